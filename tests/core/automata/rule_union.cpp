// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/core/automata/rule_union.h"

#include <utility>

namespace pavise::tests {

using namespace pavise::automata;

text::Result<AcceptWords> RuleUnion::resolve(std::span<const AcceptId> rules)
{
    ++asked;
    AcceptWords words;
    for (const AcceptId rule : rules)
        words.accept |= 1U << (std::to_underlying(rule) % 32);
    return words;
}

text::Result<AcceptWords> AnyRule::resolve(std::span<const AcceptId> rules)
{
    return AcceptWords{.accept = rules.empty() ? 0U : 1U, .accept2 = 0};
}

std::vector<TaggedPattern> tagged(std::span<const PatternId> patterns)
{
    std::vector<TaggedPattern> rules;
    for (const PatternId pattern : patterns)
        rules.push_back({pattern, AcceptId{static_cast<std::uint32_t>(rules.size())}});
    return rules;
}

} // namespace pavise::tests
