// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Edits of whole lines, each one step of undo, and the search for the other bracket.

#pragma once

#include <QTextCursor>

#include <utility>

class QTextDocument;

namespace pavise::ui {

/// Puts `# ` before every line of the selection, or takes it away when all have it.
void toggleComment(QTextCursor cursor);
void duplicateLines(QTextCursor cursor);
void deleteLines(QTextCursor cursor);

/// \returns the cursor that still selects the moved lines.
[[nodiscard]] QTextCursor moveLines(QTextCursor cursor, bool up);

/// The bracket at or just before \p position and its partner; -1 for what is not there. Brackets in
/// comments are not told apart; looks at most 100,000 characters far.
[[nodiscard]] std::pair<int, int> matchingBrackets(const QTextDocument &document, int position);

} // namespace pavise::ui
