// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Cards with what matters first; each leads to the page that shows more.

#pragma once

#include "ui/widgets/page.h"

class QGridLayout;

namespace pavise::ui {

class Card;
class DenialService;
class PageHeader;
class StatusService;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(StatusService &status, DenialService &denials, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Overview; }
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeStatus();
    void takeDenials();
    void placeCards();

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
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace pavise::ui
