// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/denials/saved_filters.h"

#include "ui/common/appearance/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

const QString kKey = u"denials/filters"_s;

struct SavedFiltersText
{
    Q_DECLARE_TR_FUNCTIONS(SavedFilters)
};

void write(QList<SavedFilter> filters)
{
    std::ranges::sort(filters, {}, &SavedFilter::name);
    QSettings settings;
    settings.remove(kKey);
    settings.beginWriteArray(kKey);
    for (int i = 0; i < filters.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"name"_s, filters[i].name);
        settings.setValue(u"text"_s, filters[i].text);
    }
    settings.endArray();
}

void askForName(QWidget &window, const QString &text)
{
    auto *dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SavedFiltersText::tr("Save filter"));
    dialog->setLabelText(
        SavedFiltersText::tr("&Name for %1").arg(QString(text).replace(u'&', u"&&"_s)));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &window,
                     [text](const QString &name) {
                         if (!name.trimmed().isEmpty())
                             saveFilter({name.trimmed(), text});
                     });
    dialog->open();
}

/// Text as a menu entry: an & is no mnemonic there.
QString entry(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

QList<SavedFilter> savedFilters()
{
    QList<SavedFilter> filters;
    QSettings settings;
    const int count = settings.beginReadArray(kKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const SavedFilter filter{settings.value(u"name"_s).toString(),
                                 settings.value(u"text"_s).toString()};
        if (!filter.name.isEmpty())
            filters << filter;
    }
    settings.endArray();
    return filters;
}

void saveFilter(const SavedFilter &filter)
{
    QList<SavedFilter> filters = savedFilters();
    filters.removeIf([&](const SavedFilter &each) { return each.name == filter.name; });
    write(filters << filter);
}

void removeFilter(const QString &name)
{
    QList<SavedFilter> filters = savedFilters();
    filters.removeIf([&](const SavedFilter &each) { return each.name == name; });
    write(filters);
}

void fillSavedFilters(QMenu &menu, QWidget &window, const QString &text,
                      const std::function<void(const QString &text)> &use)
{
    menu.clear();
    const QList<SavedFilter> filters = savedFilters();
    for (const SavedFilter &filter : filters) {
        QAction *action = menu.addAction(entry(filter.name));
        action->setToolTip(filter.text);
        QObject::connect(action, &QAction::triggered, &window, [use, filter] { use(filter.text); });
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    QAction *save = menu.addAction(icon(u"save"_s), SavedFiltersText::tr("&Save this filter…"));
    save->setEnabled(!text.trimmed().isEmpty());
    QObject::connect(save, &QAction::triggered, &window,
                     [&window, text] { askForName(window, text.trimmed()); });
    if (filters.isEmpty())
        return;
    QMenu *removal = menu.addMenu(SavedFiltersText::tr("&Remove"));
    for (const SavedFilter &filter : filters) {
        QObject::connect(removal->addAction(entry(filter.name)), &QAction::triggered, &window,
                         [name = filter.name] { removeFilter(name); });
    }
}

} // namespace pavise::ui
