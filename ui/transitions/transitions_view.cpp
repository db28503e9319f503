// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/transitions/transitions_view.h"

#include "ui/common/convert.h"
#include "ui/models/cells.h"
#include "ui/models/table_cell.h"
#include "ui/services/change/change_rows.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_service.h"
#include "ui/transitions/graph_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/labelled_field.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr int kMostDepth = 8;
constexpr int kBesideFromCharacters = 120;
constexpr int kNodeRole = BytesRole + 1;
constexpr int kTransitionRole = BytesRole + 2;

std::size_t chosen(const QComboBox &box)
{
    const QVariant node = box.currentData();
    return node.isValid() ? static_cast<std::size_t>(node.toULongLong()) : kNone;
}

} // namespace

TransitionsView::TransitionsView(StatusService &status, PolicyService &policy, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_save(makeButton(tr("Save dra&wing…"), u"save"_s))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_graph(new GraphView)
    , m_rows(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeForm());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeResult());
    column->addWidget(m_stack, 1);
    m_empty->setText(u"clock"_s, tr("Reading the profiles"),
                     tr("Every profile file is read to see which program ends in which profile."));
    connect(&m_work, &Background::busyChanged, this, &TransitionsView::busyChanged);
    const auto forget = [this] {
        m_isOutdated = true;
        if (isVisible())
            read();
    };
    connect(&policy, &PolicyService::changed, this, forget);
    connect(&policy, &PolicyService::trialEnded, this, forget);
    connect(&status, &StatusService::treeChanged, this, [this, forget] {
        m_map.reset();
        forget();
    });
}

QWidget *TransitionsView::makeForm()
{
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        box->setMinimumWidth(look::characters(8)); // gives way at large type
        connect(box, &QComboBox::activated, this, &TransitionsView::showWays);
    }
    connect(m_save, &QPushButton::clicked, this, &TransitionsView::save);
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    row->setSpacing(look::units(2));
    row->addWidget(labelledField(tr("Fro&m"), m_from), 1);
    row->addWidget(labelledField(tr("&To"), m_to), 1);
    row->addStretch(1);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    return form;
}

QWidget *TransitionsView::makeResult()
{
    m_verdict = new Card({});
    m_verdict->setObjectName(u"TransitionVerdict"_s);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_graph);
    scroll->setBackgroundRole(QPalette::Base);
    connect(m_graph, &GraphView::shownRectWanted, scroll, [scroll](const QRect &rect) {
        scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2,
                              rect.height() / 2);
    });
    m_legend = new TextLabel({}, TextLevel::Small, Role::Muted);
    auto *drawing = new Card(tr("Drawing"));
    drawing->content()->addWidget(scroll, 1);
    drawing->content()->addWidget(m_legend->wrapped());

    m_tree = new TableView;
    m_tree->setModel(m_rows);
    m_tree->setAccessibleName(tr("Transitions as a tree"));
    m_tree->setSortingEnabled(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setHorizontalHeaderLabels({tr("Goes to"), tr("How"), tr("Program"), tr("Place")});
    m_tree->setColumns({{22}, {18}, {24, 1}, {24, 2}});
    auto *steps = new Card(tr("Step by step"));
    steps->content()->addWidget(m_tree, 1);

    connect(m_tree, &QAbstractItemView::activated, this, &TransitionsView::openRule);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const QVariant node = index.siblingAtColumn(0).data(kNodeRole); node.isValid())
                    m_graph->setCurrent(static_cast<std::size_t>(node.toULongLong()));
            });
    connect(m_graph, &GraphView::currentChanged, this, &TransitionsView::selectInTree);
    connect(m_graph, &GraphView::activated, this, [this](std::size_t node) {
        const int at = m_from->findData(static_cast<qulonglong>(node));
        if (at >= 0) {
            m_from->setCurrentIndex(at);
            showWays();
        }
    });

    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(look::units(3));
    m_splitter->addWidget(drawing);
    m_splitter->addWidget(steps);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({look::characters(100), look::characters(56)});
    scroll->setMinimumHeight(look::rowHeight() * 7);
    m_tree->setMinimumHeight(look::rowHeight() * 6);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::units(5), 0, look::units(4), look::units(4));
    column->setSpacing(look::units(3));
    column->addWidget(m_verdict);
    column->addWidget(m_splitter, 1);
    // Small windows and large type scroll; nothing is squeezed.
    auto *around = new QScrollArea;
    around->setFrameShape(QFrame::NoFrame);
    around->setWidgetResizable(true);
    around->setWidget(page);
    page->setAutoFillBackground(false);
    around->viewport()->setAutoFillBackground(false);
    return around;
}

void TransitionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        read();
}

void TransitionsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= look::characters(kBesideFromCharacters) ? Qt::Horizontal
                                                                                  : Qt::Vertical);
}

void TransitionsView::focusFirst()
{
    m_from->setFocus(Qt::ShortcutFocusReason);
}

void TransitionsView::refresh()
{
    read();
}

void TransitionsView::showFrom(const std::string &profile)
{
    if (!profile.empty())
        m_wanted = profile;
    if (m_map != nullptr && !m_isOutdated)
        fillChoices();
}

void TransitionsView::read()
{
    m_isOutdated = false;
    m_save->setEnabled(m_map != nullptr);
    if (m_map == nullptr)
        m_stack->setCurrentIndex(0);
    m_work.start(
        [tree = m_status.tree()](const std::stop_token &stop) {
            return std::shared_ptr<const TransitionMap>(
                std::make_shared<TransitionMap>(readTransitions(tree, stop)));
        },
        [this](const std::shared_ptr<const TransitionMap> &map) { take(map); });
}

void TransitionsView::take(const std::shared_ptr<const TransitionMap> &map)
{
    m_map = map;
    m_save->setEnabled(!map->graph.transitions.empty());
    if (map->graph.nodes.size() < 2) {
        m_empty->setText(u"processes"_s, tr("No profiles to follow"),
                         tr("No profile file could be read, so nothing is known about what leads "
                            "where."));
        m_stack->setCurrentIndex(0);
        return;
    }
    fillChoices();
}

void TransitionsView::fillChoices()
{
    const explain::TransitionGraph &graph = m_map->graph;
    const QString before = m_from->currentText();
    const QString beforeTo = m_to->currentText();
    m_from->clear();
    m_to->clear();
    m_to->addItem(tr("Everywhere"));
    m_to->addItem(tr("unconfined"), qulonglong(0));
    std::vector<bool> leads(graph.nodes.size(), false);
    for (const explain::Transition &transition : graph.transitions)
        leads[transition.from] = true;
    for (std::size_t i = 1; i < graph.nodes.size(); ++i) {
        const QString name = toDisplay(graph.nodes[i].name);
        m_from->addItem(name, static_cast<qulonglong>(i));
        m_to->addItem(name, static_cast<qulonglong>(i));
    }
    std::size_t start = m_wanted.empty() ? kNone : graph.find(m_wanted);
    m_wanted.clear();
    if (start == kNone && !before.isEmpty() && m_from->findText(before) >= 0)
        start = static_cast<std::size_t>(m_from->itemData(m_from->findText(before)).toULongLong());
    // A profile that leads somewhere says more than the first by name.
    for (std::size_t i = 1; start == kNone && i < leads.size(); ++i)
        start = leads[i] ? i : kNone;
    m_from->setCurrentIndex(
        std::max(0, m_from->findData(static_cast<qulonglong>(start == kNone ? 1 : start))));
    m_to->setCurrentIndex(std::max(0, m_to->findText(beforeTo)));
    showWays();
}

