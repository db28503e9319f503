// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning over days: sessions that keep what was decided and muted, passes that tell what is new,
/// the list of them.

#include "core/suggest/session_file.h"
#include "tests/ui/policy_rig.h"
#include "ui/models/learn_model.h"
#include "ui/pages/denials/denials_page.h"
#include "ui/services/learn/learn_sessions.h"
#include "ui/services/logs/denial_service.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/learn/learn_source_page.h"
#include "ui/wizard/learn/learn_wizard.h"
#include "ui/wizard/learn/session_choice.h"
#include "ui/wizard/learn/sessions_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

using namespace pavise;
using namespace pavise::tests;

namespace {

const char *const kApp = "profile app /usr/bin/app flags=(complain) {\n"
                         "  /etc/app.conf r,\n"
                         "}\n";

} // namespace

class TestSessions : public PolicyRig
{
    Q_OBJECT

    QTemporaryDir m_state;
    QByteArray m_log;
    int m_serial = 100;

    /// \p minutes from now: a pass is later than what it saw.
    void add(const QByteArray &rest, int minutes)
    {
        const qint64 seconds = QDateTime::currentSecsSinceEpoch() + 60 * minutes;
        m_log += "Nov 24 08:00:00 host kernel: audit: type=1400 audit("
            + QByteArray::number(seconds) + ".000:" + QByteArray::number(++m_serial)
            + "): apparmor=\"ALLOWED\" " + rest + '\n';
        put(m_folder.filePath(u"log"_s), m_log);
    }

    void addFile(const QByteArray &name, int minutes, const QByteArray &profile = "app")
    {
        add("operation=\"open\" class=\"file\" profile=\"" + profile + "\" name=\"" + name
                + "\" pid=150 comm=\"app\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 "
                  "ouid=0",
            minutes);
    }

    LearnWizard *wizard() { return window().findChild<LearnWizard *>(); }

    LearnWizard *openWizard()
    {
        m_graph->status().open(tree());
        const bool isRead = QTest::qWaitFor(
            [this] {
                return m_graph->status().snapshot()->isScanned
                    && m_graph->denials().snapshot()->isCollected;
            },
            kLongMs);
        if (!isRead)
            return nullptr;
        window().follow({.page = PageId::Denials});
        QTest::mouseClick(button(*window().findChild<DenialsPage *>(), u"Learn"_s), Qt::LeftButton);
        return wizard();
    }

    static SessionChoice &choice(LearnWizard &learn) { return *learn.findChild<SessionChoice *>(); }

    bool waitForSessions(LearnWizard &learn, int count)
    {
        auto *box = choice(learn).findChild<QComboBox *>();
        return QTest::qWaitFor([&] { return box->count() == SessionChoice::GoOn + count; },
                               kLongMs);
    }

    void goNext() { QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton); }

    [[nodiscard]] bool reaches(LearnWizard::Step step)
    {
        return QTest::qWaitFor([&] { return wizard()->currentId() == step; }, kLongMs);
    }

    void close()
    {
        wizard()->reject();
        QTRY_VERIFY(wizard() == nullptr);
    }

    static QModelIndex rowOf(const LearnModel &model, const QString &subject)
    {
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex head = model.index(group, 0);
            for (int row = 0; row < model.rowCount(head); ++row) {
                const QModelIndex index = model.index(row, 0, head);
                if (index.siblingAtColumn(LearnModel::AskedFor).data().toString() == subject)
                    return index;
            }
        }
        return {};
    }

    std::vector<SessionEntry> saved()
    {
        LearnSessions sessions;
        sessions.read(tree());
        bool isRead = false;
        connect(&sessions, &LearnSessions::changed, this, [&] { isRead = true; });
        if (!QTest::qWaitFor([&] { return isRead; }, kLongMs))
            qFatal("sessions are not read");
        return sessions.entries();
    }

public:
    TestSessions() { qputenv("XDG_STATE_HOME", m_state.path().toLocal8Bit()); }

