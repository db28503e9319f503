// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/denials/denials_page.h"

#include "core/explain/question/event_access.h"
#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/models/cells.h"
#include "ui/models/denials/denial_query.h"
#include "ui/pages/denials/denial_details.h"
#include "ui/pages/denials/denial_sources.h"
#include "ui/pages/denials/muted_dialog.h"
#include "ui/pages/denials/saved_filters.h"
#include "ui/services/logs/log_text.h"
#include "ui/services/logs/muted_patterns.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"
#include "ui/widgets/table/tree_place.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QtConcurrentRun>

#include <set>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr int kTypingPauseMs = 150;
/// Groups that are gathered within a few milliseconds; more are on another thread.
constexpr std::size_t kAtOnce = 1500;
constexpr qint64 kHourMs = 3600 * 1000;

} // namespace

DenialsPage::DenialsPage(StatusService &status, DenialService &denials, QWidget *parent)
    : Page(parent)
    , m_status(status)
    , m_denials(denials)
    , m_model(new DenialModel(this))
    , m_source(makeButton(tr("&Source"), u"log"_s))
    , m_learn(makeButton(tr("&Learn…"), u"bolt"_s, true))
    , m_learnAction(new QAction(icon(u"bolt"_s), tr("&Learn from denials…"), this))
    , m_muted(new MutedPatterns(this))
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_footer(new TextLabel({}, TextLevel::Small, Role::Muted))
    , m_details(new DetailsPane)
    , m_typing(new QTimer(this))
{
    m_source->setMenu(new QMenu(m_source));
    m_header = new PageHeader(tr("Denials"), {m_source, m_learn});
    m_header->setSentence(tr("Recorded events in groups. Nothing changes until you apply it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(buildFilters());
    m_news = new MessageBar;
    auto *newsRow = filterRow({m_news});
    newsRow->hide();
    layout->addWidget(newsRow);
    layout->addWidget(new Hairline);

    m_view->setModel(m_model);
    connect(m_model, &DenialModel::sortingChanged, this, &DenialsPage::applyFilters);
    connect(&m_gathering, &QFutureWatcherBase::finished, this, [this] {
        m_header->setBusy(m_denials.isBusy());
        if (!m_stop.stop_requested())
            showRows(m_gathering.result());
    });
    m_view->setAccessibleName(tr("Recorded events"));
    showMachines();
    m_view->sortByColumn(DenialModel::Events, Qt::DescendingOrder);
    new TreePlace(*m_view);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    m_clear = m_empty->addButton(tr("&Clear filters"), u"close"_s, true);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline);
    m_footer->setContentsMargins(look::units(5), look::unit(), look::units(4), look::unit());
    layout->addWidget(m_footer);
    m_actions = denialActions(*m_view, *this,
                              {.current = [this] { return current(); },
                               .addTerm = [this](const QString &t) { addTerm(t); }});

    buildMuting();
    m_learn->setToolTip(tr("Makes rules of what was refused (L)"));
    m_learnAction->setShortcut(Qt::Key_L);
    m_learnAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(m_learnAction);
    connect(m_learn, &QPushButton::clicked, this, &DenialsPage::learn);
    connect(m_learnAction, &QAction::triggered, this, &DenialsPage::learn);
    connect(m_clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DenialsPage::showDetails);
    connect(m_news->addButton(tr("&Show")), &QPushButton::clicked, &denials,
            &DenialService::showNew);
    connect(&denials, &DenialService::newEventsChanged, this, [this, newsRow](quint64 count) {
        newsRow->setVisible(count > 0);
        if (count > 0)
            m_news->show(Role::Info, tr("%n new event(s)", nullptr, static_cast<int>(count)),
                         tr("arrived while you were reading."));
    });
    connect(&status, &StatusService::treeChanged, m_search, &QLineEdit::clear);
    connect(&denials, &DenialService::changed, this, &DenialsPage::takeDenials);
    connect(&denials, &DenialService::busyChanged, m_header, &PageHeader::setBusy);
    connect(&denials, &DenialService::busyChanged, this, &DenialsPage::updateEmptyState);
    connect(m_muted, &MutedPatterns::changed, this, &DenialsPage::takeDenials);
    takeDenials();
}

DenialsPage::~DenialsPage()
{
    m_stop.request_stop();
    m_gathering.waitForFinished();
}

QWidget *DenialsPage::buildFilters()
{
    m_search = makeSearchField(tr("Search, or field:value, -field:value, /pattern/"));
    m_search->setToolTip(tr("Fields: %1").arg(DenialQuery::fields().join(u", "_s)));
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &DenialsPage::applyFilters);

    m_kinds = makeButton(tr("Sho&w"), u"filter"_s);
    auto *menu = new QMenu(m_kinds);
    const QList<std::pair<QString, bool DenialChoice::*>> kinds = {
        {tr("&Denied"), &DenialChoice::denied},
        {tr("&Would be denied (complain mode)"), &DenialChoice::allowed},
        {tr("&Allowed and logged"), &DenialChoice::audited},
        {tr("Policy &changes and other records"), &DenialChoice::others}};
    for (const auto &[text, member] : kinds) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_choice.*member);
        connect(action, &QAction::toggled, this, [this, member](bool on) {
            m_choice.*member = on;
            applyFilters();
        });
    }
    menu->addSeparator();
    m_saved = menu->addMenu(tr("&Saved filters"));
    connect(m_saved, &QMenu::aboutToShow, this, &DenialsPage::buildSavedMenu);
    buildSavedMenu();
    m_kinds->setMenu(menu);

    m_since = new QComboBox;
    m_since->setAccessibleName(tr("Since when"));
    m_since->addItem(tr("All times"), 0);
    m_since->addItem(tr("Last hour"), kHourMs);
    m_since->addItem(tr("Last 24 hours"), 24 * kHourMs);
    m_since->addItem(tr("Last 7 days"), 7 * 24 * kHourMs);
    connect(m_since, &QComboBox::currentIndexChanged, this, &DenialsPage::applyFilters);

    m_groupBy = new QComboBox;
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->addItem(tr("By profile"), static_cast<int>(DenialModel::GroupBy::Profile));
    m_groupBy->addItem(tr("By class"), static_cast<int>(DenialModel::GroupBy::Class));
    m_groupBy->addItem(tr("By process"), static_cast<int>(DenialModel::GroupBy::Process));
    m_groupBy->addItem(tr("By machine"), static_cast<int>(DenialModel::GroupBy::Machine));
    m_groupBy->addItem(tr("Not grouped"), static_cast<int>(DenialModel::GroupBy::Nothing));
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &DenialsPage::applyFilters);

    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filterRow({m_search, m_kinds, m_since, m_groupBy}));
    auto *chips = new QWidget;
    m_chips = new QHBoxLayout(chips);
    m_chips->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    m_chips->setSpacing(look::units(2));
    m_chips->addStretch();
    chips->hide();
    layout->addWidget(chips);
    return rows;
}

