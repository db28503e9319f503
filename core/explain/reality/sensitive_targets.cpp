// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/reality/sensitive_targets.h"

#include "core/automata/build/build.h"
#include "core/compile/encode/glob.h"
#include "core/explain/answer/verdict.h"
#include "core/policy/names/names.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>
#include <utility>

namespace pavise::explain {

namespace {

using automata::AcceptId;
using automata::StateId;
using automata::Transition;

constexpr Permissions kRead = policy::file_permission::kRead;
constexpr Permissions kWrite = policy::file_permission::kWrite | policy::file_permission::kAppend;
constexpr Permissions kBoth = kRead | kWrite;

constexpr std::array kPaths = {
    SensitiveTarget{Danger::Secrets, kBoth, "/etc/shadow{,-}"},
    SensitiveTarget{Danger::Secrets, kBoth, "/etc/gshadow{,-}"},
    SensitiveTarget{Danger::Secrets, kRead, "/etc/ssl/private/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/etc/ssh/ssh_host_*_key"},
    SensitiveTarget{Danger::Secrets, kRead, "/etc/NetworkManager/system-connections/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/etc/krb5.keytab"},
    SensitiveTarget{Danger::Secrets, kRead, "/{home/*,root}/.ssh/id_*"},
    SensitiveTarget{Danger::Secrets, kBoth, "/{home/*,root}/.gnupg/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/{home/*,root}/.{aws,kube,azure,docker}/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/{home/*,root}/.{netrc,git-credentials,pgpass}"},
    SensitiveTarget{Danger::Secrets, kRead, "/{home/*,root}/.*_history"},
    SensitiveTarget{Danger::Secrets, kRead, "/home/*/.password-store/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/home/*/.local/share/{keyrings,kwalletd}/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/home/*/.mozilla/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/home/*/.config/{chromium,google-chrome}/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/home/*/.thunderbird/**"},
    SensitiveTarget{Danger::Secrets, kRead, "/proc/[0-9]*/mem"},
    SensitiveTarget{Danger::Secrets, kRead, "/proc/kcore"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.bashrc"},
    SensitiveTarget{Danger::Startup, kWrite,
                    "/{home/*,root}/.{bash_profile,bash_login,bash_logout}"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.{profile,xprofile,xsessionrc}"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.{zshrc,zshenv,zprofile}"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.config/fish/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.config/autostart/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.config/systemd/user/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.config/environment.d/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.local/share/applications/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/{.local/bin,bin}/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.ssh/{authorized_keys,config,rc}"},
    SensitiveTarget{Danger::Startup, kWrite, "/{home/*,root}/.{vimrc,emacs,gitconfig}"},
    SensitiveTarget{Danger::Startup, kWrite, "/etc/{crontab,cron.*/**}"},
    SensitiveTarget{Danger::Startup, kWrite, "/var/spool/cron/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/{etc,run,usr/lib,lib}/systemd/{system,user}/**"},
    SensitiveTarget{Danger::Startup, kWrite, "/etc/{rc.local,init.d/**}"},
    SensitiveTarget{Danger::Startup, kWrite, "/etc/{profile,profile.d/**,environment,bash.bashrc}"},
    SensitiveTarget{Danger::Startup, kWrite, "/etc/xdg/autostart/**"},
    SensitiveTarget{Danger::System, kWrite, "/etc/{passwd,group}{,-}"},
    SensitiveTarget{Danger::System, kWrite, "/etc/{sudoers,sudoers.d/**}"},
    SensitiveTarget{Danger::System, kWrite, "/etc/{pam.d/**,security/**}"},
    SensitiveTarget{Danger::System, kWrite, "/etc/ld.so.{preload,conf,conf.d/**,cache}"},
    SensitiveTarget{Danger::System, kWrite, "/{etc,usr/share}/polkit-1/**"},
    SensitiveTarget{Danger::System, kWrite, "/{etc,usr/share}/dbus-1/**"},
    SensitiveTarget{Danger::System, kWrite, "/{etc,usr/lib,lib}/udev/rules.d/**"},
    SensitiveTarget{Danger::System, kWrite, "/etc/{modprobe.d,modules-load.d}/**"},
    SensitiveTarget{Danger::System, kWrite, "/etc/ssh/{sshd_config,sshd_config.d/**}"},
    SensitiveTarget{Danger::System, kWrite, "/etc/{hosts,resolv.conf,nsswitch.conf}"},
    SensitiveTarget{Danger::System, kWrite, "/etc/apt/**"},
    SensitiveTarget{Danger::System, kWrite, "/var/lib/dpkg/**"},
    SensitiveTarget{Danger::System, kWrite, "/{usr/,}{bin,sbin}/**"},
    SensitiveTarget{Danger::System, kWrite, "/usr/local/{bin,sbin,lib}/**"},
    SensitiveTarget{Danger::System, kWrite, "/{usr/,}lib{,32,64}/**.so*"},
    SensitiveTarget{Danger::System, kWrite, "/{usr/,}lib/modules/**"},
    SensitiveTarget{Danger::System, kWrite, "/boot/**"},
    SensitiveTarget{Danger::System, kWrite, "/proc/sys/kernel/{core_pattern,modprobe,hotplug}"},
    SensitiveTarget{Danger::System, kWrite, "/proc/sysrq-trigger"},
    SensitiveTarget{Danger::System, kWrite, "/{var/,}run/docker.sock"},
    SensitiveTarget{Danger::Policy, kWrite, "/etc/apparmor{,.d}/**"},
    SensitiveTarget{Danger::Policy, kWrite, "/var/{cache,lib}/{apparmor,pavise}/**"},
    SensitiveTarget{Danger::Policy, kWrite, "/sys/kernel/security/apparmor/**"},
    SensitiveTarget{Danger::Policy, kWrite, "/proc/[0-9]*/attr/**"},
    SensitiveTarget{Danger::Devices, kBoth, "/dev/{mem,kmem,port}"},
    SensitiveTarget{Danger::Devices, kBoth,
                    "/dev/{sd[a-z]*,nvme[0-9]*,vd[a-z]*,mmcblk[0-9]*,dm-*}"},
    SensitiveTarget{Danger::Devices, kBoth, "/dev/input/event*"},
    SensitiveTarget{Danger::Devices, kBoth, "/dev/{uinput,kvm,fuse}"},
};

/// Capabilities that undo what a profile confines.
constexpr std::array<std::string_view, 12> kCapabilities = {
    "sys_admin", "sys_module",   "sys_rawio",       "sys_ptrace", "mac_admin", "mac_override",
    "bpf",       "dac_override", "dac_read_search", "sys_boot",   "setuid",    "net_admin"};

class AnyWords final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId>) override
    {
        return automata::AcceptWords{.accept = 1};
    }
};

/// All paths in one automaton, whose states say which of them match.
const automata::Dfa &pathAutomaton()
{
    static const automata::Dfa dfa = [] {
        automata::Workspace workspace;
        std::vector<automata::TaggedPattern> patterns;
        for (std::size_t i = 0; i < kPaths.size(); ++i) {
            const auto glob = compile::compileGlob(workspace.patterns(), kPaths[i].glob);
            if (glob)
                patterns.push_back(
                    {.pattern = glob->pattern, .accept = AcceptId{static_cast<std::uint32_t>(i)}});
        }
        AnyWords resolver;
        auto built = automata::build(workspace, patterns, resolver);
        return built ? std::move(*built) : automata::Dfa();
    }();
    return dfa;
}

/// Walks the file automaton along sensitive paths only, shortest first.
class TargetWalk
{
public:
    TargetWalk(const ProfileAutomata &profile, std::vector<ReachedTarget> &reached)
        : m_profile(profile)
        , m_file(profile.dfa(AutomatonKind::File))
        , m_paths(pathAutomaton())
        , m_reached(reached)
    {
    }

