// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/encode/accept_table.h"

#include "core/compile/encode/accept_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::compile {

using automata::AcceptId;
using automata::AcceptWords;

AcceptId RuleNumbers::of(const AcceptRule &rule)
{
    const std::uint32_t kind = std::to_underlying(rule.mode) * 2U + (rule.isExact ? 1U : 0U);
    const std::array words{static_cast<std::uint32_t>(rule.priority), kind, rule.permissions,
                           rule.marks};
    const std::uint32_t number = m_numbers.intern(words);
    if (number == m_rules.size()) {
        m_rules.push_back(rule);
        m_rules.back().origin = RuleIndex::None;
    }
    return AcceptId{number};
}

const AcceptRule &RuleNumbers::rule(AcceptId id) const
{
    return m_rules.at(std::to_underlying(id));
}

AcceptId AcceptTable::add(const AcceptRule &rule)
{
    if (m_identity == Identity::Merged)
        return m_numbers.of(rule);
    m_rules.push_back(rule);
    return static_cast<AcceptId>(m_rules.size() - 1);
}

const AcceptRule &AcceptTable::rule(AcceptId id) const
{
    return m_identity == Identity::Merged ? m_numbers.rule(id) : m_rules.at(std::to_underlying(id));
}

void AcceptTable::resolveBit(std::uint32_t bit, Grants &grants) const
{
    std::int32_t top = INT32_MIN;
    for (const AcceptRule *each : m_current) {
        if ((each->permissions & bit) != 0)
            top = std::max(top, each->priority);
    }
    bool isAllowed = false;
    bool isDenied = false;
    std::uint32_t audit = 0;
    for (const AcceptRule *each : m_current) {
        if ((each->permissions & bit) == 0 || each->priority != top)
            continue;
        if (each->mode == RuleMode::Deny) {
            isDenied = true;
            grants.quiet |= each->marks & bit;
        } else if (each->mode == RuleMode::Allow) {
            isAllowed = true;
            audit |= each->marks & bit;
        }
    }
    if (isAllowed && !isDenied) {
        grants.allow |= bit;
        grants.audit |= audit;
    }
}

bool AcceptTable::resolveExec(unsigned shift, Grants &grants)
{
    const std::uint32_t exec = file_bits::kExec << shift;
    const std::uint32_t type = file_bits::kExecType << shift;

    std::int32_t top = INT32_MIN;
    for (const AcceptRule *each : m_current) {
        if ((each->permissions & exec) != 0)
            top = std::max(top, each->priority);
    }
    const AcceptRule *winner = nullptr;
    bool isDenied = false;
    for (const AcceptRule *each : m_current) {
        if ((each->permissions & exec) == 0 || each->priority != top)
            continue;
        if (each->mode == RuleMode::Deny) {
            isDenied = true;
        } else if (each->mode == RuleMode::Allow
                   && (winner == nullptr || (each->isExact && !winner->isExact))) {
            winner = each;
        }
    }
    resolveBit(exec, grants);
    if (winner != nullptr && !isDenied) {
        for (const AcceptRule *each : m_current) {
            const bool competes = (each->permissions & exec) != 0 && each->priority == top
                && each->mode == RuleMode::Allow && each->isExact == winner->isExact;
            if (competes && ((each->permissions ^ winner->permissions) & type) != 0) {
                m_conflict = std::pair(winner->origin, each->origin);
                return false;
            }
        }
        grants.allow |= winner->permissions & type;
    }
    resolveMap(shift, winner, grants);
    return true;
}

/// Mapping comes with inheriting; where another mode won there is nothing to inherit.
void AcceptTable::resolveMap(unsigned shift, const AcceptRule *winner, Grants &grants)
{
    const std::uint32_t map = file_bits::kMap << shift;
    const std::uint32_t type = file_bits::kExecType << shift;
    const std::uint32_t inherit = file_bits::kInherit << shift;
    const auto isIdle = [&](const AcceptRule *each) {
        return winner != nullptr && each->mode == RuleMode::Allow
            && (each->permissions & inherit) != 0
            && ((each->permissions ^ winner->permissions) & type) != 0;
    };
    if (std::ranges::none_of(m_current, isIdle)) {
        resolveBit(map, grants);
        return;
    }
    const std::vector<const AcceptRule *> all = m_current;
    std::erase_if(m_current, isIdle);
    resolveBit(map, grants);
    m_current = all;
    if ((grants.allow & map) != 0)
        return;
    // Not even a deny rule settles it there.
    for (const AcceptRule *each : all) {
        if (isIdle(each) && (each->permissions & map) != 0)
            m_lostMappings.emplace(winner->origin, each->origin);
    }
}

text::Result<AcceptWords> AcceptTable::resolve(std::span<const AcceptId> rules)
{
    m_current.clear();
    std::uint32_t used = 0;
    for (const AcceptId id : rules) {
        m_current.push_back(&rule(id));
        used |= m_current.back()->permissions;
    }

    Grants grants;
    if (m_kind == Kind::File) {
        for (const unsigned shift : {kOwnerShift, kOtherShift}) {
            if (!resolveExec(shift, grants))
                return std::unexpected(
                    text::Diagnostic{.code = text::DiagnosticCode::ConflictingExecModes});
            used &= ~((file_bits::kExec | file_bits::kExecType | file_bits::kMap) << shift);
        }
    }
    for (std::uint32_t bit = 1; bit != 0; bit <<= 1) {
        if ((used & bit) != 0)
            resolveBit(bit, grants);
    }
    return AcceptWords{.accept = grants.allow,
                       .accept2 = markWord(grants.audit, grants.quiet & ~grants.allow)};
}

} // namespace pavise::compile
