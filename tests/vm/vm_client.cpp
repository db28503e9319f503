// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Calls the helper on the system bus as whoever it runs as, as the application would.
///
///   vm_client version
///   vm_client apply FILE        the new text of FILE (below /etc/apparmor.d) on standard input
///   vm_client mode FILE MODE    MODE is the number of a protocol::ProfileMode
///   vm_client try FILE MODE     the same as a trial, which is confirmed
///
/// Prints one line for each item, `FILE: code N`, with its diagnostics; or `failed: N detail` with
/// the number of the client::Failure. Exit status 0 when every item is done.

#include "polkit/client/helper_client.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QFile>
#include <QFutureWatcher>

#include <cstdio>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
client::Result<T> waitFor(QFuture<client::Result<T>> future)
{
    QFutureWatcher<client::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
    watcher.setFuture(future);
    QCoreApplication::exec();
    return future.result();
}

void print(const protocol::ItemResults &items)
{
    for (const auto &item : items) {
        std::printf("%s: code %u\n", item.file.constData(), item.code);
        for (const auto &diagnostic : item.diagnostics) {
            std::printf("  %u:%u: diagnostic %u %s\n", diagnostic.line, diagnostic.column,
                        diagnostic.code, diagnostic.args.join(' ').constData());
        }
    }
}

int report(const client::Result<protocol::ItemResults> &result)
{
    if (result) {
        print(*result);
        return 0;
    }
    std::printf("failed: %d %s\n", static_cast<int>(result.error().failure),
                qPrintable(result.error().detail));
    print(result.error().items);
    return 1;
}

QByteArray digestOf(const QString &file)
{
    QFile current(u"/etc/apparmor.d/"_s + file);
    if (!current.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(current.readAll(), QCryptographicHash::Sha256);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    client::HelperClient helper(QDBusConnection::systemBus());
    const QString verb = arguments.value(1);
    if (verb == "version"_L1) {
        const auto version = waitFor(helper.version());
        if (!version) {
            std::printf("failed: %d %s\n", static_cast<int>(version.error().failure),
                        qPrintable(version.error().detail));
            return 1;
        }
        std::printf("api %u\n", version->api);
        return 0;
    }
    const QString file = arguments.value(2);
    if (verb == "apply"_L1) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return 2;
        const protocol::ProfileText item{
            .file = file.toUtf8(), .text = input.readAll(), .expectedDigest = digestOf(file)};
        return report(
            waitFor(helper.applyProfiles(client::HelperClient::newOperation(), {}, {item},
                                         protocol::ApplyFlag::Save | protocol::ApplyFlag::Load)));
    }
    if (verb == "mode"_L1 || verb == "try"_L1) {
        const auto mode = static_cast<protocol::ProfileMode>(arguments.value(3).toUInt());
        const QString operation = client::HelperClient::newOperation();
        const int status =
            report(waitFor(helper.setMode(operation, {}, {{.file = file.toUtf8(), .profile = {}}},
                                          mode, verb == "try"_L1 ? 60 : 0)));
        return verb == "mode"_L1 || status != 0  ? status
            : waitFor(helper.confirm(operation)) ? 0
                                                 : 1;
    }
    return 2;
}
