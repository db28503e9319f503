// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/conflicts.h"

#include "core/policy/rules/file_permissions.h"
#include "core/policy/walker/include_memory.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

/// Bit 0: owner, bit 1: other.
unsigned halvesOf(Ownership ownership)
{
    switch (ownership) {
    case Ownership::Owner:
        return 1;
    case Ownership::Other:
        return 2;
    case Ownership::Any:
        break;
    }
    return 3;
}

/// A rule at its place, whether the profile has it itself or from an include that it shares.
template <typename Rule>
struct Placed
{
    const Rule *rule = nullptr;
    Origin origin;
};

/// Calls \p own for each rule that the profile has itself, and \p shared for each include before
/// the rule that follows it.
template <typename Rule, typename Own, typename Shared>
void inOrder(const std::vector<Rule> &rules, std::span<const Included> includes,
             std::size_t Included::*before, Own own, Shared shared)
{
    auto include = includes.begin();
    for (std::size_t i = 0; i <= rules.size(); ++i) {
        for (; include != includes.end() && (*include).*before <= i; ++include)
            shared(*include);
        if (i < rules.size())
            own(rules[i]);
    }
}

class ConflictFinder
{
public:
    ConflictFinder(Session &session, std::span<const Included> includes)
        : m_session(session)
        , m_includes(includes)
    {
    }

    void findInFiles(const std::vector<FileRule> &rules)
    {
        inOrder(
            rules, m_includes, &Included::filesBefore,
            [&](const FileRule &rule) {
                if (startsProgram(rule))
                    look({&rule, rule.origin});
            },
            [&](const Included &include) {
                for (const FileRule *const rule : include.what->execs)
                    look({rule, include.originOf(rule->origin)});
            });
    }

    void findInChanges(const std::vector<ChangeProfileRule> &rules)
    {
        inOrder(
            rules, m_includes, &Included::changesBefore,
            [&](const ChangeProfileRule &rule) { look({&rule, rule.origin}); },
            [&](const Included &include) {
                for (const ChangeProfileRule &rule : include.what->rules.changeProfiles)
                    look({&rule, include.originOf(rule.origin)});
            });
    }

private:
    void look(const Placed<FileRule> &placed)
    {
        const FileRule &rule = *placed.rule;
        for (const unsigned half : {1U, 2U}) {
            if ((halvesOf(rule.qualifiers.ownership) & half) == 0)
                continue;
            const auto [at, isNew] = m_files.try_emplace(
                FileKey{rule.path, rule.qualifiers.priority, rule.qualifiers.decision, half},
                placed);
            const Placed<FileRule> &first = at->second;
            if (isNew || *first.rule->exec == *rule.exec)
                continue;
            tell(rule.path, describe(*first.rule->exec), first.origin, describe(*rule.exec),
                 placed.origin);
            break;
        }
    }

    void look(const Placed<ChangeProfileRule> &placed)
    {
        const ChangeProfileRule &rule = *placed.rule;
        if (!rule.exec)
            return;
        const auto [at, isNew] = m_changes.try_emplace(
            ChangeKey{*rule.exec, rule.target, rule.qualifiers.priority, rule.qualifiers.decision},
            placed);
        const Placed<ChangeProfileRule> &first = at->second;
        if (!isNew && keeps(rule) != keeps(*first.rule))
            tell(*rule.exec, nameOf(*first.rule), first.origin, nameOf(rule), placed.origin);
    }

    static bool keeps(const ChangeProfileRule &rule)
    {
        return rule.environment == ChangeProfileRule::Environment::Kept;
    }

    static std::string nameOf(const ChangeProfileRule &rule)
    {
        return keeps(rule) ? "unsafe" : "safe";
    }

    void tell(const std::string &path, std::string firstMode, const Origin &firstAt,
              std::string mode, const Origin &at)
    {
        const IncludeId outer = std::exchange(m_session.include, at.include);
        m_session.error(DiagnosticCode::ConflictingExecModes, at.where,
                        {path, std::move(firstMode), std::move(mode)});
        m_session.include = firstAt.include;
        m_session.note(DiagnosticCode::OtherRuleHere, firstAt.where, {path});
        m_session.include = outer;
    }

