// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/text_diff.h"

#include "core/automata/pattern/versions.h"
#include "core/compile/encode/accept_words.h"
#include "core/compile/encoder.h"
#include "core/compile/profile_builder.h"
#include "core/explain/compare/diff_header.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <utility>

namespace pavise::explain {

namespace {

using automata::AcceptId;
using automata::PatternId;
using automata::TaggedPattern;
using compile::AcceptRule;
using compile::MediationClass;

/// Named exec targets of both versions: with one table, equal rules have equal bits.
std::vector<std::string> commonTransitions(const policy::Profile &left,
                                           const policy::Profile &right)
{
    std::vector<std::string> all = left.transitions;
    for (const std::string &each : right.transitions) {
        if (!std::ranges::contains(all, each))
            all.push_back(each);
    }
    return all;
}

/// The rules of one automaton of one version, by ids that do not depend on the version.
class Rules final : public automata::AcceptResolver
{
public:
    struct Named
    {
        AcceptId identity{};
        AcceptId own{}; ///< In the order of the text.

        friend auto operator<=>(const Named &, const Named &) = default;
    };

    Rules(compile::Workspace &workspace, compile::RuleSet &rules)
        : m_table(rules.table())
    {
        for (const TaggedPattern &each : rules.patterns()) {
            const AcceptId identity =
                workspace.identity(each.pattern, rules.table().rule(each.accept));
            m_named.push_back({.identity = identity, .own = each.accept});
            m_patterns.push_back({.pattern = each.pattern, .accept = identity});
        }
        std::ranges::sort(m_named);
        std::ranges::sort(m_patterns, {}, &TaggedPattern::accept);
        const auto repeated = std::ranges::unique(m_patterns, {}, &TaggedPattern::accept);
        m_patterns.erase(repeated.begin(), repeated.end());
    }

    /// Each once, by identity.
    [[nodiscard]] std::span<const TaggedPattern> patterns() const { return m_patterns; }
    [[nodiscard]] const AcceptRule &rule(AcceptId identity) const
    {
        const auto at = std::ranges::lower_bound(m_named, identity, {}, &Named::identity);
        return m_table.rule(at->own);
    }
    [[nodiscard]] const std::vector<AcceptRule> &ownRules() const { return m_table.rules(); }

    /// Sorted; identities that this version has not are left out.
    [[nodiscard]] std::vector<AcceptId> own(std::span<const AcceptId> identities) const
    {
        std::vector<AcceptId> found;
        for (const AcceptId identity : identities) {
            for (const Named &each :
                 std::ranges::equal_range(m_named, identity, {}, &Named::identity))
                found.push_back(each.own);
        }
        std::ranges::sort(found);
        return found;
    }

    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const AcceptId> identities) override
    {
        return m_table.resolve(own(identities));
    }

private:
    compile::AcceptTable &m_table;
    std::vector<Named> m_named; ///< Sorted.
    std::vector<TaggedPattern> m_patterns;
};

/// One version, encoded, and in the form that can be asked.
struct Side
{
    Side(compile::Workspace &workspace, const compile::Encoder &encoded,
         binary::ProfileImage headerOf, compile::RuleSet &policyRules, compile::RuleSet &fileRules,
         bool dbusNeedsNetworkV9)
        : header(std::move(headerOf))
        , origins(encoded.origins())
        , policy(workspace, policyRules)
        , file(workspace, fileRules)
        , lazyPolicy(workspace.automata(), policy.patterns(), policy)
        , lazyFile(workspace.automata(), file.patterns(), file)
        , view(header, policy.patterns().empty() ? nullptr : &lazyPolicy,
               file.patterns().empty() ? nullptr : &lazyFile, dbusNeedsNetworkV9)
    {
    }

