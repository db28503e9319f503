// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/lint/linter.h"

#include "core/compile/edit/edit_memory.h"
#include "core/compile/profile_builder.h"
#include "core/compile/upstream_notes.h"
#include "core/lint/catalogue.h"
#include "core/lint/checks/allowances.h"
#include "core/lint/checks/effects.h"
#include "core/lint/findings.h"
#include "core/policy/resolve.h"
#include "core/syntax/edit/edit.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace pavise::lint {

using text::Diagnostic;
using text::DiagnosticCode;

namespace {

/// A note that belongs to the message before it.
bool isContinuation(const Diagnostic &diagnostic)
{
    return diagnostic.code == DiagnosticCode::FirstDefinedHere
        || diagnostic.code == DiagnosticCode::OtherRuleHere
        || diagnostic.code == DiagnosticCode::OtherProfileHere
        || diagnostic.code == DiagnosticCode::InheritingRuleHere
        || diagnostic.code == DiagnosticCode::CoveringRule;
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.find_last_of('/') + 1);
}

/// Gathers, sorts and silences what is said of one file.
class Report
{
public:
    Report(text::SourceSet &sources, syntax::ParseCache &cache, text::FileId file)
        : m_sources(sources)
        , m_cache(cache)
        , m_file(file)
    {
        readAllowances(file);
    }

    void add(std::vector<Diagnostic> diagnostics)
    {
        for (Diagnostic &each : diagnostics) {
            if (m_groups.empty() || !isContinuation(each))
                m_groups.emplace_back();
            m_groups.back().push_back(std::move(each));
        }
    }

    [[nodiscard]] std::vector<Diagnostic> take(const std::vector<DiagnosticCode> &allowed)
    {
        for (const Group &group : m_groups) {
            if (group.front().where)
                readAllowances(group.front().where->file);
        }
        add(std::move(m_unknown));
        std::erase_if(m_groups, [&](const Group &group) {
            const Diagnostic &first = group.front();
            return first.severity != text::Severity::Error
                && (std::ranges::contains(allowed, first.code) || m_allowances.cover(first));
        });
        std::ranges::stable_sort(m_groups, {}, [&](const Group &each) { return place(each); });
        std::vector<Diagnostic> all;
        for (Group &group : m_groups)
            std::ranges::move(group, std::back_inserter(all));
        return all;
    }

private:
    using Group = std::vector<Diagnostic>; ///< A message and the notes that belong to it.

    void readAllowances(text::FileId file)
    {
        if (!m_read.insert(file).second
            || m_sources.text(file).find("pavise:") == std::string_view::npos)
            return;
        const auto context = file == m_file ? syntax::Context::TopLevel : syntax::Context::Body;
        m_allowances.read(m_sources, m_cache.parsed(file, context).value, m_unknown);
    }

    [[nodiscard]] std::uint32_t place(const Group &group) const
    {
        const Diagnostic &first = group.front();
        std::optional<text::SourceRange> at = first.where;
        if (!first.includedFrom.empty())
            at = first.includedFrom.back();
        return at && at->file == m_file ? at->begin : 0;
    }

    text::SourceSet &m_sources;
    syntax::ParseCache &m_cache;
    text::FileId m_file;
    std::set<text::FileId> m_read;
    Allowances m_allowances;
    std::vector<Diagnostic> m_unknown;
    std::vector<Group> m_groups;
};

/// All looks at the profiles of one file.
class Look
{
public:
    Look(text::SourceSet &sources, const syntax::File &file, const policy::Policy &policy,
         compile::Workspace &workspace, const compile::CompileOptions &options,
         const LintOptions &lintOptions, const std::stop_token &stop)
        : m_sources(sources)
        , m_file(file)
        , m_policy(policy)
        , m_workspace(workspace)
        , m_options(options)
        , m_stop(stop)
        , m_findings(policy)
        , m_transitions(workspace.automata(), policy,
                        lintOptions.known ? &*lintOptions.known : nullptr)
    {
    }

    [[nodiscard]] std::vector<Diagnostic> run()
    {
        findForeignText(m_findings, m_file.items);
        look(m_policy.profiles);
        return std::move(m_findings.all());
    }

private:
    void look(const std::vector<policy::Profile> &profiles)
    {
        for (const policy::Profile &profile : profiles) {
            if (m_stop.stop_requested())
                return;
            look(profile);
            look(profile.children);
        }
    }

    void look(const policy::Profile &profile)
    {
        m_workspace.clearAbove();
        compile::Encoder encoder(m_workspace, m_policy, compile::AcceptTable::Identity::PerRule);
        if (!encoder.encode(profile))
            return; // compile::check() has told why.
        const TextRules rules(profile, encoder, [&](text::FileId file) { return isOwn(file); });
        std::vector<Idle> idle = duplicates(rules);
        ProfileAutomata automata(encoder);
        if (const auto built = automata.build(m_workspace.automata(), m_options.limits, m_stop);
            !built) {
            tellFailure(profile, built.error());
        } else {
            idle = idleRules(profile, rules, automata, std::move(idle), m_stop);
            findWideRules(m_findings, profile, rules, automata);
            std::ranges::move(compile::mappingNotes(m_policy, profile, encoder.fileRules(),
                                                    encoder.origins(), m_workspace,
                                                    m_options.limits, m_stop),
                              std::back_inserter(m_findings.all()));
        }
        for (const Idle &each : idle)
            tell(rules, each);
        findDangerousModes(m_findings, profile, rules);
        m_transitions.find(m_findings, profile, rules);
    }

