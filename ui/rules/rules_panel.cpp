// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/rules/rules_panel.h"

#include "core/syntax/edit/edit.h"
#include "core/syntax/parser/parser.h"
#include "ui/common/appearance/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using Choice = RuleFilter::Choice;

/// The item that begins at \p offset, of any depth.
const syntax::Item *findItem(const std::vector<syntax::Item> &items, std::uint32_t offset)
{
    const auto below = [offset](const syntax::Item &item) -> const syntax::Item * {
        if (const auto *block = std::get_if<syntax::Block>(&item.node))
            return findItem(block->body, offset);
        if (const auto *profile = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node))
            return findItem((*profile)->body, offset);
        if (const auto *conditional = std::get_if<syntax::Conditional>(&item.node)) {
            for (const auto &branch : conditional->branches) {
                if (const syntax::Item *found = findItem(branch.body, offset))
                    return found;
            }
        }
        return nullptr;
    };
    for (const syntax::Item &item : items) {
        if (offset < item.range.begin || offset >= item.range.end)
            continue;
        if (const syntax::Item *found = below(item))
            return found;
        return std::holds_alternative<std::unique_ptr<syntax::Profile>>(item.node) ? nullptr
                                                                                   : &item;
    }
    return nullptr;
}

} // namespace

RulesPanel::RulesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleModel(this))
    , m_filter(new RuleFilter(*m_model, this))
    , m_choice(new QComboBox)
    , m_measure(makeButton(tr("&Measure cost"), u"gear"_s))
    , m_remove(makeButton(tr("Remove r&ule"), u"close"_s))
    , m_progress(new QProgressBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_view(new TableView)
    , m_sentence(new TextLabel({}, TextLevel::Body, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look::unit());
    m_progress->setAccessibleName(tr("Looking at the rules"));
    m_progress->hide();
    column->addWidget(m_progress);
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Rules against reality"));
    m_view->setColumns({{28}, {20}, {44, 1}, {9, 4}, {9, 3}, {24, 2}});
    m_view->sortByColumn(RuleModel::Finding, Qt::AscendingOrder);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    auto *remove = new QAction(icon(u"close"_s), tr("Remove r&ule"), this);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &RulesPanel::removeRule);
    connect(m_remove, &QPushButton::clicked, this, &RulesPanel::removeRule);
    connect(m_measure, &QPushButton::clicked, this, &RulesPanel::measure);
    connect(m_view, &QAbstractItemView::activated, this, &RulesPanel::goToRule);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RulesPanel::updateButtons);
    for (Background *work : {&m_judging, &m_measuring})
        connect(work, &Background::busyChanged, this, &RulesPanel::showState);
    clear();
}

QWidget *RulesPanel::makeBar()
{
    const QList<std::pair<QString, Choice>> choices = {
        {tr("All findings"), Choice::Findings},
        {tr("Not enforced here"), Choice::NotEnforced},
        {tr("Without effect"), Choice::NoEffect},
        {tr("Reach sensitive targets"), Choice::Sensitive},
        {tr("Never needed by recorded events"), Choice::Unused},
        {tr("Cost in states"), Choice::Costs},
        {tr("Every rule"), Choice::All}};
    for (const auto &[text, choice] : choices)
        m_choice->addItem(text, static_cast<int>(choice));
    m_choice->setAccessibleName(tr("Which rules"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(22);
    m_choice->setMinimumWidth(look::characters(8)); // gives way at large type
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const auto choice = static_cast<Choice>(m_choice->currentData().toInt());
        m_filter->setChoice(choice);
        if (choice == Choice::Costs) {
            m_view->sortByColumn(RuleModel::States, Qt::DescendingOrder);
            if (!m_model->hasCosts() && !m_measuring.isBusy())
                measure();
        }
        showState();
    });
    m_measure->setToolTip(tr("Compiles once more without each rule; takes a while"));
    m_remove->setToolTip(tr("Takes the rule out of the text; Ctrl+Z brings it back (Delete)"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look::units(4), look::units(1.5), look::units(4), look::units(1.5));
    row->setSpacing(look::units(2));
    row->addWidget(m_choice);
    row->addWidget(m_sentence->elided(), 1);
    row->addWidget(m_measure);
    row->addWidget(m_remove);
    return bar;
}

void RulesPanel::setText(const JudgeInput &input)
{
    if (input.path == m_input.path && input.bytes == m_input.bytes
        && input.denials == m_input.denials && (m_isKnown || m_judging.isBusy()))
        return;
    m_measuring.cancel();
    m_isKnown = false;
    m_input = input;
    m_judging.start(
        [input](const std::stop_token &stop) {
            return std::shared_ptr<const JudgedRules>(
                std::make_shared<JudgedRules>(judgeRules(input, stop)));
        },
        [this](const std::shared_ptr<const JudgedRules> &rules) { take(rules); });
    updateButtons();
}

void RulesPanel::clear()
{
    m_judging.cancel();
    m_measuring.cancel();
    m_isKnown = false;
    m_input = {};
    m_model->setRules({}, {});
    showState();
    Q_EMIT changed();
}

int RulesPanel::findingCount() const
{
    return m_isKnown ? countOf(m_model->rules(), Choice::Findings) : -1;
}

void RulesPanel::take(const std::shared_ptr<const JudgedRules> &rules)
{
    m_isKnown = rules->problem.isEmpty();
    const QModelIndex chosen = m_filter->mapToSource(m_view->currentIndex());
    m_model->setRules(rules->rules, m_input.options.base);
    if (chosen.isValid())
        m_view->setCurrentIndex(m_filter->mapFromSource(m_model->index(chosen.row(), 0)));
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_filter->index(0, 0));
    showState();
    Q_EMIT changed();
}

