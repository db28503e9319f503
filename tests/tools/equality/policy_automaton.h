// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An automaton blob, walked as the kernel walks it.

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace pavise::tests {

constexpr int OutOfBand = 256; // a symbol that no byte can be
constexpr int Symbols = 257;

class Automaton
{
public:
    explicit Automaton(const std::string &blob)
    {
        const std::size_t start = blob.find("\x1b\x5e\x78\x3d");
        if (start == std::string::npos || start > 16)
            throw std::runtime_error("no automaton magic in blob");
        const auto *at = reinterpret_cast<const std::uint8_t *>(blob.data()) + start;
        std::size_t left = blob.size() - start;
        const std::size_t header = big(at + 4, 4);
        flags = static_cast<std::uint16_t>(big(at + 12, 2));
        if (header > left)
            throw std::runtime_error("automaton header too long");
        at += header;
        left -= header;
        while (left >= 12) {
            const unsigned id = static_cast<unsigned>(big(at, 2));
            const unsigned width = static_cast<unsigned>(big(at + 2, 2)) & 15;
            const std::size_t count = big(at + 8, 4);
            const std::size_t size = (12 + count * width + 7) & ~static_cast<std::size_t>(7);
            if (id == 0)
                break;
            if (id > 8 || (width != 1 && width != 2 && width != 4) || size > left + 7)
                throw std::runtime_error("bad automaton table " + std::to_string(id));
            std::vector<std::uint32_t> &table = m_tables[id];
            table.resize(count);
            widths[id] = width;
            for (std::size_t i = 0; i < count; ++i)
                table[i] =
                    static_cast<std::uint32_t>(big(at + 12 + i * width, static_cast<int>(width)));
            const std::size_t step = std::min(size, left);
            at += step;
            left -= step;
        }
        if (base().empty() || m_tables[4].size() != base().size()
            || next().size() != check().size())
            throw std::runtime_error("automaton tables missing or of unequal length");
        m_rows.resize(base().size());
    }

    std::size_t states() const { return base().size(); }
    std::size_t transitions() const { return next().size(); }
    bool hasClasses() const { return !m_tables[5].empty(); }
    std::uint32_t accept(std::uint32_t state) const
    {
        return m_tables[1].empty() ? 0 : m_tables[1][state];
    }
    std::uint32_t accept2(std::uint32_t state) const
    {
        return m_tables[7].empty() ? 0 : m_tables[7][state];
    }
    unsigned stateWidth() const { return widths[4]; }

    std::uint32_t step(std::uint32_t state, int symbol) const
    {
        std::int64_t column = symbol;
        if (symbol == OutOfBand) {
            if (!(base()[state] & 0x20000000))
                return 0;
            column = -1;
        } else if (hasClasses()) {
            column = m_tables[5][static_cast<std::size_t>(symbol)];
        }
        for (std::size_t guard = 0; guard <= states(); ++guard) {
            const std::uint32_t entry = base()[state];
            const std::int64_t position = static_cast<std::int64_t>(entry & 0xffffff) + column;
            if (position >= 0 && position < static_cast<std::int64_t>(check().size())
                && check()[static_cast<std::size_t>(position)] == state)
                return checked(next()[static_cast<std::size_t>(position)]);
            state = checked(m_tables[4][state]);
            if (!(entry & 0x80000000))
                return state;
        }
        throw std::runtime_error("automaton has a loop in its default chain");
    }

    const std::array<std::uint32_t, Symbols> &row(std::uint32_t state)
    {
        auto &slot = m_rows[state];
        if (!slot) {
            slot = std::make_unique<std::array<std::uint32_t, Symbols>>();
            for (int symbol = 0; symbol < Symbols; ++symbol)
                (*slot)[static_cast<std::size_t>(symbol)] = step(state, symbol);
        }
        return *slot;
    }

    std::uint16_t flags = 0;
    std::array<unsigned, 9> widths{};

private:
    static std::uint64_t big(const std::uint8_t *at, int count)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8 | at[i];
        return value;
    }
    std::uint32_t checked(std::uint32_t state) const
    {
        if (state >= states())
            throw std::runtime_error("automaton transition out of range");
        return state;
    }
    const std::vector<std::uint32_t> &base() const { return m_tables[2]; }
    const std::vector<std::uint32_t> &check() const { return m_tables[3]; }
    const std::vector<std::uint32_t> &next() const { return m_tables[8]; }

    std::array<std::vector<std::uint32_t>, 9> m_tables;
    std::vector<std::unique_ptr<std::array<std::uint32_t, Symbols>>> m_rows;
};

} // namespace pavise::tests
