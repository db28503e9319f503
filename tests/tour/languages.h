// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The tour in other languages: one that nobody speaks, and what does not fit into its place.

#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace pavise::tests {

/// Arabic letters for Latin ones and a third more of them, right to left: shows texts that are not
/// translated, rooms that are too narrow and layouts that are not mirrored.
class PseudoArabic : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What the program shows for the text \p source of the class \p context, without the mnemonic.
[[nodiscard]] QString shownText(const char *context, const char *source);

/// The labels and buttons below \p window that are shown with less room than their text needs, each
/// as a line for a person.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace pavise::tests
