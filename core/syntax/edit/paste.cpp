// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/edit/paste.h"

#include "core/text/text_edit.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace pavise::syntax {

namespace {

bool isUnbalanced(const text::Outcome<File> &parsed)
{
    return std::ranges::any_of(parsed.diagnostics, [](const text::Diagnostic &each) {
        return each.code == text::DiagnosticCode::MissingCloseBrace
            || each.code == text::DiagnosticCode::ExtraCloseBrace;
    });
}

/// The includes inside profiles, hats, blocks and conditionals. The parser limits the depth.
void collect(const std::vector<Item> &items, std::vector<const Item *> &out)
{
    for (const Item &item : items) {
        if (std::holds_alternative<Include>(item.node))
            out.push_back(&item);
        else if (const auto *profile = std::get_if<std::unique_ptr<Profile>>(&item.node))
            collect((*profile)->body, out);
        else if (const auto *block = std::get_if<Block>(&item.node))
            collect(block->body, out);
        else if (const auto *conditional = std::get_if<Conditional>(&item.node)) {
            for (const Conditional::Branch &branch : conditional->branches)
                collect(branch.body, out);
        }
    }
}

} // namespace

std::optional<text::FileId>
pasteUnbalancedIncludes(text::SourceSet &sources, const text::FileReader &files, ParseCache &cache,
                        const IncludeResolver &resolver, text::FileId file)
{
    const text::Outcome<File> &parsed = cache.parsed(file, Context::TopLevel);
    if (!isUnbalanced(parsed))
        return std::nullopt;
    std::vector<const Item *> includes;
    collect(parsed.value.items, includes);
    std::vector<text::TextEdit> edits;
    std::uint64_t size = sources.text(file).size();
    for (const Item *item : includes) {
        const auto &include = std::get<Include>(item->node);
        const auto path = resolver.locate(include.path.raw, include.isMagic);
        if (!path || files.kind(*path) != text::FileKind::Regular)
            continue;
        std::optional<text::FileId> id = sources.find(*path);
        if (!id) {
            auto bytes = files.read(*path);
            if (!bytes)
                continue;
            id = sources.add(*path, std::move(*bytes));
        }
        if (!isUnbalanced(cache.parsed(*id, Context::Body)))
            continue;
        const std::string_view text = sources.text(*id);
        size += text.size();
        edits.push_back({.range = item->range, .replacement = std::string(text)});
    }
    if (edits.empty() || size > text::kMaxFileBytes)
        return std::nullopt;
    auto whole = text::applyEdits(sources.text(file), std::move(edits));
    if (!whole)
        return std::nullopt;
    const std::string name = std::string(sources.path(file)) + " with what it includes";
    return sources.add(name, std::move(*whole));
}

} // namespace pavise::syntax
