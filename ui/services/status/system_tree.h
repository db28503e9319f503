// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which system is looked at: this one, or the tree of another.

#pragma once

#include <string>

namespace pavise::ui {

struct SystemTree
{
    std::string root = {};    ///< Without a slash at its end; empty for this system.
    std::string logFile = {}; ///< Read instead of the system's logs; empty for those.
    bool isSample = false;    ///< The tree that ships with Pavise.
    bool standsIn = false;    ///< In tests: the folder stands in for this system.

    [[nodiscard]] bool isThisSystem() const { return root.empty() || standsIn; }

    /// An absolute path of that system as one of this.
    [[nodiscard]] std::string path(const std::string &absolute) const { return root + absolute; }

    /// What path() made, as that system calls it; another path stays as it is.
    [[nodiscard]] std::string inside(const std::string &path) const
    {
        return path.starts_with(root + '/') ? path.substr(root.size()) : path;
    }

    friend bool operator==(const SystemTree &, const SystemTree &) = default;
};

} // namespace pavise::ui