    binary::ProfileImage header;
    const std::vector<policy::Origin> &origins;
    Rules policy;
    Rules file;
    automata::LazyAutomaton lazyPolicy;
    automata::LazyAutomaton lazyFile;
    ProfileView view;
};

class TextComparison
{
public:
    TextComparison(compile::Workspace &workspace, const TextSide &left, const TextSide &right,
                   const compile::CompileOptions &options, const std::stop_token &stop)
        : m_workspace(workspace)
        , m_leftText(left)
        , m_rightText(right)
        , m_options(options)
        , m_watch(options.limits, stop)
        , m_leftEncoder(workspace, left.policy, compile::AcceptTable::Identity::PerRule)
        , m_rightEncoder(workspace, right.policy, compile::AcceptTable::Identity::PerRule)
    {
    }

    [[nodiscard]] std::optional<ProfileDiff> run(const DiffOptions &options,
                                                 const std::stop_token &stop)
    {
        const std::vector<std::string> transitions =
            commonTransitions(m_leftText.profile, m_rightText.profile);
        if (transitions.size() > policy::kMaxTransitions)
            return std::nullopt;
        const auto leftSide = encoded(m_leftText, m_leftEncoder, transitions);
        const auto rightSide = encoded(m_rightText, m_rightEncoder, transitions);
        if (!leftSide || !rightSide)
            return std::nullopt;
        Side &left = *leftSide;
        Side &right = *rightSide;
        const auto policyPart = changedPart(left, right, &Side::policy, wholeClasses(left, right));
        const auto filePart = changedPart(left, right, &Side::file, wholeFiles(left, right));
        if (!policyPart || !filePart)
            return std::nullopt;
        const auto part = [](const Traced &traced, compile::TracedDfa Traced::*side) {
            return traced.isSame ? nullptr : &(traced.*side);
        };
        const ProfileAutomata before(left.header, left.view,
                                     {.policy = part(*policyPart, &Traced::left),
                                      .file = part(*filePart, &Traced::left),
                                      .origins = &left.origins});
        const ProfileAutomata after(right.header, right.view,
                                    {.policy = part(*policyPart, &Traced::right),
                                     .file = part(*filePart, &Traced::right),
                                     .origins = &right.origins});
        ProfileDiff result = diff(before, after, options, stop);
        addHeader(result, {left.header, m_leftText.profile}, {right.header, m_rightText.profile});
        return result;
    }

private:
    struct Traced
    {
        bool isSame = false;
        compile::TracedDfa left;
        compile::TracedDfa right;
    };

    [[nodiscard]] std::unique_ptr<Side> encoded(const TextSide &text, compile::Encoder &encoder,
                                                std::span<const std::string> transitions)
    {
        compile::ProfileBuilder builder(m_workspace, text.policy, m_options, {});
        auto header = builder.header(text.profile);
        if (!header || !encoder.encode(text.profile, transitions))
            return nullptr;
        header->transitions.assign(transitions.begin(), transitions.end());
        const auto isTooDeep = [&](const TaggedPattern &each) {
            return m_workspace.patterns().depth(each.pattern) > automata::kMaxPatternDepth;
        };
        if (std::ranges::any_of(encoder.policyRules().patterns(), isTooDeep)
            || std::ranges::any_of(encoder.fileRules().patterns(), isTooDeep))
            return nullptr;
        return std::make_unique<Side>(m_workspace, encoder, std::move(*header),
                                      encoder.policyRules(), encoder.fileRules(),
                                      text.policy.mediation.dbusNeedsNetworkV9);
    }

    [[nodiscard]] PatternId anything()
    {
        automata::PatternArena &arena = m_workspace.patterns();
        return arena.repeat(arena.oneOf(automata::ByteSet::all()));
    }

    /// Everything may differ where only one version logs all.
    [[nodiscard]] std::vector<PatternId> wholeFiles(const Side &left, const Side &right)
    {
        const auto isUnconfined = [](const Side &side) {
            return side.view.mode() == binary::ProfileMode::Unconfined;
        };
        if (left.view.auditsAll() != right.view.auditsAll()
            || isUnconfined(left) != isUnconfined(right))
            return {anything()};
        return {};
    }

