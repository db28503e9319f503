// SPDX-License-Identifier: GPL-2.0-or-later
// The rows about everything but programs and hats.

#include "core/explain/question/event_access.h"
#include "core/suggest/candidates/path_glob.h"
#include "core/suggest/candidates/rule_words.h"
#include "core/suggest/review/review_builder.h"
#include "core/syntax/parser/parser.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <utility>

namespace pavise::suggest {

using audit::Event;
using audit::EventClass;
using audit::Field;

namespace {

/// An abstraction that this many rows need is what a person would include.
constexpr std::size_t kAbstractionRows = 3;

/// At most so many abstractions are offered for a row.
constexpr std::size_t kMaxAbstractions = 5;

/// The file that a unix socket is, when it is one.
std::string_view socketPath(const Event &event)
{
    if (event.eventClass != EventClass::Unix)
        return {};
    for (const Field field : {Field::PeerAddress, Field::Address}) {
        if (event.text(field).starts_with('/'))
            return event.text(field);
    }
    return {};
}

/// No word of a record, however odd, may stop the other rules from being written.
bool isValid(const Candidate &candidate)
{
    return std::ranges::all_of(candidate.rules, [](const std::string &rule) {
        text::SourceSet own;
        const auto parsed = syntax::parse(own, own.add("rule", rule), syntax::Context::Body);
        return parsed.value.items.size() == 1 && !text::hasErrors(parsed.diagnostics);
    });
}

/// The path of a file rule as its text has it, with its quotes; empty when it is no such rule.
std::string pathWordOf(std::string_view rule)
{
    text::SourceSet own;
    const auto parsed =
        syntax::parse(own, own.add("rule", std::string(rule)), syntax::Context::Body);
    if (parsed.value.items.size() != 1)
        return {};
    const auto *file = std::get_if<syntax::FileRule>(&parsed.value.items.front().node);
    if (file == nullptr || file->isBare)
        return {};
    return std::string(own.text(file->path.range));
}

} // namespace

// --- what is wanted of each profile --------------------------------------------------------------

void RowBuilder::sortIntoHomes()
{
    for (const std::size_t group : m_others) {
        Label &label = this->label(denial(group).first.text(Field::Profile));
        if (!label.isHomeKnown)
            findHome(label);
        if (label.homeReason != RowReason::None)
            refuse(group, label.homeReason);
        else
            sortIntoHome(group, label);
    }
}

void RowBuilder::findHome(Label &label)
{
    label.isHomeKnown = true;
    auto home = m_homes.of(label.chain);
    if (!home) {
        label.homeReason = RowReason::LeftProfile;
        return;
    }
    // A program's own profile may be one that cannot be changed.
    const store::ProfileFile *file = m_review.m_base.fileOf(*home);
    if (file == nullptr || isManagedProfile(*home)) {
        label.homeReason = file == nullptr ? RowReason::NoFile : RowReason::ManagedByOther;
        return;
    }
    label.home = std::move(*home);
    label.compiled = &m_review.m_base.compiled(file->path);
    const auto [at, isNew] = m_wanted.try_emplace(label.home);
    label.wanted = &at->second;
    if (isNew)
        fillWanted(label.home, file->path, *label.wanted);
}

void RowBuilder::fillWanted(const std::string &home, const std::string &path, Wanted &wanted)
{
    PolicyBase &base = m_review.m_base;
    if (const auto made = m_newHomes.find(home); made != m_newHomes.end()) {
        const Start &start = m_starts[made->second];
        std::vector<std::string> rules = base.rulesForNewChild();
        if (!start.isHat)
            rules.push_back(ownRule(start.name, base.isScript(start.name)));
        wanted.beginning = base.compiledRules(path, rules);
        wanted.madeBy = start.row;
    }
    const std::string prefix = home + '\t';
    for (auto at = m_review.m_decisions.lower_bound(prefix);
         at != m_review.m_decisions.end() && at->first.starts_with(prefix); ++at) {
        const Decision &decision = at->second;
        if (decision.kind == Decision::Kind::Mute && !decision.candidate.rules.empty()
            && isPlainRule(decision.candidate.kind))
            wanted.mutes.push_back({.key = at->first,
                                    .candidate = &decision.candidate,
                                    .compiled = base.compiledRules(path, decision.candidate.rules),
                                    .groups = {}});
    }
}

void RowBuilder::sortIntoHome(std::size_t group, const Label &label)
{
    const audit::Denial &denial = this->denial(group);
    const Event &event = denial.first;
    const std::string &home = label.home;
    Wanted &wanted = *label.wanted;
    if (isDisconnected(event)) {
        wanted.disconnected.push_back(group);
        return;
    }
    const auto access = explain::accessOf(event);
    // A signal that has no name is answered by a rule for all signals.
    const bool isUnnamedSignal = event.eventClass == EventClass::Signal && event.has(Field::Peer);
    if (!access && !isUnnamedSignal)
        return refuse(group, reasonOf(access.error()));
    std::string peer;
    if (event.has(Field::Peer))
        peer = m_homes.of(chain(event.text(Field::Peer))).value_or(std::string());
    const auto isAllowedBy = [&](const CompiledText &compiled, std::string_view profile) {
        return access
            && compiled.allows(profile, *access, event.isOwner(), !denial.alwaysOwner, peer);
    };
    if (isAllowedBy(*label.compiled, home)) {
        wanted.allowed.push_back(group);
        return;
    }
    if (wanted.beginning && isAllowedBy(*wanted.beginning, "candidate")) {
        m_review.m_rows[wanted.madeBy].settled.push_back(group);
        return;
    }
    const auto mute = std::ranges::find_if(
        wanted.mutes, [&](const Mute &each) { return isAllowedBy(each.compiled, "candidate"); });
    if (mute != wanted.mutes.end()) {
        mute->groups.push_back(group);
        return;
    }
    if (const std::string_view path = socketPath(event); !path.empty()) {
        wanted.files.addSocket(denial, group, path);
    } else if (event.eventClass == EventClass::File || event.eventClass == EventClass::Link) {
        if (Row *start = startThatGrants(event, home))
            addGroups(*start, {group});
        else
            wanted.files.add(denial, group);
    } else if (!wanted.plain.add(event, group, peer, peer == home)) {
        refuse(group, RowReason::NotARule);
    }
}

/// The row about starting the very program that \p event is about, when the rule to come lets it
/// be read too.
Row *RowBuilder::startThatGrants(const Event &event, const std::string &home)
{
    const auto found = m_startOf.find({home, std::string(event.text(Field::Name))});
    if (event.eventClass != EventClass::File || found == m_startOf.end())
        return nullptr;
    const Start &start = m_starts[found->second];
    if (start.isByPolicy || start.row == kNone)
        return nullptr;
    Row &row = m_review.m_rows[start.row];
    const Candidate &choice = chosen(row.key, start.candidates);
    if (row.state != RowState::Open || choice.kind != CandidateKind::ExecInherit
        || choice.rules.empty())
        return nullptr;
    const std::string_view rule = choice.rules.front();
    const policy::Permissions granted = permissionsOfMask(rule.substr(rule.rfind(' ') + 1));
    const std::string_view mask = event.has(Field::DeniedMask) ? event.text(Field::DeniedMask)
                                                               : event.text(Field::RequestedMask);
    return (permissionsOfMask(mask) & ~granted) == 0 ? &row : nullptr;
}

void RowBuilder::makeOtherRows(const std::string &home, const Wanted &wanted)
{
    for (const std::size_t group : wanted.allowed) {
        const Event &event = denial(group).first;
        Row &row = addRow(home, event.eventClass, subjectOf(event),
                          "allowed " + std::to_string(group), {group});
        row.state = RowState::Allowed;
        row.severity = eventSeverity(event);
    }
    for (const Mute &mute : wanted.mutes) {
        if (mute.groups.empty())
            continue;
        const Event &event = denial(mute.groups.front()).first;
        Row &row =
            addRow(home, event.eventClass,
                   mute.groups.size() == 1 ? subjectOf(event)
                                           : text::displayForm(mute.candidate->rules.front()),
                   {}, mute.groups);
        row.key = mute.key;
        row.severity = eventSeverity(event);
        row.candidates = {*mute.candidate};
    }
    if (wanted.disconnected.empty())
        return;
    const Event &event = denial(wanted.disconnected.front()).first;
    Row &row = addRow(home, EventClass::File, subjectOf(event), "attach_disconnected",
                      wanted.disconnected);
    row.severity = {.level = 5, .reason = candidateReason(CandidateKind::Flag)};
    row.candidates.push_back({.kind = CandidateKind::Flag,
                              .rules = {"attach_disconnected"},
                              .target = {},
                              .severity = row.severity});
}

void RowBuilder::makePlainRows(const std::string &home, Wanted &wanted)
{
    const std::string &path = m_review.m_base.fileOf(home)->path;
    for (PlainNeed &need : wanted.plain.take(m_review.m_base.variables(path))) {
        std::erase_if(need.candidates, [](const Candidate &each) { return !isValid(each); });
        if (need.candidates.empty()) {
            for (const std::size_t group : need.groups)
                refuse(group, RowReason::Incomplete);
            continue;
        }
        Row &row = addRow(home, need.eventClass, need.subject,
                          need.candidates.front().rules.front(), need.groups);
        row.severity = need.severity;
        row.candidates = std::move(need.candidates);
    }
}

void RowBuilder::makeFileRows(const std::string &home, Wanted &wanted)
{
    const store::ProfileFile *file = m_review.m_base.fileOf(home);
    for (FileRow &files : wanted.files.take(m_review.m_base.variables(file->path))) {
        Row &row = addRow(home, EventClass::File, files.subject,
                          files.word + ' ' + fileLetters(files.permissions)
                              + (files.isOwner ? " owner" : ""),
                          files.groups);
        row.fileCount = files.fileCount;
        row.severity = files.severity;
        row.candidates = files.candidates;
        addWidened(home, files, row);
        if (m_review.m_options.withAbstractions)
            addAbstractions(home, files, row);
    }
}

// --- what is offered -----------------------------------------------------------------------------

void RowBuilder::addWidened(const std::string &home, const FileRow &files, Row &row) const
{
    const policy::Profile *profile = resolved(home);
    if (profile == nullptr)
        return;
    for (const policy::FileRule &rule : profile->rules.files) {
        const bool isOwner = rule.qualifiers.ownership == policy::Ownership::Owner;
        if (rule.qualifiers.decision != policy::Decision::Allow
            || rule.origin.include != profile->origin.include || (isOwner && !files.isOwner)
            || rule.exec || !std::ranges::all_of(files.paths, [&rule](const std::string &path) {
                   return globMatches(rule.path, path);
               }))
            continue;
        const std::string word = pathWordOf(m_review.m_base.textOf(rule.origin.where));
        const std::string text =
            (isOwner ? "owner " : "") + word + ' ' + fileLetters(files.permissions) + ',';
        const bool isThere = std::ranges::any_of(row.candidates, [&text](const Candidate &each) {
            return std::ranges::contains(each.rules, text);
        });
        if (word.empty() || isThere)
            continue;
        const GlobExample example = globExample(rule.path);
        const Severity severity = fileSeverity(
            example.tree ? std::string_view(example.path).substr(0, *example.tree) : example.path,
            files.permissions, example.tree.has_value());
        row.candidates.insert(
            row.candidates.end() - 1,
            {.kind = CandidateKind::Widened,
             .rules = {text},
             .target = {},
             .severity = severity,
             .overGrants = severity.level >= kSensitive && severity.level > row.severity.level});
    }
}

void RowBuilder::addAbstractions(const std::string &home, const FileRow &files, Row &row)
{
    const std::size_t index = m_review.m_rows.size() - 1;
    const std::string path = m_review.m_base.fileOf(home)->path;
    std::vector<Candidate> offered;
    for (const Abstraction *each :
         m_review.m_abstractions.granting(files.paths.front(), files.permissions, files.isOwner)) {
        if (offered.size() == kMaxAbstractions)
            break;
        const std::string include = "include <" + each->name + '>';
        const std::pair key{path, each->name};
        auto compiled = m_compiledAbstractions.find(key);
        if (compiled == m_compiledAbstractions.end())
            compiled =
                m_compiledAbstractions.emplace(key, m_review.m_base.compiledRules(path, {include}))
                    .first;
        const bool covers = std::ranges::all_of(row.groups, [&](std::size_t group) {
            return compiled->second.allows("candidate", denial(group).first,
                                           !denial(group).alwaysOwner);
        });
        if (!covers)
            continue;
        offered.push_back({.kind = CandidateKind::Abstraction,
                           .rules = {include},
                           .target = {},
                           .severity = each->severity,
                           .overGrants = each->severity.level >= kSensitive});
        if (!each->isOfOther)
            m_rowsOfAbstraction[{home, each->name}].push_back(index);
    }
    row.candidates.insert(row.candidates.end() - 1, offered.begin(), offered.end());
}

void RowBuilder::chooseAbstractions()
{
    // What answers most comes first, so that few includes answer all.
    std::vector<std::pair<std::pair<std::string, std::string>, std::vector<std::size_t>>> byUse(
        m_rowsOfAbstraction.begin(), m_rowsOfAbstraction.end());
    std::ranges::stable_sort(byUse, std::ranges::greater(),
                             [](const auto &each) { return each.second.size(); });
    std::set<std::size_t> answered;
    for (const auto &[key, rows] : byUse) {
        const Abstraction *abstraction = m_review.m_abstractions.find(key.second);
        const std::size_t open = static_cast<std::size_t>(std::ranges::count_if(
            rows, [&answered](std::size_t row) { return !answered.contains(row); }));
        const bool isWorthIt = abstraction->isNarrow ? open > 0 : open >= kAbstractionRows;
        if (!isWorthIt || abstraction->severity.level >= kSensitive)
            continue;
        const std::string include = "include <" + abstraction->name + '>';
        for (const std::size_t index : rows) {
            if (!answered.insert(index).second)
                continue;
            std::vector<Candidate> &candidates = m_review.m_rows[index].candidates;
            const auto at = std::ranges::find_if(candidates, [&include](const Candidate &each) {
                return each.rules.front() == include;
            });
            std::rotate(candidates.begin(), at, at + 1);
        }
    }
}

void RowBuilder::pairRows()
{
    std::map<std::string, std::size_t> byEnds;
    const auto ends = [](std::string_view from, std::string_view to, EventClass eventClass) {
        return std::string(from) + '\0' + std::string(to) + '\0'
            + std::string(audit::eventClassName(eventClass));
    };
    for (std::size_t i = 0; i < m_review.m_rows.size(); ++i) {
        Row &row = m_review.m_rows[i];
        const bool hasPeer = row.eventClass == EventClass::Signal
            || row.eventClass == EventClass::Ptrace || row.eventClass == EventClass::Unix
            || row.eventClass == EventClass::Dbus;
        if (!hasPeer || row.groups.empty())
            continue;
        const Event &event = denial(row.groups.front()).first;
        const auto peer = m_homes.of(chainOf(event.text(Field::Peer)));
        if (!peer || peer->empty())
            continue;
        const auto other = byEnds.find(ends(*peer, row.profile, row.eventClass));
        if (other != byEnds.end()) {
            row.pairedWith = m_review.m_rows[other->second].key;
            m_review.m_rows[other->second].pairedWith = row.key;
        }
        byEnds.emplace(ends(row.profile, *peer, row.eventClass), i);
    }
}

// --- rows ----------------------------------------------------------------------------------------

std::string rowKey(std::string_view profile, EventClass eventClass, std::string_view identity)
{
    std::string key(profile);
    return key.append(1, '\t')
        .append(audit::eventClassName(eventClass))
        .append(1, '\t')
        .append(identity);
}

std::string subjectOf(const Event &event)
{
    for (const Field field : {Field::Name, Field::Operation, Field::Info}) {
        if (const std::string_view text = event.text(field); !text.empty())
            return text::displayForm(text);
    }
    return std::string(audit::eventClassName(event.eventClass));
}

Row &RowBuilder::addRow(std::string profile, EventClass eventClass, std::string subject,
                        const std::string &identity, const std::vector<std::size_t> &groups)
{
    Row &row = m_review.m_rows.emplace_back();
    row.key = rowKey(profile, eventClass, identity);
    row.profile = std::move(profile);
    row.eventClass = eventClass;
    row.subject = std::move(subject);
    addGroups(row, groups);
    // Nothing that any program could have written is ever made a rule of.
    const bool isProven = std::ranges::any_of(groups, [this](std::size_t group) {
        return denial(group).origin != audit::Origin::Anyone;
    });
    if (!groups.empty() && !isProven) {
        row.state = RowState::ReadOnly;
        row.reason = RowReason::Unproven;
    }
    return row;
}

void RowBuilder::addGroups(Row &row, const std::vector<std::size_t> &groups) const
{
    row.groups.insert(row.groups.end(), groups.begin(), groups.end());
    for (const std::size_t group : groups) {
        const audit::Denial &each = denial(group);
        row.count += each.count;
        if (each.firstTime != 0)
            row.firstTime =
                row.firstTime == 0 ? each.firstTime : std::min(row.firstTime, each.firstTime);
        row.lastTime = std::max(row.lastTime, each.lastTime);
        row.isKilled = row.isKilled || each.first.kind == audit::EventKind::Killed;
        row.isBlocked = row.isBlocked || each.first.kind == audit::EventKind::Denied
            || each.first.kind == audit::EventKind::Killed;
    }
}

void RowBuilder::decideState(Row &row)
{
    if (row.state == RowState::ReadOnly)
        row.candidates.clear();
    const auto found = m_review.m_decisions.find(row.key);
    if (found == m_review.m_decisions.end())
        return;
    row.decision = found->second;
    if (row.state == RowState::Open && found->second.kind == Decision::Kind::Mute)
        row.state = RowState::Muted;
}

const Candidate &RowBuilder::chosen(const std::string &key,
                                    const std::vector<Candidate> &candidates) const
{
    const auto found = m_review.m_decisions.find(key);
    if (found == m_review.m_decisions.end() || found->second.kind != Decision::Kind::Accept)
        return candidates.front();
    return found->second.candidate;
}

} // namespace pavise::suggest
