// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The real window over the sample system, used with keys and clicks.

#include "app/object_graph.h"
#include "tests/test_paths.h"
#include "ui/common/convert.h"
#include "ui/main_window.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/page/navigation.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace pavise;
using ui::PageId;

namespace {

constexpr int kLongMs = 60'000;

QTreeView *visibleTable(const QWidget &window)
{
    for (QTreeView *view : window.findChildren<QTreeView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

QLineEdit *visibleField(const QWidget &window)
{
    for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (field->isVisible())
            return field;
    }
    return nullptr;
}

int allRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0, count = rows; row < count; ++row)
        rows += allRows(model, model.index(row, 0, parent));
    return rows;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        app::prepare(*qApp);
        m_graph = std::make_unique<app::ObjectGraph>();
        m_graph->start(
            {.tree = {.root = tests::sourceDir() + "/resources/sample-system", .isSample = true},
             .files = {}});
        m_graph->window().resize(1400, 900);
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->status().snapshot()->isScanned, kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->denials().snapshot()->isCollected, kLongMs);
    }

    void cleanupTestCase() { m_graph.reset(); }

    void controlAndDigitChooseAPage()
    {
        auto &window = m_graph->window();
        for (int i = 6; i >= 0; --i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(static_cast<int>(window.currentPage()), i);
        }
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier); // nothing ahead
        QCOMPARE(window.currentPage(), PageId::Overview);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage(), PageId::Profiles);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.currentPage(), PageId::Overview);
    }

    void aClickInTheNavigationChoosesAPage()
    {
        auto *list = m_graph->window().findChild<ui::Navigation *>();
        const QModelIndex denials = list->model()->index(3, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(denials).center());
        QCOMPARE(m_graph->window().currentPage(), PageId::Denials);
    }

    void theSampleSystemFillsThePages()
    {
        const auto &now = *m_graph->status().snapshot();
        QVERIFY(now.hasKernel());
        QVERIFY(now.profiles.size() > 100);
        QVERIFY(now.labelsKnown);
        for (const PageId page : {PageId::Profiles, PageId::Processes, PageId::Denials}) {
            m_graph->window().follow({.page = page});
            QTreeView *table = visibleTable(m_graph->window());
            QVERIFY(table != nullptr);
            QVERIFY(allRows(*table->model()) > 10);
            QVERIFY(!table->accessibleName().isEmpty());
        }
        // A file that has errors is told of; a profile without a file too.
        QVERIFY(!now.concerns.empty());
        const auto oldSync = std::ranges::find(now.profiles, "old-sync", &ui::ProfileEntry::name);
        QVERIFY(oldSync != now.profiles.end());
        QCOMPARE(oldSync->state, ui::ProfileState::NoFile);
    }

    void typingFiltersProfiles()
    {
        auto &window = m_graph->window();
        window.follow({.page = PageId::Profiles});
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QLineEdit *field = visibleField(window);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"nginx"_s);
        QCOMPARE(visibleTable(window)->model()->rowCount(), 1);
        field->selectAll();
        QTest::keyClicks(field, u"no such profile"_s);
        // An empty view says why and offers the way out.
        ui::EmptyState *empty = nullptr;
        for (auto *state : window.findChildren<ui::EmptyState *>()) {
            if (state->isVisible())
                empty = state;
        }
        QVERIFY(empty != nullptr);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(field->text().isEmpty());
        QVERIFY(visibleTable(window)->model()->rowCount() > 100);
    }

    void returnOnAProcessLeadsToItsProfile()
    {
        auto &window = m_graph->window();
        window.follow({.page = PageId::Processes, .filter = u"nginx"_s});
        QTreeView *table = visibleTable(window);
        const auto found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"nginx"_s, 1,
                                  Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        table->setCurrentIndex(found.first());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(window.currentPage(), PageId::Profiles);
        QCOMPARE(visibleTable(window)->currentIndex().siblingAtColumn(0).data().toString(),
                 u"nginx"_s);
    }

    void aChipTakesItsFilterAway()
    {
        auto &window = m_graph->window();
        window.follow({.page = PageId::Denials, .filter = u"class:file profile:\"nginx\""_s});
        const int both = allRows(*visibleTable(window)->model());
        QList<ui::Chip *> chips;
        for (auto *chip : window.findChildren<ui::Chip *>()) {
            if (chip->isVisible())
                chips << chip;
        }
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips.last()->accessibleName(), u"Remove filter: profile:\"nginx\""_s);
        QTest::mouseClick(chips.last(), Qt::LeftButton);
        QCOMPARE(visibleField(window)->text(), u"class:file"_s);
        QVERIFY(allRows(*visibleTable(window)->model()) > both);
    }

    void newEventsWaitUntilTheyAreAskedFor()
    {
        const QTemporaryDir folder;
        const std::string log = ui::toBytes(folder.filePath(u"kern.log"_s));
        const QByteArray line = "2026-11-23T10:00:0%1.000000+00:00 host kernel: audit: type=1400 "
                                "audit(179547000%1.000:%1): apparmor=\"DENIED\" operation=\"open\" "
                                "class=\"file\" profile=\"p%1\" name=\"/x\" pid=%1 comm=\"c\" "
                                "requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0\n";
        QFile file(folder.filePath(u"kern.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write(QByteArray(line).replace("%1", "1"));
        ui::DenialService service;
        service.open({.logFile = log});
        QTRY_VERIFY_WITH_TIMEOUT(service.snapshot()->isCollected, kLongMs);
        QCOMPARE(service.snapshot()->totals.events, 1U);
        file.write(QByteArray(line).replace("%1", "2"));
        QTRY_COMPARE_WITH_TIMEOUT(service.newEvents(), 1U, kLongMs);
        QCOMPARE(service.snapshot()->totals.events, 1U);
        service.showNew();
        QCOMPARE(service.snapshot()->totals.events, 2U);
        QCOMPARE(service.newEvents(), 0U);
    }

    void everyActionHasTextAndAShortcutOfItsOwn()
    {
        QHash<QKeySequence, QString> owners;
        for (const QAction *menu : m_graph->window().menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY(!action->text().isEmpty());
                for (const QKeySequence &keys : action->shortcuts()) {
                    // Those of pages work only while their table has the focus.
                    if (action->shortcutContext() != Qt::WindowShortcut)
                        continue;
                    QVERIFY2(!owners.contains(keys),
                             qPrintable(keys.toString() + u": "_s + action->text() + u", "_s
                                        + owners.value(keys)));
                    owners.insert(keys, action->text());
                }
            }
        }
        QVERIFY(owners.size() > 12);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        QStringList nameless;
        for (const QWidget *widget : m_graph->window().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
                || widget->inherits("QScrollArea") || widget->inherits("QStackedWidget")
                || widget->inherits("QHeaderView") || widget->inherits("QTabBar")
                || widget->inherits("QComboBoxListView"))
                continue;
            QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void anotherTreeReplacesEverything()
    {
        const QTemporaryDir empty;
        m_graph->status().open({.root = ui::toBytes(empty.path())});
        QVERIFY(m_graph->status().snapshot()->profiles.empty()); // at once, not after the scan
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->status().snapshot()->isScanned, kLongMs);
        QVERIFY(!m_graph->status().snapshot()->hasKernel());
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->denials().snapshot()->isCollected, kLongMs);
        QVERIFY(m_graph->denials().snapshot()->groups.empty());
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<app::ObjectGraph> m_graph;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
