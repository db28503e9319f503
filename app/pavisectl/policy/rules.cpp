// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl rules

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/logs/log_choice.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"
#include "core/explain/reality/rule_cost.h"
#include "core/explain/reality/rule_use.h"
#include "core/explain/reality/sensitive_targets.h"
#include "core/lint/linter.h"

#include <algorithm>
#include <format>
#include <utility>

namespace pavise::ctl {

namespace {

using namespace explain;
using text::Diagnostic;

/// One rule of a profile beside what there is to say of it.
struct JudgedRule
{
    policy::Origin origin;
    std::optional<std::size_t> uses;      ///< Recorded events; without a log not known.
    std::optional<std::int64_t> states;   ///< Of rules of the profile's file, when asked for.
    std::vector<const Diagnostic *> says; ///< Not enforced here, dead, shadowed, too wide ...
    std::vector<ReachedTarget> opens;     ///< Sensitive targets.
};

struct JudgedProfile
{
    std::string name;
    std::optional<std::size_t> states;
    std::vector<JudgedRule> rules;
};

bool isSame(const policy::Origin &left, const policy::Origin &right)
{
    return left.where == right.where && left.include == right.include;
}

class Judge
{
public:
    Judge(const Arguments &arguments, const Streams &streams)
        : m_arguments(arguments)
        , m_streams(streams)
        , m_cache(m_sources)
        , m_options(compileOptions(arguments.root))
    {
        m_options.parseCache = &m_cache;
        m_options.workspace = &m_workspace;
    }

    ExitStatus run()
    {
        const std::string path = profilePath(m_arguments.files.front(), m_options.base);
        const text::DiskFiles files;
        m_options.keepProvenance = true;
        auto compiled = compile::compile(m_sources, files, path, m_options);
        if (text::hasErrors(compiled.diagnostics)) {
            for (const Diagnostic &each : compiled.diagnostics)
                m_streams.error(placeOf(each, path) + ": " + text::toEnglish(each) + '\n');
            return ExitStatus::FoundErrors;
        }
        m_file = std::move(compiled.value);
        if (!m_arguments.logs.empty() && !readEvents(m_arguments, m_streams, m_events))
            return ExitStatus::NotReadable;
        m_options.keepProvenance = false;
        m_lints = lint::Linter().lint(m_sources, files, path, m_options, {});
        std::vector<JudgedProfile> profiles;
        for (std::size_t i = 0; i < m_file.profiles.size(); ++i)
            profiles.push_back(judge(i));
        m_streams.out(m_arguments.isJson ? json(profiles) : text(profiles));
        return ExitStatus::Fine;
    }

private:
    [[nodiscard]] std::string placeOf(const Diagnostic &diagnostic, const std::string &path) const
    {
        return diagnostic.where ? m_sources.describe(*diagnostic.where) : path;
    }

    [[nodiscard]] JudgedProfile judge(std::size_t index)
    {
        JudgedProfile profile{.name = m_file.profiles[index].name, .states = {}, .rules = {}};
        for (const RuleUse &use : ruleUse(m_file, index, m_events)) {
            JudgedRule rule{
                .origin = use.origin, .uses = {}, .states = {}, .says = {}, .opens = {}};
            if (!m_arguments.logs.empty())
                rule.uses = use.uses;
            for (const Diagnostic &each : m_lints) {
                if (each.where == use.origin.where)
                    rule.says.push_back(&each);
            }
            profile.rules.push_back(std::move(rule));
        }
        for (const ReachedTarget &target :
             reachedTargets(ProfileAutomata(m_file.profiles[index]))) {
            for (JudgedRule &rule : profile.rules) {
                if (std::ranges::any_of(target.rules, [&](const policy::Origin &origin) {
                        return isSame(origin, rule.origin);
                    }))
                    rule.opens.push_back(target);
            }
        }
        if (m_arguments.withCost)
            addCosts(index, profile);
        return profile;
    }

