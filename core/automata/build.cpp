// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build.h"

#include "core/automata/subset_automaton.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace pavise::automata {

namespace {

using text::DiagnosticCode;

constexpr std::size_t kStatesBetweenChecks = 1024;

/// About what a pattern costs that was not met before.
constexpr std::size_t kStepsOfPattern = 50;

class Build
{
public:
    Build(Workspace &workspace, AcceptResolver &resolver, const BuildLimits &limits,
          Watch &watch)
        : m_workspace(workspace)
        , m_subsets(workspace.subsets())
        , m_resolver(resolver)
        , m_limits(limits)
        , m_watch(watch)
    {
    }

    ~Build()
    {
        for (const SetId set : m_states)
            number(set) = 0;
        for (const Verdict &verdict : m_verdicts)
            verdictNumber(verdict.workspaceRuleSet) = 0;
    }

    Build(const Build &) = delete;
    Build &operator=(const Build &) = delete;

    [[nodiscard]] BuildResult<Dfa> run(std::span<const TaggedPattern> patterns)
    {
        const BuildResult<SetId> start = startSet(patterns);
        if (!start)
            return std::unexpected(start.error());
        m_states = {SetId::Empty, *start};
        number(*start) = std::to_underlying(StateId::Start) + 1;
        number(SetId::Empty) = std::to_underlying(StateId::Trap) + 1;
        for (std::size_t state = 0; state < m_states.size(); ++state) {
            if (state % kStatesBetweenChecks == 0) {
                if (std::optional<BuildFailure> failure = exhausted())
                    return std::unexpected(std::move(*failure));
            }
            if (std::optional<BuildFailure> failure = spend(m_subsets.cost(m_states[state])))
                return std::unexpected(std::move(*failure));
            if (text::Result<void> added = addState(m_states[state]); !added)
                return std::unexpected(BuildFailure{std::move(added.error()), {}});
        }
        m_dfa.setGrowth(growth());
        return std::move(m_dfa);
    }

private:
    [[nodiscard]] BuildResult<SetId> startSet(std::span<const TaggedPattern> patterns)
    {
        std::vector<SetId> sets;
        sets.reserve(patterns.size());
        for (const TaggedPattern &each : patterns) {
            if (m_workspace.patterns().depth(each.pattern) > kMaxPatternDepth) {
                return std::unexpected(
                    failure(DiagnosticCode::PatternTooDeep, kMaxPatternDepth, {each.accept}));
            }
            sets.push_back(m_subsets.continuations().whole(each.pattern, each.accept));
            if (std::optional<BuildFailure> failure = spend(kStepsOfPattern))
                return std::unexpected(std::move(*failure));
        }
        return m_subsets.continuations().close(m_subsets.continuations().unite(sets));
    }

    [[nodiscard]] text::Result<void> addState(SetId set)
    {
        const SubsetAutomaton::Row &row = m_subsets.row(set);
        if (row.loops >= m_mostLoops) {
            m_mostLoops = row.loops;
            m_mostLooping = set;
        }
        const std::span<const SubsetAutomaton::Exit> exits = m_subsets.exits(row);
        std::size_t count = 0;
        // Targets are numbered in the order of the first byte that leads there, which does not
        // depend on how a row is divided into fallback and exits.
        std::optional<StateId> fallback;
        for (const SubsetAutomaton::Exit &exit : exits) {
            if (!fallback && exit.byte != count)
                fallback = state(row.fallback);
            m_transitions[count++] = {.byte = exit.byte, .to = state(exit.to)};
        }
        if (!fallback)
            fallback = state(row.fallback);
        const text::Result<const Verdict *> verdict = judge(row.ruleSet);
        if (!verdict)
            return std::unexpected(verdict.error());
        m_dfa.add(*fallback, std::span(m_transitions).first(count), state(row.outOfBand),
                  (*verdict)->accept, (*verdict)->ruleSet);
        return {};
    }

    struct Verdict
    {
        AcceptWords accept;
        std::uint32_t ruleSet = 0;          ///< Of the automaton.
        std::uint32_t workspaceRuleSet = 0; ///< Of the workspace.
    };

