// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/bus/prompt.h"

#include "polkit/helper/limits.h"

#include <QStringList>

#include <ranges>

using namespace Qt::StringLiterals;

namespace pavise::helper {

namespace {

bool isHarmless(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("/._-+:*,@{}[]?^ ~=#%").contains(c);
}

} // namespace

QString promptName(std::string_view name)
{
    QString shown;
    for (const char c : name) {
        const QString next = isHarmless(c)
            ? QString(QLatin1Char(c))
            : u"\\x%1"_s.arg(static_cast<unsigned char>(c), 2, 16, QLatin1Char('0'));
        if (std::cmp_greater(shown.size() + next.size(), limits::kPromptNameChars - 3))
            return shown + u"..."_s;
        shown += next;
    }
    return shown;
}

QString promptList(const std::vector<std::string> &names)
{
    QStringList shown;
    for (const std::string &name : names | std::views::take(limits::kPromptNames))
        shown << promptName(name);
    QString list = shown.join(u", "_s);
    if (names.size() > limits::kPromptNames)
        list += u" and %1 more"_s.arg(names.size() - limits::kPromptNames);
    return list;
}

QMap<QString, QString> promptDetails(const std::vector<std::string> &names, const QString &verb,
                                     const text::Sha256 &digest)
{
    return {{u"profile"_s, promptList(names)},
            {u"count"_s, QString::number(names.size())},
            {u"verb"_s, verb},
            {u"sha256"_s, QString::fromStdString(text::toHex(digest))}};
}

} // namespace pavise::helper
