// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A user's program that calls the helper: `rig_client VERB ARGUMENTS`.
///
/// It says `pid N`, waits for a line on its standard input (so that an agent can be registered for
/// it), does what the verb says and answers with one line: `ok TEXT` or `error NAME TEXT`. After
/// the verb `stay` it then takes further lines, each a verb with its arguments, separated by
/// spaces.
///   version | pending | list | parameters | history
///   log [SOURCE]                     OpenLog; TEXT is the number of lines
///   apply OPERATION FILE TEXT BASE [dangerous] [load] [SECONDS]
///                                    one item, BASE is `-` or the text it replaces; load: no Save
///   mode OPERATION FILE MODE [SECONDS]
///   disable | unload OPERATION NAME [LABEL...]
///   enable OPERATION NAME
///   everything OPERATION [LABEL...]
///   restore OPERATION ENTRY FLAGS [LABEL...]
///   silence OPERATION SECONDS
///   confirm | revert | cancel OPERATION
///   file NAME | policy NAME | text DIGEST
///   impatient FILE TEXT              as apply for a new file, but waits only a second; then stays
///                                    until it is given another line
///   quiet METHOD                     a valid call without allowing a prompt
///   methods                          those that introspection tells of
///   each ENTRY                       a valid call of each of them, one line each: METHOD and `ok`
///                                    or the error; then how many there were
///   one METHOD ENTRY                 one of them
///   raw METHOD SIGNATURE             a call with arguments of another form
///   property | own | similar         what the bus itself must refuse
///   median METHOD COUNT              the median time of a valid call, in microseconds
///   big BYTES                        ApplyProfiles with a text of that many bytes
///   small METHOD BYTES               a message of that size that is nothing but empty items
///   bigcrowd CONNECTIONS BYTES       one argument of that many bytes from each at once
///   descriptors COUNT [KIND]         calls with a descriptor that no method takes: zero, pipe,
///                                    memory, folder, or its standard input
///   crowd CONNECTIONS COUNT          that many calls at once from each of so many connections
///   forge                            signals that say that everybody has left the bus, and
///                                    answers as of polkit to what the helper asked it
///   flood COUNT                      that many calls at once; TEXT counts the answers by name
///   series COUNT [SOURCE]            the same one after the other

#include "tests/helper/rig_client.h"

#include "polkit/client/helper_client.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <optional>

#include <unistd.h>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

using tests::say;

int failed(const client::HelperError &error)
{
    static const std::map<client::Failure, const char *> names{
        {client::Failure::NotInstalled, "NotInstalled"},
        {client::Failure::OtherVersion, "OtherVersion"},
        {client::Failure::NotAuthorized, "NotAuthorized"},
        {client::Failure::Dismissed, "Dismissed"},
        {client::Failure::Died, "Died"},
        {client::Failure::Timeout, "Timeout"},
        {client::Failure::Refused, "Refused"},
        {client::Failure::Changed, "Changed"}};
    QString name = QString::fromLatin1(names.at(error.failure));
    if (error.code)
        name += u'/' + protocol::errorName(*error.code).section(u'.', -1);
    QString items;
    for (const protocol::ItemResult &item : error.items)
        items += u" [%1 %2 %3%4]"_s.arg(QString::fromUtf8(item.file))
                     .arg(item.code)
                     .arg(item.diagnostics.size() + item.processes.size())
                     .arg(item.digest.isEmpty() ? QString() : u" digest"_s);
    say(u"error %1 %2%3"_s.arg(name, error.detail, items));
    return 1;
}

template <typename T>
client::Result<T> wait(const QFuture<client::Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<client::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return future.result();
}

int report(const client::Result<protocol::ItemResults> &result)
{
    if (!result)
        return failed(result.error());
    QStringList codes;
    for (const protocol::ItemResult &item : *result)
        codes << QString::number(item.code);
    say(u"ok "_s + codes.join(u' '));
    return 0;
}

