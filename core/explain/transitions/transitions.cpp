// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/transitions/transitions.h"

#include "core/automata/build/build.h"
#include "core/compile/encode/glob.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace pavise::explain {

namespace {

using automata::AcceptId;
using automata::StateId;

constexpr std::string_view kUnconfined = "unconfined";
constexpr std::size_t kNone = std::string_view::npos;

/// Pairs of states looked at for one glob before it is given up.
constexpr std::size_t kMostPairs = 20'000;

class AnyWords final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId>) override
    {
        return automata::AcceptWords{.accept = 1};
    }
};

automata::Dfa automatonOf(std::span<const std::string> globs)
{
    automata::Workspace workspace;
    std::vector<automata::TaggedPattern> patterns;
    for (std::size_t i = 0; i < globs.size(); ++i) {
        if (const auto glob = compile::compileGlob(workspace.patterns(), globs[i]))
            patterns.push_back(
                {.pattern = glob->pattern, .accept = AcceptId{static_cast<std::uint32_t>(i)}});
    }
    AnyWords resolver;
    auto built = automata::build(workspace, patterns, resolver);
    return built ? std::move(*built) : automata::Dfa();
}

/// Globs of which those are wanted that a string of another glob matches.
class GlobIndex
{
public:
    explicit GlobIndex(std::vector<std::string> globs)
        : m_dfa(automatonOf(globs))
    {
    }

    /// Numbers of the globs that share a string with \p glob.
    [[nodiscard]] std::set<std::size_t> sharing(const std::string &glob) const
    {
        std::set<std::size_t> found;
        const automata::Dfa other = automatonOf(std::span(&glob, 1));
        if (m_dfa.stateCount() == 0 || other.stateCount() == 0)
            return found;
        std::unordered_set<std::uint64_t> seen;
        std::vector<std::pair<StateId, StateId>> pairs;
        const auto reach = [&](StateId mine, StateId others) {
            if (mine == StateId::Trap || others == StateId::Trap || pairs.size() > kMostPairs)
                return;
            const std::uint64_t key = std::uint64_t{std::to_underlying(mine)} << 32U
                | std::uint64_t{std::to_underlying(others)};
            if (seen.insert(key).second)
                pairs.emplace_back(mine, others);
        };
        reach(StateId::Start, StateId::Start);
        for (std::size_t at = 0; at < pairs.size(); ++at) {
            const auto [mine, others] = pairs[at];
            if (other.accept(others).accept != 0) {
                for (const AcceptId id : m_dfa.rules(mine))
                    found.insert(std::to_underlying(id));
            }
            automata::ByteSet listed = automata::ByteSet::of(0);
            const auto follow = [&](std::uint8_t byte) {
                if (!listed.contains(byte)) {
                    listed.add(byte);
                    reach(m_dfa.next(mine, byte), other.next(others, byte));
                }
            };
            for (const automata::Transition &step : m_dfa.exceptions(mine))
                follow(step.byte);
            for (const automata::Transition &step : other.exceptions(others))
                follow(step.byte);
            for (unsigned byte = 1; byte < 256; ++byte) {
                if (!listed.contains(static_cast<std::uint8_t>(byte))) {
                    follow(static_cast<std::uint8_t>(byte));
                    break;
                }
            }
        }
        return found;
    }

private:
    automata::Dfa m_dfa;
};

class GraphBuilder
{
public:
    explicit GraphBuilder(std::span<const policy::Policy *const> policies)
        : m_policies(policies)
    {
    }

    TransitionGraph run()
    {
        m_graph.nodes.push_back({.name = std::string(kUnconfined)});
        m_numbers.emplace(kUnconfined, 0);
        for (std::size_t i = 0; i < m_policies.size(); ++i)
            addNodes(m_policies[i]->profiles, i);
        indexAttachments();
        for (const policy::Policy *const policy : m_policies)
            addTransitions(policy->profiles);
        return std::move(m_graph);
    }

private:
    void addNodes(const std::vector<policy::Profile> &profiles, std::size_t policy)
    {
        for (const policy::Profile &profile : profiles) {
            const bool isComplain = profile.flags.mode == policy::Mode::Complain
                || profile.flags.mode == policy::Mode::Unconfined
                || profile.flags.mode == policy::Mode::DefaultAllow;
            const auto [it, isNew] = m_numbers.try_emplace(fullName(profile), m_graph.nodes.size());
            if (isNew)
                m_graph.nodes.push_back(
                    {.name = it->first, .policy = policy, .isComplain = isComplain});
            addNodes(profile.children, policy);
        }
    }

