// SPDX-License-Identifier: GPL-2.0-or-later
// scanSystem(): asks the core for everything and puts it together. Runs on a worker thread.
#include "core/process/listening.h"
#include "core/store/profile_store.h"
#include "core/suggest/candidates/path_glob.h"
#include "core/text/file_reader.h"
#include "ui/services/change/profile_merge.h"
#include "ui/services/status/status_snapshot.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <unordered_map>

namespace pavise::ui {

namespace {

using kernel::Availability;

std::string firstLine(const text::FileReader &files, const std::string &path)
{
    std::string text = files.read(path).value_or(std::string());
    text.resize(std::min(text.size(), text.find('\n')));
    return text;
}

/// True for a link too that leads out of the tree, as those of systemd do.
bool isThere(const SystemTree &tree, const std::string &path)
{
    std::error_code error;
    return std::filesystem::symlink_status(tree.path(path), error).type()
        != std::filesystem::file_type::not_found;
}

/// The value of PRETTY_NAME, unquoted. Source: os-release(5).
std::string systemName(const text::FileReader &files, const SystemTree &tree)
{
    constexpr std::string_view key = "PRETTY_NAME=";
    const std::string text = files.read(tree.path("/etc/os-release")).value_or(std::string("\n"));
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.size(), text.find('\n', at));
        std::string line = text.substr(at, end - at);
        at = end + 1;
        if (!line.starts_with(key))
            continue;
        line.erase(0, key.size());
        if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
            line = line.substr(1, line.size() - 2);
        return line;
    }
    return {};
}

/// Names of the tree's own user ids: the numbers of another system mean other people.
std::map<std::uint32_t, std::string> userNames(const text::FileReader &files,
                                               const SystemTree &tree)
{
    std::map<std::uint32_t, std::string> names;
    const std::string text = files.read(tree.path("/etc/passwd")).value_or(std::string());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.size(), text.find('\n', at));
        const std::string line = text.substr(at, end - at);
        at = end + 1;
        const std::size_t first = line.find(':');
        const std::size_t second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos)
            continue;
        std::uint32_t uid = 0;
        std::size_t digit = second + 1;
        for (; digit < line.size() && line[digit] >= '0' && line[digit] <= '9'; ++digit)
            uid = uid * 10 + static_cast<std::uint32_t>(line[digit] - '0');
        if (digit > second + 1)
            names.emplace(uid, line.substr(0, first));
    }
    return names;
}

void scanProcessesInto(StatusSnapshot &snapshot, std::stop_token stop)
{
    const text::DiskFiles files;
    const std::string proc = snapshot.tree.path("/proc");
    const process::ProcessScanner scanner(proc);
    const auto list = scanner.scan(stop);
    snapshot.processes.clear();
    if (!list) {
        snapshot.errors.push_back(list.error());
        return;
    }
    snapshot.labelsKnown = list->labelsKnown;
    const auto users = userNames(files, snapshot.tree);
    for (const process::ProcessRow &row : list->rows) {
        if (stop.stop_requested())
            return;
        auto details = scanner.details(row.pid);
        if (!details)
            continue;
        ProcessEntry entry;
        entry.details = std::move(*details);
        entry.confinement = list->confinement(row);
        entry.isLabelKnown = list->labelsKnown && !entry.confinement.label.empty();
        if (const auto uid = entry.details.uid) {
            const auto name = users.find(*uid);
            entry.user = name != users.end() ? name->second : std::to_string(*uid);
        }
        snapshot.someProgramsUnreadable |= !entry.details.exe && !entry.details.isKernelThread;
        snapshot.processes.push_back(std::move(entry));
    }
}

void scanSocketsInto(StatusSnapshot &snapshot)
{
    const std::string proc = snapshot.tree.path("/proc");
    const auto sockets = process::listeningSockets(proc);
    if (!sockets)
        return; // A tree without /proc/net: simply nothing is known to listen.
    std::vector<process::Pid> pids;
    std::unordered_map<process::Pid, std::size_t> places;
    for (std::size_t i = 0; i < snapshot.processes.size(); ++i) {
        pids.push_back(snapshot.processes[i].details.pid);
        places.emplace(pids.back(), i);
    }
    const auto found = process::socketOwners(*sockets, pids, proc);
    for (const auto &owner : found.owners)
        snapshot.processes[places.at(owner.pid)].sockets.push_back((*sockets)[owner.socket]);
    snapshot.someSocketsUnreadable = !found.unreadable.empty();
}

