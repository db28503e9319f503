// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The program as assistive technology sees it: over the real accessibility bus, from another
/// process, on a real X server.

#include "tests/test_paths.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pavise;

namespace {

constexpr int kLongMs = 90'000;
const QString kAccessible = u"org.a11y.atspi.Accessible"_s;

/// An accessible object: the `(so)` of the protocol.
struct Reference
{
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

struct Thing
{
    QString name;
    QString role;
    bool isFocusable = false;
    bool isShowing = false;
    int depth = 0;
};

} // namespace

Q_DECLARE_METATYPE(Reference)

class TestAtspi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Reference>();
        qDBusRegisterMetaType<QList<Reference>>();
        const QString launcher = u"/usr/libexec/at-spi-bus-launcher"_s;
        for (const QString &program : {u"Xvfb"_s, u"dbus-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("Xvfb and dbus-daemon are needed");
        }
        if (!QFile::exists(launcher))
            QSKIP("at-spi2-core is not installed");

        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QString::fromLatin1(name), m_folder.path());
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        start(m_bus, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(kLongMs));
        const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        start(m_server, u"Xvfb"_s,
              {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x1000x24"_s, u"-nolisten"_s,
               u"tcp"_s});
        QVERIFY(m_server.waitForReadyRead(kLongMs));
        m_environment.insert(u"DISPLAY"_s,
                             u":"_s + QString::fromUtf8(m_server.readLine()).trimmed());
        start(m_launcher, launcher, {u"--launch-immediately"_s});

        QDBusConnection session = QDBusConnection::connectToBus(address, u"session"_s);
        QVERIFY(session.isConnected());
        QString accessibilityBus;
        QTRY_VERIFY_WITH_TIMEOUT(
            !(accessibilityBus =
                  QDBusReply<QString>(QDBusInterface(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                     u"org.a11y.Bus"_s, session)
                                          .call(u"GetAddress"_s))
                      .value())
                 .isEmpty(),
            kLongMs);
        QVERIFY(QDBusConnection::connectToBus(accessibilityBus, u"a11y"_s).isConnected());
        // Only now: a program that finds the address on the X server before the service has its name
        // never registers (Qt 6.8, DBusConnection in src/gui/accessible/linux: its constructor emits
        // before anyone listens, and the service's arrival then changes nothing).
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        const QString program = QString::fromStdString(tests::binaryDir()) + u"/bin/pavise"_s;
        start(m_program, program,
              {u"--root"_s,
               QString::fromStdString(tests::sourceDir()) + u"/resources/sample-system"_s});
        QTRY_VERIFY2_WITH_TIMEOUT(!application().service.isEmpty(),
                                  "the program is not on the accessibility bus", kLongMs);
        // Read: the pages are filled.
        QTRY_VERIFY_WITH_TIMEOUT(find(everything(), u"button"_s, u"AppArmor on"_s), kLongMs);
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"a11y"_s);
        QDBusConnection::disconnectFromBus(u"session"_s);
        for (QProcess *each : {&m_program, &m_launcher, &m_server, &m_bus}) {
            each->kill();
            each->waitForFinished();
        }
    }

    void theWindowIsThereWithItsPages()
    {
        const QList<Thing> things = everything();
        QVERIFY(find(things, u"frame"_s, u"Pavise"_s));
        for (const QString &page : {u"Overview"_s, u"Profiles"_s, u"Processes"_s, u"Denials"_s,
                                    u"Editor"_s, u"Explain"_s, u"History"_s})
            QVERIFY2(find(things, u"list item"_s, page), qPrintable(page));
        for (const QString &menu : {u"File"_s, u"View"_s, u"Help"_s})
            QVERIFY2(find(things, u"menu"_s, menu), qPrintable(menu));
    }

    void whatTakesTheFocusSaysWhatItIs()
    {
        int focusable = 0;
        QStringList nameless;
        for (const Thing &thing : everything()) {
            if (!thing.isFocusable || !thing.isShowing)
                continue;
            ++focusable;
            const bool isHolder = thing.role == u"scroll pane" || thing.role == u"filler"
                || thing.role == u"panel" || thing.role == u"viewport"
                || thing.role == u"table column header" || thing.role == u"page tab list";
            if (thing.name.isEmpty() && !isHolder)
                nameless << thing.role;
        }
        QVERIFY2(focusable > 10, qPrintable(QString::number(focusable)));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void stateIsSaidInWords()
    {
        // What the picture of the shield says, in a text.
        const QList<Thing> things = everything();
        QVERIFY(find(things, u"label"_s, u"AppArmor is on"_s));
        QVERIFY(find(things, u"label"_s, u"enforce"_s));
    }

private:
    void start(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(program));
    }

    static QVariant property(const Reference &of, const QString &name)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            of.service, of.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << kAccessible << name;
        const QDBusReply<QDBusVariant> reply = QDBusConnection(u"a11y"_s).call(call);
        return reply.isValid() ? reply.value().variant() : QVariant();
    }

    template <typename T>
    static T ask(const Reference &of, const QString &method)
    {
        const QDBusMessage call =
            QDBusMessage::createMethodCall(of.service, of.path.path(), kAccessible, method);
        const QDBusReply<T> reply = QDBusConnection(u"a11y"_s).call(call);
        return reply.isValid() ? reply.value() : T();
    }

    static Reference application()
    {
        const Reference desktop{u"org.a11y.atspi.Registry"_s,
                                QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
        for (const Reference &each : ask<QList<Reference>>(desktop, u"GetChildren"_s)) {
            if (property(each, u"Name"_s).toString().startsWith(u"pavise"_s, Qt::CaseInsensitive))
                return each;
        }
        return {};
    }

    static void collect(const Reference &from, int depth, QList<Thing> &things)
    {
        if (depth > 25 || things.size() > 4000)
            return;
        const auto states = ask<QList<uint>>(from, u"GetState"_s);
        const quint64 bits =
            states.size() < 2 ? 0 : (quint64(states[1]) << 32) | quint64(states[0]);
        Thing thing{.name = property(from, u"Name"_s).toString(),
                    .role = ask<QString>(from, u"GetRoleName"_s),
                    .isFocusable = (bits >> 11 & 1) != 0, // ATSPI_STATE_FOCUSABLE
                    .isShowing = (bits >> 25 & 1) != 0,   // ATSPI_STATE_SHOWING
                    .depth = depth};
        things << thing;
        // Of tables the cells are too many, and the models' tests look at them.
        if (thing.role == u"tree table" || thing.role == u"tree" || thing.role == u"table")
            return;
        for (const Reference &child : ask<QList<Reference>>(from, u"GetChildren"_s))
            collect(child, depth + 1, things);
    }

    static QList<Thing> everything()
    {
        QList<Thing> things;
        collect(application(), 0, things);
        return things;
    }

    static bool find(const QList<Thing> &things, const QString &role, const QString &name)
    {
        return std::ranges::any_of(things, [&](const Thing &thing) {
            return thing.role.contains(role) && thing.name.contains(name);
        });
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_server;
    QProcess m_launcher;
    QProcess m_program;
};

QTEST_GUILESS_MAIN(TestAtspi)
#include "tst_atspi.moc"
