// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Control group names of the runtimes we know.

#include "core/process/container_hint.h"

#include <QTest>

using namespace pavise::process;
using namespace std::string_literals;

Q_DECLARE_METATYPE(pavise::process::ContainerRuntime)

class TestContainerHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupNamesTheRuntime_data()
    {
        using enum ContainerRuntime;
        QTest::addColumn<std::string>("cgroup");
        QTest::addColumn<ContainerRuntime>("runtime");
        QTest::addColumn<std::string>("id");
        const std::string hex(64, 'a');
        QTest::newRow("docker, version 2") << "0::/system.slice/docker-" + hex + ".scope\n"
                                           << Docker << hex;
        QTest::newRow("docker, version 1")
            << "12:pids:/docker/" + hex + "\n1:name=systemd:/docker/" + hex << Docker << hex;
        QTest::newRow("podman, rootless")
            << "0::/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-" + hex
                + ".scope/container\n"
            << Podman << hex;
        QTest::newRow("kubernetes")
            << "0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-" + hex + ".scope"s
            << Containerd << hex;
        QTest::newRow("cri-o") << "0::/kubepods.slice/crio-" + hex + ".scope" << Crio << hex;
        QTest::newRow("lxc") << "0::/lxc.payload.web1/system.slice/ssh.service"s << Lxc << "web1"s;
        QTest::newRow("virtual machine")
            << "0::/machine.slice/machine-qemu\\x2d1\\x2ddebian12.scope/libvirt/emulator"s
            << Libvirt << "debian12"s;
        QTest::newRow("snap") << "0::/user.slice/user-1000.slice/user@1000.service/app.slice/"
                                 "snap.firefox.firefox-1f2a-42.scope"s
                              << Snap << "firefox.firefox"s;
        QTest::newRow("snap service")
            << "0::/system.slice/snap.lxd.daemon.service"s << Snap << "lxd.daemon"s;
        QTest::newRow("flatpak")
            << "0::/user.slice/user@1000.service/app.slice/app-flatpak-org.kde.okular-777.scope"s
            << Flatpak << "org.kde.okular"s;
    }

    void groupNamesTheRuntime()
    {
        QFETCH(const std::string, cgroup);
        QFETCH(const ContainerRuntime, runtime);
        QFETCH(const std::string, id);
        const auto hint = containerHint(cgroup);
        QVERIFY(hint.has_value());
        QVERIFY(hint->runtime == runtime);
        QCOMPARE(hint->id, id);
    }

    void ordinaryServicesAreNotContainers()
    {
        QVERIFY(!containerHint("0::/system.slice/docker.service\n"));
        QVERIFY(!containerHint("0::/user.slice/user-1000.slice/session-2.scope\n"));
        QVERIFY(!containerHint("0::/machine.slice/libpod-conmon-0123.scope\n"));
        QVERIFY(!containerHint("0::/system.slice/docker-.scope\n"));
        QVERIFY(!containerHint("0::/\n"));
        QVERIFY(!containerHint(""));
        QVERIFY(!containerHint("garbage"));
    }

    void outerContainerDecides()
    {
        const auto hint = containerHint("0::/lxc.payload.web1/system.slice/docker-12.scope\n");
        QVERIFY(hint && hint->runtime == ContainerRuntime::Lxc);
    }
};

QTEST_APPLESS_MAIN(TestContainerHint)
#include "tst_container_hint.moc"
