// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A report for others: chosen, looked at, saved.

#pragma once

#include "core/report/system_report.h"
#include "ui/services/background.h"
#include "ui/services/logs/denial_service.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTextEdit;

namespace pavise::ui {

class MessageBar;
class StatusService;
class TextLabel;

class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const StatusService &status, const DenialService &denials,
                 QWidget *parent = nullptr);

    /// What would be saved; empty until it is made.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QWidget *makeOptions();
    void make();
    void show(const std::shared_ptr<const std::string> &text);
    void save();
    [[nodiscard]] QString suffix() const;

    const StatusService &m_status;
    std::shared_ptr<const DenialSnapshot> m_denials;
    Background m_work;
    QByteArray m_bytes;
    QComboBox *m_form;
    QCheckBox *m_mask;
    QProgressBar *m_progress;
    MessageBar *m_message;
    QTextEdit *m_preview;
    TextLabel *m_size;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace pavise::ui
