// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/learn/learn_source_page.h"

#include "core/suggest/program/null_profile.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/table_cell.h"
#include "ui/pages/denials/denial_sources.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/logs/log_text.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/learn/session_choice.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr qint64 kHourMs = 3600 * 1000;

enum Column { NameColumn, EventColumn, GroupColumn, LastColumn, ModeColumn };

struct Recorded
{
    std::uint64_t events = 0;
    int groups = 0;
    std::int64_t last = 0;
};

/// By the profile that the rules would go to: made-up names of complain mode count for it.
std::map<std::string, Recorded> recordedSince(const DenialSnapshot &snapshot, std::int64_t since)
{
    std::map<std::string, Recorded> found;
    for (const DenialEntry &entry : snapshot.groups) {
        const audit::Denial &denial = entry.denial;
        const audit::EventKind kind = denial.first.kind;
        const bool isDenial = kind == audit::EventKind::Denied || kind == audit::EventKind::Allowed
            || kind == audit::EventKind::Killed;
        if (!isDenial || (denial.lastTime != 0 && denial.lastTime < since))
            continue;
        const std::string profile =
            suggest::chainOf(suggest::withoutNamespace(denial.first.text(audit::Field::Profile)))
                .base;
        if (profile.empty())
            continue;
        Recorded &recorded = found[profile.substr(0, profile.find("//"))];
        recorded.events += denial.count;
        ++recorded.groups;
        recorded.last = std::max(recorded.last, denial.lastTime);
    }
    return found;
}

} // namespace