    static std::string fullName(const policy::Profile &profile)
    {
        if (!profile.namespaceName)
            return profile.name;
        return ':' + *profile.namespaceName + ':' + profile.name;
    }

    [[nodiscard]] std::size_t number(const std::string &name)
    {
        const auto [it, isNew] = m_numbers.try_emplace(name, m_graph.nodes.size());
        if (isNew)
            m_graph.nodes.push_back({.name = name});
        return it->second;
    }

    /// Attachments of profiles that are no child: what `px` looks through.
    void indexAttachments()
    {
        std::vector<std::string> globs;
        for (const policy::Policy *const policy : m_policies) {
            for (const policy::Profile &profile : policy->profiles) {
                for (const std::string &attachment : profile.attachments) {
                    globs.push_back(attachment);
                    m_attached.push_back(m_numbers.at(fullName(profile)));
                }
            }
        }
        m_attachments.emplace(std::move(globs));
    }

    void addTransitions(const std::vector<policy::Profile> &profiles)
    {
        for (const policy::Profile &profile : profiles) {
            m_from = m_numbers.at(fullName(profile));
            m_told.clear();
            for (const policy::FileRule &rule : profile.rules.files) {
                if (rule.exec && rule.qualifiers.decision != policy::Decision::Deny)
                    addExec(profile, rule);
            }
            for (const policy::ChangeProfileRule &rule : profile.rules.changeProfiles) {
                if (rule.qualifiers.decision != policy::Decision::Deny)
                    addChangeProfile(rule);
            }
            for (const policy::Profile &child : profile.children) {
                if (child.isHat)
                    add(m_numbers.at(fullName(child)), TransitionKind::Hat, {}, false,
                        child.origin);
            }
            addTransitions(profile.children);
        }
    }

    void addExec(const policy::Profile &profile, const policy::FileRule &rule)
    {
        using Kind = policy::Exec::Kind;
        const policy::Exec &exec = *rule.exec;
        const auto to = [&](std::size_t node, TransitionKind kind) {
            add(node, kind, rule.path, exec.keepsEnvironment, rule.origin);
        };
        if (exec.target) {
            std::string target = *exec.target;
            if (target.starts_with('&'))
                target.erase(0, 1); // Stacked on top: the process is in both.
            to(number(target), TransitionKind::Exec);
        } else if (exec.kind == Kind::Unconfined) {
            to(0, TransitionKind::Unconfined);
        } else if (exec.kind == Kind::Profile) {
            for (const std::size_t attached : m_attachments->sharing(rule.path))
                to(m_attached[attached], TransitionKind::Exec);
        } else if (exec.kind == Kind::Child) {
            addChildren(profile, rule);
        }
        if (exec.fallback == policy::Exec::Fallback::Unconfined)
            to(0, TransitionKind::Fallback);
    }

    void addChildren(const policy::Profile &profile, const policy::FileRule &rule)
    {
        for (const policy::Profile &child : profile.children) {
            if (child.attachments.empty())
                continue;
            if (!GlobIndex(child.attachments).sharing(rule.path).empty())
                add(m_numbers.at(fullName(child)), TransitionKind::Exec, rule.path,
                    rule.exec->keepsEnvironment, rule.origin);
        }
    }

