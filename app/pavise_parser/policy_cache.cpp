// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/policy_cache.h"

#include "core/text/file_descriptor.h"
#include "core/text/file_reader.h"
#include "core/text/sha256.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <format>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::parser {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFeaturesFile = "/.features";

/// Austin Appleby's MurmurHash3_x86_32.
std::uint32_t murmur3(std::string_view text, std::uint32_t hash)
{
    const auto mixed = [](std::uint32_t word) {
        return std::rotl(word * 0xcc9e2d51U, 15) * 0x1b873593U;
    };
    std::uint32_t word = 0;
    std::size_t count = 0;
    for (const char c : text) {
        word |= std::uint32_t{static_cast<std::uint8_t>(c)} << 8 * (count % 4);
        if (++count % 4 == 0) {
            hash = std::rotl(hash ^ mixed(word), 13) * 5 + 0xe6546b64U;
            word = 0;
        }
    }
    if (count % 4 != 0)
        hash ^= mixed(word);
    hash ^= static_cast<std::uint32_t>(count);
    hash = (hash ^ hash >> 16) * 0x85ebca6bU;
    hash = (hash ^ hash >> 13) * 0xc2b2ae35U;
    return hash ^ hash >> 16;
}

enum class Features { Same, Missing, Other };

Features featuresIn(const std::string &folder, std::string_view features)
{
    const auto text = text::DiskFiles().read(folder + std::string(kFeaturesFile));
    if (text)
        return *text == features ? Features::Same : Features::Other;
    std::error_code error;
    return fs::exists(folder + std::string(kFeaturesFile), error) || error ? Features::Other
                                                                           : Features::Missing;
}

/// N of a folder called `ID.N`.
std::optional<unsigned> numberOf(std::string_view folder, std::string_view id)
{
    unsigned number = 0;
    if (!folder.starts_with(id) || folder.size() < id.size() + 2 || folder[id.size()] != '.')
        return std::nullopt;
    const char *end = folder.data() + folder.size();
    const auto [at, error] = std::from_chars(folder.data() + id.size() + 1, end, number);
    return error == std::errc() && at == end ? std::optional(number) : std::nullopt;
}

bool isId(std::string_view text)
{
    return text.size() == 8 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::vector<std::string> entriesOf(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// Only plain files: policy has no others.
int emptyFolder(const std::string &folder)
{
    for (const std::string &name : entriesOf(folder)) {
        const std::string path = folder + '/' + name;
        struct stat info{};
        if (::lstat(path.c_str(), &info) == 0 && !S_ISDIR(info.st_mode)
            && ::unlink(path.c_str()) != 0)
            return errno;
    }
    return 0;
}

int writeWhole(const std::string &path, std::string_view bytes, mode_t mode,
               const std::timespec *modified)
{
    std::string own = path + "-XXXXXX";
    text::FileDescriptor file(::mkstemp(own.data()));
    if (file.get() < 0)
        return errno;
    const auto fail = [&] {
        const int error = errno;
        ::unlink(own.c_str());
        return error;
    };
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.get(), bytes.data(), bytes.size());
        if (count < 0)
            return fail();
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    const std::array<std::timespec, 2> times{std::timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT},
                                             modified != nullptr ? *modified : std::timespec{}};
    if (::fchmod(file.get(), mode) != 0
        || (modified != nullptr && ::futimens(file.get(), times.data()) != 0)
        || ::rename(own.c_str(), path.c_str()) != 0)
        return fail();
    return 0;
}

std::string companionOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return path.substr(0, slash + 1) + '.' + path.substr(slash + 1) + ".pavise";
}

std::string companionText(const CacheKey &key, std::string_view blob)
{
    return std::format("inputs {}\npolicy {}\n", key.inputs, text::toHex(text::sha256(blob)));
}

bool isOlder(const std::timespec &a, const std::timespec &b)
{
    return std::pair(a.tv_sec, a.tv_nsec) < std::pair(b.tv_sec, b.tv_nsec);
}

} // namespace

