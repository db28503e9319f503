// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/page_names.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct Entry
{
    PageId id;
    const char *text;
    const char16_t *option; ///< Also the icon's name.
};

constexpr std::array<Entry, 7> kEntries = {{
    {PageId::Overview, QT_TRANSLATE_NOOP("Pages", "Overview"), u"overview"},
    {PageId::Profiles, QT_TRANSLATE_NOOP("Pages", "Profiles"), u"profiles"},
    {PageId::Processes, QT_TRANSLATE_NOOP("Pages", "Processes"), u"processes"},
    {PageId::Denials, QT_TRANSLATE_NOOP("Pages", "Denials"), u"denials"},
    {PageId::Editor, QT_TRANSLATE_NOOP("Pages", "Editor"), u"editor"},
    {PageId::Explain, QT_TRANSLATE_NOOP("Pages", "Explain"), u"explain"},
    {PageId::History, QT_TRANSLATE_NOOP("Pages", "History"), u"history"},
}};

} // namespace

PageName pageName(PageId id)
{
    const Entry &entry = kEntries[static_cast<std::size_t>(id)];
    const QString option = QString::fromUtf16(entry.option);
    return {QCoreApplication::translate("Pages", entry.text), option, option};
}

std::optional<PageId> pageOfOption(const QString &option)
{
    for (const Entry &entry : kEntries) {
        if (option.compare(QString::fromUtf16(entry.option), Qt::CaseInsensitive) == 0)
            return entry.id;
    }
    return std::nullopt;
}

QStringList pageOptions()
{
    QStringList options;
    for (const Entry &entry : kEntries)
        options << QString::fromUtf16(entry.option);
    return options;
}

} // namespace pavise::ui
