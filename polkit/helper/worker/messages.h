// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the root process and its compile worker say to each other over a socket.
///
/// The worker reads untrusted profile text, so its answer is untrusted: its size is bounded, every
/// length is checked against what is there, a single wrong byte makes the whole of it no answer,
/// and isWithinLimits() has the last word.

#pragma once

#include "polkit/helper/bus/encoding.h"
#include "polkit/helper/limits.h"
#include "polkit/protocol/wire.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pavise::helper {

/// One file for the worker.
struct JobFile
{
    std::string name; ///< Below the profile folder.
    std::string text;
    bool isProfileFile = true; ///< False for a fragment: only looked at when something includes it.
    bool forceComplain = false;
    std::vector<std::string> profiles; ///< To be set to `mode`; empty for all.

    static void fields(auto &a, auto &self)
    {
        a(self.name, self.text, self.isProfileFile, self.forceComplain, self.profiles);
    }
    friend bool operator==(const JobFile &, const JobFile &) = default;
};

struct Job
{
    static constexpr std::uint32_t kMark = 0x324a5650; // "PVJ2"

    std::string profiles;   ///< The profile folder.
    std::string securityfs; ///< The kernel's AppArmor folder, for its features.
    std::string module;     ///< /sys/module/apparmor
    /// When given (protocol::ProfileMode numbers), the texts are edited to this mode first.
    std::optional<std::uint32_t> mode = {};
    /// Only say which profiles the files define; a text with errors gives what can be read of it.
    bool namesOnly = false;
    std::vector<JobFile> files = {};

    static void fields(auto &a, auto &self)
    {
        a(self.profiles, self.securityfs, self.module, self.mode, self.namesOnly, self.files);
    }
    friend bool operator==(const Job &, const Job &) = default;
};

struct AnswerFile
{
    bool isUsable = false; ///< Compiled; for a fragment: included by what was compiled.
    std::string text = {}; ///< The edited text, when the job has a mode; else empty.
    std::vector<std::string> names = {}; ///< As the kernel will list them, in the blob's order.
    std::string blob = {};
    QList<protocol::WireDiagnostic> diagnostics = {};

    static void fields(auto &a, auto &self)
    {
        a(self.isUsable, self.text, self.names, self.blob, self.diagnostics);
    }
    friend bool operator==(const AnswerFile &, const AnswerFile &) = default;
};

struct Answer
{
    static constexpr std::uint32_t kMark = 0x32415650; // "PVA2"

    std::vector<AnswerFile> files; ///< As many as the job has, in its order.

    static void fields(auto &a, auto &self) { a(self.files); }
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// An answer to a job with \p files files that passes no limit on names and diagnostics.
[[nodiscard]] inline bool isWithinLimits(const Answer &answer, std::size_t files)
{
    return answer.files.size() == files && files <= limits::kFiles
        && std::ranges::all_of(answer.files, [](const AnswerFile &file) {
               return file.names.size() <= limits::kProfilesPerFile
                   && std::cmp_less_equal(file.diagnostics.size(), limits::kDiagnostics)
                   && std::ranges::all_of(file.diagnostics, [](const auto &each) {
                          return std::cmp_less_equal(each.args.size(), limits::kDiagnosticArgs);
                      });
           });
}

} // namespace pavise::helper
