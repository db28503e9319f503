// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Guesses from the control group which container, virtual machine or snap a process belongs to.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pavise::process {

enum class ContainerRuntime : std::uint8_t {
    Docker,
    Podman,
    Containerd, ///< Kubernetes with containerd.
    Crio,       ///< Kubernetes with CRI-O.
    Lxc,        ///< LXC and LXD/Incus.
    Nspawn,
    Libvirt, ///< A virtual machine.
    Snap,
    Flatpak,
};

struct ContainerHint
{
    ContainerRuntime runtime{};
    std::string id; ///< Container id (as long as the group name gives it), machine or app name.

    friend bool operator==(const ContainerHint &, const ContainerHint &) = default;
};

/// \p cgroup is the text of /proc/PID/cgroup, of version 1 or 2. A hint only: a process with the
/// right to move itself between groups can choose the name.
[[nodiscard]] std::optional<ContainerHint> containerHint(std::string_view cgroup);

/// `docker`, `podman`, ... for machine-readable output.
[[nodiscard]] std::string_view containerRuntimeName(ContainerRuntime runtime);

} // namespace pavise::process
