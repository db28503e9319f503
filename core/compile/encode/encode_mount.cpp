// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/encoder.h"
#include "core/policy/names/names.h"

#include <sys/mount.h>

namespace pavise::compile {

namespace {

namespace flag = policy::mount_flag;

// What each kind of mount looks at; the kernel masks the rest away before it asks.
// Source: kernel mount.c and apparmor_parser 4.1.0, mount.h.
constexpr std::uint32_t kBindFlags = flag::kBind | flag::kRecursive;
constexpr std::uint32_t kMoveFlags = flag::kMove;
constexpr std::uint32_t kRemountFlags = flag::kAll & ~flag::kMove;
constexpr std::uint32_t kNewFlags = flag::kAll & ~flag::kCommands;
constexpr std::uint32_t kMakeFlags = flag::kAll
    & ~std::uint32_t{MS_NOSUID | MS_NOEXEC | MS_NODEV | MS_NOATIME | MS_NODIRATIME | MS_RELATIME
                     | MS_STRICTATIME};

/// Each set flag as its number plus one, ascending; nothing else follows.
void appendFlags(PatternBuilder &pattern, std::uint32_t flags, std::uint32_t optional)
{
    for (std::uint32_t bit = 0; bit < 32; ++bit) {
        const auto value = static_cast<std::uint8_t>(bit + 1);
        if ((optional >> bit & 1) != 0) {
            pattern.optionalByte(value);
        } else if ((flags >> bit & 1) != 0) {
            pattern.byte(value);
        }
    }
    // apparmor_parser 4.1.0 writes this impossible byte where no flag is wanted.
    if ((flags | optional) == 0)
        pattern.optionalByte(0xfe);
}

bool isDetached(const std::optional<std::string> &device)
{
    return device == "detached";
}

} // namespace

/// One rule without options stands for every way to mount.
/// Source: apparmor_parser 4.1.0, mount.cc: gen_flag_rules.
void Encoder::encodeMount(const policy::MountRule &rule)
{
    using Kind = policy::MountRule::Kind;
    namespace permission = policy::mount_permission;
    const RuleIndex index = note(rule.origin);
    const auto addPlain = [&](const std::optional<std::string> &point, policy::Permissions bits) {
        add(start(MediationClass::Mount).globOrAny(point), rule.qualifiers, bits, index);
    };
    if (rule.kind == Kind::Umount) {
        addPlain(rule.mountPoint, permission::kUmount);
        return;
    }
    if (rule.kind == Kind::PivotRoot) {
        PatternBuilder pattern = start(MediationClass::Mount).globOrAny(rule.mountPoint);
        pattern.byte(0).globOrAny(rule.device);
        add(pattern, rule.qualifiers, permission::kPivotRoot, index);
        return;
    }

    std::uint32_t flags = rule.hasOptions ? rule.flags : flag::kAll;
    std::uint32_t optional = rule.hasOptions ? rule.optionalFlags : flag::kAll;
    if (rule.kind == Kind::Remount) {
        flags = (rule.hasOptions ? flags : 0) | flag::kRemount;
        if (!rule.hasOptions)
            optional = kRemountFlags & ~flag::kRemount;
    }
    const bool isAny = flags == 0 || flags == flag::kAll;
    const bool hasType = !rule.types.empty();
    bool isEncoded = false;

    // mount point NUL device NUL type NUL flags
    const auto addMount = [&](const std::optional<std::string> &point, const PatternBuilder &device,
                              const PatternBuilder &type, std::uint32_t mask) {
        PatternBuilder pattern = start(MediationClass::Mount).globOrAny(point);
        pattern.byte(0).append(device).byte(0).append(type).byte(0);
        appendFlags(pattern, flags & mask, optional & mask);
        add(pattern, rule.qualifiers, permission::kMount, index);
        isEncoded = true;
    };
    const PatternBuilder anything = m_policyRules.pattern().anyText();
    PatternBuilder device = m_policyRules.pattern();
    if (!isDetached(rule.device))
        device.globOrAny(rule.device);

    const bool hasBoth = rule.device && rule.mountPoint;
    const bool canRemount = !rule.device && !hasType;
    const bool canMake = !hasBoth && !hasType;
    if ((isAny || (flags & flag::kRemount) != 0) && canRemount) {
        addMount(rule.mountPoint, anything, anything, kRemountFlags);
        if (!isAny)
            return;
    }
    if ((isAny || (flags & flag::kBind) != 0) && !hasType) {
        addMount(rule.mountPoint, device, anything, kBindFlags);
        if (!isAny)
            return;
    }
    if ((isAny || (flags & flag::kMake) != 0) && canMake) {
        addMount(rule.mountPoint ? rule.mountPoint : rule.device, anything, anything, kMakeFlags);
        if (!isAny)
            return;
    }
    if ((isAny || (flags & flag::kMove) != 0) && !hasType) {
        addMount(rule.mountPoint, device, anything, kMoveFlags);
        if (!isAny)
            return;
    }
    if (isAny || ((flags | optional) & ~flag::kCommands) != 0) {
        PatternBuilder type = m_policyRules.pattern();
        if (hasType) {
            std::vector<PatternBuilder> types;
            for (const std::string &each : rule.types)
                types.push_back(m_policyRules.pattern().glob(each));
            type.choice(types);
        } else {
            type.anyText();
        }
        addMount(rule.mountPoint, device, type, kNewFlags);
    }
    if (!isEncoded)
        refuse(index, text::DiagnosticCode::MountNotEncodable);
}

} // namespace pavise::compile
