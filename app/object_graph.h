// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Owns the services and hands them to the pages: the only place that knows all of them.

#pragma once

#include "app/options.h"

#include <QDBusConnection>

#include <memory>

class QApplication;

namespace pavise::ui {
class DenialService;
class ExactStateService;
class MainWindow;
class PolicyService;
class StatusService;
} // namespace pavise::ui

namespace pavise::app {

/// Name, icon, translation and the person's choice of colours.
void prepare(QApplication &application);

class ObjectGraph
{
public:
    /// \p helperBus is another bus in tests only.
    explicit ObjectGraph(const QDBusConnection &helperBus = QDBusConnection::systemBus());
    ~ObjectGraph();
    ObjectGraph(const ObjectGraph &) = delete;
    ObjectGraph &operator=(const ObjectGraph &) = delete;

    /// Shows the window and begins to read.
    void start(const Options &options);

    [[nodiscard]] ui::StatusService &status() { return *m_status; }
    [[nodiscard]] ui::DenialService &denials() { return *m_denials; }
    [[nodiscard]] ui::PolicyService &policy() { return *m_policy; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }

private:
    std::unique_ptr<ui::StatusService> m_status;
    std::unique_ptr<ui::DenialService> m_denials;
    std::unique_ptr<ui::PolicyService> m_policy;
    std::unique_ptr<ui::ExactStateService> m_exact;
    std::unique_ptr<ui::MainWindow> m_window; ///< Last: pages hold references to the services.
};

} // namespace pavise::app
