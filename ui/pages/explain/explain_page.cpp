// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/explain/explain_page.h"

#include "ui/common/convert.h"
#include "ui/compare/compare_view.h"
#include "ui/models/cells.h"
#include "ui/models/table_cell.h"
#include "ui/pages/explain/explain_form.h"
#include "ui/pages/explain/explain_text.h"
#include "ui/services/status/status_service.h"
#include "ui/transitions/transitions_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flat_tab_bar.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

enum Column { RuleColumn, PartColumn, PermissionColumn, PlaceColumn, WhyColumn };

/// Of a profile and all below it, those that a file defines.
void collect(const std::vector<ProfileEntry> &entries, std::vector<std::string> &names)
{
    for (const ProfileEntry &entry : entries) {
        if (!entry.file.empty() && entry.namespaceName.empty())
            names.push_back(entry.name);
        collect(entry.children, names);
    }
}

const ProfileEntry *entryOf(const std::vector<ProfileEntry> &entries, const std::string &name)
{
    for (const ProfileEntry &entry : entries) {
        if (entry.name == name && entry.namespaceName.empty())
            return &entry;
        if (const ProfileEntry *below = entryOf(entry.children, name))
            return below;
    }
    return nullptr;
}

QString valuesText(const explain::MatchedVariable &variable)
{
    QStringList values;
    for (const std::string &value : variable.values)
        values << toDisplay(value);
    return values.join(u' ');
}

} // namespace

ExplainPage::ExplainPage(StatusService &status, PolicyService &policy, QWidget *parent)
    : Page(parent)
    , m_status(status)
    , m_header(new PageHeader(tr("Explain")))
    , m_tabs(new FlatTabBar)
    , m_parts(new QStackedWidget)
    , m_compare(new CompareView(status, policy))
    , m_transitions(new TransitionsView(status, policy))
    , m_form(new ExplainForm)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_rules(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeTabs());
    m_parts->addWidget(makeAccess());
    m_parts->addWidget(m_compare);
    m_parts->addWidget(m_transitions);
    layout->addWidget(m_parts, 1);
    showPart(Part::Access);

    connect(m_form, &ExplainForm::asked, this, &ExplainPage::askAgain);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({.page = PageId::Editor,
                              .file = m_answer->problem->path,
                              .line = static_cast<int>(m_answer->problemLine)});
    });
    connect(&m_service, &ExplainService::answered, this, &ExplainPage::takeAnswer);
    connect(&m_service, &ExplainService::busyChanged, m_header, &PageHeader::setBusy);
    connect(m_compare, &CompareView::busyChanged, m_header, &PageHeader::setBusy);
    connect(m_transitions, &TransitionsView::busyChanged, m_header, &PageHeader::setBusy);
    connect(m_compare, &CompareView::linkActivated, this, &Page::linkActivated);
    connect(m_transitions, &TransitionsView::linkActivated, this, &Page::linkActivated);
    connect(&status, &StatusService::changed, this, &ExplainPage::takeStatus);
    connect(&status, &StatusService::treeChanged, this, [this] {
        m_service.cancel();
        showHint();
        takeStatus();
    });
    showHint();
    takeStatus();
}

ExplainPage::~ExplainPage() = default;

QWidget *ExplainPage::makeTabs()
{
    m_tabs->addTab(tr("&Access"));
    m_tabs->addTab(tr("&Compare"));
    m_tabs->addTab(tr("Tra&nsitions"));
    m_tabs->setAccessibleName(tr("What to ask"));
    m_tabs->setElideMode(Qt::ElideNone);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { showPart(static_cast<Part>(tab)); });
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(look::units(3), 0, look::units(4), look::units(3));
    line->addWidget(m_tabs, 1);
    return row;
}

void ExplainPage::showPart(Part part)
{
    static constexpr const char *kSentences[] = {
        QT_TR_NOOP("Ask what a profile says to an access, and which rule decides"),
        QT_TR_NOOP("Compare two versions of a profile in meaning"),
        QT_TR_NOOP("Follow which program ends in which profile, and by which rule")};
    const int tab = static_cast<int>(part);
    m_header->setSentence(tr(kSentences[tab]));
    m_parts->setCurrentIndex(tab);
    m_tabs->setCurrentIndex(tab);
}

