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
    std::string features; ///< Single file; what the target kernel can enforce, as it says itself.
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
    /// Same but for the empty path, in a profile without file rules:
    /// CompareOptions::ignoreEmptyPath.
    EmptyPathOnly,
    Different,
    RefusedByUs,        ///< With a diagnostic; the reference accepts it.
    RefusedByReference, ///< We accept it.
    RefusedByBoth,
};

struct EqualityRow
{
    std::string path;
    Equality result = Equality::Same;
    std::vector<std::string> details;    ///< Differences, or our first diagnostics.
    std::vector<std::string> moreStates; ///< Automata larger than the reference's.
    /// Smaller ones. 4.1.0 keeps states apart by bits that it drops afterwards, so that its
    /// automata are not always minimal; ours then mean the same with less.
    std::vector<std::string> lessStates;
    std::vector<std::string> warnings;    ///< What we said while we compiled it.
    std::chrono::microseconds ownTime{0}; ///< For everything from reading to verifying.
    std::size_t ownBytes = 0;
    std::size_t referenceBytes = 0;
};

/// Ours for the kernel as it is, the reference's for referenceFeatures() of it. One row for each of
/// \p paths, in their order.
[[nodiscard]] std::vector<EqualityRow> compareWithReference(const std::vector<std::string> &paths,
                                                            const EqualityOptions &options);

/// Profile files of a folder, without what no parser takes for one, sorted.
[[nodiscard]] std::vector<std::string> profileFiles(const std::string &folder);

/// First words of the lines of a list with reasons (see tests/data); `#` starts a comment.
[[nodiscard]] std::set<std::string> knownDifferences(const std::string &listPath);

} // namespace pavise::tests
