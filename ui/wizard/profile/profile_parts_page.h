// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Fourth step of a new profile: the shared parts that it includes, each with why and with what it
/// grants.

#pragma once

#include "ui/wizard/new_profile_wizard.h"

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace pavise::ui {

class MessageBar;
class TableView;
class TextLabel;

class ProfilePartsPage final : public WorkPage
{
    Q_OBJECT

public:
    explicit ProfilePartsPage(NewProfileState &state);

    void initializePage() override;

    /// In the order of the text.
    [[nodiscard]] std::vector<std::string> chosen() const;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override { return true; }

private:
    void addGroup(const QString &title, const QString &detail,
                  const std::vector<const OfferedAbstraction *> &parts);
    void showGroups();
    void updateCount();
    void showPart();

    NewProfileState &m_state;
    QLineEdit *m_filter;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    TableView *m_view;
    MessageBar *m_concern;
    TextLabel *m_footer;
    bool m_isFilling = false;
};

} // namespace pavise::ui
