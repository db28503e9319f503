// SPDX-License-Identifier: GPL-2.0-or-later
// The raw messages of rig_client.h: what no client would send, and what times the rest.

#include "polkit/protocol/wire.h"
#include "tests/helper/rig_client.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <iostream>
#include <limits>
#include <map>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

constexpr int kNever = std::numeric_limits<int>::max();

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

/// How often each error came.
int tell(const std::map<QString, int> &answers)
{
    QStringList all;
    for (const auto &[name, times] : answers)
        all << u"%1=%2"_s.arg(name.section(u'.', -1)).arg(times);
    say(u"ok "_s + all.join(u' '));
    return 0;
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
    return tell(answers);
}

int series(const QDBusConnection &bus, int count, uint source)
{
    std::map<QString, int> answers;
    for (int i = 0; i < count; ++i)
        ++answers[bus.call(methodCall(u"OpenLog"_s, {source, 0ULL})).errorName()];
    return tell(answers);
}

/// The methods that the helper's introspection tells of.
QStringList methods(const QDBusConnection &bus)
{
    const QDBusReply<QString> told = bus.call(
        QDBusMessage::createMethodCall(protocol::kService, protocol::kObjectPath,
                                       u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s));
    QStringList names;
    QXmlStreamReader xml(told.value());
    bool isOurs = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.attributes().value(u"name"_s).toString();
        if (xml.name() == u"interface")
            isOurs = name == protocol::kInterface;
        else if (isOurs && xml.name() == u"method")
            names << name;
    }
    return names;
}

/// A valid call of any method; one that is not known here ends the program, so that none is
/// forgotten. `demo` is a file and a loaded profile.
QDBusMessage validCall(const QString &method, quint64 entry)
{
    const QByteArray note = "n";
    const QString operation = u"op-"_s + method;
    const auto list = [](const QByteArray &one) {
        return QVariant::fromValue(QList<QByteArray>{one});
    };
    const QVariant running = QVariant::fromValue(QList<QByteArray>{"demo", "pavise-helper"});
    const std::map<QString, QVariantList> arguments{
        {u"Version"_s, {}},
        {u"Pending"_s, {}},
        {u"Confirm"_s, {u"op-RecordSilenced"_s}}, // no trial
        {u"Revert"_s, {u"op-RecordSilenced"_s}},
        {u"Cancel"_s, {u"op-RecordSilenced"_s}},
        {u"ApplyProfiles"_s,
         {operation, note,
          QVariant::fromValue(protocol::ProfileTexts{{"fresh", "profile fresh {\n}\n", {}}}), 3U,
          0U}},
        {u"SetMode"_s,
         {operation, note, QVariant::fromValue(protocol::ProfileRefs{{"demo", {}}}), 1U, 0U}},
        {u"Disable"_s, {operation, note, list("demo"), running}},
        {u"Enable"_s, {operation, note, list("demo")}},
        {u"Unload"_s, {operation, note, list("demo"), running}},
        {u"UnloadEverything"_s, {operation, note, running}},
        {u"Restore"_s, {operation, note, entry, 3U, running}},
        {u"RecordSilenced"_s, {operation, note, 10U}},
        {u"OpenLog"_s, {2U, 0ULL}},
        {u"ListProfiles"_s, {}},
        {u"ReadProfileFile"_s, {"demo"_ba}},
        {u"OpenPolicy"_s, {"demo"_ba}},
        {u"ReadParameters"_s, {}},
        {u"ListHistory"_s, {0ULL, 10U}},
        {u"ReadHistoryText"_s, {QByteArray(32, 'x')}}};
    if (!arguments.contains(method))
        qFatal("no valid call of %s is known", qPrintable(method));
    return methodCall(method, arguments.at(method));
}