std::string featuresId(std::string_view features)
{
    return std::format("{:08x}", murmur3(features, 5381));
}

std::string cacheFolder(const std::string &location, std::string_view features)
{
    const std::string id = featuresId(features);
    const std::string first = location + '/' + id + ".0";
    if (featuresIn(first, features) != Features::Other)
        return first;
    unsigned next = 0;
    for (const std::string &name : entriesOf(location)) {
        const auto number = numberOf(name, id);
        if (!number)
            continue;
        const std::string folder = location + '/' + name;
        if (featuresIn(folder, features) != Features::Other)
            return folder;
        next = std::max(next, *number + 1);
    }
    return std::format("{}/{}.{}", location, id, next);
}

int purgeCache(const std::string &location)
{
    for (const std::string &name : entriesOf(location)) {
        const std::string_view id = std::string_view(name).substr(0, name.find('.'));
        const std::string folder = location + '/' + name;
        struct stat info{};
        if (!isId(id) || !numberOf(name, id) || ::lstat(folder.c_str(), &info) != 0
            || !S_ISDIR(info.st_mode))
            continue;
        if (const int error = emptyFolder(folder); error != 0)
            return error;
        if (::rmdir(folder.c_str()) != 0 && errno != ENOTEMPTY)
            return errno;
    }
    return 0;
}

std::optional<PolicyCache> PolicyCache::open(const std::vector<std::string> &locations,
                                             std::string_view features, bool create)
{
    std::vector<std::string> folders;
    for (const std::string &location : locations) {
        const bool isFirst = folders.empty() && location == locations.front();
        const std::string folder = cacheFolder(location, features);
        if (isFirst && create) {
            constexpr mode_t kPrivate = 0700;
            for (const std::string &each : {location, folder}) {
                if (::mkdir(each.c_str(), kPrivate) != 0 && errno != EEXIST)
                    return std::nullopt;
            }
            if (featuresIn(folder, features) != Features::Same) {
                int error = emptyFolder(folder);
                if (error == 0)
                    error =
                        writeWhole(folder + std::string(kFeaturesFile), features, 0644, nullptr);
                if (error != 0) {
                    errno = error;
                    return std::nullopt;
                }
            }
        }
        if (featuresIn(folder, features) == Features::Same) {
            folders.push_back(folder);
        } else if (isFirst) {
            errno = ENOENT;
            return std::nullopt;
        }
    }
    return PolicyCache(std::move(folders));
}

std::string PolicyCache::pathOf(const std::string &name) const
{
    return m_folders.front() + '/' + name;
}

PolicyCache::Found PolicyCache::find(const std::string &name, const CacheKey &key) const
{
    const text::DiskFiles files;
    Found found;
    for (const std::string &folder : m_folders) {
        const std::string path = folder + '/' + name;
        struct stat info{};
        if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_size == 0)
            continue;
        // The first that there is, as the reference does: a newer one hides the others.
        found.entry.path = path;
        const auto companion = files.read(companionOf(path));
        auto blob = files.read(path);
        if (!companion || !blob || !companion->starts_with("inputs "))
            found.result = Lookup::Foreign;
        else if (isOlder(info.st_mtim, key.newest))
            found.result = Lookup::Older;
        else if (*companion != companionText(key, *blob))
            found.result = Lookup::Stale;
        else
            found.result = Lookup::Hit;
        if (found.result == Lookup::Hit)
            found.entry.blob = std::move(*blob);
        return found;
    }
    return found;
}

int PolicyCache::write(const std::string &name, const CacheKey &key, std::string_view blob) const
{
    const std::string path = pathOf(name);
    // Between the two steps the policy has no companion that fits: it is not taken.
    if (const int error = writeWhole(path, blob, 0600, &key.newest); error != 0)
        return error;
    return writeWhole(companionOf(path), companionText(key, blob), 0600, nullptr);
}

} // namespace pavise::parser
