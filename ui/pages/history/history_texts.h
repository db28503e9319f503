// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The texts of an entry of the history, fetched from the helper, and the dialog that compares
/// them.

#pragma once

#include "ui/services/change/change_preview.h"
#include "ui/services/policy/policy_service.h"

#include <QDialog>

#include <functional>

namespace pavise::ui {

/// Reads all texts of \p entry; \p done gets the changes, or a sentence that says why not.
void fetchTexts(PolicyService &policy, const protocol::HistoryEntry &entry, QObject *context,
                std::function<void(const std::vector<FileChange> &, const QString &failure)> done);

/// Shows what an entry changed, line by line.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const QString &title, std::vector<FileChange> changes, QWidget *parent = nullptr);
};

} // namespace pavise::ui
