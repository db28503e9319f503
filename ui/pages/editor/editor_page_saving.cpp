// SPDX-License-Identifier: GPL-2.0-or-later
// How the editor page hands texts on: to the Apply sheet, to a file of the person's own, as a copy.
#include "ui/editor/profile_editor.h"
#include "ui/editor/view/editor_view.h"
#include "ui/models/problem_model.h"
#include "ui/pages/editor/editor_page.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <filesystem>

namespace pavise::ui {

/// The name below the profile folder; nothing for a file elsewhere.
std::optional<std::string> EditorPage::fileBelowBase(const EditorView &view) const
{
    if (!view.path().starts_with(m_options.base + '/'))
        return std::nullopt;
    return view.path().substr(m_options.base.size() + 1);
}

EditorView *EditorPage::viewOf(const FileChange &change) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (fileBelowBase(*viewAt(tab)) == change.file)
            return viewAt(tab);
    }
    return nullptr;
}

void EditorPage::updateCommands()
{
    EditorView *view = current();
    const bool isThere = view != nullptr && view->isReadable();
    const bool isProfile = isThere && fileBelowBase(*view);
    const bool hasErrors = isThere && view->problems().count(text::Severity::Error) > 0;
    m_save->setEnabled(isThere && view->isModified());
    m_apply->setEnabled(isProfile && !hasErrors);
    m_save->setToolTip(isProfile && hasErrors
                           ? tr("The text has errors, so it can only be saved as a draft elsewhere "
                                "(Ctrl+S)")
                           : tr("Writes the text to the disk without loading it (Ctrl+S)"));
    m_apply->setToolTip(!isThere         ? QString()
                            : !isProfile ? tr("Only files of /etc/apparmor.d can be applied")
                            : hasErrors  ? tr("The text has errors; F8 goes to the next one")
                                        : tr("Shows what the change means, then saves and loads it "
                                             "(Ctrl+Return)"));
}

void EditorPage::save()
{
    EditorView *view = current();
    if (view == nullptr || !view->isReadable() || !view->isModified())
        return;
    if (!fileBelowBase(*view))
        saveOwnFile(*view);
    else if (view->problems().count(text::Severity::Error) > 0)
        saveCopy(); // what does not compile must not stand where it is loaded from at boot
    else
        request(false);
}

void EditorPage::apply()
{
    const EditorView *view = current();
    if (view != nullptr && m_apply->isEnabled())
        request(true);
}

void EditorPage::request(bool load)
{
    EditorView *view = current();
    if (view->isConflicting()) {
        view->askAboutConflict(); // the bar above the text comes first; the helper looks once more
        return;
    }
    Q_EMIT applyRequested({{.file = fileBelowBase(*view).value_or(std::string()),
                            .before = view->isMissing() ? std::string() : view->savedBytes(),
                            .after = view->editor().bytes(),
                            .existed = !view->isMissing()}},
                          load);
}

void EditorPage::saveOwnFile(EditorView &view)
{
    const auto now = text::DiskFiles().read(view.path());
    if (view.isConflicting() || (now && *now != view.savedBytes())) {
        view.checkDisk(); // the bar above the text asks
        return;
    }
    const std::string bytes = view.editor().bytes();
    if (const QString failure = view.saveCopy(QFile::decodeName(view.path().c_str()));
        !failure.isEmpty()) {
        QMessageBox::warning(this, tr("Save"), failure);
        return;
    }
    view.setWritten(bytes);
}

void EditorPage::saveCopy()
{
    EditorView *view = current();
    if (view == nullptr || !view->isReadable())
        return;
    const QString name =
        QString::fromStdString(std::filesystem::path(view->path()).filename().native());
    const QString target = QFileDialog::getSaveFileName(this, tr("Save a copy"),
                                                        QDir::homePath() + QLatin1Char('/') + name);
    if (target.isEmpty())
        return;
    if (const QString failure = view->saveCopy(target); !failure.isEmpty())
        QMessageBox::warning(this, tr("Save a copy"), failure);
}

void EditorPage::takeApplied(const FileChange &change)
{
    if (EditorView *view = viewOf(change))
        view->setWritten(change.after);
}

void EditorPage::takeElsewhere(const FileChange &change)
{
    if (EditorView *view = viewOf(change))
        view->dropEdits();
}

void EditorPage::lookAtDisk()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        viewAt(tab)->checkDisk();
}

std::optional<std::string> EditorPage::textOf(const std::string &path) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        EditorView *view = viewAt(tab);
        if (view->path() == path && view->isReadable())
            return view->editor().bytes();
    }
    return std::nullopt;
}

void EditorPage::compare()
{
    if (const EditorView *view = current(); view != nullptr && view->isReadable())
        Q_EMIT compareRequested(view->path());
}

} // namespace pavise::ui
