// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/reality/silenced.h"

#include "core/explain/compare/text_diff.h"

#include <algorithm>
#include <utility>

namespace pavise::explain {

namespace {

/// Deny rules that hide nothing any more.
policy::Rules withoutSilence(policy::Rules rules)
{
    const auto speakUp = [](auto &list) {
        for (auto &rule : list) {
            if (rule.qualifiers.decision == policy::Decision::Deny)
                rule.qualifiers.audit = true;
        }
    };
    speakUp(rules.files);
    speakUp(rules.changeProfiles);
    speakUp(rules.capabilities);
    speakUp(rules.networks);
    speakUp(rules.unixSockets);
    speakUp(rules.dbus);
    speakUp(rules.signals);
    speakUp(rules.ptraces);
    speakUp(rules.mounts);
    speakUp(rules.userns);
    speakUp(rules.mqueues);
    speakUp(rules.ioUrings);
    return rules;
}

} // namespace

std::optional<std::vector<Silenced>> silencedDenials(compile::Workspace &workspace,
                                                     const policy::Policy &policy,
                                                     const policy::Profile &profile,
                                                     const compile::CompileOptions &options,
                                                     const std::stop_token &stop)
{
    policy::Profile speaking;
    speaking.name = profile.name;
    speaking.flags = profile.flags;
    speaking.attachments = profile.attachments;
    speaking.xattrs = profile.xattrs;
    speaking.transitions = profile.transitions;
    speaking.rules = withoutSilence(profile.rules);
    constexpr std::size_t kAll = 100'000;
    auto difference = diffTexts(workspace, {policy, profile}, {policy, speaking}, options,
                                {.mostChanges = kAll}, stop);
    if (!difference)
        return std::nullopt;
    std::vector<Silenced> found;
    for (Change &change : difference->changes) {
        if (change.kind == Change::Kind::Logging)
            found.push_back({.permissions = change.permissions,
                             .example = std::move(change.example),
                             .rules = std::move(change.rules)});
    }
    return found;
}

} // namespace pavise::explain
