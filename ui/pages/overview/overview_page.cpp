// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/pages/overview/overview_cards.h"
#include "ui/pages/processes/processes_page.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/policy_examiner.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

// Widths of the page, in average characters, from which there is room for two and three columns.
constexpr int kTwoColumnsFrom = 76;
constexpr int kThreeColumnsFrom = 116;

} // namespace

OverviewPage::OverviewPage(StatusService &status, DenialService &denials, QWidget *parent)
    : Page(parent)
    , m_status(status)
    , m_denials(denials)
    , m_protection(new Card(tr("Protection")))
    , m_modes(new Card(tr("Profiles by mode")))
    , m_network(new Card(tr("Network services without a profile")))
    , m_events(new Card(tr("Denials in the log")))
    , m_concerns(new Card(tr("Problems")))
    , m_programs(new Card(tr("Running programs")))
    , m_latest(new Card(tr("Latest events")))
    , m_recent(new Card(tr("Recent changes")))
    , m_message(new MessageBar)
    , m_grid(new QGridLayout)
{
    auto *refreshButton = makeButton(tr("Refresh"), u"refresh"_s);
    connect(refreshButton, &QPushButton::clicked, this, &OverviewPage::refresh);
    m_header = new PageHeader(tr("Overview"), {refreshButton});

    auto *body = new QWidget;
    body->setLayout(m_grid);
    m_grid->setContentsMargins(look::units(5), 0, look::units(4), look::units(5));
    m_grid->setSpacing(look::units(3));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *messages = filterRow({m_message});
    messages->hide();
    layout->addWidget(messages);
    layout->addWidget(scroll, 1);
    placeCards();

    m_modes->setLink(tr("All profiles"));
    m_programs->setLink(tr("All processes"));
    m_latest->setLink(tr("All denials"));
    m_recent->setLink(tr("History"));
    m_recent->hide();
    const auto lead = [this](Card *card, const Link &link) {
        connect(card, &Card::linkActivated, this, [this, link] { Q_EMIT linkActivated(link); });
    };
    lead(m_modes, {.page = PageId::Profiles});
    lead(m_network, {.page = PageId::Processes, .filter = ProcessesPage::exposedFilter()});
    lead(m_events, {.page = PageId::Denials});
    lead(m_programs, {.page = PageId::Processes});
    lead(m_latest, {.page = PageId::Denials});
    lead(m_recent, {.page = PageId::History});

    connect(&status, &StatusService::changed, this, &OverviewPage::takeStatus);
    connect(&status, &StatusService::busyChanged, m_header, &PageHeader::setBusy);
    connect(&denials, &DenialService::changed, this, &OverviewPage::takeDenials);
    connect(&status, &StatusService::treeChanged, this, [this] {
        m_found.clear();
        m_showsAllConcerns = false;
        m_message->parentWidget()->hide();
    });
    connect(&status, &StatusService::busyChanged, this, [this](bool busy) {
        if (!busy)
            examine();
    });
    connect(&m_examined, &QFutureWatcherBase::finished, this, [this] {
        if (m_stop.stop_requested())
            return;
        m_found = m_examined.result();
        takeConcerns();
    });
    takeStatus();
    takeDenials();
}

OverviewPage::~OverviewPage()
{
    m_stop.request_stop();
    m_examined.waitForFinished();
}

void OverviewPage::setBoot(BootService &boot)
{
    m_boot = &boot;
    connect(&boot, &BootService::changed, this, &OverviewPage::takeStatus);
    connect(&boot, &BootService::finished, this, [this](const QString &problem) {
        m_message->parentWidget()->show();
        if (problem.isEmpty())
            m_message->show(Role::Ok, tr("apparmor.service is on."),
                            tr("It loads the profiles now and at every start."));
        else
            m_message->show(Role::Warn, tr("The service was not enabled."), problem);
        m_status.refresh();
    });
}

void OverviewPage::setRecent(RecentChanges &recent)
{
    m_changes = &recent;
    connect(&recent, &RecentChanges::changed, this, &OverviewPage::takeRecent);
    connect(&recent, &RecentChanges::undone, this, [this](const QString &problem) {
        m_message->parentWidget()->show();
        if (problem.isEmpty())
            m_message->show(Role::Ok, tr("Undone."), tr("What was before is back."));
        else
            m_message->show(Role::Warn, tr("It was not undone."), problem);
    });
    takeRecent();
}

