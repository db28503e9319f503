// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/learn/container_profile.h"

#include "core/store/definitions.h"
#include "core/suggest/candidates/rule_words.h"
#include "core/syntax/edit/edit.h"
#include "core/syntax/parser/parser.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pavise::ui {

namespace {

ContainerKind kindOf(std::string_view profile)
{
    if (profile == "docker-default" || profile.starts_with("cri-containerd")
        || profile.starts_with("crio-default"))
        return ContainerKind::Docker;
    if (profile.starts_with("containers-default"))
        return ContainerKind::Podman;
    if (profile.starts_with("snap.") || profile.starts_with("snap-update-ns."))
        return ContainerKind::Snap;
    if (profile.starts_with("libvirt-"))
        return ContainerKind::Libvirt;
    if (profile.starts_with("lxc-") || profile.starts_with("lxd-") || profile.starts_with("incus-"))
        return ContainerKind::Lxc;
    return ContainerKind::Other;
}

/// Where the owner of a profile keeps its text. Sources: snapd interfaces/apparmor and dirs,
/// libvirt security_apparmor.c, LXD and Incus internal/server/apparmor.
std::vector<std::string> placesOf(const std::string &profile, ContainerKind kind)
{
    if (profile.contains('/'))
        return {};
    switch (kind) {
    case ContainerKind::Snap:
        return {"/var/lib/snapd/apparmor/profiles/" + profile};
    case ContainerKind::Libvirt:
        return {"/etc/apparmor.d/libvirt/" + profile};
    case ContainerKind::Lxc:
        return {"/var/lib/incus/security/apparmor/profiles/" + profile,
                "/var/snap/lxd/common/lxd/security/apparmor/profiles/" + profile,
                "/var/lib/lxd/security/apparmor/profiles/" + profile};
    case ContainerKind::Docker:
    case ContainerKind::Podman:
    case ContainerKind::Other:
        break;
    }
    return {};
}

struct Parsed
{
    text::SourceSet sources = {};
    text::Outcome<syntax::File> tree = {};
    const syntax::Profile *profile = nullptr;

