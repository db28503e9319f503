// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes parse without harm, every range lies inside the text, and what parses cleanly prints
/// to text that parses to the same.

#include "core/syntax/edit/printer.h"
#include "core/syntax/limits.h"
#include "core/syntax/parser/parser.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

using namespace pavise;

namespace {

std::string printed(const syntax::File &file)
{
    std::string out;
    for (const syntax::Item &item : file.items)
        out += syntax::print(item) + '\n';
    return out;
}

void check(std::string bytes, syntax::Context context)
{
    text::SourceSet sources;
    const text::FileId id = sources.add("input", std::move(bytes));
    const auto parsed = syntax::parse(sources, id, context);
    const std::size_t size = sources.text(id).size();
    if (parsed.diagnostics.size() > syntax::kMaxErrors + 2)
        std::abort();
    for (const text::Diagnostic &each : parsed.diagnostics) {
        if (!each.where || each.where->begin > each.where->end || each.where->end > size
            || text::toEnglish(each).empty())
            std::abort();
    }
    for (const syntax::Item &item : parsed.value.items) {
        if (item.range.begin >= item.range.end || item.range.end > size)
            std::abort();
    }
    if (text::hasErrors(parsed.diagnostics))
        return;
    const std::string once = printed(parsed.value);
    const auto again = syntax::parse(sources, sources.add("printed", once), context);
    if (text::hasErrors(again.diagnostics) || printed(again.value) != once)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes(data, data + size);
    check(bytes, syntax::Context::TopLevel);
    check(bytes, syntax::Context::Body);
    return 0;
}
