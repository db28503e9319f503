// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/rules/rule_judge.h"

#include "core/explain/reality/rule_cost.h"
#include "core/explain/reality/rule_use.h"
#include "core/explain/reality/sensitive_targets.h"
#include "core/lint/linter.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/models/access_text.h"
#include "ui/services/change/change_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace pavise::ui {

namespace {

using Kind = RuleFinding::Kind;

struct RuleJudgeText
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

Kind kindOf(text::DiagnosticCode code)
{
    using Code = text::DiagnosticCode;
    if (code == Code::RuleNotEnforced || code == Code::RuleDowngraded)
        return Kind::NotEnforced;
    if (code == Code::DeadRule)
        return Kind::Dead;
    if (code == Code::ShadowedRule)
        return Kind::Shadowed;
    if (code == Code::RedundantRule || code == Code::RedundantWithInclude
        || code == Code::RedundantDeny || code == Code::DuplicateRule)
        return Kind::Redundant;
    return Kind::Other;
}

QString dangerText(explain::Danger danger)
{
    switch (danger) {
    case explain::Danger::Secrets:
        return RuleJudgeText::tr("passwords and keys");
    case explain::Danger::Startup:
        return RuleJudgeText::tr("what runs at the next login or start");
    case explain::Danger::System:
        return RuleJudgeText::tr("programs and settings of the whole system");
    case explain::Danger::Policy:
        return RuleJudgeText::tr("AppArmor’s own policy");
    case explain::Danger::Devices:
        return RuleJudgeText::tr("raw memory and disks");
    case explain::Danger::Privilege:
        return RuleJudgeText::tr("a way out of the profile");
    }
    std::unreachable();
}

bool isSame(const policy::Origin &left, const policy::Origin &right)
{
    return left.where == right.where && left.include == right.include;
}

class Judge
{
public:
    Judge(const JudgeInput &input, const std::stop_token &stop)
        : m_input(input)
        , m_stop(stop)
        , m_files(&m_disk)
        , m_cache(m_sources)
        , m_options(input.options)
    {
        m_files.put(input.path, input.bytes);
        m_options.parseCache = &m_cache;
        m_options.abis = &m_abis;
        m_options.workspace = &m_workspace;
        if (input.denials != nullptr) {
            for (const DenialEntry &entry : input.denials->groups)
                m_events.add(entry.denial.first);
        }
    }

    JudgedRules run()
    {
        if (!compile(true))
            return std::move(m_result);
        m_options.keepProvenance = false;
        m_lints = lint::Linter().lint(m_sources, m_files, m_input.path, m_options, {}, m_stop);
        for (std::size_t i = 0; i < m_file.profiles.size() && !m_stop.stop_requested(); ++i)
            judge(i);
        return std::move(m_result);
    }

    MeasuredRules measure()
    {
        MeasuredRules measured;
        if (!compile(false))
            return measured;
        for (std::size_t i = 0; i < m_file.profiles.size() && !m_stop.stop_requested(); ++i) {
            const auto costs =
                explain::ruleCosts(m_workspace, m_file.policy, *explain::resolvedProfile(m_file, i),
                                   m_options, m_stop);
            if (!costs)
                continue;
            measured.states += costs->states;
            for (const explain::RuleCost &cost : costs->rules) {
                if (m_sources.path(cost.where.file) != m_input.path)
                    continue;
                const std::string text =
                    m_input.bytes.substr(cost.where.begin, cost.where.end - cost.where.begin);
                measured.costs.push_back(
                    {.begin = cost.where.begin,
                     .states = cost.states,
                     .text = toDisplay(text).simplified(),
                     .line = static_cast<int>(
                         m_sources.position(cost.where.file, cost.where.begin).line)});
            }
        }
        return measured;
    }

private:
    bool compile(bool keepProvenance)
    {
        m_options.keepProvenance = keepProvenance;
        auto compiled = compile::compile(m_sources, m_files, m_input.path, m_options, m_stop);
        const auto error = std::ranges::find(compiled.diagnostics, text::Severity::Error,
                                             &text::Diagnostic::severity);
        if (error != compiled.diagnostics.end()) {
            m_result.problem = diagnosticText(*error);
            return false;
        }
        m_file = std::move(compiled.value);
        return !m_stop.stop_requested();
    }

