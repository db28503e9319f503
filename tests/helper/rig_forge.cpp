// SPDX-License-Identifier: GPL-2.0-or-later
// Answers to other people's questions. A library of D-Bus looks only at a reply's number, and lets
// nobody send one to a question that was not put to him; so these are bytes of our own.

#include "tests/helper/rig_client.h"

#include <QByteArray>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace pavise::tests {

namespace {

/// A message of the bus, little-endian.
class Message
{
public:
    Message(char type, quint32 serial)
    {
        m_head = QByteArray("l") + type + QByteArray("\1\1", 2);
        number(m_head, 0); // the length of the body, set by bytes()
        number(m_head, serial);
        number(m_head, 0); // the length of the fields
    }
    void field(char code, const char *type, const QByteArray &value)
    {
        open(code, type);
        number(m_head, static_cast<quint32>(value.size()));
        m_head += value + '\0';
    }
    void signature(const QByteArray &value)
    {
        open(8, "g");
        m_head += static_cast<char>(value.size());
        m_head += value + '\0';
    }
    void field(char code, quint32 value)
    {
        open(code, "u");
        number(m_head, value);
    }
    [[nodiscard]] QByteArray bytes(const QByteArray &body = {}) const
    {
        QByteArray all = m_head;
        const auto set = [&all](qsizetype at, quint32 value) {
            std::memcpy(all.data() + at, &value, sizeof value);
        };
        set(4, static_cast<quint32>(body.size()));
        set(12, static_cast<quint32>(all.size()) - 16);
        pad(all, 8);
        return all + body;
    }

private:
    static void pad(QByteArray &bytes, qsizetype to)
    {
        while (bytes.size() % to != 0)
            bytes += '\0';
    }
    static void number(QByteArray &bytes, quint32 value)
    {
        pad(bytes, 4);
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value); // NOLINT
    }
    void open(char code, const char *type)
    {
        pad(m_head, 8);
        m_head += code;
        m_head += static_cast<char>(std::strlen(type));
        m_head += type;
        m_head += '\0';
        if (*type != 'g')
            pad(m_head, 4);
    }

    QByteArray m_head;
};

QByteArray busCall(const char *member, quint32 serial)
{
    Message call(1, serial);
    call.field(1, "o", "/org/freedesktop/DBus");
    call.field(6, "s", "org.freedesktop.DBus");
    call.field(2, "s", "org.freedesktop.DBus");
    call.field(3, "s", member);
    return call.bytes();
}

bool send(int fd, const QByteArray &bytes)
{
    return ::send(fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL)
        == bytes.size();
}

/// Reads until \p word comes.
bool waitFor(int fd, const QByteArray &word)
{
    QByteArray all;
    QByteArray part(65536, '\0');
    while (!all.contains(word)) {
        const ssize_t got = ::read(fd, part.data(), static_cast<size_t>(part.size()));
        if (got <= 0)
            return false;
        all += part.first(got);
    }
    return true;
}

} // namespace

bool forgeReplies(const QByteArray &receiver)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    std::strcpy(place.sun_path, "/run/dbus/system_bus_socket");
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    const bool isThere =
        ::connect(fd, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0;
    const QByteArray user = QByteArray::number(::getuid()).toHex();
    bool isTaken = isThere && send(fd, QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n")
        && waitFor(fd, "OK ") && send(fd, "BEGIN\r\n") && send(fd, busCall("Hello", 1))
        && waitFor(fd, ":1.");
    // (true, false, {}), as polkit says yes.
    const QByteArray yes("\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16);
    for (quint32 serial = 1; isTaken && serial <= 1000; ++serial) {
        Message reply(2, serial + 1);
        reply.field(5, serial);
        reply.field(6, "s", receiver);
        reply.signature("(bba{ss})");
        isTaken = send(fd, reply.bytes(yes));
    }
    // The bus answers in order, so it has seen all of them.
    isTaken = isTaken && send(fd, busCall("ListNames", 5000)) && waitFor(fd, "org.pavise.Helper1");
    ::close(fd);
    return isTaken;
}

} // namespace pavise::tests
