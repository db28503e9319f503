// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Writes texts into a folder that the person chooses; nothing that is there is overwritten.

#pragma once

#include "ui/common/appearance/look.h"

#include <QString>

#include <string>
#include <vector>

namespace pavise::ui {

struct ExportedText
{
    std::string file; ///< Below /etc/apparmor.d; a slash becomes an underscore.
    std::string bytes;
};

/// What became of it, for a message bar; role None when the person chose no folder.
struct ExportResult
{
    Role role = Role::None;
    QString head;
    QString text;
};

[[nodiscard]] ExportResult exportTexts(QWidget *parent, const std::vector<ExportedText> &texts);

/// The same without asking.
[[nodiscard]] ExportResult writeTexts(const QString &folder,
                                      const std::vector<ExportedText> &texts);

} // namespace pavise::ui
