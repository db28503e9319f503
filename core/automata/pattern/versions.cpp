// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/pattern/versions.h"

#include "core/automata/build/subset_automaton.h"

#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace pavise::automata {

namespace {

using text::DiagnosticCode;

class VersionsBuild
{
public:
    VersionsBuild(Workspace &workspace, const VersionedResolver &resolver,
                  const BuildLimits &limits, Watch &watch)
        : m_workspace(workspace)
        , m_subsets(workspace.subsets())
        , m_resolver(resolver)
        , m_limits(limits)
        , m_watch(watch)
    {
    }

    [[nodiscard]] BuildResult<Versions> run(std::span<const TaggedPattern> patterns,
                                            std::span<const PatternId> changed)
    {
        Continuations &continuations = m_subsets.continuations();
        std::vector<SetId> sets;
        for (const PatternId each : changed)
            sets.push_back(continuations.whole(each, AcceptId{}));
        const SubsetId watched = m_subsets.subset(continuations.close(continuations.unite(sets)));
        sets.clear();
        for (const TaggedPattern &each : patterns)
            sets.push_back(continuations.whole(each.pattern, each.accept));
        const SubsetId all = m_subsets.subset(continuations.close(continuations.unite(sets)));
        m_places = {Place(), {.all = all, .changed = watched}};
        // The start is never the trap, so that there is one.
        m_numbers.emplace(keyOf(m_places.back()), StateId::Start);
        addTrap();
        for (std::size_t at = 1; at < m_places.size(); ++at) {
            if (std::optional<BuildFailure> failure = exhausted(m_places[at]))
                return std::unexpected(std::move(*failure));
            if (text::Result<void> added = addState(m_places[at]); !added)
                return std::unexpected(BuildFailure{std::move(added.error()), {}});
        }
        return std::move(m_versions);
    }

private:
    /// What is left of all patterns, and of the changed ones alone.
    struct Place
    {
        SubsetId all{};
        SubsetId changed{};
    };

    struct Row
    {
        SubsetId fallback{};
        std::array<SubsetAutomaton::Exit, 256> exits{};
        std::size_t count = 0;
    };

    struct Verdict
    {
        AcceptWords left;
        AcceptWords right;
        std::uint32_t leftRules = 0;
        std::uint32_t rightRules = 0;
    };

    static std::uint64_t keyOf(const Place &place)
    {
        return std::uint64_t{std::to_underlying(place.all)} << 32U
            | std::to_underlying(place.changed);
    }

    void addTrap()
    {
        (void)m_versions.left.add(StateId::Trap, {}, StateId::Trap, {});
        (void)m_versions.right.add(StateId::Trap, {}, StateId::Trap, {});
    }

    [[nodiscard]] StateId state(SubsetId all, SubsetId changed)
    {
        if (changed == SubsetId::Empty)
            return StateId::Trap;
        const Place place{.all = all, .changed = changed};
        const StateId next{static_cast<std::uint32_t>(m_places.size())};
        const auto [known, isNew] = m_numbers.emplace(keyOf(place), next);
        if (isNew)
            m_places.push_back(place);
        return known->second;
    }

    void copyRow(SubsetId subset, Row &into)
    {
        const SubsetAutomaton::Row &row = m_subsets.row(subset);
        const auto exits = m_subsets.exits(row);
        into.fallback = row.fallback;
        into.count = exits.size();
        std::ranges::copy(exits, into.exits.begin());
    }

