// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/test_paths.h"

#include <filesystem>

namespace pavise::tests {

std::string sourceDir()
{
    return PAVISE_SOURCE_DIR;
}

std::string binaryDir()
{
    return PAVISE_BINARY_DIR;
}

std::optional<std::string> sharedDir()
{
    const std::filesystem::path shared =
        std::filesystem::path(sourceDir()).parent_path() / "shared";
    if (!std::filesystem::is_directory(shared))
        return std::nullopt;
    return shared.string();
}

} // namespace pavise::tests