void TransitionsView::showWays()
{
    const std::size_t from = chosen(*m_from);
    if (m_map == nullptr || from == kNone)
        return;
    const std::size_t to = chosen(*m_to);
    const std::vector<std::size_t> path =
        to == kNone ? std::vector<std::size_t>() : m_map->graph.path(from, to);
    m_graph->setGraph(m_map, from, path);
    m_rows->removeRows(0, m_rows->rowCount());
    if (to != kNone) {
        fillPath(path);
    } else {
        std::vector<bool> seen(m_map->graph.nodes.size(), false);
        seen[from] = true;
        fillTree(*m_rows->invisibleRootItem(), from, seen, 0);
    }
    m_tree->expandToDepth(1);
    m_tree->setRootIsDecorated(to == kNone);
    {
        // The first row is chosen in the tree, the start in the drawing.
        const QSignalBlocker quiet(m_graph);
        m_tree->setCurrentIndex(m_rows->index(0, 0));
        m_graph->setCurrent(from);
    }
    m_tree->scrollToTop();
    showVerdict(from, to, path);
    m_stack->setCurrentIndex(1);
}

QList<QStandardItem *> TransitionsView::cellsOf(std::size_t transition) const
{
    const explain::Transition &edge = m_map->graph.transitions[transition];
    const explain::TransitionNode &target = m_map->graph.nodes[edge.to];
    const explain::RuleText &rule = m_map->rules[transition];
    QList<QStandardItem *> cells{tableCell(toDisplay(target.name), CellKind::Name)};
    cells[0]->setData(static_cast<qulonglong>(edge.to), kNodeRole);
    cells[0]->setData(static_cast<qulonglong>(transition), kTransitionRole);
    if (edge.to != 0 && target.policy == std::string_view::npos)
        cells[0]->setData(tr("no file defines it"), SubTextRole);
    const Badge badge = transitionBadge(edge.kind);
    cells << tableCell(badge.text, CellKind::Badge);
    cells[1]->setData(static_cast<int>(badge.shape), ShapeRole);
    cells[1]->setData(static_cast<int>(badge.role), StateRole);
    cells << tableCell(edge.program.empty() ? u"–"_s : toDisplay(edge.program), CellKind::Mono)
          << tableCell(u"%1:%2"_s.arg(nameBelow(m_status.tree().path("/etc/apparmor.d"), rule.path))
                           .arg(rule.at.line),
                       CellKind::Mono);
    const QString text = rule.isImplied ? tr("comes with the profile") : toDisplay(rule.text);
    for (QStandardItem *each : std::as_const(cells))
        each->setToolTip(edge.keepsEnvironment ? text + u'\n'
                                 + tr("The environment is kept, which may make the "
                                      "other program load foreign code.")
                                               : text);
    return cells;
}

void TransitionsView::fillTree(QStandardItem &parent, std::size_t node, std::vector<bool> &seen,
                               int depth)
{
    const auto &transitions = m_map->graph.transitions;
    // Rows of one level first: what is shown nearest to the start has the branches.
    std::vector<std::pair<QStandardItem *, std::size_t>> open;
    for (std::size_t i = 0; i < transitions.size(); ++i) {
        if (transitions[i].from != node)
            continue;
        const QList<QStandardItem *> cells = cellsOf(i);
        parent.appendRow(cells);
        if (!seen[transitions[i].to]) {
            seen[transitions[i].to] = true;
            open.emplace_back(cells[0], transitions[i].to);
        }
    }
    if (depth + 1 >= kMostDepth)
        return;
    for (const auto &[item, target] : open)
        fillTree(*item, target, seen, depth + 1);
}

void TransitionsView::fillPath(const std::vector<std::size_t> &path)
{
    for (const std::size_t transition : path)
        m_rows->appendRow(cellsOf(transition));
}

