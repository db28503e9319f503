// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Answers of which one holds, each with a line below it that says what it means.

#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace pavise::ui {

class TextLabel;

struct Choice
{
    QString title = {};
    QString detail = {};
    bool isMono = false;    ///< The title is a rule.
    bool isConcern = false; ///< The detail is a warning.
};

class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices, int chosen);
    void setDetail(int choice, const QString &detail, bool isConcern);
    [[nodiscard]] QString detail(int choice) const;
    void setChosen(int choice);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_details.size()); }

Q_SIGNALS:
    /// By the person.
    void chose(int choice);

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<TextLabel *> m_details;
};

} // namespace pavise::ui
