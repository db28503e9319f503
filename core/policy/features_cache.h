// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The files that `abi` names are read once, however many profiles and abstractions name them.

#pragma once

#include "core/policy/features.h"

#include <map>
#include <mutex>
#include <string>

namespace pavise::policy {

/// For one piece of work: a file that changes meanwhile is not read again. Safe to share between
/// threads.
class FeaturesCache
{
public:
    /// What Features::read() says. The reference stays valid as long as the cache.
    [[nodiscard]] const text::Result<Features> &read(const text::FileReader &files,
                                                     const std::string &path);

private:
    std::mutex m_mutex;
    std::map<std::string, text::Result<Features>, std::less<>> m_features;
};

} // namespace pavise::policy
