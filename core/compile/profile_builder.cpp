// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/profile_builder.h"

#include "core/automata/packed_dfa.h"
#include "core/compile/encode/accept_words.h"
#include "core/compile/encode/glob.h"
#include "core/compile/encoder.h"
#include "core/compile/upstream_notes.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace pavise::compile {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;

// Bits of the blob's flags word. Source: kernel security/apparmor/policy_unpack.c.
constexpr std::uint32_t kDebugFlag = 2;
constexpr std::uint32_t kInterruptibleFlag = 8;

binary::ProfileMode modeOf(policy::Mode mode)
{
    switch (mode) {
    case policy::Mode::Enforce:
        return binary::ProfileMode::Enforce;
    case policy::Mode::Complain:
        return binary::ProfileMode::Complain;
    case policy::Mode::Kill:
        return binary::ProfileMode::Kill;
    case policy::Mode::Unconfined:
    case policy::Mode::DefaultAllow: // The kernel has no mode of its own for it.
        return binary::ProfileMode::Unconfined;
    case policy::Mode::Prompt:
        return binary::ProfileMode::Prompt;
    }
    std::unreachable();
}

/// The last component of `parent//child`: what the kernel compares with a path when a profile has
/// no attachment automaton.
std::string_view localName(std::string_view name)
{
    // From the left, as the kernel looks: `t///bin/x` is the child `/bin/x` of `t`.
    for (std::size_t at = name.find("//"); at != std::string_view::npos; at = name.find("//"))
        name.remove_prefix(at + 2);
    return name;
}

/// As it is written in a profile: `px`, `Cix`, `px -> name`.
std::string modeName(const policy::Exec &exec)
{
    using Kind = policy::Exec::Kind;
    using Fallback = policy::Exec::Fallback;
    std::string name;
    switch (exec.kind) {
    case Kind::Deny:
        return "x";
    case Kind::Inherit:
        return "ix";
    case Kind::Unconfined:
        name = exec.keepsEnvironment ? "u" : "U";
        break;
    case Kind::Profile:
        name = exec.keepsEnvironment ? "p" : "P";
        break;
    case Kind::Child:
        name = exec.keepsEnvironment ? "c" : "C";
        break;
    }
    if (exec.fallback == Fallback::Inherit)
        name += 'i';
    else if (exec.fallback == Fallback::Unconfined)
        name += exec.keepsEnvironment ? 'u' : 'U';
    name += 'x';
    if (exec.target)
        name += " -> " + *exec.target;
    return name;
}

TracedDfa traced(automata::Dfa dfa, const RuleSet &rules)
{
    return {.dfa = std::move(dfa), .rules = rules.table().rules()};
}

} // namespace

binary::CapabilityMasks capabilityMasks(const std::vector<policy::CapabilityRule> &rules)
{
    std::uint64_t allow = 0;
    std::uint64_t deny = 0;
    std::uint64_t audit = 0;
    std::uint64_t quiet = 0;
    for (const policy::CapabilityRule &rule : rules) {
        if (rule.qualifiers.decision == policy::Decision::Deny) {
            deny |= rule.capabilities;
            quiet |= rule.qualifiers.audit ? 0 : rule.capabilities;
        } else {
            allow |= rule.capabilities;
            audit |= rule.qualifiers.audit ? rule.capabilities : 0;
        }
    }
    allow &= ~deny;
    return {.allow = allow, .audit = audit & allow, .quiet = quiet & deny};
}

EncodedRules ProfileBuilder::encode(const policy::Rules &rules,
                                    std::span<const std::string> transitions)
{
    Encoder encoder(m_workspace, m_policy, AcceptTable::Identity::Merged);
    (void)encoder.encode(rules, transitions);
    std::ranges::move(encoder.diagnostics(), std::back_inserter(m_diagnostics));
    warnOfTails(rules);
    return encoder.take();
}

std::optional<CompiledProfile> ProfileBuilder::build(const policy::Profile &profile,
                                                     std::span<const SharedRules> shared,
                                                     PackedMemory *memory)
{
    const auto identity =
        m_options.keepProvenance ? AcceptTable::Identity::PerRule : AcceptTable::Identity::Merged;
    Encoder encoder(m_workspace, m_policy, identity);
    if (!encoder.encode(profile)) {
        std::ranges::move(encoder.diagnostics(), std::back_inserter(m_diagnostics));
        return std::nullopt;
    }
    for (const SharedRules &each : shared)
        encoder.append(*each.encoded, *each.included);

    warnOfTails(profile.rules);
    noteAttachment(profile);

    auto image = header(profile);
    if (!image)
        return std::nullopt;
    CompiledProfile compiled;
    compiled.name = profile.name;
    compiled.dbusNeedsNetworkV9 = m_policy.mediation.dbusNeedsNetworkV9;
    compiled.image = std::move(*image);
    const auto build = [&](AcceptTable::Kind kind, RuleSet &rules, automata::PackedDfa &packed) {
        return buildInto(profile, kind, rules, encoder.origins(), packed, memory);
    };
    auto policyDfa = build(AcceptTable::Kind::Policy, encoder.policyRules(), compiled.image.policy);
    auto fileDfa = build(AcceptTable::Kind::File, encoder.fileRules(), compiled.image.file);
    if (!policyDfa || !fileDfa)
        return std::nullopt;
    compiled.policyGrowth = policyDfa->growth;
    compiled.fileGrowth = fileDfa->growth;
    if (m_options.keepProvenance) {
        compiled.provenance =
            Provenance{.policy = traced(std::move(policyDfa->dfa), encoder.policyRules()),
                       .file = traced(std::move(fileDfa->dfa), encoder.fileRules()),
                       .origins = encoder.origins()};
    }
    return compiled;
}

