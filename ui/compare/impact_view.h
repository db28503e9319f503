// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What an edit of an abstraction or a tunable changes in the profiles that read it: one after the
/// other as they are compared, with progress and a way to stop.

#pragma once

#include "core/explain/compare/impact.h"
#include "ui/services/background.h"

#include <QWidget>

#include <functional>
#include <string>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class EmptyState;
class TableView;
class TextLabel;

class ImpactView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactView(QWidget *parent = nullptr);

    /// How profiles are compiled; asked on the worker, as it may have to read files.
    using Options = std::function<compile::CompileOptions()>;

    /// Compares every profile of the folder \p base that reads the file at \p path, as the disk has
    /// it and as \p newText. The same question as before is not asked again.
    void start(const std::string &base, const Options &options, const std::string &path,
               const std::string &newText);
    void stop();
    /// Nothing is asked; says why in the empty state.
    void clear(const QString &title, const QString &sentence);

    [[nodiscard]] int changedProfiles() const { return m_changed; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

Q_SIGNALS:
    /// More is known, or all of it.
    void changed();
    void fileWanted(const std::string &path);

private:
    void take(const explain::FileImpact &file);
    void finish();
    void showState();
    void startAgain();

    std::string m_base;
    Options m_options;
    std::string m_path;
    std::string m_newText;
    Background m_work;
    int m_run = 0; ///< What an older run still tells is dropped.
    int m_changed = 0;
    int m_broken = 0;
    std::size_t m_done = 0;
    std::size_t m_total = 0;
    bool m_isStopped = false;
    bool m_isAsked = false;

    TextLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QStandardItemModel *m_rows;
    TableView *m_view;
};

} // namespace pavise::ui
