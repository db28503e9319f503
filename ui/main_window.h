// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The main window: navigation, pages, details dock, menus. It knows pages only by their interface.

#pragma once

#include "ui/widgets/page/page.h"

#include <QList>
#include <QMainWindow>

#include <functional>

class QDockWidget;
class QStackedWidget;
class QVBoxLayout;

namespace pavise::ui {

class DenialService;
class HelpWindow;
class Navigation;
class StatusService;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(StatusService &status, DenialService &denials, QWidget *parent = nullptr);

    /// Takes the page over. Pages come in the order of PageId.
    void addPage(Page *page);

    /// Puts a widget above all pages, below those that are there.
    void addBar(QWidget *bar);

    /// Builds menus and restores the window as it was left; call after the last addPage().
    void finish();

    void follow(const Link &link);

    [[nodiscard]] PageId currentPage() const;

    /// The handbook at a chapter; at the one about the page in front when \p chapter is empty.
    void showHelp(const QString &chapter = {}, const QString &section = {});

    /// Ends the program; asks first about edits that are nowhere else.
    void quit();

    /// Closing the window only hides it while \p stays says so.
    void setStays(std::function<bool()> stays) { m_stays = std::move(stays); }

Q_SIGNALS:
    void settingsChanged();
    /// By the menu or a page: see Page.
    void newProfileRequested(const std::string &program);
    void copyProfileRequested(const std::string &profile);
    /// The person wants to see what is kept from creating user namespaces.
    void usernsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPage(int index);
    void goThroughHistory(int step);
    /// F6: navigation, page, details, status line. The way out of a text, where Tab is a letter.
    void goToPart(int step);
    void updateDock();
    [[nodiscard]] Page *page(int index) const;
    [[nodiscard]] Page *current() const;

    void buildFileMenu();
    void buildPageMenu(PageId id, const QString &title);
    void buildViewMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void openFiles();
    void openTree();
    void showSettings();
    void showShortcuts();
    void showAbout();
    void explainThings();

    StatusService &m_status;
    DenialService &m_denials;
    Navigation *m_navigation;
    QVBoxLayout *m_main; ///< Bars, then the pages.
    QStackedWidget *m_pages;
    QStackedWidget *m_detailsStack;
    QDockWidget *m_dock;
    HelpWindow *m_help = nullptr; ///< Made when it is first asked for.
    QList<Page *> m_byRow;
    QList<int> m_history; ///< Pages in the order they were seen.
    qsizetype m_historyPlace = -1;
    bool m_isHistoryStep = false;
    std::function<bool()> m_stays;
    bool m_isQuitting = false;
    bool m_wantsDock = true;      ///< What the person chose, or the window's width suggests.
    bool m_hasChosenDock = false; ///< The person has spoken: the width no longer decides.
};

} // namespace pavise::ui
