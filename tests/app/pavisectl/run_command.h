// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// pavisectl run in this process, and what it said.

#pragma once

#include "app/pavisectl/command_line.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

namespace pavise::ctl {

struct Outcome
{
    ExitStatus status{};
    std::string out;
    std::string error;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(out)).object();
    }
};

inline Outcome runWith(const std::vector<std::string> &words)
{
    const std::vector<std::string_view> arguments(words.begin(), words.end());
    Outcome outcome;
    outcome.status = run(arguments,
                         {.out = [&](std::string_view text) { outcome.out += text; },
                          .error = [&](std::string_view text) { outcome.error += text; }});
    return outcome;
}

} // namespace pavise::ctl
