// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How much runs as root, and what it could do: figures, printed, with a ceiling for each.

#include "tests/test_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

QString topFolder()
{
    return QString::fromStdString(tests::sourceDir());
}

QString text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lines with code: neither blank nor comment nor a brace alone.
int codeLines(const QString &path)
{
    int lines = 0;
    for (QStringView line : QStringTokenizer(text(path), u'\n')) {
        line = line.trimmed();
        if (!line.isEmpty() && !line.startsWith(u"//") && line != u"{" && line != u"}"
            && line != u"};")
            ++lines;
    }
    return lines;
}

QStringList sources(const QString &folder)
{
    QStringList all;
    QDirIterator it(topFolder() + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        all << it.next();
    return all;
}

/// What only ever runs in a worker, after it gave its rights up or to give them up.
bool isWorkers(const QString &path)
{
    static const QRegularExpression own(u"worker/(compile_worker|log_worker|jail)\\."_s);
    return own.match(path).hasMatch();
}

QString helperProgram()
{
    return QString::fromStdString(tests::binaryDir()) + u"/bin/pavise-helper"_s;
}

} // namespace

class TestPrivilege : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howMuchRunsAsRoot()
    {
        int code = 0;
        int declarations = 0;
        for (const QString &path : sources(u"polkit/helper"_s) + sources(u"polkit/protocol"_s)) {
            if (!isWorkers(path))
                (path.endsWith(u".cpp"_s) ? code : declarations) += codeLines(path);
        }
        int core = 0;
        for (const QString &path :
             {u"core/binary/verifier.cpp"_s, u"core/binary/automaton_check.cpp"_s,
              u"core/binary/reader.cpp"_s, u"core/binary/table_reader.cpp"_s,
              u"core/binary/vital_programs.cpp"_s, u"core/kernel/profile_owner.cpp"_s,
              u"core/store/atomic_write.cpp"_s, u"core/store/profile_folder.cpp"_s,
              u"core/store/profile_mark.cpp"_s, u"core/kernel/policy_loader.cpp"_s,
              u"core/kernel/securityfs.cpp"_s, u"core/kernel/kept_policy.cpp"_s,
              u"core/kernel/confinement.cpp"_s, u"core/kernel/small_file.cpp"_s})
            core += codeLines(topFolder() + u'/' + path);
        qInfo() << "as uid 0, outside the worker:" << code << "lines of code in polkit, and"
                << declarations << "of declarations; of core it uses" << core << "lines";
        QVERIFY(code > 1000); // it was found
        QVERIFY2(code <= 2500, "what runs as root grew");
    }

    void linksNoUserInterface()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {helperProgram()});
        if (!ldd.waitForStarted())
            QSKIP("needs ldd");
        QVERIFY(ldd.waitForFinished());
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY(libraries.contains(u"libQt6DBus"_s));
        for (const QString &name :
             {u"Gui"_s, u"Widgets"_s, u"Network"_s, u"libX11"_s, u"polkit"_s, u"libxml"_s})
            QVERIFY2(!libraries.contains(name), qPrintable(libraries));
        QStringList qt;
        static const QRegularExpression name(u"libQt6(\\w+)\\.so"_s);
        for (const auto &match : name.globalMatch(libraries))
            qt << match.captured(1);
        qt.removeDuplicates();
        qInfo() << "Qt libraries:" << qt;
        QCOMPARE(qt.size(), 2);
    }

    /// One call in one file starts a program, and that program is itself.
    void startsNothingButItself()
    {
        static const QRegularExpression starts(
            u"\\b(execl|execv|execlp|execvp|execve|execvpe|execveat|fexecve|system|popen|vfork|"
            u"fork|"
            "posix_spawn|posix_spawnp|QProcess|dlopen)\\s*\\("_s);
        QStringList found;
        for (const QString &path : sources(u"polkit/helper"_s)) {
            for (const auto &match : starts.globalMatch(text(path)))
                found << path.section(u'/', -1) + u' ' + match.captured(1);
        }
        QCOMPARE(found, QStringList{u"worker_process.cpp posix_spawn"_s});
        QVERIFY(text(topFolder() + u"/polkit/helper/worker/worker_process.cpp"_s)
                    .contains(u"::posix_spawn(&pid, \"/proc/self/exe\","_s));
    }

    void usesNoRegularExpressionAndNoVariantOfOthers()
    {
        for (const QString &path : sources(u"polkit/helper"_s)) {
            const QString all = text(path);
            QVERIFY2(!all.contains(u"QRegularExpression"_s), qPrintable(path));
            QVERIFY2(!all.contains(u"getenv"_s), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestPrivilege)
#include "tst_privilege.moc"
