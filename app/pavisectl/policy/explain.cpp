// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl explain

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"
#include "core/explain/answer/explanation.h"
#include "core/explain/answer/rule_text.h"
#include "core/explain/answer/running_kernel.h"
#include "core/explain/question/access_words.h"

#include <format>
#include <utility>

#include <unistd.h>

namespace pavise::ctl {

namespace {

using namespace explain;

std::string_view kindWord(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Allowed:
        return "allowed";
    case Verdict::Kind::AllowedAudited:
        return "allowed-audited";
    case Verdict::Kind::Denied:
        return "denied";
    case Verdict::Kind::DeniedSilently:
        return "denied-silently";
    }
    std::unreachable();
}

std::string kindSentence(const Verdict &verdict)
{
    if (!verdict.isMediated)
        return "allowed: this policy has no say in it";
    switch (verdict.kind) {
    case Verdict::Kind::Allowed:
        return "allowed";
    case Verdict::Kind::AllowedAudited:
        return "allowed, and logged";
    case Verdict::Kind::Denied:
        return verdict.isEnforced ? "denied" : "denied, but the profile only complains";
    case Verdict::Kind::DeniedSilently:
        return "denied, and not logged";
    }
    std::unreachable();
}

std::string_view linkWord(Verdict::LinkFault fault)
{
    switch (fault) {
    case Verdict::LinkFault::None:
        return "none";
    case Verdict::LinkFault::NoPair:
        return "no-pair";
    case Verdict::LinkFault::NotSubset:
        return "not-subset";
    }
    std::unreachable();
}

std::string_view roleWord(const RuleShare &share)
{
    if (share.decides == 0)
        return "hidden";
    return share.mode == compile::RuleMode::Deny ? "denies" : "allows";
}

std::string_view whyWord(NearRule::Why why)
{
    switch (why) {
    case NearRule::Why::OtherPermissions:
        return "other-permissions";
    case NearRule::Why::OwnersOnly:
        return "owners-only";
    case NearRule::Why::OtherTarget:
        return "other-target";
    }
    std::unreachable();
}

struct Answered
{
    const text::SourceSet &sources;
    const compile::CompiledFile &file;
    std::size_t profile = 0;
    const Access &access;
    Explanation explanation;
    KernelAnswer kernel;
};

std::vector<MatchedVariable> variablesOf(const Answered &all, const policy::Origin &origin)
{
    return matchedVariables(all.sources, all.file.policy, origin,
                            all.file.profiles[all.profile].name, all.access);
}

void writeShares(JsonWriter &json, const Answered &all)
{
    json.key("rules");
    json.beginArray();
    for (const RuleShare &share : all.explanation.rules) {
        json.beginObject();
        json.member("effect", roleWord(share));
        json.member("decides", permissionText(all.access, share.decides));
        json.member("overruled", permissionText(all.access, share.overruled));
        writeRule(json, all.sources, all.file.policy, share.origin);
        json.key("variables");
        json.beginArray();
        for (const MatchedVariable &variable : variablesOf(all, share.origin)) {
            json.beginObject();
            json.member("name", variable.name);
            json.member("valueCount", static_cast<std::int64_t>(variable.valueCount));
            json.member("definedAt", variable.place);
            json.key("values");
            json.beginArray();
            for (const std::string &value : variable.values)
                json.string(value);
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("nearest");
    json.beginArray();
    for (const NearRule &near : all.explanation.nearest) {
        json.beginObject();
        json.member("why", whyWord(near.why));
        json.member("permissions", permissionText(all.access, near.permissions));
        if (!near.example.empty())
            json.member("example", near.example);
        writeRule(json, all.sources, all.file.policy, near.origin);
        json.endObject();
    }
    json.endArray();
}

void writeKernel(JsonWriter &json, const KernelAnswer &kernel)
{
    json.key("kernel");
    if (!kernel.isLoaded) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("same");
    json.boolean(kernel.isSame);
    json.key("answers");
    json.beginArray();
    for (const kernel::AccessAnswer &answer : kernel.answers) {
        json.beginObject();
        json.member("allow", static_cast<std::int64_t>(answer.allow));
        json.member("deny", static_cast<std::int64_t>(answer.deny));
        json.member("audit", static_cast<std::int64_t>(answer.audit));
        json.member("quiet", static_cast<std::int64_t>(answer.quiet));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void showJson(const Answered &all, const Streams &streams)
{
    const Verdict &verdict = all.explanation.verdict;
    const Permissions denied = verdict.requested & ~verdict.allowed;
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.member("profile", all.file.profiles[all.profile].name);
    json.key("access");
    json.beginObject();
    writeAccess(json, all.access);
    json.endObject();
    json.member("verdict", kindWord(verdict.kind));
    json.key("mediated");
    json.boolean(verdict.isMediated);
    json.key("enforced");
    json.boolean(verdict.isEnforced);
    json.member("allowed", permissionText(all.access, verdict.allowed));
    json.member("denied", permissionText(all.access, denied));
    json.member("audited", permissionText(all.access, verdict.audited));
    json.member("silenced", permissionText(all.access, verdict.silenced));
    if (verdict.linkFault != Verdict::LinkFault::None)
        json.member("linkFault", linkWord(verdict.linkFault));
    json.key("exec");
    writeExec(json, verdict.exec);
    writeShares(json, all);
    writeKernel(json, all.kernel);
    json.endObject();
    streams.out(json.take());
}

void showShares(const Answered &all, std::string &text)
{
    for (const RuleShare &share : all.explanation.rules) {
        const Permissions of = share.decides != 0 ? share.decides : share.overruled;
        text += std::format("  {} {}:\n", roleWord(share), permissionText(all.access, of));
        text += ruleLines(all.sources, all.file.policy, share.origin, "    ");
        for (const MatchedVariable &variable : variablesOf(all, share.origin)) {
            std::string values;
            for (const std::string &value : variable.values)
                values += ' ' + value;
            text += std::format("        {} is{}\n", variable.name, values);
        }
    }
    for (const NearRule &near : all.explanation.nearest) {
        const std::string permissions = permissionText(all.access, near.permissions);
        switch (near.why) {
        case NearRule::Why::OtherPermissions:
            text += std::format("  nearest, but grants only {}:\n", permissions);
            break;
        case NearRule::Why::OwnersOnly:
            text +=
                std::format("  nearest, but grants {} only for the other owner:\n", permissions);
            break;
        case NearRule::Why::OtherTarget:
            text += std::format("  nearest, grants {} for {}:\n", permissions, near.example);
            break;
        }
        text += ruleLines(all.sources, all.file.policy, near.origin, "    ");
    }
}

void showText(const Answered &all, const Streams &streams)
{
    const Verdict &verdict = all.explanation.verdict;
    std::string text =
        std::format("{}: {} {} {}: {}\n", all.file.profiles[all.profile].name,
                    className(all.access), permissionText(all.access, verdict.requested),
                    accessText(all.access), kindSentence(verdict));
    const Permissions denied = verdict.requested & ~verdict.allowed;
    if (denied != 0 && verdict.allowed != 0) {
        text +=
            std::format("  allowed: {}; denied: {}\n", permissionText(all.access, verdict.allowed),
                        permissionText(all.access, denied));
    }
    if (verdict.linkFault == Verdict::LinkFault::NoPair)
        text += "  no rule pairs this name with this target\n";
    else if (verdict.linkFault == Verdict::LinkFault::NotSubset)
        text += "  the new name would get permissions that the target does not have\n";
    if (verdict.exec)
        text += "  " + execText(*verdict.exec) + '\n';
    showShares(all, text);
    if (all.explanation.rules.empty() && all.explanation.nearest.empty() && verdict.isMediated)
        text += "  no rule matches\n";
    if (all.kernel.isLoaded) {
        text += all.kernel.isSame ? "The running kernel says the same.\n"
                                  : "The running kernel says otherwise: either another text is "
                                    "loaded, or this is a fault of Pavise.\n";
    }
    streams.out(text);
}

} // namespace

ExitStatus runExplain(const Arguments &arguments, const Streams &streams)
{
    const std::string &name = arguments.files.front();
    const auto access =
        explain::parseAccess(std::span(arguments.files).subspan(1), arguments.isOwner);
    if (!access) {
        streams.error("pavisectl: " + access.error() + "; see pavisectl --help\n");
        return ExitStatus::WrongUse;
    }
    const auto path = arguments.profileFile.empty()
        ? findProfileFile(name, arguments.root)
        : std::optional(profilePath(arguments.profileFile, arguments.root + "/etc/apparmor.d"));
    if (!path) {
        streams.error("pavisectl: no file defines the profile " + name + '\n');
        return ExitStatus::NotReadable;
    }
    text::SourceSet sources;
    const auto loaded = compileProfile(sources, *path, arguments.root, streams);
    if (!loaded)
        return ExitStatus::FoundErrors;
    std::size_t profile = profileIndex(loaded->file, name);
    if (profile == std::string_view::npos && name.find('/') != std::string::npos
        && loaded->file.profiles.size() == 1)
        profile = 0; // A path was given, and there is no doubt.
    if (profile == std::string_view::npos) {
        streams.error("pavisectl: " + *path + " does not define " + name + '\n');
        return ExitStatus::NotReadable;
    }
    const Answered all{.sources = sources,
                       .file = loaded->file,
                       .profile = profile,
                       .access = *access,
                       .explanation = explain::explain(loaded->file, profile, *access),
                       .kernel = explain::askKernel(kernel::KernelPaths::below(arguments.root),
                                                    loaded->file.profiles[profile], *access,
                                                    ::geteuid() == 0)};
    if (arguments.isJson)
        showJson(all, streams);
    else
        showText(all, streams);
    return all.explanation.verdict.isAllowed() ? ExitStatus::Fine : ExitStatus::FoundErrors;
}

} // namespace pavise::ctl