LearnSourcePage::LearnSourcePage(LearnState &state, std::vector<std::string> profiles)
    : WorkPage(tr("What to learn from"))
    , m_state(state)
    , m_wanted(std::move(profiles))
    , m_source(new QComboBox)
    , m_since(new QComboBox)
    , m_session(new SessionChoice(state.status.tree()))
    , m_profiles(new QStandardItemModel(this))
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_failure(new MessageBar)
    , m_footer(new TextLabel({}, TextLevel::Small, Role::Muted))
{
    header().setSentence(tr("Choose the log and the profiles that get rules. Nothing is written "
                            "before you have seen it."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(makeChoices());
    column->addWidget(m_session);
    column->addWidget(filterRow({m_failure}));
    column->addWidget(new Hairline);
    m_view->setModel(m_profiles);
    m_view->setRootIsDecorated(false);
    m_view->setAccessibleName(tr("Profiles with denials"));
    m_profiles->setHorizontalHeaderLabels(
        {tr("Profile"), tr("Events"), tr("Groups"), tr("Last"), tr("Mode")});
    alignNumbers(*m_profiles, {EventColumn, GroupColumn});
    m_view->setColumns({{30}, {10}, {10}, {16, 1}, {14}});
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    m_footer->setContentsMargins(look::units(5), look::unit(), look::units(4), look::unit());
    column->addWidget(m_footer);

    connect(m_profiles, &QStandardItemModel::itemChanged, this, &LearnSourcePage::updateCount);
    connect(&m_state.denials, &DenialService::changed, this, &LearnSourcePage::takeDenials);
    connect(&m_state.denials, &DenialService::busyChanged, &header(), &PageHeader::setBusy);
    connect(&m_state.service, &LearnService::rowsReady, this,
            [this](const std::shared_ptr<const LearnRows> &rows) {
                if (!isWorking())
                    return;
                m_state.rows = rows;
                m_state.passMadeOf = m_state.session;
                if (rows->pass || m_state.session.empty())
                    m_state.pass = rows->pass;
                for (const suggest::Row &row : rows->rows) {
                    if (row.decision)
                        m_state.programs.try_emplace(row.key, *row.decision);
                }
                m_state.accesses.setRows(rows->rows);
                advance();
            });
    connect(&m_state.service, &LearnService::failed, this, [this](const text::Diagnostic &reason) {
        if (!isWorking())
            return;
        setWorking(false);
        m_failure->show(Role::Bad, tr("Not read."), diagnosticText(reason));
    });
    connect(m_session, &SessionChoice::changed, this, &LearnSourcePage::takeSession);
    takeDenials();
    if (m_wanted.size() == 1)
        m_session->proposeFor(m_wanted.front());
}

void LearnSourcePage::proposeSession()
{
    if (m_session->way() == SessionChoice::Once)
        m_session->choose(SessionChoice::OneProgram);
}

void LearnSourcePage::takeSession()
{
    const SessionEntry *entry = m_session->entry();
    // A session says by itself from when on it counts.
    m_since->setEnabled(entry == nullptr);
    if (entry != nullptr && !entry->session->profiles.empty())
        m_wanted = entry->session->profiles;
    else if (const auto chosen = chosenProfiles(); !chosen.empty())
        m_wanted = chosen;
    fillProfiles();
    if (m_session->way() == SessionChoice::ManyPrograms
        || (entry != nullptr && entry->session->profiles.empty()))
        setAllChecked(true);
}

QWidget *LearnSourcePage::makeChoices()
{
    m_source->setAccessibleName(tr("Log"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_source, &QComboBox::activated, this, &LearnSourcePage::chooseSource);
    auto *open = makeButton(tr("&Open a log file…"), u"file"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Open a log file"));
        if (!file.isEmpty())
            m_state.denials.choose(audit::logPlace(toBytes(file)));
    });
    m_since->setAccessibleName(tr("Since when"));
    m_since->addItem(tr("All times"), 0);
    m_since->addItem(tr("Last hour"), kHourMs);
    m_since->addItem(tr("Last 24 hours"), 24 * kHourMs);
    m_since->addItem(tr("Last 7 days"), 7 * 24 * kHourMs);
    connect(m_since, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = chosenProfiles();
        fillProfiles();
    });
    auto *all = makeButton(tr("Check &all"));
    auto *none = makeButton(tr("Chec&k none"));
    connect(all, &QPushButton::clicked, this, [this] { setAllChecked(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAllChecked(false); });
    auto *source = new TextLabel(tr("&Log"));
    source->setBuddy(m_source);
    auto *space = new QWidget;
    return filterRow({source, m_source, open, m_since, space, all, none}, 4);
}

void LearnSourcePage::takeDenials()
{
    if (isWorking())
        return;
    fillSources();
    if (const auto chosen = chosenProfiles(); !chosen.empty())
        m_wanted = chosen;
    fillProfiles();
}

void LearnSourcePage::fillSources()
{
    const DenialSnapshot &now = *m_state.denials.snapshot();
    m_source->clear();
    for (const audit::LogSource &source : now.sources) {
        if (source.isPresent && source.isReadable)
            m_source->addItem(sourceName(source.place), QVariant::fromValue(source.place));
        if (now.place == source.place)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
    const bool isListed = std::ranges::any_of(
        now.sources, [&now](const audit::LogSource &each) { return each.place == now.place; });
    if (now.place && !isListed) {
        m_source->addItem(sourceName(*now.place), QVariant::fromValue(*now.place));
        m_source->setCurrentIndex(m_source->count() - 1);
    }
    m_source->setEnabled(m_source->count() > 0);
}

void LearnSourcePage::chooseSource(int index)
{
    const auto place = m_source->itemData(index).value<audit::LogPlace>();
    if (m_state.denials.snapshot()->place != place)
        m_state.denials.choose(place);
}

std::int64_t LearnSourcePage::since() const
{
    if (const SessionEntry *entry = m_session->entry())
        return entry->session->since;
    const qint64 age = m_since->currentData().toLongLong();
    return age > 0 ? QDateTime::currentMSecsSinceEpoch() - age : 0;
}

void LearnSourcePage::fillProfiles()
{
    const DenialSnapshot &now = *m_state.denials.snapshot();
    const auto recorded = recordedSince(now, since());
    std::vector<const std::pair<const std::string, Recorded> *> order;
    for (const auto &each : recorded)
        order.push_back(&each);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [](const auto *each) { return each->second.events; });
    if (m_wanted.empty() && !order.empty())
        m_wanted = {order.front()->first};
    const std::vector<ProfileEntry> &known = m_state.status.snapshot()->profiles;

    m_isFilling = true;
    m_profiles->removeRows(0, m_profiles->rowCount());
    for (const auto *each : order) {
        const auto &[name, counts] = *each;
        auto *head = tableCell(toDisplay(name), CellKind::Name);
        head->setData(QByteArray::fromStdString(name), BytesRole);
        head->setCheckable(true);
        head->setCheckState(std::ranges::contains(m_wanted, name) ? Qt::Checked : Qt::Unchecked);
        auto *last = tableCell(shortTime(counts.last), CellKind::Muted);
        last->setToolTip(fullTime(counts.last));
        const auto entry = std::ranges::find(known, name, &ProfileEntry::name);
        const Badge mode = entry != known.end() ? modeBadge(*entry)
                                                : Badge{tr("no profile"), Shape::Ring, Role::Muted};
        m_profiles->appendRow({head, numberCell(counts.events),
                               numberCell(static_cast<std::uint64_t>(counts.groups)), last,
                               badgeCell(mode)});
    }
    m_isFilling = false;
    m_view->setCurrentIndex(m_profiles->index(0, 0));
    if (order.empty()) {
        describeEmptyLog(*m_empty, now);
        if (now.isCollected && !now.groups.empty())
            m_empty->setText(u"clock"_s, tr("No denials in that time"),
                             tr("Older ones are in the log: choose a longer time above."));
    }
    m_stack->setCurrentIndex(order.empty() ? 1 : 0);
    updateCount();
}

void LearnSourcePage::setAllChecked(bool checked)
{
    for (int row = 0; row < m_profiles->rowCount(); ++row)
        m_profiles->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

std::vector<std::string> LearnSourcePage::chosenProfiles() const
{
    std::vector<std::string> chosen;
    for (int row = 0; row < m_profiles->rowCount(); ++row) {
        const QStandardItem *item = m_profiles->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.push_back(item->data(BytesRole).toByteArray().toStdString());
    }
    return chosen;
}

void LearnSourcePage::updateCount()
{
    if (m_isFilling)
        return;
    const int all = m_profiles->rowCount();
    const auto chosen = static_cast<int>(chosenProfiles().size());
    m_footer->setText(
        all == 0 ? QString()
                 : tr("%1 of %n profile(s) with denials chosen", nullptr, all).arg(chosen));
    Q_EMIT completeChanged();
}

bool LearnSourcePage::isAnswered() const
{
    return m_state.denials.snapshot()->place.has_value() && !chosenProfiles().empty();
}

void LearnSourcePage::work()
{
    m_failure->hide();
    m_state.programs.clear();
    std::vector<std::string> profiles = chosenProfiles();
    const bool isAll = static_cast<int>(profiles.size()) == m_profiles->rowCount();
    const SessionEntry *entry = m_session->entry();
    // Then it is about what comes later too.
    if (isAll
        && (m_session->way() == SessionChoice::ManyPrograms
            || (entry != nullptr && entry->session->profiles.empty())))
        profiles.clear();
    if (m_madeSession.empty() || m_session->way() != m_madeWay || entry != nullptr)
        m_state.session =
            m_session->file(profiles.empty() ? tr("All programs") : toDisplay(profiles.front()));
    else
        m_state.session = m_madeSession; // Back and Next make no second one
    m_madeWay = m_session->way();
    m_madeSession = entry == nullptr ? m_state.session : std::string();
    m_state.service.read({.tree = m_state.status.tree(),
                          .place = *m_state.denials.snapshot()->place,
                          .profiles = profiles,
                          .since = since(),
                          .session = m_state.session,
                          .isPass = m_state.passMadeOf != m_state.session});
}

} // namespace pavise::ui
