// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A rule as a person finds it: place, text, how it came in, and the values that made it match.

#pragma once

#include "core/explain/question/access.h"
#include "core/policy/policy.h"
#include "core/text/source_set.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::explain {

struct RuleText
{
    std::string path;  ///< Of the file that holds it.
    text::Position at; ///< Where it begins.
    text::SourceRange range{};
    std::string text; ///< As written, on one line, without the comma at its end.
    /// Not written: it comes with the profile (hats, change_profile). The place is the header.
    bool isImplied = false;
    /// The include rules that led there as `path:line:column`, innermost first.
    std::vector<std::string> includedFrom;
};

[[nodiscard]] RuleText ruleText(const text::SourceSet &sources, const policy::Policy &policy,
                                const policy::Origin &origin);

/// A variable of a rule with those of its values with which the rule matches.
struct MatchedVariable
{
    std::string name;                ///< With its `@{}`.
    std::vector<std::string> values; ///< With what they refer to put in.
    std::size_t valueCount = 0;      ///< How many it has in all.
    std::string place = {};          ///< `path:line:column` where it is first set; may be empty.

    friend bool operator==(const MatchedVariable &, const MatchedVariable &) = default;
};

/// Values of one variable that are tried.
inline constexpr std::size_t kMostTriedValues = 512;

/// For each variable that is written in the rule at \p origin, the values that fit \p access. Empty
/// for a rule without variables. \p profileName stands for `@{profile_name}`.
[[nodiscard]] std::vector<MatchedVariable>
matchedVariables(const text::SourceSet &sources, const policy::Policy &policy,
                 const policy::Origin &origin, std::string_view profileName, const Access &access);

} // namespace pavise::explain
