// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Our compiler beside apparmor_parser on many profile files: the same meaning, or why not.

#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
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
    bool isPlain = false; ///< Also ask the reference plainly: EqualityRow::isPlainlySame.
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

/// The automata of profiles that mean the same, side by side.
struct StateCounts
{
    std::size_t automata = 0;
    std::size_t states = 0; ///< Of ours.
    std::size_t equal = 0;  ///< Automata with as many states in both.
    /// Automata of ours that minimize() makes smaller, or that have other than the number of states
    /// that it leaves of the reference's: at least one of the two would not be minimal.
    std::vector<std::string> wrong;
    /// Automata of the reference that minimize() makes smaller, and then as large as ours. 4.1.0
    /// keeps states apart by bits that it drops afterwards.
    std::size_t reducible = 0;
};

struct EqualityRow
{
    std::string path;
    Equality result = Equality::Same;
    std::vector<std::string> details; ///< Differences, or our first diagnostics.
    /// The same as `apparmor_parser -QS` makes of the file as it is, with the kernel's own
    /// features.
    std::optional<bool> isPlainlySame;
    StateCounts states;
    std::vector<std::string> warnings; ///< What we said while we compiled it.
    /// Of what we said of differences to what the reference loads: the codes, each once.
    std::set<std::string> told;
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
