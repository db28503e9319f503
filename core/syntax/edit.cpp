// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/edit.h"

#include "core/syntax/character_class.h"
#include "core/syntax/parser.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace pavise::syntax {

using text::SourceRange;
using text::TextEdit;

namespace {

/// The text of one file and how its lines lie.
class Lines
{
public:
    Lines(const text::SourceSet &sources, text::FileId file)
        : m_text(sources.text(file))
    {
    }

    [[nodiscard]] std::string_view text() const { return m_text; }

    [[nodiscard]] std::string_view newline() const
    {
        const std::size_t first = m_text.find('\n');
        const bool isDos =
            first != std::string_view::npos && first > 0 && m_text[first - 1] == '\r';
        return isDos ? "\r\n" : "\n";
    }

    [[nodiscard]] std::size_t lineStart(std::size_t i) const
    {
        const std::size_t newline = i == 0 ? std::string_view::npos : m_text.rfind('\n', i - 1);
        return newline == std::string_view::npos ? 0 : newline + 1;
    }

    /// Before the line break.
    [[nodiscard]] std::size_t lineEnd(std::size_t i) const
    {
        const std::size_t end = std::min(m_text.find('\n', i), m_text.size());
        return end > i && m_text[end - 1] == '\r' ? end - 1 : end;
    }

    [[nodiscard]] std::size_t skipBlanks(std::size_t i) const
    {
        while (i < m_text.size() && isBlank(m_text[i]))
            ++i;
        return i;
    }

    [[nodiscard]] std::string_view indentAt(std::size_t i) const
    {
        const std::size_t start = lineStart(i);
        return m_text.substr(start, skipBlanks(start) - start);
    }

    /// Nothing but blanks stands before \p i on its line.
    [[nodiscard]] bool isFirstOnLine(std::size_t i) const { return skipBlanks(lineStart(i)) >= i; }

    /// Nothing but blanks and a comment follows \p i on its line.
    [[nodiscard]] bool isLastOnLine(std::size_t i) const
    {
        const std::size_t next = skipBlanks(i);
        return next >= lineEnd(i) || m_text[next] == '#';
    }

private:
    std::string_view m_text;
};

/// What keeps together in a profile: the kind of node, and of mediation.
int kindOf(const Item &item)
{
    const int kind = static_cast<int>(item.node.index()) * 16;
    if (const auto *rule = std::get_if<MediationRule>(&item.node))
        return kind + static_cast<int>(rule->kind);
    return kind;
}

bool isStructure(const Item &item)
{
    return std::holds_alternative<std::unique_ptr<Profile>>(item.node)
        || std::holds_alternative<Conditional>(item.node)
        || std::holds_alternative<Block>(item.node);
}

/// `include if exists <local/...>` and the like stand at the end of a body on purpose.
bool isLocalInclude(const Item &item)
{
    const auto *include = std::get_if<Include>(&item.node);
    return include != nullptr && include->path.raw.starts_with("local/");
}

/// The item of \p body that a new one like \p rule goes behind; null: before all.
const Item *neighbourOf(const std::vector<Item> &body, const Item &rule)
{
    const bool isInclude = std::holds_alternative<Include>(rule.node);
    const Item *same = nullptr;
    const Item *other = nullptr;
    for (const Item &each : body) {
        if (isLocalInclude(each) || isStructure(each))
            continue;
        const bool isEarly =
            std::holds_alternative<Include>(each.node) || std::holds_alternative<Abi>(each.node);
        if (kindOf(each) == kindOf(rule))
            same = &each;
        else if (!isInclude || isEarly)
            other = &each;
    }
    return same != nullptr ? same : other;
}

TextEdit insertion(text::FileId file, std::size_t at, std::string text)
{
    const auto offset = static_cast<std::uint32_t>(at);
    return {.range = {.file = file, .begin = offset, .end = offset},
            .replacement = std::move(text)};
}

} // namespace

// --- rules ---------------------------------------------------------------------------------------

text::Result<std::vector<TextEdit>> insertRules(const text::SourceSet &sources,
                                                const Profile &profile,
                                                std::span<const std::string> rules)
{
    const text::FileId file = profile.bodyRange.file;
    const Lines lines(sources, file);
    const std::string newline(lines.newline());
    const std::size_t open = profile.bodyRange.begin;
    const std::string headerIndent(lines.indentAt(profile.header.begin));
    // By offset, so that rules for one place become one edit, in the order given.
    std::map<std::size_t, std::string> byPlace;
    for (const std::string &rule : rules) {
        text::SourceSet own;
        const auto parsed = parse(own, own.add("rule", rule), Context::Body);
        if (text::hasErrors(parsed.diagnostics))
            return std::unexpected(*std::ranges::find(parsed.diagnostics, text::Severity::Error,
                                                      &text::Diagnostic::severity));
        if (parsed.value.items.empty())
            continue;
        const Item *neighbour = neighbourOf(profile.body, parsed.value.items.front());
        if (neighbour == nullptr) {
            const std::size_t place = lines.isLastOnLine(open) ? lines.lineEnd(open) : open;
            byPlace[place] += newline + headerIndent + "  " + rule;
            continue;
        }
        const std::size_t end = neighbour->range.end;
        if (lines.isLastOnLine(end))
            byPlace[lines.lineEnd(end)] +=
                newline + std::string(lines.indentAt(neighbour->range.begin)) + rule;
        else
            byPlace[end] += ' ' + rule;
    }
    std::vector<TextEdit> edits;
    for (auto &[place, text] : byPlace) {
        // `{ }` on one line: the brace moves to its own.
        const bool isBeforeBrace = place == open && !lines.isLastOnLine(open)
            && lines.skipBlanks(open) == profile.bodyRange.end;
        if (isBeforeBrace)
            edits.push_back(
                {.range = profile.bodyRange, .replacement = text + newline + headerIndent});
        else
            edits.push_back(insertion(file, place, std::move(text)));
    }
    return edits;
}

