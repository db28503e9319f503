// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/encode/accept_words.h"
#include "core/compile/encoder.h"

#include <algorithm>
#include <utility>

namespace pavise::compile {

namespace {

using policy::Exec;

/// The exec type bits of a half word. Source: policy-binary.md 3.1.
std::uint32_t execType(const Exec &exec, std::span<const std::string> transitions)
{
    using namespace file_bits;
    std::uint32_t bits = exec.keepsEnvironment ? kUnsafe : 0;
    switch (exec.fallback) {
    case Exec::Fallback::None:
        break;
    case Exec::Fallback::Inherit:
        bits |= kInherit;
        break;
    case Exec::Fallback::Unconfined:
        bits |= kOrUnconfined;
        break;
    }
    if (exec.target) {
        const auto at = std::ranges::find(transitions, *exec.target);
        const auto index = static_cast<std::uint32_t>(at - transitions.begin());
        return bits | (kFirstTableIndex + index) << kIndexShift;
    }
    switch (exec.kind) {
    case Exec::Kind::Deny:
        return 0;
    case Exec::Kind::Inherit:
        return bits | kInherit;
    case Exec::Kind::Unconfined:
        return bits | kIndexUnconfined;
    case Exec::Kind::Profile:
        return bits | kIndexProfile;
    case Exec::Kind::Child:
        return bits | kIndexChild;
    }
    std::unreachable();
}

std::uint32_t inHalves(std::uint32_t half, policy::Ownership ownership)
{
    switch (ownership) {
    case policy::Ownership::Any:
        return half << kOwnerShift | half << kOtherShift;
    case policy::Ownership::Owner:
        return half << kOwnerShift;
    case policy::Ownership::Other:
        return half << kOtherShift;
    }
    std::unreachable();
}

} // namespace

void Encoder::encodeFile(const policy::FileRule &rule, std::span<const std::string> transitions)
{
    const RuleIndex index = note(rule.origin);
    const bool isDeny = rule.qualifiers.decision == policy::Decision::Deny;
    const policy::Ownership ownership = rule.qualifiers.ownership;
    std::uint32_t half = rule.permissions & policy::file_permission::kAll;
    if (rule.exec)
        half |= execType(*rule.exec, transitions);
    const std::uint32_t link = inHalves(half & file_bits::kLink, ownership);
    // Both parts of a link pair must allow it, so a deny rule takes nothing from the first.
    const std::uint32_t direct = inHalves(half, ownership) & ~(isDeny ? link : 0);

    PatternBuilder path = m_fileRules.pattern().glob(rule.path);
    if (direct != 0)
        addFile(path, rule.qualifiers, {.permissions = direct, .markable = direct}, index);
    if (link == 0)
        return;
    path.byte(0);
    // apparmor_parser 4.1.0 asks for the subset test in the owner's half only (immunix.h,
    // LINK_TO_LINK_SUBSET); kept, so that policies mean the same with both.
    std::uint32_t pair = link;
    if (!rule.linkTarget || rule.isSubset)
        pair |= (link & file_bits::kLink) << 1;
    if (rule.linkTarget) {
        path.glob(*rule.linkTarget);
    } else {
        automata::ByteSet notSlash = automata::ByteSet::all();
        notSlash.remove('/');
        path.bytes("/").oneOf(notSlash).anyBinary();
    }
    addFile(path, rule.qualifiers, {.permissions = pair, .markable = link}, index);
}

/// Three strings: the label for a change at once, the program for a change at its exec, and both.
/// Source: kernel domain.c: aa_change_profile, change_profile_perms.
void Encoder::encodeChangeProfile(const policy::ChangeProfileRule &rule)
{
    const RuleIndex index = note(rule.origin);
    PatternBuilder exec = m_fileRules.pattern();
    std::uint32_t execBits = 0;
    if (rule.exec) {
        exec.glob(*rule.exec);
        using Environment = policy::ChangeProfileRule::Environment;
        execBits =
            file_bits::kExec | (rule.environment == Environment::Kept ? file_bits::kUnsafe : 0);
        execBits = inHalves(execBits, policy::Ownership::Any);
    } else {
        exec.glob("/**");
    }
    const PatternBuilder label = m_fileRules.pattern().glob(rule.target);
    // The kernel has no audit for these.
    addFile(label, rule.qualifiers, {.permissions = kChangeProfile | kOnExec}, index);
    addFile(exec, rule.qualifiers, {.permissions = kOnExec}, index);
    exec.byte(0).append(label);
    addFile(exec, rule.qualifiers, {.permissions = kOnExec | execBits}, index);
}

} // namespace pavise::compile