void TransitionsView::showVerdict(std::size_t from, std::size_t to,
                                  const std::vector<std::size_t> &path)
{
    const explain::TransitionGraph &graph = m_map->graph;
    const QString name = toDisplay(graph.nodes[from].name);
    const std::vector<std::size_t> reached = graph.reachable(from);
    const std::vector<std::size_t> toFreedom = graph.path(from, 0);
    QString title;
    QString sentence;
    m_verdict->clear();
    QList<QWidget *> badges;
    if (to == kNone) {
        title = reached.empty() ? tr("%1 leads nowhere").arg(name)
                                : tr("%1 leads to %n profile(s)", nullptr,
                                     static_cast<int>(std::ranges::count_if(
                                         reached, [](std::size_t node) { return node != 0; })))
                                      .arg(name);
        if (reached.empty())
            sentence = tr("Programs that it starts stay in it, or are not allowed to start.");
        else if (toFreedom.empty())
            sentence = tr("No way leads out of confinement.");
        else
            sentence = tr("It can get unconfined in %n step(s).", nullptr,
                          static_cast<int>(toFreedom.size()));
    } else {
        const QString target = toDisplay(graph.nodes[to].name);
        if (from == to)
            title = tr("Start and end are the same");
        else if (path.empty())
            title = tr("%1 cannot reach %2").arg(name, target);
        else
            title = tr("%1 can reach %2 in %n step(s)", nullptr, static_cast<int>(path.size()))
                        .arg(name, target);
        sentence = path.empty() ? tr("No chain of rules leads there.")
                                : tr("A shortest way is drawn strong and listed step by step.");
    }
    if (!toFreedom.empty())
        badges << new BadgeLabel({tr("can get unconfined"), Shape::Dash, Role::Bad});
    else
        badges << new BadgeLabel({tr("stays confined"), Shape::Diamond, Role::Ok});
    if (const std::size_t drawn = m_graph->drawing().nodeCount(); reached.size() + 1 > drawn)
        sentence += u' ' + tr("The nearest %1 are drawn.").arg(drawn);
    if (m_map->brokenFiles > 0)
        sentence += u' '
            + tr("%n file(s) with errors are left out.", nullptr,
                 static_cast<int>(m_map->brokenFiles));
    m_verdict->setTitle(title);
    auto *label = new TextLabel(sentence);
    label->setTextFormat(Qt::PlainText);
    m_verdict->content()->addWidget(label->wrapped());
    m_verdict->content()->addLayout(lineOf(badges, -1));
    m_legend->setText(tr("Solid box: a profile. Dashed box with a cross: no file defines it. Open "
                         "diamond: it only complains. Dashed line: leads back. Enter starts from "
                         "the chosen box, or opens a pile of them."));
}

void TransitionsView::selectInTree(std::size_t node)
{
    // A pile of profiles has no row of its own.
    const QModelIndex here = m_tree->currentIndex().siblingAtColumn(0);
    if (node == kNone)
        return m_tree->setCurrentIndex({});
    if (here.isValid() && here.data(kNodeRole).toULongLong() == node)
        return;
    const QModelIndexList found =
        m_rows->match(m_rows->index(0, 0), kNodeRole, static_cast<qulonglong>(node), 1,
                      Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty()) {
        m_tree->setCurrentIndex({});
        return;
    }
    m_tree->setCurrentIndex(found.first());
    m_tree->scrollTo(found.first());
}

void TransitionsView::openRule(const QModelIndex &index)
{
    const QVariant transition = index.siblingAtColumn(0).data(kTransitionRole);
    if (!transition.isValid())
        return;
    const explain::RuleText &rule = m_map->rules[transition.toULongLong()];
    Q_EMIT linkActivated(
        {.page = PageId::Editor, .file = rule.path, .line = static_cast<int>(rule.at.line)});
}

QByteArray TransitionsView::svg() const
{
    return m_map == nullptr
        ? QByteArray()
        : QByteArray::fromStdString(explain::toSvg(m_map->graph, m_graph->drawing()));
}

void TransitionsView::save()
{
    const QString name = m_from->currentText().section(u'/', -1) + u"-transitions.svg"_s;
    const QString target = QFileDialog::getSaveFileName(
        this, tr("Save drawing"), QDir::homePath() + u'/' + name, tr("Scalable drawings (*.svg)"));
    if (target.isEmpty())
        return;
    QSaveFile file(target);
    const QByteArray bytes = svg();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, tr("Save drawing"),
                             tr("The drawing could not be written: %1").arg(file.errorString()));
}

} // namespace pavise::ui
