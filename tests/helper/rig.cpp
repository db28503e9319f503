// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/rig.h"

#include "tests/helper/folder_kernel.h"
#include "tests/test_paths.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <cerrno>
#include <cstring>

#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__)
/// Leaks cannot be looked for in a process namespace of one's own: the tracer is refused.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier): its name
{
    return "detect_leaks=0";
}
#endif

namespace pavise::tests {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("rig: cannot write %s", qPrintable(path));
}

void append(const QString &path, const QString &line)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(line.toUtf8()) != line.size())
        qFatal("rig: cannot write %s", qPrintable(path));
}

void run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kHangMs) || process.exitCode() != 0)
        qFatal("rig: %s: %s", qPrintable(program), process.readAll().constData());
}

bool mountAt(const char *source, const char *target, const char *type, unsigned long flags,
             const QByteArray &data = {})
{
    return ::mount(source, target, type, flags, data.isEmpty() ? nullptr : data.constData()) == 0;
}

/// Everything that must be done while there is one thread and nothing of Qt runs.
bool makePrivate()
{
    return mountAt("none", "/", nullptr, MS_REC | MS_PRIVATE)
        && mountAt("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
        && mountAt("tmpfs", "/run", "tmpfs", MS_NODEV, "mode=0755")
        && ::mkdir("/run/etc-upper", 0755) == 0 && ::mkdir("/run/etc-work", 0755) == 0
        && mountAt("overlay", "/etc", "overlay", 0,
                   "lowerdir=/etc,upperdir=/run/etc-upper,workdir=/run/etc-work");
}

/// Enters new mount and process namespaces, when this process may and the tools are there.
/// \returns why not otherwise. The caller continues in a child process, the first of the new
/// namespace; the rest end with it. The parent waits for it.
QString enterNamespaces(int &exitStatus, bool &isParent)
{
    if (::geteuid() != 0)
        return u"needs root"_s;
    for (const char *tool :
         {"/usr/bin/dbus-daemon", "/usr/lib/polkit-1/polkitd",
          "/usr/lib/polkit-1/polkit-agent-helper-1", "/usr/sbin/useradd", "/usr/bin/setpriv"}) {
        if (::access(tool, X_OK) != 0)
            return u"needs %1"_s.arg(QString::fromLatin1(tool));
    }
    if (::unshare(CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC) != 0)
        return u"needs namespaces: %1"_s.arg(QString::fromLatin1(std::strerror(errno)));
    const pid_t child = ::fork();
    if (child < 0)
        return u"cannot fork"_s;
    if (child > 0) {
        isParent = true;
        int status = 0;
        ::waitpid(child, &status, 0);
        exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
        return {};
    }
    return makePrivate() ? QString()
                         : u"cannot mount: %1"_s.arg(QString::fromLatin1(std::strerror(errno)));
}

/// Copied, because the users of the rig may not look into the build folder.
QString program(const QString &name)
{
    return u"/run/rig-bin/"_s + name;
}

QString idOf(const QString &user)
{
    const passwd *entry = ::getpwnam(qPrintable(user)); // NOLINT(concurrency-mt-unsafe)
    return entry == nullptr ? QString() : QString::number(entry->pw_uid);
}

} // namespace

RigProcess::RigProcess(const QString &user, const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (user == u"root")
        m_process.start(program, arguments);
    else
        m_process.start(u"setpriv"_s,
                        QStringList{u"--reuid"_s, user, u"--regid"_s, user, u"--init-groups"_s,
                                    u"--reset-env"_s, u"env"_s, u"LC_ALL=C.UTF-8"_s, program}
                            + arguments);
    if (!m_process.waitForStarted(kHangMs))
        qFatal("rig: cannot start %s", qPrintable(program));
}

RigProcess::~RigProcess()
{
    end();
}

QString RigProcess::readLine(const QString &start)
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(start))
            return line;
        m_other << line;
    }
    return {};
}

QString RigProcess::line(const QString &start)
{
    QDeadlineTimer deadline(kHangMs);
    for (;;) {
        // Whether it has ended is known before what it has said is looked at for the last time.
        const bool isLast = m_process.state() == QProcess::NotRunning || deadline.hasExpired();
        if (const QString line = readLine(start); !line.isEmpty())
            return line;
        if (isLast) {
            qWarning("rig: no line '%s' of %s, which %s; it said: %s", qPrintable(start),
                     qPrintable(m_process.arguments().join(u' ').right(200)),
                     isRunning() ? "hangs" : "ended", qPrintable(m_other.join(u" | "_s)));
            return {};
        }
        if (m_process.waitForReadyRead(200))
            deadline.setRemainingTime(kHangMs);
    }
}

QString RigProcess::said(const QString &start)
{
    end();
    return readLine(start);
}

void RigProcess::say(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten(kHangMs);
}

void RigProcess::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kHangMs);
}

QString RigCall::result()
{
    // Both kinds of answer end the program, so the first line that is not another is it.
    return client->line({});
}

