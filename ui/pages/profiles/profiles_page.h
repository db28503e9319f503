// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// All profiles: mode, state, processes, denials; filters; details of the chosen one.

#pragma once

#include "ui/models/profiles/profile_filter.h"
#include "ui/widgets/page/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace pavise::ui {

class DenialService;
class DetailsPane;
class EmptyState;
class ExactStateService;
class MessageBar;
class PageHeader;
class PolicyService;
class ProfileCommands;
class ProfileModel;
class StatusService;
class TableView;
class TextLabel;

class ProfilesPage : public Page
{
    Q_OBJECT

public:
    ProfilesPage(StatusService &status, DenialService &denials, PolicyService &policy,
                 QWidget *parent = nullptr);

    /// What the state column tells beyond what the scan knows. Outlives the page.
    void setExactStates(ExactStateService &exact);

    [[nodiscard]] PageId id() const override { return PageId::Profiles; }
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    void follow(const Link &link) override;
    void focusFilter() override;
    void refresh() override;

Q_SIGNALS:
    /// The person wants rules for what these profiles were refused.
    void learnRequested(const std::vector<std::string> &profiles);
    /// The person wants to see versions of this profile side by side.
    void compareRequested(const std::string &profile);
    /// The person wants to see where programs of this profile end up.
    void transitionsRequested(const std::string &profile);
    /// The person wants to know what this profile refuses without a record.
    void silencedRequested(const std::string &profile, const std::string &file);
    /// The person wants these files, paths on disk, for other machines.
    void exportRequested(const std::vector<std::string> &files);

private:
    void buildFilters();
    void buildActions();
    void takeStatus();
    void takeDenials();
    void updateCounts();
    void updateEmptyState();
    void showDetails();
    void clearFilters();
    [[nodiscard]] const ProfileEntry *current() const;
    [[nodiscard]] std::vector<ProfileEntry> selected() const;
    void openFile(const std::string &file, int line);

    StatusService &m_status;
    DenialService &m_denials;
    ProfileModel *m_model;
    ProfileFilter *m_filter;
    PageHeader *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_mode = nullptr;
    QComboBox *m_state = nullptr;
    QCheckBox *m_inUse = nullptr;
    TableView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    TextLabel *m_footer = nullptr;
    DetailsPane *m_details;
    QList<QAction *> m_actions;
    QAction *m_create = nullptr;
    QList<QAction *> m_fileActions; ///< Of profiles that have a file.
    QAction *m_copy = nullptr;
    ProfileCommands *m_commands;
    MessageBar *m_message = nullptr;
    QAction *m_readLoaded = nullptr;
};

} // namespace pavise::ui