    /// The pointer is valid until the next call.
    [[nodiscard]] text::Result<const Verdict *> judge(std::uint32_t ruleSet)
    {
        std::uint32_t &known = verdictNumber(ruleSet);
        if (known == 0) {
            std::vector<AcceptId> rules;
            for (const std::uint32_t rule : m_subsets.rules(ruleSet))
                rules.push_back(AcceptId{rule});
            Verdict verdict{.accept = {}, .ruleSet = 0, .workspaceRuleSet = ruleSet};
            if (!rules.empty()) {
                const text::Result<AcceptWords> accept = m_resolver.resolve(rules);
                if (!accept)
                    return std::unexpected(accept.error());
                verdict.accept = *accept;
                verdict.ruleSet = m_dfa.addRuleSet(rules);
            }
            m_verdicts.push_back(verdict);
            known = static_cast<std::uint32_t>(m_verdicts.size());
        }
        return &m_verdicts[known - 1];
    }

    /// The place in m_verdicts plus one, 0 for none yet.
    [[nodiscard]] std::uint32_t &verdictNumber(std::uint32_t ruleSet)
    {
        std::vector<std::uint32_t> &numbers = m_subsets.verdictNumbers();
        if (ruleSet >= numbers.size())
            numbers.resize(ruleSet * std::size_t(2) + 64);
        return numbers[ruleSet];
    }

    /// Which state \p set is; a set that is met for the first time becomes the next one.
    [[nodiscard]] StateId state(SetId set)
    {
        std::uint32_t &known = number(set);
        if (known == 0) {
            m_states.push_back(set);
            known = static_cast<std::uint32_t>(m_states.size());
        }
        return StateId{known - 1};
    }

    /// The state's number plus one, 0 for none yet.
    [[nodiscard]] std::uint32_t &number(SetId set)
    {
        std::vector<std::uint32_t> &numbers = m_subsets.stateNumbers();
        if (std::to_underlying(set) >= numbers.size())
            numbers.resize(std::to_underlying(set) * std::size_t(2) + 64);
        return numbers[std::to_underlying(set)];
    }

    [[nodiscard]] Growth growth()
    {
        if (m_mostLoops == 0)
            return {};
        return {.loops = m_mostLoops, .rules = m_subsets.rulesOfLoops(m_mostLooping)};
    }

    [[nodiscard]] std::optional<BuildFailure> exhausted()
    {
        constexpr std::size_t kMegabyte = 1024 * 1024;
        if (m_states.size() > m_limits.maxStates)
            return tooLarge(DiagnosticCode::StateLimitReached, m_limits.maxStates);
        if (m_workspace.memoryBytes() + m_dfa.memoryBytes() > m_limits.maxBytes)
            return tooLarge(DiagnosticCode::MemoryLimitReached, m_limits.maxBytes / kMegabyte);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<BuildFailure> spend(std::size_t steps)
    {
        const std::optional<DiagnosticCode> end = m_watch.spend(steps);
        if (!end)
            return std::nullopt;
        return ended(*end, m_watch, growth().rules);
    }

    [[nodiscard]] BuildFailure tooLarge(DiagnosticCode code, std::size_t limit)
    {
        return failure(code, limit, growth().rules);
    }

    [[nodiscard]] static BuildFailure failure(DiagnosticCode code, std::size_t limit,
                                              std::vector<AcceptId> culprits)
    {
        return {.diagnostic = {.code = code, .args = {std::to_string(limit)}},
                .culprits = std::move(culprits)};
    }

    Workspace &m_workspace;
    SubsetAutomaton &m_subsets;
    AcceptResolver &m_resolver;
    const BuildLimits &m_limits;
    Watch &m_watch;

    std::vector<SetId> m_states; ///< By number.
    Dfa m_dfa;
    std::vector<Verdict> m_verdicts;
    std::array<Transition, 256> m_transitions{}; ///< Of the state being added.
    std::uint32_t m_mostLoops = 0;
    SetId m_mostLooping = SetId::Empty;
};

} // namespace

BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                       AcceptResolver &resolver, const BuildLimits &limits, Watch &watch)
{
    return Build(workspace, resolver, limits, watch).run(patterns);
}

BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                       AcceptResolver &resolver, const BuildLimits &limits,
                       const std::stop_token &stop)
{
    Watch watch(limits, stop);
    return build(workspace, patterns, resolver, limits, watch);
}

BuildFailure ended(DiagnosticCode why, const Watch &watch, std::vector<AcceptId> culprits)
{
    if (why == DiagnosticCode::Cancelled)
        return {.diagnostic = {.code = why}, .culprits = {}};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(watch.maxTime());
    return {.diagnostic = {.code = why, .args = {std::to_string(seconds.count())}},
            .culprits = std::move(culprits)};
}

} // namespace pavise::automata
