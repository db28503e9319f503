// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/edit/edit.h"
#include "core/syntax/edit/edit_lines.h"
#include "core/syntax/parser/parser.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace pavise::syntax {

using text::SourceRange;
using text::TextEdit;

namespace {

/// What keeps together in a profile: the kind of node, and of mediation.
int kindOf(const Item &item)
{
    const int kind = static_cast<int>(item.node.index()) * 16;
    if (const auto *rule = std::get_if<MediationRule>(&item.node))
        return kind + static_cast<int>(rule->kind);
    return kind;
}

template <typename Node>
bool is(const Item &item)
{
    return std::holds_alternative<Node>(item.node);
}

bool isStructure(const Item &item)
{
    return is<std::unique_ptr<Profile>>(item) || is<Conditional>(item) || is<Block>(item);
}

/// The order in which people write the kinds of a profile, as the profiles of Debian have it.
int rankOf(const Item &item)
{
    if (is<Abi>(item) || is<Include>(item))
        return 0;
    if (is<RlimitRule>(item))
        return 1;
    if (is<CapabilityRule>(item))
        return 2;
    if (is<MountRule>(item) || is<PivotRootRule>(item))
        return 5;
    if (is<FileRule>(item) || is<LinkRule>(item))
        return 7;
    if (is<ChangeProfileRule>(item))
        return 8;
    if (isStructure(item))
        return 9;
    if (const auto *rule = std::get_if<MediationRule>(&item.node))
        return rule->kind == MediationRule::Kind::Network || rule->kind == MediationRule::Kind::Unix
            ? 3
            : 4;
    return 6;
}

/// `include if exists <local/...>` and the like stand at the end of a body on purpose.
bool isLocalInclude(const Item &item)
{
    const auto *include = std::get_if<Include>(&item.node);
    return include != nullptr && include->path.raw.starts_with("local/");
}

std::string_view pathOf(const Item &item)
{
    if (const auto *rule = std::get_if<FileRule>(&item.node))
        return rule->path.raw;
    if (const auto *rule = std::get_if<LinkRule>(&item.node))
        return rule->path.raw;
    return {};
}

/// Bytes that two paths share, up to a slash: how near two rules are to each other.
std::size_t nearness(std::string_view a, std::string_view b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    const auto common = a.substr(0, static_cast<std::size_t>(end - a.begin()));
    const std::size_t slash = common.rfind('/');
    return slash == std::string_view::npos ? 0 : slash;
}

/// The item of \p body that a new one like \p rule goes behind; null: before all.
const Item *neighbourOf(std::span<const Item> body, const Item &rule)
{
    const Item *same = nullptr;
    const Item *nearest = nullptr;
    const Item *earlier = nullptr;
    const Item *last = nullptr;
    std::size_t best = 0;
    bool isPastLater = false;
    for (const Item &each : body) {
        if (isLocalInclude(each) || isStructure(each))
            continue;
        last = &each;
        if (kindOf(each) == kindOf(rule)) {
            same = &each;
            const std::size_t near = nearness(pathOf(each), pathOf(rule));
            if (near > 0 && near >= best) {
                best = near;
                nearest = &each;
            }
        }
        isPastLater = isPastLater || rankOf(each) > rankOf(rule);
        if (rankOf(each) <= rankOf(rule) && !isPastLater)
            earlier = &each;
    }
    if (nearest != nullptr)
        return nearest;
    if (same != nullptr)
        return same;
    return earlier != nullptr || rankOf(rule) == 0 ? earlier : last;
}

/// Where text goes, with what is put there so far.
struct Place
{
    std::string text;
    int rank = -1; ///< Of the last rule put there.
};

class Inserter
{
public:
    Inserter(const text::SourceSet &sources, const RuleBody &body)
        : m_lines(sources, body.range.file)
        , m_body(body)
        , m_newline(m_lines.newline())
        , m_headerIndent(body.isFile ? std::string_view() : m_lines.indentAt(body.header.begin))
        , m_inner(body.isFile ? std::string() : innerIndent())
    {
    }

