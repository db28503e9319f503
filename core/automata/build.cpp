// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build.h"

#include "core/automata/subset_automaton.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace pavise::automata {

namespace {

using text::DiagnosticCode;

/// How deep a pattern may nest: the compilation to items recurses that often.
constexpr std::uint32_t kMaxDepth = 500;

constexpr std::size_t kStatesBetweenChecks = 1024;

class Build
{
public:
    Build(Workspace &workspace, AcceptResolver &resolver, const BuildLimits &limits,
          const std::stop_token &stop)
        : m_workspace(workspace)
        , m_subsets(workspace.subsets())
        , m_resolver(resolver)
        , m_limits(limits)
        , m_stop(stop)
        , m_deadline(std::chrono::steady_clock::now() + limits.maxTime)
    {
    }

    ~Build()
    {
        for (const SetId set : m_states)
            number(set) = 0;
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
            if (m_workspace.patterns().depth(each.pattern) > kMaxDepth) {
                return std::unexpected(
                    failure(DiagnosticCode::PatternTooDeep, kMaxDepth, {each.accept}));
            }
            sets.push_back(m_subsets.continuations().whole(each.pattern, each.accept));
            if (sets.size() % kStatesBetweenChecks == 0) {
                if (std::optional<BuildFailure> failure = exhausted())
                    return std::unexpected(std::move(*failure));
            }
        }
        return m_subsets.continuations().close(m_subsets.continuations().unite(sets));
    }

    [[nodiscard]] text::Result<void> addState(SetId set)
    {
        const SubsetAutomaton::Row row = m_subsets.row(set);
        if (row.loops >= m_mostLoops) {
            m_mostLoops = row.loops;
            m_mostLooping = set;
        }
        const std::span<const SubsetAutomaton::Exit> exits = m_subsets.exits(row);
        m_transitions.clear();
        // Targets are numbered in the order of the first byte that leads there, which does not
        // depend on how a row is divided into fallback and exits.
        std::optional<StateId> fallback;
        for (const SubsetAutomaton::Exit &exit : exits) {
            if (!fallback && exit.byte != m_transitions.size())
                fallback = state(row.fallback);
            m_transitions.push_back({.byte = exit.byte, .to = state(exit.to)});
        }
        if (!fallback)
            fallback = state(row.fallback);
        const text::Result<Verdict> verdict = judge(row.ruleSet);
        if (!verdict)
            return std::unexpected(verdict.error());
        m_dfa.add(*fallback, m_transitions, state(row.outOfBand), verdict->accept,
                  verdict->ruleSet);
        return {};
    }

    struct Verdict
    {
        AcceptWords accept;
        std::uint32_t ruleSet = 0; ///< Of the automaton.
    };

    [[nodiscard]] text::Result<Verdict> judge(std::uint32_t ruleSet)
    {
        if (ruleSet == 0)
            return Verdict{};
        if (ruleSet >= m_verdicts.size())
            m_verdicts.resize(m_subsets.ruleSetCount());
        if (!m_verdicts[ruleSet]) {
            std::vector<AcceptId> rules;
            for (const std::uint32_t rule : m_subsets.rules(ruleSet))
                rules.push_back(AcceptId{rule});
            const text::Result<AcceptWords> accept = m_resolver.resolve(rules);
            if (!accept)
                return std::unexpected(accept.error());
            m_verdicts[ruleSet] = {.accept = *accept, .ruleSet = m_dfa.addRuleSet(rules)};
        }
        return *m_verdicts[ruleSet];
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
        if (m_stop.stop_requested())
            return BuildFailure{{.code = DiagnosticCode::Cancelled}, {}};
        if (m_states.size() > m_limits.maxStates)
            return tooLarge(DiagnosticCode::StateLimitReached, m_limits.maxStates);
        if (m_workspace.memoryBytes() + m_dfa.memoryBytes() > m_limits.maxBytes)
            return tooLarge(DiagnosticCode::MemoryLimitReached, m_limits.maxBytes / kMegabyte);
        if (std::chrono::steady_clock::now() > m_deadline) {
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.maxTime);
            return tooLarge(DiagnosticCode::TimeLimitReached,
                            static_cast<std::size_t>(seconds.count()));
        }
        return std::nullopt;
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
    const std::stop_token &m_stop;
    std::chrono::steady_clock::time_point m_deadline;

    std::vector<SetId> m_states; ///< By number.
    Dfa m_dfa;
    std::vector<std::optional<Verdict>> m_verdicts; ///< By the workspace's rule set.
    std::vector<Transition> m_transitions;
    std::uint32_t m_mostLoops = 0;
    SetId m_mostLooping = SetId::Empty;
};

} // namespace

BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                       AcceptResolver &resolver, const BuildLimits &limits,
                       const std::stop_token &stop)
{
    return Build(workspace, resolver, limits, stop).run(patterns);
}

} // namespace pavise::automata
