// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// SHA-256, to tell whether a file is still the one that was read.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace pavise::text {

using Sha256 = std::array<std::uint8_t, 32>;

/// The digest of \p bytes. Source: FIPS 180-4, section 6.2.
[[nodiscard]] Sha256 sha256(std::string_view bytes);

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string toHex(const Sha256 &digest);

} // namespace pavise::text
