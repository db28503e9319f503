// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/text_edit.h"

#include <algorithm>

namespace pavise::text {

Result<std::string> applyEdits(std::string_view original, std::vector<TextEdit> edits)
{
    // An insertion comes before a replacement that starts at the same byte.
    std::ranges::stable_sort(edits, [](const TextEdit &a, const TextEdit &b) {
        if (a.range.begin != b.range.begin)
            return a.range.begin < b.range.begin;
        return a.range.end == a.range.begin && b.range.end != b.range.begin;
    });
    std::string out;
    std::size_t done = 0;
    for (const TextEdit &each : edits) {
        const auto fail = [&](DiagnosticCode code) {
            return std::unexpected(Diagnostic{.code = code, .where = each.range});
        };
        if (each.range.begin > each.range.end || each.range.end > original.size())
            return fail(DiagnosticCode::EditOutside);
        if (each.range.begin < done)
            return fail(DiagnosticCode::EditsOverlap);
        out += original.substr(done, each.range.begin - done);
        out += each.replacement;
        done = each.range.end;
    }
    out += original.substr(done);
    return out;
}

} // namespace pavise::text
