// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Leads from the pages to what explains and compares policy, and tells those parts what the editor
/// holds.

#pragma once

#include <QObject>

#include <string>

namespace pavise::ui {

class DenialService;
class EditorPage;
class ExplainPage;
class HistoryPage;
class MainWindow;
class PolicyService;
class ProfilesPage;
class StatusService;

class AnalysisFlow final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        StatusService &status;
        DenialService &denials;
        PolicyService &policy;
    };
    struct Pages
    {
        ProfilesPage &profiles;
        EditorPage &editor;
        ExplainPage &explain;
        HistoryPage &history;
    };

    AnalysisFlow(const Services &services, MainWindow &window, const Pages &pages);

private:
    void showSilenced(const std::string &profile, const std::string &file);
    void showUserns();

    Services m_services;
    MainWindow &m_window;
    Pages m_pages;
};

} // namespace pavise::ui
