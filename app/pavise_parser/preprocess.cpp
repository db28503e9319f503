// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/preprocess.h"

#include "core/syntax/include_resolver.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <variant>

namespace pavise::parser {

namespace {

using syntax::Context;
using syntax::IncludeScope;

class Preprocessor
{
public:
    Preprocessor(Shared &shared, std::vector<std::string> searchPath)
        : m_shared(shared)
        , m_resolver(shared.sources, shared.files, shared.trees, std::move(searchPath))
    {
    }

    text::Outcome<std::string> run(text::FileId file)
    {
        const auto &parsed = m_shared.trees.parsed(file, Context::TopLevel);
        std::ranges::copy(parsed.diagnostics, std::back_inserter(m_out.diagnostics));
        IncludeScope scope;
        writeFile(parsed.value, Context::TopLevel, scope);
        return std::move(m_out);
    }

private:
    /// How far the text of the file under way has been written.
    struct Cursor
    {
        std::string_view text;
        std::size_t at = 0;
    };

    void writeFile(const syntax::File &file, Context context, IncludeScope &scope)
    {
        Cursor cursor{.text = m_shared.sources.text(file.id)};
        writeItems(file.items, context, scope, cursor);
        m_out.value += cursor.text.substr(cursor.at);
        if (!m_out.value.empty() && !m_out.value.ends_with('\n'))
            m_out.value += '\n';
    }

    void writeItems(std::span<const syntax::Item> items, Context context, IncludeScope &scope,
                    Cursor &cursor)
    {
        for (const syntax::Item &item : items) {
            if (const auto *include = std::get_if<syntax::Include>(&item.node)) {
                m_out.value += cursor.text.substr(cursor.at, item.range.begin - cursor.at);
                cursor.at = item.range.end;
                writeInclude(*include, item.range, context, scope);
            } else if (const auto *block = std::get_if<syntax::Block>(&item.node)) {
                writeItems(block->body, Context::Body, scope, cursor);
            } else if (const auto *choice = std::get_if<syntax::Conditional>(&item.node)) {
                for (const auto &branch : choice->branches)
                    writeItems(branch.body, Context::Body, scope, cursor);
            } else if (const auto *profile =
                           std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
                IncludeScope inside;
                writeItems((*profile)->body, Context::Body, inside, cursor);
            }
        }
    }

    void writeInclude(const syntax::Include &include, text::SourceRange where, Context context,
                      IncludeScope &scope)
    {
        const std::string path(include.path.raw);
        m_out.value +=
            "\n##included " + (include.isMagic ? '<' + path + '>' : '"' + path + '"') + '\n';
        auto named = m_resolver.resolve(include, where, context, scope, m_chain);
        std::ranges::move(named.diagnostics, std::back_inserter(m_out.diagnostics));
        m_chain.insert(m_chain.begin(), where);
        for (const syntax::File *file : named.value)
            writeFile(*file, context, scope);
        m_chain.erase(m_chain.begin());
    }

    Shared &m_shared;
    syntax::IncludeResolver m_resolver;
    std::vector<text::SourceRange> m_chain; ///< The include rules under way, innermost first.
    text::Outcome<std::string> m_out;
};

} // namespace

text::Outcome<std::string> preprocess(Shared &shared, const std::string &path,
                                      std::vector<std::string> searchPath)
{
    auto file = shared.sources.find(path);
    if (!file) {
        auto bytes = shared.files.read(path);
        if (!bytes)
            return {.value = {}, .diagnostics = {bytes.error()}};
        file = shared.sources.add(path, std::move(*bytes));
    }
    return Preprocessor(shared, std::move(searchPath)).run(*file);
}

} // namespace pavise::parser
