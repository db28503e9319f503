// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/worker/messages.h"

#include "polkit/helper/encoding.h"
#include "polkit/helper/limits.h"

namespace pavise::helper {

namespace {

constexpr std::uint32_t kJobMark = 0x314a5650;    // "PVJ1"
constexpr std::uint32_t kAnswerMark = 0x31415650; // "PVA1"

constexpr std::size_t kDiagnosticArgs = 9; // %1 to %9

} // namespace

std::string encode(const Job &job)
{
    ByteWriter out;
    out.number(kJobMark);
    out.bytes(job.profiles);
    out.bytes(job.securityfs);
    out.bytes(job.module);
    out.number(job.mode ? 1 : 0);
    out.number(job.mode.value_or(0));
    out.number(static_cast<std::uint32_t>(job.files.size()));
    for (const JobFile &file : job.files) {
        out.bytes(file.name);
        out.bytes(file.text);
        out.number(file.isProfileFile ? 1 : 0);
        out.number(file.forceComplain ? 1 : 0);
        out.list(file.profiles);
    }
    return out.take();
}

std::optional<Job> decodeJob(std::string_view bytes)
{
    ByteReader in(bytes);
    Job job;
    in.expect(kJobMark);
    job.profiles = in.bytes();
    job.securityfs = in.bytes();
    job.module = in.bytes();
    const bool hasMode = in.flag();
    const std::uint32_t mode = in.number();
    if (hasMode)
        job.mode = mode;
    for (std::uint32_t left = in.count(limits::kFiles); left > 0 && !in.hasFailed(); --left) {
        JobFile &file = job.files.emplace_back();
        file.name = in.bytes();
        file.text = in.bytes();
        file.isProfileFile = in.flag();
        file.forceComplain = in.flag();
        file.profiles = in.list(limits::kProfilesPerFile);
    }
    return in.isWhole() ? std::optional(std::move(job)) : std::nullopt;
}

std::string encode(const Answer &answer)
{
    ByteWriter out;
    out.number(kAnswerMark);
    out.number(static_cast<std::uint32_t>(answer.files.size()));
    for (const AnswerFile &file : answer.files) {
        out.number(file.isUsable ? 1 : 0);
        out.bytes(file.text);
        out.list(file.names);
        out.bytes(file.blob);
        out.number(static_cast<std::uint32_t>(file.diagnostics.size()));
        for (const PlacedDiagnostic &diagnostic : file.diagnostics) {
            out.number(diagnostic.severity);
            out.number(diagnostic.code);
            out.bytes(diagnostic.file);
            out.number(diagnostic.line);
            out.number(diagnostic.column);
            out.list(diagnostic.args);
        }
    }
    return out.take();
}

std::optional<Answer> decodeAnswer(std::string_view bytes)
{
    ByteReader in(bytes);
    Answer answer;
    in.expect(kAnswerMark);
    for (std::uint32_t left = in.count(limits::kFiles); left > 0 && !in.hasFailed(); --left) {
        AnswerFile &file = answer.files.emplace_back();
        file.isUsable = in.flag();
        file.text = in.bytes();
        file.names = in.list(limits::kProfilesPerFile);
        file.blob = in.bytes();
        for (std::uint32_t more = in.count(limits::kDiagnostics); more > 0 && !in.hasFailed();
             --more) {
            PlacedDiagnostic &diagnostic = file.diagnostics.emplace_back();
            diagnostic.severity = in.number();
            diagnostic.code = in.number();
            diagnostic.file = in.bytes();
            diagnostic.line = in.number();
            diagnostic.column = in.number();
            diagnostic.args = in.list(kDiagnosticArgs);
        }
    }
    return in.isWhole() ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace pavise::helper
