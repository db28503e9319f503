// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/conflicts.h"

#include "core/policy/file_permissions.h"

#include <map>
#include <string_view>
#include <tuple>
#include <utility>

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

class ConflictFinder
{
public:
    explicit ConflictFinder(Session &session)
        : m_session(session)
    {
    }

    void findInFiles(const std::vector<FileRule> &rules)
    {
        using Key = std::tuple<std::string_view, int, Decision, unsigned>;
        std::map<Key, const FileRule *> first;
        for (const FileRule &rule : rules) {
            if (!rule.exec || rule.exec->kind == Exec::Kind::Deny)
                continue;
            for (const unsigned half : {1U, 2U}) {
                if ((halvesOf(rule.qualifiers.ownership) & half) == 0)
                    continue;
                const auto [at, isNew] = first.try_emplace(
                    Key{rule.path, rule.qualifiers.priority, rule.qualifiers.decision, half},
                    &rule);
                if (isNew || *at->second->exec == *rule.exec)
                    continue;
                tell(rule.path, describe(*at->second->exec), at->second->origin,
                     describe(*rule.exec), rule.origin);
                break;
            }
        }
    }

    void findInChanges(const std::vector<ChangeProfileRule> &rules)
    {
        using Key = std::tuple<std::string_view, std::string_view, int, Decision>;
        std::map<Key, const ChangeProfileRule *> first;
        for (const ChangeProfileRule &rule : rules) {
            if (!rule.exec)
                continue;
            const auto [at, isNew] = first.try_emplace(
                Key{*rule.exec, rule.target, rule.qualifiers.priority, rule.qualifiers.decision},
                &rule);
            if (isNew || keeps(rule) == keeps(*at->second))
                continue;
            tell(*rule.exec, nameOf(*at->second), at->second->origin, nameOf(rule), rule.origin);
        }
    }

private:
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

    Session &m_session;
};

} // namespace

void findConflicts(Session &session, const Profile &profile)
{
    if (session.isDead)
        return;
    ConflictFinder finder(session);
    finder.findInFiles(profile.rules.files);
    finder.findInChanges(profile.rules.changeProfiles);
}

} // namespace pavise::policy