QString RigCall::prompt()
{
    QString prompt;
    QString answer;
    const auto hasCome = [&] {
        prompt = agent->readLine(u"prompt"_s);
        answer = prompt.isEmpty() ? client->readLine({}) : QString();
        return !prompt.isEmpty() || !answer.isEmpty() || !client->isRunning();
    };
    if (waitUntil(hasCome, "a prompt") && prompt.isEmpty())
        qWarning("rig: no prompt but an answer: %s", qPrintable(answer));
    return prompt;
}

Rig::Rig()
    : m_root(u"/run/rig"_s)
{
    for (const QString &user :
         {u"alice"_s, u"bob"_s, u"mallory"_s, u"dave"_s, u"erin"_s, u"frank"_s, u"grace"_s})
        run(u"/usr/sbin/useradd"_s, {u"--no-create-home"_s, user});
    // Many more, each with a right to everything, for what one user would soon be stopped at.
    for (int i = 0; i < kFuzzUsers; ++i) {
        append(u"/etc/passwd"_s, u"fuzz%1:x:%2:%2::/:/bin/sh\n"_s.arg(i).arg(60000 + i));
        append(u"/etc/group"_s, u"fuzz%1:x:%2:\n"_s.arg(i).arg(60000 + i));
    }
    run(u"/usr/sbin/usermod"_s, {u"-aG"_s, u"sudo"_s, u"alice"_s});
    run(u"/usr/sbin/chpasswd"_s, {u"-c"_s, u"SHA256"_s}, "alice:s3cret\n"_ba);

    QDir().mkpath(u"/run/rig-bin"_s);
    for (const QString &name :
         {u"rig_helper"_s, u"rig_client"_s, u"rig_agent"_s, u"rig_fuzz"_s, u"librig_session.so"_s})
        QFile::copy(QString::fromStdString(tests::binaryDir()) + u"/tests/"_s + name,
                    program(name));

    const QString source = QString::fromStdString(tests::sourceDir()) + u"/polkit/actions/"_s;
    QDir().mkpath(u"/run/polkit-1/actions"_s);
    QFile::copy(source + u"org.pavise.policy"_s, u"/run/polkit-1/actions/org.pavise.policy"_s);
    // For the others the defaults of the shipped file hold: dave has no session, erin sits at the
    // machine, frank has gone away from it, grace is somewhere else.
    write(u"/run/rig-sessions"_s,
          u"%1 active seat0\n%2 online seat0\n%3 active -\n"_s
              .arg(idOf(u"erin"_s), idOf(u"frank"_s), idOf(u"grace"_s))
              .toUtf8());
    write(u"/run/polkit-1/rules.d/10-rig.rules"_s,
          "polkit.addRule(function(action, subject) {\n"
          "  if (action.id.indexOf('org.pavise.') != 0) return;\n"
          "  if (subject.user == 'alice' || subject.user.indexOf('fuzz') == 0)\n"
          "    return polkit.Result.YES;\n"
          "  if (subject.user == 'bob') return polkit.Result.AUTH_ADMIN;\n"
          "  if (subject.user == 'mallory') return polkit.Result.NO;\n"
          "});\n"_ba);
    QDir().mkpath(u"/run/dbus"_s);
    QDir().mkpath(u"/run/rig-bus.d"_s);
    QFile::copy(source + u"org.pavise.Helper1.conf"_s, u"/run/rig-bus.d/org.pavise.Helper1.conf"_s);
    // The distribution's system.conf would start services; here only what the rig starts runs.
    write(u"/run/rig-bus.conf"_s,
          "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN\"\n"
          " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
          "<busconfig><type>system</type>\n"
          "<listen>unix:path=/run/dbus/system_bus_socket</listen><auth>EXTERNAL</auth>\n"
          "<policy context='default'><allow user='*'/><deny own='*'/>\n"
          "<deny send_type='method_call'/><allow send_type='signal'/>\n"
          "<allow send_requested_reply='true' send_type='method_return'/>\n"
          "<allow send_requested_reply='true' send_type='error'/>\n"
          "<allow receive_type='method_call'/><allow receive_type='method_return'/>\n"
          "<allow receive_type='error'/><allow receive_type='signal'/>\n"
          "<allow send_destination='org.freedesktop.DBus'\n"
          " send_interface='org.freedesktop.DBus'/></policy>\n"
          "<includedir>/usr/share/dbus-1/system.d</includedir>\n"
          "<includedir>/run/rig-bus.d</includedir>\n"
          "</busconfig>\n"_ba);

    // The system the helper works on.
    makeSystem(rootsBelow(m_root.toStdString()));
    const QByteArray denial = "Nov 23 10:00:00 host kernel: audit: type=1400 "
                              "audit(1763892000.123:77): apparmor=\"DENIED\" operation=\"open\" "
                              "profile=\"a\" name=\"/x\" pid=1 comm=\"a\" requested_mask=\"r\" "
                              "denied_mask=\"r\" fsuid=0 ouid=0\n"_ba;
    write(m_root + u"/kern.log"_s,
          "Nov 23 10:00:00 host kernel: usb 1-1: new device\n"_ba + denial + denial);
    ::chmod(qPrintable(m_root + u"/kern.log"_s), 0600);
    startBus();
    startPolkit();
    startHelper();
}