std::optional<binary::ProfileImage> ProfileBuilder::header(const policy::Profile &profile)
{
    binary::ProfileImage image;
    if (!addAttachment(profile, image))
        return std::nullopt;
    image.name = profile.name;
    image.namespaceName = profile.namespaceName;
    if (m_options.namespaceName)
        image.namespaceName = m_options.namespaceName;
    image.disconnectedPath = profile.flags.disconnectedPath;
    image.isHat = profile.isHat;
    image.flags = (profile.flags.debug ? kDebugFlag : 0)
        | (profile.flags.isInterruptible && m_policy.mediation.interruptible ? kInterruptibleFlag
                                                                             : 0);
    image.mode = modeOf(profile.flags.mode);
    image.auditAll = profile.flags.auditAll;
    image.pathFlags = profile.flags.path;
    image.capabilities = capabilityMasks(profile.rules.capabilities);
    for (const policy::RlimitRule &rule : profile.rules.rlimits)
        image.limits.at(rule.resource) = rule.value;
    image.transitions = profile.transitions;
    return image;
}

/// Takes the automaton from \p memory when there is one of the same patterns.
std::optional<ProfileBuilder::Built>
ProfileBuilder::buildInto(const policy::Profile &profile, AcceptTable::Kind kind, RuleSet &rules,
                          std::span<const policy::Origin> origins, automata::PackedDfa &packed,
                          PackedMemory *memory)
{
    if (memory == nullptr || rules.isEmpty())
        return buildAnew(profile, rules, origins, packed);
    const int number = std::to_underlying(kind);
    const std::string name = profile.namespaceName.value_or(std::string()) + '\n' + profile.name;
    if (const PackedMemory::Packed *const same = memory->find(name, number, rules.patterns())) {
        packed = same->dfa;
        return Built{.growth = same->growth, .dfa = {}};
    }
    const std::size_t saidBefore = m_diagnostics.size();
    auto built = buildAnew(profile, rules, origins, packed);
    if (built && m_diagnostics.size() == saidBefore)
        memory->keep(name, number, rules.patterns(), {.dfa = packed, .growth = built->growth});
    return built;
}

/// Builds and packs. Without states when there are no rules; empty after a failure.
std::optional<ProfileBuilder::Built>
ProfileBuilder::buildAnew(const policy::Profile &profile, RuleSet &rules,
                          std::span<const policy::Origin> origins, automata::PackedDfa &packed)
{
    if (rules.isEmpty())
        return Built();
    const auto fails = [&](const automata::BuildFailure &failure) {
        tellFailure(profile, failure, rulesOf(failure.culprits, rules, origins));
        return std::nullopt;
    };
    automata::Watch watch(m_options.limits, m_stop);
    auto built = automata::build(m_workspace.automata(), rules.patterns(), rules.table(),
                                 m_options.limits, watch);
    if (!built)
        return fails(built.error());
    const auto minimal = automata::minimize(*built, watch);
    auto result = minimal ? automata::pack(*minimal, watch) : std::unexpected(minimal.error());
    if (!result)
        return fails(result.error());
    packed = std::move(*result);
    if (built->stateCount() > automata::kManyStates) {
        const auto growing = rulesOf(built->growth().patterns, rules, origins);
        if (!growing.empty())
            std::ranges::move(tellGrowth(m_policy, profile,
                                         {.severity = text::Severity::Warning,
                                          .code = DiagnosticCode::ManyWildcardsMeet,
                                          .args = {std::to_string(built->growth().loops)}},
                                         growing),
                              std::back_inserter(m_diagnostics));
    }
    std::ranges::move(
        mappingNotes(m_policy, profile, rules, origins, m_workspace, m_options.limits, m_stop),
        std::back_inserter(m_diagnostics));
    const GrowthFigures growth{.created = built->stateCount(), .loops = built->growth().loops};
    return Built{.growth = growth, .dfa = std::move(*built)};
}

