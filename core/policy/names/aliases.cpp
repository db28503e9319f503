// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/names/aliases.h"

namespace pavise::policy {

bool Aliases::add(const std::string &from, const std::string &to)
{
    m_lengths.insert(from.size());
    return m_targets[from].insert(to).second;
}

std::vector<Aliases::Match> Aliases::matching(std::string_view path) const
{
    std::vector<Match> matches;
    for (const std::size_t length : m_lengths) {
        if (length > path.size())
            break;
        const auto found = m_targets.find(path.substr(0, length));
        if (found == m_targets.end())
            continue;
        for (const std::string &to : found->second)
            matches.push_back({found->first, to});
    }
    return matches;
}

} // namespace pavise::policy
