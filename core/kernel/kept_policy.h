// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What would bring a loaded profile back as it is.

#pragma once

#include "core/kernel/securityfs.h"

#include <string>
#include <vector>

namespace pavise::kernel {

/// The compiled policy of one loaded profile with its children, cut out of what the kernel kept.
struct KeptPolicy
{
    std::string name; ///< A top-level profile of the reader's namespace.
    std::string blob; ///< For loadPolicy(). Empty when the kernel kept nothing (export_binary=N).
};

/// What is needed to bring each of \p profiles back as it is loaded now; those that are not loaded
/// are left out. Needs the right to view policy.
/// Errors: FileUnreadable.
[[nodiscard]] text::Result<std::vector<KeptPolicy>>
keptPolicies(const KernelPaths &paths, const std::vector<std::string> &profiles);

} // namespace pavise::kernel
