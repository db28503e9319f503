// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/change_flow.h"

#include "ui/common/convert.h"
#include "ui/pages/apply/apply_sheet.h"
#include "ui/pages/apply/command_sheet.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/services/learn/use_counts.h"
#include "ui/services/status/status_service.h"
#include "ui/wizard/learn/learn_wizard.h"
#include "ui/wizard/new_profile_wizard.h"

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

LearnWizard *ChangeFlow::openLearn(const std::vector<std::string> &profiles, QWidget *parent)
{
    auto *wizard = new LearnWizard(m_status, m_denials, profiles, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &LearnWizard::applyRequested, this,
            [this, wizard](const std::vector<FileChange> &changes) {
                connect(openSheet(changes, true, wizard), &ApplySheet::applied, wizard,
                        &LearnWizard::finish);
            });
    wizard->open();
    return wizard;
}

void ChangeFlow::learn(const std::vector<std::string> &profiles)
{
    openLearn(profiles, m_window);
}

void ChangeFlow::makeProfile(const std::string &program)
{
    openNewProfile({.program = program});
}

void ChangeFlow::copyProfile(const std::string &profile)
{
    openNewProfile({.container = profile});
}

void ChangeFlow::openNewProfile(const NewProfileStart &start)
{
    auto *wizard = new NewProfileWizard(m_status, m_denials, m_policy, start, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &NewProfileWizard::applyRequested, this,
            [this, wizard](const std::vector<FileChange> &changes) { applyNew(*wizard, changes); });
    connect(wizard, &NewProfileWizard::learnRequested, this,
            [this, wizard](const std::vector<std::string> &profiles) {
                LearnWizard *learn = openLearn(profiles, wizard);
                learn->proposeSession();
                connect(learn, &QDialog::finished, wizard,
                        [wizard](int result) { wizard->takeLearnt(result == QDialog::Accepted); });
            });
    connect(wizard, &NewProfileWizard::enforceRequested, this,
            [this, wizard](quint32 seconds) { enforceNew(*wizard, seconds); });
    connect(wizard, &NewProfileWizard::discardRequested, this,
            [this, wizard] { discardNew(*wizard); });
    connect(wizard, &NewProfileWizard::openRequested, this,
            [this, wizard](const std::string &file) {
                wizard->leave();
                Q_EMIT linkActivated({.page = PageId::Editor,
                                      .file = m_status.tree().path("/etc/apparmor.d/") + file});
            });
    connect(wizard, &NewProfileWizard::learnInstead, this,
            [this, wizard](const std::vector<std::string> &profiles) {
                wizard->leave();
                learn(profiles);
            });
    wizard->open();
}

void ChangeFlow::applyNew(NewProfileWizard &wizard, const std::vector<FileChange> &changes)
{
    ApplySheet *sheet = openSheet(changes, true, &wizard);
    // What only complains needs no trial, which would end in the middle of learning.
    sheet->setTrying(false);
    connect(sheet, &ApplySheet::applied, &wizard,
            [this, &wizard](const ChangeOutcome &outcome, bool) {
                m_newOperation = outcome.operation;
                wizard.takeApplied();
            });
    connect(sheet, &QDialog::rejected, &wizard, &NewProfileWizard::takeNotApplied);
}

void ChangeFlow::enforceNew(NewProfileWizard &wizard, quint32 seconds)
{
    const ProfileDraft &draft = *wizard.state().draft;
    const QString name = toDisplay(draft.name);
    const protocol::ProfileRefs refs{{.file = QByteArray::fromStdString(draft.fileName),
                                      .profile = QByteArray::fromStdString(draft.name)}};
    Command command{.title = tr("Enforce %1").arg(name),
                    .sentence =
                        tr("What the rules do not allow is refused and logged from now on."),
                    .button = tr("&Enforce…"),
                    .subjects = {name},
                    .run = [this, refs, seconds, done = tr("%1 is enforced.").arg(name)](
                               const QList<QByteArray> &, const QString &note, QObject *context,
                               PolicyService::Done answer) {
                        return m_policy.setMode(refs, protocol::ProfileMode::Enforce, note, seconds,
                                                done, context, std::move(answer));
                    }};
    auto *sheet = new CommandSheet(m_policy, std::move(command), &wizard);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, &wizard, &NewProfileWizard::finish);
    sheet->open();
}

void ChangeFlow::discardNew(NewProfileWizard &wizard)
{
    const std::string profile = wizard.state().draft->name;
    const QString name = toDisplay(profile);
    const RunningUnder running = runningUnder(*m_status.snapshot(), profile, {});
    Command command{
        .title = tr("Discard the profile %1").arg(name),
        .sentence = tr("It is taken out of the kernel and its file is removed. The history keeps "
                       "it; it is read first, which may ask for a password of its own."),
        .button = tr("&Discard…"),
        .subjects = {name},
        .isWeakening = true,
        .run = [this, done = tr("%1 is taken out again.").arg(name)](
                   const QList<QByteArray> &acknowledged, const QString &, QObject *context,
                   const PolicyService::Done &answer) {
            return m_policy.undo(m_newOperation, done, context, answer, acknowledged);
        }};
    for (const ProcessEntry *process : running.under)
        command.processes.push_back(*process);
    auto *sheet = new CommandSheet(m_policy, std::move(command), &wizard);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, &wizard, [&wizard] { wizard.leave(); });
    sheet->open();
}

} // namespace pavise::ui
