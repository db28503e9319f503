// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The rules of a profile as the text has them. One rule of the text may have become
/// many of the model (`all`, several `options=`, aliases), which stand and fall together.

#pragma once

#include "core/automata/build/build.h"
#include "core/compile/encoder.h"
#include "core/policy/policy.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace pavise::lint {

inline constexpr std::size_t kAutomata = 2; ///< 0: policy, 1: file.

struct TextRule
{
    policy::Origin origin;
    bool isOwn = false;  ///< Of the profile's file or of one in `local/`: the person's to change.
    bool isWhole = true; ///< All of it is enforced by the target and became patterns.
    bool isPrompt = false;
    bool isDeny = false;
    bool isChangeProfile = false;
    std::array<std::vector<automata::AcceptId>, kAutomata> ids;
    std::vector<std::size_t> capabilities; ///< Indexes into the profile's rules.
    std::vector<std::size_t> rlimits;
    /// Equal for rules that say the same, whatever their text; empty when nothing is enforced.
    std::vector<std::array<std::uint64_t, 4>> content;
};

class TextRules
{
public:
    /// \p encoder has encoded \p profile with one id for each rule. \p isOwn tells by file.
    TextRules(const policy::Profile &profile, compile::Encoder &encoder,
              const std::function<bool(text::FileId)> &isOwn);

    /// Those of the person's files in the order of the text, then those of includes.
    [[nodiscard]] const std::vector<TextRule> &all() const { return m_rules; }
    [[nodiscard]] std::size_t ruleOf(std::size_t automaton, automata::AcceptId id) const
    {
        return m_byId[automaton][static_cast<std::size_t>(id)];
    }
    static constexpr std::size_t kNone = SIZE_MAX; ///< Of a marker, which no rule wrote.

    /// The person's rule that stands there; kNone for one of an include.
    [[nodiscard]] std::size_t ownRuleAt(const policy::Origin &origin) const;

private:
    std::vector<TextRule> m_rules;
    std::map<std::array<std::uint32_t, 3>, std::size_t> m_own; ///< By place.
    std::array<std::vector<std::size_t>, kAutomata> m_byId;
};

} // namespace pavise::lint
