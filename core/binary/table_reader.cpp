// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/binary/table_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::binary {

namespace {

using automata::Dfa;
using automata::StateId;
using automata::Transition;
using text::Diagnostic;
using text::DiagnosticCode;
using text::Result;

/// Ids as in match.h, YYTD_ID_*.
enum TableId : std::uint8_t {
    Accept = 1,
    Base = 2,
    Check = 3,
    Default = 4,
    Equivalence = 5,
    Accept2 = 7,
    Next = 8
};

constexpr std::array<std::string_view, 9> kNames = {
    "header", "accept", "base", "check", "default", "equivalence", "meta", "accept2", "next"};

constexpr std::uint32_t kBaseIndex = 0x00FF'FFFF;
constexpr std::uint32_t kDifferential = 0x8000'0000;
constexpr std::uint32_t kOutOfBand = 0x2000'0000;

/// A differential state takes what it does not list from another, and so on. Compilers keep such
/// chains short; this bounds the work on a made-up blob.
constexpr int kLongestChain = 1000;

class TableReader
{
public:
    TableReader(std::string_view blob, std::size_t offset)
        : m_bytes(blob.substr(blob.size() % 8)) // see policy_unpack.c, unpack_dfa()
        , m_offset(offset + blob.size() % 8)
    {
    }

    [[nodiscard]] Result<Dfa> run()
    {
        readTables();
        checkTables();
        Dfa dfa;
        for (std::uint32_t state = 0; !m_error && state < m_tables[Accept].size(); ++state)
            addState(dfa, state);
        if (m_error)
            return std::unexpected(*std::move(m_error));
        return dfa;
    }

private:
    void readTables()
    {
        constexpr std::uint32_t kMagic = 0x1B5E'783D;
        constexpr std::size_t kShortestHeader = 14;
        if (m_bytes.size() < kShortestHeader || big(0, 4) != kMagic)
            return badTable(0, 0);
        std::size_t at = big(4, 4);
        if (at < kShortestHeader || at > m_bytes.size())
            return badTable(0, 4);
        while (!m_error && at < m_bytes.size())
            at = readTable(at);
    }

    [[nodiscard]] std::size_t readTable(std::size_t at)
    {
        constexpr std::size_t kHead = 12;
        if (m_bytes.size() - at < kHead) {
            badTable(0, at);
            return at;
        }
        const std::uint32_t id = big(at, 2);
        const std::uint32_t width = big(at + 2, 2);
        const std::uint64_t count = big(at + 8, 4);
        const std::uint64_t size = kHead + count * width;
        const bool isKnown = id >= Accept && id <= Next;
        if (!isKnown || (width != 1 && width != 2 && width != 4) || size > m_bytes.size() - at
            || !m_tables[id].empty()) {
            badTable(isKnown ? id : 0, at);
            return at;
        }
        m_tables[id].reserve(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < count; ++i)
            m_tables[id].push_back(big(at + kHead + i * width, width));
        m_starts[id] = at + kHead;
        m_widths[id] = width;
        const auto padded = static_cast<std::size_t>((size + 7) / 8 * 8);
        return std::min(at + padded, m_bytes.size());
    }

    void checkTables()
    {
        const std::size_t states = m_tables[Accept].size();
        if (states == 0 || states > kMaxReadStates)
            return badTable(Accept, m_starts[Accept]);
        for (const TableId id : {Base, Default}) {
            if (m_tables[id].size() != states)
                return badTable(id, m_starts[id]);
        }
        const std::size_t accept2 = m_tables[Accept2].size();
        if (accept2 != 0 && accept2 != states)
            return badTable(Accept2, m_starts[Accept2]);
        const std::size_t classes = m_tables[Equivalence].size();
        if (classes != 0 && classes != 256)
            return badTable(Equivalence, m_starts[Equivalence]);
        if (m_tables[Next].size() != m_tables[Check].size())
            return badTable(Next, m_starts[Next]);
        for (const TableId id : {Default, Next, Check}) {
            const auto wrong = std::ranges::find_if(
                m_tables[id], [states](std::uint32_t state) { return state >= states; });
            if (wrong != m_tables[id].end())
                return badEntry(id, static_cast<std::uint32_t>(wrong - m_tables[id].begin()));
        }
    }

