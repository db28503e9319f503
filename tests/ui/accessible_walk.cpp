// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/accessible_walk.h"

#include "ui/editor/profile_editor.h"
#include "ui/models/cells.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each != nullptr && path.size() < 3;
         each = each->parentWidget()) {
        const QString name = QString::fromLatin1(each->metaObject()->className()).section(u':', -1);
        path.prepend(each->objectName().isEmpty() ? name : name + u'#' + each->objectName());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        path << u"\"%1\""_s.arg(button->text());
    return path.join(u'>');
}

/// Parts that Qt makes inside of its own controls, which speak for themselves.
bool isInner(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_"_s) || widget.inherits("QComboBoxListView")
        || widget.inherits("QScrollArea") || widget.inherits("QHeaderView")
        || widget.inherits("QStackedWidget") || widget.inherits("QScrollBar"))
        return true;
    const QWidget *parent = widget.parentWidget();
    return parent != nullptr
        && (qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
            || qobject_cast<const QComboBox *>(parent) != nullptr
            || qobject_cast<const QLineEdit *>(parent) != nullptr);
}

QAccessibleInterface *spokenOf(const QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
}

QList<QWidget *> visibleBelow(const QWidget &part)
{
    QList<QWidget *> found;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == part.window())
            found << widget;
    }
    return found;
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr && !isInner(widget);
}

/// In the order of Tab.
QList<QWidget *> tabOrder(const QWidget &part)
{
    QList<QWidget *> order;
    QWidget *const start = const_cast<QWidget *>(&part);
    for (QWidget *each = start->nextInFocusChain(); each != start;
         each = each->nextInFocusChain()) {
        if (part.isAncestorOf(each) && takesTab(*each) && each->window() == part.window())
            order << each;
    }
    return order;
}

QChar mnemonicOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 == text.size() ? QChar() : text[at + 1].toUpper();
}

void collectCells(const QAbstractItemModel &model, const QModelIndex &parent, int &budget,
                  const std::function<void(const QModelIndex &)> &visit)
{
    for (int row = 0; row < model.rowCount(parent) && budget > 0; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column, --budget)
            visit(model.index(row, column, parent));
        collectCells(model, model.index(row, 0, parent), budget, visit);
    }
}

} // namespace

QStringList namelessThings(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : visibleBelow(window)) {
        QAccessibleInterface *spoken = spokenOf(*widget);
        const bool isText = qobject_cast<const ui::BadgeLabel *>(widget) != nullptr
            || qobject_cast<const ui::PathLabel *>(widget) != nullptr;
        if (isText && (spoken == nullptr || spoken->role() != QAccessible::StaticText))
            faults << u"no text to a screen reader: "_s + describe(*widget);
        if (!isText && (widget->focusPolicy() == Qt::NoFocus || isInner(*widget)))
            continue;
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            faults << u"no name: "_s + describe(*widget);
        else if (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
            faults << u"no role: "_s + describe(*widget);
    }
    return faults;
}

QStringList fieldsWithoutLabel(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : visibleBelow(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasMark = label != nullptr && label->textFormat() != Qt::RichText
            && !mnemonicOf(label->text()).isNull();
        // Without a buddy a label shows its & as it is: a name such as R&D is none of a mnemonic.
        if (hasMark && label->buddy() == nullptr && label->text().contains(u" &"_s)
            && !label->text().contains(u" & "_s))
            faults << u"no buddy: "_s + label->text();
    }
    return faults;
}

QStringList doubledMnemonics(const QWidget &window)
{
    QHash<QChar, QString> owners;
    QStringList faults;
    const auto add = [&](const QString &text, const QString &owner) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            return;
        if (owners.contains(letter))
            faults << u"Alt+%1: %2 and %3"_s.arg(letter).arg(owner, owners[letter]);
        owners.insert(letter, owner);
    };
    for (const QWidget *widget : visibleBelow(window)) {
        if (!widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), describe(*widget));
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label != nullptr && label->buddy() != nullptr)
            add(label->text(), describe(*widget));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab), describe(*widget));
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : menus->actions())
                add(action->text(), u"menu "_s + action->text());
        }
    }
    return faults;
}

