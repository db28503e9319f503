// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/analysis_flow.h"

#include "ui/compare/compare_view.h"
#include "ui/main_window.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/pages/explain/explain_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/reports/export_dialog.h"
#include "ui/rules/silenced_dialog.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_service.h"
#include "ui/transitions/transitions_view.h"
#include "ui/userns/userns_dialog.h"

namespace pavise::ui {

AnalysisFlow::AnalysisFlow(const Services &services, MainWindow &window, const Pages &pages)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_pages(pages)
{
    const auto showExplain = [this] { m_window.follow({.page = PageId::Explain}); };
    connect(&pages.profiles, &ProfilesPage::compareRequested, this,
            [this, showExplain](const std::string &profile) {
                showExplain();
                m_pages.explain.compare().compareProfile(profile);
            });
    connect(&pages.profiles, &ProfilesPage::transitionsRequested, this,
            [this, showExplain](const std::string &profile) {
                showExplain();
                m_pages.explain.transitions().showFrom(profile);
            });
    connect(&pages.profiles, &ProfilesPage::silencedRequested, this, &AnalysisFlow::showSilenced);
    connect(&pages.profiles, &ProfilesPage::exportRequested, this,
            [this](const std::vector<std::string> &files) {
                auto *dialog = new ExportDialog(m_services.status.tree(), files, &m_window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(&pages.editor, &EditorPage::compareRequested, this,
            [this, showExplain](const std::string &path) {
                showExplain();
                m_pages.explain.compare().compareOpenText(path);
            });
    connect(&pages.history, &HistoryPage::compareRequested, this,
            [this, showExplain](const FileChange &change, const QString &when) {
                showExplain();
                m_pages.explain.compare().compareTexts(
                    m_services.status.tree().path("/etc/apparmor.d/") + change.file, change.before,
                    change.after, when);
            });
    connect(&pages.editor, &EditorPage::accessAsked, this,
            [this, showExplain](const std::string &profile, const explain::Access &access) {
                showExplain();
                m_pages.explain.ask(profile, access);
            });
    connect(&window, &MainWindow::usernsRequested, this, &AnalysisFlow::showUserns);
    pages.editor.setDenials(services.denials);
    pages.explain.setOpenText(
        [this](const std::string &path) { return m_pages.editor.textOf(path); });
}

void AnalysisFlow::showSilenced(const std::string &profile, const std::string &file)
{
    auto *dialog =
        new SilencedDialog(m_services.policy, m_services.status.tree(), profile, file, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SilencedDialog::linkActivated, &m_window, &MainWindow::follow);
    dialog->show(); // beside the window: its rules lead into the editor
}

void AnalysisFlow::showUserns()
{
    auto *dialog =
        new UsernsDialog(m_services.status.snapshot(), *m_services.denials.snapshot(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The same ways as from the editor and the Profiles page.
    connect(dialog, &UsernsDialog::applyRequested, &m_pages.editor, &EditorPage::applyRequested);
    connect(dialog, &UsernsDialog::learnRequested, &m_pages.profiles,
            &ProfilesPage::learnRequested);
    dialog->open();
}

} // namespace pavise::ui
