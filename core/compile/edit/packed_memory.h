// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Packed automata by the patterns that they were made of.

#pragma once

#include "core/automata/build/build.h"
#include "core/automata/packed_dfa.h"
#include "core/compile/compiler.h"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace pavise::compile {

/// Of each automaton of a text the last version, so that those whose rules an edit leaves alone
/// need not be built again. Patterns and ids are those of one Workspace.
class PackedMemory
{
public:
    struct Packed
    {
        automata::PackedDfa dfa;
        GrowthFigures growth;
    };

    /// Of \p patterns; null when the last version was of others. \p kind tells the automata of
    /// \p profile apart.
    [[nodiscard]] const Packed *find(const std::string &profile, int kind,
                                     std::span<const automata::TaggedPattern> patterns)
    {
        const auto at = m_known.find({profile, kind});
        if (at == m_known.end() || !std::ranges::equal(at->second.patterns, patterns, isEqual))
            return nullptr;
        at->second.isUsed = true;
        return &at->second.packed;
    }

    void keep(const std::string &profile, int kind,
              std::span<const automata::TaggedPattern> patterns, Packed packed)
    {
        m_known[{profile, kind}] = {.patterns = {patterns.begin(), patterns.end()},
                                    .packed = std::move(packed)};
    }

    /// Those that were neither found nor kept since the last time.
    void dropUnused()
    {
        std::erase_if(m_known,
                      [](auto &each) { return !std::exchange(each.second.isUsed, false); });
    }
    void clear() { m_known.clear(); }

private:
    struct Known
    {
        std::vector<automata::TaggedPattern> patterns;
        Packed packed;
        bool isUsed = true;
    };

    static bool isEqual(const automata::TaggedPattern &left, const automata::TaggedPattern &right)
    {
        return left.pattern == right.pattern && left.accept == right.accept;
    }

    std::map<std::pair<std::string, int>, Known> m_known;
};

} // namespace pavise::compile
