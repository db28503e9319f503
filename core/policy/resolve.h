// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profile file -> Policy: the entry to this layer.

#pragma once

#include "core/policy/features.h"
#include "core/policy/features_cache.h"
#include "core/policy/policy.h"
#include "core/syntax/parse_cache.h"
#include "core/text/file_reader.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/source_set.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::policy {

class IncludeMemory;

struct ResolveOptions
{
    std::string base = "/etc/apparmor.d"; ///< Where `<...>` is looked for last.
    std::vector<std::string> searchPath;  ///< Looked in first, in this order.
    Features kernel;                      ///< What the target can enforce.
    std::optional<Features> defaultAbi;   ///< For files without `abi`; empty: the built-in one.
    std::optional<Features> overrideAbi;  ///< Instead of any `abi`.
    bool forceComplain = false;
    bool readImpliesExec = false; ///< `r` grants `m` too.
    /// Trees to be shared with other runs over the same SourceSet; may be null.
    syntax::ParseCache *cache = nullptr;
    FeaturesCache *abis = nullptr; ///< The files that `abi` names, likewise.
    /// For a text that is looked at again and again; may be null. The rules of what its profiles
    /// include are then in IncludeMemory::includedIn(), not in the Policy, which also has no
    /// variables, and of the files only those that were opened anew.
    IncludeMemory *memory = nullptr;
};

/// Resolves the profile file at \p path (taken from \p sources when it is there already, so that an
/// editor's text need not be on disk).
///
/// Never fails: everything wrong is told, in the order of the text. The Policy is complete only
/// when no diagnostic is an Error. Reads through \p files; parsed files are kept in \p sources'
/// lifetime. A stop request ends it early with the diagnostic Cancelled.
[[nodiscard]] text::Outcome<Policy> resolve(text::SourceSet &sources, const text::FileReader &files,
                                            const std::string &path, const ResolveOptions &options,
                                            std::stop_token stop = {});

} // namespace pavise::policy
