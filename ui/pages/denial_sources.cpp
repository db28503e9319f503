// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/denial_sources.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/common/icons.h"
#include "ui/widgets/empty_state.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("LogSources", text, nullptr, n);
}

QString finding(const audit::LogSource &source)
{
    const QLocale locale;
    if (!source.isPresent)
        return tr("not there");
    if (!source.isReadable)
        return source.reason.empty() ? tr("may not be read")
                                     : tr("may not be read: %1").arg(toDisplay(source.reason));
    return tr("%1 lines, %2 of AppArmor")
        .arg(locale.toString(static_cast<qulonglong>(source.lines)),
             locale.toString(static_cast<qulonglong>(source.records)));
}

} // namespace

QString sourceName(const audit::LogPlace &place)
{
    switch (place.kind) {
    case audit::LogKind::Journal:
        return tr("Journal");
    case audit::LogKind::KernelRing:
        return tr("Kernel ring");
    case audit::LogKind::AuditFile:
    case audit::LogKind::SyslogFile:
        break;
    }
    return QFileInfo(toDisplay(place.path)).fileName();
}

void fillSourceMenu(QMenu &menu, DenialService &denials, QWidget &window)
{
    const DenialSnapshot &now = *denials.snapshot();
    auto *group = new QActionGroup(&menu);
    for (const audit::LogSource &source : now.sources) {
        if (!source.isPresent)
            continue;
        QAction *action = group->addAction(
            menu.addAction(u"%1 — %2"_s.arg(sourceName(source.place), finding(source))));
        action->setCheckable(true);
        action->setChecked(now.place == source.place);
        action->setEnabled(source.isReadable);
        QObject::connect(action, &QAction::triggered, &denials,
                         [&denials, place = source.place] { denials.choose(place); });
    }
    menu.addSeparator();
    menu.addAction(icon(u"file"_s), tr("Open a &log file…"), &window, [&denials, &window] {
        const QString file = QFileDialog::getOpenFileName(&window, tr("Open a log file"));
        if (!file.isEmpty())
            denials.choose(audit::logPlace(toBytes(file)));
    });
    QAction *live = menu.addAction(tr("&Follow new events"));
    live->setCheckable(true);
    live->setChecked(denials.isLive());
    QObject::connect(live, &QAction::toggled, &denials, &DenialService::setLive);
}

void describeEmptyLog(EmptyState &state, const DenialSnapshot &snapshot)
{
    if (!snapshot.isCollected) {
        state.setText(u"clock"_s, tr("Reading the log"),
                      tr("Equal events are gathered into groups. This may take a moment."));
        state.setDetails({});
        return;
    }
    if (!snapshot.groups.empty()) {
        state.setText(u"filter"_s, tr("No event matches"),
                      tr("The search or the menus beside it hide all recorded events."));
        state.setDetails({});
        return;
    }
    QList<EmptyState::Fact> facts;
    for (const audit::LogSource &source : snapshot.sources)
        facts << EmptyState::Fact{sourceName(source.place), finding(source)};
    if (snapshot.error) {
        state.setText(u"error"_s, tr("The log cannot be read"), diagnosticText(*snapshot.error));
        state.setDetails(facts);
        return;
    }
    const bool needsRight =
        std::ranges::any_of(snapshot.sources, [](const audit::LogSource &source) {
            return source.isPresent && !source.isReadable;
        });
    if (!snapshot.place) {
        state.setText(u"lock"_s, tr("No log may be read"),
                      tr("Denials are in the system’s logs, which your user may not read. Members "
                         "of the groups adm and systemd-journal may."));
    } else {
        state.setText(u"log"_s, tr("No denials recorded"),
                      tr("The log was read and holds no AppArmor record. Rules with deny refuse "
                         "silently, and old records may have been rotated away."));
    }
    state.setDetails(facts,
                     needsRight && snapshot.place
                         ? tr("Some places may only be read by an administrator or by members of "
                              "the groups adm and systemd-journal.")
                         : QString());
}

} // namespace pavise::ui
