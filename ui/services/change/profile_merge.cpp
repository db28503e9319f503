// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/change/profile_merge.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace pavise::ui {

namespace {

using kernel::LoadedProfile;
using kernel::ProfileMode;
using store::ProfileDefinition;
using store::ProfileFile;

void describe(ProfileEntry &entry, const ProfileFile &file, const ProfileDefinition &definition,
              const MergeSources &sources)
{
    entry.fileMode = file.isForcedComplain ? ProfileMode::Complain : definition.mode;
    entry.file = file.path;
    entry.fileName = file.name;
    entry.line = definition.line;
    entry.flags = definition.flags;
    entry.isHat = definition.isHat;
    entry.isForcedComplain = file.isForcedComplain;
    if (entry.attachment.empty())
        entry.attachment = definition.attachment;
    for (const std::string &local : file.localIncludes) {
        const std::string path = sources.folder + '/' + local;
        if (entry.localFile.empty() && sources.files->kind(path) == text::FileKind::Regular)
            entry.localFile = path;
    }
}

/// The message without its severity.
std::string sentence(const text::Diagnostic &diagnostic)
{
    const std::string text = text::toEnglish(diagnostic);
    const std::size_t colon = text.find(": ");
    return colon == std::string::npos ? text : text.substr(colon + 2);
}

/// The first error of a file, when it has one.
const text::Diagnostic *firstError(const ProfileFile &file)
{
    const auto found =
        std::ranges::find(file.problems, text::Severity::Error, &text::Diagnostic::severity);
    return found == file.problems.end() ? nullptr : &*found;
}

class Merger
{
public:
    Merger(StatusSnapshot &snapshot, const MergeSources &sources)
        : m_snapshot(snapshot)
        , m_sources(sources)
    {
    }

    void addFile(const ProfileFile &file)
    {
        const text::Diagnostic *error = firstError(file);
        if (error != nullptr)
            noteBroken(file, *error);
        for (const ProfileDefinition &definition : file.profiles)
            addDefinition(m_byName, file, definition, error);
        if (error != nullptr && file.profiles.empty()) {
            // Nothing in it could be read: the file itself must not disappear from the list.
            ProfileEntry &entry = m_byName[file.name];
            entry.name = file.name;
            entry.file = file.path;
            entry.fileName = file.name;
            markBroken(entry, *error);
        }
        if (file.isForcedComplain)
            m_snapshot.concerns.push_back({.kind = Concern::Kind::ForcedComplain,
                                           .name = file.name,
                                           .file = file.path,
                                           .detail = {}});
    }

    void addLoaded(const LoadedProfile &profile) { addLoadedTo(m_byName, profile); }

    void finish()
    {
        for (auto &[name, entry] : m_byName) {
            settle(entry);
            m_snapshot.profiles.push_back(std::move(entry));
        }
    }

private:
    using ByName = std::map<std::string, ProfileEntry>;

    void addDefinition(ByName &byName, const ProfileFile &file, const ProfileDefinition &definition,
                       const text::Diagnostic *error)
    {
        const bool isSecond = byName.contains(definition.name);
        ProfileEntry &entry = byName[definition.name];
        if (isSecond && entry.fileName != file.name) {
            entry.state = ProfileState::Duplicate;
            entry.problem = file.name;
            m_snapshot.concerns.push_back({.kind = Concern::Kind::DuplicateName,
                                           .name = definition.name,
                                           .file = entry.file,
                                           .line = entry.line,
                                           .detail = file.name});
            return;
        }
        entry.name = definition.name;
        entry.state = file.isDisabled ? ProfileState::Disabled : ProfileState::NotLoaded;
        describe(entry, file, definition, m_sources);
        if (error != nullptr)
            markBroken(entry, *error);
        ByName children;
        for (ProfileEntry &child : entry.children)
            children.emplace(child.name, std::move(child));
        for (const ProfileDefinition &child : definition.children)
            addDefinition(children, file, child, error);
        entry.children.clear();
        for (auto &[name, child] : children)
            entry.children.push_back(std::move(child));
    }