    /// The target is a glob over names; unconfined is a name like any other.
    void addChangeProfile(const policy::ChangeProfileRule &rule)
    {
        std::string target = rule.target;
        if (target.starts_with('&'))
            target.erase(0, 1);
        const bool keeps = rule.environment == policy::ChangeProfileRule::Environment::Kept;
        const bool isName = target.find_first_of("*?[{") == std::string::npos;
        const std::string program = rule.exec.value_or(std::string());
        if (isName) {
            add(number(target), TransitionKind::ChangeProfile, program, keeps, rule.origin);
            return;
        }
        const automata::Dfa dfa = automatonOf(std::span(&target, 1));
        if (dfa.stateCount() == 0)
            return;
        const std::size_t count = m_graph.nodes.size();
        for (std::size_t node = 0; node < count; ++node) {
            const StateId state = dfa.match(StateId::Start, m_graph.nodes[node].name);
            if (node != m_from && dfa.accept(state).accept != 0)
                add(node, TransitionKind::ChangeProfile, program, keeps, rule.origin);
        }
    }

    /// Once for each target and rule.
    void add(std::size_t to, TransitionKind kind, const std::string &program, bool keeps,
             const policy::Origin &origin)
    {
        if (!m_told
                 .emplace(to, kind, origin.where.begin, std::to_underlying(origin.where.file),
                          program)
                 .second)
            return;
        m_graph.transitions.push_back({.from = m_from,
                                       .to = to,
                                       .kind = kind,
                                       .program = program,
                                       .keepsEnvironment = keeps,
                                       .origin = origin});
    }

    std::span<const policy::Policy *const> m_policies;
    TransitionGraph m_graph;
    std::map<std::string, std::size_t, std::less<>> m_numbers;
    std::optional<GlobIndex> m_attachments;
    std::vector<std::size_t> m_attached; ///< Node by the number of the attachment's glob.
    std::size_t m_from = 0;
    std::set<std::tuple<std::size_t, TransitionKind, std::uint32_t, std::uint32_t, std::string>>
        m_told; ///< Of the profile at hand.
};

} // namespace

std::string_view transitionKindName(TransitionKind kind)
{
    switch (kind) {
    case TransitionKind::Exec:
        return "exec";
    case TransitionKind::Fallback:
        return "fallback";
    case TransitionKind::Unconfined:
        return "unconfined";
    case TransitionKind::ChangeProfile:
        return "change_profile";
    case TransitionKind::Hat:
        return "hat";
    }
    std::unreachable();
}

std::size_t TransitionGraph::find(std::string_view name) const
{
    const auto it = std::ranges::find(nodes, name, &TransitionNode::name);
    return it == nodes.end() ? kNone : static_cast<std::size_t>(it - nodes.begin());
}

std::vector<std::size_t> TransitionGraph::path(std::size_t from, std::size_t to) const
{
    std::vector<std::size_t> cameBy(nodes.size(), kNone);
    std::vector<bool> seen(nodes.size());
    std::deque<std::size_t> waiting = {from};
    seen[from] = true;
    std::vector<std::vector<std::size_t>> leaving(nodes.size());
    for (std::size_t i = 0; i < transitions.size(); ++i)
        leaving[transitions[i].from].push_back(i);
    while (!waiting.empty() && !seen[to]) {
        const std::size_t at = waiting.front();
        waiting.pop_front();
        for (const std::size_t i : leaving[at]) {
            const std::size_t next = transitions[i].to;
            if (seen[next])
                continue;
            seen[next] = true;
            cameBy[next] = i;
            waiting.push_back(next);
        }
    }
    std::vector<std::size_t> way;
    for (std::size_t at = to; at != from && seen[to]; at = transitions[cameBy[at]].from)
        way.push_back(cameBy[at]);
    std::ranges::reverse(way);
    return way;
}

std::vector<std::size_t> TransitionGraph::reachable(std::size_t from) const
{
    std::vector<bool> seen(nodes.size());
    seen[from] = true;
    std::vector<std::size_t> order = {from};
    for (std::size_t at = 0; at < order.size(); ++at) {
        for (const Transition &transition : transitions) {
            if (transition.from == order[at] && !seen[transition.to]) {
                seen[transition.to] = true;
                order.push_back(transition.to);
            }
        }
    }
    order.erase(order.begin());
    return order;
}

TransitionGraph transitionGraph(std::span<const policy::Policy *const> policies)
{
    return GraphBuilder(policies).run();
}

} // namespace pavise::explain