void DenialsPage::buildSourceMenu()
{
    QMenu *menu = m_source->menu();
    menu->clear();
    fillSourceMenu(*menu, m_denials, *this);
    m_source->setText(m_shown->place ? sourceName(*m_shown->place) : tr("No source"));
    padButton(*m_source);
}

QList<QAction *> DenialsPage::menuActions() const
{
    return QList<QAction *>{m_learnAction} + m_actions + m_muteActions;
}

QWidget *DenialsPage::details()
{
    return m_details;
}

void DenialsPage::follow(const Link &link)
{
    if (!link.filter.isEmpty()) {
        m_search->setText(link.filter);
        applyFilters();
    }
}

void DenialsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DenialsPage::refresh()
{
    m_denials.refresh();
}

void DenialsPage::takeDenials()
{
    m_shown = m_denials.snapshot();
    applyFilters();
    buildSourceMenu();
    std::set<std::string_view> names;
    for (const DenialEntry &entry : m_shown->groups) {
        const audit::EventKind kind = entry.denial.first.kind;
        if ((kind == audit::EventKind::Denied || kind == audit::EventKind::Killed)
            && !m_muted->isMuted(entry.denial))
            names.insert(entry.denial.first.text(audit::Field::Profile));
    }
    const auto profiles = static_cast<int>(names.size());
    Q_EMIT countChanged(
        {.number = profiles, .spoken = tr("%n profile(s) with denials", nullptr, profiles)});
}

void DenialsPage::applyFilters()
{
    m_typing->stop();
    if (m_shown == nullptr)
        return; // the header's first sorting
    const qint64 age = m_since->currentData().toLongLong();
    m_choice.since = age > 0 ? QDateTime::currentMSecsSinceEpoch() - age : 0;
    m_choice.isMuted = m_muted->matcher();
    updateChips();
    const auto gather =
        [shown = m_shown, query = DenialQuery::parse(m_search->text()), choice = m_choice,
         groupBy = static_cast<DenialModel::GroupBy>(m_groupBy->currentData().toInt()),
         sorting = m_model->sorting()](const std::stop_token &stop) {
            return GatheredRows{
                shown, DenialModel::gather(shown->groups, query, choice, groupBy, sorting, stop)};
        };
    m_stop.request_stop(); // what is under way is for other filters
    m_stop = {};
    if (m_shown->groups.size() <= kAtOnce) {
        showRows(gather({}));
        return;
    }
    m_header->setBusy(true);
    m_gathering.setFuture(
        QtConcurrent::run([gather, stop = m_stop.get_token()] { return gather(stop); }));
}

