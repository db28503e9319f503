// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/kernel/small_file.h"

#include "core/text/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace pavise::kernel {

std::expected<std::string, int> readSmallFile(int folder, const std::string &path)
{
    const text::FileDescriptor file(
        ::openat(folder, path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!file.isOpen())
        return std::unexpected(errno);
    std::string bytes;
    std::array<char, 16384> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills
    for (;;) {
        const ssize_t got = ::read(file.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::unexpected(errno);
        if (got == 0)
            return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
        if (bytes.size() > kMaxSmallFile)
            return std::unexpected(EFBIG);
    }
}

std::string readWord(int folder, const std::string &path)
{
    std::string word = readSmallFile(folder, path).value_or(std::string());
    while (word.ends_with('\n'))
        word.pop_back();
    return word;
}

std::expected<std::vector<std::string>, int> listFolder(int folder, const std::string &path)
{
    text::FileDescriptor file(
        ::openat(folder, path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return std::unexpected(errno);
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(::fdopendir(file.get()), &::closedir);
    if (stream == nullptr)
        return std::unexpected(errno);
    (void)file.release(); // closedir() closes it

    std::vector<std::string> names;
    errno = 0;
    // The stream is this function's own, so no other thread can be reading from it.
    while (const dirent *entry = ::readdir(stream.get())) { // NOLINT(concurrency-mt-unsafe)
        if (entry->d_name[0] != '.')
            names.emplace_back(entry->d_name);
        errno = 0;
    }
    if (errno != 0)
        return std::unexpected(errno);
    std::ranges::sort(names);
    return names;
}

std::string errorName(int errorNumber)
{
    const char *const name = ::strerrorname_np(errorNumber);
    return name != nullptr ? name : std::to_string(errorNumber);
}

std::string errorText(int errorNumber)
{
    const char *const text = ::strerrordesc_np(errorNumber);
    return text != nullptr ? text : std::to_string(errorNumber);
}

} // namespace pavise::kernel
