// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profile text in, kernel policy out. The one door to the compiler for the editor, the helper's
/// worker, the command line and the tests.

#pragma once

#include "core/binary/profile_image.h"
#include "core/policy/features.h"
#include "core/text/diagnostic.h"
#include "core/text/file_reader.h"
#include "core/text/source_set.h"

#include <stop_token>
#include <string>
#include <vector>

namespace pavise::compile {

struct CompileOptions
{
    std::string base = "/etc/apparmor.d";           ///< Where `<...>` includes are looked for last.
    std::vector<std::string> searchPath;            ///< Looked in first, in this order.
    policy::Features kernelFeatures;                ///< What the target kernel can enforce.
    std::optional<policy::Features> policyFeatures; ///< Overrides the profile's `abi`.
    bool forceComplain = false;
};

/// One profile, hat or child, compiled.
struct CompiledProfile
{
    std::string name; ///< As the kernel will list it.
    binary::ProfileImage image;
};

struct CompiledFile
{
    std::vector<CompiledProfile> profiles; ///< Parents before children.
    std::string blob; ///< One write for the kernel; empty when there were errors.
};

/// Parses and checks everything that needs no automaton. Never fails: it tells.
[[nodiscard]] std::vector<text::Diagnostic>
check(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
      const CompileOptions &options, std::stop_token stop = {});

/// Compiles the profile file at \p path with everything it includes. When a diagnostic is an Error
/// there is no blob: a profile is never compiled in part.
[[nodiscard]] text::Outcome<CompiledFile>
compile(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
        const CompileOptions &options, std::stop_token stop = {});

} // namespace pavise::compile
