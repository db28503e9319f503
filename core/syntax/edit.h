// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Changes to a profile file as text edits: layout, order and comments of everything else stay byte
/// for byte.

#pragma once

#include "core/syntax/ast.h"
#include "core/text/diagnostic.h"
#include "core/text/source_set.h"
#include "core/text/text_edit.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::syntax {

/// Puts each of \p rules (whole rules as text, with their comma and without indentation) into the
/// body of \p profile: behind the last rule of its kind, else behind the other rules and before
/// nested profiles, includes before all rules, with the indentation of its neighbours.
/// Errors: those of parse(), when a rule is not valid text.
[[nodiscard]] text::Result<std::vector<text::TextEdit>>
insertRules(const text::SourceSet &sources, const Profile &profile,
            std::span<const std::string> rules);

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
