// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Kernel policy back to data: any format a kernel from 5.10 to 7.3 gives back as `raw_data` or
/// apparmor_parser writes, so more than our own writer makes.

#pragma once

#include "core/automata/dfa.h"
#include "core/text/messages/diagnostic.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pavise::binary {

/// Largest blob that is read, in bytes. The largest known, a desktop's whole set, has 30 MB.
inline constexpr std::size_t kMaxBlobBytes = 256ULL * 1024 * 1024;

/// One row of a permission table (policy-binary 1.4).
struct PermissionRow
{
    std::uint32_t allow = 0;
    std::uint32_t deny = 0;
    std::uint32_t subtree = 0;
    std::uint32_t cond = 0;
    std::uint32_t kill = 0;
    std::uint32_t complain = 0;
    std::uint32_t prompt = 0;
    std::uint32_t audit = 0;
    std::uint32_t quiet = 0;
    std::uint32_t hide = 0;
    std::uint32_t xindex = 0;
    std::uint32_t tag = 0;
    std::uint32_t label = 0;

    friend bool operator==(const PermissionRow &, const PermissionRow &) = default;
};

/// One automaton of a profile with what belongs to it.
struct ReadDfa
{
    automata::Dfa dfa;
    automata::StateId start = automata::StateId::Start;
    /// Empty in the old layout, where the accept words are the permissions; otherwise the first
    /// accept word of a state is the number of its row.
    std::vector<PermissionRow> rows;
    std::uint32_t rowsVersion = 0; ///< `permsv`; 0 when not given.
    std::vector<std::string> transitions;
};

struct SecurityMark
{
    bool audit = false;
    bool deny = false;
    std::string label;

    friend bool operator==(const SecurityMark &, const SecurityMark &) = default;
};

struct ReadProfile
{
    std::size_t offset = 0;    ///< Of the profile's first byte in the blob.
    std::uint32_t version = 0; ///< The whole version word.
    std::string namespaceName; ///< From the tag; empty when there is none.
    std::string name;
    std::optional<std::string> rename;
    std::optional<std::string> attachText;
    std::optional<ReadDfa> attachment;
    std::uint32_t attachmentLength = 0;
    std::optional<std::string> disconnectedPath;
    std::optional<std::uint32_t> killSignal;
    std::optional<std::uint32_t> error;
    std::uint32_t flags = 0;
    std::uint32_t mode = 0;
    std::uint32_t audit = 0;
    std::optional<std::uint32_t> pathFlags;
    std::uint64_t capabilitiesAllow = 0;
    std::uint64_t capabilitiesAudit = 0;
    std::uint64_t capabilitiesQuiet = 0;
    std::uint64_t capabilitiesExtended = 0;
    std::vector<std::string> xattrs;
    std::array<std::optional<std::uint64_t>, 16> limits;
    std::vector<SecurityMark> securityMarks;
    std::vector<std::array<std::uint16_t, 3>>
        networkFamilies; ///< Out-of-tree: allow, audit, quiet.
    std::optional<ReadDfa> policy;
    std::optional<ReadDfa> file;
    std::vector<std::pair<std::string, std::string>> data;

    [[nodiscard]] std::uint32_t abi() const { return version & 0x3FFU; }
    [[nodiscard]] bool forcesComplain() const { return (version & 0x800U) != 0; }
    [[nodiscard]] bool isHat() const { return (flags & 1U) != 0; }
};

/// Every profile of \p blob in its order. Fails with a Policy... code, the last argument being the
/// byte offset. Never trusts a length or an index; does not enforce what a kernel would refuse
/// beyond that, because it also has to show what is wrong with a file.
[[nodiscard]] text::Result<std::vector<ReadProfile>> read(std::string_view blob);

} // namespace pavise::binary
