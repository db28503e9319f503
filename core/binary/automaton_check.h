// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The verifier's own view of the tables of one automaton: every rule the kernels check, and those
/// they forget. Shares no code with pack() or the writer.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pavise::binary {

/// The tables of an "aadfa" blob. Every accessor is safe for every state below stateCount() once
/// open() succeeded.
class AutomatonCheck
{
public:
    /// \p blob is the payload, the padding in front included; \p offset where it is in the policy.
    [[nodiscard]] static text::Result<AutomatonCheck> open(std::string_view blob,
                                                           std::size_t offset);

    [[nodiscard]] std::uint32_t stateCount() const { return m_states; }
    [[nodiscard]] std::uint32_t accept(std::uint32_t state) const;
    [[nodiscard]] std::uint32_t next(std::uint32_t state, std::uint8_t byte) const;
    [[nodiscard]] bool hasOutOfBand(std::uint32_t state) const;

    /// The start of an event class in a policy automaton; 0 when it is not mediated.
    [[nodiscard]] std::uint32_t classStart(std::uint8_t eventClass) const
    {
        return next(1, eventClass);
    }

    /// Of a file automaton: no exec type without exec, and no exec target beyond \p transitions.
    [[nodiscard]] text::Result<void> checkExec(std::size_t transitions) const;
    /// Of an attachment: grants nothing but the match itself.
    [[nodiscard]] text::Result<void> checkAttachment() const;
    /// Of a policy automaton: where labels are matched (ptrace, signal), no pattern ends in a NUL,
    /// which is never given to match.
    [[nodiscard]] text::Result<void> checkLabels() const;
    /// Bytes of the shortest path an attachment matches; nothing when it matches none.
    [[nodiscard]] std::optional<std::uint32_t> shortestMatch() const;

private:
    /// In the order of the ids in the format, less one.
    enum Table : std::uint8_t { Accept, Base, Check, Default, Unused5, Unused6, Accept2, Next };

    struct View
    {
        std::size_t begin = 0; ///< In m_bytes.
        std::uint32_t count = 0;
        std::uint32_t width = 0; ///< Bytes of an entry; 0 for a table that is not there.
    };

    [[nodiscard]] text::Result<void> readHeader();
    [[nodiscard]] text::Result<void> readTables();
    [[nodiscard]] text::Result<std::size_t> readTable(std::size_t at);
    [[nodiscard]] text::Result<void> checkCounts() const;
    [[nodiscard]] text::Result<void> checkStates() const;
    [[nodiscard]] text::Result<void> checkSlots() const;
    [[nodiscard]] text::Result<void> checkLabelsFrom(std::uint32_t start) const;

    template <typename Visit>
    void forEachOwn(std::uint32_t state, Visit visit) const;
    [[nodiscard]] std::uint32_t big(std::size_t at, std::size_t width) const;
    [[nodiscard]] std::uint32_t entry(Table table, std::uint32_t index) const;
    /// The same of a table with entries of two bytes; most work is there.
    [[nodiscard]] std::uint32_t entry16(Table table, std::uint32_t index) const;
    [[nodiscard]] std::unexpected<text::Diagnostic> badTable(std::string_view table,
                                                             std::size_t at) const;
    [[nodiscard]] std::unexpected<text::Diagnostic> badState(Table table,
                                                             std::uint32_t state) const;

    std::string_view m_bytes; ///< Without the padding in front.
    std::size_t m_offset = 0; ///< Of m_bytes in the policy.
    std::array<View, 8> m_tables{};
    std::uint32_t m_states = 0;
    bool m_allowsOutOfBand = false;
};

} // namespace pavise::binary
