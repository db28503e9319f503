// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The running kernel's answer to an access beside that of a compiled text.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/question/access.h"
#include "core/kernel/securityfs.h"

#include <vector>

namespace pavise::explain {

/// What the running kernel says to the questions of an access.
struct KernelAnswer
{
    bool isLoaded = false; ///< False: no such profile there, or the kernel cannot be asked.
    bool isSame = true;    ///< As \p profile has it.
    std::vector<kernel::AccessAnswer> answers; ///< One for each question.
};

/// \p isRoot: the caller is uid 0. The kernel answers for files of root, so only root gets the
/// owner's half. Source: kernel apparmorfs.c: profile_query_cb.
[[nodiscard]] KernelAnswer askKernel(const kernel::KernelPaths &paths,
                                     const compile::CompiledProfile &profile, const Access &access,
                                     bool isRoot);

} // namespace pavise::explain
