// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a state of a policy automaton grants, in the form the kernel brings it into when it loads
/// the policy, whether the permissions were in the accept tables or in a permission table.

#pragma once

#include "tests/tools/equality/policy_automaton.h"
#include "tests/tools/equality/policy_stream.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pavise::tests {

struct CompareOptions
{
    int witnesses = 3; ///< Differing strings shown for each automaton.
    bool ignoreVersion = false;
    /// Also compare what the kernel never looks at: exec targets where exec is not allowed, audit
    /// of what is refused, silence about what is allowed.
    bool strict = false;
    bool ignoreXmatchLen = false;
    std::uint32_t ignoredFileBits = 0;
    /// A mediates the network in class 15, B in class 14 (see referenceFeatures()). 4.1.0 also
    /// writes each unix rule as one for family and type alone, for kernels that ask no further;
    /// there it allows all that the rule allows for any address. One with class 15 never looks at
    /// that state of unix sockets: shown by tests/vm/tst_mediation, unixSockets().
    bool networkV9InA = false;
    /// Not the empty path, for which no kernel asks. A policy without a file automaton has the
    /// permissions there that mark class 2 of the general one.
    bool ignoreEmptyPath = false;
};

enum Field {
    Allow,
    Deny,
    Subtree,
    Cond,
    Kill,
    Complain,
    Prompt,
    Audit,
    Quiet,
    Hide,
    Xindex,
    Tag,
    Label,
    FieldCount
};
inline const char *const fieldNames[FieldCount] = {"allow",    "deny",   "subtree", "cond",  "kill",
                                                   "complain", "prompt", "audit",   "quiet", "hide",
                                                   "xindex",   "tag",    "label"};

struct Perms
{
    std::array<std::uint32_t, FieldCount> value{};
    std::string target; // what xindex stands for
    std::string tagText, labelText;
    bool operator==(const Perms &other) const
    {
        for (int f = 0; f < FieldCount; ++f)
            if (f != Xindex && f != Tag && f != Label
                && value[static_cast<std::size_t>(f)] != other.value[static_cast<std::size_t>(f)])
                return false;
        return target == other.target && tagText == other.tagText && labelText == other.labelText;
    }
    bool operator!=(const Perms &other) const { return !(*this == other); }
};

inline std::string names(std::uint32_t bits, bool file)
{
    static const std::pair<std::uint32_t, const char *> fileBits[] = {
        {0x1, "exec"},
        {0x2, "write"},
        {0x4, "read"},
        {0x8, "append"},
        {0x10, "create"},
        {0x20, "delete"},
        {0x40, "open"},
        {0x80, "rename"},
        {0x100, "setattr"},
        {0x200, "getattr"},
        {0x400, "setcred"},
        {0x800, "getcred"},
        {0x1000, "chmod"},
        {0x2000, "chown"},
        {0x4000, "chgrp"},
        {0x8000, "lock"},
        {0x10000, "mmap"},
        {0x20000, "mprot"},
        {0x40000, "link"},
        {0x80000, "snapshot"},
        {0x10000000, "stack"},
        {0x20000000, "onexec"},
        {0x40000000, "change_profile"},
        {0x80000000, "change_hat"}};
    if (!bits)
        return "0";
    std::string out = hex(bits);
    if (file) {
        std::string list;
        for (const auto &[bit, name] : fileBits)
            if (bits & bit)
                list += (list.empty() ? "" : ",") + std::string(name);
        out += "(" + list + ")";
    }
    return out;
}

inline std::string describe(const Perms &perms, bool file)
{
    std::string out;
    for (int f = 0; f < Xindex; ++f)
        if (perms.value[static_cast<std::size_t>(f)])
            out += (out.empty() ? "" : " ") + std::string(fieldNames[f]) + "="
                + names(perms.value[static_cast<std::size_t>(f)], file);
    if (!perms.target.empty())
        out += " exec-to=" + perms.target;
    if (!perms.tagText.empty())
        out += " tag=" + perms.tagText;
    if (!perms.labelText.empty())
        out += " label=" + perms.labelText;
    return out.empty() ? "none" : out;
}

// One automaton with all that is needed to read permissions from its states.
struct PolicyDb
{
    std::shared_ptr<Automaton> dfa;
    bool table = false;               // permission table present
    std::vector<Perms> perms;         // its rows, raw
    std::vector<std::string> targets; // transition table
    std::vector<std::string> tagSets; // newer kernels: what tag numbers stand for
    std::optional<std::uint32_t> start, fileStart;
    std::uint32_t permsVersion = 0;
    std::uint32_t version = 0;

    std::string target(std::uint32_t xindex) const
    {
        std::string out;
        if (xindex & 0x10000000)
            out += "unsafe ";
        if (xindex & 0x20000000)
            out += "child ";
        if (xindex & 0x40000000)
            out += "inherit ";
        if (xindex & 0x80000000)
            out += "unconfined ";
        const std::uint32_t type = xindex & 0x0c000000, index = xindex & 0xffffff;
        if (type == 0x08000000)
            out += index < targets.size() ? "\"" + printable(targets[index]) + "\""
                                          : "table#" + std::to_string(index);
        else if (type == 0x04000000)
            out += "by-name";
        else if (index)
            out += "index#" + std::to_string(index);
        while (!out.empty() && out.back() == ' ')
            out.pop_back();
        return out;
    }
    std::string text(std::uint32_t index) const
    {
        if (!index)
            return {};
        return index < targets.size() ? "\"" + printable(targets[index]) + "\""
                                      : "#" + std::to_string(index);
    }
};

enum class Kind { Attachment, FileOwner, FileOther, Other };

/// The permissions of a state as the kernel would compute them on load.
[[nodiscard]] Perms permissions(const PolicyDb &db, std::uint32_t state, Kind kind,
                                const CompareOptions &options, bool mixed);

} // namespace pavise::tests
