// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/question/questions.h"

#include "core/compile/encoder.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace pavise::explain {

namespace {

using compile::MediationClass;
namespace network = policy::network_permission;

constexpr std::uint16_t kUnixFamily = 1; ///< AF_UNIX

// What follows the local end of a unix socket. Source: kernel af_unix.c.
constexpr char kPeerAddress = 1;
constexpr char kListen = 2;
constexpr char kOption = 4;

constexpr std::array<std::pair<Permissions, std::uint32_t>, 7> kFileBits = {{
    {policy::file_permission::kExec, kernel_bits::kExec},
    {policy::file_permission::kWrite, kernel_bits::kWrite},
    {policy::file_permission::kRead, kernel_bits::kRead},
    {policy::file_permission::kAppend, kernel_bits::kAppend},
    {policy::file_permission::kLink, kernel_bits::kLink},
    {policy::file_permission::kLock, kernel_bits::kLock},
    {policy::file_permission::kMmap, kernel_bits::kMap},
}};

std::string first(std::uint8_t mediationClass)
{
    return std::string(1, static_cast<char>(mediationClass));
}

std::string first(MediationClass mediationClass)
{
    return first(std::to_underlying(mediationClass));
}

void append16(std::string &bytes, std::uint32_t number)
{
    bytes += static_cast<char>(number >> 8);
    bytes += static_cast<char>(number & 0xff);
}

constexpr char kNul = '\0';

/// Asks for \p label behind \p prefix, the parts of a stack one by one as well.
Question labelQuestion(std::string prefix, std::string_view label, std::uint32_t wanted)
{
    Question question{.bytes = prefix + std::string(label), .wanted = wanted};
    static constexpr std::string_view kJoin = "//&";
    if (label.find(kJoin) == std::string_view::npos)
        return question;
    for (;;) {
        const std::size_t end = label.find(kJoin);
        question.parts.push_back(prefix + std::string(label.substr(0, end)));
        if (end == std::string_view::npos)
            return question;
        label.remove_prefix(end + kJoin.size());
    }
}

class Asker
{
public:
    explicit Asker(const ProfileView &profile)
        : m_profile(profile)
    {
    }

    std::vector<Question> take() { return std::move(m_questions); }

    void operator()(const FileAccess &access)
    {
        m_questions.push_back({.bytes = first(MediationClass::File) + access.path,
                               .wanted = kernelFileBits(access.permissions),
                               .isOwner = access.isOwner});
    }

    void operator()(const LinkAccess &access)
    {
        std::string bytes = first(MediationClass::File) + access.path;
        m_questions.push_back(
            {.bytes = bytes, .wanted = kernel_bits::kLink, .isOwner = access.isOwner});
        bytes += kNul;
        m_questions.push_back({.bytes = bytes + access.target,
                               .wanted = kernel_bits::kLink,
                               .isOwner = access.isOwner});
    }

    void operator()(const ChangeProfileAccess &access)
    {
        const std::string file = first(MediationClass::File);
        if (!access.exec) {
            m_questions.push_back(labelQuestion(file, access.target, kernel_bits::kChangeProfile));
            return;
        }
        m_questions.push_back(labelQuestion(file, access.target, kernel_bits::kOnExec));
        m_questions.push_back({.bytes = file + *access.exec, .wanted = kernel_bits::kOnExec});
        m_questions.push_back(
            labelQuestion(file + *access.exec + kNul, access.target, kernel_bits::kOnExec));
    }

    void operator()(const NetworkAccess &access)
    {
        std::string bytes = first(m_profile.networkClass());
        append16(bytes, access.family);
        append16(bytes, access.type);
        // A table may say that only the protocol decides. Source: kernel net.c: early_match.
        const auto early = m_profile.ask(bytes, false);
        if (early && (early->allow & kernel_bits::kContinue) != 0
            && (access.permissions & ~early->allow) != 0)
            append16(bytes, access.protocol);
        add(m_profile.networkClass(), std::move(bytes), access.permissions);
    }

    void operator()(const UnixAccess &access)
    {
        const std::uint8_t mediationClass = m_profile.networkClass();
        std::string bytes = first(mediationClass);
        append16(bytes, kUnixFamily);
        append16(bytes, access.type);
        if (!m_profile.hasUnixRules()) {
            add(mediationClass, std::move(bytes), access.permissions);
            return;
        }
        append16(bytes, access.protocol);
        add(mediationClass, bytes, access.permissions & network::kCreate);
        bytes += address(access.local);
        bytes += kNul; // The local label, which no kernel gives.
        constexpr Permissions kPlain = network::kBind | network::kAccept | network::kGetAttribute
            | network::kSetAttribute | network::kShutdown;
        add(mediationClass, bytes, access.permissions & kPlain);
        // Any backlog and option will do: no rule can name one.
        add(mediationClass, bytes + kListen + kNul + kNul, access.permissions & network::kListen);
        add(mediationClass, bytes + kOption + kNul + kNul,
            access.permissions & (network::kGetOption | network::kSetOption));
        const Permissions withPeer = access.permissions & network::kPeer;
        if (withPeer != 0 && m_profile.mediates(mediationClass)) {
            m_questions.push_back(labelQuestion(bytes + kPeerAddress + address(access.peer),
                                                access.peer.label, withPeer));
        }
    }

