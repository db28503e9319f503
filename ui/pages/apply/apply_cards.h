// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the Apply sheet shows of a preview: a card for each profile, and the text as a diff.

#pragma once

#include "ui/services/change/change_preview.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace pavise::ui {

/// Fills an empty layout with the cards.
void fillPreview(QVBoxLayout &layout, const ChangePreview &preview);

/// Two versions of some files, with colour and a sign at the start of each changed line.
struct DiffCounts
{
    int added = 0;
    int removed = 0;
};
DiffCounts showDiff(QPlainTextEdit &view, const std::vector<FileChange> &changes);

/// A read-only view for showDiff().
[[nodiscard]] QPlainTextEdit *makeDiffView();

} // namespace pavise::ui
