// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What stands in an empty or failing view: why it is so, and what to do about it.

#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace pavise::ui {

class Card;
class Glyph;
class TextLabel;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;
    };

    explicit EmptyState(QWidget *parent = nullptr);

    /// \p icon is one of ours; \p sentence says why and what still works.
    void setText(const QString &icon, const QString &title, const QString &sentence);

    /// From left to right, the primary one last. The caller connects clicked().
    QPushButton *addButton(const QString &text, const QString &icon, bool isPrimary);

    /// What was looked for and found; none hides the card.
    void setDetails(const QList<Fact> &facts, const QString &advice = {});

private:
    Glyph *m_glyph;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_buttons;
    Card *m_details;
    QString m_plainDetails;
};

} // namespace pavise::ui