/// Seen in the text alone, so that an editor can tell while the rule is written.
void ProfileBuilder::warnOfTails(const policy::Rules &rules)
{
    for (const policy::FileRule &rule : rules.files) {
        const auto &glob = m_workspace.glob(rule.path, GlobAlphabet::Text);
        if (!glob || glob->tail <= automata::kLongTail)
            continue;
        m_diagnostics.push_back(
            {.severity = text::Severity::Warning,
             .code = DiagnosticCode::LongWildcardTail,
             .where = rule.origin.where,
             .args = {std::to_string(glob->tail), std::to_string(automata::kLongTail)},
             .includedFrom = m_policy.includeChain(rule.origin)});
    }
}

void ProfileBuilder::noteAttachment(const policy::Profile &profile)
{
    if (auto note = attachmentNote(m_policy, profile, m_workspace))
        m_diagnostics.push_back(std::move(*note));
}

/// Which programs the profile is for. A kernel compares a plain path itself, with the name.
/// Source: kernel domain.c: aa_xattrs_match, find_attach; apparmor_parser 4.1.0, parser_regex.c:
/// process_profile_name_xmatch.
bool ProfileBuilder::addAttachment(const policy::Profile &profile, binary::ProfileImage &image)
{
    const bool hasXattrs = !profile.xattrs.empty() && m_policy.mediation.outOfBand;
    if (profile.attachments.empty())
        return true;
    if (profile.attachments.size() == 1 && !hasXattrs) {
        const auto &glob = m_workspace.glob(profile.attachments.front(), GlobAlphabet::Text);
        if (glob && glob->literal == localName(profile.name))
            return true;
    }

    RuleSet rules(m_workspace, AcceptTable::Kind::Policy, AcceptTable::Identity::Merged);
    // The kernel asks for the attributes in the order of the list; apparmor_parser 4.1.0 writes it
    // last one first.
    PatternBuilder attributes = rules.pattern();
    if (hasXattrs) {
        for (const policy::XattrMatch &xattr : std::views::reverse(profile.xattrs)) {
            PatternBuilder present = rules.pattern();
            present.outOfBand().byte(0).glob(xattr.value.value_or("**"), GlobAlphabet::Binary);
            attributes.choice({rules.pattern(), present});
            image.xattrs.push_back(xattr.name);
        }
    }
    std::size_t shortest = SIZE_MAX;
    for (const std::string &attachment : profile.attachments) {
        PatternBuilder pattern = rules.pattern().glob(attachment);
        shortest = std::min(shortest, pattern.minLength());
        pattern.append(attributes);
        if (!rules.add(pattern, {}, {.permissions = file_bits::kExec}, RuleIndex::None)) {
            m_diagnostics.push_back({.code = DiagnosticCode::AttachmentInvalid,
                                     .where = profile.origin.where,
                                     .args = {attachment}});
            return false;
        }
    }
    image.attachmentLength = static_cast<std::uint32_t>(shortest);
    return buildAnew(profile, rules, {}, image.attachment.emplace()).has_value();
}

void ProfileBuilder::tellFailure(const policy::Profile &profile,
                                 const automata::BuildFailure &failure,
                                 const std::vector<policy::Origin> &culprits)
{
    if (failure.diagnostic.code == DiagnosticCode::ConflictingExecModes) {
        tellConflict(profile);
        return;
    }
    std::ranges::move(tellGrowth(m_policy, profile, failure.diagnostic, culprits),
                      std::back_inserter(m_diagnostics));
}

/// Builds once more with one id for each rule, to say which two rules contradict each other.
void ProfileBuilder::tellConflict(const policy::Profile &profile)
{
    Encoder encoder(m_workspace, m_policy, AcceptTable::Identity::PerRule);
    if (!encoder.encode(profile))
        return;
    RuleSet &rules = encoder.fileRules();
    const auto dfa = automata::build(m_workspace.automata(), rules.patterns(), rules.table(),
                                     m_options.limits, m_stop);
    const auto conflict = rules.table().conflict();
    if (!conflict) {
        if (!dfa)
            m_diagnostics.push_back(dfa.error().diagnostic);
        return;
    }
    const std::uint32_t low = std::to_underlying(std::min(conflict->first, conflict->second));
    const std::uint32_t high = std::to_underlying(std::max(conflict->first, conflict->second));
    const auto describe = [&](std::uint32_t index) {
        const auto &files = profile.rules.files;
        const bool isExec = index < files.size() && files[index].exec;
        return isExec ? modeName(*files[index].exec) : std::string("change_profile");
    };
    const auto path = [&](std::uint32_t index) {
        const auto &files = profile.rules.files;
        return index < files.size() ? files[index].path : std::string();
    };
    const policy::Origin &first = encoder.origins().at(low);
    const policy::Origin &second = encoder.origins().at(high);
    m_diagnostics.push_back({.code = DiagnosticCode::ConflictingExecModes,
                             .where = second.where,
                             .args = {path(high), describe(low), describe(high)},
                             .includedFrom = m_policy.includeChain(second)});
    m_diagnostics.push_back({.severity = text::Severity::Note,
                             .code = DiagnosticCode::OtherRuleHere,
                             .where = first.where,
                             .args = {path(low)},
                             .includedFrom = m_policy.includeChain(first)});
}

} // namespace pavise::compile
