// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Names of people and of the machine, taken out of what is shown to others.

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pavise::report {

/// The name of the machine below \p root; empty when none is known.
[[nodiscard]] std::string hostName(const std::string &root);

class NameMask
{
public:
    /// The people of the system below \p root are the accounts from 1000 on and the folders in
    /// /home.
    explicit NameMask(const std::string &root);

    /// \p text with each name, where it stands as a word, replaced by `user1`, `user2` ... and that
    /// of the machine by `machine`. A folder of /home that belongs to nobody known becomes `user`.
    [[nodiscard]] std::string apply(std::string_view text) const;

private:
    void add(std::string name, std::string mask);

    std::vector<std::pair<std::string, std::string>> m_names; ///< The longest first.
};

} // namespace pavise::report
