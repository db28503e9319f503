// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Why a profile answers as it does: the rules that decide, those that had a say, and the nearest
/// when none decides.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/answer/verdict.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::explain {

/// A rule that matches the access and names a permission of it.
struct RuleShare
{
    policy::Origin origin;
    compile::RuleMode mode = compile::RuleMode::Allow;
    Permissions decides = 0;   ///< Of the access's permissions, those that are as this rule has it.
    Permissions overruled = 0; ///< Those that it names too, but another rule has the last word.
    bool isMarked = false;     ///< Allows and logs, or denies without a record.
    int priority = 0;

    friend bool operator==(const RuleShare &left, const RuleShare &right)
    {
        return left.origin.where == right.origin.where
            && left.origin.include == right.origin.include && left.mode == right.mode
            && left.decides == right.decides && left.overruled == right.overruled;
    }
};

/// A rule that would have to change but little to matter.
struct NearRule
{
    enum class Why : std::uint8_t {
        OtherPermissions, ///< Matches, but grants something else.
        OwnersOnly,       ///< Matches and grants it to the file's owner only (or to all others).
        OtherTarget,      ///< Grants it for something that is called nearly so.
    };

    policy::Origin origin;
    Why why = Why::OtherPermissions;
    Permissions permissions = 0; ///< What it grants, in the bits of the class.
    std::string example = {};    ///< OtherTarget: a shortest target that it matches.
};

struct Explanation
{
    Verdict verdict;
    std::vector<RuleShare> rules;  ///< Those that decide first, then in the order of the text.
    std::vector<NearRule> nearest; ///< For what is denied and no rule denies; nearest first.
};

inline constexpr std::size_t kMostNearRules = 5;

/// \p profile is an index of `file.profiles`, compiled with CompileOptions::keepProvenance; without
/// it the lists are empty but for capabilities and limits.
[[nodiscard]] Explanation explain(const compile::CompiledFile &file, std::size_t profile,
                                  const Access &access);

/// The profile of \p file that the kernel knows as \p name (`parent//child`); npos when none is.
[[nodiscard]] std::size_t profileIndex(const compile::CompiledFile &file, std::string_view name);

/// The resolved profile behind `file.profiles[profile]`.
[[nodiscard]] const policy::Profile *resolvedProfile(const compile::CompiledFile &file,
                                                     std::size_t profile);

} // namespace pavise::explain
