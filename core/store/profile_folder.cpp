// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/store/profile_folder.h"

#include "core/kernel/small_file.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::store {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;

// Folders whose files a profile reads, and which may have folders of their own.
constexpr std::array<std::string_view, 4> kTextFolders = {"abstractions", "local", "tunables",
                                                          "abi"};
constexpr std::array<std::string_view, 2> kLinkFolders = {"disable", "force-complain"};

std::unexpected<Diagnostic> failed(DiagnosticCode code, const std::string &path, std::string why)
{
    return std::unexpected(Diagnostic{.code = code, .args = {path, std::move(why)}});
}

/// Why files with this owner and mode are not to be trusted, or "".
std::string ownerProblem(const struct stat &info, FolderOwner owner)
{
    if (owner == FolderOwner::Anyone)
        return {};
    if (info.st_uid != 0)
        return "it does not belong to root";
    return (info.st_mode & 022U) != 0 ? "others than root may write it" : std::string();
}

bool isSafeComponent(std::string_view component)
{
    const bool isOrdinary = std::ranges::none_of(component, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || byte == '/';
    });
    return !component.empty() && component.front() != '.' && isOrdinary;
}

} // namespace

bool isSafeFileName(std::string_view name)
{
    if (name.size() > kMaxFileName)
        return false;
    std::string_view rest = name;
    std::size_t components = 0;
    for (;;) {
        const std::size_t end = rest.find('/');
        if (!isSafeComponent(rest.substr(0, end)))
            return false;
        ++components;
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + 1);
    }
    if (components == 1)
        return true;
    const std::string_view top = name.substr(0, name.find('/'));
    return std::ranges::contains(kTextFolders, top)
        || (components == 2 && std::ranges::contains(kLinkFolders, top));
}

ProfileFolder::ProfileFolder(std::string path, text::FileDescriptor folder, FolderOwner owner)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_owner(owner)
{
}

text::Result<ProfileFolder> ProfileFolder::open(std::string path, FolderOwner owner)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    // The folder itself may be a link (some systems move /etc); what counts is where it leads.
    text::FileDescriptor folder(
        ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK));
    struct stat info{};
    if (!folder.isOpen() || ::fstat(folder.get(), &info) != 0)
        return failed(DiagnosticCode::FileUnreadable, path, kernel::errorText(errno));
    if (std::string problem = ownerProblem(info, owner); !problem.empty())
        return failed(DiagnosticCode::FileUnsafe, path, std::move(problem));
    return ProfileFolder(std::move(path), std::move(folder), owner);
}

text::Result<text::FileDescriptor> ProfileFolder::openBeneath(const std::string &name, int flags,
                                                              unsigned mode) const
{
    // Step by step, no step through a link and none upwards. Not openat2(2): systemd's
    // RestrictSUIDSGID= answers it with ENOSYS, because its filter cannot look at a mode in memory.
    const std::string full = m_path + '/' + name;
    text::FileDescriptor file;
    std::string_view rest = name;
    for (bool isLast = false; !isLast;) {
        const std::size_t end = rest.find('/');
        const std::string step(rest.substr(0, end));
        isLast = end == std::string_view::npos;
        rest.remove_prefix(isLast ? rest.size() : end + 1);
        const int from = file.isOpen() ? file.get() : m_folder.get();
        struct stat info{};
        const bool isLink =
            ::fstatat(from, step.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(info.st_mode);
        if (step.empty() || step == ".." || isLink)
            return failed(DiagnosticCode::FileUnsafe, full,
                          "it is a link, or leads out of the folder");
        const int how = (isLast ? flags | O_NOCTTY | O_NONBLOCK : O_PATH | O_DIRECTORY) | O_CLOEXEC
            | O_NOFOLLOW;
        text::FileDescriptor next(::openat(from, step.c_str(), how, mode));
        if (!next.isOpen() && errno == ELOOP) // it has become one
            return failed(DiagnosticCode::FileUnsafe, full, "it is a link");
        if (!next.isOpen())
            return failed(DiagnosticCode::FileUnreadable, full, kernel::errorText(errno));
        file = std::move(next);
    }
    struct stat info{};
    if (::fstat(file.get(), &info) != 0)
        return failed(DiagnosticCode::FileUnreadable, full, kernel::errorText(errno));
    if (std::string problem = ownerProblem(info, m_owner); !problem.empty())
        return failed(DiagnosticCode::FileUnsafe, full, std::move(problem));
    return file;
}

text::Result<std::string> ProfileFolder::read(const std::string &name) const
{
    const std::string full = m_path + '/' + name;
    if (!isSafeFileName(name))
        return failed(DiagnosticCode::FileUnsafe, full, "this is no name of a profile file");
    const auto file = openBeneath(name, O_RDONLY);
    if (!file)
        return std::unexpected(file.error());
    struct stat info{};
    if (::fstat(file->get(), &info) != 0)
        return failed(DiagnosticCode::FileUnreadable, full, kernel::errorText(errno));
    if (!S_ISREG(info.st_mode))
        return failed(DiagnosticCode::FileUnsafe, full, "it is not an ordinary file");

    std::string bytes;
    std::array<char, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills
    for (;;) {
        const ssize_t got = ::read(file->get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(DiagnosticCode::FileUnreadable, full, kernel::errorText(errno));
        if (got == 0)
            return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
        if (bytes.size() > text::kMaxFileBytes) {
            return failed(DiagnosticCode::FileTooLarge, full, std::to_string(text::kMaxFileBytes));
        }
    }
}

bool ProfileFolder::exists(const std::string &name) const
{
    struct stat info{};
    return ::fstatat(m_folder.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0;
}

} // namespace pavise::store
