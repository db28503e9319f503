// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/status/policy_examiner.h"

#include "core/store/profile_store.h"
#include "core/syntax/parser/parser.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace pavise::ui {

namespace {

/// Folders whose files nobody expects to be loaded by themselves. Source: apparmor(7) FILES, and
/// the packages that include or load what is in theirs.
constexpr std::array<std::string_view, 12> kOtherFolders{
    "abi",   "abstractions", "apache2.d", "cache",    "cache.d",    "disable", "force-complain",
    "local", "libvirt",      "lxc",       "tunables", "multiarch.d"};

void collectNames(const std::vector<ProfileEntry> &entries, std::set<std::string> &names,
                  std::set<std::string> &files, std::set<std::string> &withoutFile)
{
    for (const ProfileEntry &entry : entries) {
        names.insert(entry.name);
        if (!entry.file.empty())
            files.insert(entry.file);
        if (entry.state == ProfileState::NoFile && entry.namespaceName.empty())
            withoutFile.insert(entry.name);
        collectNames(entry.children, names, files, withoutFile);
    }
}

/// A name that stands for one profile as it is written.
bool isPlain(std::string_view target)
{
    return !target.empty() && target.find_first_of("*?[{@\\:&") == std::string_view::npos
        && target != "unconfined";
}

class TargetWalk
{
public:
    TargetWalk(const text::SourceSet &sources, const std::string &file,
               const std::set<std::string> &names, std::vector<Concern> &found)
        : m_sources(sources)
        , m_file(file)
        , m_names(names)
        , m_found(found)
    {
    }

    void walk(const std::vector<syntax::Item> &items, const std::string &profile)
    {
        for (const syntax::Item &item : items) {
            if (const auto *inner = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
                const std::string name((*inner)->name.raw);
                walk((*inner)->body, profile.empty() ? name : profile + "//" + name);
            } else if (const auto *block = std::get_if<syntax::Block>(&item.node)) {
                walk(block->body, profile);
            } else if (const auto *rule = std::get_if<syntax::FileRule>(&item.node)) {
                if (rule->target && item.prefix.decision != syntax::Decision::Deny)
                    check(*rule, item.range, profile);
            }
        }
    }

private:
    void check(const syntax::FileRule &rule, const text::SourceRange &range,
               const std::string &profile)
    {
        const std::string_view letters = rule.permissions.raw;
        const std::string target(rule.target->raw);
        if (letters.find_first_of("xX") == std::string_view::npos || !isPlain(target))
            return;
        // `cx -> name` leads to a child; when there may be another way, nothing is refused.
        const bool isChild = letters.find_first_of("cC") != std::string_view::npos;
        const bool hasFallback = letters.find_first_of("iIuU") != std::string_view::npos;
        const std::string name = isChild ? profile + "//" + target : target;
        if (hasFallback || m_names.contains(name))
            return;
        m_found.push_back({.kind = Concern::Kind::MissingTarget,
                           .name = profile,
                           .file = m_file,
                           .line = m_sources.position(range.file, range.begin).line,
                           .detail = name});
    }

    const text::SourceSet &m_sources;
    const std::string &m_file;
    const std::set<std::string> &m_names;
    std::vector<Concern> &m_found;
};

void findUnbooted(const StatusSnapshot &snapshot, const std::set<std::string> &withoutFile,
                  std::vector<Concern> &found)
{
    if (withoutFile.empty())
        return;
    const text::DiskFiles disk;
    const std::string base = snapshot.tree.path(std::string(store::kProfileFolder));
    for (const std::string &folder : disk.list(base).value_or(std::vector<std::string>())) {
        const std::string path = base + '/' + folder;
        if (std::ranges::find(kOtherFolders, folder) != kOtherFolders.end()
            || disk.kind(path) != text::FileKind::Directory)
            continue;
        text::SourceSet sources;
        const auto files = store::listProfiles(disk, sources, path);
        if (!files)
            continue;
        for (const std::string &name : withoutFile) {
            if (const auto place = store::findDefinition(*files, name))
                found.push_back({.kind = Concern::Kind::NotAtBoot,
                                 .name = name,
                                 .file = place->file->path,
                                 .line = place->definition->line,
                                 .detail = folder});
        }
    }
}

} // namespace

std::vector<Concern> examinePolicy(const StatusSnapshot &snapshot, std::stop_token stop)
{
    std::set<std::string> names;
    std::set<std::string> files;
    std::set<std::string> withoutFile;
    collectNames(snapshot.profiles, names, files, withoutFile);
    std::vector<Concern> found;
    const text::DiskFiles disk;
    for (const std::string &path : files) {
        if (stop.stop_requested())
            return {};
        const auto bytes = disk.read(path);
        if (!bytes || bytes->find("->") == std::string::npos)
            continue;
        text::SourceSet sources;
        const text::FileId id = sources.add(path, *bytes);
        const syntax::File file = syntax::parse(sources, id, syntax::Context::TopLevel).value;
        TargetWalk(sources, path, names, found).walk(file.items, {});
    }
    findUnbooted(snapshot, withoutFile, found);
    return found;
}

} // namespace pavise::ui
