// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profiles that other programs make and load without a file below /etc/apparmor.d, above all those
/// of containers: what their text is, as far as it can be known, and a copy to be edited.

#pragma once

#include "ui/services/status/system_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace pavise::ui {

enum class ContainerKind {
    Docker,  ///< `docker-default` and what Kubernetes' runtimes load by a like template.
    Podman,  ///< `containers-default-VERSION`
    Snap,    ///< snapd keeps the text.
    Libvirt, ///< libvirt keeps the text.
    Lxc,     ///< LXD and Incus keep the text.
    Other,   ///< Nobody knows its text.
};

struct ContainerSource
{
    std::string profile; ///< As the kernel lists it.
    ContainerKind kind = ContainerKind::Other;
    std::string file = {}; ///< Where its owner keeps the text, as its system calls it; or empty.
    std::string text = {}; ///< Of that file; it holds the profile.

    /// What the copy is made of, from the surest to the least.
    enum class Origin {
        Text,     ///< The owner's own text.
        Template, ///< Written from what is known of the runtime's template.
        Nothing,  ///< Only the compiled policy is there, which cannot be read back as rules.
    };
    [[nodiscard]] Origin origin() const;
};

/// Looks for the text; reads a few files.
[[nodiscard]] ContainerSource containerSource(const SystemTree &tree, const std::string &profile);

struct ContainerChoices
{
    std::string name;
    std::string fileName;
    /// Profiles of runtimes that may signal the container, such as `runc`: without that a container
    /// can be started and never be stopped once the runtime has a profile of its own.
    std::vector<std::string> runtimes;
    bool isLearning = false; ///< Complain mode.
};

/// The text of the copy. \p preamble comes first where the source has none of its own.
[[nodiscard]] std::string containerText(const ContainerSource &source,
                                        const ContainerChoices &choices,
                                        const std::string &preamble);

/// Whether \p profile is one that runs containers and then sends them signals.
[[nodiscard]] bool isContainerRuntime(std::string_view profile);

/// A name for a copy of \p profile that is a good file name too: `docker-mine`.
[[nodiscard]] std::string nameForCopy(std::string_view profile);

/// The words to start a container under the profile, one way a line.
struct ContainerUse
{
    std::string tool; ///< `docker`, not translated.
    std::string line;
};
[[nodiscard]] std::vector<ContainerUse> containerUses(ContainerKind kind, const std::string &name);

} // namespace pavise::ui
