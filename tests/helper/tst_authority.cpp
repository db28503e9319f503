// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The question to polkit as it goes over the bus, and every answer but a well-formed yes.
/// A service of this test stands where polkit does, on a bus of its own.

#include "polkit/helper/bus/polkit_authority.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace pavise::helper;
using namespace Qt::StringLiterals;
using pavise::protocol::ErrorCode;

namespace {

constexpr int kLongMs = 60'000;
const QString kPolkit = u"org.freedesktop.PolicyKit1"_s;
const QString kObject = u"/org/freedesktop/PolicyKit1/Authority"_s;

/// Keeps what it is asked, and answers nothing by itself.
class SilentPolkit final : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        asked.append(message);
        return true;
    }
    [[nodiscard]] QList<QDBusMessage> calls(const QString &method) const
    {
        QList<QDBusMessage> found = asked;
        found.removeIf([&method](const QDBusMessage &each) { return each.member() != method; });
        return found;
    }

    QList<QDBusMessage> asked;
};

/// polkit's Result, `(bba{ss})`.
QVariant result(bool isAuthorized, bool isChallenge, const QMap<QString, QString> &details = {})
{
    QDBusArgument out;
    out.beginStructure();
    out << isAuthorized << isChallenge << details;
    out.endStructure();
    return QVariant::fromValue(out);
}

template <typename... Fields>
QVariant structure(const Fields &...fields)
{
    QDBusArgument out;
    out.beginStructure();
    (out << ... << fields);
    out.endStructure();
    return QVariant::fromValue(out);
}

} // namespace

