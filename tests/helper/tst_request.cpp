// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What callers may ask for, and every way of asking for something else.

#include "polkit/helper/bus/request.h"
#include "polkit/helper/limits.h"

#include <QTest>

#include <tuple>

using namespace pavise::helper;
using namespace Qt::StringLiterals;
using pavise::protocol::ApplyFlag;
using pavise::protocol::ErrorCode;
using pavise::protocol::ProfileTexts;

namespace {

constexpr quint32 kSave = static_cast<quint32>(ApplyFlag::Save);

std::optional<ErrorCode> errorOf(const auto &parsed)
{
    return parsed ? std::nullopt : std::optional(parsed.error().code);
}

std::optional<ErrorCode> applyError(const ProfileTexts &items, quint32 flags = kSave,
                                    quint32 seconds = 0)
{
    return errorOf(ChangeRequest::apply(u"op-1"_s, {}, items, flags, seconds));
}

} // namespace

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFileNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a profile") << "usr.bin.man"_ba << true;
        QTest::newRow("spaces") << "my program"_ba << true;
        QTest::newRow("not ASCII") << "f\xc3\xbcr.mich"_ba << true;
        QTest::newRow("a local addition") << "local/usr.bin.man"_ba << true;
        QTest::newRow("an abstraction") << "abstractions/base"_ba << true;
        QTest::newRow("a deep tunable") << "tunables/home.d/site"_ba << true;
        QTest::newRow("255 bytes") << QByteArray(255, 'x') << true;
        QTest::newRow("256 bytes") << QByteArray(256, 'x') << false;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("parent") << "../x"_ba << false;
        QTest::newRow("parent alone") << ".."_ba << false;
        QTest::newRow("parent inside") << "local/../../passwd"_ba << false;
        QTest::newRow("absolute") << "/etc/passwd"_ba << false;
        QTest::newRow("deep below local's parent") << "a/b/c"_ba << false;
        QTest::newRow("unknown folder") << "cron.d/x"_ba << false;
        QTest::newRow("hidden") << ".x"_ba << false;
        QTest::newRow("hidden below") << "local/.x"_ba << false;
        QTest::newRow("editor backup") << "x~"_ba << false;
        QTest::newRow("package leftover") << "x.dpkg-new"_ba << false;
        QTest::newRow("rpm leftover") << "x.rpmsave"_ba << false;
        QTest::newRow("readme") << "README"_ba << false;
        QTest::newRow("NUL") << "x\0y"_ba << false;
        QTest::newRow("newline") << "x\ny"_ba << false;
        QTest::newRow("escape") << "x\x1b[2J"_ba << false;
        QTest::newRow("not UTF-8") << "caf\xe9"_ba << false;
        QTest::newRow("the disable folder") << "disable"_ba << false;
        QTest::newRow("a disable link") << "disable/usr.bin.man"_ba << false;
        QTest::newRow("a force-complain link") << "force-complain/usr.bin.man"_ba << false;
        QTest::newRow("the local folder") << "local"_ba << false;
        QTest::newRow("the abstractions folder") << "abstractions"_ba << false;
        QTest::newRow("an abi file") << "abi/4.0"_ba << false;
        QTest::newRow("trailing slash") << "local/"_ba << false;
        QTest::newRow("two slashes") << "local//x"_ba << false;
    }
    void takesFileNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isTaken);
        const auto parsed = FileName::parse(name);
        QCOMPARE(parsed.has_value(), isTaken);
        if (isTaken)
            QCOMPARE(QByteArray::fromStdString(parsed->value()), name);
        else
            QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    }

    void takesOperationNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("uuid") << u"6f1d9c3e-0f7d-4a0e-9a8e-1f2b3c4d5e6f"_s << true;
        QTest::newRow("64 characters") << QString(64, u'a') << true;
        QTest::newRow("65 characters") << QString(65, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("newline") << u"a\nPRIORITY=0"_s << false;
        QTest::newRow("letters that only look alike") << u"\u0430"_s << false;
    }
    void takesOperationNames()
    {
        QFETCH(QString, name);
        QTEST(parseOperation(name).has_value(), "isTaken");
    }

    void capturesWhatWasAsked()
    {
        const QByteArray digest(32, '\x5a');
        const auto request = ChangeRequest::apply(
            u"op-1"_s, "why"_ba,
            {{"usr.bin.a"_ba, "profile a {}\n"_ba, digest}, {"b"_ba, ""_ba, {}}},
            (ApplyFlag::Save | ApplyFlag::Load).toInt(), 30);
        QCOMPARE(request->note(), "why");
        QCOMPARE(request->seconds(), 30U);
        QVERIFY(request->isTrial());
        QVERIFY(request);
        QCOMPARE(request->items().size(), 2U);
        QCOMPARE(request->items()[0].text, "profile a {}\n");
        QCOMPARE(request->items()[0].base->at(31), 0x5a);
        QVERIFY(!request->items()[1].base);
        QVERIFY(request->has(ApplyFlag::Load));
        QVERIFY(!request->has(ApplyFlag::Dangerous));
    }

    void refusesBatchesThatMakeNoSense()
    {
        QCOMPARE(applyError({}), ErrorCode::Invalid);
        QCOMPARE(applyError({{"a"_ba, {}, {}}, {"a"_ba, {}, {}}}), ErrorCode::Invalid);
        QCOMPARE(applyError({{"a"_ba, "x\0y"_ba, {}}}), ErrorCode::Invalid);
        QCOMPARE(applyError({{"a"_ba, {}, QByteArray(31, 'x')}}), ErrorCode::Invalid);
        QCOMPARE(applyError({{"a"_ba, {}, QByteArray(33, 'x')}}), ErrorCode::Invalid);
        QCOMPARE(applyError({{"a"_ba, {}, {}}}, 0), ErrorCode::Invalid);
        QCOMPARE(applyError({{"a"_ba, {}, {}}}, kSave | 8U), ErrorCode::Invalid);
        QCOMPARE(applyError({{"a"_ba, {}, {}}}, kSave | 0x80000000U), ErrorCode::Invalid);
    }

    void holdsTheSizeLimits()
    {
        const auto text = [](std::size_t size) {
            return QByteArray(static_cast<qsizetype>(size), '#');
        };
        QCOMPARE(applyError({{"a"_ba, text(limits::kTextBytes - 1), {}}}), std::nullopt);
        QCOMPARE(applyError({{"a"_ba, text(limits::kTextBytes), {}}}), std::nullopt);
        QCOMPARE(applyError({{"a"_ba, text(limits::kTextBytes + 1), {}}}), ErrorCode::TooLarge);

        ProfileTexts four;
        for (const char name : {'a', 'b', 'c', 'd'})
            four.append({QByteArray(1, name), text(limits::kTextBytes), {}});
        QCOMPARE(applyError(four), std::nullopt);
        four.append({"e"_ba, "#"_ba, {}});
        QCOMPARE(applyError(four), ErrorCode::TooLarge);

        ProfileTexts many;
        for (std::size_t i = 0; i < limits::kFiles; ++i)
            many.append({"f"_ba + QByteArray::number(i), {}, {}});
        QCOMPARE(applyError(many), std::nullopt);
        many.append({"one.more"_ba, {}, {}});
        QCOMPARE(applyError(many), ErrorCode::TooLarge);
    }

    void groupsModesByFile()
    {
        const auto request = ChangeRequest::setMode(
            u"op"_s, {}, {{"a"_ba, "x"_ba}, {"b"_ba, ""_ba}, {"a"_ba, "y"_ba}}, 1, 0);
        QVERIFY(request);
        QCOMPARE(request->items().size(), 2U);
        QCOMPARE(request->items()[0].profiles, (std::vector<std::string>{"x", "y"}));
        QVERIFY(request->items()[1].profiles.empty());
        QCOMPARE(request->mode(), pavise::protocol::ProfileMode::Complain);
    }

    void refusesModesThatMakeNoSense()
    {
        const auto error = [](const pavise::protocol::ProfileRefs &refs, quint32 mode) {
            return errorOf(ChangeRequest::setMode(u"op"_s, {}, refs, mode, 0));
        };
        QCOMPARE(error({{"a"_ba, {}}}, 15), ErrorCode::Invalid);
        QCOMPARE(error({{"a"_ba, {}}}, 16), std::nullopt);
        QCOMPARE(error({{"a"_ba, {}}}, 17), std::nullopt);
        QCOMPARE(error({{"a"_ba, {}}}, 18), ErrorCode::Invalid);
        QCOMPARE(error({{"a"_ba, "x\ny"_ba}}, 0), ErrorCode::Invalid);
        QCOMPARE(error({{"a"_ba, ":ns:x"_ba}}, 0), ErrorCode::Invalid);
        QCOMPARE(error({{"a"_ba, {}}}, 3), std::nullopt);
        QCOMPARE(error({{"a"_ba, {}}}, 4), ErrorCode::Invalid);
        QCOMPARE(error({}, 0), ErrorCode::Invalid);
        QCOMPARE(error({{"local/a"_ba, {}}}, 0), ErrorCode::Invalid);
        QCOMPARE(error({{"a"_ba, {}}, {"a"_ba, "x"_ba}}, 0), ErrorCode::Invalid);
        QCOMPARE(error({{"a"_ba, "x\0"_ba}}, 0), ErrorCode::Invalid);
        QCOMPARE(error({{"a"_ba, QByteArray(4096, 'x')}}, 0), std::nullopt);
        QCOMPARE(error({{"a"_ba, QByteArray(4097, 'x')}}, 0), ErrorCode::TooLarge);
    }

    void holdsTheTimes()
    {
        const auto mode = [](quint32 number, quint32 seconds) {
            return errorOf(ChangeRequest::setMode(u"op"_s, {}, {{"a"_ba, {}}}, number, seconds));
        };
        const auto silence = [](quint32 seconds) {
            return errorOf(ChangeRequest::silence(u"op"_s, {}, seconds));
        };
        const ProfileTexts one{{"a"_ba, {}, {}}};
        for (const auto &[seconds, isTrial, isTime] : {std::tuple{0U, true, true},
                                                       {1U, false, false},
                                                       {9U, false, false},
                                                       {10U, true, true},
                                                       {3600U, true, true},
                                                       {3601U, false, true},
                                                       {86400U, false, true},
                                                       {86401U, false, false},
                                                       {0xffffffffU, false, false}}) {
            QCOMPARE(!applyError(one, kSave, seconds), isTrial);
            QCOMPARE(!mode(0, seconds), isTrial); // enforce
            QCOMPARE(!mode(1, seconds), isTime);  // complain
            QCOMPARE(!mode(16, seconds), isTime); // audit
            QCOMPARE(!silence(seconds), isTime);
        }
        // Loading alone is a trial or nothing.
        const auto load = static_cast<quint32>(ApplyFlag::Load);
        QCOMPARE(applyError(one, load, 0), ErrorCode::Invalid);
        QCOMPARE(applyError(one, load, 10), std::nullopt);
        QCOMPARE(applyError(one, 0, 10), ErrorCode::Invalid);
    }

    void refusesNotesThatAreNoText()
    {
        const auto error = [](const QByteArray &note) {
            return errorOf(ChangeRequest::unloadEverything(u"op"_s, note, {}));
        };
        QCOMPARE(error("because"), std::nullopt);
        QCOMPARE(error(QByteArray(500, 'x')), std::nullopt);
        QCOMPARE(error(QByteArray(501, 'x')), ErrorCode::TooLarge);
        QCOMPARE(error("a\0b"_ba), ErrorCode::Invalid);
        QCOMPARE(error("\xff"), ErrorCode::Invalid);
    }

    void refusesListsThatMakeNoSense()
    {
        using pavise::helper::Verb;
        const auto files = [](const QList<QByteArray> &names,
                              const QList<QByteArray> &labels = {}) {
            return errorOf(ChangeRequest::files(Verb::Disable, u"op"_s, {}, names, labels));
        };
        QCOMPARE(files({"a"}), std::nullopt);
        QCOMPARE(files({}), ErrorCode::Invalid);
        QCOMPARE(files({"a", "a"}), ErrorCode::Invalid);
        QCOMPARE(files({"local/a"}), ErrorCode::Invalid);
        QCOMPARE(files({"../a"}), ErrorCode::Invalid);
        QCOMPARE(files({"a"}, QList<QByteArray>(4096, "x")), std::nullopt);
        QCOMPARE(files({"a"}, QList<QByteArray>(4097, "x")), ErrorCode::TooLarge);
        QList<QByteArray> many;
        for (int i = 0; i < 64; ++i)
            many << "f" + QByteArray::number(i);
        QCOMPARE(files(many), std::nullopt);
        many << "more";
        QCOMPARE(files(many), ErrorCode::TooLarge);

        const auto unload = [](const QList<QByteArray> &names) {
            return errorOf(ChangeRequest::unload(u"op"_s, {}, names, {}));
        };
        QCOMPARE(unload({"a", "b//c"}), std::nullopt);
        QCOMPARE(unload({}), ErrorCode::Invalid);
        QCOMPARE(unload({"a", "a"}), ErrorCode::Invalid);
        QCOMPARE(unload({""}), ErrorCode::Invalid);
        QCOMPARE(unload({":ns:a"}), ErrorCode::Invalid);
        QCOMPARE(unload({"a\nb"}), ErrorCode::Invalid);
        QCOMPARE(unload({"a\0b"_ba}), ErrorCode::Invalid);
        QCOMPARE(unload({QByteArray(4097, 'x')}), ErrorCode::TooLarge);

        const auto restore = [](quint32 flags) {
            return errorOf(ChangeRequest::restore(u"op"_s, {}, 1, flags, {}));
        };
        for (const quint32 flags : {1U, 2U, 3U, 5U, 6U, 7U})
            QCOMPARE(restore(flags), std::nullopt);
        for (const quint32 flags : {0U, 4U, 8U, 11U, 0x80000001U})
            QCOMPARE(restore(flags), ErrorCode::Invalid);
    }

    void refusesUnknownLogs()
    {
        QCOMPARE(errorOf(LogRequest::parse(2, 0)), std::nullopt);
        QCOMPARE(errorOf(LogRequest::parse(3, 0)), ErrorCode::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestRequest)
#include "tst_request.moc"