void ExplainPage::setOpenText(CompareView::OpenText openText)
{
    m_compare->setOpenText(std::move(openText));
}

CompareView &ExplainPage::compare()
{
    showPart(Part::Compare);
    return *m_compare;
}

TransitionsView &ExplainPage::transitions()
{
    showPart(Part::Transitions);
    return *m_transitions;
}

QWidget *ExplainPage::makeAccess()
{
    m_edit = m_empty->addButton(tr("Open in the ed&itor"), u"editor"_s, true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeResult());
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_stack, 1);
    return part;
}

QWidget *ExplainPage::makeResult()
{
    m_verdict = new Card({});
    m_verdict->setObjectName(u"Verdict"_s);
    m_view = new TableView;
    m_view->setModel(m_rules);
    m_view->setAccessibleName(tr("Rules that take part"));
    m_view->setObjectName(u"ExplainRules"_s);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setHorizontalHeaderLabels(
        {tr("Rule"), tr("Effect"), tr("Permissions"), tr("Place"), tr("Why")});
    m_view->setColumns({{30}, {13}, {12}, {32, 1}, {30, 2}});
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openRule(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExplainPage::showVariables);
    auto *rules = new Card(tr("Rules that take part"));
    rules->content()->addWidget(m_view);
    m_variables = new Card(tr("Variables of the rule"));
    auto *kernel = new Card(tr("Running kernel"));
    m_kernel = new TextLabel;
    m_kernel->wrapped();
    kernel->content()->addWidget(m_kernel);
    kernel->content()->addStretch();

    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(look::units(5), 0, look::units(4), look::units(4));
    grid->setSpacing(look::units(3));
    grid->addWidget(m_verdict, 0, 0, 1, 2);
    grid->addWidget(rules, 1, 0, 1, 2);
    grid->addWidget(m_variables, 2, 0);
    grid->addWidget(kernel, 2, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_view->setMinimumHeight(look::units(36));
    // Small windows and large type scroll; nothing is squeezed.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void ExplainPage::ask(const std::string &profile, const explain::Access &access)
{
    showPart(Part::Access);
    m_form->setProfile(profile);
    m_form->setAccess(access);
    askAgain();
}

void ExplainPage::follow(const Link &link)
{
    if (link.name.empty())
        return;
    showPart(Part::Access);
    m_form->setProfile(link.name);
    m_form->focusTarget();
}

void ExplainPage::focusFilter()
{
    switch (static_cast<Part>(m_parts->currentIndex())) {
    case Part::Access:
        m_form->focusTarget();
        break;
    case Part::Compare:
        m_compare->focusFirst();
        break;
    case Part::Transitions:
        m_transitions->focusFirst();
        break;
    }
}

void ExplainPage::refresh()
{
    switch (static_cast<Part>(m_parts->currentIndex())) {
    case Part::Access:
        if (m_answer)
            m_service.ask(m_answer->question);
        break;
    case Part::Compare:
        m_compare->refresh();
        break;
    case Part::Transitions:
        m_transitions->refresh();
        break;
    }
}

void ExplainPage::takeStatus()
{
    std::vector<std::string> names;
    collect(m_status.snapshot()->profiles, names);
    if (names == m_names)
        return;
    m_names = std::move(names);
    m_form->setProfiles(m_names);
}

void ExplainPage::askAgain()
{
    const std::string name = m_form->profile();
    if (name.empty())
        return;
    const auto access = m_form->access();
    if (!access) {
        showProblem(tr("The question is not complete"), m_form->problem());
        m_form->focusTarget();
        return;
    }
    const ProfileEntry *entry = entryOf(m_status.snapshot()->profiles, name);
    if (entry == nullptr || entry->file.empty()) {
        showProblem(tr("No file defines this profile"),
                    tr("Only rules in files can be explained, and no file in the profile folder "
                       "defines %1.")
                        .arg(toDisplay(name)));
        return;
    }
    m_service.ask(
        {.tree = m_status.tree(), .file = entry->file, .profile = name, .access = *access});
}

void ExplainPage::takeAnswer(const std::shared_ptr<const ExplainAnswer> &answer)
{
    if (!answer->problem) {
        m_answer = answer;
        showAnswer();
        return;
    }
    const Problem &problem = *answer->problem;
    showProblem(tr("The profile has errors"),
                problem.place.isEmpty() ? problem.message
                                        : tr("%1: %2").arg(problem.place, problem.message));
    m_answer = answer;
    m_edit->show();
}

void ExplainPage::showHint()
{
    showProblem(tr("Which rule decides?"),
                tr("Choose a profile, say what a process wants to do, and press Enter. Explain in "
                   "the details of a denial brings that denial here."));
}

void ExplainPage::showProblem(const QString &title, const QString &sentence)
{
    m_service.cancel();
    m_answer.reset();
    m_empty->setText(u"explain"_s, title, sentence);
    m_edit->hide();
    m_stack->setCurrentIndex(0);
}

void ExplainPage::showAnswer()
{
    m_verdict->clear();
    m_verdict->setTitle(verdictTitle(*m_answer));
    auto *sentence = new TextLabel(verdictSentence(*m_answer));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->content()->addWidget(sentence->wrapped());
    QList<QWidget *> row;
    for (const Badge &badge : verdictBadges(*m_answer))
        row << new BadgeLabel(badge);
    auto *space = new QWidget;
    auto *copy = makeButton(tr("Cop&y report"), u"copy"_s);
    connect(copy, &QPushButton::clicked, this,
            [answer = m_answer] { QGuiApplication::clipboard()->setText(reportText(*answer)); });
    row << space << copy;
    m_verdict->content()->addLayout(lineOf(row, static_cast<int>(row.size()) - 2));

    m_rules->removeRows(0, m_rules->rowCount());
    for (const ExplainedRule &rule : m_answer->rules) {
        m_rules->appendRow(
            {tableCell(ruleAsWritten(rule), CellKind::Mono), badgeCell(partBadge(rule.part)),
             tableCell(
                 toDisplay(explain::permissionText(m_answer->question.access, rule.permissions)),
                 CellKind::Mono),
             tableCell(placeText(rule), CellKind::Mono),
             tableCell(whyText(rule), CellKind::Muted)});
    }
    m_kernel->setText(kernelText(m_answer->kernel));
    m_kernel->setRole(m_answer->kernel == ExplainAnswer::Kernel::Same          ? Role::Ok
                          : m_answer->kernel == ExplainAnswer::Kernel::Differs ? Role::Warn
                                                                               : Role::Muted);
    m_view->setCurrentIndex(m_rules->index(0, 0));
    showVariables();
    m_stack->setCurrentIndex(1);
}

void ExplainPage::showVariables()
{
    m_variables->clear();
    const int row = m_view->currentIndex().row();
    if (m_answer && row >= 0 && row < static_cast<int>(m_answer->rules.size())) {
        for (const auto &variable : m_answer->rules[static_cast<std::size_t>(row)].variables) {
            auto *name = new TextLabel(toDisplay(variable.name), TextLevel::Mono, Role::Muted);
            auto *values = new TextLabel(valuesText(variable), TextLevel::Mono);
            values->setTextFormat(Qt::PlainText);
            values->setToolTip(tr("Values that match, of %1 in all").arg(variable.valueCount));
            m_variables->content()->addLayout(lineOf({name, values->elided()}, 1));
        }
    }
    if (m_variables->content()->count() == 0)
        m_variables->content()->addWidget(
            new TextLabel(tr("The rule uses none."), TextLevel::Body, Role::Muted));
    m_variables->content()->addStretch();
}

void ExplainPage::openRule(int row)
{
    const explain::RuleText &rule = m_answer->rules[static_cast<std::size_t>(row)].rule;
    Q_EMIT linkActivated(
        {.page = PageId::Editor, .file = rule.path, .line = static_cast<int>(rule.at.line)});
}

} // namespace pavise::ui