    void addCosts(std::size_t index, JudgedProfile &profile)
    {
        const policy::Profile *resolved = resolvedProfile(m_file, index);
        const auto costs = ruleCosts(m_workspace, m_file.policy, *resolved, m_options);
        if (!costs)
            return;
        profile.states = costs->states;
        for (const RuleCost &cost : costs->rules) {
            const auto at = std::ranges::find_if(profile.rules, [&](const JudgedRule &rule) {
                return rule.origin.where == cost.where;
            });
            // An include is no rule of its own in the list: it gets a line with its cost alone.
            if (at == profile.rules.end())
                profile.rules.push_back({.origin = {.where = cost.where},
                                         .uses = {},
                                         .states = cost.states,
                                         .says = {},
                                         .opens = {}});
            else
                at->states = cost.states;
        }
    }

    [[nodiscard]] std::string json(const std::vector<JudgedProfile> &profiles) const
    {
        JsonWriter json;
        json.beginObject();
        json.member("version", 1);
        json.key("profiles");
        json.beginArray();
        for (const JudgedProfile &profile : profiles) {
            json.beginObject();
            json.member("name", profile.name);
            if (profile.states)
                json.member("states", static_cast<std::int64_t>(*profile.states));
            json.key("rules");
            json.beginArray();
            for (const JudgedRule &rule : profile.rules)
                writeRuleOf(json, rule);
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return json.take();
    }

    void writeRuleOf(JsonWriter &json, const JudgedRule &rule) const
    {
        json.beginObject();
        writeRule(json, m_sources, m_file.policy, rule.origin);
        if (rule.uses)
            json.member("uses", static_cast<std::int64_t>(*rule.uses));
        if (rule.states)
            json.member("states", *rule.states);
        json.key("notes");
        json.beginArray();
        for (const Diagnostic *each : rule.says) {
            json.beginObject();
            json.member("code", text::codeName(each->code));
            json.member("message", text::toEnglish(*each));
            json.endObject();
        }
        json.endArray();
        json.key("opens");
        json.beginArray();
        for (const ReachedTarget &target : rule.opens) {
            json.beginObject();
            json.member("danger", dangerName(target.danger));
            json.member("target", target.what);
            json.key("example");
            json.beginObject();
            writeAccess(json, target.example);
            json.endObject();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    [[nodiscard]] std::string text(const std::vector<JudgedProfile> &profiles) const
    {
        std::string text;
        for (const JudgedProfile &profile : profiles) {
            text += profile.name;
            if (profile.states)
                text += std::format(" ({} states)", *profile.states);
            text += ":\n";
            for (const JudgedRule &rule : profile.rules)
                text += ruleText(rule);
        }
        return text;
    }

    /// Rules of which there is nothing to say are left out of what people read.
    [[nodiscard]] std::string ruleText(const JudgedRule &rule) const
    {
        std::string notes;
        if (rule.uses && *rule.uses == 0)
            notes += "    no recorded event needed it\n";
        else if (rule.uses)
            notes += std::format("    {} recorded events needed it\n", *rule.uses);
        if (rule.states)
            notes += std::format("    costs {} states\n", *rule.states);
        for (const Diagnostic *each : rule.says)
            notes +=
                std::format("    {} [{}]\n", text::toEnglish(*each), text::codeName(each->code));
        for (const ReachedTarget &target : rule.opens)
            notes += std::format(
                "    opens {}: {} {} {}\n", dangerName(target.danger), className(target.example),
                permissionText(target.example, target.permissions), accessText(target.example));
        if (notes.empty())
            return {};
        return ruleLines(m_sources, m_file.policy, rule.origin, "  ") + notes;
    }

    const Arguments &m_arguments;
    const Streams &m_streams;
    text::SourceSet m_sources;
    syntax::ParseCache m_cache;
    compile::Workspace m_workspace;
    compile::CompileOptions m_options;
    compile::CompiledFile m_file;
    RecordedEvents m_events;
    std::vector<Diagnostic> m_lints;
};

} // namespace

ExitStatus runRules(const Arguments &arguments, const Streams &streams)
{
    return Judge(arguments, streams).run();
}

} // namespace pavise::ctl
