// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One profile as our compiler hands it to the writer, in the order the blob says it. What the
/// kernel or another compiler can say beyond that is in reader.h.
///
/// Reader's guide to core/binary.
/// Idea: one portable format for every kernel from 5.10 on, written by one small writer, and two
/// independent readers of it: verifier, which takes nothing but what our writer may write, and
/// reader, which understands whatever the kernel would take, for comparing and explaining. Source:
/// the kernel's policy_unpack.c and match.c (5.10 to 7.3), each byte tried in a virtual machine;
/// automaton_check is verify_dfa() of match.c.
///
/// Invariants: the same images give the same bytes; nothing reaches the kernel that the verifier
/// has not read to its last byte; no table entry is followed before its bounds were checked;
/// parents stand before their children.

#pragma once

#include "core/automata/packed_dfa.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pavise::binary {

/// Numbers as in the blob (policy-binary 1.3, field 8).
enum class ProfileMode : std::uint32_t {
    Enforce = 0,
    Complain = 1,
    Kill = 2,
    Unconfined = 3,
    Prompt = 4
};

/// Capability masks, bit n for capability n (0..63).
struct CapabilityMasks
{
    std::uint64_t allow = 0; ///< Without the denied ones.
    std::uint64_t audit = 0;
    std::uint64_t quiet = 0;

    friend bool operator==(const CapabilityMasks &, const CapabilityMasks &) = default;
};

/// Index: the Linux RLIMIT number. An empty entry is not limited.
using ResourceLimits = std::array<std::optional<std::uint64_t>, 16>;

struct ProfileImage
{
    std::string name; ///< `parent//child` for children and hats.
    std::optional<std::string> namespaceName;
    std::optional<automata::PackedDfa> attachment; ///< The xmatch automaton.
    std::uint32_t attachmentLength = 0;            ///< Bytes the attachment matches at least.
    std::optional<std::string> disconnectedPath;
    bool isHat = false;
    std::uint32_t flags = 0; ///< The blob's flags word without the hat bit.
    ProfileMode mode = ProfileMode::Enforce;
    bool auditAll = false;
    std::optional<std::uint32_t> pathFlags;
    CapabilityMasks capabilities;
    std::vector<std::string> xattrs; ///< In the order the attachment automaton consumes them.
    ResourceLimits limits;      ///< In the kernel's units; all ones for infinity; nice n is 20 + n.
    automata::PackedDfa policy; ///< Every class but files ("policydb"); may be empty.
    automata::PackedDfa file;   ///< May be empty: then all file access is denied.
    /// Named exec targets in the order of the exec index (index 4 is the first); at most 12.
    /// A target in another namespace is `:namespace:profile`.
    std::vector<std::string> transitions;
};

} // namespace pavise::binary
