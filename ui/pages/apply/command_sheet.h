// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The sheet for what changes how whole profiles are held to: mode, disable, unload, restore. It
/// names what is concerned and which running programs lose their confinement.

#pragma once

#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_snapshot.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pavise::ui {

class MessageBar;
class TextLabel;

/// What the sheet asks for.
struct Command
{
    using Run = std::function<QString(const QList<QByteArray> &acknowledged, const QString &note,
                                      QObject *context, PolicyService::Done done)>;

    QString title = {};                       ///< `Disable 2 profiles`
    QString sentence = {};                    ///< What it means.
    QString button = {};                      ///< `&Disable…`
    QStringList subjects = {};                ///< Profiles or files, for the list.
    bool isWeakening = false;                 ///< Enter does not run it.
    std::vector<ProcessEntry> processes = {}; ///< That lose their confinement.
    Run run = {};                             ///< Calls the service; returns the operation's name.
};

class CommandSheet final : public QDialog
{
    Q_OBJECT

public:
    CommandSheet(PolicyService &policy, Command command, QWidget *parent = nullptr);

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showProcesses();
    void showReadiness();
    void run();
    void take(const ChangeOutcome &outcome);

    struct Row
    {
        QString pid;
        QString command;
        QByteArray label;
    };

    PolicyService &m_policy;
    Command m_command;
    QList<Row> m_running;
    QString m_operation;
    MessageBar *m_message;
    TextLabel *m_caption;
    QVBoxLayout *m_rows;
    QLineEdit *m_note;
    QPushButton *m_run;
    QPushButton *m_cancel;
};

} // namespace pavise::ui
