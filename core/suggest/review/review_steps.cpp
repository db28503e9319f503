// SPDX-License-Identifier: GPL-2.0-or-later
// The log sorted, and the rows about programs and hats.

#include "core/explain/answer/verdict.h"
#include "core/explain/question/event_access.h"
#include "core/suggest/candidates/path_glob.h"
#include "core/suggest/candidates/rule_words.h"
#include "core/suggest/review/review_builder.h"
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

bool isExec(const Event &event)
{
    if (event.eventClass != EventClass::Exec)
        return false;
    const std::string_view mask = event.has(Field::DeniedMask) ? event.text(Field::DeniedMask)
                                                               : event.text(Field::RequestedMask);
    return mask.contains('x');
}

/// The name that the kernel gives when a program's own does not fit, and old kernels always gave:
/// a counter in hexadecimal. Source: security/apparmor/policy.c: aa_new_learning_profile (until
/// Linux 4.12 aa_new_null_profile).
bool isCounter(std::string_view step)
{
    constexpr std::size_t kMostDigits = 4; // tens of thousands of programs since the boot
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return step.size() <= kMostDigits && std::ranges::any_of(step, isDigit)
        && std::ranges::all_of(step, [&](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

/// The hat that a change of hat is about.
std::string hatOf(const Event &event)
{
    const std::string_view target = event.text(Field::Target);
    const ProfileChain chain = chainOf(withoutNamespace(target));
    if (!chain.steps.empty())
        return chain.steps.back();
    const std::size_t slashes = target.rfind("//");
    return std::string(slashes == std::string_view::npos ? target : target.substr(slashes + 2));
}

} // namespace

void RowBuilder::build()
{
    const std::size_t count = m_review.m_log.denials().size();
    findNames();
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

RowReason reasonOf(explain::NoAccess problem)
{
    switch (problem) {
    case explain::NoAccess::TargetMissing:
        return RowReason::TargetMissing;
    case explain::NoAccess::NotForProfile:
    case explain::NoAccess::NotAnAccess:
    case explain::NoAccess::NameUnknown:
    case explain::NoAccess::HatChange:
        return RowReason::NotARule;
    case explain::NoAccess::FieldsMissing:
        return RowReason::Incomplete;
    }
    std::unreachable();
}

bool isDisconnected(const Event &event)
{
    const std::string_view info = event.text(Field::Info);
    return info.starts_with("Failed name lookup") && info.contains("disconnected path");
}

// --- names ---------------------------------------------------------------------------------------

void RowBuilder::findNames()
{
    for (const audit::Denial &denial : m_review.m_log.denials()) {
        const Event &event = denial.first;
        // What anyone can have written explains nothing that the kernel did.
        if (denial.origin == audit::Origin::Anyone)
            continue;
        if (event.eventClass == EventClass::ChangeHat) {
            m_hats.insert(hatOf(event));
        } else if (event.eventClass == EventClass::Exec && event.has(Field::Target)) {
            const std::string_view label = withoutNamespace(event.text(Field::Target));
            const ProfileChain target = chainOf(label);
            if (!target.steps.empty() && isCounter(target.steps.back()))
                m_programs.emplace(label, event.text(Field::Name));
        }
    }
}

ProfileChain RowBuilder::chain(std::string_view label) const
{
    label = withoutNamespace(label);
    ProfileChain chain = chainOf(label);
    std::string name = chain.base;
    for (std::string &step : chain.steps) {
        name += "//null-" + step;
        if (const auto found = m_programs.find(name); found != m_programs.end())
            step = found->second;
    }
    return chain;
}

RowBuilder::Label &RowBuilder::label(std::string_view name)
{
    const auto found = m_labels.find(name);
    if (found != m_labels.end())
        return found->second;
    Label &label = m_labels[std::string(name)];
    label.chain = chain(name);
    const std::string &base = label.chain.base;
    const std::vector<std::string> &only = m_review.m_options.profiles;
    label.isWanted = only.empty() || std::ranges::any_of(only, [&base](const std::string &each) {
                         return base == each || base.starts_with(each + "//");
                     });
    if (label.isWanted)
        label.reason = whyReadOnly(label.chain);
    return label;
}

RowReason RowBuilder::whyReadOnly(const ProfileChain &chain) const
{
    if (chain.base.empty() || chain.base == "unconfined")
        return RowReason::NotARule;
    if (isManagedProfile(chain.base))
        return RowReason::ManagedByOther;
    const store::ProfileFile *file = m_review.m_base.fileOf(chain.base);
    if (file == nullptr)
        return RowReason::NoFile;
    if (text::hasErrors(file->problems) || !m_review.m_base.compiled(file->path).isGood())
        return RowReason::BrokenFile;
    const bool isUnknown = std::ranges::any_of(chain.steps, [this](const std::string &step) {
        return isCounter(step) && !m_hats.contains(step);
    });
    return isUnknown ? RowReason::UnknownProgram : RowReason::None;
}

// --- sorting -------------------------------------------------------------------------------------

void RowBuilder::sort(std::size_t group)
{
    const audit::Denial &denial = this->denial(group);
    const Event &event = denial.first;
    const bool isError = event.kind == EventKind::Error && isDisconnected(event);
    if (!isDenial(event.kind) && !isError) {
        m_review.m_totals.statusEvents += denial.count;
        return;
    }
    const Label &label = this->label(event.text(Field::Profile));
    // A machine without a clock lives in 1970 until it has asked for the time.
    const bool isOld = denial.lastTime >= kClockIsSet && denial.lastTime < m_review.m_options.since;
    if (!label.isWanted || isOld)
        return;
    if (denial.origin != audit::Origin::Anyone && label.chain.base == "unconfined"
        && event.eventClass == EventClass::Namespace)
        return offerUserNamespaces(group);
    if (const RowReason reason = whyReadOnly(event, label); reason != RowReason::None)
        return refuse(group, reason);

    // Records of the start itself may be lost: what follows tells of it too.
    ProfileChain profile{.base = label.chain.base, .steps = {}};
    for (const std::string &step : label.chain.steps) {
        addStep(profile, step, std::nullopt);
        profile.steps.push_back(step);
    }
    if (isExec(event)) {
        const ProfileChain target = chain(event.text(Field::Target));
        addStep(profile,
                target.steps.empty() ? std::string(event.text(Field::Name)) : target.steps.back(),
                group);
    } else if (event.eventClass == EventClass::ChangeHat) {
        addStep(profile, hatOf(event), group);
    } else {
        m_others.push_back(group);
    }
}

RowReason RowBuilder::whyReadOnly(const Event &event, const Label &label)
{
    if (event.isTruncated)
        return RowReason::Truncated;
    if (event.isStack)
        return RowReason::Stack;
    const bool isElsewhere = event.has(Field::Namespace) && event.text(Field::Namespace) != "root";
    if (isElsewhere && label.reason != RowReason::NotARule)
        return RowReason::ManagedByOther;
    if (label.reason != RowReason::None)
        return label.reason;
    if (event.eventClass == EventClass::Policy || event.eventClass == EventClass::Other)
        return RowReason::NotARule;
    if (!isExec(event) || isDisconnected(event))
        return RowReason::None;
    const auto access = explain::accessOf(event);
    return access ? RowReason::None : reasonOf(access.error());
}

void RowBuilder::addStep(const ProfileChain &profile, const std::string &name,
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
    Row &row = addRow(std::string(event.text(Field::Profile)), event.eventClass, subjectOf(event),
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
    // What is decided about the start of a chain says where the rest of it belongs.
    std::ranges::stable_sort(steps, {},
                             [](const Step *step) { return step->profile.steps.size(); });
    for (const Step *step : steps) {
        const auto home = m_homes.of(step->profile);
        if (!home) {
            for (const std::size_t group : step->groups)
                refuse(group, RowReason::LeftProfile);
            continue;
        }
        // The same program started in two made-up profiles that turn out to be one is one row.
        const auto [at, isNew] = m_startOf.try_emplace({*home, step->name}, m_starts.size());
        if (isNew) {
            Start &start = m_starts.emplace_back();
            start.home = *home;
            start.name = step->name;
            start.isHat = step->isHat;
            step->isHat ? decideHat(start) : decideProgram(start);
        }
        std::vector<std::size_t> &groups = m_starts[at->second].groups;
        groups.insert(groups.end(), step->groups.begin(), step->groups.end());
    }
    for (Start &start : m_starts)
        makeStartRow(start);
}

/// The resolved profile, children that includes bring in among its own.
const policy::Profile *RowBuilder::resolved(const std::string &home) const
{
    const store::ProfileFile *file = m_review.m_base.fileOf(home);
    return file == nullptr ? nullptr : m_review.m_base.compiled(file->path).profile(home);
}

std::optional<std::string> RowBuilder::homeByPolicy(const std::string &home,
                                                    const std::string &program) const
{
    const policy::Profile *profile = resolved(home);
    if (profile == nullptr)
        return std::nullopt;
    const CompiledText &compiled = m_review.m_base.compiled(m_review.m_base.fileOf(home)->path);
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
        for (const policy::Profile &child : profile->children) {
            const bool isFor = child.name.substr(home.size() + 2) == program
                || std::ranges::any_of(child.attachments, [&program](const std::string &each) {
                                   return globMatches(each, program);
                               });
            if (isFor && !child.isHat)
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
    if (const policy::Profile *profile = resolved(home)) {
        for (const policy::Profile &child : profile->children) {
            if (!child.isHat)
                program.children.push_back(child.name.substr(home.size() + 2));
        }
    }
    return program;
}

void RowBuilder::decideProgram(Start &start)
{
    if (auto byPolicy = homeByPolicy(start.home, start.name)) {
        start.isByPolicy = true;
        return m_homes.set(start.home, start.name, std::move(*byPolicy));
    }
    const store::ProfileFile *file = m_review.m_base.fileOf(start.home);
    const auto form =
        pathForm(start.name, PathDetail::Variable,
                 file == nullptr ? VariableValues() : m_review.m_base.variables(file->path));
    start.candidates =
        execCandidates(startedProgram(start.name, start.home), start.home, form.word);
    const Candidate &choice =
        chosen(rowKey(start.home, EventClass::Exec, start.name), start.candidates);
    using Kind = CandidateKind;
    std::string next; // empty: what follows is no longer of interest
    if (choice.kind == Kind::ExecChild) {
        next = start.home + "//" + choice.target;
        if (!m_review.m_base.placeOf(next))
            m_newHomes.emplace(next, m_starts.size() - 1);
    } else if (choice.kind == Kind::ExecProfile || choice.kind == Kind::ExecNamed) {
        next = choice.target;
    } else if (choice.kind == Kind::ExecInherit || choice.kind == Kind::Literal) {
        next = start.home; // a rule that a person wrote is taken to stay in the profile
    }
    m_homes.set(start.home, start.name, std::move(next));
}

void RowBuilder::decideHat(Start &start)
{
    std::string hat = start.home + "//" + start.name;
    if (m_review.m_base.placeOf(hat)) {
        start.isByPolicy = true;
        return m_homes.set(start.home, start.name, std::move(hat));
    }
    const auto offer = [&start](const std::string &name) {
        start.candidates.push_back(
            {.kind = CandidateKind::Hat,
             .rules = {'^' + literalWord(name)},
             .target = name,
             .severity = {.level = 2, .reason = candidateReason(CandidateKind::Hat)}});
    };
    offer(start.name);
    // Where mod_apparmor(8) goes on when it finds no other hat.
    if (m_review.m_base.placeOf(start.home + "//DEFAULT_URI"))
        offer("DEFAULT_URI");
    const Candidate &choice =
        chosen(rowKey(start.home, EventClass::ChangeHat, '^' + start.name), start.candidates);
    if (choice.kind == CandidateKind::Hat)
        hat = start.home + "//" + choice.target;
    if (!m_review.m_base.placeOf(hat))
        m_newHomes.emplace(hat, m_starts.size() - 1);
    m_homes.set(start.home, start.name, std::move(hat));
}

void RowBuilder::makeStartRow(Start &start)
{
    if (start.isByPolicy && start.groups.empty())
        return;
    start.row = m_review.m_rows.size();
    Row &row =
        addRow(start.home, start.isHat ? EventClass::ChangeHat : EventClass::Exec,
               text::displayForm(start.name), (start.isHat ? "^" : "") + start.name, start.groups);
    row.severity = start.isHat ? Severity{.level = 2, .reason = candidateReason(CandidateKind::Hat)}
                               : execSeverity(start.name);
    row.candidates = start.candidates;
    if (start.isByPolicy)
        row.state = RowState::Allowed;
}

} // namespace pavise::suggest
