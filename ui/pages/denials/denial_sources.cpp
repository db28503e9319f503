// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/denials/denial_sources.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/services/logs/log_text.h"
#include "ui/widgets/empty_state.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct DenialSourcesText
{
    Q_DECLARE_TR_FUNCTIONS(LogSources)
};

QString finding(const audit::LogSource &source)
{
    const QLocale locale;
    if (!source.isPresent)
        return DenialSourcesText::tr("not there");
    if (!source.isReadable)
        return source.reason.empty()
            ? DenialSourcesText::tr("may not be read")
            : DenialSourcesText::tr("may not be read: %1").arg(toDisplay(source.reason));
    return DenialSourcesText::tr("%1 lines, %2 of AppArmor")
        .arg(locale.toString(static_cast<qulonglong>(source.lines)),
             locale.toString(static_cast<qulonglong>(source.records)));
}

} // namespace

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
    menu.addAction(
        icon(u"file"_s), DenialSourcesText::tr("Open a &log file…"), &window, [&denials, &window] {
            const QString file =
                QFileDialog::getOpenFileName(&window, DenialSourcesText::tr("Open a log file"));
            if (!file.isEmpty())
                denials.choose(audit::logPlace(toBytes(file)));
        });
    menu.addAction(
        icon(u"folder"_s), DenialSourcesText::tr("Open a &journal folder…"), &window,
        [&denials, &window] {
            const QString folder = QFileDialog::getExistingDirectory(
                &window,
                DenialSourcesText::tr("Open a folder with journals of one or several machines"));
            if (!folder.isEmpty())
                denials.choose(audit::logPlace(toBytes(folder)));
        });
    QAction *live = menu.addAction(DenialSourcesText::tr("&Follow new events"));
    live->setCheckable(true);
    live->setChecked(denials.isLive());
    QObject::connect(live, &QAction::toggled, &denials, &DenialService::setLive);
}

void describeEmptyLog(EmptyState &state, const DenialSnapshot &snapshot)
{
    if (!snapshot.isCollected) {
        state.setText(u"clock"_s, DenialSourcesText::tr("Reading the log"),
                      DenialSourcesText::tr(
                          "Equal events are gathered into groups. This may take a moment."));
        state.setDetails({});
        return;
    }
    if (!snapshot.groups.empty()) {
        state.setText(
            u"filter"_s, DenialSourcesText::tr("No event matches"),
            DenialSourcesText::tr("The search or the menus beside it hide all recorded events."));
        state.setDetails({});
        return;
    }
    QList<EmptyState::Fact> facts;
    for (const audit::LogSource &source : snapshot.sources)
        facts << EmptyState::Fact{sourceName(source.place), finding(source)};
    if (snapshot.error) {
        state.setText(u"error"_s, DenialSourcesText::tr("The log cannot be read"),
                      diagnosticText(*snapshot.error));
        state.setDetails(facts);
        return;
    }
    const bool needsRight =
        std::ranges::any_of(snapshot.sources, [](const audit::LogSource &source) {
            return source.isPresent && !source.isReadable;
        });
    const bool isAnyPresent = std::ranges::any_of(snapshot.sources, &audit::LogSource::isPresent);
    if (!snapshot.place && !isAnyPresent) {
        state.setText(u"log"_s, DenialSourcesText::tr("There is no log here"),
                      DenialSourcesText::tr(
                          "None of the places where AppArmor’s records are kept exists. Open a log "
                          "file with the button above."));
    } else if (!snapshot.place) {
        state.setText(u"lock"_s, DenialSourcesText::tr("No log may be read"),
                      DenialSourcesText::tr(
                          "Denials are in the system’s logs, which your user may not read. Members "
                          "of the groups adm and systemd-journal may."));
    } else {
        state.setText(u"log"_s, DenialSourcesText::tr("No denials recorded"),
                      DenialSourcesText::tr(
                          "The log was read and holds no AppArmor record. Rules with deny refuse "
                          "silently, and old records may have been rotated away."));
    }
    state.setDetails(facts,
                     needsRight && snapshot.place
                         ? DenialSourcesText::tr(
                               "Some places may only be read by an administrator or by members of "
                               "the groups adm and systemd-journal.")
                         : QString());
}

} // namespace pavise::ui
