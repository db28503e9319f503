// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The handbook in a window of its own, beside the work: contents, search, text.

#pragma once

#include "ui/pages/help/handbook.h"
#include "ui/widgets/page/page.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;
class QTextBrowser;
class QUrl;

namespace pavise::ui {

class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Goes to a chapter, and in it to the heading \p section when that is given.
    void showChapter(const QString &name, const QString &section = {});

    /// The chapter about a page of the main window.
    [[nodiscard]] static QString chapterOf(PageId page);

Q_SIGNALS:
    /// A link in the text that leads to a page of the main window.
    void linkActivated(const pavise::ui::Link &link);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        int chapter = 0;
        QString section;

        friend bool operator==(const Place &, const Place &) = default;
    };

    void showContents();
    void showFindings(const QString &words);
    void openRow(const QModelIndex &index);
    void follow(const QUrl &link);
    void go(const Place &place);
    void step(int direction);
    void render();
    void scrollTo(const QString &section);

    Handbook m_book;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QTextBrowser *m_text;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    QList<Place> m_history;
    qsizetype m_at = -1;
};

} // namespace pavise::ui
