// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/answer/near_rules.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace pavise::explain {

namespace {

using automata::AcceptId;
using automata::StateId;
using compile::AcceptRule;

/// States looked at from one place before it is given up, and how much longer than what was asked
/// for a target may be that still counts as near.
constexpr std::size_t kMostStates = 2000;
constexpr std::size_t kLongestDetour = 32;

class NearSearch
{
public:
    NearSearch(const Missed &missed, std::vector<NearRule> &nearest)
        : m_missed(missed)
        , m_dfa(missed.traced.dfa)
        , m_nearest(nearest)
    {
    }

    void run()
    {
        if (m_dfa.stateCount() == 0)
            return;
        std::vector<StateId> path = {StateId::Start};
        for (const char byte : m_missed.bytes)
            path.push_back(m_dfa.next(path.back(), static_cast<std::uint8_t>(byte)));
        takeMatching(path.back());
        if (!m_nearest.empty())
            return;
        // From the longest common beginning back to the shortest that still says something.
        for (std::size_t length = m_missed.bytes.size() + 1; length-- > leastCommon();) {
            if (path[length] == StateId::Trap)
                continue;
            search(path[length], m_missed.bytes.substr(0, length));
            if (!m_nearest.empty())
                return;
        }
    }

private:
    /// Bytes that must agree for a rule to be near: a path's first folder, a class's first byte and
    /// one more.
    [[nodiscard]] std::size_t leastCommon() const
    {
        if (m_missed.kind == AutomatonKind::Policy)
            return 2;
        const std::size_t slash = m_missed.bytes.find('/', 1);
        return slash == std::string_view::npos ? 1 : slash + 1;
    }

    [[nodiscard]] const AcceptRule &rule(AcceptId id) const
    {
        return m_missed.traced.rules[std::to_underlying(id)];
    }

    void take(AcceptId id, NearRule::Why why, std::string example)
    {
        const AcceptRule &found = rule(id);
        if (found.origin == compile::RuleIndex::None || found.mode != compile::RuleMode::Allow
            || m_nearest.size() == kMostNearRules || !m_taken.insert(found.origin).second)
            return;
        m_nearest.push_back({.origin = m_missed.origins[std::to_underlying(found.origin)],
                             .why = why,
                             .permissions = found.permissions,
                             .example = std::move(example)});
    }

    /// Rules for exactly this target that grant something else.
    void takeMatching(StateId state)
    {
        using Why = NearRule::Why;
        for (const AcceptId id : m_dfa.rules(state)) {
            const std::uint32_t permissions = rule(id).permissions;
            if ((permissions & m_missed.bits) != 0)
                continue; // Has its say already, and lost.
            take(id,
                 (permissions & m_missed.otherHalf) != 0 ? Why::OwnersOnly : Why::OtherPermissions,
                 {});
        }
    }

    struct Visit
    {
        StateId state{};
        std::size_t from = 0;
        std::uint8_t byte = 0;
        std::size_t length = 0;
    };

    /// Breadth first, so that the shortest targets come first.
    void search(StateId start, std::string_view prefix)
    {
        m_visits.clear();
        std::unordered_set<StateId> seen = {StateId::Trap, start};
        m_visits.push_back({.state = start});
        for (std::size_t at = 0; at < m_visits.size() && m_nearest.size() < kMostNearRules; ++at) {
            takeWanted(at, prefix);
            const Visit from = m_visits[at];
            if (from.length == kLongestDetour || m_visits.size() > kMostStates)
                continue;
            const auto reach = [&](StateId to, std::uint8_t byte) {
                if (seen.insert(to).second)
                    m_visits.push_back(
                        {.state = to, .from = at, .byte = byte, .length = from.length + 1});
            };
            const auto exceptions = m_dfa.exceptions(from.state);
            for (const automata::Transition &step : exceptions)
                reach(step.to, step.byte);
            reach(m_dfa.defaultNext(from.state), plainByte(exceptions));
        }
    }

    void takeWanted(std::size_t at, std::string_view prefix)
    {
        for (const AcceptId id : m_dfa.rules(m_visits[at].state)) {
            if ((rule(id).permissions & m_missed.bits) == 0)
                continue;
            std::string rest;
            for (std::size_t i = at; i != 0; i = m_visits[i].from)
                rest += static_cast<char>(m_visits[i].byte);
            std::ranges::reverse(rest);
            take(id, NearRule::Why::OtherTarget, std::string(prefix) + rest);
        }
    }

    /// A readable byte that the row does not list.
    static std::uint8_t plainByte(std::span<const automata::Transition> listed)
    {
        for (const char candidate : std::string_view("xyzabcdefghijklmnopqrstuvw0123456789")) {
            const auto byte = static_cast<std::uint8_t>(candidate);
            if (!std::ranges::binary_search(listed, byte, {}, &automata::Transition::byte))
                return byte;
        }
        for (unsigned byte = 1; byte < 256; ++byte) {
            if (!std::ranges::binary_search(listed, static_cast<std::uint8_t>(byte), {},
                                            &automata::Transition::byte))
                return static_cast<std::uint8_t>(byte);
        }
        return 0;
    }

    const Missed &m_missed;
    const automata::Dfa &m_dfa;
    std::vector<NearRule> &m_nearest;
    std::unordered_set<compile::RuleIndex> m_taken;
    std::vector<Visit> m_visits;
};

} // namespace

void findNearRules(const Missed &missed, std::vector<NearRule> &nearest)
{
    NearSearch(missed, nearest).run();
}

} // namespace pavise::explain