    void addLoadedTo(ByName &byName, const LoadedProfile &profile)
    {
        // A profile of another policy namespace has no file here, whatever its name.
        const std::string key = profile.namespaceName.empty()
            ? profile.name
            : ':' + profile.namespaceName + ':' + profile.name;
        ProfileEntry &entry = byName[key];
        const bool hasFile = !entry.file.empty();
        entry.name = profile.name;
        entry.namespaceName = profile.namespaceName;
        entry.loadedMode = profile.mode;
        entry.digest = profile.digest;
        entry.abi = profile.abi;
        if (!profile.attachment.empty() && profile.attachment != "<unknown>")
            entry.attachment = profile.attachment;
        if (!hasFile)
            entry.state = ProfileState::NoFile;
        ByName children;
        for (ProfileEntry &child : entry.children)
            children.emplace(child.name, std::move(child));
        for (const LoadedProfile &child : profile.children)
            addLoadedTo(children, child);
        entry.children.clear();
        for (auto &[name, child] : children)
            entry.children.push_back(std::move(child));
    }

    /// What the entry is, now that files and kernel are both in.
    void settle(ProfileEntry &entry)
    {
        const bool isWeak =
            entry.state == ProfileState::NotLoaded || entry.state == ProfileState::Disabled;
        if (isWeak && entry.isLoaded()) {
            const bool agrees = entry.fileMode == entry.loadedMode;
            entry.state = agrees ? ProfileState::Loaded : ProfileState::ModeDiffers;
            if (!agrees)
                m_snapshot.concerns.push_back({.kind = Concern::Kind::ModeDiffers,
                                               .name = entry.name,
                                               .file = entry.file,
                                               .line = entry.line,
                                               .detail = {}});
        } else if (entry.state == ProfileState::NotLoaded
                   && !(m_snapshot.kernel.availability == kernel::Availability::Enabled)) {
            entry.state = ProfileState::FileOnly;
        }
        for (ProfileEntry &child : entry.children)
            settle(child);
    }

    void markBroken(ProfileEntry &entry, const text::Diagnostic &error) const
    {
        entry.state = ProfileState::Broken;
        entry.problem = sentence(error);
        if (error.where)
            entry.line = m_sources.sources->position(error.where->file, error.where->begin).line;
    }

    void noteBroken(const ProfileFile &file, const text::Diagnostic &error)
    {
        Concern problem{.kind = Concern::Kind::BrokenFile,
                        .name = file.name,
                        .file = file.path,
                        .detail = sentence(error),
                        .diagnostic = error};
        if (error.where)
            problem.line = m_sources.sources->position(error.where->file, error.where->begin).line;
        m_snapshot.concerns.push_back(std::move(problem));
    }

    StatusSnapshot &m_snapshot;
    const MergeSources &m_sources;
    ByName m_byName;
};

void count(std::vector<ProfileEntry> &profiles, const std::unordered_map<std::string, int> &running)
{
    for (ProfileEntry &entry : profiles) {
        const std::string key =
            entry.namespaceName.empty() ? entry.name : ':' + entry.namespaceName + ':' + entry.name;
        const auto found = running.find(key);
        entry.processes = found == running.end() ? 0 : found->second;
        count(entry.children, running);
    }
}

} // namespace

void mergeProfiles(StatusSnapshot &snapshot, const std::vector<LoadedProfile> &loaded,
                   const std::vector<ProfileFile> &stored, const MergeSources &sources)
{
    Merger merger(snapshot, sources);
    for (const ProfileFile &file : stored)
        merger.addFile(file);
    for (const LoadedProfile &profile : loaded)
        merger.addLoaded(profile);
    merger.finish();
    std::ranges::stable_sort(snapshot.concerns, {}, &Concern::kind);
}

void countProcesses(StatusSnapshot &snapshot)
{
    std::unordered_map<std::string, int> running;
    for (const ProcessEntry &process : snapshot.processes) {
        for (const kernel::LabelPart &part : process.confinement.parts)
            ++running[part.namespaceName.empty() ? part.profile
                                                 : ':' + part.namespaceName + ':' + part.profile];
    }
    count(snapshot.profiles, running);
}

} // namespace pavise::ui
