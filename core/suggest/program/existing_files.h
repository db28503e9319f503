// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which files of this system a rule would open that the profile does not allow yet.

#pragma once

#include "core/suggest/policy_base.h"
#include "core/suggest/severity.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// Most entries of folders that are looked at for one candidate.
inline constexpr std::size_t kMaxLookedAt = 20'000;

struct OpenedFile
{
    std::string path;
    Severity severity;
};

struct OpenedFiles
{
    std::size_t count = 0;         ///< Files that would be allowed and are not now.
    std::size_t sensitive = 0;     ///< Of these: with a severity from kSensitive on.
    std::vector<OpenedFile> worst; ///< At most as many as asked for, the worst first.
    bool isComplete = true;        ///< False when there were more than kMaxLookedAt.
};

/// Looks at the files below \p root that the rules of \p candidate, a compiled text with the
/// profile `candidate`, are about. Both questions are answered by the compiled policies, as the
/// files' owner and as others. No link is followed, and no other file system is entered.
[[nodiscard]] OpenedFiles newlyOpened(const CompiledText &candidate, const CompiledText &now,
                                      std::string_view profile, const std::string &root = {},
                                      std::size_t most = 10, std::stop_token stop = {});

} // namespace pavise::suggest
