// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/answer/verdict.h"

#include "core/compile/encoder.h"

#include <algorithm>
#include <utility>

namespace pavise::explain {

namespace {

/// Gathers the answers to the questions of one access.
class Jury
{
public:
    Jury(const ProfileView &profile, const Access &access)
        : m_profile(profile)
        , m_access(access)
    {
        m_verdict.requested = requested(access);
        m_verdict.isEnforced = profile.mode() != binary::ProfileMode::Complain;
    }

    [[nodiscard]] Verdict decide()
    {
        // The unconfined mode still holds for user namespaces.
        // Source: kernel lsm.c: apparmor_userns_create.
        const bool isUnconfined = m_profile.mode() == binary::ProfileMode::Unconfined
            && !std::holds_alternative<UsernsAccess>(m_access);
        if (isUnconfined) {
            m_verdict.isMediated = false;
        } else if (const auto *capability = std::get_if<CapabilityAccess>(&m_access)) {
            decideCapability(*capability);
        } else if (const auto *rlimit = std::get_if<RlimitAccess>(&m_access)) {
            decideRlimit(*rlimit);
        } else if (const auto *link = std::get_if<LinkAccess>(&m_access)) {
            decideLink(*link);
        } else {
            decideByAutomaton();
        }
        finish();
        return std::move(m_verdict);
    }

private:
    void count(std::uint32_t wanted, const KernelPermissions &found, bool isLogged = true)
    {
        const std::uint32_t refused = wanted & ~(found.allow & ~found.deny);
        m_denied |= classPermissions(m_access, refused);
        m_verdict.silenced |= classPermissions(m_access, refused & found.quiet);
        if (isLogged)
            m_verdict.audited |= classPermissions(m_access, wanted & ~refused & found.audit);
    }

    void decideByAutomaton()
    {
        const std::vector<Question> asked = questions(m_profile, m_access);
        m_verdict.isMediated = !asked.empty();
        for (const Question &question : asked) {
            const KernelPermissions found = granted(m_profile, question);
            count(question.wanted, found);
            const auto *file = std::get_if<FileAccess>(&m_access);
            if (file != nullptr && (file->permissions & policy::file_permission::kExec) != 0
                && (found.allow & kernel_bits::kExec) != 0)
                m_verdict.exec = execTarget(m_profile, found.execIndex);
        }
    }

    /// Source: kernel capability.c: profile_capable.
    void decideCapability(const CapabilityAccess &access)
    {
        if (m_profile.mediates(kCapabilityClass)) {
            decideByAutomaton();
            return;
        }
        const binary::CapabilityMasks &masks = m_profile.capabilities();
        const auto bit = [&](std::uint64_t mask) {
            return access.capability < 64 && (mask >> access.capability & 1) != 0 ? 1U : 0U;
        };
        count(
            1,
            logged(
                {.allow = bit(masks.allow), .audit = bit(masks.audit), .quiet = bit(masks.quiet)}));
    }

    /// Source: kernel resource.c: profile_setrlimit.
    void decideRlimit(const RlimitAccess &access)
    {
        const auto &limits = m_profile.limits();
        const auto limit =
            access.resource < limits.size() ? limits.at(access.resource) : std::nullopt;
        count(1, logged({.allow = !limit || access.value <= *limit ? 1U : 0U}));
    }

    /// Source: kernel file.c: profile_path_link.
    void decideLink(const LinkAccess &access)
    {
        const std::vector<Question> asked = questions(m_profile, m_access);
        const KernelPermissions link = granted(m_profile, asked.front());
        count(kernel_bits::kLink, link, false);
        if ((link.allow & kernel_bits::kLink) == 0)
            return;
        const KernelPermissions pair = granted(m_profile, asked.back());
        count(kernel_bits::kLink, pair);
        if ((pair.allow & kernel_bits::kLink) == 0) {
            m_verdict.linkFault = Verdict::LinkFault::NoPair;
            return;
        }
        if ((pair.allow & kernel_bits::kLinkSubset) == 0)
            return;
        const Question target{.bytes = asked.front().bytes.substr(0, 1) + access.target,
                              .wanted = 0,
                              .isOwner = access.isOwner};
        if (!isSubset(link, granted(m_profile, target))) {
            m_verdict.linkFault = Verdict::LinkFault::NotSubset;
            m_denied |= requested(m_access);
        }
    }

