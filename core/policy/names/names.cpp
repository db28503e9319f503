// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/names/names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstring>
#include <iterator>

namespace pavise::policy {

namespace {

/// By number. Source: linux/capability.h.
constexpr std::array<std::string_view, 41> kCapabilities{"chown",
                                                         "dac_override",
                                                         "dac_read_search",
                                                         "fowner",
                                                         "fsetid",
                                                         "kill",
                                                         "setgid",
                                                         "setuid",
                                                         "setpcap",
                                                         "linux_immutable",
                                                         "net_bind_service",
                                                         "net_broadcast",
                                                         "net_admin",
                                                         "net_raw",
                                                         "ipc_lock",
                                                         "ipc_owner",
                                                         "sys_module",
                                                         "sys_rawio",
                                                         "sys_chroot",
                                                         "sys_ptrace",
                                                         "sys_pacct",
                                                         "sys_admin",
                                                         "sys_boot",
                                                         "sys_nice",
                                                         "sys_resource",
                                                         "sys_time",
                                                         "sys_tty_config",
                                                         "mknod",
                                                         "lease",
                                                         "audit_write",
                                                         "audit_control",
                                                         "setfcap",
                                                         "mac_override",
                                                         "mac_admin",
                                                         "syslog",
                                                         "wake_alarm",
                                                         "block_suspend",
                                                         "audit_read",
                                                         "perfmon",
                                                         "bpf",
                                                         "checkpoint_restore"};

constexpr unsigned kSysAdmin = 21;
constexpr unsigned kFirstSplitOff = 38; ///< perfmon; these three were part of sys_admin.

constexpr std::array<NamedNumber, 45> kFamilies{{
    {"unspec", 0},      {"unix", 1},     {"inet", 2},     {"ax25", 3},      {"ipx", 4},
    {"appletalk", 5},   {"netrom", 6},   {"bridge", 7},   {"atmpvc", 8},    {"x25", 9},
    {"inet6", 10},      {"rose", 11},    {"netbeui", 13}, {"security", 14}, {"key", 15},
    {"netlink", 16},    {"packet", 17},  {"ash", 18},     {"econet", 19},   {"atmsvc", 20},
    {"rds", 21},        {"sna", 22},     {"irda", 23},    {"pppox", 24},    {"wanpipe", 25},
    {"llc", 26},        {"ib", 27},      {"mpls", 28},    {"can", 29},      {"tipc", 30},
    {"bluetooth", 31},  {"iucv", 32},    {"rxrpc", 33},   {"isdn", 34},     {"phonet", 35},
    {"ieee802154", 36}, {"caif", 37},    {"alg", 38},     {"nfc", 39},      {"vsock", 40},
    {"kcm", 41},        {"qipcrtr", 42}, {"smc", 43},     {"xdp", 44},      {"mctp", 45},
}};

constexpr std::array<NamedNumber, 6> kTypes{{
    {"stream", 1},
    {"dgram", 2},
    {"seqpacket", 5},
    {"rdm", 4},
    {"raw", 3},
    {"packet", 10},
}};

/// By number from 1. Source: design/policy-binary.md 4.6; 29 is io, an alias of poll.
constexpr std::array<std::string_view, 31> kSignals{
    "hup",  "int",  "quit", "ill",    "trap",   "abrt",  "bus",  "fpe",  "kill", "usr1", "segv",
    "usr2", "pipe", "alrm", "term",   "stkflt", "chld",  "cont", "stop", "stp",  "ttin", "ttou",
    "urg",  "xcpu", "xfsz", "vtalrm", "prof",   "winch", "io",   "pwr",  "sys"};

constexpr std::array<NamedNumber, 4> kOtherSignals{{
    {"tstp", 20},
    {"poll", 29},
    {"emt", 32},
    {"exists", 35},
}};

constexpr unsigned kRealTimeBase = 128;
constexpr unsigned kRealTimeLast = 32;

constexpr std::array<std::string_view, 16> kResources{
    "cpu",     "fsize", "data",  "stack",      "core",     "rss",  "nproc",  "nofile",
    "memlock", "as",    "locks", "sigpending", "msgqueue", "nice", "rtprio", "rttime"};

constexpr std::uint32_t bit(unsigned n)
{
    return 1U << n;
}

constexpr std::uint32_t kRecursive = mount_flag::kRecursive;

constexpr std::array<MountOption, 60> kMountOptions{{
    {"ro", bit(0), 0},
    {"r", bit(0), 0},
    {"read-only", bit(0), 0},
    {"rw", 0, bit(0)},
    {"w", 0, bit(0)},
    {"suid", 0, bit(1)},
    {"nosuid", bit(1), 0},
    {"dev", 0, bit(2)},
    {"nodev", bit(2), 0},
    {"exec", 0, bit(3)},
    {"noexec", bit(3), 0},
    {"sync", bit(4), 0},
    {"async", 0, bit(4)},
    {"remount", bit(5), 0},
    {"mand", bit(6), 0},
    {"nomand", 0, bit(6)},
    {"dirsync", bit(7), 0},
    {"symfollow", 0, bit(8)},
    {"nosymfollow", bit(8), 0},
    {"atime", 0, bit(10)},
    {"noatime", bit(10), 0},
    {"diratime", 0, bit(11)},
    {"nodiratime", bit(11), 0},
    {"bind", bit(12), 0},
    {"B", bit(12), 0},
    {"move", bit(13), 0},
    {"M", bit(13), 0},
    {"rbind", bit(12) | kRecursive, 0},
    {"R", bit(12) | kRecursive, 0},
    {"verbose", bit(15), 0},
    {"silent", bit(15), 0},
    {"loud", 0, bit(15)},
    {"acl", bit(16), 0},
    {"noacl", 0, bit(16)},
    {"unbindable", bit(17), 0},
    {"make-unbindable", bit(17), 0},
    {"runbindable", bit(17) | kRecursive, 0},
    {"make-runbindable", bit(17) | kRecursive, 0},
    {"private", bit(18), 0},
    {"make-private", bit(18), 0},
    {"rprivate", bit(18) | kRecursive, 0},
    {"make-rprivate", bit(18) | kRecursive, 0},
    {"slave", bit(19), 0},
    {"make-slave", bit(19), 0},
    {"rslave", bit(19) | kRecursive, 0},
    {"make-rslave", bit(19) | kRecursive, 0},
    {"shared", bit(20), 0},
    {"make-shared", bit(20), 0},
    {"rshared", bit(20) | kRecursive, 0},
    {"make-rshared", bit(20) | kRecursive, 0},
    {"relatime", bit(21), 0},
    {"norelatime", 0, bit(21)},
    {"iversion", bit(23), 0},
    {"noiversion", 0, bit(23)},
    {"strictatime", bit(24), 0},
    {"nostrictatime", 0, bit(24)},
    {"lazytime", bit(25), 0},
    {"nolazytime", 0, bit(25)},
    {"user", 0, bit(31)},
    {"nouser", bit(31), 0},
}};

template <typename Table>
std::optional<std::uint16_t> find(const Table &table, std::string_view name)
{
    const auto *const it = std::ranges::find(table, name, &NamedNumber::name);
    if (it == table.end())
        return std::nullopt;
    return it->number;
}

template <typename Names>
std::optional<unsigned> indexOf(const Names &names, std::string_view name)
{
    const auto it = std::ranges::find(names, name);
    if (it == names.end())
        return std::nullopt;
    return static_cast<unsigned>(it - names.begin());
}

bool equalIgnoringCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, [](unsigned char a, unsigned char b) {
        return std::tolower(a) == std::tolower(b);
    });
}

} // namespace

