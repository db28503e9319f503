// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A user's program that calls the helper: `rig_client VERB ARGUMENTS`.
///
/// It says `pid N`, waits for a line on its standard input (so that an agent can be registered for
/// it), does what the verb says and ends with one line: `ok TEXT` or `error NAME TEXT`.
///   version
///   log [SOURCE]                     OpenLog; TEXT is the number of lines
///   apply OPERATION FILE TEXT BASE [dangerous]
///                                    one item, BASE is `-` or the text it replaces
///   mode OPERATION FILE MODE
///   cancel OPERATION
///   impatient FILE TEXT              as apply for a new file, but waits only a second
///   quiet                            OpenLog without allowing a prompt
///   raw METHOD SIGNATURE             a call with arguments of another form
///   property | own | forged          what the bus itself must refuse
///   flood COUNT                      that many calls at once; TEXT counts the answers by name
///   series COUNT                     the same one after the other, and the milliseconds of the
///   fastest

#include "polkit/client/helper_client.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QFutureWatcher>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <limits>
#include <map>

#include <unistd.h>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::cout << line.toStdString() << std::endl; // flushed: somebody waits for it
}

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
        items += u" [%1 %2 %3]"_s.arg(QString::fromUtf8(item.file))
                     .arg(item.code)
                     .arg(item.diagnostics.size());
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

QDBusMessage methodCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(protocol::kService, protocol::kObjectPath,
                                                       protocol::kInterface, method);
    call.setArguments(arguments);
    return call;
}

int report(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ErrorMessage) {
        say(u"ok"_s);
        return 0;
    }
    say(u"error %1 %2"_s.arg(reply.errorName(), reply.errorMessage()));
    return 1;
}

int flood(const QDBusConnection &bus, int count)
{
    std::map<QString, int> answers;
    int left = count;
    QEventLoop loop;
    QObject context;
    for (int i = 0; i < count; ++i) {
        auto *call = new QDBusPendingCallWatcher(
            bus.asyncCall(methodCall(u"OpenLog"_s, {2U, 0ULL})), &context);
        QObject::connect(call, &QDBusPendingCallWatcher::finished, &context,
                         [&](QDBusPendingCallWatcher *done) {
                             ++answers[done->isError() ? done->error().name() : u"ok"_s];
                             if (--left == 0)
                                 loop.quit();
                         });
    }
    loop.exec();
    QStringList all;
    for (const auto &[name, times] : answers)
        all << u"%1=%2"_s.arg(name.section(u'.', -1)).arg(times);
    say(u"ok "_s + all.join(u' '));
    return 0;
}

int series(const QDBusConnection &bus, int count)
{
    std::map<QString, int> answers;
    QElapsedTimer timer;
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < count; ++i) {
        timer.start();
        const QDBusMessage reply = bus.call(methodCall(u"OpenLog"_s, {2U, 0ULL}));
        ++answers[reply.errorName()];
        fastest = std::min(fastest, timer.elapsed());
    }
    QStringList all;
    for (const auto &[name, times] : answers)
        all << u"%1=%2"_s.arg(name.section(u'.', -1)).arg(times);
    say(u"ok %1 %2 ms"_s.arg(all.join(u' ')).arg(fastest));
    return 0;
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
    if (verb == u"apply") {
        const QByteArray text = arguments.value(4).toUtf8();
        const QByteArray base = arguments.value(5).toUtf8();
        const protocol::ProfileText item{
            arguments.value(3).toUtf8(), text,
            base == "-" ? QByteArray()
                        : QCryptographicHash::hash(base, QCryptographicHash::Sha256)};
        protocol::ApplyFlags flags = protocol::ApplyFlag::Save | protocol::ApplyFlag::Load;
        if (arguments.value(6) == u"dangerous")
            flags |= protocol::ApplyFlag::Dangerous;
        return report(wait(helper.applyProfiles(arguments.value(2), {item}, flags)));
    }
    if (verb == u"mode")
        return report(
            wait(helper.setMode(arguments.value(2), {{arguments.value(3).toUtf8(), {}}},
                                static_cast<protocol::ProfileMode>(arguments.value(4).toUInt()))));
    if (verb == u"cancel") {
        const auto done = wait(helper.cancel(arguments.value(2)));
        if (!done)
            return failed(done.error());
        say(u"ok"_s);
        return 0;
    }
    if (verb == u"impatient") {
        const protocol::ProfileTexts items{
            {arguments.value(2).toUtf8(), arguments.value(3).toUtf8(), {}}};
        QDBusMessage call =
            methodCall(u"ApplyProfiles"_s, {u"impatient"_s, QVariant::fromValue(items), 3U});
        call.setInteractiveAuthorizationAllowed(true);
        const int status = report(bus.call(call, QDBus::Block, 1000));
        ::sleep(10); // stay on the bus: the prompt is answered meanwhile
        return status;
    }
    if (verb == u"quiet")
        return report(bus.call(methodCall(u"OpenLog"_s, {2U, 0ULL})));
    if (verb == u"raw") {
        const QString method = arguments.value(2);
        const QString form = arguments.value(3);
        QVariantList values;
        for (const QChar type : form) {
            if (type == u's')
                values << u"x"_s;
            else if (type == u'u')
                values << 0U;
            else if (type == u'v')
                values << QVariant::fromValue(QDBusVariant(1));
            else if (type == u'm')
                values << QVariantMap{{u"path"_s, u"/etc/shadow"_s}};
            else if (type == u'h')
                values << QVariant::fromValue(QDBusUnixFileDescriptor(0));
        }
        return report(bus.call(methodCall(method, values)));
    }
    if (verb == u"property")
        return report(bus.call([] {
            QDBusMessage call =
                QDBusMessage::createMethodCall(protocol::kService, protocol::kObjectPath,
                                               u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
            call << QString(protocol::kInterface);
            return call;
        }()));
    if (verb == u"own") {
        const auto reply = bus.interface()->call(u"RequestName"_s, QString(protocol::kService), 4U);
        return report(reply);
    }
    if (verb == u"series")
        return series(bus, arguments.value(2).toInt());
    if (verb == u"flood")
        return flood(bus, arguments.value(2).toInt());
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
    return run(QCoreApplication::arguments());
}
