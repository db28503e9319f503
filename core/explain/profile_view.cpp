// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/profile_view.h"

#include "core/compile/encoder.h"

#include <array>
#include <utility>

namespace pavise::explain {

namespace {

using compile::MediationClass;

/// ABI of what our compiler writes.
constexpr std::uint32_t kOurAbi = 7;

constexpr std::uint32_t kTrap = std::to_underlying(automata::StateId::Trap);
constexpr std::uint32_t kStart = std::to_underlying(automata::StateId::Start);

/// Highest SOCK_* with a name, SOCK_PACKET.
constexpr unsigned kLastSocketType = 10;

} // namespace

std::uint32_t ProfileView::Automaton::start() const
{
    if (lazy != nullptr)
        return std::to_underlying(lazy->start());
    return read != nullptr ? std::to_underlying(read->start) : kStart;
}

std::uint32_t ProfileView::Automaton::match(std::uint32_t from, std::string_view bytes) const
{
    if (packed != nullptr)
        return automata::matchPacked(*packed, from, bytes);
    if (lazy != nullptr)
        return std::to_underlying(lazy->match(automata::SubsetId{from}, bytes));
    if (read == nullptr || from >= read->dfa.stateCount())
        return kTrap;
    return std::to_underlying(read->dfa.match(automata::StateId{from}, bytes));
}

automata::AcceptWords ProfileView::Automaton::words(std::uint32_t state) const
{
    if (packed != nullptr)
        return {.accept = packed->accept[state], .accept2 = packed->accept2[state]};
    if (lazy != nullptr)
        return lazy->words(automata::SubsetId{state});
    return read->dfa.accept(automata::StateId{state});
}

ProfileView::ProfileView(const binary::ProfileImage &image)
    : m_name(image.name)
    , m_mode(image.mode)
    , m_auditsAll(image.auditAll)
    , m_abi(kOurAbi)
    , m_capabilities(image.capabilities)
    , m_limits(&image.limits)
    , m_transitions(image.transitions)
{
}

ProfileView::ProfileView(const compile::CompiledProfile &profile)
    : ProfileView(profile.image)
{
    m_dbusNeedsNetworkV9 = profile.dbusNeedsNetworkV9;
    if (!profile.image.policy.isEmpty())
        m_policy.packed = &profile.image.policy;
    if (!profile.image.file.isEmpty())
        m_file.packed = &profile.image.file;
    findNetworkClass();
}

ProfileView::ProfileView(const binary::ProfileImage &header, automata::LazyAutomaton *policy,
                         automata::LazyAutomaton *file, bool dbusNeedsNetworkV9)
    : ProfileView(header)
{
    m_dbusNeedsNetworkV9 = dbusNeedsNetworkV9;
    m_policy.lazy = policy;
    m_file.lazy = file;
    findNetworkClass();
}

ProfileView::ProfileView(const binary::ReadProfile &profile, bool dbusNeedsNetworkV9)
    : m_name(profile.name)
    , m_mode(profile.forcesComplain() ? binary::ProfileMode::Complain
                                      : static_cast<binary::ProfileMode>(profile.mode))
    , m_auditsAll(profile.audit != 0)
    , m_abi(profile.abi())
    , m_capabilities{.allow = profile.capabilitiesAllow,
                     .audit = profile.capabilitiesAudit,
                     .quiet = profile.capabilitiesQuiet}
    , m_limits(&profile.limits)
{
    m_dbusNeedsNetworkV9 = dbusNeedsNetworkV9;
    if (profile.policy)
        m_policy.read = &*profile.policy;
    if (profile.file) {
        m_file.read = &*profile.file;
        m_transitions = profile.file->transitions;
    }
    findNetworkClass();
}

void ProfileView::findNetworkClass()
{
    const auto v9 = std::to_underlying(MediationClass::NetworkV9);
    const auto v8 = std::to_underlying(MediationClass::NetworkV8);
    m_networkClass = mediates(v9) ? v9 : v8;
    m_hasUnixRules = m_networkClass == v9;
    if (m_hasUnixRules || !mediates(v8))
        return;
    // Class 14 has addresses only on Ubuntu's kernels: then something follows the type.
    for (unsigned type = 0; type <= kLastSocketType && !m_hasUnixRules; ++type) {
        const std::array<char, 5> prefix = {static_cast<char>(v8), 0, 1, 0,
                                            static_cast<char>(type)};
        const std::uint32_t state =
            m_policy.match(m_policy.start(), std::string_view(prefix.data(), prefix.size()));
        m_hasUnixRules = m_policy.match(state, std::string_view("\0", 1)) != kTrap;
    }
}

bool ProfileView::mediates(std::uint8_t first) const
{
    const bool isDbus = first == std::to_underlying(MediationClass::Dbus);
    return hasClass(first)
        && (!isDbus || !m_dbusNeedsNetworkV9
            || hasClass(std::to_underlying(MediationClass::NetworkV9)));
}

bool ProfileView::hasClass(std::uint8_t first) const
{
    if (m_policy.isEmpty())
        return false;
    const char byte = static_cast<char>(first);
    return m_policy.match(m_policy.start(), std::string_view(&byte, 1)) != kTrap;
}

KernelPermissions ProfileView::fileAnswer(std::uint32_t state, bool isOwner) const
{
    const automata::AcceptWords words = m_file.words(state);
    if (m_file.read == nullptr || m_file.read->rows.empty())
        return filePermissions(words, isOwner);
    return tablePermissions(*m_file.read, automata::StateId{state}, true, isOwner);
}

KernelPermissions ProfileView::policyAnswer(std::uint32_t state) const
{
    const automata::AcceptWords words = m_policy.words(state);
    if (m_policy.read == nullptr || m_policy.read->rows.empty())
        return policyPermissions(words, m_abi);
    return tablePermissions(*m_policy.read, automata::StateId{state}, false, false);
}

std::optional<KernelPermissions> ProfileView::ask(std::string_view bytes, bool isOwner) const
{
    const bool isFile = bytes.starts_with(static_cast<char>(MediationClass::File));
    if (isFile && !m_file.isEmpty()) {
        const std::uint32_t state = m_file.match(m_file.start(), bytes.substr(1));
        if (state != kTrap)
            return fileAnswer(state, isOwner);
        return std::nullopt;
    }
    if (m_policy.isEmpty())
        return std::nullopt;
    const std::uint32_t state = m_policy.match(m_policy.start(), bytes);
    if (state != kTrap)
        return policyAnswer(state);
    return std::nullopt;
}

std::optional<KernelPermissions> ProfileView::answer(std::string_view bytes, bool isOwner) const
{
    if (bytes.empty() || m_mode == binary::ProfileMode::Unconfined)
        return std::nullopt;
    const auto first = static_cast<std::uint8_t>(bytes.front());
    const bool asksFile = first == std::to_underlying(MediationClass::File) && !m_file.isEmpty();
    // There is no class 0; the kernel keeps the start itself in its place and so answers.
    const bool isMediated = first == 0 || mediates(first);
    if (!asksFile && (m_policy.isEmpty() || !isMediated))
        return std::nullopt;
    KernelPermissions result = ask(bytes, isOwner).value_or(KernelPermissions());
    // Source: kernel lib.c: aa_perms_accum_raw, which every answer goes through.
    result.quiet &= ~result.allow;
    if (m_auditsAll) {
        result.audit = UINT32_MAX;
        result.quiet = 0;
    }
    return result;
}

} // namespace pavise::explain