    void run()
    {
        if (m_file.stateCount() == 0 || m_paths.stateCount() == 0)
            return;
        reach(StateId::Start, m_profile.start(AutomatonKind::File), 0, 0);
        for (std::size_t at = 0; at < m_nodes.size(); ++at) {
            for (const AcceptId id : m_paths.rules(m_nodes[at].path))
                look(at, std::to_underlying(id));
            leave(at);
        }
    }

private:
    struct Node
    {
        StateId path{};
        StateId file{};
        std::size_t from = 0;
        std::uint8_t byte = 0;
    };

    void reach(StateId path, StateId file, std::size_t from, std::uint8_t byte)
    {
        if (path == StateId::Trap || file == StateId::Trap)
            return;
        const std::uint64_t key = std::uint64_t{std::to_underlying(path)} << 32U
            | std::uint64_t{std::to_underlying(file)};
        if (m_seen.insert(key).second)
            m_nodes.push_back({.path = path, .file = file, .from = from, .byte = byte});
    }

    void leave(std::size_t at)
    {
        const Node node = m_nodes[at];
        const auto pathRow = m_paths.exceptions(node.path);
        const auto fileRow = m_file.exceptions(node.file);
        automata::ByteSet listed = automata::ByteSet::of(0);
        const auto follow = [&](std::uint8_t byte) {
            if (listed.contains(byte))
                return;
            listed.add(byte);
            reach(m_paths.next(node.path, byte), m_file.next(node.file, byte), at, byte);
        };
        for (const Transition &step : pathRow)
            follow(step.byte);
        for (const Transition &step : fileRow)
            follow(step.byte);
        for (const char byte : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789-_")) {
            if (!listed.contains(static_cast<std::uint8_t>(byte))) {
                follow(static_cast<std::uint8_t>(byte));
                break;
            }
        }
    }

