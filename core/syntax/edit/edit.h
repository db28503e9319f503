// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Changes to a profile file as text edits: layout, order and comments of everything else stay byte
/// for byte.

#pragma once

#include "core/syntax/ast.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"
#include "core/text/text_edit.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::syntax {

/// What rules can be put into: the body of a profile, or a whole file that is included in one.
struct RuleBody
{
    std::span<const Item> items;
    text::SourceRange range;  ///< Between the braces, both excluded; or the whole file.
    text::SourceRange header; ///< Of the profile; empty for a file.
    bool isFile = false;
};

[[nodiscard]] RuleBody bodyOf(const Profile &profile);
[[nodiscard]] RuleBody bodyOf(const text::SourceSet &sources, const File &file);

/// Puts each of \p rules (whole rules or profiles as text, without indentation) where a person
/// would look for it: a file rule behind the one whose path is most alike, another rule behind the
/// last of its kind, else behind the kinds that people write earlier; includes before all rules,
/// nested profiles at the end behind a blank line. Indentation and line ends are those of the
/// neighbours. `include if exists <local/...>` stays last. Errors: those of parse(), when a rule is
/// not valid text.
[[nodiscard]] text::Result<std::vector<text::TextEdit>>
insertRules(const text::SourceSet &sources, const RuleBody &body,
            std::span<const std::string> rules);

[[nodiscard]] inline text::Result<std::vector<text::TextEdit>>
insertRules(const text::SourceSet &sources, const Profile &profile,
            std::span<const std::string> rules)
{
    return insertRules(sources, bodyOf(profile), rules);
}

/// What became of a rule that was to be joined with one that is there.
struct Widening
{
    enum class Kind {
        NoMatch,      ///< No rule of the body is for the same path and says the same otherwise.
        AlreadyThere, ///< One grants all of it.
        Edit,         ///< One grants it after `edit`, which changes its permissions only.
    };
    Kind kind = Kind::NoMatch;
    text::TextEdit edit;
};

/// Adds the permissions of \p wanted, a file rule as text, to the rule of \p body that names the
/// same path with the same qualifiers. One that starts programs another way does not match.
[[nodiscard]] Widening widenRule(const RuleBody &body, std::string_view wanted);

/// Takes \p item out; its lines too, when nothing but a comment about it shares them.
[[nodiscard]] text::TextEdit removeItem(const text::SourceSet &sources, const Item &item);

/// Puts \p rule in the place of \p item; a comment behind it stays.
[[nodiscard]] text::TextEdit replaceItem(const Item &item, std::string rule);

/// Gives \p profile the flag \p name, or takes it away; nothing when it is so already. A flag that
/// has a value is found by its name.
[[nodiscard]] std::optional<text::TextEdit> addFlag(const text::SourceSet &sources,
                                                    const Profile &profile, std::string_view flag);
[[nodiscard]] std::optional<text::TextEdit>
removeFlag(const text::SourceSet &sources, const Profile &profile, std::string_view name);

/// Makes \p mode (`complain`, `kill`, `unconfined`, `prompt`, `default_allow`, or `enforce`, which
/// is written as no flag) the only mode flag of \p profile. Nothing when it is so already.
[[nodiscard]] std::optional<text::TextEdit>
setModeFlag(const text::SourceSet &sources, const Profile &profile, std::string_view mode);

} // namespace pavise::syntax
