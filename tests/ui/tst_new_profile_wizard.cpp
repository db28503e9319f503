// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A program's first profile by clicks and keys: from the menu, a process or a path to a profile
/// that is loaded, used, learnt for and enforced.

#include "tests/ui/program_rig.h"

using namespace pavise;
using namespace pavise::tests;

class TestNewProfileWizard : public ProgramRig
{
    Q_OBJECT

    /// That just this part is sensitive of those chosen; empty: none is.
    static bool saysSensitive(const QWidget &page, const QString &part)
    {
        const QString all = texts(page).join(u'|');
        return part.isEmpty()
            ? all.contains(u"Nothing sensitive is chosen."_s) && all.contains(u"· 0 sensitive"_s)
            : all.contains(u"Sensitive of what is chosen: %1."_s.arg(part))
                && all.contains(u"· 1 sensitive"_s);
    }

private Q_SLOTS:
    void theMenuIsReadAsDesktopsDo()
    {
        const auto programs = menuPrograms(tree(), {});
        QCOMPARE(programs.size(), 1U);
        QCOMPARE(programs.front().name, u"The Tool"_s);
        QCOMPARE(programs.front().command, std::string("/usr/bin/tool"));
        QCOMPARE(programs.front().entry, std::string("/usr/share/applications/tool.desktop"));
    }

