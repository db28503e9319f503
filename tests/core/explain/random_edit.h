// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Real profiles with small random changes, both versions compiled.

#pragma once

#include "core/compile/compiler.h"

#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace pavise::tests {

struct Edit
{
    std::string name; ///< Of the profile file.
    std::shared_ptr<const compile::CompiledFile> before;
    std::shared_ptr<const compile::CompiledFile> after;
    std::string what; ///< What was changed, for messages.
};

class RandomEdits
{
public:
    /// The same \p seed gives the same edits.
    RandomEdits(std::string base, const std::string &featuresFile, unsigned seed);

    /// Empty when the folder has no profile that can be edited.
    [[nodiscard]] std::optional<Edit> next();

private:
    [[nodiscard]] std::shared_ptr<const compile::CompiledFile> compileText(const std::string &text);
    [[nodiscard]] std::string change(std::string text, std::string &what);
    [[nodiscard]] bool takeProfile();

    std::string m_base;
    policy::Features m_features;
    std::mt19937 m_random;
    std::vector<std::string> m_paths;
    std::string m_path; ///< Of the profile that is being edited.
    std::string m_text;
    std::shared_ptr<const compile::CompiledFile> m_before;
    unsigned m_editsLeft = 0;
};

} // namespace pavise::tests