class TestAuthority : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    SilentPolkit m_polkit;
    std::unique_ptr<PolkitAuthority> m_authority;

    [[nodiscard]] QDBusConnection polkits() const { return QDBusConnection(u"polkit"_s); }
    [[nodiscard]] bool isAsked(qsizetype times, const QString &method = u"CheckAuthorization"_s)
    {
        return QTest::qWaitFor([&] { return m_polkit.calls(method).size() >= times; }, kLongMs);
    }
    /// Asks, lets polkit send \p reply made from the call, and gives what the helper makes of it.
    template <typename Reply>
    std::optional<ErrorCode> answerTo(Reply reply)
    {
        const qsizetype before = m_polkit.calls(u"CheckAuthorization"_s).size();
        std::optional<Parsed<void>> answer;
        m_authority->ask(
            {.sender = u":1.7"_s, .action = Action::Apply, .details = {}, .mayAsk = true},
            [&answer](const Parsed<void> &given) { answer = given; });
        if (!isAsked(before + 1))
            qFatal("polkit was not asked");
        polkits().send(reply(m_polkit.calls(u"CheckAuthorization"_s).constLast()));
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kLongMs))
            qFatal("no answer");
        return *answer ? std::nullopt : std::optional(answer->error().code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted())
            QSKIP("needs dbus-daemon");
        while (!m_daemon.canReadLine())
            QVERIFY(m_daemon.waitForReadyRead(kLongMs));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection polkit = QDBusConnection::connectToBus(m_address, u"polkit"_s);
        QVERIFY(polkit.registerVirtualObject(kObject, &m_polkit));
        m_authority = std::make_unique<PolkitAuthority>(
            QDBusConnection::connectToBus(m_address, u"helper"_s));
    }
    void init()
    {
        m_polkit.asked.clear();
        QVERIFY(polkits().registerService(kPolkit));
    }
    void cleanupTestCase()
    {
        m_authority.reset();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// A subject of another form made polkit look a process up by its number (CVE-2026-78422); the
    /// caller's name on the bus is all that is ever sent.
    void asksInTheVeryFormThatPolkitReads()
    {
        for (const bool mayAsk : {false, true})
            m_authority->ask({.sender = u":1.42"_s,
                              .action = Action::SetMode,
                              .details = {{u"profile"_s, u"demo"_s}, {u"count"_s, u"1"_s}},
                              .mayAsk = mayAsk},
                             [](const Parsed<void> &) { });
        QVERIFY(isAsked(2));
        QSet<QString> cancellations;
        for (qsizetype i = 0; i < 2; ++i) {
            const QDBusMessage call = m_polkit.asked.at(i);
            QCOMPARE(call.interface(), u"org.freedesktop.PolicyKit1.Authority"_s);
            QCOMPARE(call.signature(), u"(sa{sv})sa{ss}us"_s);
            const auto subject = call.arguments().at(0).value<QDBusArgument>();
            QString kind;
            QVariantMap who;
            subject.beginStructure();
            subject >> kind >> who;
            subject.endStructure();
            QCOMPARE(kind, u"system-bus-name"_s);
            QCOMPARE(who.keys(), QStringList{u"name"_s});
            QCOMPARE(who.value(u"name"_s).metaType(), QMetaType::fromType<QString>());
            QCOMPARE(who.value(u"name"_s).toString(), u":1.42"_s);
            QCOMPARE(call.arguments().at(1).toString(), u"org.pavise.set-mode"_s);
            QMap<QString, QString> details;
            call.arguments().at(2).value<QDBusArgument>() >> details;
            QCOMPARE(details,
                     (QMap<QString, QString>{{u"profile"_s, u"demo"_s}, {u"count"_s, u"1"_s}}));
            QCOMPARE(call.arguments().at(3).toUInt(), i == 1 ? 1U : 0U);
            cancellations.insert(call.arguments().at(4).toString());
        }
        QCOMPARE(cancellations.size(), 2);
        QVERIFY(!cancellations.contains(QString()));
    }

    void onlyAWellFormedYesIsAYes_data()
    {
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<std::optional<ErrorCode>>("error");
        const std::optional<ErrorCode> no = ErrorCode::NotAuthorized;
        const QMap<QString, QString> dismissed{{u"polkit.dismissed"_s, u"true"_s}};
        QTest::newRow("yes") << QVariantList{result(true, false)} << std::optional<ErrorCode>();
        QTest::newRow("no") << QVariantList{result(false, false)} << no;
        QTest::newRow("a challenge")
            << QVariantList{result(false, true)} << std::optional(ErrorCode::InteractionRequired);
        QTest::newRow("a closed prompt")
            << QVariantList{result(false, false, dismissed)} << std::optional(ErrorCode::Dismissed);
        QTest::newRow("nothing") << QVariantList{} << no;
        QTest::newRow("a bare yes") << QVariantList{true} << no;
        QTest::newRow("two bare ones") << QVariantList{true, false} << no;
        QTest::newRow("without details") << QVariantList{structure(true, false)} << no;
        QTest::newRow("numbers for truths")
            << QVariantList{structure(1U, 0U, QMap<QString, QString>())} << no;
        QTest::newRow("details of another form")
            << QVariantList{structure(true, false, QVariantMap())} << no;
        QTest::newRow("one more value") << QVariantList{result(true, false), u"x"_s} << no;
        QTest::newRow("in a variant")
            << QVariantList{QVariant::fromValue(QDBusVariant(result(true, false)))} << no;
        QTest::newRow("a word") << QVariantList{u"yes"_s} << no;
    }
    void onlyAWellFormedYesIsAYes()
    {
        QFETCH(QVariantList, values);
        const auto error =
            answerTo([&values](const QDBusMessage &call) { return call.createReply(values); });
        QTEST(error, "error");
    }

    void anErrorIsANo()
    {
        QCOMPARE(answerTo([](const QDBusMessage &call) {
                     return call.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Failed"_s,
                                                  u"true"_s);
                 }),
                 ErrorCode::NotAuthorized);
    }

    void noPolkitIsANo()
    {
        QVERIFY(polkits().unregisterService(kPolkit));
        std::optional<Parsed<void>> answer;
        m_authority->ask(
            {.sender = u":1.7"_s, .action = Action::Apply, .details = {}, .mayAsk = true},
            [&answer](const Parsed<void> &given) { answer = given; });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, kLongMs));
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, ErrorCode::NotAuthorized);
    }

    /// Many are open at once, and polkit answers in whatever order persons type.
    void eachAnswerReachesItsOwnQuestion()
    {
        constexpr qsizetype kQuestions = 1000;
        std::vector<std::optional<bool>> answers(kQuestions);
        for (qsizetype i = 0; i < kQuestions; ++i)
            m_authority->ask({.sender = u":1.%1"_s.arg(i),
                              .action = Action::Apply,
                              .details = {{u"odd"_s, QString::number(i % 2)}},
                              .mayAsk = true},
                             [&answers, i](const Parsed<void> &given) {
                                 auto &own = answers[static_cast<std::size_t>(i)];
                                 QVERIFY(!own); // once
                                 own = given.has_value();
                             });
        QVERIFY(isAsked(kQuestions));
        QList<QDBusMessage> calls = m_polkit.asked;
        std::ranges::shuffle(calls, std::mt19937(1));
        for (const QDBusMessage &call : calls) {
            QMap<QString, QString> details;
            call.arguments().at(2).value<QDBusArgument>() >> details;
            polkits().send(call.createReply(result(details[u"odd"_s] == u"1", false)));
        }
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::ranges::all_of(answers,
                                           [](const auto &each) { return each.has_value(); });
            },
            kLongMs));
        for (std::size_t i = 0; i < answers.size(); ++i)
            QCOMPARE(*answers[i], i % 2 == 1);
    }

    /// A yes that comes too late is no yes any more.
    void whatIsWithdrawnIsCancelledAndNeverAnswered()
    {
        bool isAnswered = false;
        const auto question = m_authority->ask(
            {.sender = u":1.7"_s, .action = Action::Apply, .details = {}, .mayAsk = true},
            [&isAnswered](const Parsed<void> &) { isAnswered = true; });
        QVERIFY(isAsked(1));
        m_authority->withdraw(question);
        m_authority->withdraw(question); // once is enough
        QVERIFY(isAsked(1, u"CancelCheckAuthorization"_s));
        const auto cancelled = m_polkit.calls(u"CancelCheckAuthorization"_s);
        const QDBusMessage call = m_polkit.asked.constFirst();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0].arguments().at(0), call.arguments().at(4));
        polkits().send(call.createReply(result(true, false)));
        QCOMPARE(answerTo([](const QDBusMessage &later) {
                     return later.createReply(result(false, false));
                 }),
                 ErrorCode::NotAuthorized); // whatever was sent before has arrived by now
        QVERIFY(!isAnswered);
    }
};

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