    /// The person's own: the profile file, and what it includes from local/.
    [[nodiscard]] bool isOwn(text::FileId file) const
    {
        return file == m_file.id || m_sources.path(file).find("/local/") != std::string_view::npos;
    }

    void tellFailure(const policy::Profile &profile, const Diagnostic &failure)
    {
        if (failure.code == DiagnosticCode::Cancelled)
            return;
        if (failure.code != DiagnosticCode::ConflictingExecModes) {
            m_findings.add(DiagnosticCode::EffectsUnknown, profile.origin, {profile.name});
            return;
        }
        // Only the automaton shows that two patterns meet; the compiler names both rules.
        compile::ProfileBuilder builder(m_workspace, m_policy, m_options, m_stop);
        (void)builder.build(profile);
        std::ranges::move(builder.diagnostics(), std::back_inserter(m_findings.all()));
    }

    void tell(const TextRules &rules, const Idle &idle)
    {
        const policy::Origin &origin = rules.all()[idle.rule].origin;
        std::vector<std::string> args;
        if (idle.code == DiagnosticCode::RedundantWithInclude && idle.by)
            args.push_back(includeOf(rules.all()[*idle.by].origin));
        m_findings.add(idle.code, origin, std::move(args), removal(origin.where));
        if (idle.by)
            m_findings.add(DiagnosticCode::CoveringRule, rules.all()[*idle.by].origin);
    }

    /// `<abstractions/base>`: the include of the profile file that leads there.
    [[nodiscard]] std::string includeOf(const policy::Origin &origin) const
    {
        const auto chain = m_policy.includeChain(origin);
        if (chain.empty())
            return std::string(fileName(m_sources.path(origin.where.file)));
        const std::string_view text = m_sources.text(chain.back());
        const std::size_t path = text.find_last_of(" \t");
        return std::string(path == std::string_view::npos ? text : text.substr(path + 1));
    }

    [[nodiscard]] std::vector<text::FixHint> removal(const text::SourceRange &where) const
    {
        const syntax::Item *const item = itemAt(m_file.items, where);
        if (item == nullptr)
            return {};
        const text::TextEdit edit = syntax::removeItem(m_sources, *item);
        return {{.range = edit.range, .replacement = edit.replacement}};
    }

    static const syntax::Item *itemAt(const std::vector<syntax::Item> &items,
                                      const text::SourceRange &where)
    {
        for (const syntax::Item &item : items) {
            if (item.range == where)
                return &item;
            if (item.range.file != where.file || item.range.begin > where.begin
                || item.range.end < where.end)
                continue;
            if (const auto *profile = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node))
                return itemAt((*profile)->body, where);
            if (const auto *block = std::get_if<syntax::Block>(&item.node))
                return itemAt(block->body, where);
            if (const auto *conditional = std::get_if<syntax::Conditional>(&item.node)) {
                for (const syntax::Conditional::Branch &branch : conditional->branches) {
                    if (const syntax::Item *const found = itemAt(branch.body, where))
                        return found;
                }
            }
        }
        return nullptr;
    }

    text::SourceSet &m_sources;
    const syntax::File &m_file;
    const policy::Policy &m_policy;
    compile::Workspace &m_workspace;
    const compile::CompileOptions &m_options;
    const std::stop_token &m_stop;
    Findings m_findings;
    Transitions m_transitions;
};

bool isAboutEnforcement(const Diagnostic &diagnostic)
{
    return diagnostic.code == DiagnosticCode::RuleNotEnforced
        || diagnostic.code == DiagnosticCode::RuleDowngraded
        || diagnostic.code == DiagnosticCode::FlagNotEnforced;
}

using Unenforced = std::tuple<std::uint32_t, std::uint32_t, std::string>;

