// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What our own painted widgets are to a screen reader.

#pragma once

namespace pavise::ui {

/// Badges and paths are texts; Qt would call them something unknown. Call once.
void installAccessibleRoles();

} // namespace pavise::ui
