// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/change_flow.h"

#include "ui/pages/apply_sheet.h"
#include "ui/pages/editor_page.h"
#include "ui/wizard/learn_wizard.h"

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
    connect(&editor, &EditorPage::applyRequested, this, &ChangeFlow::applyOfEditor);
    connect(&policy, &PolicyService::changed, &editor, &EditorPage::lookAtDisk);
    connect(&policy, &PolicyService::trialEnded, &editor, &EditorPage::lookAtDisk);
}

ApplySheet *ChangeFlow::openSheet(const std::vector<FileChange> &changes, bool load,
                                  QWidget *parent)
{
    auto *sheet = new ApplySheet(m_policy, m_status, m_denials, changes, load, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ApplySheet::conflicted, &m_editor, &EditorPage::lookAtDisk);
    sheet->open();
    return sheet;
}

void ChangeFlow::applyOfEditor(const std::vector<FileChange> &changes, bool load)
{
    ApplySheet *sheet = openSheet(changes, load, m_window);
    connect(sheet, &ApplySheet::applied, this, [this, sheet](const ChangeOutcome &, bool isSaved) {
        if (!isSaved)
            return;
        if (sheet->writesLocal()) {
            for (const FileChange &change : sheet->changes())
                m_editor.takeElsewhere(change);
        }
        for (const FileChange &change : sheet->written())
            m_editor.takeApplied(change);
    });
}

void ChangeFlow::learn(const std::vector<std::string> &profiles)
{
    auto *wizard = new LearnWizard(m_status, m_denials, profiles, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &LearnWizard::applyRequested, this,
            [this, wizard](const std::vector<FileChange> &changes) {
                connect(openSheet(changes, true, wizard), &ApplySheet::applied, wizard,
                        &LearnWizard::finish);
            });
    wizard->open();
}

} // namespace pavise::ui
