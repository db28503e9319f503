// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Goes through the statements of a file and its includes in the order in which they count.
/// Internal to core/policy.

#pragma once

#include "core/policy/features_cache.h"
#include "core/policy/rule_context.h"
#include "core/syntax/include_resolver.h"
#include "core/text/source_set.h"

#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::policy {

struct IncludedRules;

class Walker
{
public:
    Walker(Session &session, text::SourceSet &sources, const text::FileReader &files,
           syntax::ParseCache &cache, std::stop_token stop);

    /// Walks \p file and fills session.policy.
    void walk(const syntax::File &file);

private:
    /// Where the statements of one body go.
    struct Body
    {
        Profile &profile;
        Rules &rules; ///< Of `profile`, or a throw-away set.
        std::vector<Profile> &children;
        syntax::IncludeScope &scope;
        std::vector<const syntax::Prefix *> blocks;
    };

    // The top of a file: preamble, then profiles.
    void walkTop(std::span<const syntax::Item> items);
    void walkTopItem(const syntax::Item &item);
    void declareAbi(const syntax::Abi &abi, text::SourceRange where);
    [[nodiscard]] const Features *readAbi(const syntax::Abi &abi, const std::string &name,
                                          text::SourceRange where);
    void addAlias(const syntax::Alias &alias);
    void assign(const syntax::SetVariable &variable, text::SourceRange where);
    void assign(const syntax::BooleanVariable &variable, text::SourceRange where);
    [[nodiscard]] bool mayDefine(const syntax::Word &word, syntax::Assignment assignment);
    void endPreamble(text::SourceRange where);

    // With a memory of earlier walks.
    [[nodiscard]] std::size_t recallPreamble(const syntax::File &file);
    void rememberPreamble(text::SourceRange profile);
    void settleMemory();
    void shareInclude(const syntax::Item &item, const syntax::Include &include, Body &body);
    [[nodiscard]] bool fits(const IncludedRules &known, Body &body) const;
    void repeat(const IncludedRules &known, text::SourceRange where, Body &body);
    [[nodiscard]] bool walkApart(const syntax::Item &item, const syntax::Include &include,
                                 Body &body, IncludedRules &made);

    // Profiles and what stands in them.
    [[nodiscard]] Profile resolveProfile(const syntax::Profile &profile, const Profile *parent);
    void setBuiltIns(const Profile *profile);
    void addImpliedRules(Profile &profile);
    void walkBody(std::span<const syntax::Item> items, Body &body);
    void walkItem(const syntax::Item &item, Body &body);
    void walkConditional(const syntax::Conditional &conditional, Body &body);
    void walkBlock(const syntax::Item &item, const syntax::Block &block, Body &body);
    void walkInclude(const syntax::Item &item, const syntax::Include &include, Body &body);
    void walkIncluded(const syntax::Item &item, const syntax::Include &include, Body &body);
    [[nodiscard]] bool walkRule(const RuleContext &context);

    /// The files of \p include with their trees; what is wrong has been told.
    [[nodiscard]] std::vector<const syntax::File *> open(const syntax::Include &include,
                                                         text::SourceRange where,
                                                         syntax::Context context,
                                                         syntax::IncludeScope &scope);
    /// Runs \p visit for \p file as included by the rule at \p where.
    template <typename Visit>
    void within(const syntax::File &file, text::SourceRange where, Visit visit);

    void addDistinct(std::vector<Profile> &profiles, Profile profile);
    void dropHidden(std::vector<Profile> &profiles);
    void dropNamed(const Profile &outer, std::vector<Profile> &children);
    void checkStop();

    Session &m_session;
    text::SourceSet &m_sources;
    const text::FileReader &m_files;
    syntax::ParseCache &m_cache;
    std::stop_token m_stop;
    syntax::IncludeResolver m_includes;
    syntax::IncludeScope m_topScope;
    std::set<text::FileId> m_seen; ///< Files named in Policy::files.
    FeaturesCache m_ownAbis;
    FeaturesCache &m_abis;                ///< Every abstraction declares one.
    std::set<std::string> m_abiFiles;     ///< Those named in Policy::files.
    const Features *m_declared = nullptr; ///< What m_session.abi is a copy of.
    bool m_hasAbi = false;
    bool m_inProfiles = false; ///< The preamble is over.
    bool m_isStopped = false;
    std::size_t m_saidBefore = 0; ///< Of the text itself.
    bool m_isPlain = true;        ///< Nothing was wrong with the files opened for an include.
    std::size_t m_depth = 0;      ///< Of nested statements, over all includes.
};

} // namespace pavise::policy
