// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes as a profile file: rules are put in, joined and taken out. What comes out parses as
/// well as before, says what was asked for, and every byte that no edit names is as it was.

#include "core/store/definitions.h"
#include "core/syntax/edit/edit.h"
#include "core/syntax/parser/parser.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace pavise;
using namespace pavise::syntax;

namespace {

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

struct Parsed
{
    explicit Parsed(std::string text)
        : file(sources.add("fuzz", std::move(text)))
        , tree(parse(sources, file, Context::TopLevel))
    {
    }

    [[nodiscard]] bool isGood() const { return !text::hasErrors(tree.diagnostics); }

    text::SourceSet sources;
    text::FileId file;
    text::Outcome<File> tree;
};

/// All of \p before but what the edits replace is in \p after, in order.
void expectUntouched(std::string_view before, std::string_view after,
                     const std::vector<text::TextEdit> &edits)
{
    std::string rebuilt;
    std::size_t at = 0;
    for (const text::TextEdit &edit : edits) {
        if (edit.range.begin < at)
            return; // not in order: applyEdits() sorts them
        rebuilt += before.substr(at, edit.range.begin - at);
        rebuilt += edit.replacement;
        at = edit.range.end;
    }
    rebuilt += before.substr(at);
    expect(rebuilt == after);
}

std::string applied(const Parsed &before, const std::vector<text::TextEdit> &edits)
{
    const std::string_view text = before.sources.text(before.file);
    const auto after = text::applyEdits(text, edits);
    expect(after.has_value());
    expectUntouched(text, *after, edits);
    return *after;
}

void insertInto(const Parsed &parsed, const Profile &profile)
{
    static const std::vector<std::string> rules = {
        "/fuzz/a r,", "capability chown,", "include <abstractions/fuzz>", "network inet stream,",
        "profile fuzzchild {\n  /fuzz/b r,\n}"};
    const auto edits = insertRules(parsed.sources, profile, rules);
    expect(edits.has_value());
    const Parsed after(applied(parsed, *edits));
    // A body that was whole stays whole.
    if (parsed.isGood())
        expect(after.isGood());
    const RuleBody body = bodyOf(profile);
    const Widening widening = widenRule(body, "/fuzz/a w,");
    if (widening.kind == Widening::Kind::Edit)
        (void)applied(parsed, {widening.edit});
}

void removeFrom(const Parsed &parsed, const Profile &profile)
{
    for (const Item &item : profile.body) {
        const Parsed after(applied(parsed, {removeItem(parsed.sources, item)}));
        if (parsed.isGood())
            expect(after.isGood());
    }
    for (const std::string_view mode : {"complain", "enforce"}) {
        if (const auto edit = setModeFlag(parsed.sources, profile, mode))
            (void)applied(parsed, {*edit});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Parsed parsed(std::string(reinterpret_cast<const char *>(data), size)); // NOLINT
    for (const Profile *profile : store::profilesIn(parsed.tree.value.items)) {
        insertInto(parsed, *profile);
        removeFrom(parsed, *profile);
    }
    return 0;
}
