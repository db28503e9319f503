// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The command line of `pavise`.

#pragma once

#include "ui/services/status/system_tree.h"
#include "ui/widgets/page/page.h"

#include <expected>
#include <string>
#include <vector>

namespace pavise::app {

struct Options
{
    ui::SystemTree tree;
    ui::PageId page = ui::PageId::Overview;
    std::vector<std::string> files; ///< To open in the editor.
};

/// \returns the options, or what is wrong with them. Answers --help and --version by itself.
[[nodiscard]] std::expected<Options, QString> parseOptions(const QStringList &arguments);

} // namespace pavise::app
