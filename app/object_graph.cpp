// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/object_graph.h"

#include "ui/change_bar.h"
#include "ui/change_flow.h"
#include "ui/common/icons.h"
#include "ui/main_window.h"
#include "ui/pages/denials_page.h"
#include "ui/pages/editor_page.h"
#include "ui/pages/explain_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/processes_page.h"
#include "ui/pages/profiles_page.h"
#include "ui/services/denial_service.h"
#include "ui/services/policy_service.h"
#include "ui/services/status_service.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
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

    const int colours = QSettings().value(u"window/colours"_s, 0).toInt();
    if (colours != 0)
        QGuiApplication::styleHints()->setColorScheme(static_cast<Qt::ColorScheme>(colours));
}

ObjectGraph::ObjectGraph(const QDBusConnection &helperBus)
    : m_status(std::make_unique<ui::StatusService>())
    , m_denials(std::make_unique<ui::DenialService>())
    , m_policy(std::make_unique<ui::PolicyService>(*m_status, helperBus))
    , m_window(std::make_unique<ui::MainWindow>(*m_status, *m_denials))
{
    QObject::connect(m_status.get(), &ui::StatusService::treeChanged, m_denials.get(),
                     [this] { m_denials->open(m_status->tree()); });
    m_window->addPage(new ui::OverviewPage(*m_status, *m_denials));
    auto *profiles = new ui::ProfilesPage(*m_status, *m_denials, *m_policy);
    m_window->addPage(profiles);
    m_window->addPage(new ui::ProcessesPage(*m_status));
    auto *denials = new ui::DenialsPage(*m_status, *m_denials);
    m_window->addPage(denials);
    auto *editor = new ui::EditorPage;
    QObject::connect(m_status.get(), &ui::StatusService::treeChanged, editor,
                     [this, editor] { editor->setTree(m_status->tree()); });
    m_window->addPage(editor);
    auto *explain = new ui::ExplainPage(*m_status);
    QObject::connect(denials, &ui::DenialsPage::accessAsked, explain,
                     [this, explain](const std::string &profile, const explain::Access &access) {
                         m_window->follow({.page = ui::PageId::Explain});
                         explain->ask(profile, access);
                     });
    m_window->addPage(explain);
    m_window->addPage(new ui::HistoryPage(*m_policy));
    m_window->addBar(new ui::ChangeBar(*m_policy));
    auto *changes = new ui::ChangeFlow(*m_policy, *m_status, *m_denials, *editor, m_window.get());
    QObject::connect(denials, &ui::DenialsPage::learnRequested, changes, &ui::ChangeFlow::learn);
    QObject::connect(profiles, &ui::ProfilesPage::learnRequested, changes, &ui::ChangeFlow::learn);
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
