// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/language/text_layout.h"

#include "core/syntax/edit/printer.h"
#include "core/syntax/parser/parser.h"
#include "core/text/messages/diagnostic.h"

#include <algorithm>
#include <vector>

namespace pavise::ui {

namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kContinued = 4; ///< Lines of a rule after its first.

struct Span
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool contains(std::size_t offset) const { return offset > begin && offset < end; }
};

class Spans
{
public:
    explicit Spans(std::string_view text)
        : m_text(text)
    {
    }

    void collect(const std::vector<syntax::Item> &items)
    {
        for (const syntax::Item &item : items) {
            if (const auto *profile = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
                // The opening brace itself is not within.
                bodies.push_back({(*profile)->bodyRange.begin - 1, (*profile)->bodyRange.end});
                collect((*profile)->body);
            } else if (const auto *block = std::get_if<syntax::Block>(&item.node)) {
                addBody(item.prefix.range.end, item.range.end);
                collect(block->body);
            } else if (const auto *choice = std::get_if<syntax::Conditional>(&item.node)) {
                for (const auto &branch : choice->branches) {
                    addBody(branch.condition ? branch.condition->range.end : branch.range.begin,
                            branch.range.end);
                    collect(branch.body);
                }
            } else {
                rules.push_back({item.range.begin, item.range.end});
            }
        }
    }

    std::vector<Span> bodies; ///< From an opening brace to its closing one.
    std::vector<Span> rules;

private:
    void addBody(std::size_t from, std::uint32_t end)
    {
        const std::size_t brace = m_text.find('{', from);
        if (brace < end)
            bodies.push_back({static_cast<std::uint32_t>(brace), end - 1});
    }

    std::string_view m_text;
};

struct Parsed
{
    std::string printed;
    std::vector<std::string> comments;
    bool isGood = false;
};

std::string trimmed(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r");
    return std::string(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

Parsed meaningOf(std::string_view bytes)
{
    text::SourceSet sources;
    const text::FileId file = sources.add("text", std::string(bytes));
    const auto outcome = syntax::parse(sources, file, syntax::Context::TopLevel);
    Parsed parsed;
    parsed.isGood = !text::hasErrors(outcome.diagnostics);
    for (const syntax::Item &item : outcome.value.items)
        parsed.printed += syntax::print(item) + '\n';
    for (const text::SourceRange &comment : outcome.value.comments)
        parsed.comments.push_back(trimmed(sources.text(comment)));
    return parsed;
}

} // namespace

std::optional<std::string> laidOut(std::string_view bytes, int first, int last)
{
    text::SourceSet sources;
    const text::FileId file = sources.add("text", std::string(bytes));
    const auto outcome = syntax::parse(sources, file, syntax::Context::TopLevel);
    if (text::hasErrors(outcome.diagnostics))
        return std::nullopt;
    Spans spans(bytes);
    spans.collect(outcome.value.items);

    std::string result;
    std::size_t at = 0;
    for (int line = 0; at <= bytes.size(); ++line) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        const std::string_view text = bytes.substr(at, end - at);
        const std::size_t begin = text.find_first_not_of(" \t");
        if (line < first || line > last) {
            result += text;
        } else if (begin != std::string_view::npos
                   && text.find_first_not_of(" \t\r") != text.npos) {
            const std::size_t offset = at + begin;
            const auto depth = std::ranges::count_if(
                spans.bodies, [&](const Span &span) { return span.contains(offset); });
            const bool isContinued = std::ranges::any_of(
                spans.rules, [&](const Span &span) { return span.contains(offset); });
            result.append(
                static_cast<std::size_t>(depth) * kIndent + (isContinued ? kContinued : 0), ' ');
            result += trimmed(text.substr(begin));
            if (text.ends_with('\r'))
                result += '\r';
        } else if (text.ends_with('\r')) {
            result += '\r';
        }
        if (end == bytes.size())
            break;
        result += '\n';
        at = end + 1;
    }
    const Parsed before = meaningOf(bytes);
    const Parsed after = meaningOf(result);
    if (!after.isGood || before.printed != after.printed || before.comments != after.comments)
        return std::nullopt;
    return result;
}

} // namespace pavise::ui
