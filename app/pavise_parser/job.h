// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One profile file from the command line: compile it and do with it what was asked for.

#pragma once

#include "app/pavise_parser/command/options.h"
#include "app/pavise_parser/policy_cache.h"
#include "core/compile/workspace.h"
#include "core/policy/features.h"
#include "core/policy/features_cache.h"
#include "core/syntax/parse_cache.h"
#include "core/text/file_reader.h"
#include "core/text/source_set.h"

#include <optional>
#include <string>

namespace pavise::parser {

/// What the files of one command line are compiled for.
struct Target
{
    policy::Features kernel;
    std::optional<policy::Features> defaultAbi;
    std::optional<policy::Features> overrideAbi;
    std::string featuresText; ///< Of the kernel, byte by byte.
    std::optional<PolicyCache> cache;
};

struct JobInput
{
    std::string path;     ///< As given; empty for standard input.
    std::string argument; ///< What stood on the command line: the file, or the folder it is in.
    std::optional<std::string> bytes; ///< Of standard input.
};

/// What a job wants written and with which status it ended. Jobs run in any order; what they say is
/// written in the order of the command line.
struct JobResult
{
    int status = 0;
    std::string out;
    std::string err;
    std::string blob; ///< For -S and -o.
};

/// What the jobs of one command line share: every include is read and parsed once.
struct Shared
{
    text::DiskFiles disk;
    text::RememberedFiles files{disk};
    text::SourceSet sources;
    syntax::ParseCache trees{sources};
    policy::FeaturesCache abis;
};

/// \p workspace belongs to the calling thread.
[[nodiscard]] JobResult runJob(const JobInput &input, const Options &options, const Target &target,
                               Shared &shared, compile::Workspace &workspace);

} // namespace pavise::parser
