// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What an edit of an abstraction or a tunable changes: every profile that reads the file, before
/// and after, compared.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/compare/diff.h"
#include "core/text/file_reader.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::explain {

/// The profile files below \p base that read the file at \p path, also through other includes,
/// sorted. A name in a comment counts too: what is listed may in the end not change.
[[nodiscard]] std::vector<std::string>
filesThatInclude(const text::FileReader &files, const std::string &base, const std::string &path);

/// One profile file after the edit.
struct FileImpact
{
    std::string path;
    struct ChangedProfile
    {
        std::string name;
        ProfileDiff difference;
    };
    std::vector<ChangedProfile> changed; ///< Only profiles that answer something differently.
    /// What the rules that a Change names are in: the file as it was, and with the new text.
    struct Version
    {
        const text::SourceSet *sources = nullptr; ///< While it is told.
        policy::Policy policy;
    };
    Version before = {};
    Version after = {};
    std::size_t profileCount = 0;
    /// Has errors with the new text and had none before.
    bool isBroken = false;
    std::vector<text::Diagnostic> errors; ///< When it is broken.
    std::size_t done = 0;                 ///< Files that are through, this one included.
    std::size_t total = 0;
};

struct ImpactOptions
{
    compile::CompileOptions compile; ///< `base` is where profiles are looked for.
    unsigned threads = 2;
    DiffOptions diff = {.mostChanges = 20, .withLogging = true};
};

/// Compares every profile of filesThatInclude() with the file at \p path as it is and as
/// \p newText. \p tell gets each file as it is done, never two at once; files that are small come
/// first, so that something can be shown soon. Ends early on a stop request.
void impact(const text::FileReader &files, const std::string &path, const std::string &newText,
            const ImpactOptions &options, const std::function<void(FileImpact)> &tell,
            const std::stop_token &stop = {});

} // namespace pavise::explain
