// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Leads the texts of the editor and of learning through the Apply sheet, and tells the editor what
/// became of its own.

#pragma once

#include "ui/services/change_preview.h"

#include <QObject>

class QWidget;

namespace pavise::ui {

class ApplySheet;
class DenialService;
class EditorPage;
class PolicyService;
class StatusService;

class ChangeFlow : public QObject
{
    Q_OBJECT

public:
    ChangeFlow(PolicyService &policy, StatusService &status, DenialService &denials,
               EditorPage &editor, QWidget *window);

    /// Opens the wizard that makes rules of denials. \p profiles are chosen at first.
    void learn(const std::vector<std::string> &profiles);

private:
    void applyOfEditor(const std::vector<FileChange> &changes, bool load);
    ApplySheet *openSheet(const std::vector<FileChange> &changes, bool load, QWidget *parent);

    PolicyService &m_policy;
    StatusService &m_status;
    DenialService &m_denials;
    EditorPage &m_editor;
    QWidget *m_window;
};

} // namespace pavise::ui