    void addState(Dfa &dfa, std::uint32_t state)
    {
        std::array<StateId, 256> row{};
        for (std::size_t byte = 0; byte < row.size() && !m_error; ++byte) {
            const std::size_t column =
                m_tables[Equivalence].empty() ? byte : m_tables[Equivalence][byte];
            row[byte] = StateId{step(state, column)};
        }
        const StateId fallback = mostFrequent(row);
        m_row.clear();
        for (std::size_t byte = 0; byte < row.size(); ++byte) {
            if (row[byte] != fallback)
                m_row.push_back({.byte = static_cast<std::uint8_t>(byte), .to = row[byte]});
        }
        const bool hasAccept2 = !m_tables[Accept2].empty();
        dfa.add(fallback, m_row, outOfBand(state),
                {.accept = m_tables[Accept][state],
                 .accept2 = hasAccept2 ? m_tables[Accept2][state] : 0});
    }

    /// match.c, match_char(): the state's own slot, else its default, for a differential state with
    /// the same byte again.
    [[nodiscard]] std::uint32_t step(std::uint32_t state, std::size_t column)
    {
        for (int links = 0; links < kLongestChain; ++links) {
            const std::uint32_t base = m_tables[Base][state];
            const std::size_t slot = (base & kBaseIndex) + column;
            if (slot >= m_tables[Next].size()) {
                badEntry(Base, state);
                return 0;
            }
            if (m_tables[Check][slot] == state)
                return m_tables[Next][slot];
            const std::uint32_t fallback = m_tables[Default][state];
            if ((base & kDifferential) == 0)
                return fallback;
            state = fallback;
        }
        badEntry(Default, state);
        return 0;
    }

    [[nodiscard]] StateId outOfBand(std::uint32_t state)
    {
        const std::uint32_t base = m_tables[Base][state];
        if ((base & kOutOfBand) == 0)
            return StateId::Trap;
        const std::size_t slot = base & kBaseIndex;
        if (slot == 0 || slot > m_tables[Next].size()) {
            badEntry(Base, state);
            return StateId::Trap;
        }
        const bool isOwn = m_tables[Check][slot - 1] == state;
        return StateId{isOwn ? m_tables[Next][slot - 1] : m_tables[Default][state]};
    }

    [[nodiscard]] static StateId mostFrequent(std::array<StateId, 256> row)
    {
        std::ranges::sort(row);
        StateId found = row.front();
        std::ptrdiff_t most = 0;
        for (auto run = row.begin(); run != row.end();) {
            const auto next = std::upper_bound(run, row.end(), *run);
            if (next - run > most) {
                most = next - run;
                found = *run;
            }
            run = next;
        }
        return found;
    }

    [[nodiscard]] std::uint32_t big(std::size_t at, std::size_t width) const
    {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < width; ++i)
            value = value << 8U | static_cast<std::uint8_t>(m_bytes[at + i]);
        return value;
    }

    void badTable(std::size_t id, std::size_t at)
    {
        if (!m_error) {
            m_error = Diagnostic{.code = DiagnosticCode::BlobTableInvalid,
                                 .args = {std::string(kNames[id]), std::to_string(m_offset + at)}};
        }
    }

    void badEntry(TableId id, std::uint32_t index)
    {
        if (!m_error) {
            const std::size_t at = m_starts[id] + std::size_t{index} * m_widths[id];
            m_error = Diagnostic{.code = DiagnosticCode::BlobStateInvalid,
                                 .args = {std::to_string(index), std::string(kNames[id]),
                                          std::to_string(m_offset + at)}};
        }
    }

    std::string_view m_bytes;
    std::size_t m_offset;
    std::array<std::vector<std::uint32_t>, 9> m_tables; ///< By id.
    std::array<std::size_t, 9> m_starts{};              ///< In m_bytes, by id.
    std::array<std::uint32_t, 9> m_widths{};
    std::vector<Transition> m_row;
    std::optional<Diagnostic> m_error; ///< The first thing that was wrong.
};

} // namespace

Result<Dfa> readTables(std::string_view blob, std::size_t offset)
{
    return TableReader(blob, offset).run();
}

} // namespace pavise::binary
