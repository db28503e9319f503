// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/candidates/file_rules.h"

#include "core/suggest/candidates/rule_words.h"

#include <algorithm>
#include <array>

namespace pavise::suggest {

namespace {

using audit::Field;
using policy::Permissions;
using namespace policy::file_permission;

/// Where files of several people lie side by side, so that `owner` says something.
bool isPersonal(std::string_view path)
{
    static constexpr std::array folders =
        std::to_array<std::string_view>({"/home/", "/root/", "/tmp/", "/var/tmp/", "/dev/shm/",
                                         "/run/user/", "/var/run/user/", "/proc/"});
    return std::ranges::any_of(folders,
                               [path](std::string_view each) { return path.starts_with(each); });
}

/// Whether all of a group's events are the owner's in a way worth writing down: root owns nearly
/// everything, and a rule for root's files would break once the program gives its rights up.
bool isOwners(const audit::Denial &denial)
{
    if (!denial.alwaysOwner)
        return false;
    const bool isRoot = std::ranges::contains(denial.users, std::int64_t{0});
    return !isRoot || isPersonal(denial.first.text(Field::Name));
}

} // namespace

std::vector<std::string> fileRules(std::string_view word, Permissions any, Permissions ownerOnly)
{
    std::vector<std::string> rules;
    if (ownerOnly != 0)
        rules.push_back("owner " + quotedWord(word) + ' ' + fileLetters(ownerOnly) + ',');
    if (any != 0)
        rules.push_back(quotedWord(word) + ' ' + fileLetters(any) + ',');
    return rules;
}

void FileNeeds::add(const audit::Denial &denial, std::size_t group)
{
    const audit::Event &event = denial.first;
    const std::string_view mask = event.has(Field::DeniedMask) ? event.text(Field::DeniedMask)
                                                               : event.text(Field::RequestedMask);
    const bool isLink = event.eventClass == audit::EventClass::Link;
    const Key key{event.text(Field::Name), isLink ? event.text(Field::Target) : std::string_view()};
    add(denial, group, key, permissionsOfMask(mask) & ~kExec);
}

void FileNeeds::addSocket(const audit::Denial &denial, std::size_t group, std::string_view path)
{
    add(denial, group, {path, {}}, kRead | kWrite | kAppend);
}

void FileNeeds::add(const audit::Denial &denial, std::size_t group, Key key, Permissions wanted)
{
    if (wanted == 0)
        return;
    const auto [at, isNew] = m_byKey.try_emplace(key);
    if (isNew) {
        at->second = &m_needs.emplace_back();
        at->second->path = key.first;
        at->second->linkTarget = key.second;
        at->second->group = group;
        at->second->pids = denial.pids;
    }
    FileNeed &need = *at->second;
    (isOwners(denial) ? need.ownerOnly : need.any) |= wanted;
    need.ownerOnly &= ~need.any;
    if (isNew)
        return;
    if (need.moreGroups.empty())
        need.allPids.assign(need.pids.begin(), need.pids.end());
    need.moreGroups.push_back(group);
    for (const std::int64_t pid : denial.pids) {
        if (need.allPids.size() < audit::kMaxRemembered)
            need.allPids.push_back(pid);
    }
}

std::vector<FileRow> FileNeeds::take(const VariableValues &variables)
{
    std::vector<FileRow> rows = fileRows(m_needs, variables);
    m_byKey.clear();
    m_needs.clear();
    return rows;
}

} // namespace pavise::suggest
