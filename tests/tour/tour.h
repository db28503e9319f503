// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Drives the real windows through the main journeys and takes a picture at each stop.

#pragma once

#include "app/object_graph.h"

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace pavise::tests {

class Tour
{
public:
    /// Pictures go to \p folder as NAME-SUFFIX.png.
    Tour(QString folder, QString suffix, QSize size);

    /// \returns false when a stop was not reached or a picture not written; says so on stderr.
    [[nodiscard]] bool run();

private:
    void openSample();
    void visitPages();
    void visitEmptySystem();
    void visitDialogs();

    void takePicture(const QString &name);
    void takePicture(const QString &name, QWidget &widget);
    bool waitFor(const QString &what, const std::function<bool()> &reached);

    app::ObjectGraph m_graph;
    QString m_folder;
    QString m_suffix;
    QSize m_size;
    bool m_isComplete = true;
};

} // namespace pavise::tests
