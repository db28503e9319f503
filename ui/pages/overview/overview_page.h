// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Cards with what matters first; each leads to the page that shows more.

#pragma once

#include "ui/services/status/status_snapshot.h"
#include "ui/widgets/page/page.h"

#include <QFutureWatcher>

class QGridLayout;

namespace pavise::ui {

class BootService;
class Card;
class DenialService;
class MessageBar;
class PageHeader;
class RecentChanges;
class StatusService;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(StatusService &status, DenialService &denials, QWidget *parent = nullptr);

    /// The service that loads profiles at the start; shown for this system only.
    void setBoot(BootService &boot);
    /// What the person changed lately.
    void setRecent(RecentChanges &recent);

    ~OverviewPage() override;

    [[nodiscard]] PageId id() const override { return PageId::Overview; }
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeStatus();
    void takeDenials();
    void placeCards();
    void takeConcerns();
    void takeRecent();
    void examine();

    StatusService &m_status;
    DenialService &m_denials;
    PageHeader *m_header;
    Card *m_protection;
    Card *m_modes;
    Card *m_network;
    Card *m_events;
    Card *m_concerns;
    Card *m_programs;
    Card *m_latest;
    Card *m_recent;
    MessageBar *m_message;
    QGridLayout *m_grid;
    int m_columns = 0;
    BootService *m_boot = nullptr;
    RecentChanges *m_changes = nullptr;
    QFutureWatcher<std::vector<Concern>> m_examined;
    std::stop_source m_stop;
    std::vector<Concern> m_found; ///< Beside those of the snapshot.
    bool m_showsAllConcerns = false;
    bool m_isStale = false; ///< The cards are older than the snapshot.
};

} // namespace pavise::ui
