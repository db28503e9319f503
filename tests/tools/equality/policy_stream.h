// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The tagged stream of compiled policy as a tree of values. Shares no code with core/binary, whose
/// output it judges.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pavise::tests {

[[nodiscard]] std::string printable(const std::string &text);
[[nodiscard]] std::string hex(std::uint64_t value);

enum Code : std::uint8_t {
    U8,
    U16,
    U32,
    U64,
    Name,
    String,
    Blob,
    Struct,
    StructEnd,
    List,
    ListEnd,
    Array,
    ArrayEnd
};

struct Node
{
    Code code = U8;
    std::string tag;            ///< Empty when unnamed.
    std::uint64_t number = 0;   ///< Numbers; for arrays the declared length.
    std::string bytes;          ///< Strings (without the closing zero) and blobs.
    std::vector<Node> children; ///< Structs, lists, arrays.
};

/// Throws std::runtime_error on anything malformed.
class Reader
{
public:
    explicit Reader(const std::string &data)
        : m_data(data)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_data.size(); }
    Node next();

private:
    void children(Node &node, Code end);
    std::uint8_t byte();
    std::uint64_t little(int count);
    std::string take(std::size_t count);

    const std::string &m_data;
    std::size_t m_at = 0;
};

} // namespace pavise::tests
