// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An access as the strings that the kernel looks up.
///
/// The strings are those of design/policy-binary.md 4 (kernel security/apparmor/{file,domain,net,
/// af_unix,task,ipc,mount}.c); compile/encoder.h writes the patterns that they run into.

#pragma once

#include "core/explain/profile_view.h"
#include "core/explain/question/access.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pavise::explain {

/// One string and what it has to grant.
struct Question
{
    std::string bytes = {};   ///< As `.access` takes it: the class first.
    std::uint32_t wanted = 0; ///< Kernel bits; the access needs all of them.
    bool isOwner = false;
    /// A stack of labels (`a//&b`) as strings for each of its parts, of which all must be granted
    /// when the whole is not. Empty for a plain label. Source: kernel label.c: aa_label_match.
    std::vector<std::string> parts = {};

    friend bool operator==(const Question &, const Question &) = default;
};

/// In the order of the kernel; the access is allowed when each grants what it wants. Empty for what
/// no automaton decides (capabilities, resource limits) and for what \p profile does not mediate.
[[nodiscard]] std::vector<Question> questions(const ProfileView &profile, const Access &access);

/// Kernel bits of a file question as file_permission and the other way round. Create, delete and
/// attributes count as kWrite only from the kernel.
[[nodiscard]] std::uint32_t kernelFileBits(Permissions permissions);

/// What of the access's own permissions \p kernelBits of \p question stand for.
[[nodiscard]] Permissions classPermissions(const Access &access, std::uint32_t kernelBits);

} // namespace pavise::explain
