// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/editor_panels.h"

#include "ui/compare/impact_view.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/view/editor_view.h"
#include "ui/rules/rules_panel.h"
#include "ui/services/logs/denial_service.h"
#include "ui/widgets/flat_tab_bar.h"
#include "ui/widgets/label/text_label.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

EditorPanels::EditorPanels(QWidget *problems, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new FlatTabBar)
    , m_stack(new QStackedWidget)
    , m_rules(new RulesPanel)
    , m_dryRun(new DryRunPanel)
    , m_impact(new ImpactView)
{
    for (QWidget *panel : std::initializer_list<QWidget *>{problems, m_rules, m_dryRun, m_impact}) {
        m_tabs->addTab({});
        m_stack->addWidget(panel);
    }
    m_tabs->setAccessibleName(tr("What is said of this file"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(look::units(2), 0, look::units(4), 0);
    across->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(row);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        update();
    });
    connect(m_rules, &RulesPanel::changed, this, &EditorPanels::updateTabs);
    connect(m_rules, &RulesPanel::lineWanted, this, [this](const std::string &path, int line) {
        Q_EMIT linkActivated({.page = PageId::Editor, .file = path, .line = line});
    });
    connect(m_rules, &RulesPanel::editWanted, this, [this](const text::TextEdit &edit) {
        if (m_view != nullptr)
            m_view->applyEdit(edit);
    });
    connect(m_dryRun, &DryRunPanel::changed, this, &EditorPanels::updateTabs);
    connect(m_dryRun, &DryRunPanel::accessAsked, this, &EditorPanels::accessAsked);
    connect(m_impact, &ImpactView::changed, this, &EditorPanels::updateTabs);
    connect(m_impact, &ImpactView::fileWanted, this, [this](const std::string &path) {
        Q_EMIT linkActivated({.page = PageId::Editor, .file = path});
    });
    updateTabs();
}

void EditorPanels::setDenials(const DenialService &denials)
{
    m_denials = &denials;
    connect(&denials, &DenialService::changed, this, &EditorPanels::update);
    update();
}

void EditorPanels::setOptions(const compile::CompileOptions &options)
{
    m_options = options;
    m_dryRun->setOptions(options);
    update();
}

void EditorPanels::setView(EditorView *view)
{
    m_view = view;
    update();
}

bool EditorPanels::isFragment() const
{
    const std::string folder = m_options.base + '/';
    return m_view != nullptr && m_view->path().starts_with(folder)
        && m_view->path().find('/', folder.size()) != std::string::npos;
}

void EditorPanels::update()
{
    updateRules();
    updateDryRun();
    updateImpact();
    updateTabs();
}

void EditorPanels::updateRules()
{
    const bool isTold = m_view != nullptr && m_view->isReadable() && !isFragment()
        && m_view->problems().count(text::Severity::Error) == 0;
    if (!isTold)
        m_rules->clear();
    else if (current() == RulesOfFilePanel)
        m_rules->setText({.path = m_view->path(),
                          .bytes = m_view->editor().bytes(),
                          .options = m_options,
                          .denials = m_denials != nullptr ? m_denials->snapshot() : nullptr});
}

void EditorPanels::updateDryRun()
{
    if (m_view == nullptr || !m_view->isReadable() || isFragment() || m_denials == nullptr
        || !m_denials->snapshot()->isCollected)
        m_dryRun->clear();
    else
        m_dryRun->setText(m_view->path(), m_view->editor().bytes(), m_denials->snapshot());
}

void EditorPanels::updateImpact()
{
    if (!isFragment() || !m_view->isReadable())
        m_impact->clear(tr("For files that profiles share"),
                        tr("When an abstraction or a tunable is edited, the profiles that change "
                           "with it are listed here."));
    else if (!m_view->isModified())
        m_impact->clear(tr("No edits"),
                        tr("Change this file, and every profile that reads it is compared before "
                           "and after."));
    else if (current() == ImpactOfFilePanel)
        m_impact->start(
            m_options.base, [options = m_options] { return options; }, m_view->path(),
            m_view->editor().bytes());
}

void EditorPanels::updateTabs()
{
    const int problems = m_view != nullptr ? m_view->problems().rowCount() : 0;
    const int findings = m_rules->findingCount();
    m_tabs->setTabText(ProblemsPanel,
                       problems == 0 ? tr("No problems found") : tr("Problems: %1").arg(problems));
    m_tabs->setTabText(RulesOfFilePanel,
                       findings < 0 ? tr("Rules against reality")
                                    : tr("Rules: %n finding(s)", nullptr, findings));
    m_tabs->setTabText(DryRunOfFilePanel, m_dryRun->title());
    m_tabs->setTabText(ImpactOfFilePanel,
                       m_impact->changedProfiles() > 0
                           ? tr("Impact: %n profile(s)", nullptr, m_impact->changedProfiles())
                           : tr("Impact"));
    const bool isShared = isFragment();
    m_tabs->setTabVisible(RulesOfFilePanel, !isShared);
    m_tabs->setTabVisible(DryRunOfFilePanel, !isShared);
    m_tabs->setTabVisible(ImpactOfFilePanel, isShared);
}

void EditorPanels::show(Panel panel)
{
    if (m_tabs->isTabVisible(panel))
        m_tabs->setCurrentIndex(panel);
}

EditorPanels::Panel EditorPanels::current() const
{
    return static_cast<Panel>(m_tabs->currentIndex());
}

} // namespace pavise::ui
