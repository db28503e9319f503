// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the details dock shows: the same order on every page (title, badges, one sentence, buttons,
/// sections).

#pragma once

#include "ui/common/appearance/shapes.h"

#include <QScrollArea>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace pavise::ui {

class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;
        bool isMono = false; ///< A path or a rule.
    };

    explicit DetailsPane(QWidget *parent = nullptr);

    /// Takes everything away; fill it again from the top.
    void clear();

    /// Nothing is selected: says so in one muted sentence.
    void showHint(const QString &sentence);

    void addTitle(const QString &title, const QList<Badge> &badges = {});
    void addSentence(const QString &sentence);
    void addButtons(const QList<QPushButton *> &buttons);
    void addSection(const QString &caption);
    void addFacts(const QList<Fact> &facts);

    /// Mono lines that may be selected and copied.
    void addLines(const QStringList &lines);

    /// A link below what was added last; \p action runs on a click.
    void addLink(const QString &text, const std::function<void()> &action);

private:
    QVBoxLayout *m_content = nullptr;
};

} // namespace pavise::ui
