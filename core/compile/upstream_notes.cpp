// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/upstream_notes.h"

#include "core/automata/build/build.h"
#include "core/compile/encode/accept_words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace pavise::compile {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;

/// How specific a pattern is: bytes of its shortest match up to the first wildcard or negated
/// class.
struct Length
{
    std::size_t written = 0; ///< Of the pattern as it is written: Glob::minLength.
    std::size_t drawn = 0;   ///< With the common ends of alternatives drawn out.
    bool isOpen = false;     ///< A wildcard is in it: what follows does not count.
};

/// A byte, a class of bytes, a wildcard or alternatives in braces.
struct Step
{
    std::string_view text; ///< Equal texts are equal steps.
    Length length;
};

using Steps = std::vector<Step>;

Length lengthOf(std::span<const Step> steps)
{
    Length all;
    for (const Step &step : steps) {
        all.written += step.length.written;
        all.drawn += step.length.drawn;
        all.isOpen = step.length.isOpen;
        if (all.isOpen)
            break;
    }
    return all;
}

/// What a choice of \p alternatives counts. One without a wildcard that ends as one with a wildcard
/// does counts, drawn out, only up to there: the rest follows what has the wildcard.
Length lengthOf(const std::vector<Steps> &alternatives)
{
    Length all{.written = SIZE_MAX, .drawn = SIZE_MAX};
    std::vector<const Steps *> open;
    for (const Steps &each : alternatives) {
        const Length length = lengthOf(each);
        all.written = std::min(all.written, length.written);
        all.drawn = std::min(all.drawn, length.drawn);
        if (length.isOpen)
            open.push_back(&each);
    }
    all.isOpen = !open.empty();
    const auto isShared = [](const Step &left, const Step &right) {
        return left.text == right.text;
    };
    for (const Steps &each : alternatives) {
        if (open.empty() || lengthOf(each).isOpen)
            continue;
        for (const Steps *const other : open) {
            const auto end =
                std::mismatch(each.rbegin(), each.rend(), other->rbegin(), other->rend(), isShared);
            const auto rest = static_cast<std::size_t>(each.rend() - end.first);
            if (rest < each.size())
                all.drawn = std::min(all.drawn, lengthOf(std::span(each).first(rest)).drawn);
        }
    }
    return all;
}

/// Reads a glob that is known to be good.
class StepReader
{
public:
    explicit StepReader(std::string_view glob)
        : m_glob(glob)
    {
    }

    /// One sequence, or the alternatives of a glob that is nothing but braces.
    [[nodiscard]] std::vector<Steps> read() { return sequence(false); }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_glob.size(); }

    std::vector<Steps> sequence(bool isInBraces)
    {
        Steps steps;
        std::vector<Steps> choice; // Of the first step, when that has braces.
        while (!atEnd()) {
            const std::size_t begin = m_at;
            const char c = m_glob[m_at];
            if (isInBraces && (c == ',' || c == '}'))
                break;
            Length length{.written = 1, .drawn = 1};
            if (c == '{') {
                std::vector<Steps> all = alternatives();
                length = lengthOf(all);
                if (steps.empty())
                    choice = std::move(all);
            } else if (c == '*') {
                length = star();
            } else if (c == '[') {
                length.isOpen = m_glob.substr(m_at).starts_with("[^");
                skipClass();
            } else {
                length.isOpen = c == '?';
                m_at += c == '\\' ? 2U : 1U;
            }
            steps.push_back({.text = m_glob.substr(begin, m_at - begin), .length = length});
        }
        if (steps.size() == 1 && !choice.empty())
            return choice;
        return {std::move(steps)};
    }

    std::vector<Steps> alternatives()
    {
        std::vector<Steps> all;
        do {
            ++m_at; // the `{` or `,`
            std::ranges::move(sequence(true), std::back_inserter(all));
        } while (!atEnd() && m_glob[m_at] == ',');
        ++m_at; // the `}`
        return all;
    }

    /// One that is a whole component stands for at least one byte.
    Length star()
    {
        const bool isAfterSlash = m_at > 0 && m_glob[m_at - 1] == '/';
        while (!atEnd() && m_glob[m_at] == '*')
            ++m_at;
        const std::size_t least = isAfterSlash && (atEnd() || m_glob[m_at] == '/') ? 1 : 0;
        return {.written = least, .drawn = least, .isOpen = true};
    }

    void skipClass()
    {
        ++m_at;
        while (!atEnd() && m_glob[m_at] != ']')
            m_at += m_glob[m_at] == '\\' ? 2U : 1U;
        ++m_at;
    }

    std::string_view m_glob;
    std::size_t m_at = 0;
};

