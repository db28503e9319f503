// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_use_page.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/denials/denial_text.h"
#include "ui/pages/card_rows.h"
#include "ui/services/learn/use_counts.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr int kScanEveryMs = 2000;
constexpr std::size_t kMostProcesses = 6;

} // namespace

ProfileUsePage::ProfileUsePage(NewProfileState &state)
    : WorkPage(tr("Use the program now"))
    , m_state(state)
    , m_message(new MessageBar)
    , m_start(new Card(tr("Start a container so")))
    , m_running(new Card(tr("Under the profile now")))
    , m_recorded(new Card(tr("Recorded so far")))
    , m_hints(new Card(tr("Try what it is used for")))
    , m_learn(makeButton(tr("&Learn rules from it…"), u"bolt"_s, true))
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(look::units(5), 0, look::units(4), look::units(4));
    grid->setSpacing(look::units(3));
    grid->addWidget(m_start, 0, 0, 1, 2);
    grid->addWidget(m_running, 1, 0);
    grid->addWidget(m_recorded, 1, 1, 2, 1);
    grid->addWidget(m_hints, 2, 0);
    auto *learn = new QWidget;
    auto *line = new QHBoxLayout(learn);
    line->setContentsMargins({});
    line->addStretch();
    line->addWidget(m_learn);
    grid->addWidget(learn, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Use the program now"));
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(filterRow({m_message}));
    column->addWidget(scroll, 1);
    m_scan.setInterval(kScanEveryMs);
    connect(&m_scan, &QTimer::timeout, &m_state.status, &StatusService::refreshProcesses);
    connect(&m_state.status, &StatusService::changed, this, &ProfileUsePage::updateProcesses);
    connect(&m_state.denials, &DenialService::changed, this, &ProfileUsePage::updateCounts);
    connect(&m_state.denials, &DenialService::newEventsChanged, this,
            &ProfileUsePage::updateCounts);
    connect(&m_state.policy, &PolicyService::trialEnded, this, [this](PolicyService::TrialEnd end) {
        if (wizard()->currentPage() == this && end == PolicyService::TrialEnd::TakenBack)
            m_message->show(Role::Warn, tr("The profile was taken back."),
                            tr("It was only tried, and nobody kept it. Close this and make it "
                               "again, without “Try first”."));
    });
    connect(m_learn, &QPushButton::clicked, this, [this] {
        Q_EMIT static_cast<NewProfileWizard *>(wizard())->learnRequested({profile()});
    });
}

std::string ProfileUsePage::profile() const
{
    return m_state.draft == nullptr ? std::string() : m_state.draft->name;
}

void ProfileUsePage::initializePage()
{
    m_message->hide();
    header().setSentence(
        tr("%1 is loaded. It records what the program does and refuses nothing: do all that it is "
           "used for, then learn.")
            .arg(toDisplay(profile())));
    fillHints();
    fillStart();
    updateProcesses();
    updateCounts();
}

void ProfileUsePage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    if (m_state.status.tree().isThisSystem())
        m_scan.start();
}

void ProfileUsePage::hideEvent(QHideEvent *event)
{
    WorkPage::hideEvent(event);
    m_scan.stop();
}

void ProfileUsePage::fillHints()
{
    m_hints->clear();
    const bool isService = std::ranges::any_of(
        m_state.choices.rules, [](const std::string &rule) { return rule.starts_with("network"); });
    const QStringList hints = m_state.isContainer
        ? QStringList{tr("Start the container"), tr("Let it do its work"),
                      tr("Run a command in it"), tr("Stop it")}
        : isService ? QStringList{tr("Start the service"), tr("Let a client use it"),
                                  tr("Reload its settings"), tr("Rotate its logs"), tr("Stop it")}
                    : QStringList{tr("Start it"),        tr("Open and save a file"), tr("Print"),
                                  tr("Use the network"), tr("Change its settings"),  tr("Quit it")};
    for (const QString &hint : hints)
        m_hints->content()->addWidget(new QCheckBox(hint));
}

