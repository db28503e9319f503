// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// JSON for other programs.

#pragma once

#include "core/report/json.h"

namespace pavise::ctl {

using report::jsonString;
using report::JsonWriter;

} // namespace pavise::ctl
