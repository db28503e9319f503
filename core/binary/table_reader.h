// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The tables of one automaton in any form a kernel takes, as an automata::Dfa: 16- and 32-bit
/// tables, equivalence classes, differential encoding, out-of-band steps.

#pragma once

#include "core/automata/dfa.h"
#include "core/text/messages/diagnostic.h"

#include <cstddef>
#include <string_view>

namespace pavise::binary {

/// More states than any policy has, few enough to hold.
inline constexpr std::size_t kMaxReadStates = 1'000'000;

/// \p blob is the payload of an "aadfa" blob with its padding, \p offset where it is in the policy.
/// States keep their numbers. Fails with BlobTableInvalid or BlobStateInvalid when a table is
/// missing, cut off or leads out of the tables.
[[nodiscard]] text::Result<automata::Dfa> readTables(std::string_view blob, std::size_t offset);

} // namespace pavise::binary
