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

/// Includes inside each other. Real policy stays under 8.
inline constexpr std::size_t kMaxIncludeDepth = 64;

/// Files that the includes of one profile file may lead to. apparmor.d's largest has under 200.
inline constexpr std::size_t kMaxIncludedFiles = 10'000;

} // namespace pavise::syntax
