// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An automaton as the kernel's tables: base, default, next, check and the two accept tables.

#pragma once

#include "core/automata/build/build.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pavise::automata {

/// The most states a 16-bit table can name, with the trap. The reference stops at the same number
/// (apparmor_parser chfa.cc refuses 65535 and more).
inline constexpr std::size_t kMaxPackedStates = 65'534;

/// Set in a base word: the state has an out-of-band step, at base - 1.
/// Source: kernel security/apparmor/include/match.h, MATCH_FLAG_OOB_TRANSITION.
inline constexpr std::uint32_t kOutOfBandFlag = 0x2000'0000;
/// The part of a base word that is a position (match.h, BASE_IDX_MASK).
inline constexpr std::uint32_t kBaseMask = 0x00FF'FFFF;

/// The tables of one "aadfa" blob before they are written big-endian.
/// Source: policy-binary layout, kernel security/apparmor/match.c (verify_dfa, aa_dfa_next).
struct PackedDfa
{
    std::vector<std::uint32_t> accept;   ///< One per state.
    std::vector<std::uint32_t> accept2;  ///< One per state.
    std::vector<std::uint32_t> base;     ///< One per state; low 24 bits the base, high bits flags.
    std::vector<std::uint16_t> fallback; ///< The kernel's DEF table: one per state.
    std::vector<std::uint16_t> next;
    std::vector<std::uint16_t> check;
    bool hasOutOfBand = false; ///< Header flag 2.

    [[nodiscard]] bool isEmpty() const { return accept.empty(); }
    friend bool operator==(const PackedDfa &, const PackedDfa &) = default;
};

/// Lays a minimal automaton out by row displacement ("comb").
/// Fails with StateLimitReached above kMaxPackedStates, naming the rules it grew by.
[[nodiscard]] BuildResult<PackedDfa> pack(const Dfa &dfa, Watch &watch);
/// For as long as it takes.
[[nodiscard]] BuildResult<PackedDfa> pack(const Dfa &dfa);

/// The same automaton in the form that can be compared and dumped, states numbered as there.
[[nodiscard]] Dfa unpack(const PackedDfa &packed);

/// Walks the tables as the kernel does (match.c, aa_dfa_match_len); the final state, 0 for none.
[[nodiscard]] std::uint32_t matchPacked(const PackedDfa &dfa, std::uint32_t from,
                                        std::string_view input);
/// The state after an out-of-band step (match.c, aa_dfa_outofband_transition).
[[nodiscard]] std::uint32_t outOfBandPacked(const PackedDfa &dfa, std::uint32_t from);

} // namespace pavise::automata
