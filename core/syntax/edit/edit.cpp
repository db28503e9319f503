// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/edit/edit.h"

#include "core/syntax/edit/edit_lines.h"
#include "core/syntax/lexer/character_class.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::syntax {

using text::SourceRange;
using text::TextEdit;

namespace {

TextEdit insertion(text::FileId file, std::size_t at, std::string text)
{
    const auto offset = static_cast<std::uint32_t>(at);
    return {.range = {.file = file, .begin = offset, .end = offset},
            .replacement = std::move(text)};
}

} // namespace

// --- rules ---------------------------------------------------------------------------------------

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
