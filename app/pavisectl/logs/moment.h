// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Moments as people write them.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pavise::ctl {

/// Milliseconds since 1970 of `now`, `@SECONDS`, `2026-11-24`, `2026-11-24T09:30`, `2026-11-24
/// 09:30:05`: of the time zone of this place, or of UTC when a `Z` stands at the end.
[[nodiscard]] std::optional<std::int64_t> momentOf(std::string_view words);

} // namespace pavise::ctl
