// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where a test finds the repository, the build and the corpora. One small translation unit holds
/// the paths, so that every other object of the tests is the same in every checkout.

#pragma once

#include <optional>
#include <string>

namespace pavise::tests {

/// The top folder of the repository.
[[nodiscard]] std::string sourceDir();

/// The folder that CMake builds in.
[[nodiscard]] std::string binaryDir();

/// `../shared` beside the repository, with designs and corpora, when it is there. A test that needs
/// it says so and skips without it.
[[nodiscard]] std::optional<std::string> sharedDir();

} // namespace pavise::tests
