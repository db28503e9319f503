// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What each profile file costs apparmor_parser, measured once per machine: for a large corpus that
/// takes minutes.

#pragma once

#include "tests/bench/measured_run.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pavise::tests {

/// The options with which both compilers are run, without the program's name.
struct CompileCommand
{
    std::string features;
    std::string base;

    [[nodiscard]] std::vector<std::string> reference(const std::string &input) const;
    [[nodiscard]] std::vector<std::string> own(const std::string &program, const std::string &input,
                                               const std::string &jobs = "1") const;
};

struct ReferenceCost
{
    std::string measuredOn;                   ///< A date, as in 2026-11-24.
    std::map<std::string, MeasuredRun> files; ///< By file name.
};

/// The cost of each of \p paths in a process of its own, from \p cacheFolder when it is known there
/// for the same parser, features and policy; \p isAfresh measures all of them again.
[[nodiscard]] ReferenceCost referenceCost(const CompileCommand &command,
                                          const std::vector<std::string> &paths,
                                          const std::string &cacheFolder, bool isAfresh);

} // namespace pavise::tests
