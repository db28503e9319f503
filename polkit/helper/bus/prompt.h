// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a password prompt is told of a request. Profile names are an attacker's text: they reach a
/// dialog, a terminal and rules, so only harmless characters pass.

#pragma once

#include "core/text/sha256.h"

#include <QMap>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace pavise::helper {

/// \p name for people: printable ASCII without markup, quoting and `$`; every other byte as `\xHH`;
/// at most 64 characters, then `...`.
[[nodiscard]] QString promptName(std::string_view name);

/// The first three of \p names and how many more.
[[nodiscard]] QString promptList(const std::vector<std::string> &names);

/// Keys profile, count, verb and sha256, as the texts in polkit/actions use them.
/// \param names what it is about. \param digest of everything that will be written and loaded.
[[nodiscard]] QMap<QString, QString> promptDetails(const std::vector<std::string> &names,
                                                   const QString &verb, const text::Sha256 &digest);

} // namespace pavise::helper
