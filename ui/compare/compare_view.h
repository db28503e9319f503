// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Two versions of a profile side by side: what is newly allowed and denied, and the texts.

#pragma once

#include "ui/compare/comparison.h"
#include "ui/services/background.h"
#include "ui/widgets/page/page.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class Card;
class DiffView;
class EmptyState;
class PolicyService;
class StatusService;
class TableView;
class TextLabel;

class CompareView final : public QWidget
{
    Q_OBJECT

public:
    /// The unsaved text of a file that is open somewhere; nothing when it is open nowhere.
    using OpenText = std::function<std::optional<std::string>(const std::string &path)>;

    CompareView(StatusService &status, PolicyService &policy, QWidget *parent = nullptr);

    void setOpenText(OpenText openText) { m_openText = std::move(openText); }

    /// Compares what is usual: the editor with the disk where the file is open with edits, else the
    /// disk with the kernel.
    void compareProfile(const std::string &name);
    /// The unsaved text of \p path with the disk.
    void compareOpenText(const std::string &path);
    /// Two texts of \p path that are on no disk, from the history; \p when says of which time.
    void compareTexts(const std::string &path, const std::string &before, const std::string &after,
                      const QString &when);

    void focusFirst();
    void refresh();

Q_SIGNALS:
    void busyChanged(bool busy);
    void linkActivated(const pavise::ui::Link &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeResult();
    void takeStatus();
    void choose(const std::string &profile);
    void offerSides();
    void addSide(CompareSide side);
    void chooseFile(QComboBox &box);
    void swapSides();
    void compare();
    void take(const std::shared_ptr<const Comparison> &result);
    void showResult();
    void showRule();
    void showProblem(const QString &icon, const QString &title, const QString &sentence);
    void readWithLeave();
    void openRule(const QModelIndex &index);
    [[nodiscard]] const PreviewRow *rowAt(const QModelIndex &index) const;
    [[nodiscard]] const CompareSide *side(const QComboBox &box) const;
    [[nodiscard]] QString reportText() const;

    StatusService &m_status;
    PolicyService &m_policy;
    OpenText m_openText;
    Background m_work;
    std::vector<std::string> m_names;
    std::vector<CompareSide> m_sides;
    std::shared_ptr<const Comparison> m_result;
    bool m_isFilling = false; ///< Choices change by program, not by a person.

    QComboBox *m_profile;
    QComboBox *m_before;
    QComboBox *m_after;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_edit = nullptr;
    Card *m_verdict = nullptr;
    QSplitter *m_splitter = nullptr;
    QStandardItemModel *m_rows;
    TableView *m_table = nullptr;
    TextLabel *m_rule = nullptr;
    QWidget *m_texts = nullptr;
    DiffView *m_diff = nullptr;
};

} // namespace pavise::ui
