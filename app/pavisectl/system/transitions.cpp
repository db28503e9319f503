// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl transitions

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"
#include "core/explain/transitions/drawing.h"
#include "core/policy/resolve.h"
#include "core/store/profile_store.h"

#include <deque>
#include <format>
#include <utility>

namespace pavise::ctl {

namespace {

using namespace explain;

/// More than a screen shows: a file is looked at in parts.
constexpr std::size_t kMostBoxes = 200;

/// Every profile of the folder that has no errors.
std::deque<policy::Policy> readPolicies(text::SourceSet &sources, const std::string &root)
{
    std::deque<policy::Policy> policies;
    const compile::CompileOptions options = compileOptions(root);
    const text::DiskFiles files;
    const auto listed = store::listProfiles(files, sources, options.base);
    if (!listed)
        return policies;
    syntax::ParseCache cache(sources);
    policy::ResolveOptions resolve;
    resolve.base = options.base;
    resolve.kernel = options.kernelFeatures;
    resolve.cache = &cache;
    for (const store::ProfileFile &file : *listed) {
        auto resolved = policy::resolve(sources, files, file.path, resolve);
        if (!text::hasErrors(resolved.diagnostics))
            policies.push_back(std::move(resolved.value));
    }
    return policies;
}

class Graph
{
public:
    Graph(const text::SourceSet &sources, const std::deque<policy::Policy> &policies)
        : m_sources(sources)
    {
        for (const policy::Policy &policy : policies)
            m_policies.push_back(&policy);
        m_graph = transitionGraph(m_policies);
    }

    [[nodiscard]] const TransitionGraph &graph() const { return m_graph; }

    [[nodiscard]] std::vector<std::size_t> all() const
    {
        std::vector<std::size_t> every(m_graph.transitions.size());
        for (std::size_t i = 0; i < every.size(); ++i)
            every[i] = i;
        return every;
    }

    [[nodiscard]] std::vector<std::size_t> leaving(std::size_t node) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_graph.transitions.size(); ++i) {
            if (m_graph.transitions[i].from == node)
                found.push_back(i);
        }
        return found;
    }

    [[nodiscard]] std::string text(const std::vector<std::size_t> &which) const
    {
        std::string text;
        for (const std::size_t i : which) {
            const Transition &transition = m_graph.transitions[i];
            text +=
                std::format("{} -> {}: {}{}{}\n", m_graph.nodes[transition.from].name,
                            m_graph.nodes[transition.to].name, transitionKindName(transition.kind),
                            transition.program.empty() ? "" : " of ", transition.program);
            text += ruleLines(m_sources, policyOf(transition), transition.origin, "    ");
        }
        return text;
    }

    [[nodiscard]] std::string json(const std::vector<std::size_t> &which) const
    {
        JsonWriter json;
        json.beginObject();
        json.member("version", 1);
        json.key("transitions");
        json.beginArray();
        for (const std::size_t i : which) {
            const Transition &transition = m_graph.transitions[i];
            json.beginObject();
            json.member("from", m_graph.nodes[transition.from].name);
            json.member("to", m_graph.nodes[transition.to].name);
            json.member("kind", transitionKindName(transition.kind));
            json.member("program", transition.program);
            json.key("keepsEnvironment");
            json.boolean(transition.keepsEnvironment);
            json.key("targetDefined");
            json.boolean(transition.to == 0
                         || m_graph.nodes[transition.to].policy != std::string_view::npos);
            writeRule(json, m_sources, policyOf(transition), transition.origin);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return json.take();
    }

private:
    [[nodiscard]] const policy::Policy &policyOf(const Transition &transition) const
    {
        return *m_policies[m_graph.nodes[transition.from].policy];
    }

    const text::SourceSet &m_sources;
    std::vector<const policy::Policy *> m_policies;
    TransitionGraph m_graph;
};

} // namespace

ExitStatus runTransitions(const Arguments &arguments, const Streams &streams)
{
    text::SourceSet sources;
    const std::deque<policy::Policy> policies = readPolicies(sources, arguments.root);
    if (policies.empty()) {
        streams.error("pavisectl: no profile can be read\n");
        return ExitStatus::NotReadable;
    }
    const Graph graph(sources, policies);
    std::vector<std::size_t> ends;
    for (const std::string &name : arguments.files) {
        ends.push_back(graph.graph().find(name));
        if (ends.back() == std::string_view::npos) {
            streams.error("pavisectl: there is no profile " + name + '\n');
            return ExitStatus::NotReadable;
        }
    }
    if (arguments.isSvg) {
        const std::size_t start = ends.empty() ? std::string_view::npos : ends.front();
        const std::vector<std::size_t> way =
            ends.size() == 2 ? graph.graph().path(ends[0], ends[1]) : std::vector<std::size_t>();
        const DrawingWish wish{.mostBoxes = kMostBoxes, .path = way, .opened = {}};
        streams.out(toSvg(graph.graph(), drawingFrom(graph.graph(), start, wish)));
        return ExitStatus::Fine;
    }
    std::vector<std::size_t> which = graph.all();
    if (ends.size() == 1)
        which = graph.leaving(ends.front());
    else if (ends.size() == 2)
        which = graph.graph().path(ends[0], ends[1]);
    streams.out(arguments.isJson ? graph.json(which) : graph.text(which));
    if (ends.size() == 2 && which.empty() && !arguments.isJson)
        streams.out(arguments.files[0] + " cannot reach " + arguments.files[1] + '\n');
    return ExitStatus::Fine;
}

} // namespace pavise::ctl
