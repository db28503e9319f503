// SPDX-License-Identifier: GPL-2.0-or-later
// The two conversations with securityfs: waiting for a new revision, and asking about an access.

#include "core/kernel/securityfs.h"
#include "core/kernel/small_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace pavise::kernel {

namespace {

// Source: include/uapi/linux/magic.h. The files at the top are securityfs, those below `policy` are
// on AppArmor's own file system.
constexpr long kSecurityfsMagic = 0x73636673;
constexpr long kApparmorfsMagic = 0x5a3c69f0;

std::unexpected<text::Diagnostic> failed(const std::string &path, int error)
{
    return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::FileUnreadable,
                                            .args = {path, errorText(error)}});
}

/// The value after `WORD 0x` in the kernel's answer.
std::optional<std::uint32_t> permissionWord(std::string_view answer, std::string_view word)
{
    const std::size_t at = answer.find(std::string(word) + " 0x");
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view digits = answer.substr(at + word.size() + 3);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

} // namespace

RevisionWatch::RevisionWatch(text::FileDescriptor file, std::string path, bool isNotifier)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_isNotifier(isNotifier)
{
}

text::Result<RevisionWatch> RevisionWatch::open(const KernelPaths &paths)
{
    std::string path = paths.securityfs + "/revision";
    text::FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen() && errno == ENOENT) {
        path = paths.securityfs + "/policy/revision";
        file = text::FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    }
    struct statfs info{};
    if (!file.isOpen() || ::fstatfs(file.get(), &info) != 0)
        return failed(path, errno);
    const bool isNotifier = info.f_type == kSecurityfsMagic || info.f_type == kApparmorfsMagic;
    return RevisionWatch(std::move(file), std::move(path), isNotifier);
}

text::Result<std::optional<std::uint64_t>> RevisionWatch::read(std::chrono::milliseconds timeout)
{
    // Kernel: revision_poll says readable while the reader's last revision is older; a read would
    // block until then, O_NONBLOCK or not (security/apparmor/apparmorfs.c: ns_revision_read).
    constexpr std::int64_t longest = std::numeric_limits<int>::max();
    pollfd waiting{.fd = m_file.get(), .events = POLLIN, .revents = 0};
    const int ready = ::poll(
        &waiting, 1, static_cast<int>(std::clamp<std::int64_t>(timeout.count(), 0, longest)));
    if (ready < 0 && errno != EINTR)
        return failed(m_path, errno);
    if (ready <= 0)
        return std::nullopt;

    std::array<char, 64> buffer{};
    // At offset 0 each time: the kernel starts over, and so does a plain file.
    const ssize_t got = ::pread(m_file.get(), buffer.data(), buffer.size(), 0);
    if (got < 0)
        return failed(m_path, errno);
    std::uint64_t revision = 0;
    const auto [end, error] = std::from_chars(buffer.data(), buffer.data() + got, revision);
    if (error != std::errc())
        return failed(m_path, EINVAL);
    if (m_last == revision)
        return std::nullopt;
    m_last = revision;
    return m_last;
}

text::Result<AccessAnswer> queryAccess(const KernelPaths &paths, std::string_view label,
                                       std::string_view match)
{
    const std::string path = paths.securityfs + "/.access";
    const text::FileDescriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (!file.isOpen())
        return failed(path, errno);

    std::string query("label");
    query += '\0';
    query += label;
    query += '\0';
    query += match;
    if (::write(file.get(), query.data(), query.size()) != static_cast<ssize_t>(query.size())) {
        if (errno == ENOENT) {
            return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::ProfileNotLoaded,
                                                    .args = {std::string(label)}});
        }
        return failed(path, errno);
    }
    std::array<char, 256> buffer{};
    const ssize_t got = ::read(file.get(), buffer.data(), buffer.size());
    if (got < 0)
        return failed(path, errno);
    const std::string_view answer(buffer.data(), static_cast<std::size_t>(got));
    const auto allow = permissionWord(answer, "allow");
    const auto deny = permissionWord(answer, "deny");
    const auto audit = permissionWord(answer, "audit");
    const auto quiet = permissionWord(answer, "quiet");
    if (!allow || !deny || !audit || !quiet)
        return failed(path, EPROTO);
    return AccessAnswer{.allow = *allow, .deny = *deny, .audit = *audit, .quiet = *quiet};
}

} // namespace pavise::kernel
