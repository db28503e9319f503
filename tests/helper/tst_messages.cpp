// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a worker says, and everything a worker that was taken over could say instead.

#include "polkit/helper/apply/pending.h"
#include "polkit/helper/limits.h"
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

Pending samplePending()
{
    return {.operation = "op",
            .files = {{.name = "a", .before = pavise::text::sha256("x"), .after = {}},
                      {.name = "b", .before = {}, .after = pavise::text::sha256("y")}},
            .blob = std::string(5, '\0')};
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arriveAsTheyWere()
    {
        QCOMPARE(decodeJob(encode(sampleJob())), sampleJob());
        QCOMPARE(decodeAnswer(encode(sampleAnswer())), sampleAnswer());
        QCOMPARE(decodePending(encode(samplePending())), samplePending());
        QCOMPARE(decodeAnswer(encode(Answer{})), Answer{});
    }

    void everyCutIsNoMessage()
    {
        const std::string answer = encode(sampleAnswer());
        for (std::size_t size = 0; size < answer.size(); ++size)
            QVERIFY(!decodeAnswer(std::string_view(answer).substr(0, size)));
        const std::string pending = encode(samplePending());
        for (std::size_t size = 0; size < pending.size(); ++size)
            QVERIFY(!decodePending(std::string_view(pending).substr(0, size)));
    }

    void anythingMoreIsNoMessage()
    {
        QVERIFY(!decodeAnswer(encode(sampleAnswer()) + '\0'));
        QVERIFY(!decodeJob(encode(sampleJob()) + '\0'));
        QVERIFY(!decodeAnswer(encode(sampleJob())));
        QVERIFY(!decodeAnswer(""));
    }

    void countsAreBounded()
    {
        Answer files;
        files.files.resize(limits::kFiles);
        QVERIFY(decodeAnswer(encode(files)));
        files.files.resize(limits::kFiles + 1);
        QVERIFY(!decodeAnswer(encode(files)));

        Answer names;
        names.files.resize(1);
        names.files[0].names.resize(limits::kProfilesPerFile);
        QVERIFY(decodeAnswer(encode(names)));
        names.files[0].names.emplace_back();
        QVERIFY(!decodeAnswer(encode(names)));

        Answer diagnostics;
        diagnostics.files.resize(1);
        diagnostics.files[0].diagnostics.resize(limits::kDiagnostics);
        QVERIFY(decodeAnswer(encode(diagnostics)));
        diagnostics.files[0].diagnostics.emplace_back();
        QVERIFY(!decodeAnswer(encode(diagnostics)));
    }

    /// A length or count of four billion must cost nothing.
    void lengthsAreNotBelieved()
    {
        std::string answer = encode(sampleAnswer());
        for (std::size_t at = 0; at + 4 <= answer.size(); ++at) {
            std::string wrong = answer;
            wrong.replace(at, 4, "\xff\xff\xff\xff");
            const auto decoded = decodeAnswer(wrong); // a number or text may hold anything
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
            const auto decoded = decodeAnswer(noisy);
            if (decoded)
                QCOMPARE(encode(*decoded), noisy);
        }
    }
};

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