QStringList menuFaults(const QMenu &menu)
{
    QHash<QChar, QString> owners;
    QStringList faults;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QChar letter = mnemonicOf(action->text());
        if (action->text().isEmpty())
            faults << u"an entry without text in "_s + menu.title();
        if (letter.isNull() && action->shortcuts().isEmpty())
            faults << u"no key leads to "_s + action->text() + u" in "_s + menu.title();
        if (!letter.isNull() && owners.contains(letter))
            faults << u"%1 in %2: %3 and %4"_s.arg(letter).arg(menu.title(), action->text(),
                                                               owners[letter]);
        owners.insert(letter, action->text());
        if (action->menu() != nullptr)
            faults << menuFaults(*action->menu());
    }
    return faults;
}

QStringList focusGoesBack(const QWidget &part)
{
    QStringList faults;
    const QList<QWidget *> order = tabOrder(part);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect a(order[i - 1]->mapTo(part.window(), QPoint()), order[i - 1]->size());
        const QRect b(order[i]->mapTo(part.window(), QPoint()), order[i]->size());
        const bool sameColumn = a.left() < b.right() && b.left() < a.right();
        const bool sameRow = a.top() < b.center().y() && b.center().y() < a.bottom()
            && b.top() < a.center().y() && a.center().y() < b.bottom();
        if ((sameColumn && b.bottom() <= a.top()) || (sameRow && b.right() <= a.left()))
            faults << u"Tab goes back from "_s + describe(*order[i - 1]) + u" to "_s
                    + describe(*order[i]);
    }
    return faults;
}

QStringList unreachedByTab(QWidget &part)
{
    const QList<QWidget *> order = tabOrder(part);
    QSet<QWidget *> reached;
    if (order.isEmpty())
        return {};
    part.window()->activateWindow();
    order.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < 2 * order.size() + 10; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr)
            break;
        reached.insert(now);
        // Tab belongs to the text there; F6 leaves it.
        if (qobject_cast<ui::ProfileEditor *>(now) != nullptr) {
            const qsizetype at = order.indexOf(now);
            if (at < 0 || at + 1 == order.size())
                break;
            order[at + 1]->setFocus(Qt::TabFocusReason);
            continue;
        }
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QStringList faults;
    for (QWidget *each : order) {
        // Of radio buttons that exclude each other Tab reaches one; arrows reach the others.
        const bool isRadio = each->inherits("QRadioButton");
        if (!reached.contains(each) && !isRadio && takesTab(*each))
            faults << u"Tab does not reach "_s + describe(*each);
    }
    return faults;
}

QStringList colourOnlyCells(const QAbstractItemView &view)
{
    QStringList faults;
    if (view.model() == nullptr)
        return faults;
    int budget = 4000;
    collectCells(*view.model(), view.rootIndex(), budget, [&](const QModelIndex &index) {
        const bool hasPicture = !index.data(ui::IconRole).toString().isEmpty();
        const bool isBadge =
            index.data(ui::KindRole).toInt() == static_cast<int>(ui::CellKind::Badge);
        const QString shown = index.data().toString();
        const QVariant spoken = index.data(Qt::AccessibleTextRole);
        if ((hasPicture || isBadge) && shown.isEmpty() && spoken.toString().isEmpty()
            && (hasPicture || index.data(ui::ShapeRole).toInt() != 0))
            faults << u"only a picture: row %1 column %2 of %3"_s.arg(index.row())
                          .arg(index.column())
                          .arg(view.accessibleName());
    });
    faults.removeDuplicates();
    return faults;
}

QStringList faultsOf(QWidget &window)
{
    QStringList faults = namelessThings(window) + fieldsWithoutLabel(window)
        + doubledMnemonics(window) + focusGoesBack(window);
    for (const QWidget *widget : visibleBelow(window)) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            faults << colourOnlyCells(*view);
    }
    return faults;
}

} // namespace pavise::tests