    void judge(std::size_t index)
    {
        const compile::CompiledProfile &profile = m_file.profiles[index];
        const bool isRecorded = std::ranges::contains(m_events.profiles(), profile.name);
        const auto targets = explain::reachedTargets(explain::ProfileAutomata(profile));
        for (const explain::RuleUse &use : explain::ruleUse(m_file, index, m_events, m_stop)) {
            JudgedRule rule{.profile = profile.name,
                            .rule = explain::ruleText(m_sources, m_file.policy, use.origin)};
            rule.isOwn = rule.rule.path == m_input.path;
            if (isRecorded)
                rule.needs = use.uses;
            addTargets(rule, use.origin, targets);
            addLints(rule, use.origin);
            if (isRecorded && use.uses == 0)
                rule.findings.push_back(
                    {.kind = Kind::Unused,
                     .sentence = RuleJudgeText::tr(
                         "No recorded event of this profile needed it. An enforced profile logs "
                         "only what it refuses, so exercise the program in complain or audit mode "
                         "before you take it out.")});
            std::ranges::stable_sort(rule.findings, {}, &RuleFinding::kind);
            m_result.rules.push_back(std::move(rule));
        }
    }

    static void addTargets(JudgedRule &rule, const policy::Origin &origin,
                           const std::vector<explain::ReachedTarget> &targets)
    {
        // One sentence for each danger, with its first example: a wide rule opens dozens.
        std::set<explain::Danger> told;
        for (const explain::ReachedTarget &target : targets) {
            const bool opens = std::ranges::any_of(
                target.rules, [&](const policy::Origin &each) { return isSame(each, origin); });
            if (!opens || !told.insert(target.danger).second)
                continue;
            const QString permissions =
                toDisplay(explain::permissionText(target.example, target.permissions));
            rule.findings.push_back(
                {.kind = Kind::Sensitive,
                 .sentence =
                     RuleJudgeText::tr("Opens %1: %2 %3", "danger, permissions, example")
                         .arg(dangerText(target.danger), permissions, accessTarget(target.example))
                         .simplified()});
        }
    }

    void addLints(JudgedRule &rule, const policy::Origin &origin)
    {
        for (std::size_t i = 0; i < m_lints.size(); ++i) {
            const text::Diagnostic &each = m_lints[i];
            if (each.where != origin.where || each.code == text::DiagnosticCode::CoveringRule)
                continue;
            RuleFinding finding{.kind = kindOf(each.code), .sentence = diagnosticText(each)};
            if (i + 1 < m_lints.size() && m_lints[i + 1].code == text::DiagnosticCode::CoveringRule
                && m_lints[i + 1].where) {
                const text::SourceRange winner = *m_lints[i + 1].where;
                finding.winnerPath = m_sources.path(winner.file);
                finding.winnerLine =
                    static_cast<int>(m_sources.position(winner.file, winner.begin).line);
                finding.sentence += u' '
                    + RuleJudgeText::tr("The rule that counts is in %1, line %2.")
                          .arg(nameBelow(m_options.base, finding.winnerPath))
                          .arg(finding.winnerLine);
            }
            rule.findings.push_back(std::move(finding));
        }
    }

    const JudgeInput &m_input;
    const std::stop_token &m_stop;
    text::DiskFiles m_disk;
    text::MemoryFiles m_files;
    text::SourceSet m_sources;
    syntax::ParseCache m_cache;
    policy::FeaturesCache m_abis;
    compile::Workspace m_workspace;
    compile::CompileOptions m_options;
    compile::CompiledFile m_file;
    explain::RecordedEvents m_events;
    std::vector<text::Diagnostic> m_lints;
    JudgedRules m_result;
};

} // namespace

Badge findingBadge(RuleFinding::Kind kind)
{
    switch (kind) {
    case Kind::Sensitive:
        return {RuleJudgeText::tr("sensitive"), Shape::Triangle, Role::Warn};
    case Kind::NotEnforced:
        return {RuleJudgeText::tr("not enforced here"), Shape::Dash, Role::Warn};
    case Kind::Dead:
        return {RuleJudgeText::tr("dead"), Shape::Cross, Role::Bad};
    case Kind::Shadowed:
        return {RuleJudgeText::tr("shadowed"), Shape::Ring, Role::Changed};
    case Kind::Redundant:
        return {RuleJudgeText::tr("redundant"), Shape::Square, Role::Info};
    case Kind::Unused:
        return {RuleJudgeText::tr("never needed"), Shape::Ring, Role::Muted};
    case Kind::Other:
        return {RuleJudgeText::tr("remark"), Shape::Dot, Role::Muted};
    }
    std::unreachable();
}

JudgedRules judgeRules(const JudgeInput &input, const std::stop_token &stop)
{
    return Judge(input, stop).run();
}

MeasuredRules measureRules(const JudgeInput &input, const std::stop_token &stop)
{
    return Judge(input, stop).measure();
}

} // namespace pavise::ui
