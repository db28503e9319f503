// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Below the editor, a tab each: problems, the rules against reality, recorded events tried on the
/// text, and what an edit of a shared file changes elsewhere.

#pragma once

#include "ui/rules/dry_run_panel.h"
#include "ui/widgets/page/page.h"

class QStackedWidget;

namespace pavise::ui {

class DenialService;
class EditorView;
class FlatTabBar;
class ImpactView;
class RulesPanel;

class EditorPanels final : public QWidget
{
    Q_OBJECT

public:
    enum Panel { ProblemsPanel, RulesOfFilePanel, DryRunOfFilePanel, ImpactOfFilePanel };

    /// \p problems is the first panel.
    explicit EditorPanels(QWidget *problems, QWidget *parent = nullptr);

    void setDenials(const DenialService &denials);
    void setOptions(const compile::CompileOptions &options);

    /// The file that is in front; null for none.
    void setView(EditorView *view);
    /// Its text, or what is known of it, is another.
    void update();

    void show(Panel panel);
    [[nodiscard]] Panel current() const;

Q_SIGNALS:
    void linkActivated(const pavise::ui::Link &link);
    void accessAsked(const std::string &profile, const pavise::explain::Access &access);

private:
    void updateRules();
    void updateDryRun();
    void updateImpact();
    void updateTabs();
    /// A file that profiles include, and no profile by itself.
    [[nodiscard]] bool isFragment() const;

    const DenialService *m_denials = nullptr;
    compile::CompileOptions m_options;
    EditorView *m_view = nullptr;
    FlatTabBar *m_tabs;
    QStackedWidget *m_stack; ///< In the order of the tabs.
    RulesPanel *m_rules;
    DryRunPanel *m_dryRun;
    ImpactView *m_impact;
};

} // namespace pavise::ui
