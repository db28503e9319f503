// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One profile in the form that can be asked, wherever its policy came from.

#pragma once

#include "core/automata/build/lazy_automaton.h"
#include "core/automata/packed_dfa.h"
#include "core/binary/reader.h"
#include "core/compile/compiler.h"
#include "core/explain/question/kernel_permissions.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pavise::explain {

/// First bytes of questions that are no class of compile::MediationClass.
/// Source: kernel include/apparmor.h.
inline constexpr std::uint8_t kCapabilityClass = 3;

/// What the kernel decides by, of one profile. Looks into the profile that it was made from, which
/// must outlive it and stay where it is.
class ProfileView
{
public:
    /// Asks the packed tables, which are what the kernel gets.
    explicit ProfileView(const compile::CompiledProfile &profile);
    /// \p dbusNeedsNetworkV9: see policy::Mediation; of the kernel that has it.
    explicit ProfileView(const binary::ReadProfile &profile, bool dbusNeedsNetworkV9 = true);
    /// Of \p header everything but its automata; null for an automaton without rules.
    ProfileView(const binary::ProfileImage &header, automata::LazyAutomaton *policy,
                automata::LazyAutomaton *file, bool dbusNeedsNetworkV9);

    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] binary::ProfileMode mode() const { return m_mode; }
    [[nodiscard]] bool auditsAll() const { return m_auditsAll; }
    [[nodiscard]] const binary::CapabilityMasks &capabilities() const { return m_capabilities; }
    [[nodiscard]] const binary::ResourceLimits &limits() const { return *m_limits; }
    [[nodiscard]] std::span<const std::string> transitions() const { return m_transitions; }

    /// True when the profile has rules of the class that begins with \p first, or refuses all of
    /// it; otherwise the class is not looked at and everything is allowed. D-Bus counts only beside
    /// class 15 on kernels that know it.
    [[nodiscard]] bool mediates(std::uint8_t first) const;

    /// 14 or 15: the class in which this policy has its network rules.
    [[nodiscard]] std::uint8_t networkClass() const { return m_networkClass; }
    /// Unix sockets are decided by address and label, not by family and type alone.
    [[nodiscard]] bool hasUnixRules() const { return m_hasUnixRules; }

    /// What \p bytes lead to, \p bytes as `.access` takes them: the class, then 2 (file): a path,
    /// or whatever the policy automaton has for the class. Nothing when they lead nowhere.
    /// Source: kernel apparmorfs.c: profile_query_cb.
    [[nodiscard]] std::optional<KernelPermissions> ask(std::string_view bytes, bool isOwner) const;

    /// As `.access` answers: with the mode's effect on what is logged. Nothing when it answers
    /// that all is allowed because the class is not mediated.
    [[nodiscard]] std::optional<KernelPermissions> answer(std::string_view bytes,
                                                          bool isOwner) const;

private:
    /// Tables as the compiler packed them or as the reader unpacked them, or the rules of a text.
    struct Automaton
    {
        const automata::PackedDfa *packed = nullptr;
        const binary::ReadDfa *read = nullptr;
        automata::LazyAutomaton *lazy = nullptr;

        [[nodiscard]] bool isEmpty() const
        {
            return packed == nullptr && read == nullptr && lazy == nullptr;
        }
        [[nodiscard]] std::uint32_t match(std::uint32_t from, std::string_view bytes) const;
        [[nodiscard]] std::uint32_t start() const;
        [[nodiscard]] automata::AcceptWords words(std::uint32_t state) const;
    };

    explicit ProfileView(const binary::ProfileImage &image); ///< Without automata.

    void findNetworkClass();
    [[nodiscard]] bool hasClass(std::uint8_t first) const;
    [[nodiscard]] KernelPermissions fileAnswer(std::uint32_t state, bool isOwner) const;
    [[nodiscard]] KernelPermissions policyAnswer(std::uint32_t state) const;

    std::string_view m_name;
    binary::ProfileMode m_mode = binary::ProfileMode::Enforce;
    bool m_auditsAll = false;
    std::uint32_t m_abi = 0;
    binary::CapabilityMasks m_capabilities;
    const binary::ResourceLimits *m_limits = nullptr;
    std::span<const std::string> m_transitions;
    Automaton m_policy;
    Automaton m_file;
    std::uint8_t m_networkClass = 0;
    bool m_hasUnixRules = false;
    bool m_dbusNeedsNetworkV9 = true;
};

} // namespace pavise::explain
