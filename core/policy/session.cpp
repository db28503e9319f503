// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/session.h"

#include "core/policy/words.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

/// The bytes of \p part inside \p word, or the whole word when it is not found as it stands.
text::SourceRange rangeOf(const syntax::Word &word, std::string_view part)
{
    const std::size_t at = word.raw.find(part);
    if (part.empty() || at == std::string_view::npos)
        return word.range;
    const std::uint32_t begin =
        word.range.begin + (word.quoted ? 1 : 0) + static_cast<std::uint32_t>(at);
    return {word.range.file, begin, begin + static_cast<std::uint32_t>(part.size())};
}

/// Optimal string alignment distance, given up beyond \p limit.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit)
{
    constexpr std::size_t kLongest = 40;
    if (a.size() > kLongest || b.size() > kLongest)
        return limit + 1;
    std::array<std::array<std::size_t, kLongest + 1>, kLongest + 1> d{};
    for (std::size_t i = 0; i <= a.size(); ++i)
        d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

} // namespace

void Session::report(text::Severity severity, DiagnosticCode code, text::SourceRange where,
                     std::vector<std::string> args, std::vector<text::FixHint> fixes)
{
    pass(text::Diagnostic{.severity = severity,
                          .code = code,
                          .where = where,
                          .args = std::move(args),
                          .fixes = std::move(fixes)});
}

void Session::pass(text::Diagnostic diagnostic)
{
    const text::SourceRange at = diagnostic.where.value_or(text::SourceRange{});
    if (!m_said
             .emplace(diagnostic.code, static_cast<std::uint32_t>(at.file), at.begin, at.end,
                      diagnostic.args)
             .second)
        return;
    if (diagnostic.includedFrom.empty())
        diagnostic.includedFrom = policy.includeChain({at, include});
    diagnostics.push_back(std::move(diagnostic));
}

std::optional<std::string> Session::resolveText(const syntax::Word &word, TextForm form)
{
    return expand(text::resolveEscapes(word.raw), word, form);
}

std::optional<std::string> Session::expand(std::string value, const syntax::Word &where,
                                           TextForm form)
{
    if (isDead)
        return value;
    if (value.find("@{") != std::string::npos) {
        bool hasComma = false;
        auto expanded = variables.expand(value, &hasComma);
        if (!expanded) {
            text::Diagnostic fault = std::move(expanded.error());
            const std::string &name = fault.args.front();
            fault.where = rangeOf(where, name);
            if (fault.code == DiagnosticCode::UnknownVariable) {
                const std::string_view near =
                    nearestWord(Variables::nameOf(name), variables.setNames());
                if (!near.empty() && *fault.where != where.range)
                    fault.fixes.push_back({*fault.where, "@{" + std::string(near) + "}"});
            }
            pass(std::move(fault));
            return std::nullopt;
        }
        if (hasComma)
            warn(DiagnosticCode::CommaInVariable, where.range, {std::string(where.raw)});
        value = std::move(*expanded);
    }
    if (form.isPath)
        value = collapseSlashes(std::move(value));
    if (form.isPattern) {
        if (auto fault = findGlobFault(value)) {
            std::vector<std::string> args;
            if (!fault->arg.empty())
                args.push_back(std::move(fault->arg));
            report(fault->isLint ? text::Severity::Warning : text::Severity::Error, fault->code,
                   where.range, std::move(args));
            if (!fault->isLint)
                return std::nullopt;
        }
    }
    return value;
}

void Session::notEnforced(std::string_view kind, text::SourceRange where)
{
    if (!isDead)
        note(DiagnosticCode::RuleNotEnforced, where, {std::string(kind)});
}

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates)
{
    std::string_view best;
    std::size_t bestDistance = std::min<std::size_t>(word.size() / 3 + 1, 3) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t found = distance(word, candidate, bestDistance);
        if (found < bestDistance) {
            bestDistance = found;
            best = candidate;
        }
    }
    return best;
}

std::vector<text::FixHint> replaceBy(const syntax::Word &word, std::string_view replacement)
{
    if (replacement.empty())
        return {};
    return {text::FixHint{word.range, std::string(replacement)}};
}

} // namespace pavise::policy
