// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/binary/automaton_check.h"

#include <string>
#include <vector>

namespace pavise::binary {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;
using text::Result;

constexpr std::uint32_t kBaseIndex = 0x00FF'FFFF;
constexpr std::uint32_t kBaseOutOfBand = 0x2000'0000;
constexpr std::size_t kHeaderBytes = 24;
constexpr std::size_t kTableHeaderBytes = 12;

constexpr std::array<std::string_view, 8> kTableNames = {
    "accept", "base", "check", "default", "equivalence", "meta", "accept2", "next"};
constexpr std::array<std::uint32_t, 8> kTableWidths = {4, 4, 2, 2, 0, 0, 4, 2};

} // namespace

Result<AutomatonCheck> AutomatonCheck::open(std::string_view blob, std::size_t offset)
{
    // policy_unpack.c, unpack_dfa(): what is left over from 8 is the padding in front.
    const std::size_t padding = blob.size() % 8;
    AutomatonCheck check;
    check.m_bytes = blob.substr(padding);
    check.m_offset = offset + padding;
    const auto steps = {&AutomatonCheck::readHeader, &AutomatonCheck::readTables};
    for (const auto step : steps) {
        if (Result<void> done = (check.*step)(); !done)
            return std::unexpected(std::move(done.error()));
    }
    const auto rules = {&AutomatonCheck::checkCounts, &AutomatonCheck::checkStates,
                        &AutomatonCheck::checkSlots};
    for (const auto rule : rules) {
        if (Result<void> kept = (check.*rule)(); !kept)
            return std::unexpected(std::move(kept.error()));
    }
    check.m_states = check.m_tables[Accept].count;
    return check;
}

Result<void> AutomatonCheck::readHeader()
{
    constexpr std::uint32_t kMagic = 0x1B5E'783D;
    constexpr std::uint32_t kOutOfBandAllowed = 2;
    if (m_bytes.size() < kHeaderBytes || big(0, 4) != kMagic || big(4, 4) != kHeaderBytes
        || big(8, 4) != m_bytes.size() || (big(12, 2) & ~kOutOfBandAllowed) != 0)
        return badTable("header", 0);
    m_allowsOutOfBand = big(12, 2) != 0;
    return {};
}

Result<void> AutomatonCheck::readTables()
{
    for (std::size_t at = kHeaderBytes; at < m_bytes.size();) {
        const Result<std::size_t> end = readTable(at);
        if (!end)
            return std::unexpected(end.error());
        at = *end;
    }
    return {};
}

Result<std::size_t> AutomatonCheck::readTable(std::size_t at)
{
    if (m_bytes.size() - at < kTableHeaderBytes)
        return badTable("header", at);
    const std::uint32_t id = big(at, 2);
    if (id < 1 || id > m_tables.size() || kTableWidths[id - 1] == 0)
        return badTable("header", at);
    View &view = m_tables[id - 1];
    const std::uint32_t width = big(at + 2, 2);
    const std::uint32_t reserved = big(at + 4, 4);
    const std::uint64_t count = big(at + 8, 4);
    const std::uint64_t size = kTableHeaderBytes + count * width;
    const std::uint64_t padded = (size + 7) / 8 * 8;
    if (view.width != 0 || width != kTableWidths[id - 1] || reserved != 0 || count == 0
        || padded > m_bytes.size() - at)
        return badTable(kTableNames[id - 1], at);
    view = {.begin = at + kTableHeaderBytes,
            .count = static_cast<std::uint32_t>(count),
            .width = width};
    return at + static_cast<std::size_t>(padded);
}

Result<void> AutomatonCheck::checkCounts() const
{
    constexpr std::uint32_t kMostStates = 65'534;
    const std::uint32_t states = m_tables[Accept].count;
    if (states < 2 || states > kMostStates)
        return badTable(kTableNames[Accept], m_tables[Accept].begin);
    for (const Table table : {Accept2, Base, Default}) {
        if (m_tables[table].count != states)
            return badTable(kTableNames[table], m_tables[table].begin);
    }
    if (m_tables[Next].count < 256 || m_tables[Next].count != m_tables[Check].count)
        return badTable(kTableNames[Next], m_tables[Next].begin);
    return {};
}

