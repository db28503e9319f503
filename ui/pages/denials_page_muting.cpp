// SPDX-License-Identifier: GPL-2.0-or-later
// Muting and saved filters of the denials page.
#include "ui/common/appearance/icons.h"
#include "ui/pages/denials/denials_page.h"
#include "ui/pages/denials/muted_dialog.h"
#include "ui/pages/denials/saved_filters.h"
#include "ui/services/logs/muted_patterns.h"
#include "ui/widgets/table/table_view.h"

#include <QAction>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr qint64 kHourMs = 3600 * 1000;

} // namespace

void DenialsPage::buildMuting()
{
    m_muteAction = new QAction(icon(u"close"_s), tr("&Mute"), this);
    m_muteAction->setShortcut(Qt::Key_M);
    m_muteAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_muteAction->setToolTip(tr("Neither shows nor counts such denials; allows nothing"));
    connect(m_muteAction, &QAction::triggered, this, [this] { mute(0); });
    m_muteMenu = std::make_unique<QMenu>(tr("Mute &for"));
    for (const auto &[text, hours] : {std::pair{tr("an &hour"), 1}, std::pair{tr("a &day"), 24},
                                      std::pair{tr("a &week"), 24 * 7}}) {
        connect(m_muteMenu->addAction(text), &QAction::triggered, this,
                [this, hours] { mute(hours * kHourMs); });
    }
    auto *list = new QAction(tr("M&uted denials…"), this);
    list->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    list->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(list, &QAction::triggered, this, &DenialsPage::showMuted);
    addAction(list);
    m_muteActions = {m_muteAction, m_muteMenu->menuAction(), list};
    m_view->addActions(m_muteActions);
}

void DenialsPage::mute(qint64 milliseconds)
{
    if (const DenialEntry *entry = current()) {
        const qint64 until =
            milliseconds == 0 ? 0 : QDateTime::currentMSecsSinceEpoch() + milliseconds;
        m_muted->mute(MutedPatterns::filterFor(entry->denial), until);
    }
}

void DenialsPage::showMuted()
{
    auto *dialog = new MutedDialog(*m_muted, m_denials, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DenialsPage::buildSavedMenu()
{
    fillSavedFilters(*m_saved, *this, m_search->text(), [this](const QString &text) {
        m_search->setText(text);
        applyFilters();
    });
}

} // namespace pavise::ui