    struct FileKey
    {
        std::string_view path;
        int priority = 0;
        Decision decision{};
        unsigned half = 0;

        friend bool operator==(const FileKey &, const FileKey &) = default;
    };
    struct HashOfPath
    {
        std::size_t operator()(const FileKey &key) const
        {
            return std::hash<std::string_view>()(key.path) + key.half;
        }
    };
    using ChangeKey = std::tuple<std::string_view, std::string_view, int, Decision>;

    Session &m_session;
    std::span<const Included> m_includes;
    std::unordered_map<FileKey, Placed<FileRule>, HashOfPath> m_files;
    std::map<ChangeKey, Placed<ChangeProfileRule>> m_changes;
};

std::string_view nameOf(MountRule::Kind kind)
{
    switch (kind) {
    case MountRule::Kind::Mount:
        return "mount";
    case MountRule::Kind::Remount:
        return "remount";
    case MountRule::Kind::Umount:
        return "umount";
    case MountRule::Kind::PivotRoot:
        return "pivot_root";
    }
    std::unreachable();
}

/// Mount rules by everything but what they permit.
class MountMerger
{
public:
    explicit MountMerger(Session &session)
        : m_session(session)
    {
    }

    void look(const Placed<MountRule> &placed)
    {
        const MountRule &rule = *placed.rule;
        // Its options always differ from those of the others.
        if (rule.kind == MountRule::Kind::Remount)
            return;
        std::vector<Placed<MountRule>> &alike = m_rules[Key{
            rule.qualifiers.priority, rule.qualifiers.audit, rule.qualifiers.decision, rule.device,
            rule.mountPoint, rule.types, rule.hasOptions, rule.flags, rule.optionalFlags}];
        const auto isOfKind = [&](const auto &each) { return each.rule->kind == rule.kind; };
        if (std::ranges::any_of(alike, isOfKind))
            return;
        // Of `all`, which is every kind at once, it is told once.
        if (alike.size() == 1
            || (alike.size() == 2 && alike.back().origin.where != placed.origin.where))
            tell(alike.front(), placed);
        alike.push_back(placed);
    }

private:
    using Key =
        std::tuple<int, bool, Decision, std::optional<std::string>, std::optional<std::string>,
                   std::vector<std::string>, bool, std::uint32_t, std::uint32_t>;

    void tell(const Placed<MountRule> &first, const Placed<MountRule> &second)
    {
        const IncludeId outer = std::exchange(m_session.include, second.origin.include);
        m_session.note(
            DiagnosticCode::MountRulesMerged, second.origin.where,
            {std::string(nameOf(second.rule->kind)), std::string(nameOf(first.rule->kind))});
        m_session.include = first.origin.include;
        if (first.origin.where != second.origin.where)
            m_session.note(DiagnosticCode::OtherRuleHere, first.origin.where,
                           {first.rule->mountPoint.value_or(first.rule->device.value_or("**"))});
        m_session.include = outer;
    }

    Session &m_session;
    std::map<Key, std::vector<Placed<MountRule>>> m_rules;
};

std::vector<Included> includesOf(const Session &session, const Profile &profile)
{
    const IncludeMemory *const memory = session.options.memory;
    return memory != nullptr ? memory->includedIn(profile) : std::vector<Included>();
}

} // namespace

void findConflicts(Session &session, const Profile &profile)
{
    if (session.isDead)
        return;
    const std::vector<Included> includes = includesOf(session, profile);
    ConflictFinder finder(session, includes);
    finder.findInFiles(profile.rules.files);
    finder.findInChanges(profile.rules.changeProfiles);
}

void findMergedMounts(Session &session, const Profile &profile)
{
    if (session.isDead)
        return;
    const std::vector<Included> includes = includesOf(session, profile);
    MountMerger merger(session);
    inOrder(
        profile.rules.mounts, includes, &Included::mountsBefore,
        [&](const MountRule &rule) { merger.look({&rule, rule.origin}); },
        [&](const Included &include) {
            for (const MountRule &rule : include.what->rules.mounts)
                merger.look({&rule, include.originOf(rule.origin)});
        });
}

} // namespace pavise::policy
