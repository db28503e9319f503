// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What differs between two policies in meaning, whatever their texts look like: what is newly
/// allowed and newly denied, each with a shortest example and the rule responsible.

#pragma once

#include "core/explain/answer/verdict.h"
#include "core/explain/profile_automata.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace pavise::explain {

/// Something that a profile answers differently.
struct Change
{
    enum class Kind : std::uint8_t {
        Allowed,    ///< Denied before, allowed now.
        Denied,     ///< Allowed before, denied now.
        ExecTarget, ///< The exec is allowed in both, and goes elsewhere now.
        Logging,    ///< Decided as before, but logged where it was not, or the other way round.
    };
    /// Whose files it is about; classes without owners have Anyone's.
    enum class Whose : std::uint8_t { Anyones, Owners, Others };

    Kind kind = Kind::Allowed;
    Whose whose = Whose::Anyones;
    Permissions permissions = 0; ///< Of the class; those that change.
    Access example;              ///< A shortest one, with `permissions` asked for.
    /// Nothing was said of the class in one of the policies: then it allows all of it.
    bool isWholeClass = false;
    /// The rules that make it so: what allows it, or denies it, now; when nothing says so now,
    /// what did before.
    std::vector<policy::Origin> rules = {};
    bool rulesAreOld = false;              ///< They are of the left policy.
    std::optional<ExecTarget> before = {}; ///< ExecTarget, and exec that is newly denied.
    std::optional<ExecTarget> after = {};  ///< ExecTarget, and exec that is newly allowed.
};

/// What differs beside accesses.
enum class HeaderChange : std::uint8_t { Mode, Attachment, AuditAll, PathFlags, Xattrs, Other };

[[nodiscard]] std::string_view headerChangeName(HeaderChange change);

struct ProfileDiff
{
    std::vector<Change> changes; ///< Allowed first, then Denied, ExecTarget, Logging.
    std::vector<HeaderChange> header;
    bool isCut = false; ///< There are more than DiffOptions::mostChanges.

    [[nodiscard]] bool isEqual() const { return changes.empty() && header.empty(); }
};

struct DiffOptions
{
    std::size_t mostChanges = 200;
    bool withLogging = true; ///< Also tell where only the logging differs.
};

/// Two versions of one profile, each compiled or read back from a kernel: a file is what is loaded
/// when this finds nothing. The changes are complete in kinds: every permission of every class
/// that changes anywhere has an example, and with provenance every rule that brings a change has.
[[nodiscard]] ProfileDiff diff(const ProfileAutomata &left, const ProfileAutomata &right,
                               const DiffOptions &options = {}, const std::stop_token &stop = {});

/// The same with the places of capability and limit rules filled in, and with what differs in the
/// header beside mode, attachment and audit.
[[nodiscard]] ProfileDiff diff(const compile::CompiledFile &left, std::size_t leftProfile,
                               const compile::CompiledFile &right, std::size_t rightProfile,
                               const DiffOptions &options = {}, const std::stop_token &stop = {});

} // namespace pavise::explain
