// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The sheet that every change of a profile's text passes: what it means, how it is applied, and
/// one authentication.

#pragma once

#include "ui/services/change/local_variant.h"
#include "ui/services/policy/policy_service.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace pavise::ui {

class DenialService;
class MessageBar;
class StatusService;
class TextLabel;

class ApplySheet final : public QDialog
{
    Q_OBJECT

public:
    /// \p load: tick "Load into the kernel now" at first.
    ApplySheet(PolicyService &policy, StatusService &status, DenialService &denials,
               std::vector<FileChange> changes, bool load, QWidget *parent = nullptr);
    ~ApplySheet() override;

    /// What the profiles are called in sentences: `nginx`, `nginx and 2 more`.
    [[nodiscard]] QString subject() const;

    /// As given; with writesLocal() others were written in their place.
    [[nodiscard]] const std::vector<FileChange> &changes() const { return m_changes; }
    /// What is, or was, written.
    [[nodiscard]] const std::vector<FileChange> &written() const;
    [[nodiscard]] bool writesLocal() const;

    /// Ticks "Try first", or takes the tick away.
    void setTrying(bool isTrying);

    void reject() override;

Q_SIGNALS:
    /// The files were written. Nothing is loaded by a change that was only saved.
    void applied(const pavise::ui::ChangeOutcome &outcome, bool isSaved);
    /// A file is not what it was when it was opened.
    void conflicted();

private:
    /// What a worker finds out about the change.
    struct Findings
    {
        LocalVariant local;
        ChangePreview preview;
    };

    void build(bool load);
    QWidget *makeOptions(bool load);
    QWidget *makeDiff();
    void startPreview();
    void showText();
    void showImpact(QVBoxLayout &layout);
    void showPreview();
    void updateButtons();
    void showReadiness();
    void apply();
    void take(const ChangeOutcome &outcome, bool isSaved);
    void exportChanges();
    [[nodiscard]] bool isTrial() const;
    [[nodiscard]] bool canChange() const;

    void rememberUndo(bool isSaved, protocol::ApplyFlags flags);

    PolicyService &m_policy;
    StatusService &m_status;
    DenialService &m_denials;
    std::vector<FileChange> m_changes;
    LocalVariant m_local;
    ChangePreview m_preview;
    QFutureWatcher<Findings> m_watcher;
    std::stop_source m_stop;
    QString m_operation;      ///< Of the call that runs; empty when none does.
    bool m_isBlocked = false; ///< The message says why nothing can be changed.
    bool m_isStale = false;   ///< The files are not as they were when the sheet was opened.

    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    MessageBar *m_message = nullptr;
    QScrollArea *m_cards = nullptr;
    QToolButton *m_diffToggle = nullptr;
    QPlainTextEdit *m_diff = nullptr;
    QComboBox *m_where = nullptr;
    QCheckBox *m_load = nullptr;
    QCheckBox *m_keep = nullptr;
    QCheckBox *m_try = nullptr;
    QSpinBox *m_seconds = nullptr;
    QCheckBox *m_dangerous = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace pavise::ui
