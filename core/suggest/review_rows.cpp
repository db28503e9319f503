// SPDX-License-Identifier: GPL-2.0-or-later
// The rows about everything but programs and hats.

#include "core/explain/event_access.h"
#include "core/suggest/path_glob.h"
#include "core/suggest/review_builder.h"
#include "core/suggest/rule_words.h"
#include "core/syntax/parser.h"
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
        const audit::Denial &denial = this->denial(group);
        const Event &event = denial.first;
        const ProfileChain chain = chainOf(withoutNamespace(event.text(Field::Profile)));
        const auto home = m_homes.of(chain);
        if (!home) {
            refuse(group, RowReason::LeftProfile);
            continue;
        }
        // A program's own profile may be one that cannot be changed.
        const store::ProfileFile *file = fileOf(*home);
        if (file == nullptr || isManagedProfile(*home)) {
            refuse(group, file == nullptr ? RowReason::NoFile : RowReason::ManagedByOther);
            continue;
        }
        Wanted &wanted = m_wanted[*home];
        if (event.text(Field::Info).contains("disconnected path")) {
            wanted.disconnected.push_back(group);
            continue;
        }
        std::string peer;
        if (event.has(Field::Peer))
            peer = m_homes.of(chainOf(event.text(Field::Peer))).value_or(std::string());
        if (m_review.m_base.compiled(file->path).allows(*home, event, !denial.alwaysOwner, peer)) {
            wanted.allowed.push_back(group);
            continue;
        }
        if (const std::string_view path = socketPath(event); !path.empty()) {
            wanted.files.addSocket(denial, group, path);
            continue;
        }
        if (event.eventClass == EventClass::File || event.eventClass == EventClass::Link) {
            if (event.text(Field::Name).starts_with('/'))
                wanted.files.add(denial, group);
            else
                refuse(group, RowReason::NotARule);
            continue;
        }
        if (!wanted.plain.add(event, group, peer, peer == *home))
            refuse(group, RowReason::NotARule);
    }
}

void RowBuilder::makeOtherRows(const std::string &home, const Wanted &wanted)
{
    for (const std::size_t group : wanted.allowed) {
        const Event &event = denial(group).first;
        Row &row = addRow(home, event.eventClass,
                          text::displayForm(event.has(Field::Name) ? event.text(Field::Name)
                                                                   : event.text(Field::Operation)),
                          "allowed " + std::to_string(group), {group});
        row.state = RowState::Allowed;
        row.severity = eventSeverity(event);
    }
    if (wanted.disconnected.empty())
        return;
    const Event &event = denial(wanted.disconnected.front()).first;
    Row &row = addRow(home, EventClass::File, text::displayForm(event.text(Field::Name)),
                      "attach_disconnected", wanted.disconnected);
    row.severity = {.level = 5, .reason = candidateReason(CandidateKind::Flag)};
    row.candidates.push_back({.kind = CandidateKind::Flag,
                              .rules = {"attach_disconnected"},
                              .target = {},
                              .severity = row.severity});
}

void RowBuilder::makePlainRows(const std::string &home, Wanted &wanted)
{
    for (PlainNeed &need : wanted.plain.take()) {
        if (need.candidates.empty())
            continue;
        Row &row = addRow(home, need.eventClass, need.subject,
                          need.candidates.front().rules.front(), need.groups);
        row.severity = need.severity;
        row.candidates = std::move(need.candidates);
    }
}

void RowBuilder::makeFileRows(const std::string &home, Wanted &wanted)
{
    const store::ProfileFile *file = fileOf(home);
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
    const auto place = m_review.m_base.find(home);
    if (!place)
        return;
    const CompiledText &compiled = m_review.m_base.compiled(place->file->path);
    const policy::Profile *profile = compiled.profile(home);
    if (profile == nullptr)
        return;
    for (const policy::FileRule &rule : profile->rules.files) {
        const bool isOwner = rule.qualifiers.ownership == policy::Ownership::Owner;
        if (rule.qualifiers.decision != policy::Decision::Allow
            || rule.origin.include != policy::IncludeId::None || (isOwner && !files.isOwner)
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
    const std::string path = fileOf(home)->path;
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

Row &RowBuilder::addRow(std::string profile, EventClass eventClass, std::string subject,
                        const std::string &identity, const std::vector<std::size_t> &groups)
{
    Row &row = m_review.m_rows.emplace_back();
    row.key = profile + '\t' + std::string(audit::eventClassName(eventClass)) + '\t' + identity;
    row.profile = std::move(profile);
    row.eventClass = eventClass;
    row.subject = std::move(subject);
    row.groups = groups;
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

const Candidate *RowBuilder::chosen(const Row &row) const
{
    const auto found = m_review.m_decisions.find(row.key);
    if (found == m_review.m_decisions.end() || found->second.kind != Decision::Kind::Accept)
        return nullptr;
    return &found->second.candidate;
}

} // namespace pavise::suggest
