// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// `alias /from -> /to`: what starts with one path is meant for the other, too. Internal to
/// core/policy.

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::policy {

/// Found by prefix: one look-up for each length that an alias has, however many there are.
class Aliases
{
public:
    /// False when there is the same one already.
    bool add(const std::string &from, const std::string &to);

    struct Match
    {
        std::string_view from;
        std::string_view to;
    };
    /// Those that \p path starts with, the shortest first.
    [[nodiscard]] std::vector<Match> matching(std::string_view path) const;

private:
    std::map<std::string, std::set<std::string>, std::less<>> m_targets;
    std::set<std::size_t> m_lengths;
};

} // namespace pavise::policy
