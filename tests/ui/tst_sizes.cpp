// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What must fit where: the window on a small screen with large type, dialogs on a tiny one.

#include "app/object_graph.h"
#include "tests/test_paths.h"
#include "ui/common/appearance/look.h"
#include "ui/help_window.h"
#include "ui/main_window.h"
#include "ui/models/problem_model.h"
#include "ui/pages/help/shortcuts_window.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/table/table_view.h"

#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace pavise;
using ui::PageId;

namespace {

constexpr int kLongMs = 60'000;

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT

    ui::MainWindow &window() { return m_graph->window(); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        app::prepare(*qApp);
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        m_font = QApplication::font();
        QFont font = m_font;
        font.setPointSizeF(20); // 200 % of what desktops start with
        QApplication::setFont(font);
        m_graph = std::make_unique<app::ObjectGraph>();
        m_graph->start(
            {.tree = {.root = tests::sourceDir() + "/resources/sample-system", .isSample = true},
             .files = {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->status().snapshot()->isScanned, kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->denials().snapshot()->isCollected, kLongMs);
    }

    void cleanupTestCase() { m_graph.reset(); }

    void theWindowFitsASmallScreenWithLargeType()
    {
        for (const PageId page :
             {PageId::Overview, PageId::Profiles, PageId::Processes, PageId::Denials,
              PageId::Editor, PageId::Explain, PageId::History}) {
            window().follow({.page = page});
            window().resize(1280, 800);
            QCoreApplication::processEvents();
            QVERIFY2(window().width() <= 1280,
                     qPrintable(u"page %1 needs %2"_s.arg(static_cast<int>(page))
                                    .arg(window().minimumSizeHint().width())));
        }
    }

    void textIsReadableHoweverSmallTheScreen()
    {
        // The offscreen screen has 800 points; at this type size all of them would be too few.
        ui::HelpWindow book;
        book.show();
        book.resize(1, 1);
        const auto *text = book.findChild<QTextBrowser *>();
        QVERIFY(text->viewport()->width() >= ui::look::characters(36));
        ui::ShortcutsWindow shortcuts(*window().menuBar());
        shortcuts.show();
        shortcuts.resize(1, 1);
        QVERIFY(shortcuts.findChild<ui::TableView *>()->viewport()->width()
                >= ui::look::characters(50));
    }

    void placesOfProblemsAreWhole()
    {
        window().follow(
            {.page = PageId::Editor,
             .file = m_graph->status().tree().path("/etc/apparmor.d/usr.local.bin.backup-notes")});
        window().resize(2600, 1400);
        ui::TableView *table = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((table = problems()) != nullptr, kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 5, kLongMs);
        const QFontMetrics metrics(ui::look::mono());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString place = table->model()->index(row, 1).data().toString();
            QVERIFY2(table->columnWidth(1) >= metrics.horizontalAdvance(place) + ui::look::units(3),
                     qPrintable(place));
        }
    }

private:
    ui::TableView *problems()
    {
        for (auto *view : window().findChildren<ui::TableView *>()) {
            if (view->isVisible() && qobject_cast<ui::ProblemModel *>(view->model()) != nullptr)
                return view;
        }
        return nullptr;
    }

    QTemporaryDir m_settings;
    QFont m_font;
    std::unique_ptr<app::ObjectGraph> m_graph;
};

QTEST_MAIN(TestSizes)
#include "tst_sizes.moc"
