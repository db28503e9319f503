// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Drives the real windows through the main journeys and takes a picture at each stop.

#pragma once

#include "app/object_graph.h"
#include "tests/ui/fake_helper.h"

#include <QSize>
#include <QString>

#include <functional>

class QPixmap;
class QWidget;

namespace pavise::ui {
class Page;
class ProfileEditor;
} // namespace pavise::ui

namespace pavise::tests {

class Tour
{
public:
    /// Pictures go to \p folder as NAME-SUFFIX.png.
    Tour(QString folder, QString suffix, QSize size);

    /// \returns false when a stop was not reached, a picture not written or a text cut; says so on
    /// stderr.
    [[nodiscard]] bool run();

private:
    void openSample();
    void visitPages();
    /// What a change meets: the sheets, the trial, the history, a file that somebody else changed.
    void visitChanges();
    void applyNginx(const QString &name, const QString &added, bool isApplied);
    void visitHistory();
    void visitCommands();
    void visitLearning();
    void visitNewProfile();
    void visitContainer();
    void visitSessions();
    /// What explains and compares policy.
    void visitAnalysis();
    void visitRules();
    void visitComparison();
    void visitTransitions();
    void visitImpact();
    void visitAnalysisDialogs();
    void visitEmptySystem();
    void explainAnAccess();
    void visitDialogs();
    void visitCompletion();

    ui::ProfileEditor *openProfile(const QString &name);
    static void trigger(const ui::Page &page, const QString &keys);

    static void settle();
    void takePicture(const QString &name);
    void takePicture(const QString &name, QWidget &widget);
    void savePicture(const QString &name, const QPixmap &picture);
    bool waitFor(const QString &what, const std::function<bool()> &reached);

    FakeHelper m_helper; ///< The sample system has no root helper.
    app::ObjectGraph m_graph;
    QString m_folder;
    QString m_suffix;
    QSize m_size;
    bool m_isComplete = true;
    bool m_isUncut = true; ///< Every text had the room that it needs.
};

} // namespace pavise::tests
