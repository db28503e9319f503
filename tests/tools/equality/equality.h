// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Our compiler beside apparmor_parser on many profile files: the same meaning, or why not.

#pragma once

#include <chrono>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace pavise::tests {

struct EqualityOptions
{
    std::string features; ///< Single file; what the target kernel can enforce.
    std::string base;     ///< Where `<...>` includes are found.
    std::string cacheFolder;
    unsigned jobs = 1;
};

enum class Equality {
    Same,
    SameUnmerged, ///< Same as the reference with its merging of rules off; see Merging.
    /// Same but for mapping as executable where several exec rules meet: there the reference's
    /// answer depends on the order of its memory (see compile::AcceptTable).
    MapBitOnly,
    Different,
    RefusedByUs,        ///< With a diagnostic; the reference accepts it.
    RefusedByReference, ///< We accept it.
    RefusedByBoth,
};

struct EqualityRow
{
    std::string path;
    Equality result = Equality::Same;
    std::vector<std::string> details;     ///< Differences, or our first diagnostics.
    std::chrono::microseconds ownTime{0}; ///< For everything from reading to verifying.
    std::size_t ownBytes = 0;
    std::size_t referenceBytes = 0;
};

/// One row for each of \p paths, in their order.
[[nodiscard]] std::vector<EqualityRow> compareWithReference(const std::vector<std::string> &paths,
                                                            const EqualityOptions &options);

/// Only fills the cache of reference results.
void makeReferences(const std::vector<std::string> &paths, const EqualityOptions &options);

/// Profile files of a folder, without what no parser takes for one, sorted.
[[nodiscard]] std::vector<std::string> profileFiles(const std::string &folder);

/// First words of the lines of a list with reasons (see tests/data); `#` starts a comment.
[[nodiscard]] std::set<std::string> knownDifferences(const std::string &listPath);

} // namespace pavise::tests
