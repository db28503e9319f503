// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Each lint where it belongs, and not where it does not; comments and options that silence.

#include "tests/core/lint/linted.h"

#include <QTest>

using namespace pavise;
using namespace pavise::tests;
using namespace std::string_literals;
using namespace Qt::StringLiterals;
using text::DiagnosticCode;

namespace {

QString joined(const Linted &result)
{
    QStringList lines;
    for (const std::string &line : result.lines)
        lines << QString::fromStdString(line);
    return lines.join(u"; "_s);
}

const Files kIncludes = {
    {"/i/abs", "/etc/hosts r,\n/usr/share/** r,\ncapability chown,\n"},
    {"/i/local/t", "/etc/hosts r,\n/own r,\n"},
};

} // namespace

class TestLinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfRulesThatDoNothing_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u"/a r,\n/b r,"_s << u""_s;
        QTest::newRow("the same twice")
            << u"/a r,\n/b r,\n/a   r,"_s << u"4: duplicate-rule; 2: > covering-rule"_s;
        QTest::newRow("the same in other words")
            << u"/{a,b} r,\n/{b,a} r,"_s << u"3: duplicate-rule; 2: > covering-rule"_s;
        QTest::newRow("part of a pattern")
            << u"/a/b r,\n/a/* r,"_s << u"2: redundant-rule; 3: > covering-rule"_s;
        QTest::newRow("covered by two together")
            << u"/{a,b} r,\n/a r,\n/b r,"_s
            << u"3: redundant-rule; 2: > covering-rule; 4: redundant-rule; 2: > covering-rule"_s;
        QTest::newRow("covered by two, neither of which is covered")
            << u"/{a,b} r,\n/{a,c} r,\n/{b,d} r,"_s << u"2: redundant-rule; 3: > covering-rule"_s;
        QTest::newRow("more permissions") << u"/a rw,\n/* r,"_s << u""_s;
        QTest::newRow("owner is less")
            << u"owner /a r,\n/a r,"_s << u"2: redundant-rule; 3: > covering-rule"_s;
        QTest::newRow("audit is more")
            << u"audit /a r,\n/a r,"_s << u"3: redundant-rule; 2: > covering-rule"_s;
        QTest::newRow("in an include") << u"include <abs>\n/etc/hosts r,\n/usr/share/x/y r,"_s
                                       << u"3: redundant-with-include; 1: > covering-rule; "
                                          "4: redundant-with-include; 2: > covering-rule"_s;
        QTest::newRow("an include that comes later")
            << u"/etc/hosts r,\ninclude <abs>"_s
            << u"2: redundant-with-include; 1: > covering-rule"_s;
        QTest::newRow("a rule of local/") << u"include <abs>\ninclude <local/t>"_s
                                          << u"1: redundant-with-include; 1: > covering-rule"_s;
        QTest::newRow("denied") << u"/a r,\ndeny /a r,"_s
                                << u"2: shadowed-rule; 3: > covering-rule"_s;
        QTest::newRow("partly denied") << u"/* r,\ndeny /a r,"_s << u""_s;
        QTest::newRow("a higher priority") << u"/a r,\npriority=1 /a w,\npriority=2 deny /a r,"_s
                                           << u"2: shadowed-rule; 4: > covering-rule"_s;
        QTest::newRow("a deny that keeps the log quiet") << u"deny /a r,"_s << u""_s;
        QTest::newRow("a deny of nothing") << u"audit deny /a r,"_s << u"2: redundant-deny"_s;
        QTest::newRow("a deny in a deny")
            << u"deny /* r,\ndeny /a r,"_s << u"3: redundant-rule; 2: > covering-rule"_s;
        QTest::newRow("the exec mode of an exact path") << u"/a mPx -> t,\n/* ix,"_s << u""_s;
        QTest::newRow("mapping, which the other parser leaves to chance")
            << u"/a Px -> t,\n/* ix,"_s << u"2: mapping-unsettled; 3: > inheriting-rule-here"_s;
        QTest::newRow("rules that the other parser merges")
            << u"mount -> /a,\numount /a,"_s << u"3: mount-rules-merged; 2: > other-rule-here"_s;
        QTest::newRow("capabilities") << u"capability chown fowner,\ncapability chown,"_s
                                      << u"3: redundant-rule; 2: > covering-rule"_s;
        QTest::newRow("a denied capability") << u"capability chown,\ndeny capability chown,"_s
                                             << u"2: shadowed-rule; 3: > covering-rule"_s;
        QTest::newRow("a limit that a later one replaces")
            << u"set rlimit nofile <= 5,\nset rlimit core <= 1,\nset rlimit nofile <= 6,"_s
            << u"2: shadowed-rule; 4: > covering-rule"_s;
        QTest::newRow("the same limit around another")
            << u"set rlimit nofile <= 5,\nset rlimit nofile <= 6,\nset rlimit nofile <= 5,"_s
            << u"2: shadowed-rule; 4: > covering-rule; 3: shadowed-rule; 4: > covering-rule"_s;
        QTest::newRow("networks") << u"network inet stream,\nnetwork inet,"_s
                                  << u"2: redundant-rule; 3: > covering-rule"_s;
        QTest::newRow("signals")
            << u"signal send set=(hup term) peer=a,\nsignal send set=hup peer=a,"_s
            << u"3: redundant-rule; 2: > covering-rule"_s;
        QTest::newRow("in a block")
            << u"owner {\n/a r,\n}\nowner /a r,"_s << u"5: duplicate-rule; 3: > covering-rule"_s;
    }

    void tellsOfRulesThatDoNothing()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, expected);
        const Linted result = lintedBody(body.toStdString(), kIncludes);
        QCOMPARE(joined(result), expected);
    }

    void tellsOfWideRules_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all capabilities") << u"capability,"_s << u"2: too-wide-rule"_s;
        QTest::newRow("all mounts") << u"mount,"_s << u"2: too-wide-rule"_s;
        QTest::newRow("any tracing") << u"ptrace,"_s << u"2: too-wide-rule"_s;
        QTest::newRow("being traced") << u"ptrace readby,"_s << u""_s;
        QTest::newRow("any profile") << u"change_profile,"_s << u"2: too-wide-rule"_s;
        QTest::newRow("writing in /etc") << u"/etc/** w,"_s << u"2: too-wide-write"_s;
        QTest::newRow("a file by its name") << u"/etc/passwd w,"_s << u""_s;
        QTest::newRow("a file by its name in a pattern")
            << u"/{etc,run}/pass* w,"_s << u"2: too-wide-write"_s;
        QTest::newRow("a denied part") << u"/etc/** r,\ndeny /etc/{shadow,ssh/**} r,"_s << u""_s;
        QTest::newRow("reading homes") << u"owner /home/*/** r,"_s << u"2: too-wide-read"_s;
        QTest::newRow("keys on purpose") << u"owner /home/*/.ssh/** r,"_s << u""_s;
        QTest::newRow("any program without limits")
            << u"/usr/bin/* Ux,"_s << u"2: exec-leaves-confinement; 2: too-wide-exec"_s;
        QTest::newRow("write and run") << u"/srv/x rwix,"_s << u"2: write-and-exec"_s;
        QTest::newRow("write and run by two rules")
            << u"/srv/* w,\n/srv/x ix,"_s << u"3: write-and-exec"_s;
    }

    void tellsOfWideRules()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, expected);
        Linted result = lintedBody(body.toStdString());
        std::ranges::sort(result.lines);
        QCOMPARE(joined(result), expected);
    }

    void tellsOfDangerousModes_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ix") << u"ix"_s << u""_s;
        QTest::newRow("Px") << u"Px"_s << u""_s;
        QTest::newRow("px") << u"px"_s << u"2: exec-keeps-environment"_s;
        QTest::newRow("Ux") << u"Ux"_s << u"2: exec-leaves-confinement"_s;
        QTest::newRow("ux") << u"ux"_s << u"2: exec-unconfined"_s;
        QTest::newRow("PUx") << u"PUx"_s << u"2: exec-leaves-confinement"_s;
    }

    void tellsOfDangerousModes()
    {
        QFETCH(const QString, mode);
        QFETCH(const QString, expected);
        QCOMPARE(joined(lintedBody("/bin/x " + mode.toStdString() + ",")), expected);
    }

    void tellsOfTargetsThatAreNowhere_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("knowsSystem");
        QTest::addColumn<QString>("expected");
        const QString missing = u"2: transition-target-missing"_s;
        QTest::newRow("another profile") << u"/bin/x Px -> other,"_s << true << missing;
        QTest::newRow("one that nobody looked for") << u"/bin/x Px -> other,"_s << false << u""_s;
        QTest::newRow("a known one") << u"/bin/x Px -> known,"_s << true << u""_s;
        QTest::newRow("a child of a known one") << u"/bin/x Px -> known//c,"_s << true << u""_s;
        QTest::newRow("itself") << u"/bin/x Px -> t,"_s << true << u""_s;
        QTest::newRow("with a fallback") << u"/bin/x Pix -> other,"_s << true << u""_s;
        QTest::newRow("a namespace") << u"/bin/x Px -> :ns:other,"_s << true << u""_s;
        QTest::newRow("by attachment") << u"/usr/bin/known Px,"_s << true << u""_s;
        QTest::newRow("by no attachment") << u"/usr/bin/other Px,"_s << true << missing;
        QTest::newRow("by attachment of a child") << u"/usr/bin/child Px,"_s << true << missing;
        QTest::newRow("patterns") << u"/usr/bin/o* Px,"_s << true << u""_s;
        QTest::newRow("a child") << u"/bin/x Cx -> c,\nprofile c {\n}"_s << false << u""_s;
        QTest::newRow("no child") << u"/bin/x Cx -> c,"_s << false << missing;
        QTest::newRow("a child by attachment")
            << u"/bin/x Cx,\nprofile c /bin/* {\n}"_s << false << u""_s;
        QTest::newRow("no child by attachment")
            << u"/bin/x Cx,\nprofile c /bin/y {\n}"_s << false << u"2: child-missing"_s;
        QTest::newRow("change_profile") << u"change_profile -> other,"_s << true << missing;
        QTest::newRow("change_profile to a pattern") << u"change_profile -> o*,"_s << true << u""_s;
        QTest::newRow("change_profile to nothing")
            << u"change_profile -> unconfined,"_s << true << u""_s;
    }

    void tellsOfTargetsThatAreNowhere()
    {
        QFETCH(const QString, body);
        QFETCH(const bool, knowsSystem);
        QFETCH(const QString, expected);
        lint::LintOptions options;
        if (knowsSystem) {
            text::MemoryFiles files;
            files.put("k", "profile known /usr/bin/known {\nprofile c /usr/bin/child {\n}\n}\n");
            text::SourceSet sources;
            options.known = lint::knownProfiles(sources, files, {"k"}, lintTarget());
        }
        QCOMPARE(joined(lintedBody(body.toStdString(), {}, options)), expected);
    }

    void tellsOfOtherTargetsAndCompilers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("?=") << u"@{A} ?= /x\nprofile t {\n}\n"_s << u"1: not-portable"_s;
        QTest::newRow("a comparison")
            << u"@{A} = x\nprofile t {\nif @{A} == x {\n/a r,\n}\n}\n"_s << u"3: not-portable"_s;
        QTest::newRow("defined") << u"@{A} = x\nprofile t {\nif defined @{A} {\n/a r,\n}\n}\n"_s
                                 << u""_s;
        QTest::newRow("a limit in if")
            << u"$a = true\nprofile t {\nif $a {\nset rlimit core <= 1,\n}\n}\n"_s
            << u"4: condition-applies-here"_s;
        QTest::newRow("a block") << u"profile t {\naudit {\nnetwork inet,\n}\n}\n"_s
                                 << u"3: block-applies-here"_s;
        QTest::newRow("a child of a child")
            << u"profile t {\nprofile a {\n/x Cx -> b,\nprofile b {\n}\n}\n}\n"_s
            << u"3: child-target-here"_s;
        QTest::newRow("a message queue, which the other kernel lacks")
            << u"profile t {\nmqueue type=posix,\n}\n"_s << u"2: not-enforced-elsewhere"_s;
    }

    void tellsOfOtherTargetsAndCompilers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        lint::LintOptions options;
        auto old = policy::Features::parse("network_v8 {af_inet {yes\n}\n}\n", "old");
        QVERIFY(old.has_value());
        options.otherTargets = {{.name = "old", .kernel = *old}};
        Linted result = linted(text.toStdString(), {}, options);
        std::erase_if(result.lines, [&](const std::string &line) {
            return line.ends_with("not-enforced-elsewhere") && !expected.contains(u"elsewhere"_s);
        });
        QCOMPARE(joined(result), expected);
    }

    void commentsSilence_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("behind the rule")
            << u"/bin/x px, # pavise: allow exec-keeps-environment"_s << u""_s;
        QTest::newRow("before the rule")
            << u"# pavise: allow exec-keeps-environment because of X\n/bin/x px,"_s << u""_s;
        QTest::newRow("only the next one")
            << u"# pavise: allow exec-keeps-environment\n/bin/x px,\n/bin/y px,"_s
            << u"4: exec-keeps-environment"_s;
        QTest::newRow("several")
            << u"/usr/bin/* Ux, # pavise: allow too-wide-exec, exec-leaves-confinement (test)"_s
            << u""_s;
        QTest::newRow("another one")
            << u"/bin/x px, # pavise: allow duplicate-rule"_s << u"2: exec-keeps-environment"_s;
        QTest::newRow("a word that is no code")
            << u"/bin/x Px, # pavise: allow nonsense"_s << u"2: allow-unknown"_s;
        QTest::newRow("an error's code")
            << u"/bin/x Px, # pavise: allow missing-comma"_s << u"2: allow-unknown"_s;
        QTest::newRow("a rule of two lines")
            << u"/bin/x\n  px, # pavise: allow exec-keeps-environment"_s << u""_s;
        QTest::newRow("the end of a profile")
            << u"/bin/x px,\n# pavise: allow exec-keeps-environment\n"_s
            << u"2: exec-keeps-environment"_s;
        QTest::newRow("the note goes too")
            << u"/a r,\n/a r, # pavise: allow duplicate-rule"_s << u""_s;
    }

    void commentsSilence()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, expected);
        QCOMPARE(joined(lintedBody(body.toStdString())), expected);
    }

    void aCommentBeforeAProfileSilencesAllOfIt()
    {
        const std::string rules = "{\n/bin/x px,\nprofile c {\n/bin/y px,\n}\n}\n";
        QCOMPARE(joined(linted("profile t " + rules)),
                 u"2: exec-keeps-environment; 4: exec-keeps-environment"_s);
        QCOMPARE(joined(linted("# pavise: allow exec-keeps-environment\nprofile t " + rules)),
                 u""_s);
    }

    void anIncludeIsSilencedWhereItStandsOrInItself()
    {
        const std::string rule = "/[*] r,";
        QCOMPARE(joined(lintedBody("include <x>", {{"/i/x", rule + "\n"}})),
                 u"1: glob-wildcard-in-class"_s);
        const std::string comment = " # pavise: allow glob-wildcard-in-class";
        QCOMPARE(joined(lintedBody("include <x>" + comment, {{"/i/x", rule + "\n"}})), u""_s);
        QCOMPARE(joined(lintedBody("include <x>", {{"/i/x", rule + comment + "\n"}})), u""_s);
    }

    void optionsSilence()
    {
        lint::LintOptions options;
        options.allowed = {DiagnosticCode::ExecKeepsEnvironment};
        QCOMPARE(joined(lintedBody("/bin/x px,", {}, options)), u""_s);
    }

    void errorsAreToldWithoutLintsAndCannotBeSilenced()
    {
        lint::LintOptions options;
        options.allowed = {DiagnosticCode::ExecModeMissing};
        QCOMPARE(joined(lintedBody("/bin/x px,\n/bin/y x,", {}, options)),
                 u"3: exec-mode-missing"_s);
    }

    void patternsThatMeetAreAnErrorThatNamesBoth()
    {
        const Linted result = lintedBody("/bin/* Px -> t,\n/bin/** ix,");
        QCOMPARE(joined(result), u"3: conflicting-exec-modes; 2: > other-rule-here"_s);
        QVERIFY(result.diagnostics.front().severity == text::Severity::Error);
    }

    void aTooLargeProfileIsToldOf()
    {
        auto options = lintTarget();
        options.limits.maxStates = 10;
        std::string body;
        for (int i = 0; i < 3000; ++i)
            body += "/a" + std::to_string(i) + " r,\n";
        const Linted result = linted("profile t {\n" + body + "/a1 r,\n}\n", {}, {}, options);
        // What needs no automaton is found all the same.
        QCOMPARE(joined(result), u"1: effects-unknown; 3002: duplicate-rule; 3: > covering-rule"_s);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        text::MemoryFiles files;
        files.put("t", "profile t {\n/a r,\n/a r,\n}\n");
        text::SourceSet sources;
        lint::Linter linter;
        const auto said = linter.lint(sources, files, "t", lintTarget(), {}, stop.get_token());
        QVERIFY(std::ranges::none_of(said, [](const text::Diagnostic &each) {
            return each.code == DiagnosticCode::RedundantRule;
        }));
    }
};

QTEST_APPLESS_MAIN(TestLinter)
#include "tst_linter.moc"
