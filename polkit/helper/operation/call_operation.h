// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A call that is done in one step once it is authorised.

#pragma once

#include "polkit/helper/operation/operation.h"

#include <functional>

namespace pavise::helper {

class CallOperation final : public Operation
{
public:
    using Step = std::function<Reply()>;

    CallOperation(Services &services, Caller caller, QString name, std::string_view verb,
                  Action action, Step step)
        : Operation(services, std::move(caller), std::move(name))
        , m_verb(verb)
        , m_action(action)
        , m_step(std::move(step))
    {
    }

    void start() override { ask(m_action, {}); }

protected:
    void granted() override
    {
        Reply reply = m_step();
        if (reply)
            finish(std::move(reply), entry());
        else
            refuse(std::move(reply.error()));
    }
    [[nodiscard]] JournalEntry entry() const override { return {.verb = m_verb}; }

private:
    std::string_view m_verb;
    Action m_action;
    Step m_step;
};

} // namespace pavise::helper
