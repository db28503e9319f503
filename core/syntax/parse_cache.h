// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Each file is parsed once, however many profiles include it.

#pragma once

#include "core/syntax/parser/parser.h"

#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace pavise::syntax {

/// Trees by file and context. A changed file gets a new FileId in its SourceSet, so an entry is
/// never out of date. Safe to use from several threads; keep it as long as the SourceSet.
class ParseCache
{
public:
    explicit ParseCache(const text::SourceSet &sources)
        : m_sources(sources)
    {
    }

    /// What parse() says. The reference stays valid as long as the cache.
    [[nodiscard]] const text::Outcome<File> &parsed(text::FileId file, Context context);

    /// Frees the trees of a file that nobody looks at any more.
    void forget(text::FileId file);

private:
    const text::SourceSet &m_sources;
    std::mutex m_mutex;
    std::map<std::pair<text::FileId, Context>, std::unique_ptr<text::Outcome<File>>> m_trees;
};

} // namespace pavise::syntax