    /// Source: kernel file.c: profile_path_link, xindex_is_subset.
    static bool isSubset(const KernelPermissions &link, const KernelPermissions &target)
    {
        constexpr std::uint32_t kFileMask = kernel_bits::kExec | kernel_bits::kWrite
            | kernel_bits::kRead | kernel_bits::kAppend | kernel_bits::kCreate
            | kernel_bits::kDelete | kernel_bits::kLock | kernel_bits::kMap;
        if ((link.allow & ~target.allow & kFileMask) != 0)
            return false;
        if ((link.allow & kernel_bits::kExec) == 0)
            return true;
        return link.execIndex == target.execIndex
            || (link.execIndex | exec_index::kUnsafe) == target.execIndex;
    }

    [[nodiscard]] KernelPermissions logged(KernelPermissions permissions) const
    {
        if (m_profile.auditsAll()) {
            permissions.audit = permissions.allow;
            permissions.quiet = 0;
        }
        return permissions;
    }

    void finish()
    {
        using Kind = Verdict::Kind;
        m_verdict.allowed = m_verdict.requested & ~m_denied;
        m_verdict.audited &= m_verdict.allowed;
        m_verdict.silenced &= m_denied;
        if (m_denied == 0)
            m_verdict.kind = m_verdict.audited != 0 ? Kind::AllowedAudited : Kind::Allowed;
        else
            m_verdict.kind = m_verdict.silenced == m_denied ? Kind::DeniedSilently : Kind::Denied;
    }

    const ProfileView &m_profile;
    const Access &m_access;
    Permissions m_denied = 0;
    Verdict m_verdict;
};

} // namespace

ExecTarget execTarget(const ProfileView &profile, std::uint32_t index)
{
    using Kind = ExecTarget::Kind;
    using Fallback = ExecTarget::Fallback;
    ExecTarget target{.keepsEnvironment = (index & exec_index::kUnsafe) != 0};
    const bool inherits = (index & exec_index::kInherit) != 0;
    const bool isUnconfined = (index & exec_index::kUnconfined) != 0;
    const std::uint32_t type = index & exec_index::kTypeMask;
    if (type == 0) {
        target.kind = inherits ? Kind::Inherit : Kind::Unconfined;
        target.keepsEnvironment |= inherits;
        return target;
    }
    if (inherits)
        target.fallback = Fallback::Inherit;
    else if (isUnconfined)
        target.fallback = Fallback::Unconfined;
    if (type == exec_index::kTable) {
        target.kind = Kind::Named;
        const std::uint32_t at = index & exec_index::kIndexMask;
        if (at < profile.transitions().size())
            target.name = profile.transitions()[at];
    } else {
        target.kind = (index & exec_index::kChild) != 0 ? Kind::Child : Kind::Attached;
    }
    return target;
}

KernelPermissions granted(const ProfileView &profile, const Question &question)
{
    const auto one = [&](const std::string &bytes) {
        KernelPermissions found =
            profile.ask(bytes, question.isOwner).value_or(KernelPermissions());
        if (profile.auditsAll()) {
            found.audit = UINT32_MAX;
            found.quiet = 0;
        }
        return found;
    };
    KernelPermissions whole = one(question.bytes);
    if (question.parts.empty() || (question.wanted & ~(whole.allow & ~whole.deny)) == 0)
        return whole;
    KernelPermissions all{.allow = UINT32_MAX, .quiet = UINT32_MAX};
    for (const std::string &part : question.parts) {
        const KernelPermissions found = one(part);
        all.allow &= found.allow & ~found.deny;
        all.deny |= found.deny;
        all.audit |= found.audit & found.allow;
        all.quiet &= found.quiet & ~found.allow;
    }
    return all;
}

Verdict evaluate(const ProfileView &profile, const Access &access)
{
    return Jury(profile, access).decide();
}

} // namespace pavise::explain
