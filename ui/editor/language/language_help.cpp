// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/language/language_help.h"

#include "ui/editor/language/language_help_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct LanguageHelpText
{
    Q_DECLARE_TR_FUNCTIONS(LanguageHelp)
};

/// A mode as it means: the first letter tells whether the environment is cleaned, the others may be
/// written either way (`Pux` is `PUx`, `piX` is `pix`).
QString usualMode(QStringView written)
{
    QString mode = written.toString().toLower();
    const bool isSafe = written.front().isUpper();
    if (isSafe && mode != u"ix") {
        mode[0] = mode[0].toUpper();
        if (mode.size() == 3 && mode[1] == u'u')
            mode[1] = u'U';
    }
    return mode;
}

} // namespace

std::span<const HelpEntry> helpEntries()
{
    static const std::vector<HelpEntry> all = [] {
        std::vector<HelpEntry> entries(std::begin(kRuleHelp), std::end(kRuleHelp));
        entries.insert(entries.end(), std::begin(kWordHelp), std::end(kWordHelp));
        return entries;
    }();
    return all;
}

QString helpText(const HelpEntry &entry)
{
    return QCoreApplication::translate("LanguageHelp", entry.text);
}

QString topicTitle(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Rule:
        return LanguageHelpText::tr("Rules");
    case HelpTopic::Qualifier:
        return LanguageHelpText::tr("Words before a rule");
    case HelpTopic::Permission:
        return LanguageHelpText::tr("Permissions");
    case HelpTopic::Flag:
        return LanguageHelpText::tr("Flags of a profile");
    case HelpTopic::Preamble:
        return LanguageHelpText::tr("Files and profiles");
    case HelpTopic::Pattern:
        return LanguageHelpText::tr("Patterns in paths");
    case HelpTopic::Condition:
        return LanguageHelpText::tr("Conditions");
    case HelpTopic::Capability:
        return LanguageHelpText::tr("Capabilities");
    }
    Q_UNREACHABLE_RETURN({});
}

const HelpEntry *findHelp(HelpTopic topic, QStringView word)
{
    const std::span<const HelpEntry> all = helpEntries();
    const auto found = std::ranges::find_if(all, [&](const HelpEntry &entry) {
        return entry.topic == topic && word == QLatin1StringView(entry.word);
    });
    return found == all.end() ? nullptr : &*found;
}

QStringList explainPermissions(QStringView letters)
{
    QStringList lines;
    const auto add = [&](const QString &word) {
        const HelpEntry *entry = findHelp(HelpTopic::Permission, word);
        if (entry != nullptr)
            lines << u"%1 – %2"_s.arg(word, helpText(*entry));
        return entry != nullptr;
    };
    for (qsizetype at = 0; at < letters.size();) {
        if (QStringView(u"rwalkm").contains(letters[at])) {
            add(QString(letters[at++]));
            continue;
        }
        // A mode ends with its x.
        const qsizetype end = letters.sliced(at).indexOf(u'x', 0, Qt::CaseInsensitive);
        if (end < 0 || end > 2)
            return {};
        const QStringView mode = letters.sliced(at, end + 1);
        if (!add(mode.size() == 1 ? u"x"_s : usualMode(mode)))
            return {};
        at += end + 1;
    }
    return lines;
}

} // namespace pavise::ui
