// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/kernel/policy_lock.h"

#include <cerrno>
#include <ctime>
#include <system_error>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace pavise::kernel {

bool isRunningKernel(const KernelPaths &paths)
{
    struct statfs info{};
    return ::statfs(paths.securityfs.c_str(), &info) == 0 && info.f_type == SECURITYFS_MAGIC;
}

text::Result<text::FileDescriptor>
lockPolicy(const std::string &runtime, std::chrono::milliseconds wait,
           const std::function<void(const std::string &path)> &onWait)
{
    using text::DiagnosticCode;
    constexpr std::chrono::milliseconds kPause{50};
    constexpr timespec kNap{.tv_sec = 0, .tv_nsec = std::chrono::nanoseconds(kPause).count()};
    const std::string path = runtime + "/lock";
    const auto failure = [&](int error) {
        return std::unexpected(
            text::Diagnostic{.code = DiagnosticCode::PolicyLockFailed,
                             .args = {path, std::generic_category().message(error)}});
    };
    if (::mkdir(runtime.c_str(), 0700) != 0 && errno != EEXIST)
        return failure(errno);
    text::FileDescriptor file(
        ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return failure(errno);
    for (auto waited = std::chrono::milliseconds::zero();; waited += kPause) {
        if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
            return file;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failure(errno);
        if (waited >= wait)
            break;
        if (waited == std::chrono::milliseconds::zero() && onWait)
            onWait(path);
        ::nanosleep(&kNap, nullptr);
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wait).count();
    return std::unexpected(text::Diagnostic{.code = DiagnosticCode::PolicyLockTaken,
                                            .args = {path, std::to_string(seconds)}});
}

} // namespace pavise::kernel