Result<void> AutomatonCheck::checkStates() const
{
    const std::uint32_t states = m_tables[Accept].count;
    for (std::uint32_t state = 0; state < states; ++state) {
        const std::uint32_t base = entry(Base, state);
        const bool isOutOfBand = (base & kBaseOutOfBand) != 0;
        if ((base & ~(kBaseIndex | kBaseOutOfBand)) != 0 || (isOutOfBand && !m_allowsOutOfBand)
            || (isOutOfBand && (base & kBaseIndex) == 0)
            || (base & kBaseIndex) + 255 >= m_tables[Next].count)
            return badState(Base, state);
        if (entry(Default, state) >= states)
            return badState(Default, state);
    }
    // The trap: a string that got there must never come back or grant anything.
    for (const Table table : {Accept, Accept2, Default, Base}) {
        if (entry(table, 0) != 0)
            return badState(table, 0);
    }
    return {};
}

Result<void> AutomatonCheck::checkSlots() const
{
    const std::uint32_t states = m_tables[Accept].count;
    for (std::uint32_t slot = 0; slot < m_tables[Next].count; ++slot) {
        const std::uint32_t owner = entry16(Check, slot);
        const std::uint32_t to = entry16(Next, slot);
        // A free slot looks as if the trap owned it, so it must lead back to the trap.
        if (owner >= states || to >= states || (owner == 0 && to != 0))
            return badState(owner >= states ? Check : Next, slot);
    }
    return {};
}

std::uint32_t AutomatonCheck::accept(std::uint32_t state) const
{
    return entry(Accept, state);
}

bool AutomatonCheck::hasOutOfBand(std::uint32_t state) const
{
    return (entry(Base, state) & kBaseOutOfBand) != 0;
}

std::uint32_t AutomatonCheck::next(std::uint32_t state, std::uint8_t byte) const
{
    const std::uint32_t slot = (entry(Base, state) & kBaseIndex) + byte;
    return entry(Check, slot) == state ? entry(Next, slot) : entry(Default, state);
}

/// Calls \p visit with each byte for which \p state, not the trap, has a transition of its own.
template <typename Visit>
void AutomatonCheck::forEachOwn(std::uint32_t state, Visit visit) const
{
    const std::uint32_t base = entry(Base, state) & kBaseIndex;
    const std::string_view owners =
        m_bytes.substr(m_tables[Check].begin + base * std::size_t{2}, std::size_t{2} * 256);
    const char high = static_cast<char>(state >> 8U);
    const char low = static_cast<char>(state);
    // Few of the 256 are its own: whole blocks without one are passed over without a branch each.
    constexpr std::size_t kBlock = 32;
    for (std::size_t first = 0; first < 256; first += kBlock) {
        bool hasOwn = false;
        for (std::size_t i = 2 * first; i < 2 * (first + kBlock); i += 2)
            hasOwn |= (owners[i] == high) & (owners[i + 1] == low);
        for (std::size_t byte = first; hasOwn && byte < first + kBlock; ++byte) {
            if (owners[2 * byte] == high && owners[2 * byte + 1] == low)
                visit(static_cast<std::uint8_t>(byte),
                      entry16(Next, base + static_cast<std::uint32_t>(byte)));
        }
    }
}

Result<void> AutomatonCheck::checkExec(std::size_t transitions) const
{
    constexpr std::uint32_t kExec = 1;
    constexpr std::uint32_t kExecType = 0x3F80;
    constexpr std::uint32_t kFirstNamed = 4;
    for (std::uint32_t state = 0; state < m_states; ++state) {
        for (const std::uint32_t shift : {0U, 14U}) { // the owner's half, the others' half
            const std::uint32_t half = accept(state) >> shift;
            const std::uint32_t index = half >> 10U & 0xFU;
            if (index >= kFirstNamed && index - kFirstNamed >= transitions) {
                return std::unexpected(Diagnostic{
                    .code = DiagnosticCode::BlobTransitionMissing,
                    .args = {std::to_string(index),
                             std::to_string(m_offset + m_tables[Accept].begin + state * 4ULL)}});
            }
            if ((half & kExecType) != 0 && (half & kExec) == 0)
                return badState(Accept, state);
        }
    }
    return {};
}

