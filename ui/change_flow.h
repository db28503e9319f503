// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Leads the texts of the editor and of learning through the Apply sheet, and tells the editor what
/// became of its own.

#pragma once

#include "ui/services/change/change_preview.h"
#include "ui/widgets/page/page.h"

#include <QObject>

class QWidget;

namespace pavise::ui {

class ApplySheet;
class DenialService;
class EditorPage;
class LearnWizard;
class NewProfileWizard;
class PolicyService;
class StatusService;
struct NewProfileStart;

class ChangeFlow : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void linkActivated(const pavise::ui::Link &link);

public:
    ChangeFlow(PolicyService &policy, StatusService &status, DenialService &denials,
               EditorPage &editor, QWidget *window);

    /// Opens the wizard that makes rules of denials. \p profiles are chosen at first.
    void learn(const std::vector<std::string> &profiles);

    /// Opens the wizard that makes the first profile of a program, a path; empty: to be chosen.
    void makeProfile(const std::string &program);
    /// The same for a copy of a loaded profile without a file.
    void copyProfile(const std::string &profile);

private:
    void openNewProfile(const NewProfileStart &start);
    void applyNew(NewProfileWizard &wizard, const std::vector<FileChange> &changes);
    void enforceNew(NewProfileWizard &wizard, quint32 seconds);
    void discardNew(NewProfileWizard &wizard);
    LearnWizard *openLearn(const std::vector<std::string> &profiles, QWidget *parent);
    void applyOfEditor(const std::vector<FileChange> &changes, bool load);
    ApplySheet *openSheet(const std::vector<FileChange> &changes, bool load, QWidget *parent);

    PolicyService &m_policy;
    StatusService &m_status;
    DenialService &m_denials;
    EditorPage &m_editor;
    QWidget *m_window;
    QString m_newOperation; ///< That loaded the newest profile, to take it out again.
};

} // namespace pavise::ui
