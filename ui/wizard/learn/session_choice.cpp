// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/learn/session_choice.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/wizard/learn/sessions_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

SessionChoice::SessionChoice(const SystemTree &tree, QWidget *parent)
    : QWidget(parent)
    , m_tree(tree)
    , m_box(new QComboBox)
    , m_summary(new TextLabel({}, TextLevel::Small, Role::Muted))
{
    m_box->setAccessibleName(tr("Session"));
    auto *label = new TextLabel(tr("&Session"));
    label->setBuddy(m_box);
    auto *manage = makeButton(tr("Sess&ions…"), u"history"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    column->setSpacing(look::unit());
    auto *line = new QHBoxLayout;
    line->setSpacing(look::units(2));
    line->addWidget(label);
    line->addWidget(m_box, 1);
    line->addWidget(manage);
    column->addLayout(line);
    column->addWidget(m_summary->wrapped());
    connect(m_box, &QComboBox::activated, this, [this] {
        describe();
        Q_EMIT changed();
    });
    connect(manage, &QPushButton::clicked, this, &SessionChoice::manage);
    connect(&m_sessions, &LearnSessions::changed, this, &SessionChoice::fill);
    fill();
    m_sessions.read(m_tree);
}

void SessionChoice::fill()
{
    const std::string path = entry() != nullptr ? entry()->path : std::string();
    const Way before = m_box->count() > 0 ? way() : Once;
    m_box->clear();
    m_box->addItem(tr("Learn once: nothing is kept"), Once);
    m_box->addItem(tr("New session for the chosen profiles: keeps what is decided"), OneProgram);
    m_box->addItem(tr("New session for all programs: over days and restarts"), ManyPrograms);
    for (const SessionEntry &each : m_sessions.entries()) {
        if (each.session)
            m_box->addItem(tr("Go on with “%1”").arg(each.name), GoOn);
    }
    int chosen = before == GoOn ? Once : before;
    int index = GoOn;
    for (const SessionEntry &each : m_sessions.entries()) {
        if (!each.session)
            continue;
        const bool isWanted = !m_wantedProfile.empty()
            && each.session->profiles == std::vector<std::string>{m_wantedProfile};
        if (each.path == path || isWanted)
            chosen = index;
        ++index;
    }
    if (!m_sessions.entries().empty())
        m_wantedProfile.clear();
    m_box->setCurrentIndex(chosen);
    describe();
    Q_EMIT changed();
}

SessionChoice::Way SessionChoice::way() const
{
    return static_cast<Way>(m_box->currentData().toInt());
}

const SessionEntry *SessionChoice::entry() const
{
    int index = m_box->currentIndex() - GoOn;
    for (const SessionEntry &each : m_sessions.entries()) {
        if (index >= 0 && each.session && index-- == 0)
            return &each;
    }
    return nullptr;
}

void SessionChoice::choose(Way way)
{
    m_box->setCurrentIndex(way);
    describe();
    Q_EMIT changed();
}

void SessionChoice::proposeFor(const std::string &profile)
{
    m_wantedProfile = profile;
    fill();
}

std::string SessionChoice::file(const QString &name) const
{
    if (way() == Once)
        return {};
    if (const SessionEntry *known = entry())
        return known->path;
    // It tells what programs do: for its owner alone.
    const QString folder = sessionFolder(m_tree);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return newSessionPath(m_tree, name);
}

void SessionChoice::describe()
{
    QString text;
    switch (way()) {
    case Once:
        break;
    case OneProgram:
        text =
            tr("Use the programs as often as you like, also after a restart, and open this again: "
               "only what is new is asked. Plan at least two passes: new child profiles record "
               "more once they have rules.");
        break;
    case ManyPrograms:
        text = tr("Whatever complains now or later is part of it. Go on with it every few days "
                  "until a pass brings nothing new; plan at least two passes.");
        break;
    case GoOn:
        if (const SessionEntry *known = entry())
            text = sessionSummary(*known);
        break;
    }
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

void SessionChoice::manage()
{
    auto *dialog = new SessionsDialog(m_sessions, m_tree, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SessionsDialog::goOnRequested, this, [this](const std::string &path) {
        int index = GoOn;
        for (const SessionEntry &each : m_sessions.entries()) {
            if (each.session && each.path == path)
                m_box->setCurrentIndex(index);
            index += each.session ? 1 : 0;
        }
        describe();
        Q_EMIT changed();
    });
    dialog->open();
}

QString sessionSummary(const SessionEntry &entry)
{
    if (!entry.session)
        return entry.problem ? diagnosticText(*entry.problem) : QString();
    const suggest::Session &session = *entry.session;
    QStringList parts;
    const auto passes = session.passes.size();
    if (passes == 0)
        parts << SessionChoice::tr("No pass was made yet.");
    else if (passes == 1)
        parts << SessionChoice::tr("One pass: %1 new.").arg(session.passes.back().newRows);
    else
        parts << SessionChoice::tr("%n pass(es); new in the last: %1, %2 before.", nullptr,
                                   static_cast<int>(passes))
                     .arg(session.passes.back().newRows)
                     .arg(session.passes[passes - 2].newRows);
    parts << SessionChoice::tr("%n decision(s) kept", nullptr, entry.decided()) + u", "_s
            + SessionChoice::tr("%n muted", nullptr, entry.mutes()) + u'.';
    if (suggest::hasConverged(session))
        parts << SessionChoice::tr("Nothing new any more: it can be enforced.");
    if (const QStringList again = toUseAgain(session); !again.isEmpty())
        parts
            << SessionChoice::tr("Planned: use %1 once more, then go on.").arg(again.join(u", "_s));
    return parts.join(u' ');
}

} // namespace pavise::ui