    /// Classes that only one version mediates.
    [[nodiscard]] std::vector<PatternId> wholeClasses(const Side &left, const Side &right)
    {
        if (left.view.auditsAll() != right.view.auditsAll()
            || left.view.networkClass() != right.view.networkClass()
            || left.view.hasUnixRules() != right.view.hasUnixRules())
            return {anything()};
        std::vector<PatternId> patterns;
        automata::PatternArena &arena = m_workspace.patterns();
        for (unsigned first = 0; first < 256; ++first) {
            const auto byte = static_cast<std::uint8_t>(first);
            if (left.view.mediates(byte) != right.view.mediates(byte))
                patterns.push_back(arena.sequence(std::array{arena.byte(byte), anything()}));
        }
        return patterns;
    }

    /// The patterns of rules that only one version has, and what else can change with them.
    void addChanged(const Rules &of, const Rules &other, bool isFile,
                    std::vector<PatternId> &changed)
    {
        std::vector<TaggedPattern> only;
        std::ranges::set_difference(of.patterns(), other.patterns(), std::back_inserter(only), {},
                                    &TaggedPattern::accept, &TaggedPattern::accept);
        for (const TaggedPattern &each : only) {
            changed.push_back(each.pattern);
            // A pair needs its first half too, so that a rule of that decides all pairs behind it.
            constexpr std::uint32_t kLink = compile::file_bits::kLink << compile::kOwnerShift
                | compile::file_bits::kLink << compile::kOtherShift;
            const std::uint32_t permissions = of.rule(each.accept).permissions;
            if (!isFile || (permissions & (kLink | compile::kOnExec)) == 0)
                continue;
            automata::PatternArena &arena = m_workspace.patterns();
            changed.push_back(arena.sequence(std::array{each.pattern, arena.byte(0), anything()}));
        }
    }

    [[nodiscard]] std::optional<Traced> changedPart(Side &left, Side &right, Rules Side::*which,
                                                    std::vector<PatternId> changed)
    {
        Rules &before = left.*which;
        Rules &after = right.*which;
        const bool isFile = which == &Side::file;
        addChanged(before, after, isFile, changed);
        addChanged(after, before, isFile, changed);
        Traced traced;
        traced.isSame = changed.empty();
        if (traced.isSame)
            return traced;
        std::vector<TaggedPattern> all;
        std::ranges::set_union(before.patterns(), after.patterns(), std::back_inserter(all), {},
                               &TaggedPattern::accept, &TaggedPattern::accept);
        const auto resolver =
            [&](std::span<const AcceptId> rules) -> text::Result<automata::VersionedAccept> {
            const auto leftWords = before.resolve(rules);
            const auto rightWords = after.resolve(rules);
            if (!leftWords || !rightWords)
                return std::unexpected(leftWords ? rightWords.error() : leftWords.error());
            return automata::VersionedAccept{.left = *leftWords,
                                             .right = *rightWords,
                                             .leftRules = before.own(rules),
                                             .rightRules = after.own(rules)};
        };
        auto built = automata::buildVersions(m_workspace.automata(), all, changed, resolver,
                                             m_options.limits, m_watch);
        if (!built)
            return std::nullopt;
        traced.left = {.dfa = std::move(built->left), .rules = before.ownRules()};
        traced.right = {.dfa = std::move(built->right), .rules = after.ownRules()};
        return traced;
    }

    compile::Workspace &m_workspace;
    const TextSide &m_leftText;
    const TextSide &m_rightText;
    const compile::CompileOptions &m_options;
    automata::Watch m_watch;
    compile::Encoder m_leftEncoder;
    compile::Encoder m_rightEncoder;
};

} // namespace

std::optional<ProfileDiff> diffTexts(compile::Workspace &workspace, const TextSide &left,
                                     const TextSide &right,
                                     const compile::CompileOptions &compileOptions,
                                     const DiffOptions &options, const std::stop_token &stop)
{
    workspace.clearAbove();
    return TextComparison(workspace, left, right, compileOptions, stop).run(options, stop);
}

} // namespace pavise::explain
