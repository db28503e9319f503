// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/features.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::policy {

namespace {

/// Deepest nesting of directories; the kernel's tree has four levels.
constexpr int kMaxFeatureDepth = 16;

constexpr std::string_view kSpace = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string joined(std::string_view folder, std::string_view name)
{
    std::string path(folder);
    if (!path.empty())
        path += '/';
    path += name;
    return path;
}

/// Reads `name {value\n}\n` forms into a map from full paths to values.
class FeatureReader
{
public:
    using Entries = std::map<std::string, std::string, std::less<>>;

    FeatureReader(std::string_view text, Entries &entries)
        : m_text(text)
        , m_entries(entries)
    {
    }

    [[nodiscard]] bool read() { return readContent({}, 0) && m_at == m_text.size(); }

private:
    /// Everything up to the `}` that closes \p folder, or up to the end at the top.
    [[nodiscard]] bool readContent(const std::string &folder, int depth)
    {
        if (depth > kMaxFeatureDepth)
            return false;
        while (true) {
            const std::size_t stop = m_text.find_first_of("{}\n", m_at);
            if (stop == std::string_view::npos) {
                const bool onlySpace = trimmed(m_text.substr(m_at)).empty();
                m_at = m_text.size();
                return depth == 0 && onlySpace;
            }
            const std::string_view word = trimmed(m_text.substr(m_at, stop - m_at));
            m_at = stop + 1;
            if (m_text[stop] == '{') {
                if (word.empty() || !readEntry(joined(folder, word), depth))
                    return false;
                continue;
            }
            if (!word.empty()) {
                if (depth == 0)
                    return false;
                std::string &value = m_entries[folder];
                if (!value.empty())
                    value += '\n';
                value += word;
            }
            if (m_text[stop] == '}')
                return depth > 0;
        }
    }

    [[nodiscard]] bool readEntry(const std::string &path, int depth)
    {
        m_entries.try_emplace(path);
        return readContent(path, depth + 1);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Entries &m_entries;
};

/// Source: apparmor_parser 4.1 and 6.0 alpha, default_features.c: default_features_abi.
constexpr std::string_view kBuiltIn =
    "query {label {multi_transaction {yes\n}\ndata {yes\n}\nperms {allow deny audit "
    "quiet\n}\n}\n}\n"
    "dbus {mask {acquire send receive\n}\n}\n"
    "signal {mask {hup int quit ill trap abrt bus fpe kill usr1 segv usr2 pipe alrm term stkflt "
    "chld cont stop stp ttin ttou urg xcpu xfsz vtalrm prof winch io pwr sys emt lost\n}\n}\n"
    "ptrace {mask {read trace\n}\n}\n"
    "caps {mask {chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap "
    "linux_immutable net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner "
    "sys_module sys_rawio sys_chroot sys_ptrace sys_pacct sys_admin sys_boot sys_nice "
    "sys_resource sys_time sys_tty_config mknod lease audit_write audit_control setfcap "
    "mac_override mac_admin syslog wake_alarm block_suspend audit_read perfmon bpf\n}\n}\n"
    "rlimit {mask {cpu fsize data stack core rss nproc nofile memlock as locks sigpending "
    "msgqueue nice rtprio rttime\n}\n}\n"
    "capability {0xffffff\n}\n"
    "namespaces {pivot_root {no\n}\nprofile {yes\n}\n}\n"
    "mount {mask {mount umount pivot_root\n}\n}\n"
    "network {af_unix {yes\n}\naf_mask {unspec unix inet ax25 ipx appletalk netrom bridge atmpvc "
    "x25 inet6 rose netbeui security key netlink packet ash econet atmsvc rds sna irda pppox "
    "wanpipe llc ib mpls can tipc bluetooth iucv rxrpc isdn phonet ieee802154 caif alg nfc vsock "
    "kcm qipcrtr smc xdp\n}\n}\n"
    "file {mask {create read write exec append mmap_exec link lock\n}\n}\n"
    "domain {version {1.2\n}\ncomputed_longest_left {yes\n}\npost_nnp_subset {yes\n}\n"
    "fix_binfmt_elf_mmap {yes\n}\nstack {yes\n}\nchange_profile {yes\n}\nchange_onexec {yes\n}\n"
    "change_hatv {yes\n}\nchange_hat {yes\n}\n}\n"
    "policy {set_load {yes\n}\nversions {v8 {yes\n}\nv7 {yes\n}\nv6 {yes\n}\nv5 {yes\n}\n}\n}\n";

text::Result<void> readTree(const text::FileReader &files, const std::string &path,
                            const std::string &folder, int depth, FeatureReader::Entries &entries)
{
    if (depth > kMaxFeatureDepth)
        return {};
    auto names = files.list(path);
    if (!names)
        return std::unexpected(std::move(names.error()));
    for (const std::string &name : *names) {
        if (name.starts_with('.'))
            continue;
        const std::string child = path + '/' + name;
        const std::string key = joined(folder, name);
        if (files.kind(child) == text::FileKind::Directory) {
            entries.try_emplace(key);
            if (auto done = readTree(files, child, key, depth + 1, entries); !done)
                return done;
        } else if (files.kind(child) == text::FileKind::Regular) {
            auto value = files.read(child);
            if (!value)
                return std::unexpected(std::move(value.error()));
            entries[key] = std::string(trimmed(*value));
        }
    }
    return {};
}

} // namespace

text::Result<Features> Features::parse(std::string_view text, std::string_view name)
{
    Features features;
    if (!FeatureReader(text, features.m_entries).read())
        return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::FeaturesInvalid,
                                                .args = {std::string(name)}});
    return features;
}

