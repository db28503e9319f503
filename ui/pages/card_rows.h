// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Pieces that several cards of the overview are made of.

#pragma once

#include "ui/widgets/label/text_label.h"

namespace pavise::ui {

class Card;

[[nodiscard]] TextLabel *rightNumber(qulonglong number);

/// Text that gives way: it takes another line rather than be cut or push the card wider.
[[nodiscard]] TextLabel *flexible(const QString &text, TextLevel level = TextLevel::Body,
                                  Role role = Role::None);

/// Text with a path in it, which no line break helps: cut with an ellipsis, whole in the tool tip.
[[nodiscard]] TextLabel *oneLine(const QString &text, TextLevel level = TextLevel::Body,
                                 Role role = Role::None);

/// Muted, wrapped.
void addSentence(Card &card, const QString &text);

} // namespace pavise::ui
