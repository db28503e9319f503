// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What apparmor_parser makes of a profile file, kept between runs.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pavise::tests {

struct ReferenceResult
{
    std::string blob;    ///< Empty when the parser refused the file.
    std::string message; ///< What it said then.

    [[nodiscard]] bool isAccepted() const { return message.empty(); }
};

/// apparmor_parser 4.1.0 merges rules that differ only in their permissions, so that of
/// `mount /a, umount /a,` each pattern gets the permissions of both. Off shows what the text says.
enum class Merging { Usual, Off };

/// Runs `setarch -R apparmor_parser -QSK`, because its output depends on where its memory lies.
class ReferenceParser
{
public:
    /// Results are kept in \p cacheFolder under a digest of the parser's version, the features, all
    /// files below \p base and the profile, so that any change makes them anew.
    ReferenceParser(std::string features, std::string base, std::string cacheFolder);

    /// Safe to call from several threads.
    [[nodiscard]] ReferenceResult compile(const std::string &path,
                                          Merging merging = Merging::Usual) const;
    /// As a person would, without any further option.
    [[nodiscard]] ReferenceResult compilePlainly(const std::string &path) const;

    /// False when there is no apparmor_parser to run.
    [[nodiscard]] bool isAvailable() const { return !m_version.empty(); }

private:
    [[nodiscard]] ReferenceResult kept(std::string_view kind, const std::string &path,
                                       std::vector<std::string> options) const;

    std::string m_features;
    std::string m_base;
    std::string m_cacheFolder;
    std::string m_version;
    std::string m_baseDigest;
};

/// The path of a file in \p folder that holds \p text; its name begins with \p name.
[[nodiscard]] std::string keepText(const std::string &folder, const std::string &name,
                                   const std::string &text);

/// Changes with any name or byte below \p folder.
[[nodiscard]] std::string digestOfTree(const std::string &folder);

/// `$PAVISE_CACHE/reference`, else a folder of the user's cache.
[[nodiscard]] std::string referenceCacheFolder();

} // namespace pavise::tests
