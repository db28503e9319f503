// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules for everything that is not a file: capabilities, network, unix sockets, signals, ptrace,
/// D-Bus, mounts, limits and so on.

#pragma once

#include "core/audit/event.h"
#include "core/suggest/candidates/candidate.h"
#include "core/suggest/candidates/path_form.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// Events that one rule answers: what they have in common, and what is joined.
struct PlainNeed
{
    audit::EventClass eventClass = audit::EventClass::Other;
    std::string subject; ///< For a person: `net_admin`, `inet stream`.
    Severity severity;
    std::vector<std::size_t> groups;
    std::vector<Candidate> candidates; ///< Most specific first; the first is the default.
};

/// Puts events of one profile together. The rules come out in the order of AppArmor's kinds.
class PlainNeeds
{
public:
    /// \p group is remembered for the event. \p peer is the peer's label with made-up profiles
    /// already replaced; \p isSelf when it is that of the profile itself. \returns false when no
    /// rule can answer the event.
    bool add(const audit::Event &event, std::size_t group, std::string_view peer,
             bool isSelf = false);

    /// \p variables: those of the profile's preamble.
    [[nodiscard]] std::vector<PlainNeed> take(const VariableValues &variables);

private:
    struct Joined
    {
        audit::EventClass eventClass = audit::EventClass::Other;
        std::string subject;
        Severity severity;
        std::vector<std::size_t> groups;
        std::map<std::string, std::string, std::less<>> conditions; ///< Words by name.
        std::set<std::string> permissions;
        std::set<std::string> values; ///< Signals, members: joined as a set.
    };

    Joined &joined(const audit::Event &event, std::size_t group, std::string_view subject,
                   const std::map<std::string, std::string, std::less<>> &conditions,
                   std::string_view mask);
    static std::vector<Candidate> candidatesOf(const Joined &need, const VariableValues &variables);

    std::map<std::string, Joined, std::less<>> m_needs;
};

} // namespace pavise::suggest
