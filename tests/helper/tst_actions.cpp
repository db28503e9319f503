// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The installed files against the code: a helper that asks for an action nobody defined, or a
/// definition that polkit drops as a whole, would be found by nobody until it is too late.

#include "polkit/helper/bus/authority.h"
#include "polkit/helper/bus/helper_service.h"
#include "polkit/protocol/wire.h"
#include "tests/test_paths.h"

#include <QDBusMetaType>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

QString source(const QString &path)
{
    QFile file(QString::fromStdString(tests::sourceDir()) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Defaults
{
    QString any;
    QString inactive;
    QString active;
    QString message;
};

QMap<QString, Defaults> definedActions()
{
    QMap<QString, Defaults> actions;
    QXmlStreamReader xml(source(u"polkit/actions/org.pavise.policy"_s));
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"action") {
            id = xml.attributes().value(u"id").toString();
            actions[id] = {};
        } else if (xml.name() == u"allow_any") {
            actions[id].any = xml.readElementText();
        } else if (xml.name() == u"allow_inactive") {
            actions[id].inactive = xml.readElementText();
        } else if (xml.name() == u"allow_active") {
            actions[id].active = xml.readElementText();
        } else if (xml.name() == u"message" && xml.attributes().isEmpty()) {
            actions[id].message = xml.readElementText();
        }
    }
    return actions;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeAndPolicyNameTheSameActions()
    {
        QStringList used;
        for (int action = 0; action < helper::kActionCount; ++action)
            used << helper::actionId(static_cast<helper::Action>(action));
        used.sort();
        QCOMPARE(definedActions().keys(), used);
    }

    /// Loading policy is as much as being root: never yes, never kept, nobody from elsewhere. What
    /// only reads may be kept; free is what kernels of today show to everybody.
    void nothingThatChangesIsEverFree()
    {
        const QMap<QString, Defaults> actions = definedActions();
        const QStringList kept{u"org.pavise.read-log"_s, u"org.pavise.read-restricted"_s};
        for (auto it = actions.begin(); it != actions.end(); ++it) {
            QCOMPARE(it->any, u"no"_s);
            QCOMPARE(it->inactive,
                     it.key() == u"org.pavise.read-restricted"_s ? u"auth_admin"_s : u"no"_s);
            QCOMPARE(it->active,
                     it.key() == u"org.pavise.read-policy"_s ? u"yes"_s
                         : kept.contains(it.key())           ? u"auth_admin_keep"_s
                                                             : u"auth_admin"_s);
        }
    }

    void promptsNameWhatIsChanged()
    {
        const QMap<QString, Defaults> actions = definedActions();
        for (const QString &id :
             {u"org.pavise.apply"_s, u"org.pavise.apply-dangerous"_s, u"org.pavise.set-mode"_s,
              u"org.pavise.disable"_s, u"org.pavise.unload-everything"_s}) {
            QVERIFY(actions[id].message.contains(u"$(profile)"_s));
            QVERIFY(actions[id].message.contains(u"$(count)"_s));
        }
        QVERIFY(actions[u"org.pavise.set-mode"_s].message.contains(u"$(verb)"_s));
        QVERIFY(actions[u"org.pavise.disable"_s].message.contains(u"$(verb)"_s));
        QVERIFY(actions[u"org.pavise.unload-everything"_s].message.contains(u"$(processes)"_s));
    }

    void onlyRootOwnsTheName()
    {
        const QString conf = source(u"polkit/actions/org.pavise.Helper1.conf"_s);
        QCOMPARE(conf.count(u"<allow own="_s), 1);
        const qsizetype own = conf.indexOf(u"<allow own="_s);
        QVERIFY(conf.lastIndexOf(u"<policy user=\"root\">"_s, own) > 0);
        QVERIFY(conf.indexOf(u"</policy>"_s, own) < conf.indexOf(u"context=\"default\""_s));
        QVERIFY(!conf.contains(u"org.freedesktop.DBus.Properties"_s));
    }

    void allFilesNameOneService()
    {
        const QString name(protocol::kService);
        QVERIFY(source(u"polkit/actions/org.pavise.Helper1.service.in"_s)
                    .contains(u"Name="_s + name + u'\n'));
        QVERIFY(source(u"polkit/actions/pavise-helper.service.in"_s)
                    .contains(u"BusName="_s + name + u'\n'));
        QVERIFY(source(u"polkit/actions/org.pavise.Helper1.conf"_s)
                    .contains(u"own=\"%1\""_s.arg(name)));
    }

    void theUnitKeepsThreeCapabilities()
    {
        const QString unit = source(u"polkit/actions/pavise-helper.service.in"_s);
        QVERIFY(unit.contains(u"\nCapabilityBoundingSet=CAP_MAC_ADMIN CAP_SETUID CAP_SETGID\n"_s));
        // systemd 257 takes CAP_SETUID away from a unit that names its user and allows no new
        // privileges: then no worker can give its rights up (observed in vm.trixie.installed).
        QVERIFY(!unit.contains(u"\nUser="_s));
    }

    /// Each of these keeps something from whoever takes the helper over.
    void theUnitHoldsEveryRestriction_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"CapabilityBoundingSet=CAP_MAC_ADMIN CAP_SETUID CAP_SETGID",
                                 "NoNewPrivileges=yes",
                                 "ProtectSystem=strict",
                                 "ReadWritePaths=/etc/apparmor.d -/sys/kernel/security/apparmor "
                                 "-/sys/module/apparmor/parameters",
                                 "StateDirectory=pavise",
                                 "StateDirectoryMode=0700",
                                 "RuntimeDirectory=pavise",
                                 "RuntimeDirectoryMode=0700",
                                 "ProtectHome=yes",
                                 "PrivateTmp=yes",
                                 "PrivateDevices=yes",
                                 "PrivateNetwork=yes",
                                 "ProtectClock=yes",
                                 "ProtectHostname=yes",
                                 "ProtectKernelTunables=yes",
                                 "ProtectKernelModules=yes",
                                 "ProtectKernelLogs=yes",
                                 "ProtectControlGroups=yes",
                                 "ProcSubset=pid",
                                 "IPAddressDeny=any",
                                 "RestrictAddressFamilies=AF_UNIX",
                                 "RestrictNamespaces=yes",
                                 "RestrictRealtime=yes",
                                 "RestrictSUIDSGID=yes",
                                 "LockPersonality=yes",
                                 "MemoryDenyWriteExecute=yes",
                                 "RemoveIPC=yes",
                                 "KeyringMode=private",
                                 "SystemCallArchitectures=native",
                                 "SystemCallFilter=@system-service @sandbox",
                                 "SystemCallFilter=~@resources",
                                 "UMask=0077",
                                 "DevicePolicy=closed",
                                 "MemoryMax=768M",
                                 "OOMPolicy=continue",
                                 "TasksMax=16",
                                 "LimitCORE=0",
                                 "SupplementaryGroups=adm systemd-journal"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void theUnitHoldsEveryRestriction()
    {
        QFETCH(QString, line);
        QVERIFY(
            source(u"polkit/actions/pavise-helper.service.in"_s).contains(u'\n' + line + u'\n'));
    }

    /// The figure is systemd's own: 10 is a plain root service, polkit's unit has 1.2.
    void theUnitIsHardened()
    {
        QProcess analyze;
        analyze.start(
            u"systemd-analyze"_s,
            {u"security"_s, u"--offline=true"_s, u"--threshold=13"_s, u"--no-pager"_s,
             QString::fromStdString(tests::binaryDir()) + u"/polkit/pavise-helper.service"_s});
        if (!analyze.waitForStarted())
            QSKIP("needs systemd-analyze");
        QVERIFY(analyze.waitForFinished());
        const QString out = QString::fromUtf8(analyze.readAll());
        QVERIFY2(analyze.exitCode() == 0,
                 qPrintable(out + QString::fromUtf8(analyze.readAllStandardError())));
        qInfo().noquote() << out.trimmed().section(u'\n', -1);
    }

    void apparmorTakesTheHelpersProfile()
    {
        QProcess parser;
        parser.start(
            u"apparmor_parser"_s,
            {u"-Q"_s, u"-K"_s,
             QString::fromStdString(tests::binaryDir()) + u"/polkit/pavise-helper.apparmor"_s});
        if (!parser.waitForStarted())
            QSKIP("needs apparmor_parser");
        QVERIFY(parser.waitForFinished());
        QVERIFY2(parser.exitCode() == 0, parser.readAllStandardError().constData());
    }

    /// The structs as they are marshalled against the XML that states them.
    void wireTypesHaveTheStatedSignatures()
    {
        protocol::registerWireTypes();
        QStringList stated;
        QXmlStreamReader xml(source(u"polkit/protocol/org.pavise.Helper1.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"arg")
                stated << xml.attributes().value(u"type").toString();
        }
        for (const QMetaType type : {QMetaType::fromType<protocol::ProfileTexts>(),
                                     QMetaType::fromType<protocol::ProfileRefs>(),
                                     QMetaType::fromType<protocol::ItemResults>(),
                                     QMetaType::fromType<protocol::LoadedProfiles>(),
                                     QMetaType::fromType<protocol::Parameters>(),
                                     QMetaType::fromType<protocol::PendingReverts>(),
                                     QMetaType::fromType<protocol::HistoryEntries>()})
            QVERIFY(stated.contains(QString::fromLatin1(QDBusMetaType::typeToSignature(type))));
        // No variant, no option map, and a descriptor only on its way out.
        for (const QString &type : stated)
            QVERIFY(!type.contains(u'v'));
        static const QRegularExpression taken(u"type=.[^ ]*h[^ ]*. direction=.in"_s);
        QVERIFY(!taken.match(source(u"polkit/protocol/org.pavise.Helper1.xml"_s)).hasMatch());
    }

    void errorNamesComeBack()
    {
        for (int code = 0; code <= static_cast<int>(protocol::ErrorCode::Unacknowledged); ++code) {
            const auto error = static_cast<protocol::ErrorCode>(code);
            QCOMPARE(protocol::errorCode(protocol::errorName(error)), error);
        }
        QVERIFY(!protocol::errorCode(u"org.freedesktop.DBus.Error.AccessDenied"_s));
        QVERIFY(!protocol::errorCode(u"org.pavise.Error."_s));
    }
};

QTEST_APPLESS_MAIN(TestActions)
#include "tst_actions.moc"
