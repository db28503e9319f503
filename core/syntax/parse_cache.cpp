// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/parse_cache.h"

namespace pavise::syntax {

const text::Outcome<File> &ParseCache::parsed(text::FileId file, Context context)
{
    const std::pair key{file, context};
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto it = m_trees.find(key); it != m_trees.end())
            return *it->second;
    }
    // Unlocked, so that other threads can parse other files meanwhile. Two that parse the same one
    // keep the first tree.
    auto tree = std::make_unique<text::Outcome<File>>(parse(m_sources, file, context));
    const std::scoped_lock lock(m_mutex);
    return *m_trees.try_emplace(key, std::move(tree)).first->second;
}

void ParseCache::forget(text::FileId file)
{
    const std::scoped_lock lock(m_mutex);
    for (const Context context : {Context::TopLevel, Context::Body})
        m_trees.erase({file, context});
}

} // namespace pavise::syntax
