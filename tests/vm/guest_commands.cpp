// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/vm/guest_commands.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::tests {

Ran run(const QStringList &command, const QByteArray &input)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kLongMs);
    Ran ran{.output = process.readAllStandardOutput(), .errors = process.readAllStandardError()};
    if (ended && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    return ran;
}

Ran askHelper(const QString &user, const QStringList &arguments, const QByteArray &input)
{
    return run(QStringList{u"setpriv"_s, u"--reuid="_s + user, u"--regid="_s + user,
                           u"--init-groups"_s, u"/srv/test/vm_client"_s}
                   + arguments,
               input);
}

bool applied(const QString &file, const QByteArray &text)
{
    const Ran ran = askHelper(u"anna"_s, {u"apply"_s, file}, text);
    if (ran.status != 0)
        qWarning("applying %s: %s%s", qPrintable(file), ran.output.constData(),
                 ran.errors.constData());
    return ran.status == 0;
}

QList<QByteArray> kernelLog(const QList<QByteArray> &words)
{
    QList<QByteArray> lines = run({u"dmesg"_s}).output.split('\n');
    lines.removeIf([&words](const QByteArray &line) {
        return !std::ranges::all_of(
            words, [&line](const QByteArray &word) { return line.contains(word); });
    });
    return lines;
}

QByteArray modeInKernel(const QByteArray &profile)
{
    const auto lines = readFile(u"/sys/kernel/security/apparmor/profiles"_s).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(profile + " ("))
            return line.sliced(profile.size() + 2).chopped(1);
    }
    return {};
}

bool kernelMediates(const QString &feature)
{
    return QFileInfo::exists(u"/sys/kernel/security/apparmor/features/"_s + feature);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pavise::tests
