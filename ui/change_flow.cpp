// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/change_flow.h"

#include "ui/pages/apply_sheet.h"
#include "ui/pages/editor_page.h"

namespace pavise::ui {

ChangeFlow::ChangeFlow(PolicyService &policy, StatusService &status, DenialService &denials,
                       EditorPage &editor, QWidget *window)
    : QObject(window)
    , m_policy(policy)
    , m_status(status)
    , m_denials(denials)
    , m_editor(editor)
    , m_window(window)
{
    connect(&editor, &EditorPage::applyRequested, this, &ChangeFlow::open);
    connect(&policy, &PolicyService::changed, &editor, &EditorPage::lookAtDisk);
    connect(&policy, &PolicyService::trialEnded, &editor, &EditorPage::lookAtDisk);
}

void ChangeFlow::open(const std::vector<FileChange> &changes, bool load)
{
    auto *sheet = new ApplySheet(m_policy, m_status, m_denials, changes, load, m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ApplySheet::applied, this, [this, sheet](const ChangeOutcome &, bool isSaved) {
        for (const FileChange &change : sheet->changes()) {
            if (isSaved)
                m_editor.takeApplied(change);
        }
    });
    connect(sheet, &ApplySheet::conflicted, &m_editor, &EditorPage::lookAtDisk);
    sheet->open();
}

} // namespace pavise::ui