Rig::~Rig()
{
    m_helper.reset();
    m_polkit.reset();
    m_bus.reset();
}

void Rig::startBus()
{
    m_bus =
        std::make_unique<RigProcess>(u"root"_s, u"/usr/bin/dbus-daemon"_s,
                                     QStringList{u"--config-file=/run/rig-bus.conf"_s,
                                                 u"--nofork"_s, u"--nopidfile"_s, u"--nosyslog"_s});
    if (!waitUntil([this] { return bus().isConnected(); }, "the bus"))
        qFatal("rig: no bus");
}

void Rig::startPolkit()
{
    if (m_polkit && m_polkit->isRunning())
        return;
    m_polkit =
        std::make_unique<RigProcess>(u"polkitd"_s, u"env"_s,
                                     QStringList{u"LD_PRELOAD=/run/rig-bin/librig_session.so"_s,
                                                 u"/usr/lib/polkit-1/polkitd"_s, u"--no-debug"_s});
    waitForName(u"org.freedesktop.PolicyKit1"_s, true, *m_polkit);
}

void Rig::stopPolkit()
{
    m_polkit->end();
    waitForName(u"org.freedesktop.PolicyKit1"_s, false, *m_polkit);
}

void Rig::startHelper()
{
    qputenv("PAVISE_RIG_ROOT", m_root.toUtf8());
    // As in the unit: three capabilities and no new ones.
    m_helper = std::make_unique<RigProcess>(
        u"root"_s, u"setpriv"_s,
        QStringList{u"--bounding-set=-all,+mac_admin,+setuid,+setgid"_s, u"--inh-caps=-all"_s,
                    u"--no-new-privs"_s, program(u"rig_helper"_s)});
    waitForName(u"org.pavise.Helper1"_s, true, *m_helper);
}

void Rig::stopHelper()
{
    m_helper->end();
    waitForName(u"org.pavise.Helper1"_s, false, *m_helper);
}

RigCall Rig::call(const QString &user, const QStringList &arguments, const QString &behaviour)
{
    RigCall call;
    call.client = std::make_unique<RigProcess>(user, program(u"rig_client"_s), arguments);
    call.pid = call.client->line(u"pid "_s).section(u' ', 1).toLongLong();
    if (call.pid == 0)
        qFatal("rig: the client did not start");
    if (!behaviour.isEmpty()) {
        call.agent = std::make_unique<RigProcess>(
            u"root"_s, program(u"rig_agent"_s),
            QStringList{QString::number(call.pid), idOf(user), behaviour});
        if (call.agent->line(u"ready"_s).isEmpty())
            qFatal("rig: the agent was refused");
    }
    call.client->go();
    return call;
}

RigCall Rig::fuzz(const QString &user, const QString &seed, const QString &count)
{
    RigCall call;
    call.client =
        std::make_unique<RigProcess>(user, program(u"rig_fuzz"_s), QStringList{seed, count});
    (void)call.client->line(u"pid "_s);
    call.client->go();
    return call;
}

QDBusConnection Rig::bus() const
{
    // Made anew as long as it does not come about: before the bus listens it cannot.
    const QString name = u"rig"_s;
    const QDBusConnection known(name);
    if (known.isConnected())
        return known;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(u"unix:path=/run/dbus/system_bus_socket"_s, name);
}

void Rig::waitForName(const QString &name, bool isOwned, RigProcess &owner)
{
    const auto isSo = [&] {
        const QDBusReply<bool> reply = bus().interface()->isServiceRegistered(name);
        return (isOwned && !owner.isRunning()) || (reply.isValid() && reply.value() == isOwned);
    };
    if (!waitUntil(isSo, qPrintable(name)) || owner.isRunning() != isOwned)
        qFatal("rig: %s %s", qPrintable(name), isOwned ? "did not start" : "does not end");
}

bool waitUntil(const std::function<bool()> &isSo, const char *what)
{
    const QDeadlineTimer deadline(kHangMs);
    while (!isSo()) {
        if (deadline.hasExpired()) {
            qWarning("rig: waited in vain for %s", what);
            return false;
        }
        QTest::qWait(20);
    }
    return true;
}

qint64 statusOf(qint64 pid, const QByteArray &field)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf('\n' + field + ':');
    return at < 0 ? -1
                  : all.mid(at + field.size() + 2, 24).trimmed().split(' ').value(0).toLongLong();
}

int runInRig(const std::function<int()> &run)
{
    int status = 0;
    bool isParent = false;
    const QString why = enterNamespaces(status, isParent);
    if (isParent)
        return status;
    if (!why.isEmpty()) {
        qWarning("no rig here: %s", qPrintable(why));
        return 77;
    }
    // Qt's own guard of five minutes counts a whole function; here each wait has one.
    qputenv("QTEST_FUNCTION_TIMEOUT", "100000000");
    return run();
}

} // namespace pavise::tests
