// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules that give away more than a program can need.
#include "core/compile/encode/accept_words.h"
#include "core/lint/findings.h"
#include "core/policy/rules/file_permissions.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace pavise::lint {

using text::DiagnosticCode;

namespace {

/// A file that gives whoever writes or reads it more than itself.
struct Valuable
{
    std::string_view path;
    /// A rule whose path says this means the file, and is not just too wide.
    std::string_view mark;
};

/// Writing one of these makes other programs, or the next login, do what the writer wants.
constexpr Valuable kKeepFromWriting[] = {
    {.path = "/etc/passwd", .mark = "passwd"},
    {.path = "/etc/sudoers.d/rule", .mark = "sudoers"},
    {.path = "/etc/ld.so.preload", .mark = "ld.so.preload"},
    {.path = "/etc/cron.d/job", .mark = "cron"},
    {.path = "/etc/systemd/system/any.service", .mark = "systemd"},
    {.path = "/etc/apparmor.d/profile", .mark = "apparmor.d"},
    {.path = "/usr/bin/program", .mark = "bin"},
    {.path = "/usr/lib/x86_64-linux-gnu/libc.so.6", .mark = "lib"},
    {.path = "/boot/vmlinuz", .mark = "boot"},
    {.path = "/home/person/.bashrc", .mark = ".bashrc"},
    {.path = "/home/person/.ssh/authorized_keys", .mark = ".ssh"},
    {.path = "/home/person/.config/autostart/any.desktop", .mark = "autostart"},
    {.path = "/dev/sda", .mark = "sd"},
    {.path = "/dev/mem", .mark = "mem"},
    {.path = "/proc/sys/kernel/core_pattern", .mark = "kernel"},
    {.path = "/sys/kernel/security/apparmor/.load", .mark = "security"},
};

constexpr Valuable kKeepFromReading[] = {
    {.path = "/etc/shadow", .mark = "shadow"},
    {.path = "/etc/ssh/ssh_host_ed25519_key", .mark = "ssh"},
    {.path = "/home/person/.ssh/id_ed25519", .mark = ".ssh"},
    {.path = "/home/person/.gnupg/private-keys-v1.d/any.key", .mark = ".gnupg"},
    {.path = "/dev/sda", .mark = "sd"},
    {.path = "/dev/mem", .mark = "mem"},
    {.path = "/proc/kcore", .mark = "kcore"},
};

/// Not among what a profile could name: a pattern that matches it matches any program.
constexpr std::string_view kAnyProgram = "/usr/bin/what-nobody-named";

constexpr std::uint32_t bothHalves(std::uint32_t bits)
{
    return bits << compile::kOwnerShift | bits << compile::kOtherShift;
}

class BreadthFinder
{
public:
    BreadthFinder(Findings &findings, const policy::Profile &profile, const TextRules &rules,
                  const ProfileAutomata &automata)
        : m_findings(findings)
        , m_rules(rules)
        , m_automata(automata)
    {
        for (const policy::FileRule &rule : profile.rules.files)
            m_files.emplace(rules.ownRuleAt(rule.origin), &rule);
        m_files.erase(TextRules::kNone);
    }

    void findValuables(std::span<const Valuable> valuables, std::uint32_t bits, DiagnosticCode code)
    {
        for (const Valuable &valuable : valuables) {
            const auto set = m_automata.fileRulesOf(valuable.path);
            const auto words = m_automata.words(1, set);
            const std::uint32_t granted = words ? words->accept & bothHalves(bits) : 0;
            for (const automata::AcceptId id : set) {
                const compile::AcceptRule &accept = m_automata.rule(1, id);
                const std::size_t index = m_rules.ruleOf(1, id);
                const policy::FileRule *const rule = ownFileRule(index);
                const bool grants = accept.mode == compile::RuleMode::Allow && !accept.isExact
                    && (accept.permissions & granted) != 0;
                if (grants && rule != nullptr
                    && rule->path.find(valuable.mark) == std::string::npos)
                    tellOnce(code, index, {std::string(valuable.path)});
            }
        }
    }

    void findWideExec()
    {
        for (const automata::AcceptId id : m_automata.fileRulesOf(kAnyProgram)) {
            const std::size_t index = m_rules.ruleOf(1, id);
            const policy::FileRule *const rule = ownFileRule(index);
            if (rule == nullptr || !rule->exec
                || rule->qualifiers.decision != policy::Decision::Allow)
                continue;
            if (rule->exec->kind == policy::Exec::Kind::Unconfined
                || rule->exec->fallback == policy::Exec::Fallback::Unconfined)
                tellOnce(DiagnosticCode::TooWideExec, index, {policy::describe(*rule->exec)});
        }
    }

