// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Sockets and who holds them, from a folder and from a real socket of this test.

#include "core/process/listening.h"
#include "tests/fake_tree.h"

#include <QTest>

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace pavise;
using namespace pavise::process;
using namespace std::string_literals;

namespace {

const std::string kHeader = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when "
                            "retrnsmt   uid  timeout inode\n";

} // namespace

class TestListening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWaitingSocketsAreListed()
    {
        const tests::FakeTree proc;
        proc.file("net/tcp",
                  kHeader
                      + "   0: 0100007F:0277 00000000:0000 0A 00000000:00000000 "
                        "00:00000000 00000000     0        0 2001 1 0 100 0 0 10 0\n"
                        "   1: 0100007F:0277 0100007F:1234 01 00000000:00000000 "
                        "00:00000000 00000000     0        0 2002 1 0 100 0 0 10 0\n");
        proc.file("net/udp6",
                  kHeader
                      + " 99: 00000000000000000000000000000000:14E9 "
                        "00000000000000000000000000000000:0000 07 00000000:00000000 "
                        "00:00000000 00000000   108        0 2003 2 0 0\n");
        const auto sockets = listeningSockets(proc.root());
        QVERIFY(sockets.has_value());
        QCOMPARE(sockets->size(), 2U);
        QVERIFY(sockets->at(0).protocol == SocketProtocol::Tcp);
        QCOMPARE(sockets->at(0).address, "127.0.0.1"s);
        QCOMPARE(sockets->at(0).port, 631);
        QVERIFY(!sockets->at(0).isReachableFromOutside());
        QVERIFY(sockets->at(1).protocol == SocketProtocol::Udp6);
        QCOMPARE(sockets->at(1).address, "::"s);
        QCOMPARE(sockets->at(1).port, 5353);
        QCOMPARE(sockets->at(1).uid, 108U);
        QCOMPARE(sockets->at(1).inode, 2003U);
        QVERIFY(sockets->at(1).isReachableFromOutside());
    }

    void damagedLinesAreLeftOut()
    {
        const tests::FakeTree proc;
        proc.file("net/tcp",
                  kHeader
                      + "x\n0: zz:0277 0:0 0A 0 0 0 0 0 1\n"
                        "0: 0100007F 0:0 0A 0 0 0 0 0 1\n\n0: 0100007F:02");
        const auto sockets = listeningSockets(proc.root());
        QVERIFY(sockets.has_value());
        QVERIFY(sockets->empty());
    }

    void missingTablesAreAnError()
    {
        const tests::FakeTree proc;
        QVERIFY(!listeningSockets(proc.root()));
    }

    void ownersAreFoundByTheirOpenFiles()
    {
        const tests::FakeTree proc;
        std::vector<ListeningSocket> sockets(2);
        sockets[0].inode = 11;
        sockets[1].inode = 22;
        proc.link("5/fd/0", "/dev/null");
        proc.link("5/fd/3", "socket:[22]");
        proc.link("5/fd/4", "socket:[22]");
        proc.link("5/fd/5", "socket:[11]");
        proc.link("6/fd/1", "socket:[99]");
        const std::array<Pid, 3> pids = {5, 6, 7};
        const SocketOwners found = socketOwners(sockets, pids, proc.root());
        QCOMPARE(found.owners.size(), 2U);
        QCOMPARE(found.owners[0].pid, 5);
        QCOMPARE(found.owners[0].socket, 0U);
        QCOMPARE(found.owners[1].socket, 1U);
        QVERIFY(found.unreadable.empty());
    }

    void ownSocketIsFoundOnTheRealMachine()
    {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QVERIFY(fd >= 0);
        QCOMPARE(::listen(fd, 1), 0); // on a port of the kernel's choice
        const auto sockets = listeningSockets();
        QVERIFY(sockets.has_value());
        const std::array<Pid, 1> self = {static_cast<Pid>(::getpid())};
        const SocketOwners found = socketOwners(*sockets, self);
        ::close(fd);
        QCOMPARE(found.owners.size(), 1U);
        QCOMPARE(sockets->at(found.owners[0].socket).address, "0.0.0.0"s);
        QCOMPARE(sockets->at(found.owners[0].socket).uid, ::getuid());
    }
};

QTEST_APPLESS_MAIN(TestListening)
#include "tst_listening.moc"
