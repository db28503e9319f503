// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/transitions/transition_map.h"

#include "core/policy/resolve.h"
#include "core/store/profile_store.h"
#include "ui/services/check_service.h"

#include <QCoreApplication>

#include <deque>
#include <utility>

namespace pavise::ui {

namespace {

struct TransitionMapText
{
    Q_DECLARE_TR_FUNCTIONS(Transitions)
};

} // namespace

TransitionMap readTransitions(const SystemTree &tree, const std::stop_token &stop)
{
    TransitionMap map;
    const text::DiskFiles disk;
    const text::RememberedFiles files(disk);
    const compile::CompileOptions options = compileOptionsOf(tree);
    text::SourceSet sources;
    const auto listed = store::listProfiles(files, sources, options.base, stop);
    if (!listed)
        return map;
    syntax::ParseCache cache(sources);
    policy::FeaturesCache abis;
    policy::ResolveOptions resolve;
    resolve.base = options.base;
    resolve.kernel = options.kernelFeatures;
    resolve.cache = &cache;
    resolve.abis = &abis;
    std::deque<policy::Policy> policies;
    std::vector<const policy::Policy *> pointers;
    for (const store::ProfileFile &file : *listed) {
        if (stop.stop_requested())
            return map;
        auto resolved = policy::resolve(sources, files, file.path, resolve);
        if (text::hasErrors(resolved.diagnostics)) {
            ++map.brokenFiles;
            continue;
        }
        policies.push_back(std::move(resolved.value));
        pointers.push_back(&policies.back());
    }
    map.graph = explain::transitionGraph(pointers);
    for (const explain::Transition &transition : map.graph.transitions) {
        if (stop.stop_requested())
            break;
        const policy::Policy &policy = *pointers[map.graph.nodes[transition.from].policy];
        map.rules.push_back(explain::ruleText(sources, policy, transition.origin));
    }
    return map;
}

Badge transitionBadge(explain::TransitionKind kind)
{
    switch (kind) {
    case explain::TransitionKind::Exec:
        return {TransitionMapText::tr("starts"), Shape::Dot, Role::Info};
    case explain::TransitionKind::Fallback:
        return {TransitionMapText::tr("if missing"), Shape::Triangle, Role::Warn};
    case explain::TransitionKind::Unconfined:
        return {TransitionMapText::tr("unconfined"), Shape::Dash, Role::Bad};
    case explain::TransitionKind::ChangeProfile:
        return {TransitionMapText::tr("changes itself"), Shape::Diamond, Role::Changed};
    case explain::TransitionKind::Hat:
        return {TransitionMapText::tr("hat"), Shape::Ring, Role::Muted};
    }
    std::unreachable();
}

} // namespace pavise::ui
