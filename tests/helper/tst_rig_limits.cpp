// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Too much, too often, in the wrong order, and disks that fail: nobody else notices, nothing is
/// half done.

#include "tests/helper/rig.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the largest messages may take for the moment.
constexpr qint64 kMostKiB = 6 * kMostMemory;

const QString kText = u"profile demo /usr/bin/demo {\n  /etc/demo r,\n}\n"_s;

} // namespace

class TestRigLimits : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;
    int m_operation = 0;

    QString ask(const QString &user, const QStringList &arguments, const QString &behaviour = {})
    {
        return m_rig->call(user, arguments, behaviour).result();
    }
    QString op() { return u"op-%1"_s.arg(++m_operation); }
    [[nodiscard]] QString path(const QString &name) const { return m_rig->root() + u'/' + name; }
    [[nodiscard]] QStringList profiles() const
    {
        return QDir(path(u"apparmor.d"_s)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QString apply(const QString &text)
    {
        return ask(u"alice"_s, {u"apply"_s, op(), u"demo"_s, text, u"-"_s});
    }
    [[nodiscard]] qsizetype openFiles() const
    {
        return QDir(u"/proc/%1/fd"_s.arg(m_rig->helperPid()))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    }

private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<Rig>(); }
    void cleanupTestCase() { m_rig.reset(); }
    void init()
    {
        m_rig->stopHelper();
        QDir(path(u"apparmor.d"_s)).removeRecursively();
        QDir().mkpath(path(u"apparmor.d/local"_s));
        QDir(path(u"state"_s)).removeRecursively();
        QDir().mkpath(path(u"state"_s));
        QDir(path(u"securityfs/policy/profiles"_s)).removeRecursively();
        QDir().mkpath(path(u"securityfs/policy/profiles"_s));
        m_rig->startHelper();
    }

    /// The bypass that PolkitQt1::Authority has, a thousand times: bob types nothing.
    void aThousandRightsOfAliceOpenNothingForBob()
    {
        RigCall bob =
            m_rig->call(u"bob"_s, {u"apply"_s, op(), u"victim"_s, kText, u"-"_s}, u"-hang"_s);
        QVERIFY(!bob.prompt().isEmpty());
        QVERIFY(ask(u"alice"_s, {u"median"_s, u"ListProfiles"_s, u"1000"_s}).startsWith(u"ok"_s));
        bob.agent->end();
        QVERIFY(bob.result().startsWith(u"error NotAuthorized"_s));
        QVERIFY(profiles().isEmpty());
    }

    void aTextThatIsTooLarge_data()
    {
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("one byte more") << u"1048577"_s << u"error org.pavise.Error.TooLarge"_s;
        QTest::newRow("all that the bus takes")
            << u"33000000"_s << u"error org.pavise.Error.TooLarge"_s;
    }
    void aTextThatIsTooLarge()
    {
        QFETCH(QString, bytes);
        QFETCH(QString, error);
        const QString answer = ask(u"mallory"_s, {u"big"_s, bytes});
        QVERIFY2(answer.startsWith(error), qPrintable(answer));
        QVERIFY(ask(u"alice"_s, {u"list"_s}).startsWith(u"ok"_s));
        const qint64 now = statusOf(m_rig->helperPid(), "VmRSS");
        qInfo() << now << "KiB after it," << statusOf(m_rig->helperPid(), "VmHWM") << "at most";
        QVERIFY(now < kMostMemory);
        QVERIFY(profiles().isEmpty());
    }

    /// Of nothing but empty items, each of which takes more memory than bytes of the message; and
    /// the largest argument from many at once. The unit lets the service have 768 MiB.
    void aMessageThatGrows_data()
    {
        QTest::addColumn<QStringList>("call");
        for (const QString &method : {u"ApplyProfiles"_s, u"SetMode"_s, u"Disable"_s})
            QTest::newRow(qPrintable(method)) << QStringList{u"small"_s, method, u"33000000"_s};
        QTest::newRow("twenty at once") << QStringList{u"bigcrowd"_s, u"20"_s, u"33000000"_s};
    }
    void aMessageThatGrows()
    {
        QFETCH(QStringList, call);
        const QString answer = ask(u"mallory"_s, call);
        // The bus itself keeps no more than it may for one receiver.
        static const QRegularExpression refused(
            u"^(error org.pavise.Error.TooLarge.*|ok (LimitsExceeded=\\d+ )?Invalid=\\d+)$"_s);
        QVERIFY2(refused.match(answer).hasMatch(), qPrintable(answer));
        QVERIFY(ask(u"alice"_s, {u"list"_s}).startsWith(u"ok"_s));
        const qint64 most = statusOf(m_rig->helperPid(), "VmHWM");
        qInfo() << statusOf(m_rig->helperPid(), "VmRSS") << "KiB after it," << most << "at most";
        QVERIFY(statusOf(m_rig->helperPid(), "VmRSS") < kMostMemory);
        QVERIFY(most < kMostKiB);
    }

    /// More than the bus takes: the sender is put off the bus, the helper never sees it.
    void aMessageThatTheBusRefuses()
    {
        // Nothing comes back: the bus ends the connection, and with it the program.
        const QString answer = ask(u"mallory"_s, {u"big"_s, u"70000000"_s});
        QVERIFY2(answer.isEmpty() || answer.startsWith(u"error"_s), qPrintable(answer));
        QVERIFY(ask(u"alice"_s, {u"list"_s}).startsWith(u"ok"_s));
    }

    /// Of a long log the end is read, as much as a caller may get.
    void aLogIsBounded()
    {
        const QString place = path(u"kern.log"_s);
        QFile log(place);
        QVERIFY(log.open(QIODevice::ReadWrite));
        const QByteArray before = log.readAll();
        const QByteArray line = before.sliced(before.indexOf('\n') + 1).split('\n').first() + '\n';
        QVERIFY(log.write(line.repeated(20 * 1024 * 1024 / line.size())) > 0);
        log.close();
        const QString answer = ask(u"alice"_s, {u"log"_s});
        QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Truncate));
        log.write(before);
        const qint64 bytes = answer.section(u' ', 1).toLongLong() * line.size();
        QVERIFY2(bytes <= 16 * 1024 * 1024 && bytes > 16 * 1024 * 1024 - 2 * line.size(),
                 qPrintable(answer));
    }

    void descriptorsAreClosed_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"input", "zero", "pipe", "memory", "folder"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void descriptorsAreClosed()
    {
        QFETCH(QString, kind);
        (void)ask(u"alice"_s, {u"list"_s});
        const qsizetype before = openFiles();
        QCOMPARE(ask(u"mallory"_s, {u"descriptors"_s, u"2000"_s, kind}),
                 u"ok UnknownMethod=2000"_s);
        QCOMPARE(openFiles(), before);
    }

    /// Of two users at once; a third one is served meanwhile, and the memory stays what it is.
    void aCrowdGetsBusyAndHarmsNobody()
    {
        RigCall first = m_rig->call(u"mallory"_s, {u"crowd"_s, u"150"_s, u"128"_s});
        RigCall second = m_rig->call(u"dave"_s, {u"crowd"_s, u"150"_s, u"128"_s});
        for (int i = 0; i < 5; ++i)
            QVERIFY(ask(u"alice"_s, {u"list"_s}).startsWith(u"ok"_s));
        for (RigCall *crowd : {&first, &second}) {
            const QString answer = crowd->client->line(u"ok"_s);
            QVERIFY2(answer.contains(u"Busy="_s) && !answer.contains(u"ok="_s), qPrintable(answer));
        }
        const qint64 now = statusOf(m_rig->helperPid(), "VmRSS");
        qInfo() << now << "KiB after it," << statusOf(m_rig->helperPid(), "VmHWM") << "at most";
        QVERIFY(now < kMostMemory);
    }

    void hostileTextsEndInTheWorker_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an include of itself") << u"include \"demo\"\nprofile demo {\n}\n"_s;
        QTest::newRow("alternations in each other") << u"profile demo {\n  /"_s
                + QString(u"{a,b,"_s).repeated(200) + u'x' + QString(200, u'}') + u" r,\n}\n"_s;
        QTest::newRow("variables that multiply")
            << u"@{a}=1 2 3 4 5 6 7 8 9\n@{b}=@{a}@{a}@{a}@{a}\n@{c}=@{b}@{b}@{b}\nprofile demo {\n  /@{c} r,\n}\n"_s;
        QTest::newRow("children in children")
            << QString(u"profile demo {\n"_s).repeated(3000) + QString(u"}\n"_s).repeated(3000);
        QTest::newRow("a name in a namespace") << u"profile :other:demo {\n}\n"_s;
        QTest::newRow("the name of what has no profile") << u"profile unconfined {\n}\n"_s;
        QTest::newRow("a name that the kernel makes itself") << u"profile demo//null-x {\n}\n"_s;
    }
    void hostileTextsEndInTheWorker()
    {
        QFETCH(QString, text);
        const QString answer = apply(text);
        QVERIFY2(answer.startsWith(u"error Refused/CompileFailed"_s)
                     || answer.startsWith(u"error Refused/Refused"_s)
                     || answer.startsWith(u"error Refused/TooLarge"_s),
                 qPrintable(answer.left(200)));
        QVERIFY(m_rig->isHelperRunning());
        QVERIFY(!profiles().contains(u"demo"_s));
    }

    /// A file is read once, and of a folder only the files: neither loops nor waits.
    void includesThatWouldNeverEnd_data()
    {
        QTest::addColumn<QString>("include");
        QTest::newRow("a cycle through a fragment") << u"local/loop"_s;
        QTest::newRow("a folder with a pipe in it") << u"fifo"_s;
    }
    void includesThatWouldNeverEnd()
    {
        QFETCH(QString, include);
        QDir().mkpath(path(u"apparmor.d/fifo"_s));
        ::mkfifo(qPrintable(path(u"apparmor.d/fifo/pipe"_s)), 0644);
        QFile loop(path(u"apparmor.d/local/loop"_s));
        QVERIFY(loop.open(QIODevice::WriteOnly));
        loop.write("include <local/loop>\n");
        loop.close();
        QCOMPARE(apply(u"profile demo {\n  include <%1>\n}\n"_s.arg(include)), u"ok 0"_s);
    }

    void includesThatAreTooMany_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<bool>("isDeep");
        QTest::addColumn<bool>("isTaken");
        // The file that includes them is one more.
        QTest::newRow("32 in each other") << 31 << true << true;
        QTest::newRow("33 in each other") << 32 << true << false;
        QTest::newRow("10,000 beside each other") << 9'999 << false << true;
        QTest::newRow("10,001 beside each other") << 10'000 << false << false;
    }
    void includesThatAreTooMany()
    {
        QFETCH(int, files);
        QFETCH(bool, isDeep);
        QFETCH(bool, isTaken);
        QFile all(path(u"apparmor.d/local/all"_s));
        QVERIFY(all.open(QIODevice::WriteOnly));
        for (int i = 0; i < files; ++i) {
            QFile file(path(u"apparmor.d/local/f%1"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (isDeep && i + 1 < files)
                file.write(u"include <local/f%1>\n"_s.arg(i + 1).toUtf8());
            if (i == 0 || !isDeep)
                all.write(u"include <local/f%1>\n"_s.arg(i).toUtf8());
        }
        all.close();
        const QString answer = apply(u"profile demo {\n  include <local/all>\n}\n"_s);
        QVERIFY2(answer.startsWith(isTaken ? u"ok 0"_s : u"error Refused/CompileFailed"_s),
                 qPrintable(answer.left(200)));
    }

    /// Real file systems that say no.
    void aDiskThatFails_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<bool>("isFull");
        QTest::newRow("the profiles' is full") << "apparmor.d"_ba << true;
        QTest::newRow("the profiles' is read-only") << "apparmor.d"_ba << false;
        QTest::newRow("the state's is full") << "state"_ba << true;
        QTest::newRow("the state's is read-only") << "state"_ba << false;
    }
    void aDiskThatFails()
    {
        QFETCH(QByteArray, place);
        QFETCH(bool, isFull);
        const QByteArray target = QFile::encodeName(path(QString::fromLatin1(place)));
        QCOMPARE(::mount("tmpfs", target.constData(), "tmpfs", 0, "size=64k,mode=0755"), 0);
        if (isFull) {
            QFile filler(QString::fromUtf8(target) + u"/.filler"_s);
            QVERIFY(filler.open(QIODevice::WriteOnly));
            while (filler.write(QByteArray(4096, 'x')) > 0 && filler.flush()) { }
        } else {
            QCOMPARE(
                ::mount("tmpfs", target.constData(), nullptr, MS_REMOUNT | MS_RDONLY, "size=64k"),
                0);
        }
        const QString answer = apply(kText);
        const QStringList left = profiles();
        ::umount(target.constData());
        QVERIFY2(answer.startsWith(u"error Refused/SaveFailed"_s), qPrintable(answer));
        QVERIFY2(left.isEmpty() || left == QStringList{u".filler"_s}, qPrintable(left.join(u' ')));
        QCOMPARE(ask(u"alice"_s, {u"list"_s}), u"ok"_s);
        QCOMPARE(apply(kText), u"ok 0"_s); // and then it works
        QCOMPARE(ask(u"alice"_s, {u"unload"_s, op(), u"demo"_s}), u"ok 0"_s);
    }
};

int main(int argc, char **argv)
{
    return runInRig([&] {
        const QCoreApplication application(argc, argv);
        TestRigLimits test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_rig_limits.moc"
