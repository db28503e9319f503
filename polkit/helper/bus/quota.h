// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How much of the helper one user may take: operations, open prompts, failures a minute.

#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <map>

namespace pavise::helper {

class Quota
{
public:
    using Clock = std::chrono::steady_clock;

    /// True, and counted until leave(), when this user may begin another operation now.
    [[nodiscard]] bool enter(std::uint32_t uid, Clock::time_point now);
    void leave(std::uint32_t uid);

    /// True, and counted until closePrompt(), when this sender may open a prompt now.
    [[nodiscard]] bool openPrompt(std::uint32_t uid, const QString &sender);
    void closePrompt(std::uint32_t uid, const QString &sender);

    /// A call was denied or failed. After 20 in a minute enter() refuses the user for a while.
    /// \returns false when this one was too many already.
    bool countFailure(std::uint32_t uid, Clock::time_point now);

    [[nodiscard]] bool isIdle() const { return m_operations == 0; }

private:
    struct User
    {
        int operations = 0;
        int prompts = 0;
        double tokens = 0; ///< Failures that are still free.
        Clock::time_point refilled;
    };

    User &user(std::uint32_t uid, Clock::time_point now);

    std::map<std::uint32_t, User> m_users;
    std::map<QString, int> m_promptsBySender;
    int m_operations = 0;
};

} // namespace pavise::helper
