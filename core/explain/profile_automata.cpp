// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/profile_automata.h"

#include <utility>

namespace pavise::explain {

namespace {

const automata::Dfa kNoStates;

} // namespace

ProfileAutomata::Part ProfileAutomata::ofPacked(const automata::PackedDfa &packed)
{
    Part part{.dfa = &kNoStates, .packed = &packed, .own = nullptr};
    if (!packed.isEmpty()) {
        part.own = std::make_unique<automata::Dfa>(automata::unpack(packed));
        part.dfa = part.own.get();
    }
    return part;
}

ProfileAutomata::Part ProfileAutomata::ofTraced(const compile::TracedDfa &traced,
                                                const automata::PackedDfa &packed)
{
    return {.dfa = &traced.dfa, .packed = &packed, .traced = &traced, .own = nullptr};
}

ProfileAutomata::Part ProfileAutomata::ofChanged(const compile::TracedDfa *traced)
{
    if (traced == nullptr)
        return ofRead({});
    return {.dfa = &traced->dfa, .traced = traced, .own = nullptr};
}

ProfileAutomata::Part ProfileAutomata::ofRead(const std::optional<binary::ReadDfa> &read)
{
    if (!read)
        return {.dfa = &kNoStates, .own = nullptr};
    return {.dfa = &read->dfa, .start = read->start, .read = &*read, .own = nullptr};
}

ProfileAutomata::ProfileAutomata(const compile::CompiledProfile &profile)
    : m_view(profile)
    , m_attachment(profile.image.attachment ? ofPacked(*profile.image.attachment) : ofRead({}))
{
    if (profile.provenance) {
        m_policy = ofTraced(profile.provenance->policy, profile.image.policy);
        m_file = ofTraced(profile.provenance->file, profile.image.file);
        m_origins = &profile.provenance->origins;
    } else {
        m_policy = ofPacked(profile.image.policy);
        m_file = ofPacked(profile.image.file);
    }
}

ProfileAutomata::ProfileAutomata(const binary::ReadProfile &profile, bool dbusNeedsNetworkV9)
    : m_view(profile, dbusNeedsNetworkV9)
    , m_abi(profile.abi())
    , m_policy(ofRead(profile.policy))
    , m_file(ofRead(profile.file))
    , m_attachment(ofRead(profile.attachment))
{
}

ProfileAutomata::ProfileAutomata(const binary::ProfileImage &header, const ProfileView &view,
                                 const ChangedPart &changed)
    : m_view(view)
    , m_policy(ofChanged(changed.policy))
    , m_file(ofChanged(changed.file))
    , m_attachment(header.attachment ? ofPacked(*header.attachment) : ofRead({}))
    , m_origins(changed.origins)
{
}

bool ProfileAutomata::isSame(const ProfileAutomata &other, AutomatonKind kind) const
{
    const Part &mine = part(kind);
    const Part &others = other.part(kind);
    return mine.dfa == others.dfa
        || (mine.packed != nullptr && others.packed != nullptr && *mine.packed == *others.packed);
}

KernelPermissions ProfileAutomata::permissions(AutomatonKind kind, automata::StateId state,
                                               bool isOwner) const
{
    if (state == automata::StateId::Trap)
        return {};
    const Part &from = part(kind);
    KernelPermissions found;
    if (from.read != nullptr && !from.read->rows.empty())
        found = tablePermissions(*from.read, state, kind == AutomatonKind::File, isOwner);
    else if (kind == AutomatonKind::File)
        found = filePermissions(from.dfa->accept(state), isOwner);
    else
        found = policyPermissions(from.dfa->accept(state), m_abi);
    if (m_view.auditsAll()) {
        found.audit = found.allow;
        found.quiet = 0;
    }
    return found;
}

} // namespace pavise::explain