    void operator()(const DbusAccess &access)
    {
        namespace permission = policy::dbus_permission;
        const std::uint8_t mediationClass = std::to_underlying(MediationClass::Dbus);
        const std::string bus = first(mediationClass) + access.bus;
        add(mediationClass, bus, access.permissions & permission::kEavesdrop);
        add(mediationClass, bus + kNul + access.name, access.permissions & permission::kBind);
        const std::string behind =
            kNul + access.path + kNul + access.interface + kNul + access.member;
        add(mediationClass, bus + kNul + access.name + kNul + access.label + behind,
            access.permissions & (permission::kSend | permission::kReceive));
    }

    void operator()(const SignalAccess &access)
    {
        if (!m_profile.mediates(std::to_underlying(MediationClass::Signal)))
            return;
        m_questions.push_back(
            labelQuestion(first(MediationClass::Signal) + static_cast<char>(access.signal),
                          access.peer, access.permissions));
    }

    void operator()(const PtraceAccess &access)
    {
        if (!m_profile.mediates(std::to_underlying(MediationClass::Ptrace)))
            return;
        m_questions.push_back(
            labelQuestion(first(MediationClass::Label) + first(MediationClass::Ptrace), access.peer,
                          access.permissions));
    }

    void operator()(const MountAccess &access)
    {
        namespace permission = policy::mount_permission;
        const std::uint8_t mediationClass = std::to_underlying(MediationClass::Mount);
        std::string bytes = first(mediationClass) + access.mountPoint;
        switch (access.kind) {
        case MountAccess::Kind::Umount:
            add(mediationClass, std::move(bytes), permission::kUmount);
            return;
        case MountAccess::Kind::PivotRoot:
            add(mediationClass, bytes + kNul + access.device, permission::kPivotRoot);
            return;
        case MountAccess::Kind::Mount:
            bytes += kNul + access.device + kNul + access.type + kNul;
            for (unsigned bit = 0; bit < 32; ++bit) {
                if ((access.flags >> bit & 1) != 0)
                    bytes += static_cast<char>(bit + 1);
            }
            add(mediationClass, std::move(bytes), permission::kMount);
            return;
        }
        std::unreachable();
    }

    void operator()(const UsernsAccess &)
    {
        add(MediationClass::Namespace, first(MediationClass::Namespace),
            policy::userns_permission::kCreate);
    }

    void operator()(const MqueueAccess &access)
    {
        const MediationClass mediationClass =
            access.isPosix ? MediationClass::PosixMqueue : MediationClass::SysvMqueue;
        std::string bytes = first(mediationClass);
        if (access.isPosix) {
            bytes += access.name;
        } else {
            std::uint32_t key = 0;
            std::from_chars(access.name.data(), access.name.data() + access.name.size(), key);
            append16(bytes, key >> 16);
            append16(bytes, key & 0xffff);
        }
        if (!access.label) {
            add(mediationClass, std::move(bytes), access.permissions);
        } else if (m_profile.mediates(std::to_underlying(mediationClass))) {
            m_questions.push_back(labelQuestion(bytes + kNul, *access.label, access.permissions));
        }
    }

    void operator()(const IoUringAccess &access)
    {
        namespace permission = policy::io_uring_permission;
        const std::string bytes = first(MediationClass::IoUring);
        add(MediationClass::IoUring, bytes, access.permissions & permission::kSqpoll);
        const Permissions override = access.permissions & permission::kOverrideCredentials;
        if (override != 0 && m_profile.mediates(std::to_underlying(MediationClass::IoUring)))
            m_questions.push_back(labelQuestion(bytes, access.label, override));
    }

    void operator()(const CapabilityAccess &access)
    {
        const std::string bytes =
            first(kCapabilityClass) + static_cast<char>(access.capability >> 5);
        add(kCapabilityClass, bytes, 1U << (access.capability & 31));
    }

    void operator()(const RlimitAccess &) { }

private:
    static std::string address(const UnixEnd &end)
    {
        std::string bytes;
        bytes += end.isNamed ? kNul + end.name : std::string(1, '\1');
        return bytes += kNul;
    }

    void add(std::uint8_t mediationClass, std::string bytes, std::uint32_t wanted)
    {
        if (wanted != 0 && m_profile.mediates(mediationClass))
            m_questions.push_back({.bytes = std::move(bytes), .wanted = wanted});
    }

    void add(MediationClass mediationClass, std::string bytes, std::uint32_t wanted)
    {
        add(std::to_underlying(mediationClass), std::move(bytes), wanted);
    }

    const ProfileView &m_profile;
    std::vector<Question> m_questions;
};

} // namespace

std::vector<Question> questions(const ProfileView &profile, const Access &access)
{
    Asker asker(profile);
    std::visit(asker, access);
    return asker.take();
}

std::uint32_t kernelFileBits(Permissions permissions)
{
    std::uint32_t bits = 0;
    for (const auto &[own, kernel] : kFileBits)
        bits |= (permissions & own) != 0 ? kernel : 0;
    return bits;
}

Permissions classPermissions(const Access &access, std::uint32_t kernelBits)
{
    if (std::holds_alternative<FileAccess>(access)) {
        Permissions permissions = 0;
        for (const auto &[own, kernel] : kFileBits)
            permissions |= (kernelBits & kernel) != 0 ? own : 0;
        return permissions;
    }
    const bool isPlain = std::holds_alternative<LinkAccess>(access)
        || std::holds_alternative<ChangeProfileAccess>(access)
        || std::holds_alternative<CapabilityAccess>(access);
    if (isPlain)
        return kernelBits != 0 ? requested(access) : 0;
    return kernelBits;
}

} // namespace pavise::explain
