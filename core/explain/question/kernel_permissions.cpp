// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/question/kernel_permissions.h"

#include "core/compile/encode/accept_words.h"

namespace pavise::explain {

namespace {

namespace file_bits = compile::file_bits;

constexpr unsigned kQuietShift = 7; ///< From the audit to the quiet bits of a second word.
constexpr std::uint32_t kMarkBits = 0x7f;
constexpr std::uint32_t kLastAbiWithLock = 8;

/// Source: policy_compat.c: map_old_perms.
constexpr std::uint32_t fromHalf(std::uint32_t half)
{
    using namespace kernel_bits;
    std::uint32_t bits =
        half & (file_bits::kExec | file_bits::kWrite | file_bits::kRead | file_bits::kAppend);
    if ((half & file_bits::kRead) != 0)
        bits |= kGetAttribute | kOpen;
    if ((half & file_bits::kWrite) != 0)
        bits |= kSetAttribute | kCreate | kDelete | kChangeMode | kChangeOwner | kOpen;
    if ((half & file_bits::kLink) != 0)
        bits |= kLink;
    if ((half & file_bits::kLock) != 0)
        bits |= kLock;
    if ((half & file_bits::kMap) != 0)
        bits |= kMap;
    return bits;
}

/// Source: policy_compat.c: dfa_map_xindex.
constexpr std::uint32_t execIndex(std::uint32_t half)
{
    using namespace exec_index;
    std::uint32_t index = 0;
    if ((half & file_bits::kUnsafe) != 0)
        index |= kUnsafe;
    if ((half & file_bits::kInherit) != 0)
        index |= kInherit;
    if ((half & file_bits::kOrUnconfined) != 0)
        index |= kUnconfined;
    const std::uint32_t old = half & file_bits::kIndexMask;
    if (old == file_bits::kIndexUnconfined)
        index |= kUnconfined;
    else if (old == file_bits::kIndexProfile)
        index |= kName;
    else if (old == file_bits::kIndexChild)
        index |= kName | kChild;
    else if (old != 0)
        index |= kTable | ((old >> file_bits::kIndexShift) - file_bits::kFirstTableIndex);
    return index;
}

/// The half of a file word that extends the permissions of the other classes.
/// Source: policy_compat.c: map_other.
constexpr std::uint32_t fromOther(std::uint32_t bits)
{
    return (bits & 0x3) << 8 | (bits & 0x1c) << 18 | (bits & 0x60) << 19;
}

/// Source: policy_compat.c: map_xbits.
constexpr std::uint32_t fromExecBits(std::uint32_t bits)
{
    return (bits & 0x1) << 7 | (bits & 0x7e) << 9;
}

} // namespace

KernelPermissions filePermissions(automata::AcceptWords words, bool isOwner)
{
    const unsigned shift = isOwner ? compile::kOwnerShift : compile::kOtherShift;
    const std::uint32_t half = words.accept >> shift & file_bits::kHalf;
    KernelPermissions result{.allow = fromHalf(half & kMarkBits) | kernel_bits::kGetAttribute,
                             .audit = fromHalf(words.accept2 >> shift & kMarkBits),
                             .quiet = fromHalf(words.accept2 >> (shift + kQuietShift) & kMarkBits),
                             .execIndex = execIndex(half)};
    if ((words.accept & compile::kChangeProfile) != 0)
        result.allow |= kernel_bits::kChangeProfile;
    if ((words.accept & compile::kOnExec) != 0)
        result.allow |= kernel_bits::kOnExec;
    return result;
}

KernelPermissions policyPermissions(automata::AcceptWords words, std::uint32_t abi)
{
    const auto mapped = [](std::uint32_t word, unsigned shift) {
        return (word >> shift & kMarkBits) | fromOther(word >> (shift + 14) & kMarkBits);
    };
    KernelPermissions result{.allow = mapped(words.accept, 0),
                             .audit = mapped(words.accept2, 0),
                             .quiet = mapped(words.accept2, kQuietShift)};
    result.allow |= words.accept & compile::kChangeProfile;
    if (abi <= kLastAbiWithLock) {
        result.allow |= kernel_bits::kLock;
    } else {
        result.allow |= fromExecBits(words.accept >> 7 & kMarkBits);
        // The kernel takes them from the first word here.
        result.quiet |= fromExecBits(words.accept >> 21 & kMarkBits);
    }
    return result;
}

KernelPermissions tablePermissions(const binary::ReadDfa &dfa, automata::StateId state, bool isFile,
                                   bool isOwner)
{
    const automata::AcceptWords words = dfa.dfa.accept(state);
    std::size_t at = words.accept;
    if (isFile && !isOwner) {
        // Rows come in pairs, the owner's first. From version 3 of the table on, a state says in
        // its second word whether it has a pair. Source: kernel file.c: aa_lookup_condperms (6.18).
        constexpr std::uint32_t kFirstWithFlag = 3;
        const bool hasFlag = dfa.rowsVersion >= kFirstWithFlag;
        at += !hasFlag || (words.accept2 & 1) != 0 ? 1U : 0U;
    }
    if (at >= dfa.rows.size())
        return {};
    const binary::PermissionRow &row = dfa.rows[at];
    return {.allow = row.allow,
            .deny = row.deny,
            .audit = row.audit,
            .quiet = row.quiet,
            .execIndex = row.xindex};
}

} // namespace pavise::explain