Result<void> AutomatonCheck::checkAttachment() const
{
    for (std::uint32_t state = 0; state < m_states; ++state) {
        if ((accept(state) & ~1U) != 0 || entry(Accept2, state) != 0)
            return badState(Accept, state);
    }
    return {};
}

Result<void> AutomatonCheck::checkLabels() const
{
    constexpr std::uint8_t kPtrace = 9;
    constexpr std::uint8_t kSignal = 10;
    constexpr std::uint8_t kLabel = 16;
    for (const std::uint32_t start :
         {classStart(kPtrace), classStart(kSignal), classStart(kLabel)}) {
        if (Result<void> kept = checkLabelsFrom(start); !kept)
            return kept;
    }
    return {};
}

Result<void> AutomatonCheck::checkLabelsFrom(std::uint32_t start) const
{
    if (start == 0)
        return {};
    std::vector<bool> isSeen(m_states);
    std::vector<std::uint32_t> open = {start};
    isSeen[0] = isSeen[start] = true;
    while (!open.empty()) {
        const std::uint32_t state = open.back();
        open.pop_back();
        const std::uint32_t afterNul = next(state, 0);
        // A class such as [^a] lets a NUL in among others; that is harmless.
        bool isOnlyByNul = accept(afterNul) != 0;
        const auto reach = [&](std::uint32_t to) {
            isOnlyByNul = isOnlyByNul && to != afterNul;
            if (!isSeen[to])
                open.push_back(to);
            isSeen[to] = true;
        };
        unsigned listed = 0;
        forEachOwn(state, [&](std::uint8_t byte, std::uint32_t to) {
            if (byte == 0)
                return;
            ++listed;
            reach(to);
        });
        if (listed < 255)
            reach(entry(Default, state));
        if (isOnlyByNul)
            return badState(Accept, afterNul);
    }
    return {};
}

std::optional<std::uint32_t> AutomatonCheck::shortestMatch() const
{
    std::vector<bool> isSeen(m_states);
    std::vector<std::uint32_t> level = {1};
    isSeen[0] = isSeen[1] = true;
    for (std::uint32_t length = 0; !level.empty(); ++length) {
        std::vector<std::uint32_t> nextLevel;
        for (const std::uint32_t state : level) {
            if (accept(state) != 0 || hasOutOfBand(state))
                return length;
            const auto reach = [&](std::uint32_t to) {
                if (!isSeen[to])
                    nextLevel.push_back(to);
                isSeen[to] = true;
            };
            unsigned listed = 0;
            forEachOwn(state, [&](std::uint8_t, std::uint32_t to) {
                ++listed;
                reach(to);
            });
            if (listed < 256)
                reach(entry(Default, state));
        }
        level = std::move(nextLevel);
    }
    return std::nullopt;
}

std::uint32_t AutomatonCheck::big(std::size_t at, std::size_t width) const
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < width; ++i)
        value = value << 8U | static_cast<std::uint8_t>(m_bytes[at + i]);
    return value;
}

std::uint32_t AutomatonCheck::entry16(Table table, std::uint32_t index) const
{
    const char *at = m_bytes.data() + m_tables[table].begin + std::size_t{index} * 2;
    return static_cast<std::uint32_t>(static_cast<std::uint8_t>(at[0]) << 8U
                                      | static_cast<std::uint8_t>(at[1]));
}

std::uint32_t AutomatonCheck::entry(Table table, std::uint32_t index) const
{
    const View &view = m_tables[table];
    return big(view.begin + std::size_t{index} * view.width, view.width);
}

std::unexpected<Diagnostic> AutomatonCheck::badTable(std::string_view table, std::size_t at) const
{
    return std::unexpected(Diagnostic{.code = DiagnosticCode::BlobTableInvalid,
                                      .args = {std::string(table), std::to_string(m_offset + at)}});
}

std::unexpected<Diagnostic> AutomatonCheck::badState(Table table, std::uint32_t state) const
{
    const View &view = m_tables[table];
    const std::size_t at = m_offset + view.begin + std::size_t{state} * view.width;
    return std::unexpected(Diagnostic{
        .code = DiagnosticCode::BlobStateInvalid,
        .args = {std::to_string(state), std::string(kTableNames[table]), std::to_string(at)}});
}

} // namespace pavise::binary
