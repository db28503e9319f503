// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/worker/channel.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace pavise::helper {

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(fd, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

text::FileDescriptor memoryFile()
{
    return text::FileDescriptor(::memfd_create("sealed", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

bool seal(const text::FileDescriptor &file, std::string_view bytes)
{
    constexpr int kForGood = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
    return file.isOpen() && writeAll(file.get(), bytes)
        && ::fcntl(file.get(), F_ADD_SEALS, kForGood) == 0 && ::lseek(file.get(), 0, SEEK_SET) == 0;
}

} // namespace pavise::helper
