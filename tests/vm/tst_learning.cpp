// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning from nothing on a real kernel: a program gets a new profile in complain mode, is
/// exercised, the first candidates are accepted pass after pass until nothing new comes, the
/// profile is enforced, and the same exercise leaves no denial, while what the program must never
/// do is refused. Without the profile the same things succeed, so it is the profile that refuses
/// them.

#include "core/audit/line/audit_line.h"
#include "tests/vm/guest_commands.h"
#include "tests/vm/learner.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace pavise;
using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

/// An answer of the server, headers and all. The program that asks has no profile.
QByteArray get(const QByteArray &path)
{
    return run({u"/usr/bin/asker"_s, u"-t60"_s, u"-"_s, u"TCP:127.0.0.1:8080"_s},
               "GET " + path + " HTTP/1.0\r\nHost: x\r\n\r\n")
        .output;
}

bool isServing()
{
    return QTest::qWaitFor([] { return get("/").contains("welcome"); }, kLongMs);
}

Ran nginx(const QStringList &arguments)
{
    return run(QStringList{u"/usr/sbin/nginx"_s, u"-c"_s, u"/srv/web/nginx.conf"_s} + arguments);
}

/// The server with its two workers, through a whole life.
void exerciseServer()
{
    (void)nginx({});
    if (!isServing())
        qWarning("the server does not answer");
    (void)get("/missing");
    (void)get("/big");
    (void)nginx({u"-s"_s, u"reload"_s});
    (void)isServing();
    (void)nginx({u"-s"_s, u"reopen"_s});
    (void)get("/");
    (void)nginx({u"-s"_s, u"quit"_s});
    (void)QTest::qWaitFor([] { return !QFile::exists(u"/run/web.pid"_s); }, kLongMs);
}

QProcess *startCgi()
{
    auto *server = new QProcess;
    server->start(u"/usr/bin/socat1"_s,
                  {u"TCP-LISTEN:9000,bind=127.0.0.1,reuseaddr,fork"_s, u"EXEC:/srv/cgi/hello"_s});
    (void)server->waitForStarted();
    return server;
}

QByteArray askCgi(const QByteArray &words)
{
    return run({u"/usr/bin/asker"_s, u"-t60"_s, u"-"_s, u"TCP:127.0.0.1:9000"_s}, words).output;
}

void stop(QProcess *server)
{
    server->terminate();
    if (!server->waitForFinished(kLongMs))
        server->kill();
    delete server;
}

void exerciseCgi()
{
    QProcess *server = startCgi();
    (void)QTest::qWaitFor([] { return askCgi("hello\n").contains("hello, it is"); }, kLongMs);
    (void)askCgi("list\n");
    stop(server);
}

void writeProgram(const QString &path, const QByteArray &text)
{
    writeFile(path, text);
    (void)QFile::setPermissions(path, QFile::Permissions(0x7755));
}

} // namespace

