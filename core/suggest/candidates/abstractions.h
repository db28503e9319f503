// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The abstractions of a profile folder: which of them grant an access, and what else they would.

#pragma once

#include "core/policy/permissions.h"
#include "core/suggest/policy_base.h"
#include "core/suggest/severity.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

struct Abstraction
{
    std::string name;       ///< `abstractions/ssl_certs`, as in the include.
    Severity severity;      ///< The worst that it grants.
    bool isNarrow = false;  ///< Only lets shared data be read: the first choice even for one file.
    bool isOfOther = false; ///< A part of another abstraction, not meant to be included by itself.
    std::size_t ruleCount = 0;
};

class Abstractions
{
public:
    explicit Abstractions(PolicyBase &base);

    /// What may grant \p permissions on \p path, by the rules' patterns: a first choice that the
    /// compiler still has to confirm. The narrowest first.
    [[nodiscard]] std::vector<const Abstraction *>
    granting(std::string_view path, policy::Permissions permissions, bool isOwner);

    [[nodiscard]] const Abstraction *find(std::string_view name);

private:
    struct Rule
    {
        std::string glob;
        policy::Permissions permissions = 0;
        bool needsOwner = false;
        bool isDeny = false;
        std::size_t abstraction = 0;
    };

    void load();
    void add(const std::string &name);
    void addFolder(const std::string &folder);

    PolicyBase &m_base;
    bool m_isLoaded = false;
    std::vector<Abstraction> m_abstractions;
    std::vector<Rule> m_rules;
};

} // namespace pavise::suggest
