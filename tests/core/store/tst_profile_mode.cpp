// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Changing a mode changes nothing else.

#include "core/store/profile_mode.h"

#include <QTest>

using namespace pavise;
using namespace pavise::store;
using kernel::ProfileMode;

Q_DECLARE_METATYPE(pavise::kernel::ProfileMode)

class TestProfileMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheFlagChanges_data()
    {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<ProfileMode>("mode");
        QTest::addColumn<std::string>("after");
        const auto row = [](const char *what, std::string before, std::string name,
                            ProfileMode mode, std::string after) {
            QTest::newRow(what) << std::move(before) << std::move(name) << mode << std::move(after);
        };
        using enum ProfileMode;
        row("complain is added", "profile app {\n}\n", "app", Complain,
            "profile app flags=(complain) {\n}\n");
        row("enforce takes it away", "profile app flags=(complain) { # why\n}\n", "app", Enforce,
            "profile app { # why\n}\n");
        row("other flags stay", "profile app flags=(attach_disconnected, complain) {\n}\n", "app",
            Enforce, "profile app flags=(attach_disconnected) {\n}\n");
        row("one mode replaces another", "/bin/app flags=(complain,audit) {\n}\n", "/bin/app", Kill,
            "/bin/app flags=(audit,kill) {\n}\n");
        row("already so", "profile  app   flags=(complain)  {\n\n}", "app", Complain,
            "profile  app   flags=(complain)  {\n\n}");
        row("only the named profile", "profile a {\n}\nprofile b {\n}\n", "b", Complain,
            "profile a {\n}\nprofile b flags=(complain) {\n}\n");
        row("children and hats follow", "profile a {\n  profile c {\n  }\n  ^h {\n  }\n}\n", "a",
            Complain,
            "profile a flags=(complain) {\n  profile c flags=(complain) {\n  }\n"
            "  ^h flags=(complain) {\n  }\n}\n");
        row("a child with a mode for a reason does not",
            "profile a {\n  profile c flags=(unconfined) {\n  }\n}\n", "a", Complain,
            "profile a flags=(complain) {\n  profile c flags=(unconfined) {\n  }\n}\n");
        row("a child alone", "profile a {\n  profile c {\n  }\n}\n", "a//c", Kill,
            "profile a {\n  profile c flags=(kill) {\n  }\n}\n");
        row("a quoted name", "profile \"my app\" {\n}\n", "my app", Complain,
            "profile \"my app\" flags=(complain) {\n}\n");
    }

    void onlyTheFlagChanges()
    {
        QFETCH(const std::string, before);
        QFETCH(const std::string, name);
        QFETCH(const ProfileMode, mode);
        QFETCH(const std::string, after);
        const auto result = withMode(before, name, mode);
        QVERIFY2(result.has_value(), result ? "" : toEnglish(result.error()).c_str());
        QCOMPARE(*result, after);
    }

    void unknownProfileIsAnError()
    {
        const auto result = withMode("profile a {\n}\n", "b", ProfileMode::Complain);
        QVERIFY(!result && result.error().code == text::DiagnosticCode::ProfileNotInFile);
        QCOMPARE(result.error().args.at(0), std::string("b"));
    }

    void modesOfTheKernelAloneAreRefused()
    {
        for (const ProfileMode mode : {ProfileMode::Mixed, ProfileMode::Unknown}) {
            const auto result = withMode("profile a {\n}\n", "a", mode);
            QVERIFY(!result && result.error().code == text::DiagnosticCode::ModeNotAvailable);
        }
    }

    void brokenTextIsNotTouched()
    {
        QVERIFY(!withMode("profile a {\n  /etc/x r\n", "a", ProfileMode::Complain));
    }
};

QTEST_APPLESS_MAIN(TestProfileMode)
#include "tst_profile_mode.moc"
