// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the pages are called, for people and for `--page`.

#pragma once

#include "ui/widgets/page/page.h"

#include <QString>

#include <optional>

namespace pavise::ui {

struct PageName
{
    QString text; ///< Translated.
    QString icon;
    QString option; ///< For --page; never translated.
};

[[nodiscard]] PageName pageName(PageId id);
[[nodiscard]] std::optional<PageId> pageOfOption(const QString &option);
[[nodiscard]] QStringList pageOptions();

} // namespace pavise::ui
