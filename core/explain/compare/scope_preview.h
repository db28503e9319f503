// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which files that exist a wider rule would open, from an index made beforehand.

#pragma once

#include "core/explain/profile_view.h"
#include "core/policy/permissions.h"

#include <chrono>
#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::explain {

/// What an index may cost.
struct IndexLimits
{
    std::size_t mostFiles = 500'000;
    std::size_t mostBytes = 64ULL * 1024 * 1024; ///< Of all paths together.
    std::chrono::milliseconds mostTime = std::chrono::seconds(20);
};

/// The paths that there are, as the kernel would name them: a folder ends in `/`.
class FileIndex
{
public:
    /// Below each of \p roots, in the order of the walk; follows no link and enters no other file
    /// system's special folders (/proc, /sys, /dev are left out unless they are a root). What
    /// cannot be read is left out. Ends early, and says so, at a limit or on a stop request.
    [[nodiscard]] static FileIndex build(const std::vector<std::string> &roots,
                                         const IndexLimits &limits = {},
                                         const std::stop_token &stop = {});

    [[nodiscard]] const std::vector<std::string> &paths() const { return m_paths; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    std::vector<std::string> m_paths;
    bool m_isComplete = true;
};

struct ScopePreview
{
    std::size_t count = 0;          ///< Files that are newly allowed.
    std::size_t sensitiveCount = 0; ///< Of these, sensitive ones.
    std::vector<std::string> files; ///< Sensitive ones first, then in the order of the index.
    bool isComplete = true;         ///< The index was complete.
};

/// The files of \p index that a rule with \p glob (variables put in) would newly allow \p profile
/// some of \p permissions for. At most \p mostFiles are listed; all are counted.
[[nodiscard]] ScopePreview previewScope(const FileIndex &index, const ProfileView &profile,
                                        std::string_view glob, policy::Permissions permissions,
                                        bool isOwner, std::size_t mostFiles = 100);

} // namespace pavise::explain
