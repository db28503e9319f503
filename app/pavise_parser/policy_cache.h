// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Compiled policy kept in files, laid out as apparmor_parser does it, so that each may read what
/// the other wrote: `LOCATION/ID.N/NAME`, where ID stands for the kernel's features (written out in
/// `.features` there), N tells features with the same ID apart, and NAME is the profile's file
/// name.
///
/// A file of ours has a companion `.NAME.pavise` that holds the digests of everything that it was
/// made of and of the policy itself. Without it, or when anything in it does not fit, the policy is
/// not taken: another compiler wrote it, or the profile or one of its includes has changed since.
/// Source: design/policy-binary.md 5.10; libapparmor policy_cache.c; observed with apparmor_parser
/// 4.1.0.

#pragma once

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::parser {

/// The eight hexadecimal digits that stand for a features text (murmur3, 32 bits, seed 5381).
[[nodiscard]] std::string featuresId(std::string_view features);

/// Where policy for \p features is below \p location, or would be written: the first folder with
/// that ID that holds these very features or none, else one with the next number.
[[nodiscard]] std::string cacheFolder(const std::string &location, std::string_view features);

/// Removes all policy from below \p location: what is in its `ID.N` folders, and those. Nothing
/// else is touched. An errno on failure, else 0.
[[nodiscard]] int purgeCache(const std::string &location);

/// What a compiled policy came from.
struct CacheKey
{
    std::string inputs;     ///< Digest of all texts and options.
    std::timespec newest{}; ///< When the youngest of the files was last written.
};

class PolicyCache
{
public:
    /// \p locations: the first is written to, all are read, in this order.
    /// \p create: makes the folder for these features when it is missing, and empties one without
    /// `.features`. Empty when the first location has none and may not or cannot have one; errno
    /// then says why.
    [[nodiscard]] static std::optional<PolicyCache> open(const std::vector<std::string> &locations,
                                                         std::string_view features, bool create);

    struct Entry
    {
        std::string path;
        std::string blob;
    };

    enum class Lookup { Hit, Missing, Foreign, Older, Stale };

    struct Found
    {
        Lookup result = Lookup::Missing;
        Entry entry; ///< Of a hit; else only the path that was looked at, if any.
    };

    /// Older: a file is younger than the policy. Stale: it was made of something else. The policy
    /// of a hit is what was written, but still to be verified.
    [[nodiscard]] Found find(const std::string &name, const CacheKey &key) const;

    /// Where \p name is written.
    [[nodiscard]] std::string pathOf(const std::string &name) const;

    /// In one step; an errno on failure, else 0. The file is readable by its owner only and as old
    /// as what it was made of.
    [[nodiscard]] int write(const std::string &name, const CacheKey &key,
                            std::string_view blob) const;

private:
    explicit PolicyCache(std::vector<std::string> folders)
        : m_folders(std::move(folders))
    {
    }

    std::vector<std::string> m_folders; ///< The one that is written to first.
};

} // namespace pavise::parser
