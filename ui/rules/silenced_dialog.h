// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What explicit deny rules of a profile keep out of the log, and a way to have it logged for some
/// minutes.

#pragma once

#include "core/explain/answer/rule_text.h"
#include "ui/services/background.h"
#include "ui/services/status/system_tree.h"
#include "ui/widgets/page/page.h"

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class EmptyState;
class MessageBar;
class PolicyService;
class TableView;
class TextLabel;

/// One kind of refusal that leaves no record.
struct SilencedRow
{
    std::string profile;
    QString permissions;
    QString accessClass;
    QString example;
    std::vector<explain::RuleText> rules; ///< The deny rules.
};

struct SilencedReport
{
    std::vector<SilencedRow> rows;
    QString problem = {}; ///< The file has errors.
};

/// Of every profile of the file at \p path: not for the GUI thread.
[[nodiscard]] SilencedReport readSilenced(const SystemTree &tree, const std::string &path,
                                          const std::stop_token &stop);

class SilencedDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p path is the profile's file on disk.
    SilencedDialog(PolicyService &policy, const SystemTree &tree, const std::string &profile,
                   const std::string &path, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void linkActivated(const pavise::ui::Link &link);

private:
    QWidget *makeSwitch();
    void take(const std::shared_ptr<const SilencedReport> &report);
    void record(quint32 seconds);
    void updateButtons();
    void openRule(const QModelIndex &index);

    PolicyService &m_policy;
    SystemTree m_tree;
    Background m_work;
    std::shared_ptr<const SilencedReport> m_report;
    QString m_operation; ///< Of the call that runs; empty when none does.
    bool m_isRecording = false;
    QProgressBar *m_progress;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QStandardItemModel *m_rows;
    TableView *m_view;
    QSpinBox *m_minutes;
    QPushButton *m_record;
    QPushButton *m_end;
};

} // namespace pavise::ui
