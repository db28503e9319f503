// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The places the helper works on. The defaults are the real ones and the installed program knows
/// no other; tests give folders of their own.

#pragma once

#include "core/kernel/policy_lock.h"
#include "core/kernel/securityfs.h"

#include <string>

namespace pavise::helper {

struct Roots
{
    std::string profiles = "/etc/apparmor.d";
    kernel::KernelPaths kernel;
    std::string proc = "/proc";
    std::string state = "/var/lib/pavise";
    std::string runtime = kernel::kRuntimeFolder;
    std::string auditLog = "/var/log/audit/audit.log";
    std::string kernelLog = "/var/log/kern.log";
    std::string journal; ///< Its folder; empty for the system's own.
};

} // namespace pavise::helper
