// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/process/container_hint.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::process {

namespace {

/// How a runtime names its control groups: `PREFIXidSUFFIX` as one component of the path.
struct Pattern
{
    ContainerRuntime runtime;
    std::string_view prefix;
    std::string_view suffix;
};

// Source: the names that the runtimes' systemd drivers give to scopes; `.slice` and `.scope` are
// systemd.resource-control(5)'s.
constexpr std::array kPatterns = {
    Pattern{ContainerRuntime::Docker, "docker-", ".scope"},
    Pattern{ContainerRuntime::Podman, "libpod-", ".scope"},
    Pattern{ContainerRuntime::Containerd, "cri-containerd-", ".scope"},
    Pattern{ContainerRuntime::Crio, "crio-", ".scope"},
    Pattern{ContainerRuntime::Lxc, "lxc.payload.", ""},
    Pattern{ContainerRuntime::Libvirt, "machine-qemu", ".scope"},
    Pattern{ContainerRuntime::Libvirt, "machine-lxc", ".scope"},
    Pattern{ContainerRuntime::Nspawn, "systemd-nspawn@", ".service"},
    Pattern{ContainerRuntime::Snap, "snap.", ".scope"},
    Pattern{ContainerRuntime::Snap, "snap.", ".service"},
    Pattern{ContainerRuntime::Flatpak, "app-flatpak-", ".scope"},
    Pattern{ContainerRuntime::Flatpak, "app-flatpak-", ".service"},
};

/// The cgroupfs drivers use a folder instead: `/docker/ID`, `/lxc/NAME`.
constexpr std::array kFolders = {
    std::pair{std::string_view("docker"), ContainerRuntime::Docker},
    std::pair{std::string_view("lxc"), ContainerRuntime::Lxc},
    std::pair{std::string_view("libpod_parent"), ContainerRuntime::Podman},
};

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// systemd writes unusual bytes of unit names as \xHH.
std::string unescaped(std::string_view unit)
{
    const auto value = [](char c) {
        return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; // callers checked isHex
    };
    std::string out;
    for (std::size_t i = 0; i < unit.size(); ++i) {
        if (unit.substr(i).starts_with("\\x") && i + 3 < unit.size() && isHex(unit[i + 2])
            && isHex(unit[i + 3])) {
            out += static_cast<char>(value(unit[i + 2]) * 16 + value(unit[i + 3]));
            i += 3;
        } else {
            out += unit[i];
        }
    }
    return out;
}

/// What is worth showing of the part between prefix and suffix.
std::string idOf(ContainerRuntime runtime, std::string_view raw)
{
    std::string id = unescaped(raw);
    switch (runtime) {
    case ContainerRuntime::Libvirt:
        // -NUMBER-NAME
        if (id.starts_with('-')) {
            const std::size_t end = id.find('-', 1);
            return end == std::string::npos ? id.substr(1) : id.substr(end + 1);
        }
        return id;
    case ContainerRuntime::Snap: {
        // NAME.APP, with an instance id that differs per start behind it
        const std::size_t end = id.find_first_of("-@");
        return id.substr(0, end);
    }
    case ContainerRuntime::Flatpak: {
        // APP-PID
        const std::size_t end = id.rfind('-');
        return id.substr(0, end);
    }
    case ContainerRuntime::Docker:
    case ContainerRuntime::Podman:
    case ContainerRuntime::Containerd:
    case ContainerRuntime::Crio:
    case ContainerRuntime::Lxc:
    case ContainerRuntime::Nspawn:
        return id;
    }
    return id;
}

std::optional<ContainerHint> hintOfComponent(std::string_view component)
{
    for (const Pattern &pattern : kPatterns) {
        if (!component.starts_with(pattern.prefix) || !component.ends_with(pattern.suffix)
            || component.size() <= pattern.prefix.size() + pattern.suffix.size())
            continue;
        const std::string_view raw =
            component.substr(pattern.prefix.size(),
                             component.size() - pattern.prefix.size() - pattern.suffix.size());
        // `libpod-conmon-ID` is podman's own watcher, outside the container.
        if (pattern.runtime == ContainerRuntime::Podman && raw.starts_with("conmon-"))
            continue;
        return ContainerHint{.runtime = pattern.runtime, .id = idOf(pattern.runtime, raw)};
    }
    return std::nullopt;
}

/// The outermost group that names a container decides: what runs inside may make groups of its own.
std::optional<ContainerHint> hintOfPath(std::string_view path)
{
    std::string_view previous;
    while (!path.empty()) {
        const std::size_t end = path.find('/');
        const std::string_view component = path.substr(0, end);
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
        if (component.empty())
            continue;
        const auto *const folder =
            std::ranges::find(kFolders, previous, &decltype(kFolders)::value_type::first);
        if (folder != kFolders.end())
            return ContainerHint{.runtime = folder->second, .id = std::string(component)};
        if (auto hint = hintOfComponent(component))
            return hint;
        previous = component;
    }
    return std::nullopt;
}

} // namespace

std::optional<ContainerHint> containerHint(std::string_view cgroup)
{
    // Lines are HIERARCHY:CONTROLLERS:PATH; version 2 has the one line 0::PATH.
    while (!cgroup.empty()) {
        const std::size_t end = cgroup.find('\n');
        std::string_view line = cgroup.substr(0, end);
        cgroup.remove_prefix(end == std::string_view::npos ? cgroup.size() : end + 1);
        for (int colons = 0; colons < 2; ++colons) {
            const std::size_t colon = line.find(':');
            line.remove_prefix(colon == std::string_view::npos ? line.size() : colon + 1);
        }
        if (auto hint = hintOfPath(line))
            return hint;
    }
    return std::nullopt;
}

std::string_view containerRuntimeName(ContainerRuntime runtime)
{
    switch (runtime) {
    case ContainerRuntime::Docker:
        return "docker";
    case ContainerRuntime::Podman:
        return "podman";
    case ContainerRuntime::Containerd:
        return "containerd";
    case ContainerRuntime::Crio:
        return "cri-o";
    case ContainerRuntime::Lxc:
        return "lxc";
    case ContainerRuntime::Nspawn:
        return "nspawn";
    case ContainerRuntime::Libvirt:
        return "libvirt";
    case ContainerRuntime::Snap:
        return "snap";
    case ContainerRuntime::Flatpak:
        return "flatpak";
    }
    std::unreachable();
}

} // namespace pavise::process
