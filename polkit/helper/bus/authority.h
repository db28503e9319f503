// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Who may do what: asked once for every request, never remembered.

#pragma once

#include "polkit/helper/bus/request.h"

#include <QLatin1StringView>
#include <QMap>
#include <QString>

#include <cstdint>
#include <functional>

namespace pavise::helper {

/// One polkit action for each kind of power; polkit/actions states who may and what the prompt
/// says, and a test compares the two lists.
enum class Action {
    Apply,
    ApplyDangerous,
    SetMode,
    Disable,
    UnloadEverything,
    RecordSilenced,
    ReadPolicy,
    ReadRestricted,
    ReadLog,
};
inline constexpr int kActionCount = 9;

[[nodiscard]] QLatin1StringView actionId(Action action);

struct Question
{
    QString sender; ///< The caller's unique bus name, as the bus itself gave it.
    Action action{};
    QMap<QString, QString> details; ///< What the prompt's text names. See prompt.h.
    bool mayAsk = false;            ///< The caller allowed a password prompt.
};

class Authority
{
public:
    using QuestionId = std::uint64_t;
    /// Allowed, or why not: NotAuthorized (also whenever polkit could not be asked, whatever the
    /// reason), Dismissed, InteractionRequired.
    using Answer = std::function<void(const Parsed<void> &)>;

    Authority() = default;
    Authority(const Authority &) = delete;
    Authority &operator=(const Authority &) = delete;
    virtual ~Authority() = default;

    /// Asks without blocking. \p answer is called exactly once, later, on this very
    /// question; never after withdraw().
    virtual QuestionId ask(const Question &question, Answer answer) = 0;

    /// Gives a question up and closes its prompt. One that is answered already is left alone.
    virtual void withdraw(QuestionId id) = 0;
};

} // namespace pavise::helper
