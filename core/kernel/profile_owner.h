// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Whose a profile is, as far as its name tells: some programs make profiles of their own, load
/// them and expect to find them.

#pragma once

#include <cstdint>
#include <string_view>

namespace pavise::kernel {

enum class ProfileOwner : std::uint8_t {
    System,    ///< Of the distribution, or of whoever administers this machine.
    Container, ///< Of a container engine or a virtual machine's.
    Snap,
};

[[nodiscard]] ProfileOwner profileOwner(std::string_view profile);

} // namespace pavise::kernel
