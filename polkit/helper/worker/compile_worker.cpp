// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/worker/compile_worker.h"

#include "core/compile/compiler.h"
#include "core/kernel/securityfs.h"
#include "core/store/profile_mode.h"
#include "core/store/profile_store.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/worker/channel.h"
#include "polkit/helper/worker/jail.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <exception>
#include <new>
#include <ranges>

#include <unistd.h>

namespace pavise::helper {

namespace {

/// Folders outside the profile folder that profiles of packages include from.
constexpr std::string_view kSharedIncludes = "/usr/share/apparmor";

/// Longest argument of a diagnostic that is passed on, in bytes.
constexpr std::size_t kArgumentBytes = 1024;

protocol::WireDiagnostic placed(const text::Diagnostic &diagnostic, const text::SourceSet &sources)
{
    protocol::WireDiagnostic out;
    out.severity = static_cast<std::uint32_t>(diagnostic.severity);
    out.code = static_cast<std::uint32_t>(diagnostic.code);
    for (const std::string &arg : diagnostic.args | std::views::take(limits::kDiagnosticArgs))
        out.args.append(QByteArray::fromStdString(arg.substr(0, kArgumentBytes)));
    if (diagnostic.where) {
        const text::Position at = sources.position(diagnostic.where->file, diagnostic.where->begin);
        out.file = QByteArray::fromStdString(std::string(sources.path(diagnostic.where->file)));
        out.line = at.line;
        out.column = at.column;
    }
    return out;
}

void append(QList<protocol::WireDiagnostic> &out, const text::Diagnostic &diagnostic,
            const text::SourceSet &sources)
{
    // Errors are what a refusal is about; never let warnings push them out.
    if (std::cmp_less(out.size(), limits::kDiagnostics))
        out.push_back(placed(diagnostic, sources));
    else if (diagnostic.severity == text::Severity::Error)
        out.back() = placed(diagnostic, sources);
}

/// What \p mode (protocol::ProfileMode numbers) does to one profile of a text.
text::Result<std::string> withMode(const std::string &text, const std::string &profile,
                                   std::uint32_t mode)
{
    constexpr std::uint32_t kAuditOn = 16;
    constexpr std::uint32_t kAuditOff = 17;
    static constexpr std::array kModes{kernel::ProfileMode::Enforce, kernel::ProfileMode::Complain,
                                       kernel::ProfileMode::Kill, kernel::ProfileMode::Unconfined};
    if (mode == kAuditOn || mode == kAuditOff)
        return store::withFlag(text, profile, "audit", mode == kAuditOn);
    return store::withMode(text, profile,
                           mode < kModes.size() ? kModes.at(mode) : kernel::ProfileMode::Unknown);
}

void addNames(const std::vector<store::ProfileDefinition> &profiles, bool deep,
              std::vector<std::string> &names)
{
    for (const store::ProfileDefinition &profile : profiles) {
        if (!std::ranges::contains(names, profile.name))
            names.push_back(profile.name);
        if (deep)
            addNames(profile.children, true, names);
    }
}

/// The profiles that a text defines, as it is written; with their children when \p deep.
text::Result<std::vector<std::string>> namesIn(const JobFile &file, bool deep)
{
    text::MemoryFiles only;
    only.put("/only/" + file.name, file.text);
    text::SourceSet sources;
    const auto listed = store::listProfiles(only, sources, "/only");
    if (!listed)
        return std::unexpected(listed.error());
    std::vector<std::string> names;
    for (const store::ProfileFile &found : *listed)
        addNames(found.profiles, deep, names);
    return names;
}

/// The file's text with the named profiles, or all of them, in another mode.
text::Result<std::string> withModes(const JobFile &file, std::uint32_t mode)
{
    auto names = file.profiles.empty() ? namesIn(file, false) : file.profiles;
    if (!names)
        return std::unexpected(names.error());
    if (names->empty())
        return std::unexpected(
            text::Diagnostic{.code = text::DiagnosticCode::ProfileNotInFile, .args = {file.name}});
    std::string text = file.text;
    for (const std::string &name : *names) {
        auto changed = withMode(text, name, mode);
        if (!changed)
            return changed;
        text = *std::move(changed);
    }
    return text;
}

std::string pathOf(const Job &job, const JobFile &file)
{
    return job.profiles + '/' + file.name;
}

/// True when every file of the job has a text to compile.
bool editModes(const Job &job, text::MemoryFiles &files, Answer &answer)
{
    const text::SourceSet none;
    bool isWhole = true;
    for (std::size_t i = 0; i < job.files.size(); ++i) {
        if (auto changed = withModes(job.files[i], *job.mode)) {
            answer.files[i].text = *changed;
            files.put(pathOf(job, job.files[i]), *std::move(changed));
        } else {
            changed.error().where.reset(); // its sources are gone
            append(answer.files[i].diagnostics, changed.error(), none);
            isWhole = false;
        }
    }
    return isWhole;
}

} // namespace

std::optional<std::string> readAll(int fd, std::size_t most)
{
    std::string bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got == 0)
            return bytes;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || bytes.size() + static_cast<std::size_t>(got) > most)
            return std::nullopt;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

