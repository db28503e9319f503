// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What includes came to, kept from one look at a text to the next while a person edits it: their
/// rules are then neither walked nor copied again.

#pragma once

#include "core/policy/names/aliases.h"
#include "core/policy/policy.h"
#include "core/syntax/include_resolver.h"
#include "core/text/messages/diagnostic.h"

#include <compare>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pavise::policy {

/// What one include rule in the body of a profile stands for, with all that is included in turn.
struct IncludedRules
{
    Rules rules;
    std::vector<IncludeStep> steps; ///< As they were in Policy::includes from `firstStep` on.
    std::size_t firstStep = 0;
    std::vector<std::string> transitions; ///< Named exec targets in order of first use.
    std::vector<text::Diagnostic> said;
    std::set<std::string> paths; ///< The files, by path.
    std::set<std::string> met;   ///< Files left out, as the scope around had them.
    std::size_t fileCount = 0;
    std::vector<const FileRule *> execs; ///< Those of `rules` that start programs.
};

/// Whether \p rule says how a program is started.
[[nodiscard]] inline bool startsProgram(const FileRule &rule)
{
    return rule.exec && rule.exec->kind != Exec::Kind::Deny;
}

/// An include at its place in a profile.
struct Included
{
    std::shared_ptr<const IncludedRules> what;
    std::size_t filesBefore = 0;   ///< File rules that the profile itself has before it.
    std::size_t changesBefore = 0; ///< Likewise, of change_profile rules.
    std::size_t limitsBefore = 0;  ///< Likewise, of resource limits.
    std::size_t mountsBefore = 0;  ///< Likewise, of mount, umount and pivot_root rules.
    std::size_t firstStep = 0;     ///< Where its steps are in Policy::includes.

    /// The place of one of its rules.
    [[nodiscard]] Origin originOf(const Origin &origin) const
    {
        const auto id = static_cast<std::size_t>(origin.include) - what->firstStep + firstStep;
        return {origin.where, static_cast<IncludeId>(id)};
    }
};

/// What the text before the first profile came to.
struct KnownPreamble
{
    std::string path;
    std::string text;
    Variables variables;
    Aliases aliases;
    Features abi;
    const Features *declared = nullptr; ///< Null when the options had it, which come anew.
    bool hasAbi = false;
    syntax::IncludeScope scope;
    std::size_t fileCount = 0;
};

/// For one text at one path with the same options, as long as no file that it reads changes; the
/// owner sees to that. What an include comes to is used again only where everything it depends on
/// is the same: the text before the first profile to the byte, the profile's name and attachment,
/// and which of its files are in the profile already. Only speed depends on it.
class IncludeMemory
{
public:
    /// The includes of \p profile, of the last resolve() with this memory, in the order of the
    /// text.
    [[nodiscard]] std::vector<Included> includedIn(const Profile &profile) const
    {
        std::vector<Included> all;
        for (const Use &use : m_uses) {
            if (use.header == profile.origin.where)
                all.push_back(use.included);
        }
        return all;
    }

    void clear() { *this = IncludeMemory(); }

private:
    friend class Walker;

    struct Key
    {
        std::string profile;
        std::optional<std::string> attachment;
        std::string path;
        bool isMagic = false;
        bool ifExists = false;
        std::size_t depth = 0;

        friend auto operator<=>(const Key &, const Key &) = default;
    };

    struct Known
    {
        std::shared_ptr<const IncludedRules> what;
        bool isUsed = false; ///< In this run.
    };

    struct Use
    {
        text::SourceRange header;
        Included included;
    };

    std::optional<KnownPreamble> m_preamble;
    std::map<Key, Known> m_known;
    std::vector<Use> m_uses;
};

} // namespace pavise::policy