int each(const QDBusConnection &bus, quint64 entry)
{
    const QStringList all = methods(bus);
    for (const QString &method : all) {
        QDBusMessage call = validCall(method, entry);
        call.setInteractiveAuthorizationAllowed(true);
        const QDBusMessage reply = bus.call(call, QDBus::Block, kNever);
        say(u"%1 %2"_s.arg(
            method, reply.errorName().isEmpty() ? u"ok"_s : reply.errorName().section(u'.', -1)));
    }
    say(u"ok %1"_s.arg(all.size()));
    return 0;
}

int median(const QDBusConnection &bus, const QString &method, int count)
{
    std::vector<qint64> times;
    for (int i = 0; i < count; ++i) {
        const QDBusMessage call = validCall(method, 0);
        QElapsedTimer timer;
        timer.start();
        (void)bus.call(call);
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(times);
    say(u"ok %1"_s.arg(times.at(times.size() / 2)));
    return 0;
}

/// A message of so many bytes that is nothing but tiny items.
QDBusMessage smallThings(const QString &method, qsizetype bytes)
{
    const QString name = u"small"_s;
    const QByteArray note;
    if (method == u"ApplyProfiles")
        return methodCall(
            method, {name, note, QVariant::fromValue(protocol::ProfileTexts(bytes / 16)), 3U, 0U});
    if (method == u"SetMode")
        return methodCall(
            method, {name, note, QVariant::fromValue(protocol::ProfileRefs(bytes / 8)), 1U, 0U});
    const QVariant half = QVariant::fromValue(QList<QByteArray>(bytes / 8));
    return methodCall(method, {name, note, half, half});
}

/// Texts as large as the bus takes, at once from each of so many connections.
int bigCrowd(int connections, qsizetype bytes)
{
    std::map<QString, int> answers;
    int left = connections;
    QEventLoop loop;
    QObject context;
    const QDBusMessage message = methodCall(u"ReadProfileFile"_s, {QByteArray(bytes, '#')});
    for (int i = 0; i < connections; ++i) {
        const QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"big-%1"_s.arg(i));
        auto *call = new QDBusPendingCallWatcher(bus.asyncCall(message, kNever), &context);
        QObject::connect(call, &QDBusPendingCallWatcher::finished, &context,
                         [&](QDBusPendingCallWatcher *done) {
                             ++answers[done->isError() ? done->error().name() : u"ok"_s];
                             if (--left == 0)
                                 loop.quit();
                         });
    }
    loop.exec();
    return tell(answers);
}

/// As many bytes of text as the bus takes, or more.
QDBusMessage bigCall(qsizetype bytes)
{
    const protocol::ProfileTexts items{{"big", QByteArray(bytes, '#'), {}}};
    return methodCall(u"ApplyProfiles"_s,
                      {u"big"_s, QByteArray(), QVariant::fromValue(items), 3U, 0U});
}

/// Something to be passed: a device that never ends, a pipe, memory, a folder, its own input.
int openKind(const QString &kind)
{
    std::array<int, 2> pipe{-1, -1};
    if (kind == u"zero")
        return ::open("/dev/zero", O_RDONLY | O_CLOEXEC);
    if (kind == u"pipe")
        return ::pipe2(pipe.data(), O_CLOEXEC) == 0 ? pipe[0] : -1;
    if (kind == u"memory")
        return ::memfd_create("x", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (kind == u"folder")
        return ::open("/", O_PATH | O_CLOEXEC);
    return STDIN_FILENO;
}

int descriptors(const QDBusConnection &bus, int count, const QString &kind)
{
    std::map<QString, int> answers;
    const QDBusUnixFileDescriptor descriptor(openKind(kind));
    for (int i = 0; i < count; ++i)
        ++answers[bus.call(methodCall(u"Cancel"_s, {u"x"_s, QVariant::fromValue(descriptor)}))
                      .errorName()];
    return tell(answers);
}

/// \p connections of one program, each with \p calls at once.
int crowd(int connections, int calls)
{
    std::map<QString, int> answers;
    int left = connections * calls;
    QEventLoop loop;
    QObject context;
    for (int i = 0; i < connections; ++i) {
        const QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"crowd-%1"_s.arg(i));
        for (int k = 0; k < calls; ++k) {
            auto *call = new QDBusPendingCallWatcher(
                bus.asyncCall(methodCall(u"OpenLog"_s, {2U, 0ULL}), kNever), &context);
            QObject::connect(call, &QDBusPendingCallWatcher::finished, &context,
                             [&](QDBusPendingCallWatcher *done) {
                                 ++answers[done->isError() ? done->error().name() : u"ok"_s];
                                 if (left % 1000 == 0)
                                     say(u"left %1"_s.arg(left));
                                 if (--left == 0)
                                     loop.quit();
                             });
        }
    }
    loop.exec();
    return tell(answers);
}

