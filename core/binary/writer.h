// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profiles to kernel policy, in the one format that every kernel from 5.10 on takes: ABI 7,
/// permissions in the accept tables, 16-bit tables, no permission table, no differential encoding.

#pragma once

#include "core/binary/profile_image.h"

#include <span>
#include <string>

namespace pavise::binary {

struct WriteOptions
{
    /// Sets the force-complain bit of the version word: the kernel loads every profile of the blob
    /// in complain mode, whatever its mode says. Works even with ABI 5 (observed on 5.10 .. 6.18).
    bool forceComplain = false;
};

/// The bytes for one write(2) to `.load` or `.replace`, which is one transaction: \p profiles in
/// their order, parents before children. Writes what it is told; whether the kernel takes it, and
/// safely, is for verify() to say.
[[nodiscard]] std::string write(std::span<const ProfileImage> profiles,
                                const WriteOptions &options = {});

} // namespace pavise::binary
