// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The top of every page: title, one sentence with the numbers that matter, actions at right.

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTimer;

namespace pavise::ui {

class TextLabel;

class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QList<QWidget *> &actions = {},
                        QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

    /// A thin bar below the header while something takes longer than 400 ms.
    void setBusy(bool busy);

private:
    TextLabel *m_sentence;
    QWidget *m_progress;
    QTimer *m_delay;
};

/// A native button with one of our icons. The page's primary one is the default button.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &icon = {},
                                      bool isPrimary = false);

/// Room beside the words: some styles set the frame close to them.
void padButton(QPushButton &button);

/// The filter field of a page.
[[nodiscard]] QLineEdit *makeSearchField(const QString &placeholder);

/// A row of widgets below the header, on the page's margins; \p stretchAt takes the free room.
[[nodiscard]] QWidget *filterRow(const QList<QWidget *> &widgets, int stretchAt = 0);

} // namespace pavise::ui