TextEdit removeItem(const text::SourceSet &sources, const Item &item)
{
    const Lines lines(sources, item.range.file);
    SourceRange range = item.range;
    if (lines.isFirstOnLine(range.begin) && lines.isLastOnLine(range.end)) {
        range.begin = static_cast<std::uint32_t>(lines.lineStart(range.begin));
        const std::size_t newline = lines.text().find('\n', range.end);
        range.end = static_cast<std::uint32_t>(
            newline == std::string_view::npos ? lines.text().size() : newline + 1);
    } else {
        range.end = static_cast<std::uint32_t>(lines.skipBlanks(range.end));
    }
    return {.range = range, .replacement = {}};
}

TextEdit replaceItem(const Item &item, std::string rule)
{
    return {.range = item.range, .replacement = std::move(rule)};
}

// --- flags ---------------------------------------------------------------------------------------

namespace {

std::string textOf(const text::SourceSet &sources, const Flag &flag)
{
    SourceRange range = flag.name.range;
    if (flag.value)
        range.end = flag.value->range.end;
    return std::string(sources.text(range));
}

/// The edit that leaves exactly the flags \p kept (as written) and then \p added.
std::optional<TextEdit> setFlags(const text::SourceSet &sources, const Profile &profile,
                                 const std::vector<std::string> &kept, std::string_view added)
{
    if (kept.size() == profile.flags.size() && added.empty())
        return std::nullopt;
    if (!profile.flagsRange)
        return insertion(profile.header.file, profile.header.end,
                         " flags=(" + std::string(added) + ')');
    const std::string_view old = sources.text(*profile.flagsRange);
    const std::string_view inside = old.substr(old.find('(') + 1);
    // As the flags are separated already.
    const bool hasComma = inside.find(',') != std::string_view::npos || profile.flags.size() < 2;
    const bool hasSpace = inside.find(' ') != std::string_view::npos || profile.flags.size() < 2;
    const std::string separator = std::string(hasComma ? "," : "") + (hasSpace ? " " : "");
    std::string list;
    for (const std::string &each : kept)
        list += (list.empty() ? "" : separator) + each;
    if (!added.empty())
        list += (list.empty() ? "" : separator) + std::string(added);
    SourceRange range = *profile.flagsRange;
    if (!list.empty())
        return TextEdit{.range = range,
                        .replacement = std::string(old.substr(0, old.find('(') + 1)) + list + ')'};
    const std::string_view text = sources.text(range.file);
    while (range.begin > 0 && isBlank(text[range.begin - 1]))
        --range.begin;
    return TextEdit{.range = range, .replacement = {}};
}

} // namespace

std::optional<TextEdit> addFlag(const text::SourceSet &sources, const Profile &profile,
                                std::string_view flag)
{
    const std::string_view name = flag.substr(0, flag.find('='));
    std::vector<std::string> kept;
    for (const Flag &each : profile.flags) {
        const std::string text = textOf(sources, each);
        if (text == flag)
            return std::nullopt;
        if (each.name.raw != name)
            kept.push_back(text);
    }
    return setFlags(sources, profile, kept, flag);
}

std::optional<TextEdit> removeFlag(const text::SourceSet &sources, const Profile &profile,
                                   std::string_view name)
{
    std::vector<std::string> kept;
    for (const Flag &each : profile.flags) {
        if (each.name.raw != name)
            kept.push_back(textOf(sources, each));
    }
    return setFlags(sources, profile, kept, {});
}

std::optional<TextEdit> setModeFlag(const text::SourceSet &sources, const Profile &profile,
                                    std::string_view mode)
{
    static constexpr std::array kModes = std::to_array<std::string_view>(
        {"enforce", "complain", "kill", "unconfined", "prompt", "default_allow"});
    const std::string_view wanted = mode == "enforce" ? std::string_view() : mode;
    std::vector<std::string> kept;
    std::size_t modes = 0;
    bool isThere = wanted.empty();
    for (const Flag &each : profile.flags) {
        if (!std::ranges::contains(kModes, each.name.raw)) {
            kept.push_back(textOf(sources, each));
            continue;
        }
        ++modes;
        isThere = isThere || each.name.raw == wanted;
    }
    if (isThere && modes == (wanted.empty() ? 0U : 1U))
        return std::nullopt;
    return setFlags(sources, profile, kept, wanted);
}

} // namespace pavise::syntax
