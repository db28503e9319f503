// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/affected.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pavise::helper {

namespace {

// Source: the names that these programs give their profiles: snapd interfaces/apparmor,
// moby profiles/apparmor, containers/common pkg/apparmor, containerd contrib/apparmor, cri-o
// internal/config/apparmor, lxc config/apparmor, lxd and incus internal/server/apparmor, libvirt
// src/security/security_apparmor.c.
constexpr std::array<std::string_view, 12> kContainers{"docker-default",
                                                       "containers-default-",
                                                       "cri-containerd.apparmor.d",
                                                       "crio-default",
                                                       "lxc-",
                                                       "lxd-",
                                                       "lxd_",
                                                       "incus-",
                                                       "incus_",
                                                       "libvirt-",
                                                       "buildkit-default",
                                                       "nerdctl-default"};
constexpr std::array<std::string_view, 3> kSnaps{"snap.", "snap-update-ns.",
                                                 "/usr/lib/snapd/snap-confine"};

} // namespace

protocol::ProfileOwner profileOwner(const std::string &profile)
{
    const auto begins = [&profile](std::string_view start) { return profile.starts_with(start); };
    if (std::ranges::any_of(kSnaps, begins))
        return protocol::ProfileOwner::Snap;
    return std::ranges::any_of(kContainers, begins) ? protocol::ProfileOwner::Container
                                                    : protocol::ProfileOwner::System;
}

QList<protocol::RunningProcess> losing(const std::vector<ConfinedProcess> &processes,
                                       const std::string &profile)
{
    QList<protocol::RunningProcess> found;
    for (const ConfinedProcess &process : processes) {
        const bool isAffected =
            std::ranges::any_of(process.label.parts, [&](const kernel::LabelPart &part) {
                return part.namespaceName.empty()
                    && (part.profile == profile || part.profile.starts_with(profile + "//"));
            });
        if (isAffected)
            found.append({.pid = process.pid,
                          .command = QByteArray::fromStdString(process.command),
                          .label = QByteArray::fromStdString(process.label.label),
                          .owner = static_cast<quint32>(profileOwner(profile))});
    }
    return found;
}

} // namespace pavise::helper
