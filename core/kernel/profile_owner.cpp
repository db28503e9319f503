// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/kernel/profile_owner.h"

#include <algorithm>
#include <array>

namespace pavise::kernel {

namespace {

// Source: the names that these programs give their profiles: snapd interfaces/apparmor,
// moby profiles/apparmor, containers/common pkg/apparmor, containerd contrib/apparmor, cri-o
// internal/config/apparmor, lxc config/apparmor, lxd and incus internal/server/apparmor, libvirt
// src/security/security_apparmor.c.
constexpr std::array<std::string_view, 13> kContainers{"docker-default",
                                                       "containers-default",
                                                       "cri-containerd.apparmor.d",
                                                       "crio-default",
                                                       "lxc-",
                                                       "lxd-",
                                                       "lxd_",
                                                       "incus-",
                                                       "incus_",
                                                       "libvirt-",
                                                       "virt-aa-helper//",
                                                       "buildkit-default",
                                                       "nerdctl-default"};
constexpr std::array<std::string_view, 3> kSnaps{"snap.", "snap-update-ns.",
                                                 "/usr/lib/snapd/snap-confine"};

} // namespace

ProfileOwner profileOwner(std::string_view profile)
{
    const auto begins = [profile](std::string_view start) { return profile.starts_with(start); };
    if (std::ranges::any_of(kSnaps, begins))
        return ProfileOwner::Snap;
    return std::ranges::any_of(kContainers, begins) ? ProfileOwner::Container
                                                    : ProfileOwner::System;
}

} // namespace pavise::kernel