/// Unconfined programs that a loaded profile is for. The attachment the kernel holds is the pattern
/// that it compares the path with when a program is started.
void noteWaitingProfiles(StatusSnapshot &snapshot)
{
    std::map<std::string, std::string> known; // by program
    for (ProcessEntry &process : snapshot.processes) {
        process.waitingProfile.clear();
        if (!process.isLabelKnown || process.isConfined() || !process.details.exe)
            continue;
        const std::string &program = *process.details.exe;
        auto found = known.find(program);
        if (found == known.end()) {
            const auto profile =
                std::ranges::find_if(snapshot.profiles, [&](const ProfileEntry &entry) {
                    return entry.isLoaded() && entry.attachment.starts_with('/')
                        && entry.namespaceName.empty()
                        && entry.loadedMode != kernel::ProfileMode::Unconfined
                        && suggest::globMatches(entry.attachment, program);
                });
            found = known
                        .emplace(program,
                                 profile != snapshot.profiles.end() ? profile->name : std::string())
                        .first;
        }
        process.waitingProfile = found->second;
    }
}

} // namespace

StatusSnapshot scanSystem(const SystemTree &tree, std::stop_token stop)
{
    const text::DiskFiles files;
    StatusSnapshot snapshot;
    snapshot.tree = tree;
    const auto paths = kernel::KernelPaths::below(tree.root);
    snapshot.kernel = kernel::kernelState(paths);
    snapshot.hostName = firstLine(
        files, tree.path(tree.isThisSystem() ? "/proc/sys/kernel/hostname" : "/etc/hostname"));
    snapshot.systemName = systemName(files, tree);
    snapshot.kernelRelease = firstLine(files, tree.path("/proc/sys/kernel/osrelease"));

    // What `systemctl enable` makes, in the administrator's folder or in the distribution's.
    if (files.kind(tree.path("/etc/systemd/system")) == text::FileKind::Directory) {
        constexpr std::string_view link = "/systemd/system/sysinit.target.wants/apparmor.service";
        snapshot.isLoadedAtBoot = isThere(tree, "/etc" + std::string(link))
            || isThere(tree, "/usr/lib" + std::string(link));
    }
    const std::string userns =
        firstLine(files, tree.path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"));
    if (!userns.empty())
        snapshot.isUsernsRestricted = userns != "0";

    std::vector<kernel::LoadedProfile> loaded;
    if (snapshot.kernel.availability == Availability::Enabled) {
        if (auto profiles = kernel::loadedProfiles(paths))
            loaded = std::move(*profiles);
        else
            snapshot.errors.push_back(profiles.error());
    }

    const std::string folder = tree.path(std::string(store::kProfileFolder));
    std::vector<store::ProfileFile> stored;
    text::SourceSet sources;
    snapshot.hasProfileFolder = files.kind(folder) == text::FileKind::Directory;
    if (snapshot.hasProfileFolder) {
        if (auto list = store::listProfiles(files, sources, folder, stop))
            stored = std::move(*list);
        else
            snapshot.errors.push_back(list.error());
    }
    if (stop.stop_requested())
        return snapshot;

    scanProcessesInto(snapshot, stop);
    scanSocketsInto(snapshot);
    mergeProfiles(snapshot, loaded, stored, {&files, &sources, folder});
    countProcesses(snapshot);
    noteWaitingProfiles(snapshot);
    snapshot.isScanned = true;
    return snapshot;
}

StatusSnapshot scanProcesses(const StatusSnapshot &before, std::stop_token stop)
{
    StatusSnapshot snapshot = before;
    scanProcessesInto(snapshot, stop);
    scanSocketsInto(snapshot);
    countProcesses(snapshot);
    noteWaitingProfiles(snapshot);
    return snapshot;
}

} // namespace pavise::ui
