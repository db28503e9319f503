// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What recorded events say of the text in the editor, kept up to date while a person types.

#pragma once

#include "ui/rules/dry_runner.h"
#include "ui/services/background.h"

#include <QWidget>

class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class EmptyState;
class TableView;
class TextLabel;

class DryRunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunPanel(QWidget *parent = nullptr);

    /// For the runs that start from now on.
    void setOptions(const compile::CompileOptions &options);

    void setText(const std::string &path, const std::string &bytes,
                 const std::shared_ptr<const DenialSnapshot> &denials);
    /// There is no text, or none that has a meaning.
    void clear();

    /// `Dry run: 5 fixed, 2 still denied`, for the tab.
    [[nodiscard]] QString title() const;

    /// Null while nothing is known.
    [[nodiscard]] const std::shared_ptr<const DryRunResult> &result() const { return m_result; }

Q_SIGNALS:
    void changed();
    /// The person wants to know which rule decides an event.
    void accessAsked(const std::string &profile, const pavise::explain::Access &access);

private:
    void take(const std::shared_ptr<const DryRunResult> &result);
    void showState();
    void ask(const QModelIndex &index);

    std::shared_ptr<DryRunner> m_runner;
    std::string m_path;
    std::string m_bytes;
    Background m_work;
    std::shared_ptr<const DryRunResult> m_result;
    QStandardItemModel *m_rows;
    TextLabel *m_sentence;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableView *m_view;
};

} // namespace pavise::ui