void OverviewPage::takeRecent()
{
    fillRecent(*m_recent, m_changes->list(),
               [this](const RecentChange &change) { m_changes->undo(change); });
    m_recent->setVisible(m_status.snapshot()->isScanned && m_status.tree().isThisSystem());
}

void OverviewPage::examine()
{
    m_stop.request_stop();
    m_stop = {};
    if (m_boot != nullptr && m_status.tree().root.empty())
        m_boot->refresh();
    m_examined.setFuture(
        QtConcurrent::run([snapshot = m_status.snapshot(), stop = m_stop.get_token()] {
            return examinePolicy(*snapshot, stop);
        }));
}

void OverviewPage::takeConcerns()
{
    std::vector<Concern> all = m_status.snapshot()->concerns;
    all.insert(all.end(), m_found.begin(), m_found.end());
    fillConcerns(
        *m_concerns, all, m_showsAllConcerns,
        [this](const Link &link) { Q_EMIT linkActivated(link); },
        [this] {
            m_showsAllConcerns = true;
            takeConcerns();
        });
}

void OverviewPage::refresh()
{
    m_status.refresh();
    m_denials.refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false))
        takeStatus();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

void OverviewPage::placeCards()
{
    const int columns = width() >= look::characters(kThreeColumnsFrom) ? 3
        : width() >= look::characters(kTwoColumnsFrom)                 ? 2
                                                                       : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    struct Place
    {
        Card *card;
        int row;
        int column;
        int span;
    };
    QList<Place> places;
    if (columns == 3) {
        places = {{m_protection, 0, 0, 1}, {m_modes, 0, 1, 1},    {m_network, 0, 2, 1},
                  {m_events, 1, 0, 2},     {m_concerns, 1, 2, 1}, {m_latest, 2, 0, 2},
                  {m_programs, 2, 2, 1},   {m_recent, 3, 0, 3}};
    } else if (columns == 2) {
        places = {{m_protection, 0, 0, 1}, {m_modes, 0, 1, 1},    {m_events, 1, 0, 2},
                  {m_network, 2, 0, 1},    {m_concerns, 2, 1, 1}, {m_latest, 3, 0, 2},
                  {m_programs, 4, 0, 2},   {m_recent, 5, 0, 2}};
    } else {
        const QList<Card *> order = {m_protection, m_modes,  m_events,   m_network,
                                     m_concerns,   m_latest, m_programs, m_recent};
        for (int row = 0; row < order.size(); ++row)
            places << Place{order[row], row, 0, 1};
    }
    for (const Place &place : places)
        m_grid->removeWidget(place.card);
    for (const Place &place : places)
        m_grid->addWidget(place.card, place.row, place.column, 1, place.span);
    for (int i = 0; i < 3; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(i, i < columns ? 1 : 0);
    }
    for (int i = 0; i < 9; ++i)
        m_grid->setRowStretch(i, i == 8 ? 1 : 0);
}

void OverviewPage::takeStatus()
{
    if (isHidden() && m_columns > 0) { // looked at again when it comes to the front
        m_isStale = true;
        return;
    }
    const StatusSnapshot &now = *m_status.snapshot();
    QStringList parts{toDisplay(now.hostName), toDisplay(now.systemName)};
    if (!now.kernelRelease.empty())
        parts << tr("kernel %1").arg(toDisplay(now.kernelRelease));
    parts.removeAll(QString());
    m_header->setSentence(now.isScanned ? parts.join(u" · "_s) : tr("Reading the system…"));
    for (Card *card : {m_protection, m_modes, m_network, m_concerns, m_programs})
        card->setVisible(now.isScanned);
    if (!now.isScanned)
        return;
    const bool isOwn = m_boot != nullptr && m_status.tree().root.empty();
    fillProtection(*m_protection, now, isOwn ? &m_boot->state() : nullptr, [this] {
        if (m_boot != nullptr)
            m_boot->enable();
    });
    fillModes(*m_modes, now);
    fillNetwork(*m_network, now,
                [this](const std::string &program) { Q_EMIT newProfileRequested(program); });
    takeConcerns();
    fillPrograms(*m_programs, now);
    if (m_changes != nullptr)
        takeRecent();
}

void OverviewPage::takeDenials()
{
    const Follow follow = [this](const Link &link) { Q_EMIT linkActivated(link); };
    fillEvents(*m_events, m_denials, follow);
    fillLatest(*m_latest, m_denials, follow);
}

} // namespace pavise::ui
