// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/answer/deciders.h"

#include "core/compile/encode/accept_words.h"
#include "core/explain/question/kernel_permissions.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pavise::explain {

namespace {

using automata::AcceptId;
using compile::AcceptRule;
using compile::RuleMode;
namespace file_bits = compile::file_bits;

/// The rules of one state, weighed as compile::AcceptTable does.
class Weighing
{
public:
    Weighing(const compile::TracedDfa &traced, automata::StateId state)
        : m_traced(traced)
    {
        const auto rules = traced.dfa.rules(state);
        m_rules.assign(rules.begin(), rules.end());
    }

    /// Forgets inheriting rules whose exec mode did not win: `m` comes with the mode.
    void keepInheritingOnlyOf(unsigned shift)
    {
        const std::uint32_t type = file_bits::kExecType << shift;
        const std::uint32_t inherit = file_bits::kInherit << shift;
        const auto winner = execWinner(shift);
        if (!winner)
            return;
        const std::uint32_t winning = rule(*winner).permissions;
        std::erase_if(m_rules, [&](AcceptId id) {
            const AcceptRule &each = rule(id);
            return each.mode == RuleMode::Allow && (each.permissions & inherit) != 0
                && ((each.permissions ^ winning) & type) != 0;
        });
    }

    [[nodiscard]] BitDecision decide(std::uint32_t bit, std::optional<unsigned> execShift) const
    {
        const std::int32_t top = topPriority(bit);
        const auto isOnTop = [&](AcceptId id, RuleMode mode) {
            const AcceptRule &each = rule(id);
            return (each.permissions & bit) != 0 && each.priority == top && each.mode == mode;
        };
        const auto any = [&](RuleMode mode) {
            return std::ranges::any_of(m_rules, [&](AcceptId id) { return isOnTop(id, mode); });
        };
        BitDecision decision;
        const bool isDenied = any(RuleMode::Deny);
        decision.isAllowed = !isDenied && any(RuleMode::Allow);
        const RuleMode mode = isDenied ? RuleMode::Deny : RuleMode::Allow;
        const auto winner = execShift && !isDenied ? execWinner(*execShift) : std::nullopt;
        for (const AcceptId id : m_rules) {
            if ((rule(id).permissions & bit) == 0)
                continue;
            const bool decides =
                isOnTop(id, mode) && (!winner || rule(id).isExact == rule(*winner).isExact);
            (decides ? decision.deciding : decision.overruled).push_back(id);
        }
        return decision;
    }

private:
    [[nodiscard]] const AcceptRule &rule(AcceptId id) const
    {
        return m_traced.rules[std::to_underlying(id)];
    }

    [[nodiscard]] std::int32_t topPriority(std::uint32_t bit) const
    {
        std::int32_t top = INT32_MIN;
        for (const AcceptId id : m_rules) {
            if ((rule(id).permissions & bit) != 0)
                top = std::max(top, rule(id).priority);
        }
        return top;
    }

    /// The first of the highest priority, an exact one before others; none when exec is denied.
    [[nodiscard]] std::optional<AcceptId> execWinner(unsigned shift) const
    {
        const std::uint32_t exec = file_bits::kExec << shift;
        const std::int32_t top = topPriority(exec);
        std::optional<AcceptId> winner;
        for (const AcceptId id : m_rules) {
            const AcceptRule &each = rule(id);
            if ((each.permissions & exec) == 0 || each.priority != top)
                continue;
            if (each.mode == RuleMode::Deny)
                return std::nullopt;
            if (each.mode == RuleMode::Allow
                && (!winner || (each.isExact && !rule(*winner).isExact)))
                winner = id;
        }
        return winner;
    }

    const compile::TracedDfa &m_traced;
    std::vector<AcceptId> m_rules;
};

} // namespace

BitDecision decide(const compile::TracedDfa &traced, automata::StateId state, std::uint32_t bit,
                   AutomatonKind kind)
{
    Weighing weighing(traced, state);
    if (kind == AutomatonKind::Policy)
        return weighing.decide(bit, std::nullopt);
    for (const unsigned shift : {compile::kOwnerShift, compile::kOtherShift}) {
        if (bit == file_bits::kExec << shift)
            return weighing.decide(bit, shift);
        if (bit == file_bits::kMap << shift)
            weighing.keepInheritingOnlyOf(shift);
    }
    return weighing.decide(bit, std::nullopt);
}

std::uint32_t acceptBit(std::uint32_t kernelBit, AutomatonKind kind, bool isOwner)
{
    if (kind == AutomatonKind::Policy)
        return compile::acceptBits(kernelBit);
    const unsigned shift = isOwner ? compile::kOwnerShift : compile::kOtherShift;
    switch (kernelBit) {
    case kernel_bits::kExec:
    case kernel_bits::kWrite:
    case kernel_bits::kRead:
    case kernel_bits::kAppend:
        return kernelBit << shift;
    case kernel_bits::kLink:
        return file_bits::kLink << shift;
    case kernel_bits::kLock:
        return file_bits::kLock << shift;
    case kernel_bits::kMap:
        return file_bits::kMap << shift;
    case kernel_bits::kOnExec:
        return compile::kOnExec;
    case kernel_bits::kChangeProfile:
        return compile::kChangeProfile;
    default:
        return 0;
    }
}

} // namespace pavise::explain