void ProfileUsePage::fillStart()
{
    m_start->setVisible(m_state.isContainer);
    m_start->clear();
    if (!m_state.isContainer)
        return;
    for (const ContainerUse &use : containerUses(m_state.container.kind, profile())) {
        auto *copy = makeButton(tr("Copy"), u"copy"_s);
        copy->setAccessibleName(tr("Copy the line for %1").arg(toDisplay(use.tool)));
        const QString text = toDisplay(use.line);
        connect(copy, &QPushButton::clicked, this,
                [text] { QGuiApplication::clipboard()->setText(text); });
        auto *line = new TextLabel(text, TextLevel::Mono);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line->setAccessibleName(text);
        auto *tool = new TextLabel(toDisplay(use.tool), TextLevel::Body, Role::Muted);
        tool->setMinimumWidth(look::characters(16));
        m_start->content()->addLayout(lineOf({tool, line, copy}, 1));
    }
}

void ProfileUsePage::updateProcesses()
{
    if (m_state.draft == nullptr)
        return;
    const auto snapshot = m_state.status.snapshot();
    const RunningUnder running = runningUnder(*snapshot, profile(), m_state.program());
    m_running->clear();
    for (std::size_t i = 0; i < running.under.size() && i < kMostProcesses; ++i) {
        const ProcessEntry &process = *running.under[i];
        m_running->content()->addLayout(
            lineOf({new ShapeLabel(Shape::OpenDiamond, Role::Warn),
                    flexible(toDisplay(process.details.command)),
                    new TextLabel(tr("process %1").arg(process.details.pid), TextLevel::Body,
                                  Role::Muted)},
                   1));
    }
    if (running.under.size() > kMostProcesses)
        addSentence(
            *m_running,
            tr("and %n more", nullptr, static_cast<int>(running.under.size() - kMostProcesses)));
    if (running.under.empty() && running.outside.empty())
        addSentence(*m_running, tr("Nothing runs under it yet: start the program."));
    if (!running.outside.empty())
        m_running->content()->addWidget(
            (new TextLabel(tr("%n process(es) started before the profile was loaded run without "
                              "it: restart the program.",
                              nullptr, static_cast<int>(running.outside.size())),
                           TextLevel::Body, Role::Warn))
                ->wrapped());
    m_running->content()->addStretch();
}

void ProfileUsePage::updateCounts()
{
    if (m_state.draft == nullptr)
        return;
    const DenialSnapshot &log = *m_state.denials.newest();
    const UseCounts counts = countUse(log, profile(), m_state.learntAt);
    m_recorded->clear();
    m_recorded->setTitle(m_state.passes == 0 ? tr("Recorded so far")
                                             : tr("New since pass %1").arg(m_state.passes));
    auto *number =
        new TextLabel(QLocale().toString(static_cast<qulonglong>(counts.all)), TextLevel::Number);
    number->setAccessibleName(tr("%n event(s)", nullptr, static_cast<int>(counts.all)));
    auto *head = new QHBoxLayout;
    head->setSpacing(look::units(2));
    head->addWidget(number, 0, Qt::AlignBaseline);
    head->addWidget(
        flexible(tr("events in %n group(s)", nullptr, counts.groups), TextLevel::Body, Role::Muted),
        1, Qt::AlignBaseline);
    m_recorded->content()->addLayout(head);
    m_recorded->content()->addSpacing(look::unit());
    for (const auto &[kind, count] : counts.events)
        m_recorded->content()->addLayout(
            lineOf({flexible(classText(kind)), rightNumber(static_cast<qulonglong>(count))}, 0));
    if (counts.last != 0)
        addSentence(*m_recorded, tr("Last: %1").arg(shortTime(counts.last)));
    else if (m_state.passes > 0)
        addSentence(*m_recorded,
                    tr("Nothing new since the last pass. Use the program once more, "
                       "or go on."));
    m_recorded->content()->addStretch();
    m_learn->setEnabled(counts.all > 0);
    if (log.isCollected && !log.place)
        m_message->show(Role::Warn, tr("No log can be read,"),
                        tr("so what the program does is not seen here. Members of the group adm or "
                           "systemd-journal may read it."));
}

void ProfileUsePage::takeLearnt(bool isApplied)
{
    if (!isApplied)
        return;
    ++m_state.passes;
    m_state.learntAt = QDateTime::currentMSecsSinceEpoch();
    m_message->show(Role::Ok, tr("Pass %1 is done.").arg(m_state.passes),
                    tr("Use the program once more: new child profiles record more now than before "
                       "they had rules. When a pass brings nothing new, go on."));
    updateCounts();
}

void ProfileUsePage::work()
{
    advance();
}

} // namespace pavise::ui
