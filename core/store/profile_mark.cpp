// SPDX-License-Identifier: GPL-2.0-or-later
// The links of profile_mode.h.

#include "core/kernel/small_file.h"
#include "core/store/profile_mode.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::store {

namespace {

std::string_view markFolder(FileMark mark)
{
    switch (mark) {
    case FileMark::Disabled:
        return "disable";
    case FileMark::ForceComplain:
        return "force-complain";
    }
    std::unreachable();
}

std::unexpected<text::Diagnostic> failed(text::DiagnosticCode code, const std::string &path,
                                         std::string why)
{
    return std::unexpected(text::Diagnostic{.code = code, .args = {path, std::move(why)}});
}

} // namespace

std::string markName(FileMark mark, std::string_view file)
{
    return std::string(markFolder(mark)) + '/' + std::string(file);
}

std::expected<void, text::Diagnostic> setMark(const ProfileFolder &folder, FileMark mark,
                                              const std::string &file, bool on)
{
    const std::string name = markName(mark, file);
    const std::string path = folder.path() + '/' + name;
    if (!isSafeFileName(file) || file.find('/') != std::string::npos || !isSafeFileName(name)) {
        return failed(text::DiagnosticCode::FileUnsafe, path, "this is no name of a profile file");
    }
    const std::string below(markFolder(mark));
    if (on && ::mkdirat(folder.fd(), below.c_str(), 0755) != 0 && errno != EEXIST)
        return failed(text::DiagnosticCode::FileUnwritable, path, kernel::errorText(errno));
    const auto links = folder.openBeneath(below, O_RDONLY | O_DIRECTORY);
    if (!links) {
        if (!on && !folder.exists(below))
            return {};
        return std::unexpected(links.error());
    }

    struct stat info{};
    const bool isThere = ::fstatat(links->get(), file.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0;
    if (isThere == on)
        return {};
    if (isThere && !S_ISLNK(info.st_mode))
        return failed(text::DiagnosticCode::FileUnsafe, path, "it is not a symbolic link");
    const int result = on ? ::symlinkat(("../" + file).c_str(), links->get(), file.c_str())
                          : ::unlinkat(links->get(), file.c_str(), 0);
    if (result != 0)
        return failed(text::DiagnosticCode::FileUnwritable, path, kernel::errorText(errno));
    (void)::fsync(links->get()); // at worst a power cut brings the old mark back
    return {};
}

} // namespace pavise::store
