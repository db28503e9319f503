// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/store/profile_store.h"

#include "core/store/definitions.h"
#include "core/store/profile_mode.h"
#include "core/syntax/include_resolver.h"
#include "core/syntax/parser/parser.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace pavise::store {

namespace {

kernel::ProfileMode modeOfFlags(const std::vector<syntax::Flag> &flags)
{
    static constexpr std::array<std::pair<std::string_view, kernel::ProfileMode>, 5> modes = {{
        {"enforce", kernel::ProfileMode::Enforce},
        {"complain", kernel::ProfileMode::Complain},
        {"kill", kernel::ProfileMode::Kill},
        {"unconfined", kernel::ProfileMode::Unconfined},
        {"prompt", kernel::ProfileMode::Prompt},
    }};
    for (const syntax::Flag &flag : flags) {
        const auto *const it =
            std::ranges::find(modes, flag.name.raw, &decltype(modes)::value_type::first);
        if (it != modes.end())
            return it->second;
    }
    return kernel::ProfileMode::Enforce;
}

ProfileDefinition definitionOf(const text::SourceSet &sources, const syntax::Profile &profile,
                               const std::string &parent)
{
    ProfileDefinition definition;
    definition.name = kernelName(profile, parent);
    if (profile.attachment)
        definition.attachment = profile.attachment->raw;
    definition.mode = modeOfFlags(profile.flags);
    for (const syntax::Flag &flag : profile.flags) {
        std::string text(flag.name.raw);
        if (flag.value)
            text.append("=").append(flag.value->raw);
        definition.flags.push_back(std::move(text));
    }
    definition.isHat = profile.isHat;
    definition.header = profile.header;
    definition.line = sources.position(profile.header.file, profile.header.begin).line;
    for (const syntax::Profile *child : profilesIn(profile.body))
        definition.children.push_back(definitionOf(sources, *child, definition.name));
    return definition;
}

/// Every `local/...` that is included anywhere in the file.
void collectLocalIncludes(const std::vector<syntax::Item> &items, std::vector<std::string> &found)
{
    for (const syntax::Item &item : items) {
        if (const auto *const include = std::get_if<syntax::Include>(&item.node)) {
            const std::string path = text::resolveEscapes(include->path.raw);
            if (include->isMagic && path.starts_with("local/")
                && !std::ranges::contains(found, path))
                found.push_back(path);
        } else if (const auto *const profile =
                       std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
            collectLocalIncludes((*profile)->body, found);
        } else if (const auto *const block = std::get_if<syntax::Block>(&item.node)) {
            collectLocalIncludes(block->body, found);
        } else if (const auto *const choice = std::get_if<syntax::Conditional>(&item.node)) {
            for (const syntax::Conditional::Branch &branch : choice->branches)
                collectLocalIncludes(branch.body, found);
        }
    }
}

/// The names in a folder of links. A link that leads nowhere counts: what matters is that it is
/// there, and in a mounted system an absolute one leads elsewhere.
std::vector<std::string> marks(const text::FileReader &files, const std::string &folder,
                               FileMark mark)
{
    return files.list(folder + '/' + markName(mark, {})).value_or(std::vector<std::string>());
}

void readProfiles(const text::FileReader &files, text::SourceSet &sources, ProfileFile &file)
{
    auto bytes = files.read(file.path);
    if (!bytes) {
        file.problems.push_back(std::move(bytes.error()));
        return;
    }
    const text::FileId id = sources.add(file.path, std::move(*bytes));
    auto tree = syntax::parse(sources, id, syntax::Context::TopLevel);
    for (const syntax::Profile *profile : profilesIn(tree.value.items))
        file.profiles.push_back(definitionOf(sources, *profile, {}));
    collectLocalIncludes(tree.value.items, file.localIncludes);
    file.problems = std::move(tree.diagnostics);
}

const ProfileDefinition *findIn(const std::vector<ProfileDefinition> &definitions,
                                std::string_view name)
{
    for (const ProfileDefinition &definition : definitions) {
        if (definition.name == name)
            return &definition;
        if (const ProfileDefinition *child = findIn(definition.children, name))
            return child;
    }
    return nullptr;
}

} // namespace

bool isProfileFileName(std::string_view name)
{
    return syntax::folderEntry(name) == syntax::FolderEntry::Used;
}

text::Result<std::vector<ProfileFile>> listProfiles(const text::FileReader &files,
                                                    text::SourceSet &sources,
                                                    const std::string &folder, std::stop_token stop)
{
    const auto names = files.list(folder);
    if (!names)
        return std::unexpected(names.error());
    const std::vector<std::string> disabled = marks(files, folder, FileMark::Disabled);
    const std::vector<std::string> complaining = marks(files, folder, FileMark::ForceComplain);

    std::vector<ProfileFile> result;
    for (const std::string &name : *names) {
        if (stop.stop_requested()) {
            return std::unexpected(
                text::Diagnostic{.code = text::DiagnosticCode::Cancelled, .args = {}});
        }
        ProfileFile file;
        file.name = name;
        file.path = folder + '/' + name;
        if (!isProfileFileName(name) || files.kind(file.path) != text::FileKind::Regular)
            continue;
        file.isDisabled = std::ranges::contains(disabled, name);
        file.isForcedComplain = std::ranges::contains(complaining, name);
        readProfiles(files, sources, file);
        result.push_back(std::move(file));
    }
    return result;
}

std::optional<DefinitionPlace> findDefinition(const std::vector<ProfileFile> &files,
                                              std::string_view name)
{
    for (const ProfileFile &file : files) {
        if (const ProfileDefinition *definition = findIn(file.profiles, name))
            return DefinitionPlace{.file = &file, .definition = definition};
    }
    return std::nullopt;
}

} // namespace pavise::store
