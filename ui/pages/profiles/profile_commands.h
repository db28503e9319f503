// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What can be done to the chosen profiles: mode, reload, disable, enable, unload. Each opens a
/// sheet first.

#pragma once

#include "ui/models/profiles/profile_entry.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_snapshot.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace pavise::ui {

struct Command;
class StatusService;

class ProfileCommands : public QObject
{
    Q_OBJECT

public:
    using Selection = std::function<std::vector<ProfileEntry>()>;

    /// The actions work while \p page has the focus somewhere.
    ProfileCommands(PolicyService &policy, StatusService &status, Selection selection,
                    QWidget *page);
    ~ProfileCommands() override;

    /// For menus; the first opens the modes.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    /// Enables what makes sense for the selection.
    void update();

private:
    QAction *add(const QString &text, const QString &iconName, const QKeySequence &keys,
                 void (ProfileCommands::*slot)());
    void addMode(const QString &text, const QKeySequence &keys, protocol::ProfileMode mode,
                 quint32 seconds);
    void setMode(protocol::ProfileMode mode, quint32 seconds);
    void reload();
    void disable();
    void enable();
    void unload();
    void unloadAll();
    void open(Command command);

    /// Running processes that a profile of \p names, or a child of one, confines.
    [[nodiscard]] std::vector<ProcessEntry>
    processesUnder(const std::vector<std::string> &names) const;

    PolicyService &m_policy;
    StatusService &m_status;
    Selection m_selection;
    QWidget *m_page;
    std::unique_ptr<QMenu> m_modes;
    QList<QAction *> m_actions;
    QAction *m_reload = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_enable = nullptr;
    QAction *m_unload = nullptr;
    QAction *m_unloadAll = nullptr;
};

} // namespace pavise::ui
