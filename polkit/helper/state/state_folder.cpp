// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/state/state_folder.h"

#include "core/kernel/small_file.h"
#include "core/text/file_descriptor.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/worker/channel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <format>
#include <ranges>
#include <set>

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::helper {

namespace {

/// By way of a temporary file; file and folder are synced.
Written writeSynced(const std::string &folder, const std::string &name, std::string_view bytes)
{
    const std::string path = folder + '/' + name;
    const std::string temporary = folder + "/." + name;
    ::mkdir(folder.c_str(), 0700);
    const text::FileDescriptor file(
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    const text::FileDescriptor place(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.isOpen() && place.isOpen() && writeAll(file.get(), bytes) && ::fsync(file.get()) == 0
        && ::rename(temporary.c_str(), path.c_str()) == 0 && ::fsync(place.get()) == 0)
        return {};
    const int error = errno;
    ::unlink(temporary.c_str());
    return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::FileUnwritable,
                                            .args = {path, kernel::errorText(error)}});
}

std::optional<std::string> read(const std::string &path)
{
    auto bytes = kernel::readSmallFile(AT_FDCWD, path);
    return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
}

template <typename Message>
std::optional<Message> readMessage(const std::string &path)
{
    const auto bytes = read(path);
    return bytes ? decode<Message>(*bytes) : std::nullopt;
}

std::vector<std::string> names(const std::string &folder)
{
    return kernel::listFolder(AT_FDCWD, folder).value_or(std::vector<std::string>());
}

/// So that names sort as the numbers do.
std::string idName(std::uint64_t id)
{
    return std::format("{:020}", id);
}

std::string leaseName(const Record &record)
{
    return std::format("{}-{}", record.uid, record.operation);
}

std::set<std::string> objectsOf(const Record &record)
{
    std::set<std::string> objects;
    for (const FileChange &file : record.files) {
        for (const auto &digest : {file.before, file.after}) {
            if (digest)
                objects.insert(text::toHex(*digest));
        }
    }
    for (const PolicyChange &policy : record.policies) {
        if (policy.before)
            objects.insert(text::toHex(*policy.before));
    }
    return objects;
}

} // namespace

std::expected<text::Sha256, text::Diagnostic> StateFolder::keep(std::string_view bytes) const
{
    const text::Sha256 digest = text::sha256(bytes);
    if (kept(digest))
        return digest;
    const auto written = writeSynced(m_path + "/objects", text::toHex(digest), bytes);
    return written.transform([&digest] { return digest; });
}

std::optional<std::string> StateFolder::kept(const text::Sha256 &digest) const
{
    auto bytes = read(m_path + "/objects/" + text::toHex(digest));
    return bytes && text::sha256(*bytes) == digest ? std::move(bytes) : std::nullopt;
}

std::uint64_t StateFolder::nextId(std::uint64_t time) const
{
    const std::vector<Record> last = history(0, 1);
    return last.empty() ? time : std::max(time, last.front().id + 1);
}

Written StateFolder::append(const Record &record) const
{
    auto written = writeSynced(m_path + "/history", idName(record.id), encode(record));
    if (written)
        removeOldest();
    return written;
}

std::vector<Record> StateFolder::history(std::uint64_t before, std::size_t most) const
{
    std::vector<Record> records;
    for (const std::string &name : names(m_path + "/history") | std::views::reverse) {
        if (records.size() == most)
            break;
        if (before != 0 && name >= idName(before))
            continue;
        if (auto record = readMessage<Record>(m_path + "/history/" + name))
            records.push_back(*std::move(record));
    }
    return records;
}

std::optional<Record> StateFolder::entry(std::uint64_t id) const
{
    return readMessage<Record>(m_path + "/history/" + idName(id));
}

Written StateFolder::writePending(const Pending &pending) const
{
    return writeSynced(m_path, "pending", encode(pending));
}

std::optional<Pending> StateFolder::pending() const
{
    return readMessage<Pending>(m_path + "/pending");
}

void StateFolder::removePending() const
{
    ::unlink((m_path + "/pending").c_str());
}

Written StateFolder::writeLease(const Lease &lease) const
{
    return writeSynced(m_path + "/leases", leaseName(lease.record), encode(lease));
}

std::vector<Lease> StateFolder::leases() const
{
    std::vector<Lease> leases;
    for (const std::string &name : names(m_path + "/leases")) {
        const std::string path = m_path + "/leases/" + name;
        if (auto lease = readMessage<Lease>(path))
            leases.push_back(*std::move(lease));
        else
            ::unlink(path.c_str()); // or the unit would start the helper for it again and again
    }
    return leases;
}

void StateFolder::removeLease(const Record &record) const
{
    ::unlink((m_path + "/leases/" + leaseName(record)).c_str());
}

void StateFolder::removeOldest() const
{
    std::set<std::string> needed;
    for (const Lease &lease : leases())
        needed.merge(objectsOf(lease.record));
    std::size_t count = 0;
    std::uint64_t bytes = 0;
    for (const Record &record : history(0, SIZE_MAX)) {
        std::set<std::string> own = objectsOf(record);
        for (const std::string &object : own) {
            struct stat info{};
            if (!needed.contains(object)
                && ::stat((m_path + "/objects/" + object).c_str(), &info) == 0)
                bytes += static_cast<std::uint64_t>(info.st_size);
        }
        ++count;
        if (count > 1 && (count > limits::kHistoryEntries || bytes > limits::kHistoryBytes))
            ::unlink((m_path + "/history/" + idName(record.id)).c_str());
        else
            needed.merge(own);
    }
    for (const std::string &object : names(m_path + "/objects")) {
        if (!needed.contains(object))
            ::unlink((m_path + "/objects/" + object).c_str());
    }
}

std::string bootToken(const std::string &runtime)
{
    const std::string path = runtime + "/boot";
    if (auto token = read(path); token && token->size() == 32)
        return *token;
    std::array<unsigned char, 16> random{};
    if (::getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size()))
        return {};
    std::string token;
    for (const unsigned char byte : random)
        token += std::format("{:02x}", byte);
    return writeSynced(runtime, "boot", token) ? token : std::string();
}

} // namespace pavise::helper