/// Rules of the file itself that only another target does not enforce.
std::vector<Diagnostic> notElsewhere(text::SourceSet &sources, const text::FileReader &files,
                                     const std::string &path, text::FileId file,
                                     const compile::CompileOptions &options,
                                     const std::vector<Target> &targets,
                                     const std::vector<Diagnostic> &here,
                                     const std::stop_token &stop)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> known;
    for (const Diagnostic &each : here) {
        if (isAboutEnforcement(each) && each.where)
            known.emplace(each.where->begin, each.where->end);
    }
    std::map<Unenforced, std::string> found;
    compile::CompileOptions other = options;
    for (const Target &target : targets) {
        other.kernelFeatures = target.kernel;
        for (const Diagnostic &each :
             compile::checkedPolicy(sources, files, path, other, stop).diagnostics) {
            if (!isAboutEnforcement(each) || !each.where || each.where->file != file
                || known.contains({each.where->begin, each.where->end}))
                continue;
            std::string &names =
                found[Unenforced{each.where->begin, each.where->end, each.args.at(0)}];
            names += (names.empty() ? "" : ", ") + target.name;
        }
    }
    std::vector<Diagnostic> diagnostics;
    for (auto &[key, names] : found) {
        const auto &[begin, end, kind] = key;
        diagnostics.push_back({.severity = find(DiagnosticCode::NotEnforcedElsewhere)->level,
                               .code = DiagnosticCode::NotEnforcedElsewhere,
                               .where = text::SourceRange{file, begin, end},
                               .args = {kind, names}});
    }
    return diagnostics;
}

void collect(const std::vector<policy::Profile> &profiles, std::vector<KnownProfile> &known)
{
    for (const policy::Profile &profile : profiles) {
        known.push_back({.name = profile.name, .attachments = profile.attachments});
        std::vector<KnownProfile> children;
        collect(profile.children, children);
        for (KnownProfile &child : children) // Entered by their parent alone.
            known.push_back({.name = std::move(child.name), .attachments = {}});
    }
}

compile::CompileOptions withCache(const compile::CompileOptions &given, syntax::ParseCache &own)
{
    compile::CompileOptions options = given;
    if (options.parseCache == nullptr)
        options.parseCache = &own;
    return options;
}

} // namespace

void Findings::add(DiagnosticCode code, const policy::Origin &origin, std::vector<std::string> args,
                   std::vector<text::FixHint> fixes)
{
    const Lint *const lint = lint::find(code);
    m_all.push_back({.severity = lint != nullptr ? lint->level : text::Severity::Note,
                     .code = code,
                     .where = origin.where,
                     .args = std::move(args),
                     .fixes = std::move(fixes),
                     .includedFrom = m_policy.includeChain(origin)});
}

void Findings::add(DiagnosticCode code, text::SourceRange where, std::vector<std::string> args)
{
    add(code, policy::Origin{.where = where}, std::move(args));
}

std::vector<KnownProfile> knownProfiles(text::SourceSet &sources, const text::FileReader &files,
                                        const std::vector<std::string> &paths,
                                        const compile::CompileOptions &options,
                                        const std::stop_token &stop)
{
    std::optional<syntax::ParseCache> own;
    const policy::ResolveOptions resolving{
        .base = options.base,
        .searchPath = options.searchPath,
        .kernel = options.kernelFeatures,
        .defaultAbi = options.defaultAbi,
        .overrideAbi = options.policyFeatures,
        .cache = options.parseCache != nullptr ? options.parseCache : &own.emplace(sources)};
    std::vector<KnownProfile> known;
    for (const std::string &path : paths) {
        if (stop.stop_requested())
            break;
        collect(policy::resolve(sources, files, path, resolving, stop).value.profiles, known);
    }
    return known;
}

std::vector<Diagnostic> Linter::check(text::SourceSet &sources, const text::FileReader &files,
                                      const std::string &path,
                                      const compile::CompileOptions &givenOptions,
                                      const LintOptions &lintOptions, const std::stop_token &stop,
                                      compile::EditMemory *memory)
{
    syntax::ParseCache ownCache(sources);
    const compile::CompileOptions options = withCache(givenOptions, ownCache);
    std::vector<Diagnostic> checked = memory != nullptr
        ? memory->check(sources, files, path, options, stop)
        : compile::check(sources, files, path, options, stop);
    const std::optional<text::FileId> id = sources.find(path);
    if (!id)
        return checked;
    Report report(sources, *options.parseCache, *id);
    report.add(std::move(checked));
    return report.take(lintOptions.allowed);
}

std::vector<Diagnostic> Linter::lint(text::SourceSet &sources, const text::FileReader &files,
                                     const std::string &path,
                                     const compile::CompileOptions &givenOptions,
                                     const LintOptions &lintOptions, const std::stop_token &stop)
{
    syntax::ParseCache ownCache(sources);
    const compile::CompileOptions options = withCache(givenOptions, ownCache);
    auto checked = compile::checkedPolicy(sources, files, path, options, stop);
    const std::optional<text::FileId> id = sources.find(path);
    if (!id)
        return std::move(checked.diagnostics);
    const syntax::File &file = options.parseCache->parsed(*id, syntax::Context::TopLevel).value;
    Report report(sources, *options.parseCache, *id);
    if (!text::hasErrors(checked.diagnostics)) {
        report.add(notElsewhere(sources, files, path, *id, options, lintOptions.otherTargets,
                                checked.diagnostics, stop));
        report.add(
            Look(sources, file, checked.value, m_workspace, options, lintOptions, stop).run());
    }
    report.add(std::move(checked.diagnostics));
    return report.take(lintOptions.allowed);
}

} // namespace pavise::lint
