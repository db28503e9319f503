// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/build/build.h"

#include "core/automata/build/subset_automaton.h"
#include "core/automata/packed_dfa.h"

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
    Build(Workspace &workspace, std::span<const TaggedPattern> patterns, AcceptResolver &resolver,
          const BuildLimits &limits, Watch &watch)
        : m_workspace(workspace)
        , m_subsets(workspace.subsets())
        , m_patterns(patterns)
        , m_resolver(resolver)
        , m_limits(limits)
        , m_watch(watch)
    {
    }

    ~Build()
    {
        for (const SubsetId subset : m_states)
            number(subset) = 0;
        for (const Verdict &verdict : m_verdicts)
            verdictNumber(verdict.workspaceRuleSet) = 0;
    }

    Build(const Build &) = delete;
    Build &operator=(const Build &) = delete;

    [[nodiscard]] BuildResult<Dfa> run()
    {
        const BuildResult<SubsetId> start = startState();
        if (!start)
            return std::unexpected(start.error());
        m_states = {SubsetId::Empty, *start};
        number(*start) = std::to_underlying(StateId::Start) + 1;
        number(SubsetId::Empty) = std::to_underlying(StateId::Trap) + 1;
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
        m_dfa.setGrowth({.loops = m_mostLoops,
                         .patterns = m_states.size() > kMaxPackedStates
                             ? growingPatterns()
                             : std::vector<std::uint32_t>()});
        return std::move(m_dfa);
    }