std::optional<unsigned> capabilityNumber(std::string_view name, const Features &kernel,
                                         const Features &policy)
{
    if (const auto known = indexOf(kCapabilities, name)) {
        const bool kernelLists = kernel.has("caps/mask");
        if (*known >= kFirstSplitOff && kernelLists && !indexOf(kernel.words("caps/mask"), name))
            return kSysAdmin;
        return known;
    }
    for (const Features *features : {&kernel, &policy}) {
        const auto listed = indexOf(features->words("caps/mask"), name);
        if (listed && *listed < 64)
            return listed;
    }
    return std::nullopt;
}

std::span<const std::string_view> capabilityNames()
{
    return kCapabilities;
}

std::span<const NamedNumber> networkFamilies()
{
    return kFamilies;
}

std::span<const NamedNumber> socketTypes()
{
    return kTypes;
}

std::optional<std::uint16_t> unixSocketType(std::string_view name)
{
    if (name == "none")
        return std::uint16_t{0};
    if (name == "dccp")
        return std::uint16_t{6};
    return find(kTypes, name);
}

std::optional<std::uint8_t> signalNumber(std::string_view name)
{
    if (const auto index = indexOf(kSignals, name))
        return static_cast<std::uint8_t>(*index + 1);
    if (const auto other = find(kOtherSignals, name))
        return static_cast<std::uint8_t>(*other);
    constexpr std::string_view kRealTime = "rtmin+";
    if (!name.starts_with(kRealTime))
        return std::nullopt;
    const std::string_view digits = name.substr(kRealTime.size());
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || value > kRealTimeLast)
        return std::nullopt;
    return static_cast<std::uint8_t>(kRealTimeBase + value);
}

std::optional<std::uint32_t> errnoNumber(std::string_view name)
{
    constexpr std::array<NamedNumber, 3> kAliases{
        {{"EWOULDBLOCK", 11}, {"EDEADLOCK", 35}, {"ENOTSUP", 95}}};
    for (const NamedNumber &alias : kAliases) {
        if (equalIgnoringCase(name, alias.name))
            return alias.number;
    }
    constexpr int kLastErrno = 133; // EHWPOISON, the last of asm-generic/errno.h.
    for (int number = 1; number <= kLastErrno; ++number) {
        const char *const known = ::strerrorname_np(number);
        if (known != nullptr && equalIgnoringCase(name, known))
            return static_cast<std::uint32_t>(number);
    }
    return std::nullopt;
}

std::optional<std::uint8_t> resourceNumber(std::string_view name)
{
    if (name == "ofile")
        name = "nofile";
    if (const auto index = indexOf(kResources, name))
        return static_cast<std::uint8_t>(*index);
    return std::nullopt;
}

std::vector<std::string_view> signalNames()
{
    std::vector<std::string_view> names(kSignals.begin(), kSignals.end());
    std::ranges::transform(kOtherSignals, std::back_inserter(names), &NamedNumber::name);
    return names;
}

std::vector<std::string_view> resourceNames()
{
    return {kResources.begin(), kResources.end()};
}

std::vector<std::string_view> mountOptionNames()
{
    std::vector<std::string_view> names;
    std::ranges::transform(kMountOptions, std::back_inserter(names), &MountOption::name);
    return names;
}

const MountOption *findMountOption(std::string_view name)
{
    const auto *const found = std::ranges::find(kMountOptions, name, &MountOption::name);
    return found != kMountOptions.end() ? found : nullptr;
}

} // namespace pavise::policy
