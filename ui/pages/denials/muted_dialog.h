// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What is muted: how much each pattern hides, until when, and how to end it.

#pragma once

#include "ui/services/logs/denial_service.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace pavise::ui {

class MutedPatterns;
class TableView;

class MutedDialog final : public QDialog
{
    Q_OBJECT

public:
    MutedDialog(MutedPatterns &patterns, const DenialService &denials, QWidget *parent = nullptr);

private:
    void fill();
    void removeChosen();

    MutedPatterns &m_patterns;
    const DenialService &m_denials;
    QStandardItemModel *m_rows;
    TableView *m_view;
    QPushButton *m_remove;
};

} // namespace pavise::ui
