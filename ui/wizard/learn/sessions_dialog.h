// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The list of learning sessions: what each has come to, going on with one, deleting one.

#pragma once

#include "ui/services/learn/learn_sessions.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class EmptyState;
class MessageBar;
class TableView;
class TextLabel;

class SessionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p sessions must outlive it.
    SessionsDialog(LearnSessions &sessions, SystemTree tree, QWidget *parent = nullptr);

Q_SIGNALS:
    void goOnRequested(const std::string &path);

private:
    void fill();
    void showCurrent();
    void goOn();
    void remove();
    [[nodiscard]] const SessionEntry *current() const;

    LearnSessions &m_sessions;
    SystemTree m_tree;
    QStandardItemModel *m_model;
    TableView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TextLabel *m_summary;
    MessageBar *m_ask; ///< Whether to delete: no dialog over the dialog.
    QPushButton *m_goOn;
    QPushButton *m_delete;
};

} // namespace pavise::ui
