// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/worker/channel.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace pavise::helper {

std::optional<std::string> readAll(int fd, std::size_t most)
{
    std::string bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got == 0)
            return bytes;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || bytes.size() + static_cast<std::size_t>(got) > most)
            return std::nullopt;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

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

} // namespace pavise::helper