    void aProgramGetsAProfileFromTheMenuToEnforcing()
    {
        doAll();
        QVERIFY(openSystem());
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        NewProfileWizard *made = wizard();
        QVERIFY(made != nullptr);
        auto *program = made->findChild<ProfileProgramPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(chooseRow(*program, u"The Tool"_s), kLongMs);
        QVERIFY(isReady(*made));
        goNext(*made);

        QVERIFY(reaches(*made, NewProfileWizard::FoundStep));
        QStringList found = texts(*made->currentPage());
        QVERIFY2(found.contains(u"The Tool"_s), qPrintable(found.join(u'|')));
        QVERIFY2(found.contains(u"tool-package"_s), qPrintable(found.join(u'|')));
        goNext(*made);

        QVERIFY(reaches(*made, NewProfileWizard::NameStep));
        QCOMPARE(field(*made, u"Name of the profile"_s)->text(), u"tool"_s);
        QCOMPARE(field(*made, u"Attached to"_s)->text(), u"/usr/bin/tool"_s);
        QCOMPARE(field(*made, u"File in /etc/apparmor.d"_s)->text(), u"usr.bin.tool"_s);
        field(*made, u"Name of the profile"_s)->setText(u"demo"_s);
        QVERIFY(!made->button(QWizard::NextButton)->isEnabled()); // taken
        field(*made, u"Name of the profile"_s)->setText(u"my-tool"_s);
        QRadioButton *tool = radio(*made, u"A command line tool"_s);
        QTest::mouseClick(tool, Qt::LeftButton, {}, {5, tool->height() / 2});
        QVERIFY(isReady(*made));
        goNext(*made);

        QVERIFY(reaches(*made, NewProfileWizard::PartsStep));
        auto *parts = made->findChild<ProfilePartsPage *>();
        auto chosen = parts->chosen();
        QVERIFY(std::ranges::contains(chosen, "abstractions/base"));
        QVERIFY(std::ranges::contains(chosen, "abstractions/consoles"));
        QVERIFY(!std::ranges::contains(chosen, "abstractions/authentication")); // sensitive
        // The sentence and the count say the same, also after a change; titles are whole lines.
        auto *table = shown<TableView>(*made);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(table->isFirstColumnSpanned(row, {}));
        QVERIFY(saysSensitive(*parts, {}));
        const QModelIndexList hidden =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"authentication"_s,
                                  1, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(hidden.size(), 1);
        table->model()->setData(hidden.first(), Qt::Checked, Qt::CheckStateRole);
        QVERIFY(saysSensitive(*parts, u"authentication"_s));
        table->model()->setData(hidden.first(), Qt::Unchecked, Qt::CheckStateRole);
        goNext(*made);

        QVERIFY(reaches(*made, NewProfileWizard::TextStep));
        QVERIFY(isReady(*made));
        auto *text = shown<QPlainTextEdit>(*made);
        const QString shownText = text->toPlainText();
        for (const QString &line :
             {u"profile my-tool /usr/bin/tool flags=(complain) {"_s,
              u"include <abstractions/base>"_s, u"include if exists <local/usr.bin.tool>"_s,
              u"/usr/bin/tool mr,"_s})
            QVERIFY2(shownText.contains(line), qPrintable(shownText));
        QVERIFY(m_helper.calls.isEmpty()); // nothing yet
        goNext(*made);
        auto *sheet = window().findChild<ApplySheet *>();
        QVERIFY(sheet != nullptr);
        QVERIFY(!checkBox(*sheet, u"Try first"_s)->isChecked());
        QVERIFY(applyNow());
        QVERIFY(reaches(*made, NewProfileWizard::UseStep));
        QCOMPARE(m_helper.calls.last().member(), u"ApplyProfiles"_s);
        QVERIFY(!made->button(QWizard::BackButton)->isVisible()
                || !made->button(QWizard::BackButton)->isEnabled());
        QVERIFY(button(*made->currentPage(), u"Learn rules"_s) != nullptr);
        QVERIFY(!button(*made->currentPage(), u"Learn rules"_s)->isEnabled());

        // It ran before the profile was loaded: that is told.
        QTRY_VERIFY_WITH_TIMEOUT(
            texts(*made->currentPage()).join(u'|').contains(u"without it: restart"_s), kLongMs);
        // The program is used.
        putProcess(77, "tool", u"/usr/bin/tool"_s, "my-tool (complain)");
        record("operation=\"open\" class=\"file\" profile=\"my-tool\" name=\"/srv/tool/data.txt\" "
               "pid=77 comm=\"tool\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0");
        record("operation=\"capable\" class=\"cap\" profile=\"my-tool\" pid=77 comm=\"tool\" "
               "capability=10  capname=\"net_bind_service\"");
        QTRY_VERIFY_WITH_TIMEOUT(button(*made->currentPage(), u"Learn rules"_s)->isEnabled(),
                                 kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(texts(*made->currentPage()).join(u'|').contains(u"process 77"_s),
                                 kLongMs);
        QVERIFY(texts(*made->currentPage()).contains(u"2"_s));

        // To the rules, in a session.
        m_graph->denials().showNew();
        QTest::mouseClick(button(*made->currentPage(), u"Learn rules"_s), Qt::LeftButton);
        auto *learn = made->findChild<LearnWizard *>();
        QVERIFY(learn != nullptr);
        QCOMPARE(learn->findChild<SessionChoice *>()->way(), SessionChoice::OneProgram);
        QVERIFY(isReady(*learn));
        goNext(*learn);
        QVERIFY(reaches(*learn, LearnWizard::AccessStep));
        QVERIFY2(messages(*learn).value(0).startsWith(u"Pass 1: 2 new."_s),
                 qPrintable(messages(*learn).join(u'|')));
        goNext(*learn);
        QVERIFY(reaches(*learn, LearnWizard::PreviewStep));
        QTest::mouseClick(learn->button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(applyNow());
        QTRY_VERIFY_WITH_TIMEOUT(made->findChild<LearnWizard *>() == nullptr, kLongMs);
        QTRY_COMPARE(made->state().passes, 1);
        m_graph->policy().keepTrial();
        QTRY_VERIFY(!m_graph->policy().trial());

        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::EnforceStep));
        QRadioButton *enforce = radio(*made, u"Try to enforce"_s);
        QTest::mouseClick(enforce, Qt::LeftButton, {}, {5, enforce->height() / 2});
        made->findChild<QSpinBox *>()->setValue(90);
        QTest::mouseClick(made->button(QWizard::FinishButton), Qt::LeftButton);
        auto *command = made->findChild<CommandSheet *>();
        QVERIFY(command != nullptr);
        QTRY_VERIFY(button(*command, u"Enforce"_s)->isEnabled());
        QTest::mouseClick(button(*command, u"Enforce"_s), Qt::LeftButton);
        QTRY_VERIFY(wizard() == nullptr);
        QCOMPARE(m_helper.calls.last().member(), u"SetMode"_s);
        const auto refs = qdbus_cast<protocol::ProfileRefs>(m_helper.calls.last().arguments()[2]);
        QCOMPARE(refs.value(0).profile, QByteArray("my-tool"));
        QCOMPARE(refs.value(0).file, QByteArray("usr.bin.tool"));
        QCOMPARE(m_helper.calls.last().arguments()[4].toUInt(), 90U);
        QVERIFY(m_graph->policy().trial().has_value());
    }