    [[nodiscard]] text::Result<void> addState(Place place)
    {
        copyRow(place.all, m_all);
        copyRow(place.changed, m_changed);
        std::size_t count = 0;
        std::size_t a = 0;
        std::size_t c = 0;
        while (a < m_all.count || c < m_changed.count) {
            const bool takeAll = c == m_changed.count
                || (a < m_all.count && m_all.exits[a].byte <= m_changed.exits[c].byte);
            const bool takeChanged = a == m_all.count
                || (c < m_changed.count && m_changed.exits[c].byte <= m_all.exits[a].byte);
            const std::uint8_t byte = takeAll ? m_all.exits[a].byte : m_changed.exits[c].byte;
            const SubsetId all = takeAll ? m_all.exits[a++].to : m_all.fallback;
            const SubsetId changed = takeChanged ? m_changed.exits[c++].to : m_changed.fallback;
            m_transitions[count++] = {.byte = byte, .to = state(all, changed)};
        }
        // A fallback that no byte takes must not become a state.
        const StateId fallback = count == m_transitions.size()
            ? m_transitions.front().to
            : state(m_all.fallback, m_changed.fallback);
        const auto listed = std::span(m_transitions).first(count);
        const auto same = std::ranges::remove(listed, fallback, &Transition::to);
        const auto exceptions = listed.first(count - same.size());
        const text::Result<Verdict> verdict = judge(place.all);
        if (!verdict)
            return std::unexpected(verdict.error());
        (void)m_versions.left.add(fallback, exceptions, StateId::Trap, verdict->left,
                                  verdict->leftRules);
        (void)m_versions.right.add(fallback, exceptions, StateId::Trap, verdict->right,
                                   verdict->rightRules);
        return {};
    }

    [[nodiscard]] text::Result<Verdict> judge(SubsetId all)
    {
        const std::uint32_t ruleSet = m_subsets.row(all).ruleSet;
        if (ruleSet == 0)
            return Verdict();
        if (const auto known = m_verdicts.find(ruleSet); known != m_verdicts.end())
            return known->second;
        std::vector<AcceptId> rules;
        for (const std::uint32_t rule : m_subsets.rules(ruleSet))
            rules.push_back(AcceptId{rule});
        const text::Result<VersionedAccept> accept = m_resolver(rules);
        if (!accept)
            return std::unexpected(accept.error());
        const Verdict verdict{.left = accept->left,
                              .right = accept->right,
                              .leftRules = m_versions.left.addRuleSet(accept->leftRules),
                              .rightRules = m_versions.right.addRuleSet(accept->rightRules)};
        m_verdicts.emplace(ruleSet, verdict);
        return verdict;
    }

    [[nodiscard]] std::optional<BuildFailure> exhausted(const Place &place)
    {
        const auto tooLarge = [](DiagnosticCode code, std::size_t limit) {
            return BuildFailure{.diagnostic = {.code = code, .args = {std::to_string(limit)}},
                                .culprits = {}};
        };
        if (m_places.size() > m_limits.maxStates)
            return tooLarge(DiagnosticCode::StateLimitReached, m_limits.maxStates);
        constexpr std::size_t kMegabyte = 1024 * 1024;
        constexpr std::size_t kStatesBetweenChecks = 1024;
        if (m_versions.left.stateCount() % kStatesBetweenChecks == 0
            && m_workspace.memoryBytes() > m_limits.maxBytes)
            return tooLarge(DiagnosticCode::MemoryLimitReached, m_limits.maxBytes / kMegabyte);
        if (const auto end = m_watch.spend(m_subsets.cost(place.all)))
            return ended(*end, m_watch, {});
        return std::nullopt;
    }

    Workspace &m_workspace;
    SubsetAutomaton &m_subsets;
    const VersionedResolver &m_resolver;
    const BuildLimits &m_limits;
    Watch &m_watch;

    std::vector<Place> m_places; ///< By state.
    std::unordered_map<std::uint64_t, StateId> m_numbers;
    std::unordered_map<std::uint32_t, Verdict> m_verdicts; ///< By rule set of the workspace.
    Row m_all; ///< Of the state being added, as the next two.
    Row m_changed;
    std::array<Transition, 256> m_transitions{};
    Versions m_versions;
};

} // namespace

BuildResult<Versions> buildVersions(Workspace &workspace, std::span<const TaggedPattern> patterns,
                                    std::span<const PatternId> changed,
                                    const VersionedResolver &resolver, const BuildLimits &limits,
                                    Watch &watch)
{
    for (std::uint32_t index = 0; index < patterns.size(); ++index) {
        if (workspace.patterns().depth(patterns[index].pattern) > kMaxPatternDepth) {
            return std::unexpected(
                BuildFailure{.diagnostic = {.code = DiagnosticCode::PatternTooDeep,
                                            .args = {std::to_string(kMaxPatternDepth)}},
                             .culprits = {index}});
        }
    }
    return VersionsBuild(workspace, resolver, limits, watch).run(patterns, changed);
}

} // namespace pavise::automata
