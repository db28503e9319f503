// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The only seam between bytes (the core) and text for people (the user interface).
///
/// Text made here is for eyes only: whoever needs the name again keeps the bytes beside it.

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace pavise::ui {

/// Bytes as a person can read them: valid UTF-8 as it is; every other byte, control characters and
/// characters that turn the writing direction as `\xNN`, so that no name can disguise itself.
[[nodiscard]] QString toDisplay(std::string_view bytes);

/// A path typed or chosen by a person, as the bytes the file system knows.
[[nodiscard]] std::string toBytes(const QString &text);

} // namespace pavise::ui
