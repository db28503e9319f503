// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One process as a person knows it: what runs, who runs it, what confines it, what it listens to.

#pragma once

#include "core/kernel/confinement.h"
#include "core/process/listening.h"
#include "core/process/process_scan.h"

#include <string>
#include <vector>

namespace pavise::ui {

struct ProcessEntry
{
    process::ProcessDetails details;
    kernel::Confinement confinement;
    bool isLabelKnown = false;
    std::string user; ///< Name of the user id, or the number.
    std::vector<process::ListeningSocket> sockets;
    /// A loaded profile that is attached to the program, though the process does not run under it:
    /// it was started before. Empty for none.
    std::string waitingProfile;

    [[nodiscard]] bool isConfined() const { return isLabelKnown && confinement.hasProfile(); }
    [[nodiscard]] bool listensToNetwork() const;
};

} // namespace pavise::ui
