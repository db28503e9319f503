// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which Debian package a file belongs to.

#pragma once

#include <string>

namespace pavise::ui {

/// The package that lists \p path (as that system calls it) among its configuration files; empty
/// for none, and on systems without dpkg. Reads the lists below \p root, some hundred small files:
/// not for the GUI thread. Source: dpkg-query(1), /var/lib/dpkg/info/*.conffiles.
[[nodiscard]] std::string owningPackage(const std::string &root, const std::string &path);

} // namespace pavise::ui
