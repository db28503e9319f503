// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Whatever the text is, resolve() answers, soon, and never fails in another way.
#include "tests/core/policy/resolved.h"
#include "tests/test_paths.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <string>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPatienceMs = 5000;

/// Text that stands for much of the language.
const char *const kSeed =
    "abi <kernel>,\n@{A}=/x /y\n@{A}+=/z\n$b = true\nalias /x -> /q,\n"
    "profile p /bin/{a,b} xattrs=(user.x=y) flags=(complain, attach_disconnected) {\n"
    "  capability chown, network inet stream, unix (send) peer=(label=x addr=@y),\n"
    "  dbus send bus=session path=/a peer=(name=x), signal (send) set=(term) peer=z,\n"
    "  ptrace read, mount options=(ro) /a -> /b, umount /c, pivot_root oldroot=/a /b,\n"
    "  audit deny owner /@{A}/[a-z]*{x,y} rw, /a Px -> t, link /a -> /b,\n"
    "  set rlimit nofile <= 10, change_profile safe /a -> b, userns, io_uring, mqueue,\n"
    "  if defined @{A} and not $b { /a r, } else { all, }\n"
    "  audit { /m m, } ^h { file, } profile c { include <x>\n }\n}\n";

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedBytes()
    {
        QRandomGenerator random(7);
        const QByteArray interesting("{}[]()<>,;:=+-*?\\\"'@$&^#!~/ \n\t\0\xff"
                                     "rwxpcuilkma019",
                                     46);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 3000; ++round) {
            QByteArray text(kSeed);
            const int changes = random.bounded(1, 6);
            for (int i = 0; i < changes; ++i) {
                const auto at = random.bounded(text.size());
                const char byte = interesting[random.bounded(interesting.size())];
                switch (random.bounded(4)) {
                case 0:
                    text[at] = byte;
                    break;
                case 1:
                    text.insert(at, byte);
                    break;
                case 2:
                    text.remove(at, random.bounded(1, 20));
                    break;
                default:
                    text.insert(at, text.mid(random.bounded(text.size()), random.bounded(1, 40)));
                    break;
                }
            }
            (void)tests::resolved(text.toStdString(), {{"/i/x", "/inc r,\ninclude <x>\n"}});
        }
        QVERIFY2(timer.elapsed() < 4 * kPatienceMs,
                 QByteArray::number(timer.elapsed()).constData());
    }

    void depthAndSize_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray head("profile t {\n");
        QTest::newRow("blocks") << head + QByteArray("audit {\n").repeated(5000);
        QTest::newRow("conditionals") << head + QByteArray("if true {\n").repeated(5000);
        QTest::newRow("children") << QByteArray("profile t {\n").repeated(5000);
        QTest::newRow("braces in a path")
            << head + '/' + QByteArray("{").repeated(100000) + " r,}\n";
        QTest::newRow("parentheses")
            << head + "if " + QByteArray("(").repeated(100000) + "true { }\n}\n";
        QTest::newRow("not not") << head + "if " + QByteArray("not ").repeated(100000)
                + "true { }\n}\n";
        QTest::newRow("100,000 rules") << head + QByteArray("/a r,\n").repeated(100000) + "}\n";
        QTest::newRow("10,000 profiles of one name")
            << QByteArray("profile t {\n}\n").repeated(10000);
        QTest::newRow("a name of a megabyte")
            << "profile " + QByteArray("x").repeated(1 << 20) + " {\n}\n";
        QByteArray aliases;
        for (int i = 0; i < 5000; ++i)
            aliases += "alias /a -> /b" + QByteArray::number(i) + ",\n";
        QTest::newRow("5,000 aliases of one path")
            << aliases + head + QByteArray("/a/x r,\n").repeated(100) + "}\n";
    }

    void depthAndSize()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        (void)tests::resolved(text.toStdString());
        QVERIFY2(timer.elapsed() < kPatienceMs, QByteArray::number(timer.elapsed()).constData());
    }

    void includesInCircles()
    {
        const auto it = tests::inProfile(
            "include <x>",
            {{"/i/x", "include <y>\n^h { include <x>\n }\n"}, {"/i/y", "include <x>\n"}});
        QVERIFY(!it.isGood()); // A hat in a hat in a hat ...
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
