// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the main window knows of a page, and how pages lead to each other.

#pragma once

#include <QWidget>

#include <string>

class QAction;

namespace pavise::ui {

/// In the order of the navigation; Ctrl+1 is the first.
enum class PageId { Overview, Profiles, Processes, Denials, Editor, Explain, History };

/// Where a click leads: a page, and what it should show there.
struct Link
{
    PageId page = PageId::Overview;
    QString filter = {};   ///< Goes into the page's filter field; empty leaves it alone.
    std::string file = {}; ///< Editor: the file's path on disk, as bytes; empty opens none.
    int line = 0;          ///< Editor: from 1; 0 keeps the place.
    std::string name = {}; ///< The profile (Profiles, Explain) or program meant, as bytes.
};

/// A small number beside the page's name in the navigation.
struct PageCount
{
    int number = 0;       ///< 0 shows nothing.
    bool isDraft = false; ///< Drafts have another colour than denials.
    QString spoken;       ///< For screen readers: "5 profiles with new denials".
};

/// One page of the main window. A page never knows another one; it asks for links.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual PageId id() const = 0;

    /// What the details dock shows while this page is in front; none when null. Owned by the page
    /// until the main window adopts it.
    [[nodiscard]] virtual QWidget *details() { return nullptr; }

    /// For the page's menu (Profile, Denials, Edit for the editor). Owned by the page.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }

    /// Shows what \p link means here.
    virtual void follow(const Link &link) { Q_UNUSED(link); }

    /// Ctrl+F.
    virtual void focusFilter() { }

    /// F5.
    virtual void refresh() { }

    /// Alt+Left (-1) and Alt+Right (1) within the page. False when there is nowhere to go: then the
    /// window goes to another page.
    [[nodiscard]] virtual bool step(int direction)
    {
        Q_UNUSED(direction);
        return false;
    }

    /// Asked before the window closes. False keeps it open (unsaved text, and the person said so).
    [[nodiscard]] virtual bool mayClose() { return true; }

Q_SIGNALS:
    void linkActivated(const pavise::ui::Link &link);
    void countChanged(const pavise::ui::PageCount &count);
    /// The person wants a first profile for this program, a path; empty: to be chosen.
    void newProfileRequested(const std::string &program);
    /// The person wants a copy to edit of this loaded profile, which has no file.
    void copyProfileRequested(const std::string &profile);
};

} // namespace pavise::ui