std::optional<std::string> readJob()
{
    char go = 0;
    if (::read(kWorkerOutput, &go, 1) != 1)
        return std::nullopt;
    return readAll(kWorkerInput, limits::kJobBytes);
}

Answer compileJob(const Job &job)
{
    Answer answer;
    answer.files.resize(job.files.size());

    const text::DiskFiles disk;
    text::MemoryFiles files(&disk);
    for (const JobFile &file : job.files)
        files.put(pathOf(job, file), file.text);
    if (job.mode && !editModes(job, files, answer))
        return answer;

    text::SourceSet sources;
    compile::CompileOptions options;
    options.base = job.profiles;
    kernel::KernelPaths paths;
    paths.securityfs = job.securityfs;
    paths.module = job.module;
    auto features = kernel::featuresText(paths).and_then(
        [](const std::string &text) { return policy::Features::parse(text, "features"); });
    if (!features) {
        for (AnswerFile &file : answer.files)
            append(file.diagnostics, features.error(), sources);
        return answer;
    }
    options.kernelFeatures = *std::move(features);

    for (std::size_t i = 0; i < job.files.size(); ++i) {
        if (!job.files[i].isProfileFile)
            continue;
        options.forceComplain = job.files[i].forceComplain;
        auto compiled = compile::compile(sources, files, pathOf(job, job.files[i]), options);
        AnswerFile &out = answer.files[i];
        for (const text::Diagnostic &diagnostic : compiled.diagnostics)
            append(out.diagnostics, diagnostic, sources);
        out.isUsable = !text::hasErrors(compiled.diagnostics);
        out.blob = std::move(compiled.value.blob);
        for (const compile::CompiledProfile &profile : compiled.value.profiles)
            out.names.push_back(profile.name);
    }
    for (std::size_t i = 0; job.namesOnly && i < job.files.size(); ++i) {
        // A file that does not compile any more may still be what is loaded.
        for (const std::string &name :
             namesIn(job.files[i], true).value_or(std::vector<std::string>())) {
            if (!std::ranges::contains(answer.files[i].names, name))
                answer.files[i].names.push_back(name);
        }
        answer.files[i].blob.clear();
        answer.files[i].isUsable = true;
    }
    for (std::size_t i = 0; i < job.files.size(); ++i) {
        if (!job.files[i].isProfileFile)
            answer.files[i].isUsable = sources.find(pathOf(job, job.files[i])).has_value();
    }
    return answer;
}

int runCompileWorker()
{
    try {
        if (!dropPrivileges(WorkerKind::Compile))
            return kWorkerJailFailed;
        const auto bytes = readJob();
        const auto job = bytes ? decode<Job>(*bytes) : std::nullopt;
        if (!job || job->files.size() > limits::kFiles)
            return kWorkerBadJob;
        const std::array readable{job->profiles, job->securityfs + "/features",
                                  std::string(kSharedIncludes)};
        if (!lockDown(readable, limits::kWorkerWall))
            return kWorkerJailFailed;
        return writeAll(kWorkerOutput, encode(compileJob(*job))) ? 0 : kWorkerBadJob;
    } catch (const std::bad_alloc &) {
        return kWorkerOutOfMemory;
    } catch (const std::exception &) {
        return kWorkerFailed;
    }
}

} // namespace pavise::helper
