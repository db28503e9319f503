// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the commands say when there is nothing good to say: with --json always one document, and a
/// sentence for a log that gives nothing.

#include "app/pavisectl/command_line.h"
#include "tests/fake_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pavise;
using namespace pavise::ctl;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pavise::ctl::ExitStatus)

namespace {

struct Outcome
{
    ExitStatus status{};
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome runWith(const QStringList &words)
{
    std::vector<std::string> bytes;
    for (const QString &word : words)
        bytes.push_back(word.toStdString());
    const std::vector<std::string_view> arguments(bytes.begin(), bytes.end());
    Outcome outcome;
    outcome.status = run(arguments,
                         {.out = [&](std::string_view text) { outcome.out += text; },
                          .error = [&](std::string_view text) { outcome.error += text; }});
    return outcome;
}

} // namespace

class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tree.file("broken", "profile app {\n  /a zz,\n}\n");
        m_tree.file("good", "profile app {\n  /a r,\n}\n");
        m_tree.file("garbage", std::string("\x7f\0\x01 nothing\nmore\n", 16));
        m_tree.file("plain.log", "Nov 23 21:00:00 host sshd[1]: hello\n");
        m_tree.file("empty.log", "");
        m_tree.file("folder/file", "");
    }

    void jsonIsOneDocument_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<ExitStatus>("status");
        const auto row = [](const char *name, const QStringList &words, ExitStatus status) {
            QTest::newRow(name) << words << status;
        };
        const QString broken = at("broken");
        const QString good = at("good");
        const QString nowhere = u"--root=/nonsense"_s;
        row("lints", {u"lints"_s}, ExitStatus::Fine);
        row("check", {u"check"_s, broken}, ExitStatus::FoundErrors);
        row("check of nothing", {u"check"_s, u"/nonsense"_s}, ExitStatus::NotReadable);
        row("a target that is not there", {u"check"_s, good, u"--target=/nonsense"_s},
            ExitStatus::NotReadable);
        row("reach", {u"reach"_s, broken}, ExitStatus::FoundErrors);
        row("dry-run", {u"dry-run"_s, broken}, ExitStatus::FoundErrors);
        row("dry-run without a log", {u"dry-run"_s, good, nowhere}, ExitStatus::NotReadable);
        row("diff", {u"diff"_s, broken, good}, ExitStatus::NotReadable);
        row("explain of a broken file",
            {u"explain"_s, u"--file"_s, broken, u"app"_s, u"file"_s, u"/a"_s, u"r"_s},
            ExitStatus::FoundErrors);
        row("explain", {u"explain"_s, nowhere, u"app"_s, u"file"_s, u"/a"_s, u"r"_s},
            ExitStatus::NotReadable);
        row("explain of no access", {u"explain"_s, u"app"_s, u"frob"_s}, ExitStatus::WrongUse);
        row("events", {u"events"_s, nowhere}, ExitStatus::NotReadable);
        row("events of each", {u"events"_s, u"--each"_s, nowhere}, ExitStatus::NotReadable);
        row("transitions", {u"transitions"_s, nowhere}, ExitStatus::NotReadable);
        row("impact", {u"impact"_s, nowhere, u"a"_s, u"b"_s}, ExitStatus::NotReadable);
        row("review", {u"review"_s, nowhere, u"--log=/nonsense"_s}, ExitStatus::NotReadable);
        row("new-profile", {u"new-profile"_s, nowhere, u"/bin/true"_s}, ExitStatus::NotReadable);
        row("sources", {u"sources"_s, nowhere}, ExitStatus::Fine);
        row("status", {u"status"_s, nowhere}, ExitStatus::NotAvailable);
        row("wrong use", {u"frob"_s}, ExitStatus::WrongUse);
        row("two forms", {u"transitions"_s, u"--svg"_s}, ExitStatus::WrongUse);
    }

    void jsonIsOneDocument()
    {
        QFETCH(QStringList, words);
        QFETCH(const ExitStatus, status);
        QVERIFY(runWith(words).status == status || words.contains(u"--svg"_s));
        words << u"--json"_s;
        const Outcome outcome = runWith(words);
        QVERIFY2(outcome.status == status, outcome.error.constData());
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(outcome.out, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, outcome.out.constData());
        QCOMPARE(json["version"_L1].toInt(), 1);
        if (json.contains("errors"_L1)) {
            QCOMPARE(json["exitStatus"_L1].toInt(), static_cast<int>(status));
            QVERIFY(!json["errors"_L1].toArray().isEmpty());
        }
    }

    void errorsOfAProfileAreInIt()
    {
        const QJsonObject json = runWith({u"reach"_s, u"--json"_s, at("broken")}).json();
        const QJsonObject first = json["diagnostics"_L1].toArray().at(0).toObject();
        QCOMPARE(first["code"_L1].toString(), u"expected-permissions"_s);
        QCOMPARE(first["line"_L1].toInt(), 2);
        const QString sentence = json["errors"_L1].toArray().at(0).toString();
        QVERIFY2(sentence.startsWith(at("broken") + u":2:"_s), qPrintable(sentence));
    }

    void aLogThatGivesNothingIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<ExitStatus>("status");
        QTest::newRow("a folder") << u"folder"_s << u"is a folder that holds no journal"_s
                                  << ExitStatus::NotReadable;
        QTest::newRow("garbage") << u"garbage"_s << u"none of its 2 lines is one"_s
                                 << ExitStatus::Fine;
        QTest::newRow("a log") << u"plain.log"_s << u"its only line is none"_s << ExitStatus::Fine;
        QTest::newRow("an empty log")
            << u"empty.log"_s << u"holds nothing to read"_s << ExitStatus::Fine;
    }

    void aLogThatGivesNothingIsTold()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, sentence);
        QFETCH(const ExitStatus, status);
        const QString path = at(name.toLatin1().constData());
        const Outcome outcome = runWith({u"events"_s, u"--json"_s, u"--log"_s, path});
        QVERIFY(outcome.status == status);
        QVERIFY2(outcome.error.contains(sentence.toUtf8()), outcome.error.constData());
        const QJsonObject source = outcome.json()["sources"_L1].toArray().at(0).toObject();
        QVERIFY2(source["problem"_L1].toString().contains(sentence), outcome.out.constData());
        const Outcome replayed = runWith({u"dry-run"_s, at("good"), u"--log"_s, path});
        QVERIFY(replayed.status == status);
        QVERIFY2(replayed.error.contains(sentence.toUtf8()), replayed.error.constData());
    }

private:
    [[nodiscard]] QString at(const char *name) const
    {
        return QString::fromStdString(m_tree.at(name));
    }

    tests::FakeTree m_tree;
};

QTEST_APPLESS_MAIN(TestFailures)
#include "tst_failures.moc"
