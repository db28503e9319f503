// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Do two automata say the same, and if not, about what?

#pragma once

#include "core/automata/dfa.h"
#include "core/automata/pattern/byte_set.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace pavise::automata {

/// A string on which two automata disagree.
struct Difference
{
    std::string input; ///< The bytes; of the many possible, a shortest and a readable one.
    /// Offsets in `input` before which an out-of-band step is taken; almost always empty.
    std::vector<std::size_t> outOfBand;
    AcceptWords left;
    AcceptWords right;

    friend bool operator==(const Difference &, const Difference &) = default;
};

struct ComparedStarts
{
    StateId left = StateId::Start;
    StateId right = StateId::Start;
    ByteSet firstBytes = ByteSet::all(); ///< Only strings that begin so, or the empty one.
};

/// True when what the two words grant is the same for the caller.
using SameAccept = std::function<bool(AcceptWords left, AcceptWords right)>;

/// Up to \p most differences, one for each distinct pair of accept words, the shortest first.
/// Empty when both automata accept the same strings with the same words. The automata need not be
/// minimal. Time and memory grow with the pairs of states that some string reaches.
[[nodiscard]] std::vector<Difference> differences(const Dfa &left, const Dfa &right,
                                                  const ComparedStarts &starts = {},
                                                  std::size_t most = 1,
                                                  const SameAccept &same = std::equal_to<>());

} // namespace pavise::automata