/// Whether \p rule can have a part in how a file is started and mapped.
bool isAboutMapping(const AcceptRule &rule)
{
    constexpr std::uint32_t kBits = file_bits::kExec | file_bits::kMap;
    return (rule.permissions & (kBits << kOwnerShift | kBits << kOtherShift)) != 0;
}

} // namespace

std::optional<Diagnostic> attachmentNote(const policy::Policy &policy,
                                         const policy::Profile &profile, Workspace &workspace)
{
    std::vector<Steps> all;
    for (const std::string &attachment : profile.attachments) {
        if (!workspace.glob(attachment, GlobAlphabet::Text))
            return std::nullopt; // Told as an error.
        std::ranges::move(StepReader(attachment).read(), std::back_inserter(all));
    }
    const Length length = lengthOf(all);
    if (length.drawn >= length.written)
        return std::nullopt;
    return Diagnostic{.severity = text::Severity::Note,
                      .code = DiagnosticCode::AttachmentLengthDiffers,
                      .where = profile.origin.where,
                      .includedFrom = policy.includeChain(profile.origin)};
}

std::vector<Diagnostic> mappingNotes(const policy::Policy &policy, const policy::Profile &profile,
                                     const RuleSet &rules, std::span<const policy::Origin> origins,
                                     Workspace &workspace, const automata::BuildLimits &limits,
                                     const std::stop_token &stop)
{
    if (rules.table().lostMappings().empty())
        return {};
    AcceptTable apart(AcceptTable::Kind::File, AcceptTable::Identity::PerRule,
                      workspace.ruleNumbers());
    std::vector<automata::TaggedPattern> patterns;
    for (std::size_t i = 0; i < rules.patterns().size(); ++i) {
        const automata::TaggedPattern &pattern = rules.patterns()[i];
        AcceptRule rule = rules.table().rule(pattern.accept);
        rule.origin = rules.origins()[i];
        if (isAboutMapping(rule))
            patterns.push_back({.pattern = pattern.pattern, .accept = apart.add(rule)});
    }
    const bool isBuilt =
        automata::build(workspace.automata(), patterns, apart, limits, stop).has_value();

    std::vector<Diagnostic> told;
    const auto tell = [&](DiagnosticCode code, const policy::Origin &origin) {
        told.push_back({.severity = text::Severity::Note,
                        .code = code,
                        .where = origin.where,
                        .includedFrom = policy.includeChain(origin)});
    };
    if (!isBuilt || apart.lostMappings().empty()) {
        tell(DiagnosticCode::MappingUnsettled, profile.origin);
        return told;
    }
    // Of a rule it is told once: one pattern is enough to see why.
    std::set<std::pair<std::uint32_t, std::uint32_t>> known;
    for (const auto &[winner, loser] : apart.lostMappings()) {
        const policy::Origin &origin = origins[std::to_underlying(winner)];
        if (!known.emplace(std::to_underlying(origin.where.file), origin.where.begin).second)
            continue;
        tell(DiagnosticCode::MappingUnsettled, origin);
        tell(DiagnosticCode::InheritingRuleHere, origins[std::to_underlying(loser)]);
    }
    return told;
}

} // namespace pavise::compile
