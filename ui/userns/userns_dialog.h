// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which programs are kept from creating user namespaces, and a way to let one.

#pragma once

#include "ui/services/change/change_preview.h"
#include "ui/userns/userns_programs.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class MessageBar;
class TableView;
class TextLabel;

class UsernsDialog final : public QDialog
{
    Q_OBJECT

public:
    UsernsDialog(std::shared_ptr<const StatusSnapshot> status, const DenialSnapshot &denials,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants this profile applied.
    void applyRequested(const std::vector<pavise::ui::FileChange> &changes, bool load);
    /// The person wants rules for what this profile was refused.
    void learnRequested(const std::vector<std::string> &profiles);

private:
    QWidget *makeAnswer();
    void fill();
    void showProgram();
    void showText();
    void allow();
    [[nodiscard]] const UsernsProgram *current() const;
    [[nodiscard]] QString stateSentence() const;

    std::shared_ptr<const StatusSnapshot> m_status;
    std::vector<UsernsProgram> m_programs;
    MessageBar *m_message;
    QStandardItemModel *m_rows;
    TableView *m_view;
    QStackedWidget *m_stack;
    QWidget *m_ownAnswer = nullptr; ///< A profile of its own.
    TextLabel *m_sentence = nullptr;
    QLineEdit *m_path = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_allow = nullptr;
    QPushButton *m_learn = nullptr;
};

} // namespace pavise::ui
