// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/resolve.h"

#include "core/policy/walker/session.h"
#include "core/policy/walker/walker.h"
#include "core/syntax/edit/paste.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pavise::policy {

std::vector<text::SourceRange> Policy::includeChain(const Origin &origin) const
{
    std::vector<text::SourceRange> chain;
    for (IncludeId at = origin.include; at != IncludeId::None;) {
        const IncludeStep &step = includes[static_cast<std::size_t>(at)];
        chain.push_back(step.where);
        at = step.from;
    }
    return chain;
}

namespace {

/// Puts what is said into the order of the profile file's text: a message about an include counts
/// where the file includes it. A note on another place stays behind the message it belongs to.
void sortByPlace(std::vector<text::Diagnostic> &diagnostics, text::FileId file)
{
    std::vector<std::pair<std::uint32_t, text::Diagnostic>> placed;
    placed.reserve(diagnostics.size());
    std::uint32_t last = 0;
    for (text::Diagnostic &diagnostic : diagnostics) {
        const bool belongsToLast = diagnostic.code == text::DiagnosticCode::FirstDefinedHere
            || diagnostic.code == text::DiagnosticCode::OtherProfileHere
            || diagnostic.code == text::DiagnosticCode::OtherRuleHere;
        std::optional<text::SourceRange> at = diagnostic.where;
        if (!diagnostic.includedFrom.empty())
            at = diagnostic.includedFrom.back();
        if (!belongsToLast && at && at->file == file)
            last = at->begin;
        placed.emplace_back(last, std::move(diagnostic));
    }
    std::ranges::stable_sort(placed, {}, &std::pair<std::uint32_t, text::Diagnostic>::first);
    diagnostics.clear();
    for (auto &[begin, diagnostic] : placed)
        diagnostics.push_back(std::move(diagnostic));
}

} // namespace

text::Outcome<Policy> resolve(text::SourceSet &sources, const text::FileReader &files,
                              const std::string &path, const ResolveOptions &options,
                              std::stop_token stop)
{
    std::optional<text::FileId> id = sources.find(path);
    if (!id) {
        auto bytes = files.read(path);
        if (!bytes)
            return {.value = {}, .diagnostics = {std::move(bytes.error())}};
        id = sources.add(path, std::move(*bytes));
    }
    std::optional<syntax::ParseCache> ownCache;
    syntax::ParseCache &cache =
        options.cache != nullptr ? *options.cache : ownCache.emplace(sources);
    std::vector<std::string> folders = options.searchPath;
    folders.push_back(options.base);
    const syntax::IncludeResolver includes(sources, files, cache, std::move(folders));
    const auto pasted = syntax::pasteUnbalancedIncludes(sources, files, cache, includes, *id);
    if (pasted)
        id = pasted;
    Session session(options);
    const text::Outcome<syntax::File> &parsed = cache.parsed(*id, syntax::Context::TopLevel);
    for (const text::Diagnostic &diagnostic : parsed.diagnostics)
        session.pass(diagnostic);
    Walker(session, sources, files, cache, std::move(stop)).walk(parsed.value);
    sortByPlace(session.diagnostics, *id);
    if (pasted)
        session.policy.files.front() = path;
    if (options.memory == nullptr)
        session.policy.variables = std::move(session.variables);
    return {.value = std::move(session.policy), .diagnostics = std::move(session.diagnostics)};
}

} // namespace pavise::policy
