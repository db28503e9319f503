// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/candidates/abstractions.h"

#include "core/suggest/candidates/path_glob.h"
#include "core/syntax/include_resolver.h"

#include <algorithm>
#include <array>
#include <map>

namespace pavise::suggest {

namespace {

using policy::Permissions;
using namespace policy::file_permission;

/// A narrow abstraction has at most so many rules: more are about more than one thing.
constexpr std::size_t kNarrowRules = 80;

Severity severityOf(const policy::FileRule &rule)
{
    const GlobExample example = globExample(rule.path);
    Severity severity =
        rule.exec ? execSeverity(example.path) : fileSeverity(example.path, rule.permissions);
    if (!example.tree)
        return severity;
    const std::string_view before = std::string_view(example.path).substr(0, *example.tree);
    const Severity below =
        fileSeverity(before.substr(0, before.rfind('/') + 1), rule.permissions, true);
    return below.level > severity.level ? below : severity;
}

bool isSharedData(const policy::FileRule &rule)
{
    static constexpr std::array folders =
        std::to_array<std::string_view>({"/etc/", "/usr/share/", "/usr/local/share/",
                                         "/usr/lib/ssl/", "/var/lib/", "/run/", "/var/cache/"});
    const std::string path = globExample(rule.path).path;
    return (rule.permissions & ~(kRead | kLock)) == 0 && !rule.exec
        && std::ranges::any_of(folders,
                               [&path](std::string_view each) { return path.starts_with(each); });
}

bool onlyFiles(const policy::Rules &rules)
{
    return rules.changeProfiles.empty() && rules.capabilities.empty() && rules.networks.empty()
        && rules.unixSockets.empty() && rules.dbus.empty() && rules.signals.empty()
        && rules.ptraces.empty() && rules.mounts.empty() && rules.userns.empty()
        && rules.mqueues.empty() && rules.ioUrings.empty();
}

} // namespace

Abstractions::Abstractions(PolicyBase &base)
    : m_base(base)
{
}

void Abstractions::load()
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    addFolder("abstractions");
}

void Abstractions::addFolder(const std::string &folder)
{
    const auto names = m_base.files().list(m_base.folder() + '/' + folder);
    for (const std::string &name : names.value_or(std::vector<std::string>())) {
        const std::string inner = folder + '/' + name;
        const text::FileKind kind = m_base.files().kind(m_base.folder() + '/' + inner);
        if (kind == text::FileKind::Directory && folder == "abstractions")
            addFolder(inner);
        else if (kind == text::FileKind::Regular
                 && syntax::folderEntry(name) == syntax::FolderEntry::Used)
            add(inner);
    }
}

void Abstractions::add(const std::string &name)
{
    const auto rules = m_base.rulesOfInclude(name);
    if (!rules)
        return;
    Abstraction abstraction;
    abstraction.name = name;
    abstraction.isOfOther = std::ranges::count(name, '/') > 1;
    abstraction.isNarrow = onlyFiles(*rules) && rules->files.size() <= kNarrowRules;
    const std::string path = m_base.folder() + '/' + name;
    for (const policy::FileRule &rule : rules->files) {
        const bool isDeny = rule.qualifiers.decision == policy::Decision::Deny;
        // What it has from another abstraction, that one is offered for.
        if (isDeny || m_base.pathOf(rule.origin.where) == path)
            m_rules.push_back({.glob = rule.path,
                               .permissions = rule.permissions,
                               .needsOwner = rule.qualifiers.ownership == policy::Ownership::Owner,
                               .isDeny = isDeny,
                               .abstraction = m_abstractions.size()});
        if (isDeny)
            continue;
        ++abstraction.ruleCount;
        abstraction.isNarrow = abstraction.isNarrow && isSharedData(rule);
        if (const Severity severity = severityOf(rule); severity.level > abstraction.severity.level)
            abstraction.severity = severity;
    }
    abstraction.isNarrow = abstraction.isNarrow && abstraction.severity.level < kSensitive;
    m_abstractions.push_back(std::move(abstraction));
}

std::vector<const Abstraction *> Abstractions::granting(std::string_view path,
                                                        Permissions permissions, bool isOwner)
{
    load();
    std::map<std::size_t, Permissions> granted;
    std::map<std::size_t, Permissions> denied;
    for (const Rule &rule : m_rules) {
        if ((rule.needsOwner && !isOwner && !rule.isDeny) || (rule.permissions & permissions) == 0
            || !globMatches(rule.glob, path))
            continue;
        (rule.isDeny ? denied : granted)[rule.abstraction] |= rule.permissions;
    }
    std::vector<const Abstraction *> found;
    for (const auto &[index, bits] : granted) {
        if ((permissions & ~(bits & ~denied[index])) == 0)
            found.push_back(&m_abstractions[index]);
    }
    std::ranges::stable_sort(found, [](const Abstraction *a, const Abstraction *b) {
        if (a->severity.level != b->severity.level)
            return a->severity.level < b->severity.level;
        return a->ruleCount < b->ruleCount;
    });
    return found;
}

const Abstraction *Abstractions::find(std::string_view name)
{
    load();
    const auto found = std::ranges::find(m_abstractions, name, &Abstraction::name);
    return found == m_abstractions.end() ? nullptr : &*found;
}

} // namespace pavise::suggest
