// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/change/change_preview.h"

#include "core/explain/compare/diff.h"
#include "core/explain/compare/dry_run.h"
#include "core/text/sha256.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/services/check_service.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostPreviewRows = 60; ///< Of one profile.

struct ChangePreviewText
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

/// One version of one file, compiled; the compiled policy looks into the sources.
struct Version
{
    std::unique_ptr<text::SourceSet> sources = std::make_unique<text::SourceSet>();
    compile::CompiledFile file = {};
    std::vector<text::Diagnostic> diagnostics = {};
    bool isThere = false;
};

QByteArray toQt(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray digestOf(std::string_view bytes)
{
    const text::Sha256 digest = text::sha256(bytes);
    return {reinterpret_cast<const char *>(digest.data()), // NOLINT: bytes as bytes
            static_cast<qsizetype>(digest.size())};
}

bool isFragment(const std::string &file)
{
    return file.contains('/');
}

void addFiles(const std::vector<ProfileEntry> &entries, std::set<std::string> &files)
{
    for (const ProfileEntry &entry : entries) {
        if (!entry.fileName.empty())
            files.insert(entry.fileName);
        addFiles(entry.children, files);
    }
}

const ProfileEntry *findEntry(const std::vector<ProfileEntry> &entries, const std::string &name)
{
    for (const ProfileEntry &entry : entries) {
        if (entry.name == name && entry.namespaceName.empty())
            return &entry;
        if (const ProfileEntry *child = findEntry(entry.children, name))
            return child;
    }
    return nullptr;
}

class Preview
{
public:
    Preview(const PreviewInput &input, const std::stop_token &stop)
        : m_input(input)
        , m_stop(stop)
        , m_options(compileOptionsOf(input.tree))
        , m_before(&m_disk)
        , m_after(&m_disk)
    {
        m_options.keepProvenance = true;
        for (const FileChange &change : input.changes) {
            const std::string path = m_options.base + '/' + change.file;
            if (change.existed)
                m_before.put(path, change.before);
            m_after.put(path, change.after);
        }
        for (const DenialEntry &entry : input.denials->groups)
            m_events.add(entry.denial.first);
    }

    ChangePreview run()
    {
        collectBatch();
        m_result.isSameText = std::ranges::all_of(m_input.changes, [](const FileChange &change) {
            return change.existed && change.before == change.after;
        });
        for (const protocol::ProfileText &item : std::as_const(m_result.batch)) {
            const std::string file = item.file.toStdString();
            if (!isFragment(file) && !m_stop.stop_requested())
                compareFile(file);
        }
        m_result.isComplete = !m_stop.stop_requested();
        return std::move(m_result);
    }

private:
    void collectBatch()
    {
        std::set<std::string> known;
        addFiles(m_input.status->profiles, known);
        const std::vector<std::string> candidates(known.begin(), known.end());
        std::set<std::string> sent;
        for (const FileChange &change : m_input.changes) {
            m_result.batch << protocol::ProfileText{
                .file = toQt(change.file),
                .text = toQt(change.after),
                .expectedDigest = change.existed ? digestOf(change.before) : QByteArray()};
            sent.insert(change.file);
        }
        for (const FileChange &change : m_input.changes) {
            if (!isFragment(change.file) || m_stop.stop_requested())
                continue;
            std::size_t leftOut = 0;
            std::size_t used = 0;
            for (const std::string &file :
                 includersOf(m_after, m_options.base, change.file, candidates)) {
                ++used;
                if (sent.contains(file))
                    continue;
                const auto text = m_disk.read(m_options.base + '/' + file);
                if (!text)
                    continue;
                if (sent.size() >= kMostBatchFiles) {
                    ++leftOut;
                    continue;
                }
                sent.insert(file);
                m_result.batch << protocol::ProfileText{
                    .file = toQt(file), .text = toQt(*text), .expectedDigest = digestOf(*text)};
            }
            if (used == 0)
                m_result.errors << ChangePreviewText::tr(
                                       "No profile includes %1, so it cannot be checked or "
                                       "applied. Include it in a profile first.")
                                       .arg(toDisplay(change.file));
            if (leftOut > 0)
                m_result.warnings << ChangePreviewText::tr(
                    "%n more profile(s) include this file and are not loaded "
                    "again by this change: reload them afterwards.",
                    nullptr, static_cast<int>(leftOut));
        }
    }

    Version compiled(const text::FileReader &files, const std::string &file)
    {
        Version version;
        const std::string path = m_options.base + '/' + file;
        version.isThere = files.kind(path) == text::FileKind::Regular;
        if (!version.isThere)
            return version;
        auto outcome = compile::compile(*version.sources, files, path, m_options, m_stop);
        version.file = std::move(outcome.value);
        version.diagnostics = std::move(outcome.diagnostics);
        return version;
    }

    QString sentence(const Version &version, const text::Diagnostic &diagnostic) const
    {
        const QString text = diagnosticText(diagnostic);
        if (!diagnostic.where)
            return text;
        const auto at = version.sources->position(diagnostic.where->file, diagnostic.where->begin);
        return ChangePreviewText::tr("%1, line %2: %3")
            .arg(nameBelow(m_options.base, version.sources->path(diagnostic.where->file)))
            .arg(at.line)
            .arg(text);
    }

    void addProblems(const Version &before, const Version &after)
    {
        std::set<QString> old;
        for (const text::Diagnostic &diagnostic : before.diagnostics)
            old.insert(diagnosticText(diagnostic));
        for (const text::Diagnostic &diagnostic : after.diagnostics) {
            if (diagnostic.severity == text::Severity::Error)
                m_result.errors << sentence(after, diagnostic);
            else if (diagnostic.severity == text::Severity::Warning
                     && !old.contains(diagnosticText(diagnostic)))
                m_result.warnings << sentence(after, diagnostic);
        }
    }

    void compareFile(const std::string &file)
    {
        const Version before = compiled(m_before, file);
        const Version after = compiled(m_after, file);
        if (m_stop.stop_requested())
            return;
        addProblems(before, after);
        if (text::hasErrors(after.diagnostics))
            return;
        const auto dryRun = explain::dryRun(after.file.profiles, m_events, m_stop);
        for (std::size_t i = 0; i < after.file.profiles.size(); ++i) {
            ProfilePreview profile = headOf(file, after.file.profiles[i]);
            const auto old = std::ranges::find(before.file.profiles, profile.name,
                                               &compile::CompiledProfile::name);
            profile.isNew = old == before.file.profiles.end();
            if (!profile.isNew)
                addRows(profile, before,
                        static_cast<std::size_t>(old - before.file.profiles.begin()), after, i);
            countEvents(profile, dryRun);
            if (!profile.isNew && profile.rows.empty())
                ++m_result.unchangedProfiles;
            else
                m_result.profiles.push_back(std::move(profile));
        }
        for (const compile::CompiledProfile &old : before.file.profiles) {
            if (std::ranges::contains(after.file.profiles, old.name,
                                      &compile::CompiledProfile::name))
                continue;
            ProfilePreview profile = headOf(file, old);
            profile.isRemoved = true;
            m_result.profiles.push_back(std::move(profile));
        }
    }

    ProfilePreview headOf(const std::string &file, const compile::CompiledProfile &compiled) const
    {
        ProfilePreview profile{.name = compiled.name, .file = file};
        if (const ProfileEntry *entry = findEntry(m_input.status->profiles, profile.name))
            profile.mode = entry->loadedMode ? entry->loadedMode : entry->fileMode;
        profile.running = static_cast<int>(
            std::ranges::count_if(m_input.status->processes, [&](const ProcessEntry &process) {
                return process.isLabelKnown
                    && std::ranges::any_of(
                           process.confinement.parts, [&](const kernel::LabelPart &part) {
                               return part.namespaceName.empty() && part.profile == profile.name;
                           });
            }));
        return profile;
    }

    void addRows(ProfilePreview &profile, const Version &before, std::size_t left,
                 const Version &after, std::size_t right)
    {
        if (text::hasErrors(before.diagnostics))
            return; // nothing to compare with: the old text has no meaning
        const explain::ProfileDiff diff =
            explain::diff(before.file, left, after.file, right, {}, m_stop);
        profile.isCut = diff.isCut || diff.changes.size() > kMostPreviewRows;
        const RuleSide old{*before.sources, before.file.policy};
        const RuleSide now{*after.sources, after.file.policy};
        profile.rows = ChangeRows(m_options.base, &old, &now).of(diff, kMostPreviewRows);
    }

    void countEvents(ProfilePreview &profile, const explain::DryRun &run) const
    {
        for (std::size_t i = 0; i < run.outcomes.size(); ++i) {
            if (m_events.profiles()[m_events[i].profile] != profile.name)
                continue;
            const audit::Denial &denial = m_input.denials->groups[i].denial;
            const bool isDenial = denial.first.kind == audit::EventKind::Denied
                || denial.first.kind == audit::EventKind::Killed
                || denial.first.kind == audit::EventKind::Allowed;
            if (isDenial)
                profile.recorded += denial.count;
            if (run.outcomes[i] == explain::Replay::Fixed)
                profile.fixed += denial.count;
            else if (run.outcomes[i] == explain::Replay::NewlyDenied)
                profile.newlyDenied += denial.count;
        }
    }

    const PreviewInput &m_input;
    const std::stop_token &m_stop;
    compile::CompileOptions m_options;
    text::DiskFiles m_disk;
    text::MemoryFiles m_before;
    text::MemoryFiles m_after;
    explain::RecordedEvents m_events;
    ChangePreview m_result;
};

} // namespace

bool ChangePreview::hasConcern() const
{
    return !warnings.isEmpty() || std::ranges::any_of(profiles, [](const ProfilePreview &profile) {
        return profile.isRemoved || profile.newlyDenied > 0
            || std::ranges::any_of(profile.rows,
                                   [](const PreviewRow &row) { return !row.concern.isEmpty(); });
    });
}

ChangePreview previewChange(const PreviewInput &input, const std::stop_token &stop)
{
    return Preview(input, stop).run();
}

} // namespace pavise::ui
