// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One entry of the message tables. Internal to diagnostic.cpp.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <string_view>

/// Marks a string for lupdate (see app/CMakeLists.txt) without needing a Qt header.
#define PAVISE_TRANSLATABLE(context, text) text

namespace pavise::text {

struct Message
{
    DiagnosticCode code;
    std::string_view name; ///< The code as people write it: lower case with hyphens.
    std::string_view text; ///< English, with `%1`..`%9` in it.
};

} // namespace pavise::text