    /// Where a person's rule adds the one half of write and execute to the other.
    void findWriteAndExec()
    {
        using namespace compile::file_bits;
        for (const auto set : m_automata.sets(1)) {
            const auto words = m_automata.words(1, set);
            if (!words)
                continue;
            for (const unsigned half : {compile::kOwnerShift, compile::kOtherShift}) {
                if ((words->accept >> half & kWrite) == 0 || (words->accept >> half & kExec) == 0)
                    continue;
                for (const automata::AcceptId id : set) {
                    const compile::AcceptRule &accept = m_automata.rule(1, id);
                    const std::size_t index = m_rules.ruleOf(1, id);
                    const policy::FileRule *const rule = ownFileRule(index);
                    if (rule != nullptr && accept.mode == compile::RuleMode::Allow
                        && (accept.permissions >> half & kExec) != 0)
                        tellOnce(DiagnosticCode::WriteAndExec, index, {rule->path});
                }
            }
        }
    }

private:
    [[nodiscard]] const policy::FileRule *ownFileRule(std::size_t index) const
    {
        const auto found = m_files.find(index);
        return found == m_files.end() ? nullptr : found->second;
    }

    void tellOnce(DiagnosticCode code, std::size_t index, std::vector<std::string> args)
    {
        if (m_told.emplace(code, index).second)
            m_findings.add(code, m_rules.all()[index].origin, std::move(args));
    }

    Findings &m_findings;
    const TextRules &m_rules;
    const ProfileAutomata &m_automata;
    std::map<std::size_t, const policy::FileRule *> m_files; ///< The person's, by text rule.
    std::set<std::pair<DiagnosticCode, std::size_t>> m_told;
};

/// Rules without a condition, as `capability,`: what they allow has no limit.
class BareRules
{
public:
    explicit BareRules(const TextRules &rules)
        : m_rules(rules)
    {
    }

    void note(const policy::Origin &origin, const policy::Qualifiers &qualifiers, bool isBare,
              std::string_view kind)
    {
        const std::size_t index = m_rules.ownRuleAt(origin);
        if (isBare && qualifiers.decision == policy::Decision::Allow && index != TextRules::kNone)
            m_kinds[index].insert(kind);
    }

    void tell(Findings &findings) const
    {
        for (const auto &[index, kinds] : m_kinds)
            findings.add(DiagnosticCode::TooWideRule, m_rules.all()[index].origin,
                         {std::string(kinds.size() > 1 ? "all" : *kinds.begin())});
    }

private:
    const TextRules &m_rules;
    std::map<std::size_t, std::set<std::string_view>> m_kinds;
};

} // namespace

void findWideRules(Findings &findings, const policy::Profile &profile, const TextRules &rules,
                   const ProfileAutomata &automata)
{
    if (profile.flags.mode == policy::Mode::Unconfined
        || profile.flags.mode == policy::Mode::DefaultAllow)
        return; // It allows everything anyway.
    BareRules bare(rules);
    for (const policy::CapabilityRule &rule : profile.rules.capabilities)
        bare.note(rule.origin, rule.qualifiers, ~rule.capabilities == 0, "capability");
    for (const policy::FileRule &rule : profile.rules.files)
        bare.note(rule.origin, rule.qualifiers,
                  rule.path == "/{**,}"
                      && (rule.permissions & policy::file_permission::kWrite) != 0,
                  "file");
    for (const policy::MountRule &rule : profile.rules.mounts)
        bare.note(rule.origin, rule.qualifiers,
                  rule.kind == policy::MountRule::Kind::Mount && !rule.device && !rule.mountPoint
                      && rule.types.empty() && !rule.hasOptions,
                  "mount");
    for (const policy::PtraceRule &rule : profile.rules.ptraces)
        bare.note(rule.origin, rule.qualifiers,
                  !rule.peer && (rule.permissions & policy::ptrace_permission::kTrace) != 0,
                  "ptrace");
    for (const policy::ChangeProfileRule &rule : profile.rules.changeProfiles)
        bare.note(rule.origin, rule.qualifiers, rule.target == "**", "change_profile");
    bare.tell(findings);

    BreadthFinder finder(findings, profile, rules, automata);
    finder.findValuables(kKeepFromWriting, compile::file_bits::kWrite,
                         DiagnosticCode::TooWideWrite);
    finder.findValuables(kKeepFromReading, compile::file_bits::kRead, DiagnosticCode::TooWideRead);
    finder.findWideExec();
    finder.findWriteAndExec();
}

void findDangerousModes(Findings &findings, const policy::Profile &profile, const TextRules &rules)
{
    std::set<std::size_t> told; // Aliases make several rules of one.
    for (const policy::FileRule &rule : profile.rules.files) {
        const std::size_t index = rules.ownRuleAt(rule.origin);
        if (index == TextRules::kNone || !rule.exec || rule.exec->kind == policy::Exec::Kind::Deny
            || !told.insert(index).second)
            continue;
        const policy::Exec &exec = *rule.exec;
        const bool isUnconfined = exec.kind == policy::Exec::Kind::Unconfined;
        const bool mayBeFree = isUnconfined || exec.fallback == policy::Exec::Fallback::Unconfined;
        if (isUnconfined && exec.keepsEnvironment)
            continue; // ExecUnconfined says both.
        if (mayBeFree)
            findings.add(DiagnosticCode::ExecLeavesConfinement, rule.origin,
                         {policy::describe(exec)});
        else if (exec.keepsEnvironment)
            findings.add(DiagnosticCode::ExecKeepsEnvironment, rule.origin,
                         {policy::describe(exec)});
    }
}

} // namespace pavise::lint