    void add(const Item &item, std::string_view rule)
    {
        // Both stand last, behind a blank line.
        if (is<std::unique_ptr<Profile>>(item) || isLocalInclude(item))
            return addProfile(rule);
        const Item *neighbour = neighbourOf(m_body.items, item);
        if (neighbour == nullptr)
            return addFirst(rankOf(item), rule);
        const std::size_t end = neighbour->range.end;
        if (!m_lines.isLastOnLine(end)) {
            m_places[end].text += ' ' + std::string(rule);
            return;
        }
        Place &place = m_places[m_lines.lineEnd(end)];
        // Parts of the profile are separated by blank lines: so is a new one.
        const bool beginsPart = rankOf(*neighbour) != rankOf(item) && place.rank != rankOf(item)
            && m_lines.isBlankLineAfter(end);
        if (beginsPart)
            place.text += m_newline;
        place.rank = rankOf(item);
        place.text += lineOf(m_lines.indentAt(neighbour->range.begin), rule);
    }

    [[nodiscard]] std::vector<TextEdit> edits()
    {
        std::vector<TextEdit> edits;
        const std::size_t open = m_body.range.begin;
        for (auto &[at, place] : m_places) {
            SourceRange range{.file = m_body.range.file,
                              .begin = static_cast<std::uint32_t>(at),
                              .end = static_cast<std::uint32_t>(at)};
            // `{ }` on one line: the brace moves to its own.
            const bool isBeforeBrace = !m_body.isFile && at == open && !m_lines.isLastOnLine(open)
                && m_lines.skipBlanks(open) == m_body.range.end;
            if (isBeforeBrace) {
                range = m_body.range;
                place.text += m_newline + m_headerIndent;
            } else if (m_body.isFile && at == 0) {
                // The line breaks stand behind the rules there and not before them.
                place.text.erase(0, m_newline.size());
                place.text += m_newline;
            }
            // `include <x>/a r,`: a comma that the next rule touches would be part of a word.
            const std::string_view rest = m_lines.text().substr(range.end);
            if (place.text.starts_with(' ') && !rest.empty() && rest.front() != '}'
                && m_lines.skipBlanks(range.end) == range.end && rest.front() != '\n'
                && rest.front() != '\r')
                place.text += ' ';
            edits.push_back({.range = range, .replacement = std::move(place.text)});
        }
        return edits;
    }

private:
    /// The indentation of what stands in the body.
    [[nodiscard]] std::string innerIndent() const
    {
        for (const Item &item : m_body.items) {
            if (m_lines.isFirstOnLine(item.range.begin))
                return std::string(m_lines.indentAt(item.range.begin));
        }
        return std::string(m_lines.indentAt(m_body.header.begin)) + "  ";
    }

    /// \p rule, which may have several lines, on lines of its own.
    [[nodiscard]] std::string lineOf(std::string_view indent, std::string_view rule) const
    {
        std::string out;
        while (!rule.empty()) {
            const std::string_view line = rule.substr(0, rule.find('\n'));
            rule.remove_prefix(std::min(line.size() + 1, rule.size()));
            out += m_newline;
            if (!line.empty())
                out.append(indent).append(line);
        }
        return out;
    }

    void addFirst(int rank, std::string_view rule)
    {
        if (m_body.isFile) {
            // Behind the comment that says what the file is for.
            std::size_t at = 0;
            while (at < m_lines.text().size() && m_lines.text()[at] == '#')
                at = std::min(m_lines.text().find('\n', at), m_lines.text().size() - 1) + 1;
            if (at > 0 && m_lines.text()[at - 1] == '\n')
                --at;
            m_places[at].text += lineOf({}, rule);
            return;
        }
        const std::size_t open = m_body.range.begin;
        const std::size_t at = m_lines.isLastOnLine(open) ? m_lines.lineEnd(open) : open;
        Place &place = m_places[at];
        place.rank = rank;
        place.text += lineOf(m_inner, rule);
    }

    void addProfile(std::string_view profile)
    {
        if (m_body.items.empty())
            return addFirst(-1, profile);
        const std::size_t end = m_body.items.back().range.end;
        const bool isLast = m_lines.isLastOnLine(end);
        Place &place = m_places[isLast ? m_lines.lineEnd(end) : end];
        place.text += m_newline + lineOf(m_inner, profile);
        if (!isLast)
            place.text += m_newline + m_headerIndent;
    }

