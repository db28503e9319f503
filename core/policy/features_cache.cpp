// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/features_cache.h"

namespace pavise::policy {

const text::Result<Features> &FeaturesCache::read(const text::FileReader &files,
                                                  const std::string &path)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_features.find(path);
    if (known != m_features.end())
        return known->second;
    return m_features.emplace(path, Features::read(files, path)).first->second;
}

} // namespace pavise::policy