int countLines(const QDBusUnixFileDescriptor &pipe)
{
    int lines = 0;
    char buffer[65536]; // NOLINT: a read buffer
    for (ssize_t got = 0; (got = ::read(pipe.fileDescriptor(), buffer, sizeof buffer)) > 0;)
        lines += static_cast<int>(std::count(buffer, buffer + got, '\n'));
    return lines;
}

template <typename T>
int tell(const client::Result<T> &result, const std::function<QString(const T &)> &text)
{
    if (!result)
        return failed(result.error());
    say(u"ok "_s + text(*result));
    return 0;
}

int tell(const client::Result<void> &result)
{
    if (!result)
        return failed(result.error());
    say(u"ok"_s);
    return 0;
}

QByteArray contents(const QDBusUnixFileDescriptor &file)
{
    QFile opened;
    return opened.open(file.fileDescriptor(), QIODevice::ReadOnly) ? opened.readAll()
                                                                   : QByteArray();
}

/// The verbs for what was changed and what will change by itself.
std::optional<int> runReading(client::HelperClient &helper, const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    const QString name = arguments.value(2);
    if (verb == u"pending")
        return tell<protocol::PendingReverts>(wait(helper.pending()), [](const auto &all) {
            QStringList shown;
            for (const auto &each : all)
                shown << u"%1:%2:%3:%4"_s.arg(each.operation, each.verb)
                             .arg(each.secondsLeft)
                             .arg(QString::fromUtf8(each.profiles.join('+')));
            return shown.join(u' ');
        });
    if (verb == u"confirm")
        return tell(wait(helper.confirm(name)));
    if (verb == u"revert")
        return tell(wait(helper.revert(name)));
    if (verb == u"list")
        return tell<protocol::LoadedProfiles>(wait(helper.listProfiles()), [](const auto &all) {
            QStringList shown;
            for (const auto &each : all)
                shown << u"%1:%2"_s.arg(QString::fromUtf8(each.name)).arg(each.mode);
            return shown.join(u' ');
        });
    if (verb == u"file")
        return tell<client::ProfileFileText>(
            wait(helper.readProfileFile(name.toUtf8())), [](const auto &file) {
                return u"%1 %2 %3"_s.arg(file.mode, 0, 8)
                    .arg(QString::fromLatin1(file.digest.toHex()), QString::fromUtf8(file.text));
            });
    if (verb == u"policy")
        return tell<QDBusUnixFileDescriptor>(
            wait(helper.openPolicy(name.toUtf8())), [](const auto &file) {
                const bool isSealed = ::write(file.fileDescriptor(), "x", 1) < 0;
                return u"%1 %2"_s.arg(contents(file).size()).arg(isSealed);
            });
    if (verb == u"parameters")
        return tell<protocol::Parameters>(wait(helper.readParameters()), [](const auto &all) {
            QStringList shown;
            for (const auto &each : all)
                shown << QString::fromUtf8(each.name + '=' + each.value);
            return shown.join(u' ');
        });
    if (verb == u"history")
        return tell<protocol::HistoryEntries>(
            wait(helper.listHistory(0, 100)), [](const auto &all) {
                QStringList shown;
                for (const auto &each : all) {
                    QStringList files;
                    for (const auto &file : each.files)
                        files << QString::fromUtf8(file.file + '=' + file.before.toHex());
                    shown << u"%1:%2:%3:%4:%5:%6:%7"_s.arg(each.id)
                                 .arg(each.verb, each.operation, QString::fromUtf8(each.note))
                                 .arg(each.hasPolicy)
                                 .arg(files.join(u'+'), QString::fromUtf8(each.profiles.join('+')));
                }
                return shown.join(u' ');
            });
    if (verb == u"text")
        return tell<QByteArray>(wait(helper.readHistoryText(QByteArray::fromHex(name.toLatin1()))),
                                [](const auto &text) { return QString::fromUtf8(text); });
    return std::nullopt;
}

