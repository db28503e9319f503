// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An access as a person reads it in a row: what is wanted of what.

#pragma once

#include "core/explain/answer/verdict.h"
#include "core/explain/question/access.h"

#include <QString>

namespace pavise::ui {

/// `/etc/shadow`, `capability net_admin`, `network inet stream`, `signal to nginx`.
[[nodiscard]] QString accessTarget(const explain::Access &access);

/// Where an exec goes: `stays in the profile`, `runs unconfined`, `changes to profile x`.
[[nodiscard]] QString execTargetText(const explain::ExecTarget &target);

} // namespace pavise::ui
