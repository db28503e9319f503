// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which Pavise this is, what it is made of, and what a report of a fault should tell.

#pragma once

#include <QDialog>

namespace pavise::ui {

struct StatusSnapshot;

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const StatusSnapshot &status, QWidget *parent = nullptr);
};

/// Versions of the program, of what it runs on and of what it looks at, a line each.
[[nodiscard]] QString versionReport(const StatusSnapshot &status);

} // namespace pavise::ui
