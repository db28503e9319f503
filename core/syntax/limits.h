// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What one profile file may ask of the parser. The size of a file is limited where files are read
/// (core/text/file_reader.h).

#pragma once

#include <cstddef>

namespace pavise::syntax {

/// Profiles, blocks, conditionals and parentheses inside each other. Real policy stays under 5.
inline constexpr std::size_t kMaxNesting = 128;

/// Tokens in one file. The largest real profile known has under 30,000.
inline constexpr std::size_t kMaxTokens = 1'000'000;

/// Errors told about one file; after that the rest is most likely not a profile at all.
inline constexpr std::size_t kMaxErrors = 200;

/// Includes inside each other. Real policy stays under 8: seven in apparmor.d.
inline constexpr std::size_t kMaxIncludeDepth = 32;

/// Files that the includes of one profile file may lead to. Of a file that several of its profiles
/// include each counts, so that it grows with their number: apparmor.d's largest has 265 in a file
/// of a few profiles, and Apache's of hundreds of hats, each with its abstractions, has thousands.
/// A folder may be included as a whole; apparmor.d's abstractions are 485 files.
inline constexpr std::size_t kMaxIncludedFiles = 10'000;

} // namespace pavise::syntax
