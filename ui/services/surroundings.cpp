// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/surroundings.h"

#include "core/store/profile_store.h"
#include "core/syntax/parser/parser.h"

#include <algorithm>
#include <set>

namespace pavise::ui {

namespace {

constexpr std::size_t kMostFiles = 300;
constexpr int kMostFolders = 3; ///< How deep folders are looked through for includes.

/// `@{NAME}` and `@NAME` without what marks them.
std::string bareName(std::string_view written)
{
    if (written.starts_with('@'))
        written.remove_prefix(1);
    if (written.starts_with('{') && written.ends_with('}'))
        written = written.substr(1, written.size() - 2);
    return std::string(written);
}

class Walk
{
public:
    Walk(const compile::CompileOptions &options, std::stop_token stop)
        : m_options(options)
        , m_stop(std::move(stop))
    {
    }

    void read(const std::string &path, const std::string &bytes)
    {
        if (m_stop.stop_requested() || m_seen.size() >= kMostFiles || !m_seen.insert(path).second)
            return;
        const text::FileId id = m_sources.add(path, bytes);
        const syntax::File file = syntax::parse(m_sources, id, syntax::Context::TopLevel).value;
        for (const syntax::Item &item : file.items) {
            if (const auto *variable = std::get_if<syntax::SetVariable>(&item.node))
                add(*variable, item.range, path);
            else if (const auto *include = std::get_if<syntax::Include>(&item.node))
                follow(*include);
        }
    }

    Surroundings result;

private:
    void add(const syntax::SetVariable &variable, const text::SourceRange &range,
             const std::string &path)
    {
        NamedPlace place{.name = bareName(variable.name.raw),
                         .file = path,
                         .line = m_sources.position(range.file, range.begin).line};
        for (const syntax::Word &value : variable.values)
            place.values.emplace_back(value.raw);
        result.variables.push_back(std::move(place));
    }

    void follow(const syntax::Include &include)
    {
        std::string path(include.path.raw);
        if (include.isMagic)
            path = m_options.base + '/' + path;
        switch (m_disk.kind(path)) {
        case text::FileKind::Regular:
            if (const auto bytes = m_disk.read(path))
                read(path, *bytes);
            break;
        case text::FileKind::Directory:
            for (const std::string &name : m_disk.list(path).value_or(std::vector<std::string>())) {
                if (const auto bytes = m_disk.read(path + '/' + name);
                    bytes && store::isProfileFileName(name))
                    read(path + '/' + name, *bytes);
            }
            break;
        case text::FileKind::Missing:
        case text::FileKind::Other:
            break;
        }
    }

    const compile::CompileOptions &m_options;
    const std::stop_token m_stop;
    const text::DiskFiles m_disk;
    text::SourceSet m_sources;
    std::set<std::string> m_seen;
};

void addFiles(const std::string &base, const std::string &folder, int depth,
              std::vector<std::string> &names)
{
    const text::DiskFiles disk;
    for (const std::string &name :
         disk.list(base + '/' + folder).value_or(std::vector<std::string>())) {
        if (!store::isProfileFileName(name))
            continue;
        const std::string inner = folder + '/' + name;
        if (disk.kind(base + '/' + inner) == text::FileKind::Directory) {
            if (depth > 1)
                addFiles(base, inner, depth - 1, names);
        } else {
            names.push_back(inner);
        }
    }
}

void addProfiles(const std::string &path, const std::vector<store::ProfileDefinition> &definitions,
                 std::vector<NamedPlace> &places)
{
    for (const store::ProfileDefinition &definition : definitions) {
        places.push_back({.name = definition.name, .file = path, .line = definition.line});
        addProfiles(path, definition.children, places);
    }
}

} // namespace

Surroundings lookAround(const compile::CompileOptions &options, const std::string &path,
                        const std::string &bytes, std::stop_token stop)
{
    Walk walk(options, std::move(stop));
    walk.read(path, bytes);
    return std::move(walk.result);
}

FolderContents folderContents(const std::string &base, std::stop_token stop)
{
    FolderContents contents{.base = base, .includes = {}, .abis = {}, .profiles = {}};
    for (const char *folder : {"abstractions", "local", "tunables"})
        addFiles(base, folder, kMostFolders, contents.includes);
    addFiles(base, "abi", 1, contents.abis);
    std::ranges::sort(contents.includes);
    std::ranges::sort(contents.abis);
    const text::DiskFiles disk;
    text::SourceSet sources;
    if (const auto files = store::listProfiles(disk, sources, base, std::move(stop))) {
        for (const store::ProfileFile &file : *files)
            addProfiles(file.path, file.profiles, contents.profiles);
    }
    return contents;
}

} // namespace pavise::ui
