// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/question/access.h"

#include <array>
#include <span>
#include <utility>

namespace pavise::explain {

namespace {

struct Word
{
    Permissions bit = 0;
    std::string_view text;
};

// In the order in which AppArmor's tools write them.
constexpr std::array kFileLetters = {
    Word{policy::file_permission::kMmap, "m"},  Word{policy::file_permission::kRead, "r"},
    Word{policy::file_permission::kWrite, "w"}, Word{policy::file_permission::kAppend, "a"},
    Word{policy::file_permission::kLink, "l"},  Word{policy::file_permission::kLock, "k"},
    Word{policy::file_permission::kExec, "x"},
};

namespace network = policy::network_permission;
constexpr std::array kNetworkWords = {
    Word{network::kCreate, "create"},        Word{network::kBind, "bind"},
    Word{network::kListen, "listen"},        Word{network::kAccept, "accept"},
    Word{network::kConnect, "connect"},      Word{network::kSend, "send"},
    Word{network::kReceive, "receive"},      Word{network::kGetAttribute, "getattr"},
    Word{network::kSetAttribute, "setattr"}, Word{network::kGetOption, "getopt"},
    Word{network::kSetOption, "setopt"},     Word{network::kShutdown, "shutdown"},
};

constexpr std::array kDbusWords = {
    Word{policy::dbus_permission::kSend, "send"},
    Word{policy::dbus_permission::kReceive, "receive"},
    Word{policy::dbus_permission::kBind, "bind"},
    Word{policy::dbus_permission::kEavesdrop, "eavesdrop"},
};

constexpr std::array kSignalWords = {
    Word{policy::signal_permission::kSend, "send"},
    Word{policy::signal_permission::kReceive, "receive"},
};

constexpr std::array kPtraceWords = {
    Word{policy::ptrace_permission::kTrace, "trace"},
    Word{policy::ptrace_permission::kRead, "read"},
    Word{policy::ptrace_permission::kTracedBy, "tracedby"},
    Word{policy::ptrace_permission::kReadBy, "readby"},
};

constexpr std::array kMountWords = {
    Word{policy::mount_permission::kMount, "mount"},
    Word{policy::mount_permission::kUmount, "umount"},
    Word{policy::mount_permission::kPivotRoot, "pivot_root"},
};

namespace mqueue = policy::mqueue_permission;
constexpr std::array kMqueueWords = {
    Word{mqueue::kRead, "read"},
    Word{mqueue::kWrite, "write"},
    Word{mqueue::kCreate, "create"},
    Word{mqueue::kOpen, "open"},
    Word{mqueue::kDelete, "delete"},
    Word{mqueue::kGetAttribute, "getattr"},
    Word{mqueue::kSetAttribute, "setattr"},
};

constexpr std::array kIoUringWords = {
    Word{policy::io_uring_permission::kSqpoll, "sqpoll"},
    Word{policy::io_uring_permission::kOverrideCredentials, "override_creds"},
};

constexpr std::array kUsernsWords = {Word{policy::userns_permission::kCreate, "create"}};
constexpr std::array kChangeProfileWords = {Word{1, "change_profile"}};
constexpr std::array kCapabilityWords = {Word{1, "use"}};
constexpr std::array kRlimitWords = {Word{1, "set"}};

struct ClassWords
{
    std::string_view name;
    std::span<const Word> words;
};

/// By index of the variant.
constexpr std::array<ClassWords, std::variant_size_v<Access>> kClasses = {{
    {"file", kFileLetters},
    {"link", kFileLetters},
    {"change_profile", kChangeProfileWords},
    {"capability", kCapabilityWords},
    {"network", kNetworkWords},
    {"unix", kNetworkWords},
    {"dbus", kDbusWords},
    {"signal", kSignalWords},
    {"ptrace", kPtraceWords},
    {"mount", kMountWords},
    {"userns", kUsernsWords},
    {"mqueue", kMqueueWords},
    {"io_uring", kIoUringWords},
    {"rlimit", kRlimitWords},
}};

struct RequestedOf
{
    Permissions operator()(const LinkAccess &) const { return policy::file_permission::kLink; }
    Permissions operator()(const UsernsAccess &) const
    {
        return policy::userns_permission::kCreate;
    }
    Permissions operator()(const MountAccess &mount) const
    {
        switch (mount.kind) {
        case MountAccess::Kind::Mount:
            return policy::mount_permission::kMount;
        case MountAccess::Kind::Umount:
            return policy::mount_permission::kUmount;
        case MountAccess::Kind::PivotRoot:
            return policy::mount_permission::kPivotRoot;
        }
        std::unreachable();
    }
    Permissions operator()(const ChangeProfileAccess &) const { return 1; }
    Permissions operator()(const CapabilityAccess &) const { return 1; }
    Permissions operator()(const RlimitAccess &) const { return 1; }
    Permissions operator()(const auto &other) const { return other.permissions; }
};

} // namespace

std::string_view className(const Access &access)
{
    return kClasses.at(access.index()).name;
}

Permissions requested(const Access &access)
{
    return std::visit(RequestedOf(), access);
}

Access withPermissions(Access access, Permissions permissions)
{
    const auto set = [permissions](auto &of) {
        if constexpr (requires { of.permissions; })
            of.permissions = permissions;
    };
    std::visit(set, access);
    return access;
}

std::optional<Permissions> permissionOfWord(const Access &access, std::string_view word)
{
    for (const Word &each : kClasses.at(access.index()).words) {
        if (each.text == word)
            return each.bit;
    }
    return std::nullopt;
}

std::string permissionText(const Access &access, Permissions permissions)
{
    const ClassWords &of = kClasses.at(access.index());
    const bool isLetters = of.words.data() == kFileLetters.data();
    // Writing includes appending; both letters would say it twice.
    if (isLetters && (permissions & policy::file_permission::kWrite) != 0)
        permissions &= ~policy::file_permission::kAppend;
    std::string text;
    for (const Word &word : of.words) {
        if ((permissions & word.bit) == 0)
            continue;
        if (!isLetters && !text.empty())
            text += ' ';
        text += word.text;
    }
    return text;
}

} // namespace pavise::explain
