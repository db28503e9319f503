// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What apparmor_parser makes of a profile file, kept between runs.

#pragma once

#include <string>

namespace pavise::tests {

struct ReferenceResult
{
    std::string blob;    ///< Empty when the parser refused the file.
    std::string message; ///< What it said then.

    [[nodiscard]] bool isAccepted() const { return message.empty(); }
};

/// Runs `setarch -R apparmor_parser -QSK`, because its output depends on where its memory lies.
class ReferenceParser
{
public:
    /// Results are kept in \p cacheFolder under a digest of the parser's version, the features, all
    /// files below \p base and the profile, so that any change makes them anew.
    ReferenceParser(std::string features, std::string base, std::string cacheFolder);

    /// Safe to call from several threads.
    [[nodiscard]] ReferenceResult compile(const std::string &path) const;

    /// False when there is no apparmor_parser to run.
    [[nodiscard]] bool isAvailable() const { return !m_version.empty(); }

private:
    std::string m_features;
    std::string m_base;
    std::string m_cacheFolder;
    std::string m_version;
    std::string m_baseDigest;
};

/// `$PAVISE_CACHE/reference`, else a folder of the user's cache.
[[nodiscard]] std::string referenceCacheFolder();

} // namespace pavise::tests
