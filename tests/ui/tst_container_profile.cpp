// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A copy of a container's profile by clicks: what its text is made of, the line that starts a
/// container under it.

#include "tests/ui/program_rig.h"

using namespace pavise;
using namespace pavise::tests;

class TestContainerProfile : public ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void aContainersProfileIsCopied()
    {
        doAll();
        putLoaded("runc", "unconfined");
        putLoaded("docker-default", "enforce");
        QVERIFY(openSystem());
        window().follow({.page = PageId::Profiles, .name = "docker-default"});
        auto *page = window().findChild<ProfilesPage *>();
        for (QAction *action : page->menuActions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_Y)) {
                QVERIFY(action->isEnabled());
                action->trigger();
            }
        }
        NewProfileWizard *made = wizard();
        QVERIFY(made != nullptr);
        auto *program = made->findChild<ProfileProgramPage *>();
        QCOMPARE(program->source(), ProfileProgramPage::Container);
        QCOMPARE(program->chosen(), std::string("docker-default"));
        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::ContainerStep));
        QVERIFY(texts(*made->currentPage()).join(u'|').contains(u"0123456789ab"_s));
        QCOMPARE(field(*made, u"Name of the copy"_s)->text(), u"docker-mine"_s);
        QVERIFY(checkBox(*made, u"Let the runtime stop"_s)->isChecked());
        goNext(*made);
        QVERIFY(reaches(*made, NewProfileWizard::TextStep));
        QVERIFY(isReady(*made));
        const QString text = shown<QPlainTextEdit>(*made)->toPlainText();
        for (const QString &line :
             {u"profile docker-mine flags=(attach_disconnected,mediate_deleted) {"_s,
              u"signal (receive) peer=runc,"_s, u"deny mount,"_s,
              u"include if exists <local/docker-mine>"_s})
            QVERIFY2(text.contains(line), qPrintable(text));
        goNext(*made);
        QVERIFY(applyNow());
        QVERIFY(reaches(*made, NewProfileWizard::UseStep));
        QVERIFY(texts(*made->currentPage()).contains(u"--security-opt apparmor=docker-mine"_s));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(*made->currentPage(), u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"--security-opt apparmor=docker-mine"_s);
        // Giving up asks whether what is loaded stays.
        QTimer::singleShot(0, this, [this] {
            auto *box = wizard()->findChild<QMessageBox *>();
            QVERIFY(box != nullptr);
            QTest::mouseClick(button(*box, u"Keep it"_s), Qt::LeftButton);
        });
        made->reject();
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(QFile::exists(path(u"docker-mine"_s)));
        QFile::remove(path(u"docker-mine"_s));
    }

    void aProfileThatNobodyKnowsIsLearnt()
    {
        const ContainerSource source{.profile = "strange"};
        QCOMPARE(source.origin(), ContainerSource::Origin::Nothing);
        const std::string text = containerText(
            source, {.name = "mine", .fileName = "mine", .runtimes = {}, .isLearning = true}, {});
        QVERIFY2(text.contains("complain"), text.c_str());
        QVERIFY2(!text.contains("  file,"), text.c_str());
    }

    void anOwnersTextIsCopiedAsItIs()
    {
        put(at(u"var/lib/snapd/apparmor/profiles/snap.x.y"_s),
            "# vim:syntax=apparmor\nprofile \"snap.x.y\" (attach_disconnected) {\n  # why\n"
            "  /a r,\n}\n");
        const ContainerSource source = containerSource(tree(), "snap.x.y");
        QCOMPARE(source.origin(), ContainerSource::Origin::Text);
        const std::string text = containerText(
            source, {.name = "mine", .fileName = "mine", .runtimes = {}, .isLearning = false}, {});
        QVERIFY2(text.starts_with("# vim:syntax=apparmor\nprofile mine (attach_disconnected) {\n"),
                 text.c_str());
        QVERIFY2(text.contains("  # why\n  /a r,\n"), text.c_str());
        QVERIFY2(text.contains("include if exists <local/mine>"), text.c_str());
    }
};

QTEST_MAIN(TestContainerProfile)
#include "tst_container_profile.moc"
