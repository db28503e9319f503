// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every text in every language, with what the program puts into it.

#include "tests/test_paths.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::StringLiterals;
using namespace pavise;

namespace {

struct Message
{
    QString context; ///< The class alone: lupdate leaves namespaces out where it sees no project.
    QString source;
    QStringList translations; ///< One for each plural form.
    bool isPlural = false;
    bool isFinished = true;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

QString folder()
{
    return QString::fromStdString(tests::sourceDir()) + u"/translations"_s;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = xml.name();
        if (element == u"name") {
            context = xml.readElementText().section(u"::"_s, -1);
        } else if (element == u"message") {
            messages << Message{.context = context,
                                .source = {},
                                .translations = {},
                                .isPlural = xml.attributes().value(u"numerus"_s) == u"yes"};
        } else if (element == u"source") {
            messages.last().source = xml.readElementText();
        } else if (element == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!messages.last().isPlural)
                messages.last().translations << xml.readElementText();
        } else if (element == u"numerusform") {
            messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

std::set<QString> found(const QString &text, const QString &pattern)
{
    std::set<QString> all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all.insert(it.next().captured());
    return all;
}

qsizetype mnemonicsOf(QString text)
{
    text.remove(u"&&"_s);
    return text.count(QRegularExpression(u"&(?!\\w+;|#)\\S"_s));
}

/// What of \p message the program would not bear; "" when nothing.
QString faultOf(const Message &message)
{
    static const QString places = u"%(L?\\d|n)"_s;
    static const QString tags =
        u"</?(a|b|br|code|em|h\\d|i|li|ol|p|pre|span|table|td|tr|tt|u|ul)\\b[^>]*>"_s;
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            return u"it is empty"_s;
        std::set<QString> needed = found(message.source, places);
        const std::set<QString> given = found(text, places);
        if (message.isPlural && !given.contains(u"%n"_s))
            needed.erase(u"%n"_s); // "one program"
        if (given != needed)
            return u"its places are others"_s;
        if (found(text, tags) != found(message.source, tags))
            return u"its tags are others"_s;
        if (mnemonicsOf(text) != mnemonicsOf(message.source))
            return u"its mnemonic is not one"_s;
    }
    return message.translations.isEmpty() ? u"it is not there"_s : QString();
}

void languages()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("forms");
    for (const auto &[language, forms] :
         {std::pair("de", 2), std::pair("es", 2), std::pair("fr", 2), std::pair("ja", 1),
          std::pair("pt_BR", 2), std::pair("zh_CN", 1)})
        QTest::newRow(language) << folder() + u"/pavise_"_s + QString::fromLatin1(language)
                + u".ts"_s << forms;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThereAndFits_data() { languages(); }

    void everyTextIsThereAndFits()
    {
        QFETCH(const QString, path);
        QFETCH(const int, forms);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(messages.size() > 2000);
        QStringList faults;
        for (const Message &message : messages) {
            QString fault = message.isFinished ? faultOf(message) : u"it is not finished"_s;
            if (fault.isEmpty() && message.isPlural && message.translations.size() != forms)
                fault = u"its plural forms are not %1"_s.arg(forms);
            if (!fault.isEmpty())
                faults << message.name() + u" -- "_s + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void englishHasItsPlurals()
    {
        for (const Message &message : messagesOf(folder() + u"/pavise_en.ts"_s))
            QVERIFY2(message.isFinished && faultOf(message).isEmpty(), qPrintable(message.name()));
    }

    void noTextOfTheCodeIsMissing_data() { languages(); }

    /// As lupdate sees the code now, which needs no more than the files.
    void noTextOfTheCodeIsMissing()
    {
        const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s;
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        static QSet<QString> inCode;
        if (inCode.isEmpty()) {
            const QTemporaryDir here;
            const QString path = here.filePath(u"code_de.ts"_s);
            QProcess program;
            program.setWorkingDirectory(QString::fromStdString(tests::sourceDir()));
            program.start(lupdate,
                          {u"-silent"_s, u"-locations"_s, u"none"_s, u"-tr-function-alias"_s,
                           u"QT_TRANSLATE_NOOP+=PAVISE_TRANSLATABLE"_s, u"core"_s, u"ui"_s,
                           u"app"_s, u"-ts"_s, path});
            QVERIFY(program.waitForFinished(120'000));
            for (const Message &message : messagesOf(path)) {
                // A text without a class, of an alias for instance, is never found at run time.
                QVERIFY2(!message.context.isEmpty(), qPrintable(message.source));
                inCode << message.source; // without a project, lupdate mistakes some classes
            }
            QVERIFY(inCode.size() > 1500);
        }
        QFETCH(const QString, path);
        QSet<QString> translated;
        for (const Message &message : messagesOf(path))
            translated << message.source;
        const auto told = [](const QSet<QString> &names) {
            return QStringList(names.begin(), names.end()).join(u'\n')
                + u"\n-- bring it up to date with: ./dev build dev update_translations"_s;
        };
        const QSet<QString> missing = inCode - translated;
        const QSet<QString> left = translated - inCode;
        QVERIFY2(missing.isEmpty(), qPrintable(u"not there: "_s + told(missing)));
        QVERIFY2(left.isEmpty(), qPrintable(u"no longer in the code: "_s + told(left)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
