// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Why there is no AppArmor to look at, in words.

#pragma once

#include "core/kernel/securityfs.h"

#include <QString>

namespace pavise::ui {

struct AvailabilityText
{
    QString title;     ///< One clause without a full stop.
    QString whatWorks; ///< One sentence: what still works.
    QString advice;    ///< What to do about it.
};

[[nodiscard]] AvailabilityText availabilityText(kernel::Availability availability);

} // namespace pavise::ui
