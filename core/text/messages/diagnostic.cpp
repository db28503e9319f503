// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/messages/diagnostic.h"

#include "core/text/messages/messages_language.h"
#include "core/text/messages/messages_lint.h"
#include "core/text/messages/messages_policy.h"
#include "core/text/messages/messages_system.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace pavise::text {

namespace {

constexpr std::size_t indexOf(DiagnosticCode code)
{
    return static_cast<std::size_t>(code);
}

constexpr std::size_t kCodes = indexOf(DiagnosticCode::Count);

/// The tables of the areas as one, by code.
consteval std::array<Message, kCodes> allMessages()
{
    std::array<Message, kCodes> all{};
    for (const std::span<const Message> area :
         {std::span<const Message>(kLanguageMessages), std::span<const Message>(kPolicyMessages),
          std::span<const Message>(kLintMessages), std::span<const Message>(kSystemMessages)}) {
        for (const Message &each : area)
            all.at(indexOf(each.code)) = each;
    }
    return all;
}

constexpr std::array<Message, kCodes> kMessages = allMessages();

static_assert(std::ranges::none_of(kMessages, &std::string_view::empty, &Message::text),
              "every DiagnosticCode needs a message");

std::string_view label(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note: ";
    case Severity::Warning:
        return "warning: ";
    case Severity::Error:
        return "error: ";
    }
    std::unreachable();
}

} // namespace

std::string_view messageTemplate(DiagnosticCode code)
{
    return kMessages.at(indexOf(code)).text;
}

std::string_view codeName(DiagnosticCode code)
{
    return kMessages.at(indexOf(code)).name;
}

std::optional<DiagnosticCode> codeOf(std::string_view name)
{
    const auto found = std::ranges::find(kMessages, name, &Message::name);
    if (found == kMessages.end())
        return std::nullopt;
    return found->code;
}

bool hasErrors(const std::vector<Diagnostic> &diagnostics)
{
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic &each) { return each.severity == Severity::Error; });
}

std::string toEnglish(const Diagnostic &diagnostic)
{
    std::string out(label(diagnostic.severity));
    const std::string_view text = messageTemplate(diagnostic.code);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isArg =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!isArg) {
            out += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        out += index < diagnostic.args.size() ? diagnostic.args[index] : "?";
    }
    return out;
}

} // namespace pavise::text
