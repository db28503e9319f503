// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Values as bytes, for the worker's socket and for the state on disk: little-endian 32-bit
/// numbers; strings and lists follow their length.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::helper {

class ByteWriter
{
public:
    void number(std::uint32_t value)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            m_bytes.push_back(static_cast<char>(static_cast<unsigned char>(value >> shift)));
    }
    void bytes(std::string_view value)
    {
        number(static_cast<std::uint32_t>(value.size()));
        m_bytes.append(value);
    }
    void list(const std::vector<std::string> &values)
    {
        number(static_cast<std::uint32_t>(values.size()));
        for (const std::string &value : values)
            bytes(value);
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Once something does not fit, everything after reads as zero and isWhole() is false.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    std::uint32_t number()
    {
        if (m_rest.size() < 4) {
            fail();
            return 0;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value |= static_cast<std::uint32_t>(static_cast<unsigned char>(m_rest[i])) << (8 * i);
        m_rest.remove_prefix(4);
        return value;
    }
    bool flag()
    {
        const std::uint32_t value = number();
        if (value > 1)
            fail();
        return value == 1;
    }
    std::string bytes()
    {
        const std::uint32_t size = number();
        if (size > m_rest.size()) {
            fail();
            return {};
        }
        std::string value(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return value;
    }
    /// The length of a list that has at most \p most entries.
    std::uint32_t count(std::size_t most)
    {
        const std::uint32_t size = number();
        if (size > most) {
            fail();
            return 0;
        }
        return size;
    }
    std::vector<std::string> list(std::size_t most)
    {
        std::vector<std::string> values;
        for (std::uint32_t left = count(most); left > 0 && !m_failed; --left)
            values.push_back(bytes());
        return values;
    }
    void expect(std::uint32_t value)
    {
        if (number() != value)
            fail();
    }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isWhole() const { return !m_failed && m_rest.empty(); }

private:
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }

    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace pavise::helper
