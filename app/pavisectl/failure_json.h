// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a program that asked for JSON gets when a command fails.

#pragma once

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"

#include <string>
#include <vector>

namespace pavise::ctl {

/// Stands between a command and the real streams. A command that ends with nothing on its output
/// leaves an object instead: `exitStatus`, `errors` with the sentences of the error stream, and
/// `diagnostics` with the errors of a profile.
class FailureJson
{
public:
    /// \p under outlives this.
    explicit FailureJson(const Streams &under);

    /// For the command. Refers to this.
    [[nodiscard]] Streams streams();

    void finish(ExitStatus status);

private:
    void keep(std::string_view line);

    const Streams &m_under;
    JsonWriter m_json;
    std::vector<std::string> m_errors;
    bool m_hasOutput = false;
};

} // namespace pavise::ctl
