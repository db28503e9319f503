// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What `cmake --install` puts in place, judged by the tools that read it: all is there, the
/// prompts keep their keys in every language, the completions know the options that the programs
/// have.

#include "tests/test_paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int status = -1;
    QByteArray output; ///< Of both kinds.
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {};
    return {.status = process.exitCode(), .output = process.readAll()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList keysOf(const QString &message)
{
    static const QRegularExpression key(u"\\$\\(\\w+\\)"_s);
    QStringList keys;
    for (const auto &match : key.globalMatch(message))
        keys << match.captured();
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

/// Everything in \p text that is written like an option, sorted, each once.
QStringList optionsOf(const QByteArray &text)
{
    static const QRegularExpression option(u"(?<![\\w\\-<])--?[A-Za-z][\\w-]*"_s);
    QStringList options;
    for (const auto &match : option.globalMatch(QString::fromUtf8(text)))
        options << match.captured();
    options.sort();
    options.removeDuplicates();
    return options;
}

} // namespace

class TestInstalledFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_stage;

    [[nodiscard]] QString at(const QString &path) const { return m_stage.filePath(path); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DESTDIR", m_stage.path().toUtf8());
        const Ended ended = run(
            u"cmake"_s,
            {u"--install"_s, QString::fromStdString(tests::binaryDir()), u"--prefix"_s, u"/usr"_s});
        QVERIFY2(ended.status == 0, ended.output.constData());
    }

    void everythingIsThere_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"usr/bin/pavise",
              "usr/bin/pavisectl",
              "usr/sbin/pavise-parser",
              "usr/libexec/pavise-helper",
              "usr/share/dbus-1/system-services/org.pavise.Helper1.service",
              "usr/share/dbus-1/system.d/org.pavise.Helper1.conf",
              "usr/share/polkit-1/actions/org.pavise.policy",
              "usr/lib/systemd/system/pavise-helper.service",
              "usr/lib/systemd/system/pavise-helper.path",
              "etc/apparmor.d/pavise-helper",
              "usr/share/applications/org.pavise.Pavise.desktop",
              "usr/share/metainfo/org.pavise.Pavise.metainfo.xml",
              "usr/share/icons/hicolor/scalable/apps/org.pavise.Pavise.svg",
              "usr/share/icons/hicolor/symbolic/apps/org.pavise.Pavise-symbolic.svg",
              "usr/share/man/man1/pavise.1.gz",
              "usr/share/man/man1/pavisectl.1.gz",
              "usr/share/man/man8/pavise-parser.8.gz",
              "usr/share/man/man8/pavise-helper.8.gz",
              "usr/share/bash-completion/completions/pavise",
              "usr/share/bash-completion/completions/pavisectl",
              "usr/share/bash-completion/completions/pavise-parser",
              "usr/share/zsh/vendor-completions/_pavise",
              "usr/share/fish/vendor_completions.d/pavise.fish",
              "usr/share/fish/vendor_completions.d/pavisectl.fish",
              "usr/share/fish/vendor_completions.d/pavise-parser.fish",
              "usr/share/doc/pavise/copyright",
              "usr/share/pavise/sample-system"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void everythingIsThere()
    {
        QFETCH(QString, path);
        QVERIFY(QFileInfo::exists(at(path)));
    }

    /// The link that a boot follows leads to the unit beside its folder.
    void theUnitIsEnabled()
    {
        const QFileInfo link(at(u"usr/lib/systemd/system/paths.target.wants/pavise-helper.path"_s));
        QVERIFY(link.isSymLink());
        QCOMPARE(link.symLinkTarget(), at(u"usr/lib/systemd/system/pavise-helper.path"_s));
    }

    void nothingIsWritableOrSetUid()
    {
        const Ended found =
            run(u"find"_s,
                {m_stage.path(), u"-mindepth"_s, u"1"_s, u"("_s, u"-perm"_s, u"/6000"_s, u"-o"_s,
                 u"-perm"_s, u"/022"_s, u"-not"_s, u"-type"_s, u"l"_s, u")"_s});
        QCOMPARE(found.status, 0);
        QVERIFY2(found.output.isEmpty(), found.output.constData());
    }

    void systemdUnderstandsTheUnits()
    {
        if (!QFile::exists(u"/usr/bin/systemd-analyze"_s))
            QSKIP("needs systemd-analyze");
        // The tool looks for the program of a unit on this system, where it need not be installed.
        QTemporaryDir units;
        for (const QString &name : {u"pavise-helper.service"_s, u"pavise-helper.path"_s}) {
            QFile copy(units.filePath(name));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(contents(at(u"usr/lib/systemd/system/"_s + name))
                           .replace("/usr/libexec/pavise-helper", "/usr/bin/true"));
        }
        const Ended ended =
            run(u"systemd-analyze"_s,
                {u"verify"_s, u"--man=no"_s, units.filePath(u"pavise-helper.service"_s),
                 units.filePath(u"pavise-helper.path"_s)});
        for (const QByteArray &line : ended.output.split('\n'))
            QVERIFY2(!line.contains("pavise-helper"), line.constData());
    }

    void promptsKeepTheirKeysInEveryLanguage()
    {
        QXmlStreamReader xml(contents(at(u"usr/share/polkit-1/actions/org.pavise.policy"_s)));
        QMap<QString, int> messages;
        QStringList keys;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"message")
                continue;
            const QString language = xml.attributes().value(u"xml:lang"_s).toString();
            ++messages[language];
            const QStringList own = keysOf(xml.readElementText());
            if (language.isEmpty())
                keys = own;
            QVERIFY2(own == keys, qPrintable(language));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages.size() >= 4);
        for (const int count : messages)
            QCOMPARE(count, messages[QString()]);
    }

    /// polkit drops a file as a whole, in silence, for one word that it does not know.
    void polkitKnowsEveryWord()
    {
        QXmlStreamReader xml(contents(at(u"usr/share/polkit-1/actions/org.pavise.policy"_s)));
        const QStringList known{u"no"_s,         u"yes"_s,
                                u"auth_self"_s,  u"auth_self_keep"_s,
                                u"auth_admin"_s, u"auth_admin_keep"_s};
        int found = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement
                && xml.name().startsWith(u"allow_"_s)) {
                QVERIFY(known.contains(xml.readElementText()));
                ++found;
            }
        }
        QCOMPARE(found, 27);
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("commands") << u"pavisectl st"_s << u"status state"_s;
        QTest::newRow("options of a command") << u"pavisectl events --fo"_s << u"--follow"_s;
        QTest::newRow("options of another") << u"pavisectl status --al"_s << u"--all"_s;
        QTest::newRow("pages") << u"pavise --page hi"_s << u"history"_s;
        QTest::newRow("the parser's options")
            << u"pavise-parser --skip-k"_s << u"--skip-kernel-load"_s;
        QTest::newRow("classes of warnings")
            << u"pavise-parser --warn rule-n"_s << u"rule-not-enforced"_s;
    }
    void bashCompletes()
    {
        QFETCH(QString, words);
        QFETCH(QString, expected);
        const QString program = words.section(u' ', 0, 0);
        const QString script =
            u". '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _%4; echo \"${COMPREPLY[*]}\""_s
                .arg(at(u"usr/share/bash-completion/completions/"_s + program), words)
                .arg(words.count(u' '))
                .arg(QString(program).replace(u'-', u'_'));
        const Ended ended = run(u"bash"_s, {u"-c"_s, script});
        QCOMPARE(QString::fromUtf8(ended.output).trimmed(), expected);
    }

    /// The help of a program and its page name the same options.
    void manualsNameTheOptionsOfTheHelp_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("page");
        QTest::newRow("pavise") << u"usr/bin/pavise"_s << u"pavise.1"_s;
        QTest::newRow("pavisectl") << u"usr/bin/pavisectl"_s << u"pavisectl.1"_s;
        QTest::newRow("pavise-parser") << u"usr/sbin/pavise-parser"_s << u"pavise-parser.8"_s;
        QTest::newRow("pavise-helper") << u"usr/libexec/pavise-helper"_s << u"pavise-helper.8"_s;
    }
    void manualsNameTheOptionsOfTheHelp()
    {
        QFETCH(QString, program);
        QFETCH(QString, page);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const Ended help = run(at(program), {u"--help"_s});
        QVERIFY2(help.status == 0, help.output.constData());
        QVERIFY(run(at(program), {u"--version"_s}).status == 0);
        QByteArray source =
            contents(QString::fromStdString(tests::sourceDir()) + u"/resources/man/"_s + page);
        // Commands of other programs stand behind it.
        if (const auto files = source.indexOf(".SH FILES"); files >= 0)
            source.truncate(files);
        const QStringList inHelp = optionsOf(help.output);
        QVERIFY(inHelp.size() > 2);
        QCOMPARE(optionsOf(source.replace("\\-", "-")), inHelp);
    }

    /// An option that a completion offers is one that the program knows.
    void completionsOfferOnlyWhatThereIs()
    {
        const QByteArray help = run(at(u"usr/sbin/pavise-parser"_s), {u"--help"_s}).output
            + run(at(u"usr/bin/pavisectl"_s), {u"--help"_s}).output;
        static const QRegularExpression offered(u"^complete .*-l ([A-Za-z][A-Za-z-]+)"_s,
                                                QRegularExpression::MultilineOption);
        for (const QString &file : {u"usr/share/fish/vendor_completions.d/pavisectl.fish"_s,
                                    u"usr/share/fish/vendor_completions.d/pavise-parser.fish"_s}) {
            for (const auto &match : offered.globalMatch(QString::fromUtf8(contents(at(file)))))
                QVERIFY2(help.contains("--" + match.captured(1).toUtf8()),
                         qPrintable(match.captured(1)));
        }
    }
};

QTEST_GUILESS_MAIN(TestInstalledFiles)
#include "tst_installed_files.moc"
