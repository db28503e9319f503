// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a state grants in which several rules end: priorities, deny over allow, and which exec mode
/// wins.

#pragma once

#include "core/automata/build/build.h"
#include "core/automata/pattern/interner.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace pavise::compile {

enum class RuleMode : std::uint8_t { Allow, Deny, Prompt };

/// Index into the provenance of the profile that is being compiled.
enum class RuleIndex : std::uint32_t { None = UINT32_MAX };

/// What one rule contributes to the states that it reaches.
struct AcceptRule
{
    std::int32_t priority = 0;
    RuleMode mode = RuleMode::Allow;
    bool isExact = false;          ///< See Glob::isExact; matters for exec modes only.
    std::uint32_t permissions = 0; ///< Bits of the accept word.
    /// Allow: uses that are logged. Deny: refusals that are not.
    std::uint32_t marks = 0;
    RuleIndex origin = RuleIndex::None;

    friend auto operator<=>(const AcceptRule &, const AcceptRule &) = default;
};

/// Highest and lowest priority, one beyond what a rule can say (-1000..1000): class markers that no
/// rule overrides, or that any rule does. Source: apparmor_parser 4.1.0, immunix.h.
inline constexpr std::int32_t kAboveAllRules = 1001;
inline constexpr std::int32_t kBelowAllRules = -1001;

/// Ids for rules by what they say: equal rules have equal ids in every automaton, so that what was
/// built of them for one profile is found again for the next.
class RuleNumbers
{
public:
    /// \p rule without its origin.
    [[nodiscard]] automata::AcceptId of(const AcceptRule &rule);
    [[nodiscard]] const AcceptRule &rule(automata::AcceptId id) const;

private:
    automata::Interner m_numbers;
    std::vector<AcceptRule> m_rules; ///< By number.
};

/// The rules of one automaton by id, and the kernel's answer for each set of them.
///
/// For every bit alone the rules of the highest priority decide: a deny beats what others allow.
/// For exec the rules of the highest priority must agree on the mode, in each half; rules with an
/// exact path decide over those with wildcards.
///
/// Mapping as executable (`m`) comes with an inheriting exec rule, and only where that rule's mode
/// wins. apparmor_parser 4.1.0 leaves this to the order of its rules in memory, which changes from
/// run to run; this is one of its results, always.
class AcceptTable final : public automata::AcceptResolver
{
public:
    enum class Kind { File, Policy };
    /// Merged: rules that grant the same share an id, which makes smaller automata. PerRule: each
    /// rule has its own, so that a state tells which rules led there.
    enum class Identity { Merged, PerRule };

    /// \p numbers, which outlives this, gives the ids of merged rules.
    AcceptTable(Kind kind, Identity identity, RuleNumbers &numbers)
        : m_kind(kind)
        , m_identity(identity)
        , m_numbers(numbers)
    {
    }

    [[nodiscard]] automata::AcceptId add(const AcceptRule &rule);

    /// Errors: ConflictingExecModes; conflict() then says which rules.
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId> rules) override;

    /// Two rules that give the same file different exec modes.
    [[nodiscard]] std::optional<std::pair<RuleIndex, RuleIndex>> conflict() const
    {
        return m_conflict;
    }

    /// An exec rule that does not let its program be mapped, and one with `ix` that would, where
    /// nothing else allows it: what apparmor_parser 4.1.0 leaves to chance. Each pair of origins
    /// once, sorted; with Identity::Merged one pair of None for all.
    [[nodiscard]] const std::set<std::pair<RuleIndex, RuleIndex>> &lostMappings() const
    {
        return m_lostMappings;
    }

    [[nodiscard]] const AcceptRule &rule(automata::AcceptId id) const;
    /// By AcceptId; PerRule only.
    [[nodiscard]] const std::vector<AcceptRule> &rules() const { return m_rules; }

private:
    struct Grants
    {
        std::uint32_t allow = 0;
        std::uint32_t audit = 0;
        std::uint32_t quiet = 0;
    };

    void resolveBit(std::uint32_t bit, Grants &grants) const;
    /// False when two rules contradict each other.
    [[nodiscard]] bool resolveExec(unsigned shift, Grants &grants);
    void resolveMap(unsigned shift, const AcceptRule *winner, Grants &grants);

    Kind m_kind;
    Identity m_identity;
    RuleNumbers &m_numbers;
    std::vector<AcceptRule> m_rules;           ///< PerRule only.
    std::vector<const AcceptRule *> m_current; ///< Those of the state being resolved.
    std::optional<std::pair<RuleIndex, RuleIndex>> m_conflict;
    std::set<std::pair<RuleIndex, RuleIndex>> m_lostMappings;
};

} // namespace pavise::compile