/// Tells everybody on the bus, the helper above all, that everybody has left it; and speaks as if
/// it were the helper.
int forge(const QDBusConnection &bus)
{
    const QStringList names = bus.interface()->registeredServiceNames().value();
    for (const QString &gone : names) {
        for (const QString &to : names) {
            QDBusMessage signal = QDBusMessage::createTargetedSignal(
                to, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s);
            signal << gone << gone << QString();
            bus.send(signal);
            bus.send(QDBusMessage::createTargetedSignal(to, protocol::kObjectPath,
                                                        protocol::kInterface, u"Changed"_s));
        }
    }
    if (!forgeReplies(bus.interface()->serviceOwner(protocol::kService).value().toLatin1())) {
        say(u"error the bus did not take them"_s);
        return 1;
    }
    // Whoever answers this has seen all of it.
    return report(bus.call(methodCall(u"Version"_s, {})));
}

} // namespace

void say(const QString &line)
{
    std::cout << line.toStdString() << std::endl;
}

std::optional<int> runRaw(const QDBusConnection &bus, const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    if (verb == u"methods") {
        say(u"ok "_s + methods(bus).join(u' '));
        return 0;
    }
    if (verb == u"each")
        return each(bus, arguments.value(2).toULongLong());
    if (verb == u"one") {
        QDBusMessage call = validCall(arguments.value(2), arguments.value(3).toULongLong());
        call.setInteractiveAuthorizationAllowed(true);
        return report(bus.call(call, QDBus::Block, std::numeric_limits<int>::max()));
    }
    if (verb == u"impatient") {
        const protocol::ProfileTexts items{
            {arguments.value(2).toUtf8(), arguments.value(3).toUtf8(), {}}};
        QDBusMessage call = methodCall(
            u"ApplyProfiles"_s, {u"impatient"_s, QByteArray(), QVariant::fromValue(items), 3U, 0U});
        call.setInteractiveAuthorizationAllowed(true);
        const int status = report(bus.call(call, QDBus::Block, 1000));
        std::string line;
        std::getline(std::cin, line); // stay on the bus: the prompt is answered meanwhile
        return status;
    }
    if (verb == u"quiet")
        return report(bus.call(
            validCall(arguments.value(2, u"OpenLog"_s), arguments.value(3).toULongLong())));
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
        return series(bus, arguments.value(2).toInt(), arguments.value(3, u"2"_s).toUInt());
    if (verb == u"median")
        return median(bus, arguments.value(2), arguments.value(3).toInt());
    if (verb == u"flood")
        return flood(bus, arguments.value(2).toInt());
    if (verb == u"big")
        return report(bus.call(bigCall(arguments.value(2).toLongLong())));
    if (verb == u"small")
        return report(bus.call(smallThings(arguments.value(2), arguments.value(3).toLongLong())));
    if (verb == u"bigcrowd")
        return bigCrowd(arguments.value(2).toInt(), arguments.value(3).toLongLong());
    if (verb == u"descriptors")
        return descriptors(bus, arguments.value(2).toInt(), arguments.value(3));
    if (verb == u"crowd")
        return crowd(arguments.value(2).toInt(), arguments.value(3).toInt());
    if (verb == u"forge")
        return forge(bus);
    if (verb == u"similar")
        return report(
            bus.interface()->call(u"RequestName"_s, QString(protocol::kService + u"0"_s), 4U));
    return std::nullopt;
}

} // namespace pavise::tests
