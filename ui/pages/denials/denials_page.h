// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Recorded denials in groups, with filters, and the details of the chosen one.

#pragma once

#include "core/explain/question/access.h"
#include "ui/models/denials/denial_model.h"
#include "ui/services/logs/denial_service.h"
#include "ui/widgets/page/page.h"

#include <QFutureWatcher>

#include <memory>
#include <stop_token>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace pavise::ui {

class DetailsPane;
class EmptyState;
class MessageBar;
class MutedPatterns;
class PageHeader;
class StatusService;
class TableView;
class TextLabel;

class DenialsPage : public Page
{
    Q_OBJECT

public:
    DenialsPage(StatusService &status, DenialService &denials, QWidget *parent = nullptr);
    ~DenialsPage() override;

    [[nodiscard]] PageId id() const override { return PageId::Denials; }
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    void follow(const Link &link) override;
    void focusFilter() override;
    void refresh() override;

    /// What the person does not want to see.
    [[nodiscard]] MutedPatterns &muted() { return *m_muted; }

Q_SIGNALS:
    /// The person wants rules for what these profiles were refused; empty: for whichever.
    void learnRequested(const std::vector<std::string> &profiles);
    /// The person wants to know which rule decides this.
    void accessAsked(const std::string &profile, const pavise::explain::Access &access);

private:
    QWidget *buildFilters();
    void buildSourceMenu();
    void learn();
    void takeDenials();
    void applyFilters();
    void showMachines();
    void updateChips();
    void updateSentence();
    void updateEmptyState();
    void showDetails();
    [[nodiscard]] const DenialEntry *current() const;
    void addTerm(const QString &term);
    void buildMuting();
    void mute(qint64 milliseconds);
    void showMuted();
    void buildSavedMenu();

    StatusService &m_status;
    DenialService &m_denials;
    std::shared_ptr<const DenialSnapshot> m_shown; ///< The newest that was asked for.
    DenialModel *m_model;
    /// What the model shows, and what it points into.
    struct GatheredRows
    {
        std::shared_ptr<const DenialSnapshot> snapshot;
        DenialModel::Rows rows;
    };
    void showRows(GatheredRows found);

    std::shared_ptr<const DenialSnapshot> m_inModel;
    QFutureWatcher<GatheredRows> m_gathering;
    std::stop_source m_stop;
    PageHeader *m_header = nullptr;
    QPushButton *m_source = nullptr;
    QPushButton *m_learn = nullptr;
    QAction *m_learnAction = nullptr;
    QPushButton *m_kinds = nullptr;
    QMenu *m_saved = nullptr;
    MutedPatterns *m_muted;
    std::unique_ptr<QMenu> m_muteMenu;
    QAction *m_muteAction = nullptr; ///< M: until it is removed.
    QList<QAction *> m_muteActions;
    QLineEdit *m_search = nullptr;
    QComboBox *m_since = nullptr;
    QComboBox *m_groupBy = nullptr;
    QHBoxLayout *m_chips = nullptr;
    MessageBar *m_news = nullptr;
    TableView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_clear = nullptr;
    TextLabel *m_footer = nullptr;
    DetailsPane *m_details;
    QTimer *m_typing;
    DenialChoice m_choice;
    QList<QAction *> m_actions;
};

} // namespace pavise::ui
