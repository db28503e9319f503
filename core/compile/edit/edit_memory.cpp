// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/edit/edit_memory.h"

#include "core/compile/profile_builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pavise::compile {

namespace {

/// Puts into \p profile what its header says besides patterns: capabilities and limits of its
/// includes. Of several limits for one resource the last holds.
void addHeaderRules(policy::Profile &profile, const std::vector<policy::Included> &includes)
{
    std::vector<policy::RlimitRule> limits;
    std::size_t own = 0;
    const auto addOwn = [&](std::size_t end) {
        for (; own < end; ++own)
            limits.push_back(profile.rules.rlimits[own]);
    };
    for (const policy::Included &each : includes) {
        addOwn(each.limitsBefore);
        for (policy::RlimitRule rule : each.what->rules.rlimits) {
            rule.origin = each.originOf(rule.origin);
            limits.push_back(std::move(rule));
        }
        for (policy::CapabilityRule rule : each.what->rules.capabilities) {
            rule.origin = each.originOf(rule.origin);
            profile.rules.capabilities.push_back(std::move(rule));
        }
    }
    addOwn(profile.rules.rlimits.size());
    profile.rules.rlimits = std::move(limits);
}

void addHeaderRules(std::vector<policy::Profile> &profiles, const policy::IncludeMemory &memory)
{
    for (policy::Profile &profile : profiles) {
        addHeaderRules(profile, memory.includedIn(profile));
        addHeaderRules(profile.children, memory);
    }
}

} // namespace

/// What encoding the rules of \p included as a policy of their own came to.
const EditMemory::Known &EditMemory::known(const policy::Included &included,
                                           const policy::Profile &profile,
                                           const policy::Policy &policy, Workspace &workspace,
                                           const CompileOptions &options)
{
    const policy::IncludedRules &what = *included.what;
    const auto found = m_known.find(included.what);
    // Named exec targets are numbered in the profile.
    if (found != m_known.end()
        && (what.transitions.empty() || found->second.transitions == profile.transitions))
        return found->second;
    policy::Policy apart;
    apart.mediation = policy.mediation;
    apart.includes.resize(what.firstStep);
    std::ranges::copy(what.steps, std::back_inserter(apart.includes));
    ProfileBuilder builder(workspace, apart, options, {});
    Known made{.said = {},
               .encoded = builder.encode(what.rules, profile.transitions),
               .transitions = profile.transitions};
    made.said = std::move(builder.diagnostics());
    return m_known.insert_or_assign(included.what, std::move(made)).first->second;
}

/// As it is now, after keystrokes that move the include.
void EditMemory::tell(const Known &known, const policy::Included &included,
                      const policy::Policy &policy, std::vector<text::Diagnostic> &all)
{
    for (text::Diagnostic said : known.said) {
        said.includedFrom.back() = policy.includes[included.firstStep].where;
        all.push_back(std::move(said));
    }
}

/// Drops what is no longer included, and everything when patterns and ids have changed.
void EditMemory::tidy(Workspace &workspace)
{
    std::erase_if(m_known, [](const auto &each) { return each.first.use_count() == 1; });
    workspace.clearAbove();
    if (m_generation == workspace.generation())
        return;
    m_generation = workspace.generation();
    m_known.clear();
    m_packed.clear();
}

std::vector<text::Diagnostic> EditMemory::check(text::SourceSet &sources,
                                                const text::FileReader &files,
                                                const std::string &path,
                                                const CompileOptions &options, std::stop_token stop)
{
    policy::ResolveOptions resolving = resolveOptions(options);
    resolving.memory = &m_includes;
    auto resolved = policy::resolve(sources, files, path, resolving, stop);
    tidy(*options.workspace);
    ProfileBuilder builder(*options.workspace, resolved.value, options, std::move(stop));
    for (const policy::Profile *const profile : inOrder(resolved.value.profiles)) {
        builder.check(*profile);
        for (const policy::Included &each : m_includes.includedIn(*profile))
            tell(known(each, *profile, resolved.value, *options.workspace, options), each,
                 resolved.value, resolved.diagnostics);
    }
    std::ranges::move(builder.diagnostics(), std::back_inserter(resolved.diagnostics));
    return std::move(resolved.diagnostics);
}

text::Outcome<CompiledFile> EditMemory::compile(text::SourceSet &sources,
                                                const text::FileReader &files,
                                                const std::string &path,
                                                const CompileOptions &options, std::stop_token stop)
{
    policy::ResolveOptions resolving = resolveOptions(options);
    resolving.memory = &m_includes;
    auto resolved = policy::resolve(sources, files, path, resolving, stop);
    text::Outcome<CompiledFile> outcome;
    outcome.diagnostics = std::move(resolved.diagnostics);
    outcome.value.policy = std::move(resolved.value);
    if (text::hasErrors(outcome.diagnostics))
        return outcome;
    policy::Policy &policy = outcome.value.policy;
    addHeaderRules(policy.profiles, m_includes);
    tidy(*options.workspace);
    ProfileBuilder builder(*options.workspace, policy, options, stop);
    for (const policy::Profile *const profile : inOrder(policy.profiles)) {
        const std::vector<policy::Included> includes = m_includes.includedIn(*profile);
        std::vector<SharedRules> shared;
        for (const policy::Included &each : includes) {
            const Known &what = known(each, *profile, policy, *options.workspace, options);
            tell(what, each, policy, outcome.diagnostics);
            shared.push_back({&what.encoded, &each});
        }
        if (auto compiled = builder.build(*profile, shared, &m_packed))
            outcome.value.profiles.push_back(std::move(*compiled));
    }
    m_packed.dropUnused();
    if (text::hasErrors(builder.diagnostics()) && !stop.stop_requested()) {
        // It tells of the rules of includes too.
        return compile::compile(sources, files, path, options, std::move(stop));
    }
    std::ranges::move(builder.diagnostics(), std::back_inserter(outcome.diagnostics));
    finish(outcome, options);
    return outcome;
}

} // namespace pavise::compile
