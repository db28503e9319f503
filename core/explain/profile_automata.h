// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The automata of one profile to be walked whole, as opposed to asked (ProfileView).

#pragma once

#include "core/binary/reader.h"
#include "core/compile/compiler.h"
#include "core/explain/answer/deciders.h"
#include "core/explain/profile_view.h"

#include <memory>
#include <string_view>
#include <vector>

namespace pavise::explain {

/// Looks into the profile that it was made from, which must outlive it and stay where it is.
class ProfileAutomata
{
public:
    /// With CompileOptions::keepProvenance the rules of every state are known, and nothing is
    /// copied; otherwise the packed tables are unpacked.
    explicit ProfileAutomata(const compile::CompiledProfile &profile);
    /// \p dbusNeedsNetworkV9: see policy::Mediation; of the kernel that has it.
    explicit ProfileAutomata(const binary::ReadProfile &profile, bool dbusNeedsNetworkV9 = true);

    /// The states at which a text may differ from another version of it: all others are the trap.
    struct ChangedPart
    {
        const compile::TracedDfa *policy = nullptr; ///< Null when nothing can differ.
        const compile::TracedDfa *file = nullptr;   ///< Likewise.
        const std::vector<policy::Origin> *origins = nullptr;
    };
    /// \p header and what \p view looks into outlive it.
    ProfileAutomata(const binary::ProfileImage &header, const ProfileView &view,
                    const ChangedPart &changed);

    [[nodiscard]] const ProfileView &view() const { return m_view; }

    /// Without states when the profile has no such automaton.
    [[nodiscard]] const automata::Dfa &dfa(AutomatonKind kind) const { return *part(kind).dfa; }
    [[nodiscard]] automata::StateId start(AutomatonKind kind) const { return part(kind).start; }
    [[nodiscard]] KernelPermissions permissions(AutomatonKind kind, automata::StateId state,
                                                bool isOwner) const;

    /// True when the tables are those of \p other, or known to say the same; false says nothing.
    [[nodiscard]] bool isSame(const ProfileAutomata &other, AutomatonKind kind) const;

    /// Which programs it is for; null when that is the name's business.
    [[nodiscard]] const automata::Dfa *attachment() const
    {
        return m_attachment.dfa->stateCount() == 0 ? nullptr : m_attachment.dfa;
    }

    /// Null without provenance.
    [[nodiscard]] const compile::TracedDfa *traced(AutomatonKind kind) const
    {
        return part(kind).traced;
    }
    [[nodiscard]] const std::vector<policy::Origin> *origins() const { return m_origins; }

private:
    struct Part
    {
        const automata::Dfa *dfa = nullptr;
        automata::StateId start = automata::StateId::Start;
        const binary::ReadDfa *read = nullptr;
        const automata::PackedDfa *packed = nullptr;
        const compile::TracedDfa *traced = nullptr;
        std::unique_ptr<automata::Dfa> own;
    };

    static Part ofPacked(const automata::PackedDfa &packed);
    static Part ofTraced(const compile::TracedDfa &traced, const automata::PackedDfa &packed);
    static Part ofChanged(const compile::TracedDfa *traced);
    static Part ofRead(const std::optional<binary::ReadDfa> &read);

    [[nodiscard]] const Part &part(AutomatonKind kind) const
    {
        return kind == AutomatonKind::File ? m_file : m_policy;
    }

    ProfileView m_view;
    std::uint32_t m_abi = 7;
    Part m_policy;
    Part m_file;
    Part m_attachment;
    const std::vector<policy::Origin> *m_origins = nullptr;
};

} // namespace pavise::explain