class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"cp"_s, u"/usr/bin/socat1"_s, u"/usr/bin/asker"_s}).status, 0);
        QCOMPARE(run({u"mkdir"_s, u"-p"_s, u"/srv/web/pages"_s, u"/srv/cgi"_s}).status, 0);
        writeFile(u"/srv/web/pages/index.html"_s, "welcome\n");
        writeFile(u"/srv/web/pages/big"_s, QByteArray(200'000, 'x'));
        // Workers run as root, so that nothing but the profile keeps them from anything.
        writeFile(u"/srv/web/nginx.conf"_s,
                  "user root;\nworker_processes 2;\npid /run/web.pid;\n"
                  "error_log /var/log/nginx/error.log;\nevents {}\nhttp {\n"
                  "  access_log /var/log/nginx/access.log;\n"
                  "  server {\n    listen 127.0.0.1:8080;\n    root /srv/web/pages;\n"
                  "    location /secret { alias /etc/shadow; }\n"
                  "    location /write { access_log /srv/web/$arg_f combined; return 200 done; }\n"
                  "  }\n}\n");
        writeProgram(u"/srv/cgi/hello"_s,
                     "#!/bin/sh\nread -r word\ncase $word in\n"
                     "hello) echo hello, it is $(date +%Y); cat /srv/cgi/message ;;\n"
                     "list) ls /srv/cgi ;;\n"
                     "*) $word 2>&1 ;;\nesac\n");
        writeFile(u"/srv/cgi/message"_s, "a message\n");
        writeProgram(u"/usr/local/bin/keep"_s,
                     "#!/bin/bash\nset -e\nt=$(mktemp /tmp/keep.XXXXXX)\nsort /srv/notes/* >$t\n"
                     "cp $t /srv/kept/$(date +%Y).txt\nrm $t\n"
                     "[ -z \"$1\" ] || cat \"$1\"\n");
        QCOMPARE(run({u"mkdir"_s, u"-p"_s, u"/srv/notes"_s, u"/srv/kept"_s}).status, 0);
        writeFile(u"/srv/notes/b.txt"_s, "b\n");
        writeFile(u"/srv/notes/a.txt"_s, "a\n");
    }

    void withoutProfileTheServerCanDoAnything()
    {
        (void)nginx({});
        QVERIFY(isServing());
        QVERIFY(get("/secret").contains("root:"));
        (void)get("/write?f=evil.conf");
        QVERIFY(QFile::exists(u"/srv/web/evil.conf"_s));
        QVERIFY(QFile::remove(u"/srv/web/evil.conf"_s));
        (void)nginx({u"-s"_s, u"quit"_s});
        QVERIFY(QTest::qWaitFor([] { return !QFile::exists(u"/run/web.pid"_s); }, kLongMs));
    }

    void serverIsLearntFromNothing()
    {
        Learner learner("/usr/sbin/nginx");
        const QByteArray problem = learner.learn(exerciseServer);
        QVERIFY2(problem.isEmpty(), (problem + learner.text()).constData());
        for (const suggest::SessionPass &pass : learner.passes)
            qInfo("pass: %zu new rows", pass.newRows);
        qInfo("%s", learner.text().constData());

        (void)newEvents();
        exerciseServer();
        const QByteArray left = refused(newEvents(), learner.name);
        QVERIFY2(left.isEmpty(), left.constData());

        (void)nginx({});
        QVERIFY(isServing());
        QVERIFY(!get("/secret").contains("root:"));
        (void)get("/write?f=evil.conf");
        QVERIFY(!QFile::exists(u"/srv/web/evil.conf"_s));
        const QByteArray stopped = refused(newEvents(), learner.name);
        QVERIFY2(stopped.contains("/etc/shadow"), stopped.constData());
        QVERIFY2(stopped.contains("/srv/web/evil.conf"), stopped.constData());
        (void)nginx({u"-s"_s, u"quit"_s});
        refusesToStartAShell(learner);
    }

    void serverWithAChildIsLearntFromNothing()
    {
        QProcess *open = startCgi();
        QVERIFY(
            QTest::qWaitFor([] { return askCgi("cat /etc/shadow\n").contains("root:"); }, kLongMs));
        stop(open);

        Learner learner("/usr/bin/socat1");
        const QByteArray problem = learner.learn(exerciseCgi);
        QVERIFY2(problem.isEmpty(), (problem + learner.text()).constData());
        qInfo("%s", learner.text().constData());

        (void)newEvents();
        exerciseCgi();
        const QByteArray left = refused(newEvents(), learner.name);
        QVERIFY2(left.isEmpty(), left.constData());

        QProcess *server = startCgi();
        QVERIFY(QTest::qWaitFor([] { return askCgi("hello\n").contains("a message"); }, kLongMs));
        QVERIFY(!askCgi("cat /etc/shadow\n").contains("root:"));
        QVERIFY(askCgi("bash -c id\n").contains("ermission denied"));
        (void)askCgi("cp /srv/cgi/message /srv/cgi/hello\n");
        QVERIFY(readFile(u"/srv/cgi/hello"_s).startsWith("#!/bin/sh"));
        stop(server);
    }

    void scriptIsLearntFromNothing()
    {
        Learner learner("/usr/local/bin/keep");
        const QByteArray problem =
            learner.learn([] { QCOMPARE(run({u"/usr/local/bin/keep"_s}).status, 0); });
        QVERIFY2(problem.isEmpty(), (problem + learner.text()).constData());
        qInfo("%s", learner.text().constData());
        (void)newEvents();
        const Ran again = run({u"/usr/local/bin/keep"_s});
        QVERIFY2(again.status == 0, again.errors.constData());
        const QByteArray left = refused(newEvents(), learner.name);
        QVERIFY2(left.isEmpty(), left.constData());
        const Ran secret = run({u"/usr/local/bin/keep"_s, u"/etc/shadow"_s});
        QVERIFY(!secret.output.contains("root:"));
    }

private:
    /// By the compiled policy: this server has no way to try it.
    static void refusesToStartAShell(const Learner &learner)
    {
        const text::DiskFiles disk;
        suggest::PolicyBase base(disk, kProfileFolder);
        QVERIFY(base.load().has_value());
        const auto place = base.find(learner.name);
        QVERIFY(place.has_value());
        audit::Event event;
        QVERIFY(audit::parseLine(
                    "audit: type=1400 audit(1.000:1): apparmor=\"DENIED\" operation=\"exec\" "
                    "class=\"file\" profile=\"x\" name=\"/usr/bin/dash\" pid=1 comm=\"x\" "
                    "requested_mask=\"x\" denied_mask=\"x\" fsuid=0 ouid=0",
                    event)
                    .kind
                == audit::LineKind::Record);
        QVERIFY(!base.compiled(place->file->path).allows(learner.name, event));
    }
};

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