void RulesPanel::measure()
{
    if (m_measuring.isBusy()) {
        m_measuring.cancel();
        return;
    }
    if (!m_isKnown)
        return;
    m_measuring.start(
        [input = m_input](const std::stop_token &stop) {
            return std::shared_ptr<const MeasuredRules>(
                std::make_shared<MeasuredRules>(measureRules(input, stop)));
        },
        [this](const std::shared_ptr<const MeasuredRules> &measured) {
            m_model->setCosts(*measured, m_input.path);
            m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(Choice::Costs)));
            showState();
        });
}

void RulesPanel::showState()
{
    const bool isBusy = m_judging.isBusy() || m_measuring.isBusy();
    m_progress->setVisible(isBusy);
    m_measure->setText(m_measuring.isBusy() ? tr("&Stop measuring") : tr("&Measure cost"));
    padButton(*m_measure);
    const int shown = m_filter->rowCount();
    const auto all = static_cast<int>(m_model->rules().size());
    m_sentence->setText(m_isKnown ? tr("%1 of %n rule(s)", nullptr, all).arg(shown) : QString());
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (m_judging.isBusy() && !m_isKnown)
        m_empty->setText(u"clock"_s, tr("Looking at the rules"),
                         tr("Each is held against the kernel, the other rules and the log."));
    else if (!m_isKnown)
        m_empty->setText(u"explain"_s, tr("No rules to look at"),
                         tr("Open a profile without errors to see which of its rules have no "
                            "effect, what they open and what nobody needed."));
    else if (m_filter->choice() == Choice::Costs && m_measuring.isBusy())
        m_empty->setText(u"clock"_s, tr("Measuring"),
                         tr("The profile is compiled once more without each of its rules."));
    else
        m_empty->setText(u"check"_s, tr("Nothing of this kind"),
                         tr("No rule of this file is one of those chosen above."));
    updateButtons();
}

const JudgedRule *RulesPanel::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model->rules()[static_cast<std::size_t>(index.row())] : nullptr;
}

void RulesPanel::updateButtons()
{
    const JudgedRule *rule = current();
    m_measure->setEnabled(m_isKnown);
    m_remove->setEnabled(m_isKnown && rule != nullptr && rule->isOwn && !rule->rule.isImplied);
}

void RulesPanel::goToRule(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const JudgedRule *rule = current();
    // The column that tells why leads to the rule that wins.
    if (rule != nullptr && index.column() == RuleModel::Why) {
        for (const RuleFinding &finding : rule->findings) {
            if (!finding.winnerPath.empty()) {
                Q_EMIT lineWanted(finding.winnerPath, finding.winnerLine);
                return;
            }
        }
    }
    if (rule != nullptr)
        Q_EMIT lineWanted(rule->rule.path, static_cast<int>(rule->rule.at.line));
}

void RulesPanel::removeRule()
{
    if (!m_remove->isEnabled())
        return;
    text::SourceSet sources;
    const text::FileId id = sources.add(m_input.path, m_input.bytes);
    const auto parsed = syntax::parse(sources, id, syntax::Context::TopLevel);
    const syntax::Item *item = findItem(parsed.value.items, current()->rule.range.begin);
    if (item != nullptr)
        Q_EMIT editWanted(syntax::removeItem(sources, *item));
}

} // namespace pavise::ui
