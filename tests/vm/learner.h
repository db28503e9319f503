// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One program from nothing to an enforced profile, on a real kernel.

#pragma once

#include "core/audit/denial.h"
#include "core/suggest/review/review.h"
#include "core/suggest/session.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace pavise::tests {

inline const std::string kProfileFolder = "/etc/apparmor.d";

/// Where tst_desktop lets the system log end up, which has no daemon in the machine.
inline constexpr char kSystemLog[] = "/run/system-log";

/// Everything that the kernel, and programs by the system log, told of since the last call.
[[nodiscard]] audit::DenialLog newEvents();

/// What was refused to \p profile or its children; for a message too.
[[nodiscard]] QByteArray refused(const audit::DenialLog &log, const std::string &profile);

class Learner
{
public:
    explicit Learner(std::string program)
        : m_program(std::move(program))
    {
    }

    /// \returns why it did not work; empty when it did.
    [[nodiscard]] QByteArray learn(const std::function<void()> &exercise);

    std::string name;
    std::vector<suggest::SessionPass> passes;

    [[nodiscard]] QByteArray text() const;

private:
    QByteArray readPass(suggest::Session &session);
    QByteArray enforce();

    std::string m_program;
    QString m_file;
};

} // namespace pavise::tests
