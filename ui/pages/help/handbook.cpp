// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/help/handbook.h"

#include "ui/editor/language/language_help.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr qsizetype kMostFindings = 60;

struct HandbookText
{
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

QString resource(const QString &name)
{
    QFile file(u":/handbook/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every word of the language, by topic.
QString reference()
{
    QString text = u"# %1\n\n%2\n"_s.arg(
        HandbookText::tr("The profile language"),
        HandbookText::tr(
            "Every word of it in a sentence. The same is shown when the pointer rests on a "
            "word in the editor."));
    bool isFirst = true;
    HelpTopic topic{};
    for (const HelpEntry &entry : helpEntries()) {
        if (isFirst || entry.topic != topic)
            text += u"\n## %1\n\n"_s.arg(topicTitle(entry.topic));
        isFirst = false;
        topic = entry.topic;
        text += u"- `%1` %2"_s.arg(QLatin1StringView(entry.word), helpText(entry));
        if (entry.example != nullptr)
            text += u" `%1`"_s.arg(QLatin1StringView(entry.example));
        text += u'\n';
    }
    return text;
}

/// A line of Markdown as it reads.
QString plain(QString line)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"^[#>\\-\\s|0-9.]+|[`*|]"_s);
    return line.replace(link, u"\\1"_s).remove(marks).simplified();
}

} // namespace

Handbook::Handbook()
{
    const QStringList names = resource(u"contents"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (name.startsWith(u'#'))
            continue;
        Chapter chapter{.name = name,
                        .title = {},
                        .text = name == u"language" ? reference() : resource(name + u".md"_s)};
        // The licence stands in a comment before the title.
        if (chapter.text.startsWith(u"<!--"_s))
            chapter.text = chapter.text.section(u'\n', 1).trimmed();
        chapter.title = plain(chapter.text.section(u'\n', 0, 0));
        m_chapters << chapter;
    }
}

int Handbook::find(const QString &name) const
{
    const auto found = std::ranges::find(m_chapters, name, &Chapter::name);
    return found == m_chapters.end() ? -1 : static_cast<int>(found - m_chapters.begin());
}

QList<Finding> Handbook::search(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<Finding> headings;
    QList<Finding> lines;
    if (wanted.isEmpty())
        return {};
    for (int chapter = 0; chapter < m_chapters.size(); ++chapter) {
        QString section = m_chapters[chapter].title;
        // A paragraph may be broken anywhere: its lines are one.
        const QStringList paragraphs =
            QString(m_chapters[chapter].text)
                .replace(QRegularExpression(u"\\n(?=[^\\n#\\-|`> 0-9])"_s), u" "_s)
                .split(u'\n', Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs) {
            const bool isHeading = paragraph.startsWith(u'#');
            const QString text = plain(paragraph);
            if (isHeading)
                section = text;
            const bool holds = std::ranges::all_of(wanted, [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            if (holds)
                (isHeading ? headings : lines) << Finding{chapter, section, text};
        }
    }
    return (headings + lines).first(std::min(kMostFindings, headings.size() + lines.size()));
}

} // namespace pavise::ui