    Parsed(const std::string &text, std::string_view name)
    {
        tree = syntax::parse(sources, sources.add("copy", text), syntax::Context::TopLevel);
        for (const syntax::Profile *each : store::profilesIn(tree.value.items)) {
            if (store::kernelName(*each, {}) == name)
                profile = each;
        }
    }
};

std::vector<std::string> signalRules(const std::vector<std::string> &runtimes)
{
    std::vector<std::string> rules;
    for (const std::string &runtime : runtimes)
        rules.push_back("signal (receive) peer=" + suggest::literalWord(runtime) + ',');
    return rules;
}

std::string lines(const std::vector<std::string> &rules)
{
    std::string out;
    for (const std::string &rule : rules)
        out += "  " + rule + '\n';
    return out;
}

/// What a container's runtime allows by its template, in our own words: everything, but for what
/// would let the container reach the host through the kernel's own file systems.
constexpr std::string_view kContainerRules = R"(
  # Of /proc, the container may change only what belongs to its own processes and its share of the
  # memory settings.
  deny @{PROC}/* wkl,
  deny @{PROC}/{acpi,asound,bus,driver,fs,irq,scsi,tty}/** wkl,
  deny @{PROC}/sys/[^k]** wkl,
  deny @{PROC}/sys/kernel/{?,??,[^s]**,s[^h]**,sh[^m]**} wkl,
  deny @{PROC}/{kcore,kmem,mem,sysrq-trigger} rwkl,

  # Of /sys, only control groups.
  deny /sys/[^f]** wkl,
  deny /sys/f[^s]** wkl,
  deny /sys/fs/[^c]** wkl,
  deny /sys/fs/c[^g]** wkl,
  deny /sys/firmware/** rwkl,
  deny /sys/kernel/security/** rwkl,
  deny /sys/devices/virtual/powercap/** rwkl,

  deny mount,
)";

} // namespace

ContainerSource::Origin ContainerSource::origin() const
{
    if (!text.empty())
        return Origin::Text;
    return kind == ContainerKind::Docker || kind == ContainerKind::Podman ? Origin::Template
                                                                          : Origin::Nothing;
}

ContainerSource containerSource(const SystemTree &tree, const std::string &profile)
{
    ContainerSource source{.profile = profile, .kind = kindOf(profile)};
    const text::DiskFiles disk;
    for (const std::string &place : placesOf(profile, source.kind)) {
        auto text = disk.read(tree.path(place));
        if (!text || Parsed(*text, profile).profile == nullptr)
            continue;
        source.file = place;
        source.text = std::move(*text);
        break;
    }
    return source;
}

std::string containerText(const ContainerSource &source, const ContainerChoices &choices,
                          const std::string &preamble)
{
    const std::string name = suggest::literalWord(choices.name);
    const std::string local = "  include if exists <local/" + choices.fileName + ">\n";
    if (source.origin() == ContainerSource::Origin::Text) {
        const Parsed parsed(source.text, source.profile);
        std::vector<text::TextEdit> edits;
        edits.push_back({.range = parsed.profile->name.range, .replacement = name});
        if (parsed.profile->attachment) // the program keeps the profile that it has
            edits.push_back({.range = parsed.profile->attachment->range, .replacement = {}});
        std::vector<std::string> rules = signalRules(choices.runtimes);
        rules.push_back("include if exists <local/" + choices.fileName + '>');
        if (auto inserted = syntax::insertRules(parsed.sources, *parsed.profile, rules))
            edits.insert(edits.end(), inserted->begin(), inserted->end());
        if (auto mode = syntax::setModeFlag(parsed.sources, *parsed.profile,
                                            choices.isLearning ? "complain" : "enforce"))
            edits.push_back(*mode);
        return text::applyEdits(source.text, edits).value_or(source.text);
    }
    const bool isTemplate = source.origin() == ContainerSource::Origin::Template;
    std::string out = preamble + "profile " + name + " flags=(attach_disconnected,mediate_deleted"
        + (choices.isLearning ? ",complain" : "") + ") {\n  include <abstractions/base>\n\n";
    if (isTemplate)
        out += "  capability,\n  file,\n  network,\n  umount,\n\n";
    out += "  # The runtime and programs outside of the container may end it.\n"
           "  signal (receive) peer=unconfined,\n"
        + lines(signalRules(choices.runtimes)) + "  signal (receive, send) peer=" + name
        + ",\n  ptrace (read, readby, trace, tracedby) peer=" + name + ",\n";
    if (isTemplate)
        out += kContainerRules;
    return out + '\n' + local + "}\n";
}

bool isContainerRuntime(std::string_view profile)
{
    static constexpr std::array runtimes = std::to_array<std::string_view>(
        {"buildah", "conmon", "containerd", "crun", "docker", "dockerd", "podman", "rootlesskit",
         "runc", "/usr/bin/containerd", "/usr/bin/dockerd"});
    return std::ranges::contains(runtimes, profile);
}

std::string nameForCopy(std::string_view profile)
{
    std::string name(profile.starts_with("docker")                   ? "docker"
                         : profile.starts_with("containers-default") ? "podman"
                                                                     : profile);
    for (char &c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        if (!isPlain)
            c = '-';
    }
    return name + "-mine";
}

std::vector<ContainerUse> containerUses(ContainerKind kind, const std::string &name)
{
    switch (kind) {
    case ContainerKind::Docker:
    case ContainerKind::Podman:
    case ContainerKind::Other:
        return {{.tool = "docker, podman", .line = "--security-opt apparmor=" + name},
                {.tool = "compose.yaml", .line = "security_opt: [\"apparmor=" + name + "\"]"},
                {.tool = "Kubernetes",
                 .line = "appArmorProfile: {type: Localhost, localhostProfile: " + name + '}'}};
    case ContainerKind::Lxc:
        return {{.tool = "LXC", .line = "lxc.apparmor.profile = " + name},
                {.tool = "LXD, Incus", .line = "raw.lxc: lxc.apparmor.profile=" + name}};
    case ContainerKind::Libvirt:
        return {{.tool = "virsh edit",
                 .line = "<seclabel type='static' model='apparmor'><label>" + name
                     + "</label></seclabel>"}};
    case ContainerKind::Snap:
        break;
    }
    return {{.tool = "aa-exec", .line = "aa-exec -p " + name + " -- "}};
}

} // namespace pavise::ui