void DenialsPage::showRows(GatheredRows found)
{
    m_model->setRows(std::move(found.rows));
    m_inModel = std::move(found.snapshot); // the old one lived until the model let go of it
    showMachines();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        const QModelIndex first = m_model->index(0, 0, {});
        const bool isOpen = m_view->isExpanded(first) && m_model->hasChildren(first);
        m_view->setCurrentIndex(isOpen ? m_model->index(0, 0, first) : first);
        m_view->scrollToTop();
    }
    updateSentence();
    updateEmptyState();
    showDetails();
}

/// The machine is a column only when the log tells of several.
void DenialsPage::showMachines()
{
    const bool hasSeveral = m_model->hasSeveralMachines();
    QList<ColumnLayout> columns{{30}, {8}, {10}, {10, 2}, {14, 3}, {13, 1}, {17}};
    if (hasSeveral)
        columns << ColumnLayout{14};
    m_view->setColumns(columns);
    m_view->setColumnHidden(DenialModel::Machine, !hasSeveral);
}

void DenialsPage::updateChips()
{
    while (m_chips->count() > 1) {
        QLayoutItem *item = m_chips->takeAt(0);
        item->widget()->deleteLater();
        delete item; // NOLINT(cppcoreguidelines-owning-memory): a taken item is the caller's
    }
    const QStringList terms = DenialQuery::parse(m_search->text()).terms();
    for (const QString &term : terms) {
        auto *chip = new Chip(term);
        connect(chip, &QToolButton::clicked, this, [this, terms, term] {
            QStringList rest = terms;
            rest.removeOne(term);
            m_search->setText(rest.join(u' '));
            applyFilters();
            m_search->setFocus();
        });
        m_chips->insertWidget(m_chips->count() - 1, chip);
    }
    m_chips->parentWidget()->setVisible(!terms.isEmpty());
}

void DenialsPage::updateSentence()
{
    const QLocale locale;
    QStringList parts;
    parts << tr("%n group(s)", nullptr, m_model->groupCount())
          << tr("%1 events").arg(locale.toString(static_cast<qulonglong>(m_model->eventCount())));
    if (m_model->mutedCount() > 0)
        parts << tr("%n muted group(s)", nullptr, m_model->mutedCount());
    if (m_shown->totals.lost > 0)
        parts << tr("at least %1 lost by the log")
                     .arg(locale.toString(static_cast<qulonglong>(m_shown->totals.lost)));
    if (m_shown->lines > 0)
        parts << tr("from %1 log lines")
                     .arg(locale.toString(static_cast<qulonglong>(m_shown->lines)));
    m_footer->setText(parts.join(u" · "_s));
    m_footer->setVisible(m_shown->isCollected);
}

void DenialsPage::updateEmptyState()
{
    if (m_model->groupCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_clear->setVisible(!m_search->text().isEmpty() && !m_shown->groups.empty());
    if (m_shown->isCollected && m_model->mutedCount() > 0) {
        m_empty->setText(u"filter"_s, tr("Everything that matches is muted"),
                         tr("Muted denials are listed in the menu Denials."));
        m_empty->setDetails({});
        m_stack->setCurrentIndex(1);
        return;
    }
    describeEmptyLog(*m_empty, *m_shown);
    m_stack->setCurrentIndex(1);
}

void DenialsPage::showDetails()
{
    const DenialEntry *entry = current();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(entry != nullptr);
    m_muteAction->setEnabled(entry != nullptr);
    m_muteMenu->menuAction()->setEnabled(entry != nullptr);
    if (entry == nullptr) {
        m_details->showHint(m_model->groupCount() > 0
                                ? tr("Choose an event below its profile to see what happened.")
                                : tr("What happened is shown here."));
        return;
    }
    const audit::Event &event = entry->denial.first;
    const std::string profile(explain::profileOf(event));
    std::function<void()> ask;
    if (auto access = explain::accessOf(event); access && !profile.empty()) {
        ask = [this, profile, access = *std::move(access)] { Q_EMIT accessAsked(profile, access); };
    }
    showDenialDetails(
        *m_details, *entry, [this](const Link &link) { Q_EMIT linkActivated(link); }, ask);
}

const DenialEntry *DenialsPage::current() const
{
    return m_model->entry(m_view->currentIndex());
}

void DenialsPage::learn()
{
    std::vector<std::string> profiles;
    if (const DenialEntry *entry = current())
        profiles.emplace_back(entry->denial.first.text(audit::Field::Profile));
    Q_EMIT learnRequested(profiles);
}

void DenialsPage::addTerm(const QString &term)
{
    const QString text = m_search->text().trimmed();
    m_search->setText(text.isEmpty() ? term : text + u' ' + term);
    applyFilters();
}

} // namespace pavise::ui
