// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a worker says, and everything a worker that was taken over could say instead.

#include "polkit/helper/limits.h"
#include "polkit/helper/state/record.h"
#include "polkit/helper/worker/messages.h"

#include <QTest>

#include <random>

using namespace pavise::helper;

namespace {

Job sampleJob()
{
    return {.profiles = "/etc/apparmor.d",
            .securityfs = "/sys/kernel/security/apparmor",
            .module = "/sys/module/apparmor",
            .mode = 1,
            .namesOnly = true,
            .files = {{.name = "usr.bin.a",
                       .text = std::string("profile a {}\n\xff", 14),
                       .isProfileFile = true,
                       .forceComplain = true,
                       .profiles = {"a", "a//b"}},
                      {.name = "local/usr.bin.a",
                       .text = "",
                       .isProfileFile = false,
                       .forceComplain = false,
                       .profiles = {}}}};
}

Answer sampleAnswer()
{
    return {.files = {{.isUsable = true,
                       .text = "text",
                       .names = {"a", "a//b"},
                       .blob = std::string("\0\1\2", 3),
                       .diagnostics = {{.severity = 1,
                                        .code = 7,
                                        .file = "/etc/apparmor.d/usr.bin.a",
                                        .line = 3,
                                        .column = 9,
                                        .args = {"x", ""}}}},
                      {}}};
}

Record sampleRecord()
{
    const auto digest = pavise::text::sha256("x");
    return {.id = 1ULL << 40U,
            .uid = 1000,
            .verb = "apply",
            .operation = "op",
            .note = "why",
            .result = "done",
            .files = {{.name = "a", .before = digest, .after = {}},
                      {.name = "b", .before = {}, .after = digest}},
            .marks = {{.mark = 1, .file = "a", .on = true}},
            .policies = {{.name = "p", .wasLoaded = true, .before = digest, .loaded = "d"}},
            .parameter = "normal",
            .boot = "b"};
}

Pending samplePending()
{
    return {.record = sampleRecord(), .blob = std::string(5, '\0'), .removals = {"q"}};
}

Lease sampleLease()
{
    return {.record = sampleRecord(),
            .targets = {{.file = "a", .profiles = {"p", "q"}}},
            .mode = 1,
            .endsWithCaller = true,
            .sender = ":1.7",
            .bootDeadline = 1ULL << 50U,
            .boot = "b",
            .wallDeadline = 2,
            .duration = 3};
}

/// No part of a message is one.
template <typename Message>
void verifyCuts(const Message &message)
{
    const std::string bytes = encode(message);
    QCOMPARE(decode<Message>(bytes), message);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!decode<Message>(std::string_view(bytes).substr(0, size)));
    QVERIFY(!decode<Message>(bytes + '\0'));
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arriveWholeOrNotAtAll()
    {
        verifyCuts(sampleJob());
        verifyCuts(sampleAnswer());
        verifyCuts(Answer{});
        verifyCuts(samplePending());
        verifyCuts(sampleRecord());
        verifyCuts(sampleLease());
        QVERIFY(!decode<Answer>(encode(sampleJob())));
        QVERIFY(!decode<Record>(encode(sampleLease())));
        QVERIFY(!decode<Answer>(""));
    }

    void countsAreBounded()
    {
        Answer files;
        files.files.resize(limits::kFiles);
        QVERIFY(isWithinLimits(files, limits::kFiles));
        QVERIFY(!isWithinLimits(files, limits::kFiles - 1));
        files.files.resize(limits::kFiles + 1);
        QVERIFY(!isWithinLimits(files, limits::kFiles + 1));

        Answer names;
        names.files.resize(1);
        names.files[0].names.resize(limits::kProfilesPerFile);
        QVERIFY(isWithinLimits(names, 1));
        names.files[0].names.emplace_back();
        QVERIFY(!isWithinLimits(names, 1));

        Answer diagnostics;
        diagnostics.files.resize(1);
        diagnostics.files[0].diagnostics.resize(limits::kDiagnostics);
        diagnostics.files[0].diagnostics[0].args.resize(limits::kDiagnosticArgs);
        QVERIFY(isWithinLimits(diagnostics, 1));
        diagnostics.files[0].diagnostics[0].args.emplace_back();
        QVERIFY(!isWithinLimits(diagnostics, 1));
        diagnostics.files[0].diagnostics[0].args.clear();
        diagnostics.files[0].diagnostics.emplace_back();
        QVERIFY(!isWithinLimits(diagnostics, 1));
    }

    /// A length or count of four billion must cost nothing.
    void lengthsAreNotBelieved()
    {
        std::string answer = encode(sampleAnswer());
        for (std::size_t at = 0; at + 4 <= answer.size(); ++at) {
            std::string wrong = answer;
            wrong.replace(at, 4, "\xff\xff\xff\xff");
            const auto decoded = decode<Answer>(wrong); // a number or text may hold anything
            if (decoded)
                QCOMPARE(encode(*decoded), wrong);
        }
    }

    void noiseIsHarmless()
    {
        std::mt19937 random(1); // the same noise every time
        const std::string whole = encode(sampleAnswer());
        for (int round = 0; round < 100'000; ++round) {
            std::string noisy = whole;
            for (int changes = 0; changes < 3; ++changes)
                noisy[random() % noisy.size()] = static_cast<char>(random());
            const auto decoded = decode<Answer>(noisy);
            if (decoded)
                QCOMPARE(encode(*decoded), noisy);
        }
    }
};

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
