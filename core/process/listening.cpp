// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/process/listening.h"

#include "core/kernel/small_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <unistd.h>

namespace pavise::process {

namespace {

struct Table
{
    SocketProtocol protocol;
    std::string_view path;
    std::string_view state; ///< Of a socket that waits, in hexadecimal.
};

// States: include/net/tcp_states.h; 0A is TCP_LISTEN, 07 TCP_CLOSE, which is what an unconnected
// UDP or raw socket shows.
constexpr std::array kTables = {
    Table{SocketProtocol::Tcp, "/net/tcp", "0A"}, Table{SocketProtocol::Tcp6, "/net/tcp6", "0A"},
    Table{SocketProtocol::Udp, "/net/udp", "07"}, Table{SocketProtocol::Udp6, "/net/udp6", "07"},
    Table{SocketProtocol::Raw, "/net/raw", "07"}, Table{SocketProtocol::Raw6, "/net/raw6", "07"},
};

template <typename Number>
std::optional<Number> number(std::string_view text, int base)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Addresses are printed as 32-bit words of network-order bytes read in the machine's own order.
std::optional<std::string> address(std::string_view hex)
{
    std::array<unsigned char, 16> bytes{};
    if (hex.size() != 8 && hex.size() != 32)
        return std::nullopt;
    for (std::size_t i = 0; i < hex.size() / 8; ++i) {
        const auto word = number<std::uint32_t>(hex.substr(i * 8, 8), 16);
        if (!word)
            return std::nullopt;
        std::memcpy(bytes.data() + i * 4, &*word, 4);
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int family = hex.size() == 8 ? AF_INET : AF_INET6;
    if (::inet_ntop(family, bytes.data(), text.data(), text.size()) == nullptr)
        return std::nullopt;
    return std::string(text.data());
}

/// `sl local rem state tx:rx tr:when retransmits uid timeout inode ...`
std::optional<ListeningSocket> socketOfLine(std::string_view line, const Table &table)
{
    std::array<std::string_view, 10> fields;
    for (std::string_view &field : fields) {
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        field = line.substr(0, line.find(' '));
        line.remove_prefix(field.size());
    }
    if (fields[3] != table.state)
        return std::nullopt;
    const std::size_t colon = fields[1].find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto host = address(fields[1].substr(0, colon));
    const auto port = number<std::uint16_t>(fields[1].substr(colon + 1), 16);
    const auto uid = number<std::uint32_t>(fields[7], 10);
    const auto inode = number<std::uint64_t>(fields[9], 10);
    if (!host || !port || !uid || !inode)
        return std::nullopt;
    return ListeningSocket{
        .protocol = table.protocol, .address = *host, .port = *port, .uid = *uid, .inode = *inode};
}

/// The number in `socket:[123]`.
std::optional<std::uint64_t> socketInode(std::string_view target)
{
    static constexpr std::string_view prefix = "socket:[";
    if (!target.starts_with(prefix) || !target.ends_with(']'))
        return std::nullopt;
    return number<std::uint64_t>(target.substr(prefix.size(), target.size() - prefix.size() - 1),
                                 10);
}

} // namespace

std::string_view socketProtocolName(SocketProtocol protocol)
{
    switch (protocol) {
    case SocketProtocol::Tcp:
        return "tcp";
    case SocketProtocol::Tcp6:
        return "tcp6";
    case SocketProtocol::Udp:
        return "udp";
    case SocketProtocol::Udp6:
        return "udp6";
    case SocketProtocol::Raw:
        return "raw";
    case SocketProtocol::Raw6:
        return "raw6";
    }
    std::unreachable();
}

bool ListeningSocket::isReachableFromOutside() const
{
    return !address.starts_with("127.") && address != "::1" && !address.starts_with("::ffff:127.");
}

text::Result<std::vector<ListeningSocket>> listeningSockets(const std::string &proc)
{
    std::vector<ListeningSocket> sockets;
    int lastError = ENOENT;
    bool anyRead = false;
    for (const Table &table : kTables) {
        const auto bytes = kernel::readSmallFile(AT_FDCWD, proc + std::string(table.path));
        if (!bytes) {
            lastError = bytes.error();
            continue;
        }
        anyRead = true;
        std::string_view rest = *bytes;
        while (!rest.empty()) {
            const std::size_t end = rest.find('\n');
            if (auto socket = socketOfLine(rest.substr(0, end), table))
                sockets.push_back(std::move(*socket));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        }
    }
    if (!anyRead) {
        return std::unexpected(
            text::Diagnostic{.code = text::DiagnosticCode::FileUnreadable,
                             .args = {proc + "/net/tcp", kernel::errorText(lastError)}});
    }
    return sockets;
}

SocketOwners socketOwners(std::span<const ListeningSocket> sockets, std::span<const Pid> pids,
                          const std::string &proc)
{
    std::unordered_map<std::uint64_t, std::size_t> byInode;
    for (std::size_t i = 0; i < sockets.size(); ++i)
        byInode.emplace(sockets[i].inode, i);

    SocketOwners result;
    for (const Pid pid : pids) {
        const std::string path = proc + '/' + std::to_string(pid) + "/fd";
        const text::FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const auto names =
            folder.isOpen() ? kernel::listFolder(folder.get(), ".") : std::unexpected(errno);
        if (!names) {
            if (names.error() == EACCES || names.error() == EPERM)
                result.unreadable.push_back(pid);
            continue;
        }
        std::vector<std::size_t> held;
        for (const std::string &name : *names) {
            std::array<char, 64> target{};
            const ssize_t size =
                ::readlinkat(folder.get(), name.c_str(), target.data(), target.size());
            if (size <= 0)
                continue;
            const auto inode =
                socketInode(std::string_view(target.data(), static_cast<std::size_t>(size)));
            if (const auto it = inode ? byInode.find(*inode) : byInode.end(); it != byInode.end())
                held.push_back(it->second);
        }
        std::ranges::sort(held);
        const auto repeated = std::ranges::unique(held);
        held.erase(repeated.begin(), repeated.end());
        for (const std::size_t socket : held)
            result.owners.push_back({.pid = pid, .socket = socket});
    }
    return result;
}

} // namespace pavise::process
