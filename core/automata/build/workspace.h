// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What one thread keeps between builds: patterns and everything derived from them.

#pragma once

#include "core/automata/pattern/pattern.h"

#include <cstddef>
#include <memory>

namespace pavise::automata {

class SubsetAutomaton;

/// Profiles share most of their rules through abstractions, and an edited profile shares nearly all
/// with itself: what was derived for one build (4.4 of performance: `share`) is found again by the
/// next. Use one per thread, for any number of builds; it is not safe to share between threads.
///
/// AcceptIds are compared by number, so builds share most when equal rules keep equal ids.
class Workspace
{
public:
    /// When an owner should clear() between two profiles, in bytes.
    static constexpr std::size_t kComfortableBytes = 256ULL * 1024 * 1024;

    Workspace();
    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;
    ~Workspace();

    [[nodiscard]] PatternArena &patterns();
    [[nodiscard]] SubsetAutomaton &subsets(); ///< For build() only.

    [[nodiscard]] std::size_t memoryBytes() const;
    /// Forgets everything: every PatternId becomes meaningless.
    void clear();
    /// Calls clear() when more than \p bytes are held; true when it did.
    bool clearAbove(std::size_t bytes = kComfortableBytes);

private:
    std::unique_ptr<PatternArena> m_patterns;
    std::unique_ptr<SubsetAutomaton> m_subsets;
};

} // namespace pavise::automata
