// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/failure_json.h"

#include "app/pavisectl/diagnostic_json.h"

#include <utility>

namespace pavise::ctl {

FailureJson::FailureJson(const Streams &under)
    : m_under(under)
{
    m_json.beginObject();
    m_json.member("version", 1);
    m_json.key("diagnostics");
    m_json.beginArray();
}

Streams FailureJson::streams()
{
    return {.out =
                [this](std::string_view text) {
                    m_hasOutput = m_hasOutput || !text.empty();
                    m_under.out(text);
                },
            .error =
                [this](std::string_view text) {
                    keep(text);
                    m_under.error(text);
                },
            .diagnostic =
                [this](const text::SourceSet &sources, const text::Diagnostic &diagnostic) {
                    writeDiagnostic(m_json, sources, diagnostic);
                }};
}

void FailureJson::keep(std::string_view line)
{
    constexpr std::string_view kProgram = "pavisectl: ";
    if (line.starts_with(kProgram))
        line.remove_prefix(kProgram.size());
    while (line.ends_with('\n'))
        line.remove_suffix(1);
    m_errors.emplace_back(line);
}

void FailureJson::finish(ExitStatus status)
{
    if (m_hasOutput || status == ExitStatus::Fine)
        return;
    m_json.endArray();
    m_json.member("exitStatus", std::to_underlying(status));
    m_json.key("errors");
    m_json.beginArray();
    for (const std::string &error : m_errors)
        m_json.string(error);
    m_json.endArray();
    m_json.endObject();
    m_under.out(m_json.take());
}

} // namespace pavise::ctl
