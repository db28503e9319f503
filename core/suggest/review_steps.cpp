// SPDX-License-Identifier: GPL-2.0-or-later
// The log sorted, and the rows about programs and hats.

#include "core/explain/event_access.h"
#include "core/explain/verdict.h"
#include "core/suggest/review_builder.h"
#include "core/suggest/rule_words.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <utility>

namespace pavise::suggest {

using audit::Event;
using audit::EventClass;
using audit::EventKind;
using audit::Field;

namespace {

/// 2000-01-01: no earlier record of a kernel with AppArmor can be true.
constexpr std::int64_t kClockIsSet = 946'684'800'000;

bool isDenial(EventKind kind)
{
    return kind == EventKind::Denied || kind == EventKind::Allowed || kind == EventKind::Killed;
}

bool isNameFailure(const Event &event)
{
    return event.text(Field::Info).contains("disconnected path");
}

bool isExec(const Event &event)
{
    if (event.eventClass != EventClass::Exec)
        return false;
    const std::string_view mask = event.has(Field::DeniedMask) ? event.text(Field::DeniedMask)
                                                               : event.text(Field::RequestedMask);
    return mask.contains('x');
}

/// The made-up profile that an exec or change of hat led to, without its parent.
std::string stepOf(const Event &event, std::string_view name)
{
    const ProfileChain target = chainOf(withoutNamespace(event.text(Field::Target)));
    return target.steps.empty() ? std::string(name) : target.steps.back();
}

} // namespace

void RowBuilder::build()
{
    const std::size_t count = m_review.m_log.denials().size();
    for (std::size_t group = 0; group < count; ++group) {
        if (m_review.m_options.stop.stop_requested())
            return;
        sort(group);
    }
    makeSteps();
    sortIntoHomes();
    for (auto &[home, wanted] : m_wanted) {
        if (m_review.m_options.stop.stop_requested())
            return;
        makeOtherRows(home, wanted);
        makePlainRows(home, wanted);
        makeFileRows(home, wanted);
    }
    chooseAbstractions();
    pairRows();
    for (Row &row : m_review.m_rows)
        decideState(row);
    m_review.m_homes = std::move(m_homes);
}

const store::ProfileFile *RowBuilder::fileOf(std::string_view profile) const
{
    for (;;) {
        if (const auto place = m_review.m_base.find(profile))
            return place->file;
        const std::size_t slashes = profile.rfind("//");
        if (slashes == std::string_view::npos || slashes == 0)
            return nullptr;
        // `P///usr/bin/x`: the third slash belongs to the child's name.
        profile = profile.substr(0, profile[slashes - 1] == '/' ? slashes - 1 : slashes);
    }
}

// --- sorting -------------------------------------------------------------------------------------

void RowBuilder::sort(std::size_t group)
{
    const audit::Denial &denial = this->denial(group);
    const Event &event = denial.first;
    const bool isError = event.kind == EventKind::Error && isNameFailure(event);
    if (!isDenial(event.kind) && !isError) {
        m_review.m_totals.statusEvents += denial.count;
        return;
    }
    const ProfileChain chain = chainOf(withoutNamespace(event.text(Field::Profile)));
    const std::vector<std::string> &only = m_review.m_options.profiles;
    const bool isWanted =
        only.empty() || std::ranges::any_of(only, [&chain](const std::string &each) {
            return chain.base == each || chain.base.starts_with(each + "//");
        });
    // A machine without a clock lives in 1970 until it has asked for the time.
    const bool isOld = denial.lastTime >= kClockIsSet && denial.lastTime < m_review.m_options.since;
    if (!isWanted || isOld)
        return;
    if (denial.origin != audit::Origin::Anyone && chain.base == "unconfined"
        && event.eventClass == EventClass::Namespace)
        return offerUserNamespaces(group);
    if (const RowReason reason = whyReadOnly(event, chain); reason != RowReason::None)
        return refuse(group, reason);

    // Records of the start itself may be lost: what follows tells of it too.
    std::string profile = chain.base;
    for (const std::string &step : chain.steps) {
        addStep(profile, step, std::nullopt);
        profile += "//null-" + step;
    }
    if (isExec(event))
        addStep(profile, stepOf(event, event.text(Field::Name)), group);
    else if (event.eventClass == EventClass::ChangeHat) {
        const std::string_view target = event.text(Field::Target);
        const std::size_t slashes = target.rfind("//");
        addStep(
            profile,
            stepOf(event, slashes == std::string_view::npos ? target : target.substr(slashes + 2)),
            group);
    } else
        m_others.push_back(group);
}

RowReason RowBuilder::whyReadOnly(const Event &event, const ProfileChain &chain)
{
    if (event.isTruncated)
        return RowReason::Truncated;
    if (event.isStack)
        return RowReason::Stack;
    if (chain.base.empty() || chain.base == "unconfined")
        return RowReason::NotARule;
    if (event.has(Field::Namespace) && event.text(Field::Namespace) != "root")
        return RowReason::ManagedByOther;
    const store::ProfileFile *file = fileOf(chain.base);
    if (isManagedProfile(chain.base))
        return RowReason::ManagedByOther;
    if (file == nullptr)
        return RowReason::NoFile;
    if (text::hasErrors(file->problems) || !m_review.m_base.compiled(file->path).isGood())
        return RowReason::BrokenFile;
    if (event.eventClass == EventClass::Policy || event.eventClass == EventClass::Other)
        return RowReason::NotARule;
    if (isNameFailure(event))
        return RowReason::None;
    const auto access = explain::accessOf(event);
    if (!access && access.error() == explain::NoAccess::TargetMissing)
        return RowReason::TargetMissing;
    if (!access && access.error() == explain::NoAccess::NotForProfile)
        return RowReason::NotARule;
    return RowReason::None;
}

void RowBuilder::addStep(const std::string &profile, const std::string &name,
                         std::optional<std::size_t> group)
{
    Step &step = m_steps[{profile, name}];
    step.profile = profile;
    step.name = name;
    step.isHat = !name.starts_with('/');
    if (group)
        step.groups.push_back(*group);
}

void RowBuilder::refuse(std::size_t group, RowReason reason)
{
    const audit::Denial &denial = this->denial(group);
    const Event &event = denial.first;
    // Groups that no one can decide about need no key that lasts.
    Row &row = addRow(std::string(event.text(Field::Profile)), event.eventClass,
                      text::displayForm(event.has(Field::Name) ? event.text(Field::Name)
                                                               : event.text(Field::Operation)),
                      "read-only " + std::to_string(group), {group});
    row.state = RowState::ReadOnly;
    row.reason = reason;
    row.severity = eventSeverity(event);
}

void RowBuilder::offerUserNamespaces(std::size_t group)
{
    const Event &event = denial(group).first;
    const std::string program(event.text(Field::ExecPath));
    if (!program.starts_with('/'))
        return refuse(group, RowReason::NotARule);
    const std::string name = program.substr(program.rfind('/') + 1);
    Row &row = addRow("unconfined", event.eventClass, text::displayForm(program), program, {group});
    row.severity = eventSeverity(event);
    std::string file = program.substr(1);
    std::ranges::replace(file, '/', '.');
    const std::string text = m_review.m_base.preambleForNew() + "profile " + literalWord(name) + ' '
        + literalWord(program) + " flags=(unconfined) {\n  userns,\n\n"
        + "  include if exists <local/" + file + ">\n}\n";
    row.candidates.push_back({.kind = CandidateKind::NewProfile,
                              .rules = {text},
                              .target = file,
                              .severity = row.severity});
}

// --- programs and hats ---------------------------------------------------------------------------

void RowBuilder::makeSteps()
{
    std::vector<const Step *> steps;
    for (const auto &[key, step] : m_steps)
        steps.push_back(&step);
    std::ranges::stable_sort(steps, {}, [](const Step *step) { return step->depth(); });
    // The same program started in two made-up profiles that turn out to be one is one row.
    std::map<std::pair<std::string, std::string>, Step> merged;
    std::vector<std::pair<std::string, std::string>> order;
    std::size_t depth = 0;
    const auto flush = [&] {
        for (const auto &key : order) {
            const Step &step = merged.at(key);
            step.isHat ? makeHat(step, key.first) : makeProgram(step, key.first);
        }
        order.clear();
        merged.clear();
    };
    std::set<std::pair<std::string, std::string>> done;
    for (const Step *step : steps) {
        if (step->depth() != depth) {
            flush();
            depth = step->depth();
        }
        const auto home = m_homes.of(chainOf(step->profile));
        if (!home) {
            for (const std::size_t group : step->groups)
                refuse(group, RowReason::LeftProfile);
            continue;
        }
        const std::pair key{*home, step->name};
        if (done.contains(key)) {
            // Decided one level further up: the same answer holds here.
            continue;
        }
        const auto [at, isNew] = merged.try_emplace(key, *step);
        if (isNew)
            order.push_back(key);
        else
            at->second.groups.insert(at->second.groups.end(), step->groups.begin(),
                                     step->groups.end());
    }
    flush();
}

std::optional<std::string> RowBuilder::homeByPolicy(const std::string &home,
                                                    const std::string &program) const
{
    const auto place = m_review.m_base.find(home);
    if (!place)
        return std::nullopt;
    const CompiledText &compiled = m_review.m_base.compiled(place->file->path);
    const explain::ProfileView *view = compiled.view(home);
    if (view == nullptr)
        return std::nullopt;
    const explain::Verdict verdict = explain::evaluate(
        *view, explain::FileAccess{.path = program, .permissions = policy::file_permission::kExec});
    if (!verdict.isAllowed() || !verdict.exec)
        return std::nullopt;
    using Kind = explain::ExecTarget::Kind;
    switch (verdict.exec->kind) {
    case Kind::Inherit:
        return home;
    case Kind::Unconfined:
        return std::string();
    case Kind::Named:
        return verdict.exec->name;
    case Kind::Attached: {
        const auto names = m_review.m_base.attachedTo(program);
        if (names.empty() && verdict.exec->fallback == explain::ExecTarget::Fallback::Inherit)
            return home;
        return names.empty() ? std::string() : names.front();
    }
    case Kind::Child: {
        for (const store::ProfileDefinition &child : place->definition->children) {
            const std::string name = child.name.substr(home.size() + 2);
            if (name == program || child.attachment == program)
                return child.name;
        }
        return std::nullopt;
    }
    }
    std::unreachable();
}

StartedProgram RowBuilder::startedProgram(const std::string &path, const std::string &home) const
{
    StartedProgram program{.path = path,
                           .isScript = m_review.m_base.isScript(path),
                           .profiles = m_review.m_base.attachedTo(path),
                           .named = {},
                           .children = {}};
    const std::string_view name = std::string_view(path).substr(path.rfind('/') + 1);
    for (const store::ProfileFile &file : m_review.m_base.profileFiles()) {
        for (const store::ProfileDefinition &each : file.profiles) {
            if (!file.isDisabled && (each.name == name || each.name == path)
                && !std::ranges::contains(program.profiles, each.name))
                program.named.push_back(each.name);
        }
    }
    if (const auto place = m_review.m_base.find(home)) {
        for (const store::ProfileDefinition &child : place->definition->children) {
            if (!child.isHat)
                program.children.push_back(child.name.substr(home.size() + 2));
        }
    }
    return program;
}

void RowBuilder::makeProgram(const Step &step, const std::string &home)
{
    const auto byPolicy = homeByPolicy(home, step.name);
    if (byPolicy) {
        m_homes.set(home, step.name, *byPolicy);
        if (step.groups.empty())
            return;
        Row &row =
            addRow(home, EventClass::Exec, text::displayForm(step.name), step.name, step.groups);
        row.severity = execSeverity(step.name);
        row.state = RowState::Allowed;
        return;
    }
    const StartedProgram program = startedProgram(step.name, home);
    const store::ProfileFile *file = fileOf(home);
    const auto form =
        pathForm(step.name, PathDetail::Variable,
                 file == nullptr ? VariableValues() : m_review.m_base.variables(file->path));
    Row &row = addRow(home, EventClass::Exec, text::displayForm(step.name), step.name, step.groups);
    row.severity = execSeverity(step.name);
    row.candidates = execCandidates(program, home, form.word);
    const Candidate *choice = chosen(row);
    if (choice == nullptr)
        choice = &row.candidates.front();
    using Kind = CandidateKind;
    std::string next; // empty: what follows is no longer of interest
    if (choice->kind == Kind::ExecChild)
        next = home + "//" + choice->target;
    else if (choice->kind == Kind::ExecProfile || choice->kind == Kind::ExecNamed)
        next = choice->target;
    else if (choice->kind == Kind::ExecInherit || choice->kind == Kind::Literal)
        next = home; // a rule that a person wrote is taken to stay in the profile
    m_homes.set(home, step.name, std::move(next));
}

void RowBuilder::makeHat(const Step &step, const std::string &home)
{
    const std::string hat = home + "//" + step.name;
    m_homes.set(home, step.name, hat);
    const bool isThere = m_review.m_base.find(hat).has_value();
    if (isThere && step.groups.empty())
        return;
    Row &row = addRow(home, EventClass::ChangeHat, text::displayForm(step.name), '^' + step.name,
                      step.groups);
    row.severity = {.level = 2, .reason = candidateReason(CandidateKind::Hat)};
    if (isThere) {
        row.state = RowState::Allowed;
        return;
    }
    row.candidates.push_back({.kind = CandidateKind::Hat,
                              .rules = {'^' + literalWord(step.name)},
                              .target = step.name,
                              .severity = row.severity});
}

} // namespace pavise::suggest