    void aProfileThatIsThereIsNotMadeTwice()
    {
        put(path(u"usr.bin.tool"_s), "profile tool /usr/bin/tool { /a r, }\n");
        QVERIFY(openSystem());
        window().follow({.page = PageId::Processes});
        auto *page = window().findChild<ProcessesPage *>();
        auto *view = shown<TableView>(*page);
        const auto found =
            view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"tool"_s, 1,
                                 Qt::MatchRecursive | Qt::MatchStartsWith);
        QVERIFY(!found.isEmpty());
        view->setCurrentIndex(found.first());
        window().activateWindow();
        view->setFocus();
        putProcess(77, "tool", u"/usr/bin/tool"_s, "unconfined");
        QTRY_VERIFY_WITH_TIMEOUT(
            (m_graph->status().refresh(), !m_graph->status().snapshot()->processes.empty()),
            kLongMs);
        for (QAction *action : page->menuActions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_N)) {
                QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), kLongMs);
                action->trigger();
            }
        }
        NewProfileWizard *made = wizard();
        QVERIFY(made != nullptr);
        QCOMPARE(made->findChild<ProfileProgramPage *>()->chosen(), std::string("/usr/bin/tool"));
        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::FoundStep));
        QVERIFY2(messages(*made).value(0).startsWith(u"It has a profile already: tool"_s),
                 qPrintable(messages(*made).join(u'|')));
        QVERIFY(!made->button(QWizard::NextButton)->isEnabled());
        QTest::mouseClick(button(*made, u"Learn for it"_s), Qt::LeftButton);
        QTRY_VERIFY(wizard() == nullptr);
        auto *learn = window().findChild<LearnWizard *>();
        QVERIFY(learn != nullptr);
        learn->reject();
        QFile::remove(path(u"usr.bin.tool"_s));
    }

    void aScriptNamesWhatRunsIt()
    {
        QFile::remove(path(u"usr.bin.tool"_s));
        QVERIFY(openSystem());
        m_graph->window().newProfileRequested("/usr/bin/script");
        NewProfileWizard *made = wizard();
        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::FoundStep));
        QVERIFY(texts(*made->currentPage()).join(u'|').contains(u"script"_s));
        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::NameStep));
        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::PartsStep));
        const auto chosen = made->findChild<ProfilePartsPage *>()->chosen();
        QVERIFY(std::ranges::contains(chosen, "abstractions/bash"));
        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::TextStep));
        QVERIFY(isReady(*made));
        const QString text = shown<QPlainTextEdit>(*made)->toPlainText();
        QVERIFY2(text.contains(u"/usr/bin/script r,"_s), qPrintable(text));
        QVERIFY2(text.contains(u"/usr/bin/dash mrix,"_s), qPrintable(text));
        QTest::mouseClick(made->button(QWizard::BackButton), Qt::LeftButton);
        QVERIFY(reaches(*made, NewProfileWizard::PartsStep)); // Back works, nothing is written
        made->reject();
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(m_helper.calls.isEmpty());
    }

    void whatCannotBeStartedIsRefused_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("missing") << u"/usr/bin/nothing"_s;
        QTest::newRow("no program") << u"/usr/bin/plain"_s;
        QTest::newRow("folder") << u"/usr/bin"_s;
        QTest::newRow("nonsense") << u"\x1b[31m"_s;
    }

    void whatCannotBeStartedIsRefused()
    {
        QFETCH(QString, program);
        QVERIFY(openSystem());
        m_graph->window().newProfileRequested({});
        NewProfileWizard *made = wizard();
        auto *page = made->findChild<ProfileProgramPage *>();
        page->setSource(ProfileProgramPage::Path);
        field(*made, u"Path of the program"_s)->setText(program);
        goNext(*made);
        QTRY_VERIFY_WITH_TIMEOUT(
            messages(*made).value(0).startsWith(u"This cannot get a profile."_s), kLongMs);
        QCOMPARE(made->currentId(), int(NewProfileWizard::ProgramStep));
        made->reject();
        QTRY_VERIFY(wizard() == nullptr);
    }

    void aSheetThatIsClosedLeavesTheText()
    {
        QVERIFY(openSystem());
        m_graph->window().newProfileRequested("/usr/bin/script");
        NewProfileWizard *made = wizard();
        for (const int step : {NewProfileWizard::FoundStep, NewProfileWizard::NameStep,
                               NewProfileWizard::PartsStep, NewProfileWizard::TextStep}) {
            goNext(*made);
            QVERIFY(reaches(*made, step));
        }
        QVERIFY(isReady(*made));
        goNext(*made);
        auto *sheet = window().findChild<ApplySheet *>();
        QVERIFY(sheet != nullptr);
        sheet->reject();
        QCOMPARE(made->currentId(), int(NewProfileWizard::TextStep));
        QTRY_VERIFY(made->button(QWizard::CommitButton)->isEnabled());
        made->reject(); // asks nothing: nothing is loaded
        QTRY_VERIFY(wizard() == nullptr);
    }

    void everyControlHasAName()
    {
        QVERIFY(openSystem());
        m_graph->window().newProfileRequested("/usr/bin/script");
        NewProfileWizard *made = wizard();
        for (const int step : {NewProfileWizard::FoundStep, NewProfileWizard::NameStep,
                               NewProfileWizard::PartsStep, NewProfileWizard::TextStep}) {
            goNext(*made);
            QVERIFY(reaches(*made, step));
        }
        for (const QWidget *widget : made->findChildren<QWidget *>()) {
            const bool isPopup = widget->window() != made;
            if (isPopup || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
            const auto *read = qobject_cast<const QLabel *>(widget);
            const bool hasName = !widget->accessibleName().isEmpty()
                || (pressed != nullptr && !pressed->text().isEmpty())
                || (read != nullptr && !read->text().isEmpty());
            QVERIFY2(hasName,
                     qPrintable(
                         QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                         + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
        made->reject();
    }
};

QTEST_MAIN(TestNewProfileWizard)
#include "tst_new_profile_wizard.moc"
