// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/compiler.h"

#include "core/binary/verifier.h"
#include "core/binary/writer.h"
#include "core/compile/profile_builder.h"
#include "core/policy/resolve.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pavise::compile {

policy::ResolveOptions resolveOptions(const CompileOptions &options)
{
    return {.base = options.base,
            .searchPath = options.searchPath,
            .kernel = options.kernelFeatures,
            .defaultAbi = options.defaultAbi,
            .overrideAbi = options.policyFeatures,
            .forceComplain = options.forceComplain,
            .readImpliesExec = options.readImpliesExec,
            .cache = options.parseCache,
            .abis = options.abis};
}

namespace {

void collect(const std::vector<policy::Profile> &profiles,
             std::vector<const policy::Profile *> &out)
{
    std::vector<const policy::Profile *> sorted;
    for (const policy::Profile &profile : profiles)
        sorted.push_back(&profile);
    std::ranges::stable_sort(sorted, {}, &policy::Profile::name);
    for (const policy::Profile *profile : sorted) {
        out.push_back(profile);
        collect(profile->children, out);
    }
}

/// Those of one namespace together, in the order of their first profile: the kernel takes them in
/// writes of their own.
void groupByNamespace(std::vector<CompiledProfile> &profiles)
{
    std::vector<std::optional<std::string>> spaces;
    for (const CompiledProfile &profile : profiles) {
        if (!std::ranges::contains(spaces, profile.image.namespaceName))
            spaces.push_back(profile.image.namespaceName);
    }
    if (spaces.size() > 1)
        std::ranges::stable_sort(profiles, {}, [&](const CompiledProfile &profile) {
            return std::ranges::find(spaces, profile.image.namespaceName) - spaces.begin();
        });
}

} // namespace

std::vector<const policy::Profile *> inOrder(const std::vector<policy::Profile> &profiles)
{
    std::vector<const policy::Profile *> all;
    collect(profiles, all);
    return all;
}

void finish(text::Outcome<CompiledFile> &outcome, const CompileOptions &options)
{
    if (text::hasErrors(outcome.diagnostics) || outcome.value.profiles.empty())
        return;
    groupByNamespace(outcome.value.profiles);
    std::vector<binary::ProfileImage> images;
    images.reserve(outcome.value.profiles.size());
    for (CompiledProfile &profile : outcome.value.profiles)
        images.push_back(profile.image);
    std::string blob = binary::write(images, {.forceComplain = options.forceComplain});
    auto verified = binary::verify(blob,
                                   {.allowOrphans = true,
                                    .allowPrompt = outcome.value.policy.mediation.promptMode,
                                    .severalNamespaces = true});
    if (!verified) {
        outcome.diagnostics.push_back(std::move(verified.error()));
        return;
    }
    outcome.value.contents = std::move(*verified);
    outcome.value.blob = std::move(blob);
}

text::Outcome<policy::Policy> resolvedPolicy(text::SourceSet &sources,
                                             const text::FileReader &files, const std::string &path,
                                             const CompileOptions &options, std::stop_token stop)
{
    return policy::resolve(sources, files, path, resolveOptions(options), std::move(stop));
}

text::Outcome<policy::Policy> checkedPolicy(text::SourceSet &sources, const text::FileReader &files,
                                            const std::string &path, const CompileOptions &options,
                                            std::stop_token stop)
{
    auto resolved = resolvedPolicy(sources, files, path, options, stop);
    Workspace own;
    Workspace &workspace = options.workspace != nullptr ? *options.workspace : own;
    ProfileBuilder builder(workspace, resolved.value, options, std::move(stop));
    for (const policy::Profile *profile : inOrder(resolved.value.profiles)) {
        workspace.clearAbove();
        builder.check(*profile);
    }
    std::ranges::move(builder.diagnostics(), std::back_inserter(resolved.diagnostics));
    return resolved;
}

std::vector<text::Diagnostic> check(text::SourceSet &sources, const text::FileReader &files,
                                    const std::string &path, const CompileOptions &options,
                                    std::stop_token stop)
{
    return checkedPolicy(sources, files, path, options, std::move(stop)).diagnostics;
}

text::Outcome<CompiledFile> compile(text::SourceSet &sources, const text::FileReader &files,
                                    const std::string &path, const CompileOptions &options,
                                    std::stop_token stop)
{
    text::Outcome<CompiledFile> outcome;
    auto resolved = resolvedPolicy(sources, files, path, options, stop);
    outcome.diagnostics = std::move(resolved.diagnostics);
    outcome.value.policy = std::move(resolved.value);
    if (text::hasErrors(outcome.diagnostics))
        return outcome;

    Workspace own;
    Workspace &workspace = options.workspace != nullptr ? *options.workspace : own;
    ProfileBuilder builder(workspace, outcome.value.policy, options, std::move(stop));
    for (const policy::Profile *profile : inOrder(outcome.value.policy.profiles)) {
        workspace.clearAbove();
        if (auto compiled = builder.build(*profile))
            outcome.value.profiles.push_back(std::move(*compiled));
    }
    std::ranges::move(builder.diagnostics(), std::back_inserter(outcome.diagnostics));
    finish(outcome, options);
    return outcome;
}

} // namespace pavise::compile
