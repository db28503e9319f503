// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Recorded events against texts: what is fixed, what stays, what breaks.

#include "core/audit/line/audit_line.h"
#include "core/explain/compare/dry_run.h"
#include "tests/core/explain/compiled_text.h"
#include "tests/test_paths.h"

#include <QTest>

#include <format>
#include <fstream>
#include <string>

using namespace pavise;
using namespace pavise::explain;
using pavise::tests::CompiledText;

namespace {

std::string openLine(const char *word, const char *profile, const char *name, const char *mask)
{
    return std::format("type=AVC msg=audit(1.1:1): apparmor=\"{}\" operation=\"open\" "
                       "class=\"file\" profile=\"{}\" name=\"{}\" pid=1 comm=\"x\" "
                       "requested_mask=\"{}\" denied_mask=\"{}\" fsuid=1000 ouid=0",
                       word, profile, name, mask, mask);
}

RecordedEvents recorded(const std::vector<std::string> &lines)
{
    RecordedEvents events;
    audit::Event event;
    for (const std::string &line : lines) {
        (void)audit::parseLine(line, event);
        events.add(event);
    }
    return events;
}

} // namespace

class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecomesOfEachEvent()
    {
        const RecordedEvents events = recorded({
            openLine("DENIED", "p", "/fixed", "r"),
            openLine("DENIED", "p", "/denied", "r"),
            openLine("ALLOWED", "p", "/fixed", "r"),
            openLine("ALLOWED", "p", "/denied", "r"),
            openLine("AUDIT", "p", "/fixed", "r"),
            openLine("AUDIT", "p", "/denied", "r"),
            openLine("DENIED", "other", "/fixed", "r"),
            "type=AVC msg=audit(1.1:1): apparmor=\"STATUS\" operation=\"profile_load\" "
            "profile=\"p\" name=\"p\" pid=1 comm=\"x\"",
        });
        const CompiledText enforcing("profile p {\n  /fixed r,\n}\n");
        const DryRun run = dryRun(enforcing.file().profiles, events);
        const std::vector<Replay> expected = {
            Replay::Fixed,        Replay::StillDenied, Replay::Fixed,        Replay::NewlyDenied,
            Replay::StillAllowed, Replay::NewlyDenied, Replay::OtherProfile, Replay::Undecidable};
        QVERIFY(run.outcomes == expected);
        QCOMPARE(run.count(Replay::Fixed), 2U);
        QCOMPARE(run.count(Replay::NewlyDenied), 2U);

        const CompiledText complaining("profile p flags=(complain) {\n  /fixed r,\n}\n");
        QVERIFY(dryRun(complaining.file().profiles, events).outcomes[3] == Replay::StillDenied);
        // A plain deny is held to even then.
        const CompiledText denying("profile p flags=(complain) {\n  deny /denied r,\n}\n");
        QVERIFY(dryRun(denying.file().profiles, events).outcomes[3] == Replay::NewlyDenied);
    }

    void aChildHasItsOwnRules()
    {
        const RecordedEvents events =
            recorded({openLine("DENIED", "p//kid", "/a", "r"), openLine("DENIED", "p", "/a", "r")});
        const CompiledText text("profile p {\n  /b r,\n  profile kid {\n    /a r,\n  }\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const DryRun run = dryRun(text.file().profiles, events);
        QVERIFY(run.outcomes == (std::vector{Replay::Fixed, Replay::StillDenied}));
    }

    void stopsWhenAsked()
    {
        const RecordedEvents events = recorded({openLine("DENIED", "p", "/a", "r")});
        const CompiledText text("profile p {\n  /b r,\n}\n");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(dryRun(text.file().profiles, events, stop.get_token()).outcomes.empty());
    }

    /// What a real kernel denied is denied by an empty profile and allowed by one that allows all.
    void agreesWithARealLog()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("../shared with the corpora is not there");
        std::ifstream log(*shared + "/corpus/logs/kernel-6.12-sample.log");
        RecordedEvents events;
        audit::Event event;
        for (std::string line; std::getline(log, line);) {
            if (audit::parseLine(line, event).kind == audit::LineKind::Record)
                events.add(event);
        }
        QVERIFY(events.size() > 100);
        std::string none;
        std::string all;
        for (const std::string &name : events.profiles()) {
            // `null-` profiles of complain mode are in no text.
            if (name.empty() || name.find("//") != std::string::npos || name == "unconfined")
                continue;
            none += "profile \"" + name + "\" {\n  set rlimit nofile <= 1,\n}\n";
            all += "profile \"" + name + "\" {\n  allow all,\n  change_profile -> **,\n}\n";
        }
        const CompiledText empty(none);
        QCOMPARE(QString::fromStdString(empty.problems()), QString());
        const DryRun denied = dryRun(empty.file().profiles, events);
        QCOMPARE(denied.count(Replay::Fixed), 0U);
        const CompiledText full(all);
        QCOMPARE(QString::fromStdString(full.problems()), QString());
        const DryRun allowed = dryRun(full.file().profiles, events);
        QCOMPARE(allowed.count(Replay::StillDenied), 0U);
        QCOMPARE(allowed.count(Replay::NewlyDenied), 0U);
        QVERIFY(allowed.count(Replay::Fixed) > 20);
    }
};

QTEST_APPLESS_MAIN(TestDryRun)
#include "tst_dry_run.moc"
