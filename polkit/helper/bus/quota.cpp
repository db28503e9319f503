// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/bus/quota.h"

#include "polkit/helper/limits.h"

#include <algorithm>
#include <utility>

namespace pavise::helper {

Quota::User &Quota::user(std::uint32_t uid, Clock::time_point now)
{
    // Users that owe nothing are forgotten before the table grows.
    if (m_users.size() >= limits::kKnownUsers)
        std::erase_if(m_users, [now](const auto &entry) {
            return entry.second.operations == 0 && entry.second.prompts == 0
                && now - entry.second.refilled > std::chrono::minutes(1);
        });
    const auto [entry, isNew] = m_users.try_emplace(uid);
    User &found = entry->second;
    const std::chrono::duration<double, std::ratio<60>> passed = now - found.refilled;
    constexpr double kFull = limits::kFailuresPerMinute;
    found.tokens = isNew ? kFull : std::min(kFull, found.tokens + passed.count() * kFull);
    found.refilled = now;
    return found;
}

bool Quota::enter(std::uint32_t uid, Clock::time_point now)
{
    User &caller = user(uid, now);
    if (m_operations >= limits::kOperations || caller.operations >= limits::kOperationsPerUser
        || caller.tokens < 1)
        return false;
    ++caller.operations;
    ++m_operations;
    return true;
}

void Quota::leave(std::uint32_t uid)
{
    --m_users.at(uid).operations;
    --m_operations;
}

bool Quota::openPrompt(std::uint32_t uid, const QString &sender)
{
    User &caller = m_users.at(uid);
    int &ofSender = m_promptsBySender[sender];
    if (ofSender >= limits::kPromptsPerSender || caller.prompts >= limits::kPromptsPerUser)
        return false;
    ++ofSender;
    ++caller.prompts;
    return true;
}

void Quota::closePrompt(std::uint32_t uid, const QString &sender)
{
    --m_users.at(uid).prompts;
    if (--m_promptsBySender[sender] == 0)
        m_promptsBySender.erase(sender);
}

bool Quota::countFailure(std::uint32_t uid, Clock::time_point now)
{
    User &caller = user(uid, now);
    return std::exchange(caller.tokens, std::max(0.0, caller.tokens - 1)) >= 1;
}

} // namespace pavise::helper
