// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/lint/checks/allowances.h"

#include "core/lint/catalogue.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace pavise::lint {

namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kMarker = "pavise:";
constexpr std::string_view kVerb = "allow";

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

/// What stands behind `# pavise: allow`; nothing for any other comment.
std::optional<std::string_view> listOf(std::string_view comment)
{
    comment = trimmed(comment.substr(std::min(comment.find_first_not_of('#'), comment.size())));
    if (!comment.starts_with(kMarker))
        return std::nullopt;
    comment = trimmed(comment.substr(kMarker.size()));
    if (!comment.starts_with(kVerb))
        return std::nullopt;
    return comment.substr(kVerb.size());
}

void collect(const std::vector<syntax::Item> &items, std::vector<text::SourceRange> &ranges)
{
    for (const syntax::Item &item : items) {
        ranges.push_back(item.range);
        if (const auto *profile = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node))
            collect((*profile)->body, ranges);
        else if (const auto *block = std::get_if<syntax::Block>(&item.node))
            collect(block->body, ranges);
        else if (const auto *conditional = std::get_if<syntax::Conditional>(&item.node)) {
            for (const syntax::Conditional::Branch &branch : conditional->branches)
                collect(branch.body, ranges);
        }
    }
}

/// The place that a comment is about.
class Scopes
{
public:
    Scopes(std::string_view text, const syntax::File &file)
        : m_text(text)
        , m_comments(file.comments)
    {
        collect(file.items, m_items);
        std::ranges::sort(m_items, {}, &text::SourceRange::begin);
        std::ranges::sort(m_comments, {}, &text::SourceRange::begin);
    }

    [[nodiscard]] std::optional<text::SourceRange> of(const text::SourceRange &comment) const
    {
        const std::size_t newline = m_text.rfind('\n', comment.begin);
        const std::size_t begin =
            newline == std::string_view::npos || comment.begin == 0 ? 0 : newline + 1;
        const std::string_view before = m_text.substr(begin, comment.begin - begin);
        return trimmed(before).empty() ? following(comment) : onLine(begin, comment);
    }

private:
    /// From the first rule that ends or begins on this line.
    [[nodiscard]] std::optional<text::SourceRange> onLine(std::size_t begin,
                                                          const text::SourceRange &comment) const
    {
        text::SourceRange range{comment.file, static_cast<std::uint32_t>(begin), comment.begin};
        for (const text::SourceRange &item : m_items) {
            if (item.begin < range.begin && item.end > range.begin && item.end <= comment.begin)
                range.begin = item.begin;
        }
        return range;
    }

    [[nodiscard]] std::optional<text::SourceRange> following(const text::SourceRange &comment) const
    {
        const auto item =
            std::ranges::lower_bound(m_items, comment.end, {}, &text::SourceRange::begin);
        if (item == m_items.end())
            return std::nullopt;
        // Nothing but other comments may stand between.
        std::size_t at = comment.end;
        for (const text::SourceRange &other : m_comments) {
            if (other.begin < comment.end || other.begin >= item->begin)
                continue;
            if (m_text.substr(at, other.begin - at).find_first_not_of(" \t\r\n")
                != std::string_view::npos)
                return std::nullopt;
            at = other.end;
        }
        if (m_text.substr(at, item->begin - at).find_first_not_of(" \t\r\n")
            != std::string_view::npos)
            return std::nullopt;
        return *item;
    }

    std::string_view m_text;
    std::vector<text::SourceRange> m_comments;
    std::vector<text::SourceRange> m_items;
};

} // namespace

void Allowances::read(const text::SourceSet &sources, const syntax::File &file,
                      std::vector<text::Diagnostic> &diagnostics)
{
    const std::string_view text = sources.text(file.id);
    std::optional<Scopes> scopes;
    for (const text::SourceRange &comment : file.comments) {
        const auto list = listOf(sources.text(comment));
        if (!list)
            continue;
        if (!scopes)
            scopes.emplace(text, file);
        const auto where = scopes->of(comment);
        for (std::size_t at = 0; at < list->size();) {
            const std::size_t comma = std::min(list->find(',', at), list->size());
            std::string_view name = trimmed(list->substr(at, comma - at));
            name = name.substr(0, name.find_first_of(" \t"));
            at = comma + 1;
            const auto code = text::codeOf(name);
            if (!code || find(*code) == nullptr) {
                diagnostics.push_back({.severity = text::Severity::Warning,
                                       .code = text::DiagnosticCode::AllowUnknown,
                                       .where = comment,
                                       .args = {std::string(name)}});
            } else if (where) {
                m_allowances.push_back({.where = *where, .code = *code});
            }
        }
    }
}

bool Allowances::cover(text::DiagnosticCode code, const text::SourceRange &where) const
{
    return std::ranges::any_of(m_allowances, [&](const Allowance &each) {
        return each.code == code && each.where.file == where.file && each.where.begin <= where.begin
            && where.begin < each.where.end;
    });
}

bool Allowances::cover(const text::Diagnostic &diagnostic) const
{
    if (diagnostic.severity == text::Severity::Error || !diagnostic.where)
        return false;
    return cover(diagnostic.code, *diagnostic.where)
        || std::ranges::any_of(diagnostic.includedFrom, [&](const text::SourceRange &include) {
               return cover(diagnostic.code, include);
           });
}

} // namespace pavise::lint
