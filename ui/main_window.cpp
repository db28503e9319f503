// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/main_window.h"

#include "ui/common/appearance/look.h"
#include "ui/page_names.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/navigation.h"
#include "ui/window/status_line.h"
#include "ui/window/system_banner.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Below this width the details dock starts closed (look.md section 5), in average characters.
constexpr int kDockFromCharacters = 138;
constexpr int kDockCharacters = 42;
constexpr int kLeastDockCharacters = 34;

/// Where the focus was within \p part, or the first place that Tab reaches there.
QWidget *firstTabStop(QWidget &part)
{
    const auto takesTab = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    QWidget *before = part.focusWidget();
    if (before != nullptr && takesTab(before))
        return before;
    if (takesTab(&part))
        return &part;
    for (QWidget *each = part.nextInFocusChain(); each != &part; each = each->nextInFocusChain()) {
        if (part.isAncestorOf(each) && takesTab(each))
            return each;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(StatusService &status, DenialService &denials, QWidget *parent)
    : QMainWindow(parent)
    , m_status(status)
    , m_denials(denials)
    , m_navigation(new Navigation)
    , m_main(new QVBoxLayout)
    , m_pages(new QStackedWidget)
    , m_detailsStack(new QStackedWidget)
    , m_dock(new QDockWidget(tr("Details")))
{
    setObjectName(u"MainWindow"_s);
    setWindowTitle(tr("Pavise"));

    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, look::units(3), 0, look::units(2));
    side->addWidget(m_navigation);
    m_main->setSpacing(0);
    m_main->addWidget(new SystemBanner(status));
    m_main->addWidget(m_pages, 1);
    auto *centre = new QWidget;
    auto *across = new QHBoxLayout(centre);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addLayout(side);
    across->addWidget(new Hairline(Qt::Vertical));
    across->addLayout(m_main, 1);
    setCentralWidget(centre);

    auto *frame = new QWidget;
    auto *framed = new QHBoxLayout(frame);
    framed->setContentsMargins(0, 0, 0, 0);
    framed->setSpacing(0);
    framed->addWidget(new Hairline(Qt::Vertical));
    framed->addWidget(m_detailsStack, 1);
    m_dock->setObjectName(u"DetailsDock"_s);
    auto *noTitle = new QWidget;
    auto *nothing = new QHBoxLayout(noTitle); // gives it a size: none
    nothing->setContentsMargins(0, 0, 0, 0);
    m_dock->setTitleBarWidget(noTitle);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_dock->setWidget(frame);
    m_dock->setMinimumWidth(look::characters(kLeastDockCharacters));
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    connect(m_dock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        m_wantsDock = shown;
        m_hasChosenDock = true;
    });

    statusBar()->setSizeGripEnabled(false);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

void MainWindow::addPage(Page *page)
{
    const int row = static_cast<int>(m_byRow.size());
    m_byRow << page;
    m_pages->addWidget(page);
    const PageName name = pageName(page->id());
    m_navigation->addEntry(name.text, name.icon);
    if (QWidget *details = page->details())
        m_detailsStack->addWidget(details);
    connect(page, &Page::linkActivated, this, &MainWindow::follow);
    connect(page, &Page::newProfileRequested, this, &MainWindow::newProfileRequested);
    connect(page, &Page::copyProfileRequested, this, &MainWindow::copyProfileRequested);
    connect(page, &Page::countChanged, this,
            [this, row](const PageCount &count) { m_navigation->setCount(row, count); });
}

void MainWindow::addBar(QWidget *bar)
{
    m_main->insertWidget(m_main->count() - 1, bar);
}

void MainWindow::finish()
{
    buildFileMenu();
    buildPageMenu(PageId::Editor, tr("&Edit"));
    buildViewMenu();
    buildPageMenu(PageId::Profiles, tr("&Profile"));
    buildPageMenu(PageId::Processes, tr("P&rocess"));
    buildPageMenu(PageId::Denials, tr("&Denials"));
    buildPageMenu(PageId::History, tr("Histor&y"));
    buildToolsMenu();
    buildHelpMenu();
    // After the pages: Tab goes there in this order.
    StatusLine::install(*statusBar(), m_status, m_denials,
                        [this](const Link &link) { follow(link); });
    resizeDocks({m_dock}, {look::characters(kDockCharacters)}, Qt::Horizontal);
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280,
               800); // logical pixels: a first guess, the window manager and the person decide
    m_navigation->setCollapsed(settings.value(u"window/collapsed"_s, false).toBool());
    m_navigation->setCurrent(0);
}

void MainWindow::follow(const Link &link)
{
    for (int row = 0; row < m_byRow.size(); ++row) {
        if (m_byRow[row]->id() != link.page)
            continue;
        m_navigation->setCurrent(row);
        m_byRow[row]->follow(link);
        return;
    }
}

PageId MainWindow::currentPage() const
{
    return current() != nullptr ? current()->id() : PageId::Overview;
}

Page *MainWindow::page(int index) const
{
    return m_byRow.value(index, nullptr);
}

Page *MainWindow::current() const
{
    return page(m_pages->currentIndex());
}

void MainWindow::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    if (!m_isHistoryStep && m_history.value(m_historyPlace, -1) != index) {
        m_history.resize(m_historyPlace + 1);
        m_history << index;
        m_historyPlace = m_history.size() - 1;
    }
    if (current() != nullptr)
        setWindowTitle(tr("%1 — Pavise").arg(pageName(current()->id()).text));
    updateDock();
}

void MainWindow::goThroughHistory(int step)
{
    if (current() != nullptr && current()->step(step))
        return;
    if (m_historyPlace + step < 0 || m_historyPlace + step >= m_history.size())
        return;
    m_historyPlace += step;
    m_isHistoryStep = true;
    m_navigation->setCurrent(m_history[m_historyPlace]);
    m_isHistoryStep = false;
}

void MainWindow::goToPart(int step)
{
    QList<QWidget *> parts{m_navigation, m_pages->currentWidget()};
    if (m_dock->isVisible())
        parts << m_detailsStack;
    parts << statusBar();
    const QWidget *now = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (now != nullptr && (parts[i] == now || parts[i]->isAncestorOf(now)))
            at = i;
    }
    for (qsizetype tried = 1; tried <= parts.size(); ++tried) {
        const qsizetype next = (at + step * tried + 2 * parts.size()) % parts.size();
        if (QWidget *target = firstTabStop(*parts[next])) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::updateDock()
{
    QWidget *details = current() != nullptr ? current()->details() : nullptr;
    if (details != nullptr)
        m_detailsStack->setCurrentWidget(details);
    m_dock->setVisible(details != nullptr && m_wantsDock);
    m_dock->toggleViewAction()->setEnabled(details != nullptr);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isWide = width() >= look::characters(kDockFromCharacters);
    if (!m_hasChosenDock && m_wantsDock != isWide) {
        m_wantsDock = isWide;
        updateDock();
    }
}

void MainWindow::quit()
{
    m_isQuitting = true;
    // close() does nothing for a window that is hidden in the tray.
    if (isVisible() ? close() : std::ranges::all_of(m_byRow, &Page::mayClose))
        QCoreApplication::quit();
    m_isQuitting = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isQuitting && m_stays && m_stays()) {
        hide();
        event->ignore();
        return;
    }
    for (Page *each : std::as_const(m_byRow)) {
        if (!each->mayClose()) {
            event->ignore();
            return;
        }
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/collapsed"_s, m_navigation->isCollapsed());
    event->accept();
}

} // namespace pavise::ui
