// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Regular expressions over bytes, hash-consed: equal patterns have equal ids, so that everything
/// built from a pattern can be remembered by its id.

#pragma once

#include "core/automata/byte_set.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pavise::automata {

/// A pattern of one `PatternArena`.
enum class PatternId : std::uint32_t { };

class PatternArena
{
public:
    PatternArena();

    [[nodiscard]] PatternId empty() const; ///< Matches the empty string only.
    [[nodiscard]] PatternId bytes(std::string_view literal);
    [[nodiscard]] PatternId oneOf(const ByteSet &set);
    /// The out-of-band step that separates extended attributes from a path
    /// (policy-binary: DFA flag 2).
    [[nodiscard]] PatternId outOfBand();
    [[nodiscard]] PatternId sequence(std::span<const PatternId> parts);
    [[nodiscard]] PatternId choice(std::span<const PatternId> alternatives);
    [[nodiscard]] PatternId repeat(PatternId what); ///< Zero or more times.
};

} // namespace pavise::automata
