// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An automaton as the kernel's tables: base, default, next, check and the two accept tables.

#pragma once

#include "core/text/diagnostic.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace pavise::automata {

class Dfa;

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
/// Errors: StateLimitReached above 65,534 states, the most a 16-bit table can name.
[[nodiscard]] text::Result<PackedDfa> pack(const Dfa &dfa);

/// Walks the tables as the kernel does (match.c, aa_dfa_match_len); the final state, 0 for none.
[[nodiscard]] std::uint32_t matchPacked(const PackedDfa &dfa, std::uint32_t from,
                                        std::string_view input);

} // namespace pavise::automata
