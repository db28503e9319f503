// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the root process and its compile worker say to each other over a socket.
///
/// The worker reads untrusted profile text, so its answer is untrusted: it is bounded, every length
/// is checked against what is there, and a single wrong byte makes the whole of it no answer.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

    friend bool operator==(const JobFile &, const JobFile &) = default;
};

struct Job
{
    std::string profiles;   ///< The profile folder.
    std::string securityfs; ///< The kernel's AppArmor folder, for its features.
    std::string module;     ///< /sys/module/apparmor
    /// When given (binary::ProfileMode numbers), the texts are edited to this mode first.
    std::optional<std::uint32_t> mode;
    std::vector<JobFile> files;

    friend bool operator==(const Job &, const Job &) = default;
};

/// A text::Diagnostic with its place worked out.
struct PlacedDiagnostic
{
    std::uint32_t severity = 0;
    std::uint32_t code = 0;
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::vector<std::string> args;

    friend bool operator==(const PlacedDiagnostic &, const PlacedDiagnostic &) = default;
};

struct AnswerFile
{
    bool isUsable = false;          ///< Compiled; for a fragment: included by what was compiled.
    std::string text;               ///< The edited text, when the job has a mode; else empty.
    std::vector<std::string> names; ///< As the kernel will list them, in the blob's order.
    std::string blob;
    std::vector<PlacedDiagnostic> diagnostics;

    friend bool operator==(const AnswerFile &, const AnswerFile &) = default;
};

struct Answer
{
    std::vector<AnswerFile> files; ///< As many as the job has, in its order.

    friend bool operator==(const Answer &, const Answer &) = default;
};

[[nodiscard]] std::string encode(const Job &job);
[[nodiscard]] std::string encode(const Answer &answer);

/// Nothing when \p bytes are not exactly one message.
[[nodiscard]] std::optional<Job> decodeJob(std::string_view bytes);
[[nodiscard]] std::optional<Answer> decodeAnswer(std::string_view bytes);

} // namespace pavise::helper