    Lines m_lines;
    const RuleBody &m_body;
    std::string m_newline;
    std::string m_headerIndent;
    std::string m_inner;
    std::map<std::size_t, Place> m_places; ///< By offset: rules for one place become one edit.
};

/// The letters that say how a program is started.
bool isExecLetter(char c)
{
    return std::string_view("pPcCuUixX").contains(c);
}

/// `rix` and `w` -> `rwix`: what is written stays as it is, in front what comes new.
std::string joined(std::string_view there, std::string_view wanted)
{
    std::string letters;
    std::string exec;
    for (const char c : there)
        (isExecLetter(c) ? exec : letters) += c;
    const bool isInherit = exec == "ix";
    std::string wantedExec;
    for (const char c : wanted) {
        if (isExecLetter(c))
            wantedExec += c;
        else if (!letters.contains(c) && !(c == 'a' && letters.contains('w'))
                 && !(c == 'm' && isInherit && letters.contains('m')))
            letters += c;
    }
    if (letters.contains('w'))
        std::erase(letters, 'a');
    if (exec.empty())
        exec = wantedExec;
    return letters + exec;
}

std::string execOf(std::string_view permissions)
{
    std::string out;
    std::ranges::copy_if(permissions, std::back_inserter(out), isExecLetter);
    return out;
}

bool isSame(const std::optional<Word> &a, const std::optional<Word> &b)
{
    return a.has_value() == b.has_value()
        && (!a || text::resolveEscapes(a->raw) == text::resolveEscapes(b->raw));
}

} // namespace

RuleBody bodyOf(const Profile &profile)
{
    return {.items = profile.body,
            .range = profile.bodyRange,
            .header = profile.header,
            .isFile = false};
}

RuleBody bodyOf(const text::SourceSet &sources, const File &file)
{
    const SourceRange all{.file = file.id,
                          .begin = 0,
                          .end = static_cast<std::uint32_t>(sources.text(file.id).size())};
    return {.items = file.items, .range = all, .header = {.file = file.id}, .isFile = true};
}

text::Result<std::vector<TextEdit>> insertRules(const text::SourceSet &sources,
                                                const RuleBody &body,
                                                std::span<const std::string> rules)
{
    Inserter inserter(sources, body);
    for (const std::string &rule : rules) {
        text::SourceSet own;
        const auto parsed = parse(own, own.add("rule", rule), Context::Body);
        const auto error = std::ranges::find(parsed.diagnostics, text::Severity::Error,
                                             &text::Diagnostic::severity);
        if (error != parsed.diagnostics.end())
            return std::unexpected(*error);
        if (!parsed.value.items.empty())
            inserter.add(parsed.value.items.front(), rule);
    }
    return inserter.edits();
}

Widening widenRule(const RuleBody &body, std::string_view wanted)
{
    text::SourceSet own;
    const auto parsed = parse(own, own.add("rule", std::string(wanted)), Context::Body);
    if (parsed.value.items.size() != 1)
        return {};
    const Item &item = parsed.value.items.front();
    const auto *rule = std::get_if<FileRule>(&item.node);
    if (rule == nullptr || rule->isBare)
        return {};
    const std::string path = text::resolveEscapes(rule->path.raw);
    const std::string exec = execOf(rule->permissions.raw);
    const auto isDeny = [](const Item &each) { return each.prefix.decision == Decision::Deny; };
    for (const Item &each : body.items) {
        const auto *there = std::get_if<FileRule>(&each.node);
        if (there == nullptr || there->isBare || isDeny(each) != isDeny(item)
            || each.prefix.decision == Decision::Prompt || each.prefix.priority
            || each.prefix.audit != item.prefix.audit
            || each.prefix.ownership != item.prefix.ownership || there->isSubset != rule->isSubset
            || there->safety != rule->safety || text::resolveEscapes(there->path.raw) != path)
            continue;
        const std::string thereExec = execOf(there->permissions.raw);
        if (!exec.empty() && !thereExec.empty() && exec != thereExec)
            continue;
        const bool addsExec = !exec.empty() && thereExec.empty();
        if ((!exec.empty() && !isSame(there->target, rule->target)) && !(addsExec && !rule->target))
            continue;
        const std::string letters = joined(there->permissions.raw, rule->permissions.raw);
        if (std::ranges::is_permutation(letters, there->permissions.raw))
            return {.kind = Widening::Kind::AlreadyThere, .edit = {}};
        return {.kind = Widening::Kind::Edit,
                .edit = {.range = there->permissions.range, .replacement = letters}};
    }
    return {};
}

} // namespace pavise::syntax