text::Result<Features> Features::read(const text::FileReader &files, const std::string &path)
{
    if (files.kind(path) != text::FileKind::Directory) {
        auto text = files.read(path);
        if (!text)
            return std::unexpected(std::move(text.error()));
        return parse(*text, path);
    }
    Features features;
    if (auto done = readTree(files, path, {}, 0, features.m_entries); !done)
        return std::unexpected(std::move(done.error()));
    return features;
}

const Features &Features::builtIn()
{
    static const Features features = parse(kBuiltIn, "built in").value();
    return features;
}

bool Features::has(std::string_view path) const
{
    if (m_entries.contains(path))
        return true;
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos)
        return false;
    const std::vector<std::string_view> all = words(path.substr(0, slash));
    return std::ranges::find(all, path.substr(slash + 1)) != all.end();
}

std::vector<std::string_view> Features::words(std::string_view path) const
{
    std::vector<std::string_view> result;
    const auto entry = m_entries.find(path);
    if (entry == m_entries.end())
        return result;
    std::string_view rest = entry->second;
    while (true) {
        const std::size_t begin = rest.find_first_not_of(kSpace);
        if (begin == std::string_view::npos)
            return result;
        const std::size_t end = std::min(rest.find_first_of(kSpace, begin), rest.size());
        result.push_back(rest.substr(begin, end - begin));
        rest.remove_prefix(end);
    }
}

std::string Features::text() const
{
    // The map is sorted by full path with `/` between the parts. A name that extends another with a
    // byte below `/` (`a` and `a-b`) would come between a folder and its content, so the tree is
    // walked with an explicit stack of open folders and sorted by parts.
    std::vector<std::pair<std::vector<std::string_view>, std::string_view>> rows;
    for (const auto &[path, value] : m_entries) {
        std::vector<std::string_view> parts;
        std::string_view rest = path;
        for (std::size_t at = rest.find('/'); at != std::string_view::npos; at = rest.find('/')) {
            parts.push_back(rest.substr(0, at));
            rest.remove_prefix(at + 1);
        }
        parts.push_back(rest);
        rows.emplace_back(std::move(parts), value);
    }
    std::ranges::sort(rows);

    std::string out;
    std::size_t open = 0;
    for (const auto &[parts, value] : rows) {
        for (; open >= parts.size(); --open)
            out += "}\n";
        out += parts.back();
        out += " {";
        if (!value.empty()) {
            out += value;
            out += '\n';
        }
        open = parts.size();
    }
    for (; open > 0; --open)
        out += "}\n";
    return out;
}

Mediation Mediation::of(const Features &kernel, const Features &policy)
{
    const auto both = [&](std::string_view path) { return kernel.has(path) && policy.has(path); };

    Mediation result;
    result.mount = both("mount");
    result.detachedMount = kernel.has("mount/move_mount/detached");
    result.ptrace = both("ptrace");
    result.signal = both("signal");
    result.dbus = both("dbus");
    result.dbusNeedsNetworkV9 = kernel.has("network_v9");
    result.networkV7 = both("network");
    result.networkV8 = both("network_v8");
    result.networkV9 = both("network_v9");
    result.networkSkb = both("network_v9_skb");
    result.inet = both("network_v8/af_inet") || both("network_v9/af_inet");
    result.unixSockets = both("network/af_unix") || both("network_v9/af_unix");
    result.posixMqueue = both("ipc/posix_mqueue");
    result.sysvMqueue = both("ipc/sysv_mqueue");
    result.userns = both("namespaces/mask/userns_create");
    result.ioUring = both("io_uring");
    result.extendedCapabilities = both("caps/extended");
    result.stacking = both("domain/stack");
    result.attachmentXattrs = both("domain/attach_conditions/xattr");
    result.identities = both("domain/identity");
    result.interruptible = both("policy/profile/interruptible");
    result.killSignal = both("policy/profile/kill.signal");
    result.error = both("policy/profile/error");
    result.disconnectedPath = kernel.has("domain/disconnected.path");
    result.disconnectedIpc = both("domain/disconnected.ipc");
    result.outOfBand = kernel.has("policy/outofband");
    result.promptDevice = kernel.has("policy/perms_compatprompt");
    result.promptMode = kernel.has("policy/permstable32");
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 4> kVersions{
        {{"policy/versions/v9", 9},
         {"policy/versions/v8", 8},
         {"policy/versions/v7", 7},
         {"policy/versions/v6", 6}}};
    const auto *const best = std::ranges::find_if(
        kVersions, [&](const auto &version) { return kernel.has(version.first); });
    if (best != kVersions.end())
        result.abi = best->second;
    return result;
}

} // namespace pavise::policy
