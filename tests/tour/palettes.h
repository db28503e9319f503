// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a desktop's platform plug-in would hand over: palettes for pictures and tests, where no
/// desktop is there.

#pragma once

#include <QPalette>

namespace pavise::tests {

enum class Family { Breeze, Fusion };
enum class Scheme { Light, Dark };

[[nodiscard]] QPalette desktopPalette(Family family, Scheme scheme);

} // namespace pavise::tests
