// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An automaton of which only those states are made that somebody asks for: a few strings are
/// answered so in a small part of the time that building it takes.

#pragma once

#include "core/automata/build/build.h"
#include "core/automata/build/subset_automaton.h"

#include <span>
#include <string_view>
#include <unordered_map>

namespace pavise::automata {

class LazyAutomaton
{
public:
    /// \p workspace, which may not be cleared meanwhile, and \p resolver outlive this. No pattern
    /// is deeper than kMaxPatternDepth.
    LazyAutomaton(Workspace &workspace, std::span<const TaggedPattern> patterns,
                  AcceptResolver &resolver);

    /// States are sets of what is left of patterns; the empty one traps.
    [[nodiscard]] SubsetId start() const { return m_start; }
    [[nodiscard]] SubsetId match(SubsetId from, std::string_view bytes);
    /// Nothing is granted where the rules contradict each other.
    [[nodiscard]] AcceptWords words(SubsetId state);

private:
    Workspace &m_workspace;
    AcceptResolver &m_resolver;
    SubsetId m_start{};
    std::unordered_map<std::uint32_t, AcceptWords> m_words; ///< By rule set of the workspace.
};

} // namespace pavise::automata
