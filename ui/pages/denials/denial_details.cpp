// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/denials/denial_details.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/denials/denial_text.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/page/page_header.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using audit::Field;

constexpr std::size_t kMostEvents = 5;

struct DenialDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(DenialDetails)
};

QString originText(audit::Origin origin)
{
    switch (origin) {
    case audit::Origin::Kernel:
        return DenialDetailsText::tr("the kernel itself");
    case audit::Origin::Service:
        return DenialDetailsText::tr("a system service");
    case audit::Origin::KernelText:
        return DenialDetailsText::tr("a log file that names the kernel");
    case audit::Origin::Anyone:
        break;
    }
    return DenialDetailsText::tr("any program can write such a line");
}

QList<DetailsPane::Fact> facts(const audit::Denial &denial)
{
    const audit::Event &event = denial.first;
    QList<DetailsPane::Fact> list;
    const auto add = [&](const QString &name, Field field, bool isMono) {
        if (!event.text(field).empty())
            list << DetailsPane::Fact{name, toDisplay(event.text(field)), isMono};
    };
    add(DenialDetailsText::tr("Profile"), Field::Profile, false);
    add(DenialDetailsText::tr("Operation"), Field::Operation, false);
    list << DetailsPane::Fact{DenialDetailsText::tr("Class"), classText(event.eventClass)};
    add(DenialDetailsText::tr("Target"), Field::Name, true);
    add(DenialDetailsText::tr("Leads to"), Field::Target, true);
    add(DenialDetailsText::tr("Requested"), Field::RequestedMask, false);
    add(DenialDetailsText::tr("Denied"), Field::DeniedMask, false);
    add(DenialDetailsText::tr("Peer"), Field::Peer, false);
    add(DenialDetailsText::tr("Reason"), Field::Info, false);
    add(DenialDetailsText::tr("Program"), Field::ExecPath, true);
    QStringList users;
    for (const std::int64_t user : denial.users)
        users << QString::number(user);
    if (!users.isEmpty())
        list << DetailsPane::Fact{DenialDetailsText::tr("User id"), users.join(u", "_s)};
    if (event.has(Field::OwnerUid))
        list << DetailsPane::Fact{DenialDetailsText::tr("File owner"),
                                  denial.alwaysOwner ? DenialDetailsText::tr("the user itself")
                                                     : toDisplay(event.text(Field::OwnerUid))};
    list << DetailsPane::Fact{DenialDetailsText::tr("First"), shortTime(denial.firstTime)};
    list << DetailsPane::Fact{DenialDetailsText::tr("Last"), shortTime(denial.lastTime)};
    list << DetailsPane::Fact{DenialDetailsText::tr("Reported by"), originText(denial.origin)};
    return list;
}

/// The value as a term of the filter line; quoted where blanks would split it.
QString term(const QString &field, const QString &value)
{
    return u"%1:\"%2\""_s.arg(field, value);
}

} // namespace

void showDenialDetails(DetailsPane &pane, const DenialEntry &entry,
                       const std::function<void(const Link &)> &follow,
                       const std::function<void()> &explain)
{
    const audit::Denial &denial = entry.denial;
    pane.clear();
    const int count = static_cast<int>(std::min<std::uint64_t>(denial.count, 1'000'000'000));
    QList<Badge> badges{
        outcomeBadge(denial.first.kind),
        {DenialDetailsText::tr("%n event(s)", nullptr, count), Shape::None, Role::Muted}};
    if (denial.alwaysOwner)
        badges << Badge{DenialDetailsText::tr("owner"), Shape::None, Role::Muted};
    pane.addTitle(headline(denial.first), badges);
    pane.addSentence(sentenceText(denial));
    const std::string profile(denial.first.text(Field::Profile));
    if (!profile.empty()) {
        auto *go = makeButton(DenialDetailsText::tr("&Go to profile"), u"profiles"_s);
        QObject::connect(go, &QPushButton::clicked, &pane, [follow, profile] {
            follow({.page = PageId::Profiles, .name = profile});
        });
        QList<QPushButton *> buttons{go};
        if (explain) {
            auto *ask = makeButton(DenialDetailsText::tr("E&xplain"), u"explain"_s);
            QObject::connect(ask, &QPushButton::clicked, &pane, explain);
            buttons << ask;
        }
        pane.addButtons(buttons);
    }
    pane.addSection(DenialDetailsText::tr("What was recorded"));
    pane.addFacts(facts(denial));
    pane.addSection(DenialDetailsText::tr("Events"));
    QList<DetailsPane::Fact> events;
    QStringList raw;
    for (const RecordedEvent &event : entry.recent) {
        if (static_cast<std::size_t>(events.size()) < kMostEvents)
            events << DetailsPane::Fact{
                shortTime(event.time),
                DenialDetailsText::tr("%1, PID %2").arg(toDisplay(event.comm)).arg(event.pid)};
        raw << toDisplay(event.raw);
    }
    pane.addFacts(events);
    if (raw.isEmpty())
        return;
    pane.addLink(raw.size() == 1 ? DenialDetailsText::tr("Copy the log line")
                                 : DenialDetailsText::tr("Copy the last log lines"),
                 [raw] { QGuiApplication::clipboard()->setText(raw.join(u'\n')); });
    pane.addSection(DenialDetailsText::tr("Log line"));
    pane.addLines({raw.first()});
}

QList<QAction *> denialActions(QAbstractItemView &view, Page &page,
                               const DenialActionTargets &targets)
{
    QList<QAction *> actions;
    const auto add = [&](const QString &text, const QString &iconName, const QKeySequence &keys,
                         auto slot) {
        auto *action = new QAction(icon(iconName), text, &page);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, &page, [slot, current = targets.current] {
            if (const DenialEntry *entry = current())
                slot(*entry);
        });
        actions << action;
        view.addAction(action);
    };
    add(DenialDetailsText::tr("&Go to the profile"), u"profiles"_s, Qt::Key_Return,
        [&page](const DenialEntry &entry) {
            Q_EMIT page.linkActivated(
                {.page = PageId::Profiles,
                 .name = std::string(entry.denial.first.text(Field::Profile))});
        });
    add(DenialDetailsText::tr("&Only this profile"), u"filter"_s, Qt::Key_F,
        [add = targets.addTerm](const DenialEntry &entry) {
            add(term(u"profile"_s, toDisplay(entry.denial.first.text(Field::Profile))));
        });
    add(DenialDetailsText::tr("Not this &profile"), u"close"_s, Qt::SHIFT | Qt::Key_F,
        [add = targets.addTerm](const DenialEntry &entry) {
            add(u'-' + term(u"profile"_s, toDisplay(entry.denial.first.text(Field::Profile))));
        });
    add(DenialDetailsText::tr("Only this &target"), u"filter"_s, Qt::Key_T,
        [add = targets.addTerm](const DenialEntry &entry) {
            add(term(u"target"_s, targetText(entry.denial.first)));
        });
    add(DenialDetailsText::tr("Not this t&arget"), u"close"_s, Qt::SHIFT | Qt::Key_T,
        [add = targets.addTerm](const DenialEntry &entry) {
            add(u'-' + term(u"target"_s, targetText(entry.denial.first)));
        });
    add(DenialDetailsText::tr("Cop&y log lines"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [](const DenialEntry &entry) {
            QString text;
            for (const RecordedEvent &event : entry.recent)
                text += toDisplay(event.raw) + u'\n';
            QGuiApplication::clipboard()->setText(text);
        });
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    return actions;
}

} // namespace pavise::ui
