// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where a command finds profiles: a file, a name of the profile folder, what the kernel has
/// loaded.

#pragma once

#include "app/pavisectl/command_line.h"
#include "core/binary/reader.h"
#include "core/compile/compiler.h"
#include "core/text/source_set.h"

#include <optional>
#include <string>
#include <vector>

namespace pavise::ctl {

/// A relative name that is no file here is one of the profile folder \p base.
[[nodiscard]] std::string profilePath(const std::string &file, const std::string &base);

/// What the kernel of the system below \p root enforces; without one, what the compiler assumes.
[[nodiscard]] policy::Features kernelFeatures(const std::string &root);

/// For the system below \p root.
[[nodiscard]] compile::CompileOptions compileOptions(const std::string &root);

struct LoadedText
{
    std::string path;
    compile::CompiledFile file;
};

/// Compiles the file at \p path with provenance. Empty when there are errors, which are then told.
[[nodiscard]] std::optional<LoadedText> compileProfile(text::SourceSet &sources,
                                                       const std::string &path,
                                                       const std::string &root,
                                                       const Streams &streams);

/// The file that defines the profile \p name, as the kernel lists it, or the path that \p name is.
[[nodiscard]] std::optional<std::string> findProfileFile(const std::string &name,
                                                         const std::string &root);

/// One side of a comparison: text, or policy in the kernel's form.
struct PolicySource
{
    std::string name;
    std::optional<compile::CompiledFile> text;
    std::vector<binary::ReadProfile> loaded;
};

/// \p what is a profile file, a file with a policy blob, or `kernel:PROFILE`. Empty, and told, when
/// it cannot be read.
[[nodiscard]] std::optional<PolicySource> openPolicy(text::SourceSet &sources,
                                                     const std::string &what,
                                                     const std::string &root,
                                                     const Streams &streams);

} // namespace pavise::ctl
