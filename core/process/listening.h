// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Sockets that wait for the network, and the processes that hold them.

#pragma once

#include "core/process/process_scan.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pavise::process {

enum class SocketProtocol : std::uint8_t { Tcp, Tcp6, Udp, Udp6, Raw, Raw6 };

/// `tcp`, `tcp6`, ...
[[nodiscard]] std::string_view socketProtocolName(SocketProtocol protocol);

/// A listening TCP socket, or an unconnected UDP or raw one.
struct ListeningSocket
{
    SocketProtocol protocol{};
    std::string address;    ///< `127.0.0.1`, `::`; as inet_ntop writes it.
    std::uint16_t port = 0; ///< For raw sockets the IP protocol number.
    std::uint32_t uid = 0;  ///< Who made it.
    std::uint64_t inode = 0;

    /// False when only this machine can reach it.
    [[nodiscard]] bool isReachableFromOutside() const;
};

/// \p proc is a procfs or a folder that stands in for it; read are net/tcp, tcp6, udp, udp6, raw
/// and raw6, those that are there. A damaged line is left out.
/// Errors: FileUnreadable, when none of them can be read.
[[nodiscard]] text::Result<std::vector<ListeningSocket>>
listeningSockets(const std::string &proc = "/proc");

struct SocketOwner
{
    Pid pid = 0;
    std::size_t socket = 0; ///< Index into the sockets given.
};

struct SocketOwners
{
    std::vector<SocketOwner> owners; ///< By pid, then socket.
    std::vector<Pid> unreadable;     ///< Their open files may not be read by this process.
};

/// Which of \p pids hold which of \p sockets.
[[nodiscard]] SocketOwners socketOwners(std::span<const ListeningSocket> sockets,
                                        std::span<const Pid> pids,
                                        const std::string &proc = "/proc");

} // namespace pavise::process
