// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/policy_stream.h"

#include <cstdio>
#include <stdexcept>

namespace pavise::tests {

std::string printable(const std::string &text)
{
    std::string out;
    char buffer[8];
    for (const char raw : text) {
        const auto c = static_cast<unsigned char>(raw);
        if (c == '\\' || c == '"') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c >= 0x20 && c < 0x7f) {
            out += static_cast<char>(c);
        } else {
            std::snprintf(buffer, sizeof buffer, "\\x%02x", c);
            out += buffer;
        }
    }
    return out;
}

std::string hex(std::uint64_t value)
{
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "0x%llx", static_cast<unsigned long long>(value));
    return buffer;
}

Node Reader::next()
{
    Node node;
    std::uint8_t code = byte();
    if (code == Name) {
        const std::size_t length = little(2);
        node.tag = take(length);
        while (!node.tag.empty() && node.tag.back() == '\0')
            node.tag.pop_back();
        code = byte();
    }
    node.code = static_cast<Code>(code);
    switch (code) {
    case U8:
        node.number = little(1);
        break;
    case U16:
        node.number = little(2);
        break;
    case U32:
        node.number = little(4);
        break;
    case U64:
        node.number = little(8);
        break;
    case String:
        node.bytes = take(little(2));
        if (!node.bytes.empty() && node.bytes.back() == '\0')
            node.bytes.pop_back();
        break;
    case Blob:
        node.bytes = take(little(4));
        break;
    case Struct:
        children(node, StructEnd);
        break;
    case List:
        children(node, ListEnd);
        break;
    case Array:
        node.number = little(2);
        children(node, ArrayEnd);
        break;
    case StructEnd:
    case ListEnd:
    case ArrayEnd:
        break;
    default:
        throw std::runtime_error("unknown type code " + std::to_string(code) + " at byte "
                                 + std::to_string(m_at));
    }
    return node;
}

void Reader::children(Node &node, Code end)
{
    for (;;) {
        Node child = next();
        if (child.code == end)
            return;
        if (child.code == StructEnd || child.code == ListEnd || child.code == ArrayEnd)
            throw std::runtime_error("unbalanced end mark at byte " + std::to_string(m_at));
        node.children.push_back(std::move(child));
    }
}
std::uint8_t Reader::byte()
{
    return static_cast<std::uint8_t>(take(1)[0]);
}
std::uint64_t Reader::little(int count)
{
    const std::string raw = take(static_cast<std::size_t>(count));
    std::uint64_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | static_cast<std::uint8_t>(raw[static_cast<std::size_t>(i)]);
    return value;
}
std::string Reader::take(std::size_t count)
{
    if (count > m_data.size() - m_at)
        throw std::runtime_error("stream ends early at byte " + std::to_string(m_at));
    m_at += count;
    return m_data.substr(m_at - count, count);
}

} // namespace pavise::tests
