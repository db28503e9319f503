// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/report/system_snapshot.h"

#include <algorithm>
#include <utility>

namespace pavise::report {

using kernel::Availability;

std::string_view stateWord(Availability availability)
{
    switch (availability) {
    case Availability::Enabled:
        return "enabled";
    case Availability::NotInKernel:
        return "not-in-kernel";
    case Availability::DisabledAtBoot:
        return "disabled-at-boot";
    case Availability::NotMounted:
        return "not-mounted";
    case Availability::NotReadable:
        return "not-readable";
    }
    std::unreachable();
}

std::string_view stateSentence(Availability availability)
{
    switch (availability) {
    case Availability::Enabled:
        return "AppArmor is on";
    case Availability::NotInKernel:
        return "This kernel has no AppArmor";
    case Availability::DisabledAtBoot:
        return "AppArmor is built in but was not switched on at boot";
    case Availability::NotMounted:
        return "AppArmor is on, but securityfs is not mounted";
    case Availability::NotReadable:
        return "AppArmor is on, but its policy may not be read";
    }
    std::unreachable();
}

Snapshot look(const std::string &root)
{
    const auto paths = kernel::KernelPaths::below(root);
    Snapshot snapshot{.state = kernel::kernelState(paths),
                      .profiles = kernel::loadedProfiles(paths),
                      .processes = {},
                      .problems = {}};
    if (!snapshot.profiles) {
        // Kernels without the tree, and trees that are closed, may still give the list.
        if (auto flat = kernel::loadedProfilesFlat(paths))
            snapshot.profiles = std::move(flat);
        else if (snapshot.state.availability == Availability::Enabled)
            snapshot.problems.push_back(snapshot.profiles.error());
    }

    const std::string proc = root + "/proc";
    const process::ProcessScanner scanner(proc);
    const auto list = scanner.scan();
    if (!list) {
        snapshot.problems.push_back(list.error());
        return snapshot;
    }
    std::vector<process::Pid> pids;
    for (const process::ProcessRow &row : list->rows) {
        auto details = scanner.details(row.pid);
        if (!details)
            continue;
        pids.push_back(row.pid);
        snapshot.processes.push_back(
            {.details = std::move(*details), .confinement = list->confinement(row), .sockets = {}});
    }
    const auto sockets = process::listeningSockets(proc);
    if (!sockets)
        return snapshot; // a kernel without networking, or a tree without that part of /proc
    const auto found = process::socketOwners(*sockets, pids, proc);
    for (const process::SocketOwner &owner : found.owners) {
        const auto it =
            std::ranges::lower_bound(snapshot.processes, owner.pid, {},
                                     [](const Process &each) { return each.details.pid; });
        it->sockets.push_back((*sockets)[owner.socket]);
    }
    return snapshot;
}

} // namespace pavise::report
