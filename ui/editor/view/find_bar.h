// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Find and replace at the bottom of an editor, as in Kate. Escape closes it.

#pragma once

#include <QRegularExpression>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace pavise::ui {

class ProfileEditor;

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// The editor that is searched from now on; nullptr: none.
    void setEditor(ProfileEditor *editor);

    void openFind();
    void openReplace();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open(bool withReplace);
    void find(bool backward);
    void replaceOne();
    void replaceAll();
    void showHits();
    [[nodiscard]] QRegularExpression expression() const;

    ProfileEditor *m_editor = nullptr;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QCheckBox *m_matchCase;
    QCheckBox *m_isPattern;
    QLabel *m_count;
    QWidget *m_replaceRow;
};

} // namespace pavise::ui
