// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/lint/catalogue.h"

#include "core/lint/catalogue_entries.h"

#include <algorithm>
#include <utility>

namespace pavise::lint {

namespace {

constexpr std::size_t kColumns = 80;

std::string_view levelName(text::Severity level)
{
    switch (level) {
    case text::Severity::Note:
        return "note";
    case text::Severity::Warning:
        return "warning";
    case text::Severity::Error:
        return "error";
    }
    std::unreachable();
}

/// \p text in lines that begin with four blanks.
std::string wrapped(std::string_view text)
{
    constexpr std::string_view kIndent = "    ";
    std::string out;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (column == 0 || column + 1 + word.size() > kColumns) {
            out += column == 0 ? "" : "\n";
            out += kIndent;
            column = kIndent.size();
        } else {
            out += ' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out + '\n';
}

} // namespace

std::span<const Lint> catalogue()
{
    return kCatalogue;
}

const Lint *find(text::DiagnosticCode code)
{
    const auto found = std::ranges::find(kCatalogue, code, &Lint::code);
    return found == std::ranges::end(kCatalogue) ? nullptr : &*found;
}

std::string catalogueText()
{
    std::string out;
    for (const Lint &lint : kCatalogue) {
        out += std::string(text::codeName(lint.code)) + " (" + std::string(levelName(lint.level))
            + ")\n" + wrapped(lint.what) + wrapped("Why: " + std::string(lint.why))
            + wrapped("What to do: " + std::string(lint.fix)) + '\n';
    }
    return out + "A comment silences one: # pavise: allow CODE\n"
        + wrapped("behind a rule for the rule, on a line of its own for what follows, which may be "
                  "a whole profile. The option --allow CODE silences it everywhere.");
}

std::string cataloguePage()
{
    std::string out = "<!-- SPDX-License-Identifier: GPL-2.0-or-later -->\n"
                      "<!-- Made by `./dev golden core.lint.catalogue` from "
                      "core/lint/catalogue_entries.h. -->\n"
                      "# What Pavise says of a profile that compiles\n\n"
                      "`pavisectl check --lints FILE` and the editor tell these. A comment "
                      "`# pavise: allow CODE` silences one:\n"
                      "behind a rule for the rule, on a line of its own for what follows, which "
                      "may be a whole profile.\n"
                      "`pavisectl check --allow CODE` silences it everywhere. Errors cannot be "
                      "silenced.\n\n"
                      "| code | level | what | why | what to do |\n|---|---|---|---|---|\n";
    for (const Lint &lint : kCatalogue) {
        out += "| `" + std::string(text::codeName(lint.code)) + "` | "
            + std::string(levelName(lint.level)) + " | " + std::string(lint.what) + " | "
            + std::string(lint.why) + " | " + std::string(lint.fix) + " |\n";
    }
    return out;
}

} // namespace pavise::lint
