// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Leads the editor's texts through the Apply sheet and tells the editor what became of them.

#pragma once

#include "ui/services/change_preview.h"

#include <QObject>

class QWidget;

namespace pavise::ui {

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

private:
    void open(const std::vector<FileChange> &changes, bool load);

    PolicyService &m_policy;
    StatusService &m_status;
    DenialService &m_denials;
    EditorPage &m_editor;
    QWidget *m_window;
};

} // namespace pavise::ui
