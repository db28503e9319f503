// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// OpenLog: the read end of a pipe that a worker writes the AppArmor lines of a log into.

#pragma once

#include "polkit/helper/operation.h"

namespace pavise::helper {

class LogOperation final : public Operation
{
public:
    LogOperation(Services &services, Caller caller, LogRequest request);

    void start() override;

protected:
    void granted() override;
    [[nodiscard]] JournalEntry entry() const override { return {.verb = "read-log"}; }

private:
    LogRequest m_request;
};

} // namespace pavise::helper
