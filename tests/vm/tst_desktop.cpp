// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A desktop program of Debian, a text editor, is learnt from nothing: by a person's account, with
/// a session bus and without a screen (Qt's offscreen platform, which draws all the same). It opens
/// and saves, a second start hands its file to the first over D-Bus. Enforced it does the same
/// without a denial, and opens nothing else of the person's.

#include "core/audit/line/audit_line.h"
#include "tests/vm/guest_commands.h"
#include "tests/vm/learner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace pavise;
using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kLetter = u"/home/anna/Documents/letter.txt"_s;
const QString kSecond = u"/home/anna/Documents/second.txt"_s;
const QString kKey = u"/home/anna/.ssh/id_ed25519"_s;

QStringList asAnna(const QStringList &command)
{
    return QStringList{u"setpriv"_s,
                       u"--reuid=anna"_s,
                       u"--regid=anna"_s,
                       u"--init-groups"_s,
                       u"env"_s,
                       u"-i"_s,
                       u"HOME=/home/anna"_s,
                       u"USER=anna"_s,
                       u"LC_ALL=C.UTF-8"_s,
                       u"PATH=/usr/bin:/bin"_s,
                       u"XDG_RUNTIME_DIR=/run/user/1000"_s,
                       u"DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus"_s,
                       u"QT_QPA_PLATFORM=offscreen"_s}
    + command;
}

/// The editor with a file; ends when it goes out of scope.
class Editor
{
public:
    explicit Editor(const QStringList &arguments)
    {
        const QStringList command = asAnna(QStringList{u"/usr/bin/featherpad"_s} + arguments);
        m_process.start(command.first(), command.mid(1));
        (void)m_process.waitForStarted();
    }
    ~Editor()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000)) {
            m_process.kill();
            (void)m_process.waitForFinished();
        }
    }

    /// Whether it has \p path open in its window: the bus then knows it.
    [[nodiscard]] bool isUp() const
    {
        return QTest::qWaitFor(
            [] {
                return run(asAnna({u"dbus-send"_s, u"--session"_s, u"--print-reply"_s,
                                   u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                                   u"org.freedesktop.DBus.ListNames"_s}))
                    .output.contains("featherpad");
            },
            40'000);
    }

private:
    QProcess m_process;
};

/// The features of this kernel in the form of an abi file.
QByteArray featuresOf(const QString &folder)
{
    QByteArray out;
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        out += entry.fileName().toLatin1() + " {"
            + (entry.isDir() ? featuresOf(entry.filePath()) : readFile(entry.filePath())) + "}\n";
    }
    return out;
}

void waitABit()
{
    constexpr int milliseconds = 2500;
    QTest::qWait(milliseconds);
}

void exerciseEditor()
{
    {
        const Editor editor({kLetter});
        if (!editor.isUp())
            qWarning("the editor does not come up");
        const Editor second({kSecond}); // hands its file to the first and ends
        waitABit();
    }
    {
        const Editor alone({u"--standalone"_s, kSecond});
        waitABit();
    }
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeFile(kLetter, "dear diary\n");
        writeFile(kSecond, "more\n");
        writeFile(kKey, "a key\n");
        QCOMPARE(run({u"mkdir"_s, u"-p"_s, u"/run/user/1000"_s}).status, 0);
        QCOMPARE(
            run({u"chown"_s, u"-R"_s, u"anna:anna"_s, u"/home/anna"_s, u"/run/user/1000"_s}).status,
            0);
        QCOMPARE(run({u"chmod"_s, u"700"_s, u"/run/user/1000"_s}).status, 0);
        // Debian 13's newest abi file is older than this kernel's unix sockets: a profile that pins
        // it asks for no mediation of them.
        if (mediatesSockets())
            writeFile(u"/etc/apparmor.d/abi/9.0"_s,
                      featuresOf(u"/sys/kernel/security/apparmor/features"_s));
        // The bus of a person has no way to the audit system: it tells the system log.
        m_systemLog.start(u"socat"_s,
                          {u"-u"_s, u"UNIX-RECV:/dev/log,mode=666"_s,
                           u"OPEN:"_s + QString::fromLatin1(kSystemLog) + u",creat,append"_s});
        QVERIFY(m_systemLog.waitForStarted());
        QVERIFY(QTest::qWaitFor([] { return QFile::exists(u"/dev/log"_s); }));
        QCOMPARE(run(asAnna({u"dbus-daemon"_s, u"--session"_s, u"--fork"_s, u"--nopidfile"_s,
                             u"--address=unix:path=/run/user/1000/bus"_s}))
                     .status,
                 0);
    }

    void editorIsLearntFromNothing()
    {
        Learner learner("/usr/bin/featherpad");
        const QByteArray problem = learner.learn(exerciseEditor);
        QVERIFY2(problem.isEmpty(), (problem + learner.text()).constData());
        for (const suggest::SessionPass &pass : learner.passes)
            qInfo("pass: %zu new rows", pass.newRows);
        qInfo("%s", learner.text().constData());
        if (mediatesSockets()) {
            QVERIFY(learner.text().startsWith("abi <abi/9.0>,"));
            // The bus's socket has a path: connecting to it is a matter of files.
            QVERIFY(learner.text().contains("\n  owner @{run}/user/@{uid}/bus rw,"));
            QVERIFY(learner.text().contains("\n  dbus (bind) bus=session name=org.featherpad"));
            QVERIFY(learner.text().contains("\n  dbus (send) bus=session "));
        }

        (void)newEvents();
        exerciseEditor();
        const QByteArray left = refused(newEvents(), learner.name);
        QVERIFY2(left.isEmpty(), left.constData());

        // It still starts, and a key of the same person is out of its reach.
        {
            const Editor editor({kLetter});
            QVERIFY(editor.isUp());
            const Editor second({kKey});
            waitABit();
        }
        const QByteArray stopped = refused(newEvents(), learner.name);
        QVERIFY2(stopped.contains(kKey.toLatin1()), stopped.constData());
        mustNot(learner, u"/usr/bin/dash"_s, "operation=\"exec\"", "x");
        mustNot(learner, u"/home/anna/.bashrc"_s, "operation=\"open\"", "w");
        mustNot(learner, u"/etc/shadow"_s, "operation=\"open\"", "r");
    }

    void cleanupTestCase()
    {
        m_systemLog.kill();
        (void)m_systemLog.waitForFinished();
    }

private:
    static bool mediatesSockets() { return kernelMediates(u"network_v9/af_unix"_s); }

    /// By the compiled policy, for what the editor cannot be made to try.
    static void mustNot(const Learner &learner, const QString &path, const QByteArray &operation,
                        const QByteArray &mask)
    {
        const text::DiskFiles disk;
        suggest::PolicyBase base(disk, kProfileFolder);
        QVERIFY(base.load().has_value());
        const auto place = base.find(learner.name);
        QVERIFY(place.has_value());
        audit::Event event;
        const QByteArray line = "audit: type=1400 audit(1.000:1): apparmor=\"DENIED\" " + operation
            + " class=\"file\" profile=\"x\" name=\"" + path.toLatin1()
            + "\" pid=1 comm=\"x\" requested_mask=\"" + mask + "\" denied_mask=\"" + mask
            + "\" fsuid=1000 ouid=1000";
        QVERIFY(audit::parseLine(line.toStdString(), event).kind == audit::LineKind::Record);
        QVERIFY2(!base.compiled(place->file->path).allows(learner.name, event), line.constData());
    }

    QProcess m_systemLog;
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
