// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Walking with a memory of what was walked before.
#include "core/policy/walker/include_memory.h"
#include "core/policy/walker/walker.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace pavise::policy {

namespace {

bool isProfile(const syntax::Item &item)
{
    return std::holds_alternative<std::unique_ptr<syntax::Profile>>(item.node);
}

void addMissing(std::vector<std::string> &all, const std::string &one)
{
    if (!std::ranges::contains(all, one))
        all.push_back(one);
}

} // namespace

/// How many items of \p file are done with: those before the first profile, when they are the same
/// as last time.
std::size_t Walker::recallPreamble(const syntax::File &file)
{
    IncludeMemory &memory = *m_session.options.memory;
    memory.m_uses.clear();
    const auto first = std::ranges::find_if(file.items, isProfile);
    const std::string_view text = first == file.items.end()
        ? m_sources.text(file.id)
        : m_sources.text(text::SourceRange{file.id, 0, first->range.begin});
    std::optional<KnownPreamble> &known = memory.m_preamble;
    if (!known || known->path != m_sources.path(file.id) || known->text != text) {
        memory.clear();
        return 0;
    }
    m_session.variables = std::move(known->variables);
    m_session.aliases = known->aliases;
    m_session.abi = known->abi;
    m_declared = known->declared;
    m_hasAbi = known->hasAbi;
    m_topScope = known->scope;
    m_includes.countAgain(known->fileCount);
    return static_cast<std::size_t>(first - file.items.begin());
}

/// The first profile of the file begins: what was said before it is told each time, so that only a
/// preamble of which there is nothing to say is kept.
void Walker::rememberPreamble(text::SourceRange profile)
{
    IncludeMemory *const memory = m_session.options.memory;
    if (memory == nullptr || memory->m_preamble || m_session.include != IncludeId::None
        || m_session.saidCount != m_saidBefore)
        return;
    memory->m_preamble = {
        .path = std::string(m_sources.path(profile.file)),
        .text = std::string(m_sources.text(text::SourceRange{profile.file, 0, profile.begin})),
        .variables = {}, // They come when the walk is over.
        .aliases = m_session.aliases,
        .abi = m_session.abi,
        .declared = m_declared == &m_session.options.kernel ? nullptr : m_declared,
        .hasAbi = m_hasAbi,
        .scope = m_topScope,
        .fileCount = m_includes.count()};
}

/// The walk is over.
void Walker::settleMemory()
{
    IncludeMemory &memory = *m_session.options.memory;
    if (!memory.m_preamble || m_isStopped) {
        memory.m_known.clear();
        memory.m_preamble.reset();
        return;
    }
    memory.m_preamble->variables = std::move(m_session.variables);
    std::erase_if(memory.m_known,
                  [](auto &each) { return !std::exchange(each.second.isUsed, false); });
}

void Walker::shareInclude(const syntax::Item &item, const syntax::Include &include, Body &body)
{
    IncludeMemory &memory = *m_session.options.memory;
    const std::vector<std::string> &attachments = body.profile.attachments;
    IncludeMemory::Key key{.profile = body.profile.name,
                           .attachment = attachments.empty() ? std::nullopt
                                                             : std::optional(attachments.front()),
                           .path = std::string(include.path.raw),
                           .isMagic = include.isMagic,
                           .ifExists = include.ifExists,
                           .depth = m_depth};
    const auto known = memory.m_known.find(key);
    Included included{.what = {},
                      .filesBefore = body.rules.files.size(),
                      .changesBefore = body.rules.changeProfiles.size(),
                      .limitsBefore = body.rules.rlimits.size(),
                      .mountsBefore = body.rules.mounts.size(),
                      .firstStep = m_session.policy.includes.size()};
    if (known != memory.m_known.end() && fits(*known->second.what, body)) {
        known->second.isUsed = true;
        included.what = known->second.what;
        repeat(*included.what, item.range, body);
    } else {
        auto made = std::make_shared<IncludedRules>();
        const bool isLasting = walkApart(item, include, body, *made);
        included.what = std::move(made);
        if (isLasting)
            memory.m_known.insert_or_assign(std::move(key),
                                            IncludeMemory::Known{included.what, true});
    }
    memory.m_uses.push_back({body.profile.origin.where, std::move(included)});
}

/// Whether \p known would come out the same in \p body.
bool Walker::fits(const IncludedRules &known, Body &body) const
{
    const auto isThere = [&](const std::string &path) { return body.scope.contains(path); };
    const std::size_t targets = body.profile.transitions.size() + known.transitions.size();
    return targets <= kMaxTransitions && std::ranges::none_of(known.paths, isThere)
        && std::ranges::all_of(known.met, isThere);
}

/// Does to the rest what walking \p known again at \p where would do.
void Walker::repeat(const IncludedRules &known, text::SourceRange where, Body &body)
{
    std::vector<IncludeStep> &steps = m_session.policy.includes;
    const std::size_t first = steps.size();
    for (const IncludeStep &step : known.steps) {
        if (step.from == IncludeId::None)
            steps.push_back({where, IncludeId::None});
        else
            steps.push_back({step.where,
                             static_cast<IncludeId>(static_cast<std::size_t>(step.from)
                                                    - known.firstStep + first)});
    }
    for (text::Diagnostic each : known.said) {
        each.includedFrom.back() = where;
        m_session.pass(std::move(each));
    }
    for (const std::string &target : known.transitions)
        addMissing(body.profile.transitions, target);
    for (const std::string &path : known.paths)
        body.scope.insert(path);
    m_includes.countAgain(known.fileCount);
}

/// Walks \p include into \p made. False when the next walk has to do it again: what depends on more
/// than fits() asks for.
bool Walker::walkApart(const syntax::Item &item, const syntax::Include &include, Body &body,
                       IncludedRules &made)
{
    made.firstStep = m_session.policy.includes.size();
    const std::size_t countBefore = m_includes.count();
    const std::size_t targetsBefore = body.profile.transitions.size();
    syntax::IncludeScope scope(&body.scope);
    std::vector<Profile> children;
    Body apart{body.profile, made.rules, children, scope, {}};
    m_session.record = &made.said;
    m_isPlain = true;
    walkIncluded(item, include, apart);
    m_session.record = nullptr;

    const std::vector<IncludeStep> &steps = m_session.policy.includes;
    made.steps.assign(steps.begin() + static_cast<std::ptrdiff_t>(made.firstStep), steps.end());
    made.fileCount = m_includes.count() - countBefore;
    made.paths = scope.paths();
    made.met = scope.met();
    for (const std::string &path : made.paths)
        body.scope.insert(path);
    for (const FileRule &rule : made.rules.files) {
        if (startsProgram(rule))
            made.execs.push_back(&rule);
        if (rule.exec && rule.exec->target)
            addMissing(made.transitions, *rule.exec->target);
    }
    const auto isTold = [&](const std::string &target) {
        return std::ranges::contains(made.transitions, target);
    };
    const bool isLasting = m_isPlain && !m_isStopped && children.empty()
        && body.profile.transitions.size() <= kMaxTransitions
        && std::ranges::all_of(body.profile.transitions | std::views::drop(targetsBefore), isTold)
        && std::ranges::all_of(made.said, [&](const text::Diagnostic &each) {
                               return !each.includedFrom.empty()
                                   && each.includedFrom.back() == item.range && each.where
                                   && each.where->file != item.range.file;
                           });
    for (Profile &child : children)
        addDistinct(body.children, std::move(child));
    return isLasting;
}

} // namespace pavise::policy