/// The verbs that change something and ask for it.
std::optional<int> runChanging(client::HelperClient &helper, const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    const QString operation = arguments.value(2);
    const QByteArray name = arguments.value(3).toUtf8();
    const QByteArray note = "by the rig";
    const auto labels = [&arguments](qsizetype from) {
        QList<QByteArray> all;
        for (const QString &each : arguments.mid(from))
            all << each.toUtf8();
        return all;
    };
    if (verb == u"apply") {
        const QByteArray text = arguments.value(4).toUtf8();
        const QByteArray base = arguments.value(5).toUtf8();
        const protocol::ProfileText item{
            name, text,
            base == "-" ? QByteArray()
                        : QCryptographicHash::hash(base, QCryptographicHash::Sha256)};
        protocol::ApplyFlags flags = protocol::ApplyFlag::Save | protocol::ApplyFlag::Load;
        quint32 seconds = 0;
        for (const QString &option : arguments.mid(6)) {
            if (option == u"dangerous")
                flags |= protocol::ApplyFlag::Dangerous;
            else if (option == u"load")
                flags.setFlag(protocol::ApplyFlag::Save, false);
            else
                seconds = option.toUInt();
        }
        return report(wait(helper.applyProfiles(operation, note, {item}, flags, seconds)));
    }
    if (verb == u"mode")
        return report(
            wait(helper.setMode(operation, note, {{name, {}}},
                                static_cast<protocol::ProfileMode>(arguments.value(4).toUInt()),
                                arguments.value(5).toUInt())));
    if (verb == u"disable")
        return report(wait(helper.disable(operation, note, {name}, labels(4))));
    if (verb == u"enable")
        return report(wait(helper.enable(operation, note, {name})));
    if (verb == u"unload")
        return report(wait(helper.unload(operation, note, {name}, labels(4))));
    if (verb == u"everything")
        return report(wait(helper.unloadEverything(operation, note, labels(3))));
    if (verb == u"restore")
        return report(wait(
            helper.restore(operation, note, arguments.value(3).toULongLong(),
                           protocol::ApplyFlags::fromInt(arguments.value(4).toUInt()), labels(5))));
    if (verb == u"silence")
        return tell(wait(helper.recordSilenced(operation, note, arguments.value(3).toUInt())));
    return std::nullopt;
}

int run(const QStringList &arguments)
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    client::HelperClient helper(bus);
    const QString verb = arguments.value(1);
    if (verb == u"version") {
        const auto version = wait(helper.version());
        if (!version)
            return failed(version.error());
        say(u"ok %1 %2"_s.arg(version->api).arg(version->features));
        return 0;
    }
    if (verb == u"log") {
        const auto source = static_cast<protocol::LogSource>(arguments.value(2, u"2"_s).toUInt());
        const auto pipe = wait(helper.openLog(source, arguments.value(3).toULongLong()));
        if (!pipe)
            return failed(pipe.error());
        say(u"ok %1"_s.arg(countLines(*pipe)));
        return 0;
    }
    if (const auto status = runReading(helper, arguments))
        return *status;
    if (const auto status = runChanging(helper, arguments))
        return *status;
    if (verb == u"cancel") {
        const auto done = wait(helper.cancel(arguments.value(2)));
        if (!done)
            return failed(done.error());
        say(u"ok"_s);
        return 0;
    }
    if (const auto status = tests::runRaw(bus, arguments))
        return *status;
    say(u"error usage"_s);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    say(u"pid %1"_s.arg(::getpid()));
    std::string line;
    std::getline(std::cin, line);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) != u"stay")
        return run(arguments);
    run(QStringList{arguments.value(0)} + arguments.mid(2));
    while (std::getline(std::cin, line))
        run(QStringList{arguments.value(0)} + QString::fromStdString(line).split(u' '));
    return 0;
}
