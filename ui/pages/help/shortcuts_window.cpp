// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/help/shortcuts_window.h"

#include "ui/common/screen_size.h"
#include "ui/models/cells.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"
#include "ui/widgets/table/table_view.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// A text of a menu as it is read: without mnemonic marks and the dots of a dialog.
QString plain(QString text)
{
    text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

QString nativeKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts << each.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

} // namespace

ShortcutsWindow::ShortcutsWindow(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new TableView)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<QAction *> top = menus.actions();
    for (const QAction *menu : top) {
        if (menu->menu() != nullptr)
            addMenu(plain(menu->text()), menu->menu()->actions());
    }
    addKeysOfViews();
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("Where")});

    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(m_model);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown->setFilterKeyColumn(-1);
    m_view->setModel(shown);
    m_view->setRootIsDecorated(false);
    m_view->setAccessibleName(tr("Keyboard shortcuts"));
    m_view->setMinimumWidth(look::characters(56)); // a command and its keys
    m_view->setColumns({{34}, {26}, {20}});
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    QLineEdit *search = makeSearchField(tr("Search by command or key"));
    connect(search, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, look::units(5), 0, look::units(3));
    all->setSpacing(look::units(3));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(look::units(5), 0, look::units(4), 0);
    head->setSpacing(look::units(2));
    head->addWidget(new TextLabel(tr("Keyboard shortcuts"), TextLevel::Title));
    head->addWidget((new TextLabel(tr("Letters without Ctrl or Alt work while the table or the "
                                      "text has the focus."),
                                   TextLevel::Body, Role::Muted))
                        ->wrapped());
    head->addWidget(search);
    all->addLayout(head);
    all->addWidget(new Hairline);
    all->addWidget(framed(m_view), 1);
    all->addWidget(new Hairline);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    padButton(*box->button(QDialogButtonBox::Close));
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(look::units(5), 0, look::units(4), 0);
    bottom->addWidget(box);
    all->addLayout(bottom);
    resize(onScreen(*this, {look::characters(92), look::rowHeight() * 22}));
    search->setFocus();
}

void ShortcutsWindow::addMenu(const QString &group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            addMenu(group + u" › "_s + plain(action->text()), action->menu()->actions());
        else if (!action->shortcuts().isEmpty())
            addRow(group, plain(action->text()), nativeKeys(action->shortcuts()),
                   action->shortcutContext() == Qt::WindowShortcut ? tr("everywhere")
                                                                   : tr("on its page"));
    }
}

void ShortcutsWindow::addRow(const QString &group, const QString &text, const QString &keys,
                             const QString &where)
{
    auto *command = new QStandardItem(text);
    command->setData(static_cast<int>(CellKind::Name), KindRole);
    command->setData(group, SubTextRole);
    command->setData(u"%1, %2"_s.arg(text, group), Qt::AccessibleTextRole);
    auto *key = new QStandardItem(keys);
    key->setData(static_cast<int>(CellKind::Mono), KindRole);
    auto *place = new QStandardItem(where);
    place->setData(static_cast<int>(CellKind::Muted), KindRole);
    for (QStandardItem *item : {command, key, place})
        item->setEditable(false);
    m_model->appendRow({command, key, place});
}

void ShortcutsWindow::addKeysOfViews()
{
    // What Qt's own views and fields do with keys, which no action tells.
    const QString tables = tr("Tables");
    const QList<std::pair<QString, QString>> keys = {
        {tr("Copy the selected rows"),
         QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
        {tr("Open or close a row"), tr("Right, Left")},
        {tr("Open a row and all below it"), u"*"_s},
        {tr("Go to the row that begins so"), tr("letters, in tables without own letters")},
        {tr("Select several rows"), tr("Shift+Up, Shift+Down, Ctrl+Space")}};
    for (const auto &[text, key] : keys)
        addRow(tables, text, key, tr("in tables"));
    const QString editor = tr("Editor");
    for (const auto &[text, key] :
         {std::pair{tr("Undo"), QKeySequence::Undo}, std::pair{tr("Redo"), QKeySequence::Redo},
          std::pair{tr("Cut"), QKeySequence::Cut}, std::pair{tr("Paste"), QKeySequence::Paste},
          std::pair{tr("Select all"), QKeySequence::SelectAll}})
        addRow(editor, text, QKeySequence(key).toString(QKeySequence::NativeText),
               tr("in the text"));
}

} // namespace pavise::ui
