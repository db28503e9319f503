// SPDX-License-Identifier: GPL-2.0-or-later
// The editor page's commands that know more than the text: completion, going to definitions and
// back, layout, the kernel that is checked for, edits of an earlier run.
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/view/editor_view.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QToolTip>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Data of the target's entries: empty for the kernel of the system, a features file's path, or
/// this, which asks for one.
const QString kOther = u"?"_s;

} // namespace

void EditorPage::complete()
{
    if (EditorView *view = current(); view != nullptr && view->isReadable())
        view->editor().completion().open();
}

// --- definitions ---------------------------------------------------------------------------------

std::optional<EditorPage::EditorPlace> EditorPage::place() const
{
    EditorView *view = current();
    if (view == nullptr)
        return std::nullopt;
    return EditorPlace{view->path(), view->editor().textCursor().blockNumber() + 1};
}

void EditorPage::rememberPlace()
{
    const auto here = place();
    if (!here)
        return;
    m_places.resize(std::clamp<qsizetype>(m_placeAt, 0, m_places.size()));
    m_places << *here;
    m_placeAt = m_places.size();
}

void EditorPage::goTo(const std::string &file, int line)
{
    rememberPlace();
    openFile(file, line);
}

void EditorPage::goToTarget()
{
    EditorView *view = current();
    if (view == nullptr || !view->isReadable())
        return;
    if (const auto target = view->targetAt(view->editor().textCursor().position())) {
        goTo(target->file, target->line);
        return;
    }
    ProfileEditor &editor = view->editor();
    QToolTip::showText(editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft()),
                       tr("This leads to no file that is there: the cursor must be on an include, "
                          "a variable or the name of a profile."),
                       &editor);
}

bool EditorPage::step(int direction)
{
    const qsizetype next = m_placeAt + direction;
    if (next < 0 || next >= m_places.size())
        return false;
    if (m_placeAt == m_places.size()) { // going back from where nobody went on from
        rememberPlace();
        m_placeAt = m_places.size() - 1;
        m_placeAt += direction;
    } else {
        m_placeAt = next;
    }
    const EditorPlace target = m_places[m_placeAt];
    openFile(target.file, target.line);
    return true;
}

// --- layout and folds ----------------------------------------------------------------------------

void EditorPage::fold()
{
    if (EditorView *view = current())
        view->editor().foldHere(true);
}

void EditorPage::unfold()
{
    if (EditorView *view = current())
        view->editor().foldHere(false);
}

void EditorPage::unfoldAll()
{
    if (EditorView *view = current())
        view->editor().unfoldAll();
}

void EditorPage::layOut()
{
    EditorView *view = current();
    if (view == nullptr || !view->isReadable() || view->layOut())
        return;
    ProfileEditor &editor = view->editor();
    QToolTip::showText(editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft()),
                       tr("The text has errors: they come first (F8)."), &editor);
}

void EditorPage::updateLook()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        viewAt(tab)->editor().updateLook();
}

// --- target --------------------------------------------------------------------------------------

QWidget *EditorPage::makeTargetChoice()
{
    m_target = new QComboBox;
    m_target->setAccessibleName(tr("Kernel that files are checked for"));
    m_target->setToolTip(tr("Rules that this kernel does not enforce are marked in the text"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(13);
    m_target->setMinimumWidth(look::characters(8)); // gives way at large type
    fillTargets();
    connect(m_target, &QComboBox::activated, this, &EditorPage::chooseTarget);
    connect(&m_newTarget, &QFutureWatcherBase::finished, this, [this] {
        const auto features = m_newTarget.result();
        if (!features) {
            QMessageBox::warning(this, tr("Target"), diagnosticText(features.error()));
            m_target->setCurrentIndex(0);
            chooseTarget();
            return;
        }
        m_options = m_own;
        m_options.kernelFeatures = *features;
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            viewAt(tab)->setOptions(m_options);
    });
    return m_target;
}

void EditorPage::fillTargets()
{
    const QString chosen = m_target->currentData().toString();
    m_target->clear();
    m_target->addItem(tr("For this kernel"), QString());
    if (m_folder != nullptr) {
        // What a distribution pins features to is at the same time what a kernel of then had.
        for (const std::string &abi : m_folder->abis)
            m_target->addItem(tr("For %1").arg(toDisplay(abi)),
                              toDisplay(m_folder->base + '/' + abi));
    }
    if (!m_targetFile.isEmpty())
        m_target->addItem(tr("For %1").arg(m_targetFile.section(u'/', -1)), m_targetFile);
    m_target->addItem(tr("For another kernel…"), kOther);
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
}

void EditorPage::chooseTarget()
{
    QString file = m_target->currentData().toString();
    if (file == kOther) {
        file = QFileDialog::getOpenFileName(this, tr("Choose a file of kernel features"));
        if (!file.isEmpty())
            m_targetFile = file;
        fillTargets();
        m_target->setCurrentIndex(std::max(0, m_target->findData(m_targetFile)));
        file = m_target->currentData().toString();
    }
    if (file.isEmpty()) {
        m_options = m_own;
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            viewAt(tab)->setOptions(m_options);
        return;
    }
    m_newTarget.setFuture(QtConcurrent::run(
        [path = toBytes(file)] { return policy::Features::read(text::DiskFiles(), path); }));
}

void EditorPage::readFolder()
{
    m_stop.request_stop();
    m_stop = {};
    m_reading.setFuture(QtConcurrent::run(
        [base = m_own.base, stop = m_stop.get_token()] { return folderContents(base, stop); }));
}

// --- edits of an earlier run ---------------------------------------------------------------------

void EditorPage::offerDrafts()
{
    QPushButton *open = m_recovery->addButton(tr("Open the&m"));
    QPushButton *discard = m_recovery->addButton(tr("Dis&card"));
    connect(open, &QPushButton::clicked, this, &EditorPage::openDrafts);
    connect(discard, &QPushButton::clicked, this, &EditorPage::discardDrafts);
    m_drafts = Drafts(Drafts::folder()).abandoned();
    showRecovery();
}

void EditorPage::showRecovery()
{
    QStringList names;
    for (const Draft &draft : std::as_const(m_drafts))
        names << toDisplay(draft.path.substr(draft.path.find_last_of('/') + 1));
    m_recovery->parentWidget()->setVisible(!names.isEmpty());
    if (!names.isEmpty())
        m_recovery->show(Role::Changed, tr("Edits of an earlier run were not saved."),
                         names.join(u", "_s));
}

void EditorPage::openDrafts()
{
    while (!m_drafts.isEmpty()) {
        const std::string path = m_drafts.first().path;
        openFile(path);
        takeDraftOf(*current()); // it may have been open before
    }
}

/// A file is never opened without the edits that were lost with it; Ctrl+Z takes them out.
void EditorPage::takeDraftOf(EditorView &view)
{
    const auto found = std::ranges::find(m_drafts, view.path(), &Draft::path);
    if (found == m_drafts.end())
        return;
    view.takeDraft(found->bytes);
    m_drafts.erase(found);
    showRecovery();
}

void EditorPage::discardDrafts()
{
    m_recovery->parentWidget()->hide();
    for (const Draft &draft : std::exchange(m_drafts, {}))
        Drafts(Drafts::folder()).drop(draft.path);
}

} // namespace pavise::ui
