// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What can be chosen. Everything takes effect at once and can be chosen otherwise again, so there
/// is nothing to confirm; nothing here changes policy.

#pragma once

#include "ui/common/settings.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;
class QWidget;

namespace pavise::ui {

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was chosen; ui/common/settings.h has it.
    void changed();

private:
    void addSection(const QString &title);
    QCheckBox *addSwitch(const settings::Switch &choice, const QString &text,
                         const QString &explanation);
    QSpinBox *addNumber(const settings::Number &choice, const QString &label, const QString &unit,
                        const QString &explanation);
    void addChoice(const QString &label, const QList<std::pair<QString, QString>> &options,
                   const QString &current, const std::function<void(const QString &)> &choose,
                   const QString &explanation);
    void addRow(const QString &label, QWidget *field, const QString &explanation);
    void addExplanation(const QString &explanation, int indent);
    void addGeneral();
    void addNotifications();
    void restoreDefaults();

    QVBoxLayout *m_rows = nullptr;
    QList<std::function<void()>> m_defaults; ///< Each puts one field back.
};

/// The languages that the program can speak, by code, English first.
[[nodiscard]] QStringList languageCodes();

} // namespace pavise::ui
