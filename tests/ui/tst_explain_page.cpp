// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The explain page of the real window over the sample system, asked with keys and clicks.

#include "app/object_graph.h"
#include "core/explain/question/access_words.h"
#include "tests/test_paths.h"
#include "ui/main_window.h"
#include "ui/models/cells.h"
#include "ui/pages/explain/explain_form.h"
#include "ui/pages/explain/explain_page.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace pavise;
using ui::PageId;

namespace {

constexpr int kLongMs = 60'000;

} // namespace

class TestExplainPage : public QObject
{
    Q_OBJECT

    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    QPushButton *button(QWidget *in, const QString &text) const
    {
        for (QPushButton *each : in->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *each : m_page->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    QString cell(int row, int column) const
    {
        return m_view->model()->index(row, column).data().toString();
    }

    void type(const QString &target, const QString &permissions)
    {
        m_graph->window().follow({.page = PageId::Explain, .name = "nginx"});
        field(u"Target"_s)->clear();
        QTest::keyClicks(field(u"Target"_s), target);
        field(u"Permissions"_s)->clear();
        QTest::keyClicks(field(u"Permissions"_s), permissions);
        QTest::keyClick(field(u"Permissions"_s), Qt::Key_Return);
    }

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
        m_page = m_graph->window().findChild<ui::ExplainPage *>();
        m_view = m_page->findChild<QTreeView *>(u"ExplainRules"_s);
    }

    void cleanupTestCase() { m_graph.reset(); }

    void theDecidingRuleIsShownAndOpens()
    {
        type(u"/etc/nginx/nginx.conf"_s, u"r"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isVisible(), kLongMs);
        QVERIFY(shownTexts().contains(u"Allowed"_s));
        QCOMPARE(cell(0, 0), u"/etc/nginx/** r"_s);
        QCOMPARE(cell(0, 1), u"allows"_s);
        QCOMPARE(cell(0, 3), u"usr.sbin.nginx:19"_s);
        QTest::mouseClick(button(m_page, u"Copy report"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"usr.sbin.nginx:19"_s));
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(m_graph->window().currentPage(), PageId::Editor);
    }

    void aPartlyRefusedAccessNamesTheNearestRules()
    {
        type(u"/etc/nginx/nginx.conf"_s, u"rw"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts().contains(u"Partly denied: r is allowed, w is not"_s),
                                 kLongMs);
        bool hasNearest = false;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            hasNearest = hasNearest || cell(row, 1) == u"nearest"_s;
        QVERIFY(hasNearest);
    }

    void theValuesThatMatchAreShown()
    {
        type(u"/run/nginx.pid"_s, u"w"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts().contains(u"@{run}"_s), kLongMs);
        QVERIFY(shownTexts().contains(u"/run/"_s) || shownTexts().contains(u"/run"_s));
        QCOMPARE(cell(0, 0), u"@{run}/nginx.pid rw"_s);
    }

    void anIncompleteQuestionSaysWhatIsMissing()
    {
        type(u"relative"_s, u"r"_s);
        QVERIFY(!m_view->isVisible());
        QVERIFY(shownTexts().contains(u"The question is not complete"_s));
        type(u"/etc/x"_s, u"q"_s);
        QVERIFY(shownTexts().contains(u"The question is not complete"_s));
    }

    void errorsInTheProfileLeadToTheEditor()
    {
        m_graph->window().follow({.page = PageId::Explain});
        m_page->ask(
            "backup-notes",
            explain::FileAccess{.path = "/x", .permissions = policy::file_permission::kRead});
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts().contains(u"The profile has errors"_s), kLongMs);
        QTest::mouseClick(button(m_page, u"Open in the editor"_s), Qt::LeftButton);
        QCOMPARE(m_graph->window().currentPage(), PageId::Editor);
    }

    void aProfileWithoutAFileSaysSo()
    {
        m_graph->window().follow({.page = PageId::Explain});
        m_page->ask("old-sync", explain::UsernsAccess{});
        QVERIFY(shownTexts().contains(u"No file defines this profile"_s));
    }

    void aDenialBringsItsAccess()
    {
        auto &window = m_graph->window();
        window.follow({.page = PageId::Denials, .filter = u"profile:\"nginx\" class:capability"_s});
        QTreeView *events = nullptr;
        for (QTreeView *view : window.findChildren<QTreeView *>()) {
            if (view->isVisible())
                events = view;
        }
        QVERIFY(events != nullptr);
        const QModelIndex group = events->model()->index(0, 0);
        events->setCurrentIndex(events->model()->index(0, 0, group));
        if (auto *dock = window.findChild<QDockWidget *>(); dock->isHidden())
            QTest::keyClick(&window, Qt::Key_F9);
        QTRY_VERIFY(button(&window, u"Explain"_s) != nullptr);
        QPushButton *ask = button(&window, u"Explain"_s);
        QTest::mouseClick(ask, Qt::LeftButton);
        QCOMPARE(window.currentPage(), PageId::Explain);
        const auto *form = m_page->findChild<ui::ExplainForm *>();
        QCOMPARE(form->profile(), std::string("nginx"));
        QVERIFY(std::holds_alternative<explain::CapabilityAccess>(form->access().value()));
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isVisible(), kLongMs);
        QVERIFY(shownTexts().contains(u"Allowed only because the profile complains"_s));
    }

    void theFieldsSayEveryAccess()
    {
        using namespace explain;
        const std::vector<Access> all = {
            FileAccess{.path = "/a b\xff", .permissions = policy::file_permission::kRead},
            LinkAccess{.path = "/a b", .target = "/c", .isOwner = true},
            ChangeProfileAccess{.target = "t", .exec = "/e"},
            CapabilityAccess{.capability = 21},
            NetworkAccess{
                .permissions = policy::network_permission::kCreate, .family = 2, .type = 1},
            UnixAccess{.permissions = policy::network_permission::kConnect,
                       .type = 1,
                       .peer = {.isNamed = true, .name = "x", .label = "l"}},
            DbusAccess{.permissions = policy::dbus_permission::kSend,
                       .bus = "system",
                       .name = "org.x",
                       .path = "/org/x"},
            SignalAccess{
                .permissions = policy::signal_permission::kSend, .signal = 15, .peer = "p"},
            PtraceAccess{.permissions = policy::ptrace_permission::kRead, .peer = "p"},
            MountAccess{.mountPoint = "/m/", .device = "/d", .type = "ext4", .flags = 1},
            MountAccess{.kind = MountAccess::Kind::Umount, .mountPoint = "/m/"},
            UsernsAccess{},
            MqueueAccess{.permissions = policy::mqueue_permission::kOpen, .name = "/q"},
            IoUringAccess{.permissions = policy::io_uring_permission::kSqpoll},
            RlimitAccess{.resource = 7, .value = 99}};
        for (const Access &access : all) {
            ui::ExplainForm form;
            form.setAccess(access);
            QVERIFY2(form.access() == access, std::string(className(access)).c_str());
            const auto parsed = parseAccess(accessWords(access), access.index() == 1);
            QVERIFY2(parsed.has_value() && *parsed == access,
                     std::string(className(access)).c_str());
        }
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<app::ObjectGraph> m_graph;
    ui::ExplainPage *m_page = nullptr;
    QTreeView *m_view = nullptr;
};

QTEST_MAIN(TestExplainPage)
#include "tst_explain_page.moc"
