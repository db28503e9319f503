// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which word was most likely meant: for the fixes of misspelt names.

#pragma once

#include <span>
#include <string_view>

namespace pavise::text {

/// The one of \p candidates that \p word is most likely a misspelling of, the first of equally near
/// ones; empty when none is near. One insertion, deletion, replacement or swap of letters makes a
/// word of up to five bytes, two a word of up to eight, three a longer one; of one or two bytes
/// nothing can be guessed.
[[nodiscard]] std::string_view nearestWord(std::string_view word,
                                           std::span<const std::string_view> candidates);

} // namespace pavise::text
