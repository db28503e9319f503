// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/walker/session.h"

#include "core/policy/names/words.h"
#include "core/text/bytes.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

/// The bytes of \p part inside \p word; nothing when it is not found as it stands.
std::optional<text::SourceRange> rangeOf(const syntax::Word &word, std::string_view part)
{
    const std::size_t at = word.raw.find(part);
    if (part.empty() || at == std::string_view::npos)
        return std::nullopt;
    const std::uint32_t begin =
        word.range.begin + (word.quoted ? 1 : 0) + static_cast<std::uint32_t>(at);
    return text::SourceRange{word.range.file, begin,
                             begin + static_cast<std::uint32_t>(part.size())};
}

std::size_t hashOf(const text::Diagnostic &diagnostic)
{
    const text::SourceRange at = diagnostic.where.value_or(text::SourceRange{});
    auto hash = static_cast<std::size_t>(diagnostic.code);
    for (const std::size_t part :
         {std::size_t(at.file), std::size_t(at.begin), std::size_t(at.end)})
        hash = hash * 1'000'003 + part;
    for (const std::string &arg : diagnostic.args)
        hash = hash * 1'000'003 + std::hash<std::string>()(arg);
    return hash;
}

bool saysSame(const text::Diagnostic &left, const text::Diagnostic &right)
{
    return left.code == right.code && left.where == right.where && left.args == right.args;
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
    ++saidCount;
    if (record != nullptr) {
        if (diagnostic.includedFrom.empty())
            diagnostic.includedFrom = policy.includeChain({{}, include});
        record->push_back(diagnostic);
    }
    const std::size_t hash = hashOf(diagnostic);
    const auto [begin, end] = m_said.equal_range(hash);
    if (std::any_of(begin, end, [&](const auto &said) {
            return saysSame(diagnostics[said.second], diagnostic);
        }))
        return;
    m_said.emplace(hash, diagnostics.size());
    if (diagnostic.includedFrom.empty())
        diagnostic.includedFrom = policy.includeChain({{}, include});
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
            const auto written = rangeOf(where, name);
            fault.where = written.value_or(where.range);
            if (fault.code == DiagnosticCode::UnknownVariable && written) {
                const std::string_view near =
                    text::nearestWord(Variables::nameOf(name), variables.setNames());
                if (!near.empty())
                    fault.fixes.push_back({*written, "@{" + std::string(near) + "}"});
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

std::vector<text::FixHint> replaceBy(const syntax::Word &word, std::string_view replacement)
{
    if (replacement.empty())
        return {};
    return {text::FixHint{word.range, std::string(replacement)}};
}

} // namespace pavise::policy