private Q_SLOTS:
    void passesTellWhatIsNewAndDecisionsAreKept()
    {
        put(path(u"app"_s), kApp);
        addFile("/srv/one/a", -60);
        addFile("/opt/two/b", -60);
        addFile("/mnt/three/c", -60);
        LearnWizard *learn = openWizard();
        QVERIFY(learn != nullptr);
        auto *box = choice(*learn).findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        if (choice(*learn).way() != SessionChoice::OneProgram)
            choice(*learn).choose(SessionChoice::OneProgram);
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        QVERIFY2(messages(*learn).value(0).startsWith(u"Pass 1: 3 new."_s),
                 qPrintable(messages(*learn).join(u'|')));

        // One is muted by its key, one left out; the first stays accepted.
        auto *table = shown<TableView>(*learn);
        learn->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(learn));
        table->setFocus();
        table->setCurrentIndex(rowOf(learn->state().accesses, u"/opt/two/b"_s));
        QTest::keyClick(table, Qt::Key_M);
        const QModelIndex muted = rowOf(learn->state().accesses, u"/opt/two/b"_s);
        QCOMPARE(muted.parent().data().toString(), u"Muted in this session"_s);
        QVERIFY(!muted.data(Qt::CheckStateRole).isValid());
        table->setCurrentIndex(rowOf(learn->state().accesses, u"/mnt/three/c"_s));
        QTest::keyClick(table, Qt::Key_I);
        close();

        auto entries = saved();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].name, u"app"_s);
        QVERIFY(entries[0].session.has_value());
        QCOMPARE(entries[0].session->passes.size(), 1U);
        QCOMPARE(entries[0].session->passes[0].newRows, 3U);
        QCOMPARE(entries[0].mutes(), 1);
        QCOMPARE(entries[0].decided(), 1);
        QVERIFY(!QFile(QFile::decodeName(entries[0].path.c_str()))
                     .permissions()
                     .testAnyFlags(QFile::ReadGroup | QFile::ReadOther));

        // Days later: one more, and the session of that profile is proposed by itself.
        addFile("/media/four/d", 60);
        learn = openWizard();
        QVERIFY(waitForSessions(*learn, 1));
        choice(*learn).proposeFor("app");
        QCOMPARE(choice(*learn).way(), SessionChoice::GoOn);
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        QVERIFY2(messages(*learn).value(0).contains(u"new in this pass: 1, 3 before"_s),
                 qPrintable(messages(*learn).join(u'|')));
        QCOMPARE(rowOf(learn->state().accesses, u"/opt/two/b"_s).parent().data().toString(),
                 u"Muted in this session"_s);
        QCOMPARE(rowOf(learn->state().accesses, u"/srv/one/a"_s).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Checked));
        // Back and Next are no second pass.
        QTest::mouseClick(learn->button(QWizard::BackButton), Qt::LeftButton);
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        close();
        entries = saved();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].session->passes.size(), 2U);

        // Nothing was used since: that is no pass, and says so.
        m_log.replace(m_log.lastIndexOf("Nov 24"), m_log.size(), "");
        put(m_folder.filePath(u"log"_s), m_log);
        learn = openWizard();
        QVERIFY(waitForSessions(*learn, 1));
        choice(*learn).proposeFor("app");
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        QVERIFY2(messages(*learn).value(0).startsWith(u"Nothing was recorded since"_s),
                 qPrintable(messages(*learn).join(u'|')));
        // M asks again.
        table = shown<TableView>(*learn);
        learn->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(learn));
        table->setFocus();
        table->setCurrentIndex(rowOf(learn->state().accesses, u"/opt/two/b"_s));
        QTest::keyClick(table, Qt::Key_M);
        QCOMPARE(rowOf(learn->state().accesses, u"/opt/two/b"_s).parent().data().toString(),
                 u"app"_s);
        close();
        entries = saved();
        QCOMPARE(entries[0].session->passes.size(), 2U);
        QCOMPARE(entries[0].mutes(), 0);
    }

    void aSystemicSessionTakesWhatComesLater()
    {
        put(path(u"app"_s), kApp);
        put(path(u"late"_s), "profile late /usr/bin/late flags=(complain) {\n}\n");
        m_log.clear();
        addFile("/srv/one/a", -60);
        LearnWizard *learn = openWizard();
        choice(*learn).choose(SessionChoice::ManyPrograms);
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        close();
        auto entries = saved();
        const auto all = std::ranges::find_if(entries, [](const SessionEntry &each) {
            return each.session && each.session->profiles.empty();
        });
        QVERIFY(all != entries.end());
        QCOMPARE(all->name, u"All programs"_s);

        addFile("/srv/late/x", 60, "late");
        learn = openWizard();
        QVERIFY(waitForSessions(*learn, static_cast<int>(entries.size())));
        auto *box = choice(*learn).findChild<QComboBox *>();
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).contains(u"All programs"_s)) {
                box->setCurrentIndex(i);
                Q_EMIT box->activated(i);
            }
        }
        QCOMPARE(learn->findChild<LearnSourcePage *>()->chosenProfiles().size(), 2U);
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        QVERIFY2(messages(*learn).value(0).contains(u"new in this pass: 1, 1 before"_s),
                 qPrintable(messages(*learn).join(u'|')));
        close();
    }

    void aSecondPassIsPlannedForNewChildren()
    {
        suggest::Session session;
        session.profiles = {"app"};
        session.passes = {{.time = 1, .newRows = 4, .openRows = 4, .events = 9}};
        session.decisions["app\texec\t/usr/bin/dash"] = {
            .candidate = {.kind = suggest::CandidateKind::ExecChild,
                          .rules = {"/usr/bin/dash Cx -> dash,"},
                          .target = "dash",
                          .severity = {}}};
        QCOMPARE(toUseAgain(session), QStringList(u"app//dash"_s));
        const SessionEntry entry{.path = {}, .name = u"x"_s, .session = session};
        QVERIFY2(sessionSummary(entry).contains(u"Planned: use app//dash once more"_s),
                 qPrintable(sessionSummary(entry)));
        session.passes.push_back({.time = 2, .newRows = 0, .openRows = 0, .events = 0});
        QVERIFY(toUseAgain(session).isEmpty());
    }

    void theListGoesOnWithOneAndDeletesOne()
    {
        QDir(sessionFolder(tree())).removeRecursively();
        QDir().mkpath(sessionFolder(tree()));
        suggest::SavedSession good;
        good.session.profiles = {"app"};
        good.session.passes = {{.time = 1'700'000'000'000, .newRows = 12},
                               {.time = 1'700'000'100'000, .newRows = 3}};
        QVERIFY(suggest::writeSession(newSessionPath(tree(), u"app"_s), good));
        put(sessionFolder(tree()) + u"/broken.session"_s, "pavise-session\t99\n");
        put(path(u"app"_s), kApp);
        m_log.clear();
        addFile("/srv/one/a", -60);
        LearnWizard *learn = openWizard();
        QVERIFY(waitForSessions(*learn, 1));
        QTest::mouseClick(button(*learn, u"Sessions"_s), Qt::LeftButton);
        auto *dialog = learn->findChild<SessionsDialog *>();
        QVERIFY(dialog != nullptr);
        auto *view = shown<TableView>(*dialog);
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"app"_s);
        QCOMPARE(view->model()->index(0, 4).data().toString(), u"3"_s);
        QCOMPARE(view->model()->index(0, 5).data().toString(), u"12"_s);
        QCOMPARE(view->model()->index(1, 2).data().toString(), u"cannot be read"_s);
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(!button(*dialog, u"Go on with it"_s)->isEnabled());
        QTest::mouseClick(button(*dialog, u"Delete…"_s), Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 2); // asked first
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == u"Delete"_s)
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(!QFile::exists(sessionFolder(tree()) + u"/broken.session"_s));
        QTest::mouseClick(button(*dialog, u"Go on with it"_s), Qt::LeftButton);
        QTRY_VERIFY(learn->findChild<SessionsDialog *>() == nullptr);
        QCOMPARE(choice(*learn).way(), SessionChoice::GoOn);
        close();
    }

    void namesOfSessionsAreGoodFileNames()
    {
        const std::string path = newSessionPath(tree(), u"../../etc/passwd\n"_s);
        const QString folder = sessionFolder(tree());
        QCOMPARE(QFileInfo(QFile::decodeName(path.c_str())).path(), folder);
        QVERIFY(!newSessionPath(tree(), {}).ends_with("/.session"));
    }

    void aSessionThatCannotBeKeptIsTold()
    {
        QDir(sessionFolder(tree())).removeRecursively();
        put(sessionFolder(tree()), "a file in the folder's place\n");
        put(path(u"app"_s), kApp);
        m_log.clear();
        addFile("/srv/one/a", -60);
        LearnWizard *learn = openWizard();
        choice(*learn).choose(SessionChoice::OneProgram);
        goNext();
        QTRY_VERIFY_WITH_TIMEOUT(messages(*learn).value(0).startsWith(u"Not read."_s), kLongMs);
        QCOMPARE(learn->currentId(), int(LearnWizard::SourceStep));
        close();
        QFile::remove(sessionFolder(tree()));
    }
};

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"