private:
    [[nodiscard]] BuildResult<SubsetId> startState()
    {
        std::vector<SetId> sets;
        sets.reserve(m_patterns.size());
        for (std::uint32_t index = 0; index < m_patterns.size(); ++index) {
            const TaggedPattern &each = m_patterns[index];
            if (m_workspace.patterns().depth(each.pattern) > kMaxPatternDepth) {
                return std::unexpected(
                    failure(DiagnosticCode::PatternTooDeep, kMaxPatternDepth, {index}));
            }
            sets.push_back(m_subsets.continuations().whole(each.pattern, each.accept));
            if (std::optional<BuildFailure> failure = spend(kStepsOfPattern))
                return std::unexpected(std::move(*failure));
        }
        return m_subsets.subset(
            m_subsets.continuations().close(m_subsets.continuations().unite(sets)));
    }

    [[nodiscard]] text::Result<void> addState(SubsetId subset)
    {
        const SubsetAutomaton::Row &row = m_subsets.row(subset);
        if (row.loops >= m_mostLoops) {
            m_mostLoops = row.loops;
            m_mostLooping = StateId{static_cast<std::uint32_t>(m_dfa.stateCount())};
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

    /// Which state \p subset is; one that is met for the first time becomes the next one.
    [[nodiscard]] StateId state(SubsetId subset)
    {
        std::uint32_t &known = number(subset);
        if (known == 0) {
            m_states.push_back(subset);
            known = static_cast<std::uint32_t>(m_states.size());
        }
        return StateId{known - 1};
    }

    /// The state's number plus one, 0 for none yet.
    [[nodiscard]] std::uint32_t &number(SubsetId subset)
    {
        std::vector<std::uint32_t> &numbers = m_subsets.stateNumbers();
        if (std::to_underlying(subset) >= numbers.size())
            numbers.resize(std::to_underlying(subset) * std::size_t(2) + 64);
        return numbers[std::to_underlying(subset)];
    }

    /// The patterns that have a loop under way in the state with most loops: each is followed alone
    /// along a string that leads there.
    [[nodiscard]] std::vector<std::uint32_t> growingPatterns()
    {
        if (m_mostLoops == 0)
            return {};
        const std::vector<Step> path = pathTo(m_mostLooping);
        std::vector<std::uint32_t> growing;
        for (std::uint32_t index = 0; index < m_patterns.size(); ++index) {
            const SetId whole = m_subsets.continuations().whole(m_patterns[index].pattern,
                                                                m_patterns[index].accept);
            SubsetId at = m_subsets.subset(m_subsets.continuations().close(whole));
            for (const Step step : path)
                at = follow(at, step);
            if (m_subsets.row(at).loops > 0)
                growing.push_back(index);
        }
        return growing;
    }

    /// A byte, or kOutOfBand.
    using Step = std::uint16_t;
    static constexpr Step kOutOfBand = 256;

    [[nodiscard]] SubsetId follow(SubsetId from, Step step)
    {
        const SubsetAutomaton::Row &row = m_subsets.row(from);
        if (step == kOutOfBand)
            return row.outOfBand;
        const auto exits = m_subsets.exits(row);
        const auto at = std::ranges::lower_bound(exits, step, {}, &SubsetAutomaton::Exit::byte);
        return at != exits.end() && at->byte == step ? at->to : row.fallback;
    }

    /// One of the shortest. The states up to \p target have their rows.
    [[nodiscard]] std::vector<Step> pathTo(StateId target) const
    {
        struct Arrival
        {
            std::uint32_t from = 0; ///< No state leads to the start first.
            Step step = 0;
        };
        std::vector<Arrival> arrivals(m_states.size());
        for (std::uint32_t from = 1; from <= std::to_underlying(target); ++from) {
            const auto note = [&](StateId to, Step step) {
                Arrival &arrival = arrivals[std::to_underlying(to)];
                if (arrival.from == 0 && to != StateId::Start)
                    arrival = {.from = from, .step = step};
            };
            Step unlisted = 0; // The first byte that takes the fallback.
            for (const Transition &each : m_dfa.exceptions(StateId{from})) {
                note(each.to, each.byte);
                if (each.byte == unlisted)
                    ++unlisted;
            }
            note(m_dfa.defaultNext(StateId{from}), unlisted);
            note(m_dfa.nextOutOfBand(StateId{from}), kOutOfBand);
        }
        std::vector<Step> path;
        for (std::uint32_t at = std::to_underlying(target); at > 1; at = arrivals[at].from)
            path.push_back(arrivals[at].step);
        std::ranges::reverse(path);
        return path;
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
        return ended(*end, m_watch,
                     *end == DiagnosticCode::Cancelled ? std::vector<std::uint32_t>()
                                                       : growingPatterns());
    }

    [[nodiscard]] BuildFailure tooLarge(DiagnosticCode code, std::size_t limit)
    {
        return failure(code, limit, growingPatterns());
    }

    [[nodiscard]] static BuildFailure failure(DiagnosticCode code, std::size_t limit,
                                              std::vector<std::uint32_t> culprits)
    {
        return {.diagnostic = {.code = code, .args = {std::to_string(limit)}},
                .culprits = std::move(culprits)};
    }

    Workspace &m_workspace;
    SubsetAutomaton &m_subsets;
    std::span<const TaggedPattern> m_patterns;
    AcceptResolver &m_resolver;
    const BuildLimits &m_limits;
    Watch &m_watch;

    std::vector<SubsetId> m_states; ///< By number.
    Dfa m_dfa;
    std::vector<Verdict> m_verdicts;
    std::array<Transition, 256> m_transitions{}; ///< Of the state being added.
    std::uint32_t m_mostLoops = 0;
    StateId m_mostLooping = StateId::Trap;
};

} // namespace

BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                       AcceptResolver &resolver, const BuildLimits &limits, Watch &watch)
{
    return Build(workspace, patterns, resolver, limits, watch).run();
}

BuildResult<Dfa> build(Workspace &workspace, std::span<const TaggedPattern> patterns,
                       AcceptResolver &resolver, const BuildLimits &limits,
                       const std::stop_token &stop)
{
    Watch watch(limits, stop);
    return build(workspace, patterns, resolver, limits, watch);
}

BuildFailure ended(DiagnosticCode why, const Watch &watch, std::vector<std::uint32_t> culprits)
{
    if (why == DiagnosticCode::Cancelled)
        return {.diagnostic = {.code = why}, .culprits = {}};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(watch.maxTime());
    return {.diagnostic = {.code = why, .args = {std::to_string(seconds.count())}},
            .culprits = std::move(culprits)};
}

} // namespace pavise::automata
