// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/operation/reading.h"

#include "core/store/profile_folder.h"
#include "core/text/file_reader.h"
#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/worker_process.h"

#include <QDBusUnixFileDescriptor>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>

namespace pavise::helper {

namespace {

std::unexpected<Refusal> unavailable(std::string reason)
{
    return std::unexpected(
        Refusal{.code = protocol::ErrorCode::Unavailable, .reason = std::move(reason)});
}

QByteArray bytes(const std::string &value)
{
    return QByteArray::fromStdString(value);
}

/// A log file that root writes. Closed when it is not there or not such a file.
text::FileDescriptor openRootsFile(const std::string &path)
{
    text::FileDescriptor file(
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat info{};
    const bool isLog = file.isOpen() && ::fstat(file.get(), &info) == 0 && S_ISREG(info.st_mode)
        && info.st_uid == 0;
    return isLog ? std::move(file) : text::FileDescriptor();
}

} // namespace

Operation::Reply openLog(const Roots &roots, const LogRequest &request)
{
    text::FileDescriptor log;
    std::vector<std::string> arguments{kLogWorkerArgument, std::to_string(request.since)};
    if (request.source == protocol::LogSource::Journal) {
        arguments.push_back(roots.journal);
    } else {
        log = openRootsFile(request.source == protocol::LogSource::AuditLog ? roots.auditLog
                                                                            : roots.kernelLog);
        if (!log.isOpen())
            return unavailable("no such log here");
    }
    std::array<int, 2> pipe{-1, -1};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return unavailable("no pipe");
    const text::FileDescriptor readEnd(pipe[0]);
    const text::FileDescriptor writeEnd(pipe[1]);
    const auto pid = spawnWorker(arguments, writeEnd, log);
    if (!pid || !whenEnded(*pid, nullptr, [](const siginfo_t &) { })) // it limits its own life
        return unavailable("no worker");
    return QVariantList{QVariant::fromValue(QDBusUnixFileDescriptor(readEnd.get()))};
}

Operation::Reply listProfiles(const KernelPolicy &kernel)
{
    const auto loaded = kernel.loaded();
    if (!loaded)
        return unavailable(text::toEnglish(loaded.error()));
    protocol::LoadedProfiles all;
    for (const kernel::LoadedProfile *each : flattened(*loaded))
        all.append({.name = bytes(each->name),
                    .mode = static_cast<quint32>(each->mode),
                    .attachment = bytes(each->attachment),
                    .digest = bytes(each->digest)});
    return QVariantList{QVariant::fromValue(all)};
}

Operation::Reply readProfileFile(const Roots &roots, const FileName &file)
{
    const auto folder = store::ProfileFolder::open(roots.profiles, store::FolderOwner::Root);
    const auto text = folder ? folder->read(file.value()) : std::unexpected(folder.error());
    struct stat info{};
    if (!text || ::fstatat(folder->fd(), file.value().c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return unavailable(text ? "it is gone" : text::toEnglish(text.error()));
    return QVariantList{bytes(*text), toBytes(text::sha256(*text)), info.st_mode & 07777U};
}

bool isWorldReadable(const Roots &roots, const FileName &file)
{
    const auto folder = store::ProfileFolder::open(roots.profiles, store::FolderOwner::Root);
    const auto opened =
        folder ? folder->openBeneath(file.value(), O_RDONLY) : std::unexpected(folder.error());
    struct stat info{};
    return opened && ::fstat(opened->get(), &info) == 0 && (info.st_mode & S_IROTH) != 0;
}

Operation::Reply openPolicy(const KernelPolicy &kernel, const std::string &profile)
{
    const auto kept = kernel.kept({profile});
    if (!kept || kept->empty() || kept->front().blob.empty())
        return unavailable("not loaded, or the kernel kept no copy");
    const text::FileDescriptor file = memoryFile();
    if (!seal(file, kept->front().blob))
        return unavailable("no memory file");
    return QVariantList{QVariant::fromValue(QDBusUnixFileDescriptor(file.get()))};
}

Operation::Reply readParameters(const KernelPolicy &kernel)
{
    protocol::Parameters all;
    for (const auto &[name, value] : kernel.parameters())
        all.append({.name = bytes(name), .value = bytes(value)});
    return QVariantList{QVariant::fromValue(all)};
}

Operation::Reply listHistory(const StateFolder &state, std::uint64_t before, std::size_t most)
{
    protocol::HistoryEntries all;
    for (const Record &record : state.history(before, most)) {
        protocol::HistoryEntry &out = all.emplaceBack();
        out.id = record.id;
        out.uid = record.uid;
        out.verb = QString::fromStdString(record.verb);
        out.operation = QString::fromStdString(record.operation);
        out.result = QString::fromStdString(record.result);
        out.note = bytes(record.note);
        for (const FileChange &file : record.files)
            out.files.append({.file = bytes(file.name),
                              .before = toBytes(file.before),
                              .after = toBytes(file.after)});
        for (const PolicyChange &policy : record.policies) {
            out.profiles << bytes(policy.name);
            out.hasPolicy = out.hasPolicy || policy.before.has_value();
        }
    }
    return QVariantList{QVariant::fromValue(all)};
}

Operation::Reply readHistoryText(const StateFolder &state, const text::Sha256 &digest)
{
    auto text = state.kept(digest);
    if (!text || text->size() > text::kMaxFileBytes)
        return unavailable("not kept, or not kept any more");
    return QVariantList{bytes(*text)};
}

} // namespace pavise::helper
