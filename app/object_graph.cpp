// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/object_graph.h"

#include "ui/analysis_flow.h"
#include "ui/change_flow.h"
#include "ui/common/appearance/icons.h"
#include "ui/common/appearance/indicators.h"
#include "ui/common/settings.h"
#include "ui/main_window.h"
#include "ui/pages/denials/denials_page.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/pages/explain/explain_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/processes/processes_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/services/exact_state_service.h"
#include "ui/services/logs/denial_notifier.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/policy/recent_changes.h"
#include "ui/services/status/boot_service.h"
#include "ui/services/status/status_service.h"
#include "ui/trial_bar.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/window/change_bar.h"
#include "ui/window/tray.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QStyleHints>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace pavise::app {

void prepare(QApplication &application)
{
    QApplication::setApplicationName(u"pavise"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationDomain(u"pavise.org"_s);
    QApplication::setOrganizationName(u"pavise"_s);
    QApplication::setApplicationVersion(QStringLiteral(PAVISE_VERSION));
    QApplication::setDesktopFileName(u"org.pavise.Pavise"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.pavise.Pavise"_s, ui::icon(u"shield"_s)));

    const QString chosen = ui::settings::language();
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    auto *qtTexts = new QTranslator(&application);
    if (qtTexts->load(QLocale(), u"qtbase"_s, u"_"_s,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qtTexts);
    // English plurals first; a translation into the person's language goes over them.
    auto *plurals = new QTranslator(&application);
    if (plurals->load(u":/i18n/pavise_en.qm"_s))
        QApplication::installTranslator(plurals);
    auto *texts = new QTranslator(&application);
    if (texts->load(QLocale(), u"pavise"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(texts);

    const int colours = ui::settings::value(ui::settings::kColours);
    if (colours != 0)
        QGuiApplication::styleHints()->setColorScheme(static_cast<Qt::ColorScheme>(colours));
    ui::keepIndicatorsVisible(application);
    ui::installAccessibleRoles();
}

ObjectGraph::ObjectGraph(const QDBusConnection &helperBus)
    : m_status(std::make_unique<ui::StatusService>())
    , m_denials(std::make_unique<ui::DenialService>())
    , m_policy(std::make_unique<ui::PolicyService>(*m_status, helperBus))
    , m_exact(std::make_unique<ui::ExactStateService>(*m_status, *m_policy))
    , m_window(std::make_unique<ui::MainWindow>(*m_status, *m_denials))
{
    QObject::connect(m_status.get(), &ui::StatusService::treeChanged, m_denials.get(),
                     [this] { m_denials->open(m_status->tree()); });
    auto *overview = new ui::OverviewPage(*m_status, *m_denials);
    overview->setBoot(*new ui::BootService(QDBusConnection::systemBus(), m_window.get()));
    overview->setRecent(
        *new ui::RecentChanges(*m_policy, ui::RecentChanges::defaultFile(), m_window.get()));
    m_window->addPage(overview);
    auto *profiles = new ui::ProfilesPage(*m_status, *m_denials, *m_policy);
    profiles->setExactStates(*m_exact);
    m_window->addPage(profiles);
    m_window->addPage(new ui::ProcessesPage(*m_status));
    auto *denials = new ui::DenialsPage(*m_status, *m_denials);
    m_window->addPage(denials);
    auto *editor = new ui::EditorPage;
    QObject::connect(m_status.get(), &ui::StatusService::treeChanged, editor,
                     [this, editor] { editor->setTree(m_status->tree()); });
    m_window->addPage(editor);
    auto *explain = new ui::ExplainPage(*m_status, *m_policy);
    QObject::connect(denials, &ui::DenialsPage::accessAsked, explain,
                     [this, explain](const std::string &profile, const explain::Access &access) {
                         m_window->follow({.page = ui::PageId::Explain});
                         explain->ask(profile, access);
                     });
    m_window->addPage(explain);
    auto *history = new ui::HistoryPage(*m_policy);
    m_window->addPage(history);
    new ui::AnalysisFlow({*m_status, *m_denials, *m_policy}, *m_window,
                         {*profiles, *editor, *explain, *history});
    m_window->addBar(new ui::ChangeBar(*m_policy));
    new ui::TrialGuard(*m_policy, m_window.get());
    auto *changes = new ui::ChangeFlow(*m_policy, *m_status, *m_denials, *editor, m_window.get());
    QObject::connect(denials, &ui::DenialsPage::learnRequested, changes, &ui::ChangeFlow::learn);
    QObject::connect(profiles, &ui::ProfilesPage::learnRequested, changes, &ui::ChangeFlow::learn);
    auto *notifier = new ui::DenialNotifier(*m_denials, denials->muted(),
                                            QDBusConnection::sessionBus(), {}, m_window.get());
    QObject::connect(notifier, &ui::DenialNotifier::reviewRequested, m_window.get(),
                     [this](const QString &profile) {
                         m_denials->showNew();
                         m_window->follow({.page = ui::PageId::Denials,
                                           .filter = u"profile:\"%1\""_s.arg(profile)});
                         m_window->show();
                         m_window->raise();
                         m_window->activateWindow();
                     });
    new ui::Tray(*m_window, *m_status, *m_denials);
    m_denials->setLive(ui::settings::value(ui::settings::kFollowLog));
    QObject::connect(m_window.get(), &ui::MainWindow::settingsChanged, m_denials.get(),
                     [this, editor, notifier] {
                         m_denials->setLive(ui::settings::value(ui::settings::kFollowLog));
                         notifier->setEnabled(ui::settings::value(ui::settings::kNotify));
                         editor->updateLook();
                     });
    notifier->setEnabled(ui::settings::value(ui::settings::kNotify));
    QObject::connect(m_window.get(), &ui::MainWindow::newProfileRequested, changes,
                     &ui::ChangeFlow::makeProfile);
    QObject::connect(m_window.get(), &ui::MainWindow::copyProfileRequested, changes,
                     &ui::ChangeFlow::copyProfile);
    QObject::connect(changes, &ui::ChangeFlow::linkActivated, m_window.get(),
                     &ui::MainWindow::follow);
    m_window->finish();
}

ObjectGraph::~ObjectGraph() = default;

void ObjectGraph::start(const Options &options)
{
    m_window->follow({.page = options.page});
    for (const std::string &file : options.files)
        m_window->follow({.page = ui::PageId::Editor, .file = file});
    m_window->show();
    m_status->open(options.tree);
}

} // namespace pavise::app