    void look(std::size_t at, std::size_t target)
    {
        const SensitiveTarget &wanted = kPaths[target];
        const StateId state = m_nodes[at].file;
        const std::uint32_t bits = kernelFileBits(wanted.permissions);
        const std::uint32_t others =
            m_profile.permissions(AutomatonKind::File, state, false).allow & bits;
        const std::uint32_t owners =
            m_profile.permissions(AutomatonKind::File, state, true).allow & bits;
        Permissions &told = m_told[target];
        const bool isOwner = others == 0;
        FileAccess access{.path = {}, .permissions = 0, .isOwner = isOwner};
        access.permissions = classPermissions(access, isOwner ? owners : others) & ~told;
        if (access.permissions == 0)
            return;
        told |= access.permissions;
        for (std::size_t i = at; i != 0; i = m_nodes[i].from)
            access.path += static_cast<char>(m_nodes[i].byte);
        std::ranges::reverse(access.path);
        ReachedTarget found{.danger = wanted.danger,
                            .what = wanted.glob,
                            .permissions = access.permissions,
                            .ownersOnly = isOwner,
                            .example = access};
        addRules(state, access, found.rules);
        m_reached.push_back(std::move(found));
    }

    void addRules(StateId state, const FileAccess &access, std::vector<policy::Origin> &rules) const
    {
        const compile::TracedDfa *traced = m_profile.traced(AutomatonKind::File);
        if (traced == nullptr)
            return;
        std::uint32_t bits = kernelFileBits(access.permissions);
        for (; bits != 0; bits &= bits - 1) {
            const std::uint32_t bit =
                acceptBit(bits & (~bits + 1), AutomatonKind::File, access.isOwner);
            for (const AcceptId id : decide(*traced, state, bit, AutomatonKind::File).deciding) {
                const compile::RuleIndex rule = traced->rules[std::to_underlying(id)].origin;
                if (rule == compile::RuleIndex::None)
                    continue;
                const policy::Origin &origin = (*m_profile.origins())[std::to_underlying(rule)];
                if (!std::ranges::contains(rules, origin.where, &policy::Origin::where))
                    rules.push_back(origin);
            }
        }
    }

    const ProfileAutomata &m_profile;
    const automata::Dfa &m_file;
    const automata::Dfa &m_paths;
    std::vector<ReachedTarget> &m_reached;
    std::vector<Node> m_nodes;
    std::unordered_set<std::uint64_t> m_seen;
    std::map<std::size_t, Permissions> m_told;
};

/// Operations that lead out of the profile, asked one by one.
void askOperations(const ProfileAutomata &profile, std::vector<ReachedTarget> &reached)
{
    const auto ask = [&](std::string_view what, Access access) {
        const Verdict verdict = evaluate(profile.view(), access);
        if (verdict.isAllowed() && verdict.isMediated)
            reached.push_back({.danger = Danger::Privilege,
                               .what = what,
                               .permissions = verdict.allowed,
                               .example = std::move(access)});
    };
    for (const std::string_view name : kCapabilities) {
        const auto names = policy::capabilityNames();
        const auto number = std::ranges::find(names, name) - names.begin();
        ask(name, CapabilityAccess{.capability = static_cast<std::uint8_t>(number)});
    }
    ask("change_profile -> unconfined", ChangeProfileAccess{.target = "unconfined"});
    ask("ptrace trace unconfined",
        PtraceAccess{.permissions = policy::ptrace_permission::kTrace, .peer = "unconfined"});
    ask("mount /", MountAccess{.mountPoint = "/", .device = "/dev/sda1", .type = "ext4"});
    ask("userns", UsernsAccess{});
}

} // namespace

std::string_view dangerName(Danger danger)
{
    switch (danger) {
    case Danger::Secrets:
        return "secrets";
    case Danger::Startup:
        return "startup";
    case Danger::System:
        return "system";
    case Danger::Policy:
        return "policy";
    case Danger::Devices:
        return "devices";
    case Danger::Privilege:
        return "privilege";
    }
    std::unreachable();
}

std::span<const SensitiveTarget> sensitivePaths()
{
    return kPaths;
}

bool isSensitivePath(std::string_view path, Permissions permissions)
{
    const automata::Dfa &paths = pathAutomaton();
    if (paths.stateCount() == 0)
        return false;
    return std::ranges::any_of(paths.rules(paths.match(StateId::Start, path)), [&](AcceptId id) {
        return (kPaths[std::to_underlying(id)].permissions & permissions) != 0;
    });
}

std::vector<ReachedTarget> reachedTargets(const ProfileAutomata &profile)
{
    std::vector<ReachedTarget> reached;
    TargetWalk(profile, reached).run();
    std::ranges::stable_sort(reached, {}, &ReachedTarget::danger);
    askOperations(profile, reached);
    return reached;
}

} // namespace pavise::explain
