// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the editor knows of words: where they stand, what they mean, what completes them, how a
/// text is laid out, edits that survive a crash.

#include "core/policy/names/names.h"
#include "tests/test_paths.h"
#include "ui/editor/drafts.h"
#include "ui/editor/language/completion.h"
#include "ui/editor/language/highlighting.h"
#include "ui/editor/language/language_help.h"
#include "ui/editor/language/text_layout.h"
#include "ui/editor/language/word_context.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/view/editor_view.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QXmlStreamReader>

using namespace pavise;
using namespace pavise::ui;
using namespace Qt::StringLiterals;
using Kind = pavise::ui::WordContext::Kind;

namespace {

constexpr int kLongMs = 60'000;

/// The words of a list of the syntax definition, which knows the whole language.
QStringList wordsOfList(const QString &list)
{
    QFile file(QString::fromStdString(tests::sourceDir())
               + u"/resources/syntax/pavise-apparmor.xml"_s);
    QStringList words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    bool isInside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"list")
            isInside = xml.attributes().value(u"name"_s) == list;
        else if (xml.isStartElement() && xml.name() == u"item" && isInside)
            words << xml.readElementText();
    }
    return words;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The column is where the bar stands.
    void theLineTellsWhatAWordIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *line, Kind kind, const char *word) {
            QTest::newRow(line) << QString::fromLatin1(line) << static_cast<int>(kind)
                                << QString::fromLatin1(word);
        };
        row("  |", Kind::RuleStart, "");
        row("  cap|", Kind::RuleStart, "cap");
        row("  audit deny cap|", Kind::RuleStart, "cap");
        row("  capability net_|", Kind::Capability, "net_");
        row("  capability |", Kind::Capability, "");
        row("  capability kill set|uid,", Kind::Capability, "setuid");
        row("  network inet str|", Kind::Network, "str");
        row("  include <abstractions/ba|>", Kind::Include, "abstractions/ba");
        row("  include <|", Kind::Include, "");
        row("abi <abi/4|.0>,", Kind::Abi, "abi/4.0");
        row("  owner @{HO|}/x r,", Kind::Variable, "HO");
        row("  /srv/@{na|", Kind::Variable, "na");
        row("  /etc/host| r,", Kind::Path, "/etc/host");
        row("  /{,var/}run/x| r,", Kind::Path, "/{,var/}run/x");
        row("  \"/a b/c|\" r,", Kind::Path, "\"/a b/c\"");
        row("  /etc/hosts r|w,", Kind::Permission, "rw");
        row("  /usr/bin/x Px -> wor|ker,", Kind::ProfileName, "worker");
        row("  signal send peer=wor|ker,", Kind::ProfileName, "worker");
        row("profile a flags=(com|) {", Kind::Flag, "com");
        row("  signal set=(te|rm) peer=x,", Kind::SignalName, "term");
        row("  unix (se|nd) type=stream,", Kind::Access, "send");
        row("  /etc/hosts r, # a comm|ent", Kind::Nothing, "");
    }

    void theLineTellsWhatAWordIs()
    {
        QFETCH(QString, line);
        QFETCH(const int, kind);
        QFETCH(const QString, word);
        const auto column = static_cast<int>(line.indexOf(u'|'));
        line.remove(column, 1);
        const WordContext found = wordContext(line, column);
        QCOMPARE(static_cast<int>(found.kind), kind);
        QCOMPARE(found.word, word);
    }

    /// Nobody types whole lines: every place of every beginning of a line must be harmless.
    void everyBeginningIsHarmless()
    {
        const QStringList lines{u"  owner @{HOME}/{a,b}[x-z]** rwPix -> \"x y\", # c"_s,
                                u"profile a /b flags=(complain, error=EPERM) {"_s,
                                u"}}} ))) <<< >>> === ,,, \"\" @{ -> (("_s};
        for (const QString &line : lines) {
            for (int length = 0; length <= line.size(); ++length) {
                for (int column = 0; column <= length; ++column) {
                    const WordContext found = wordContext(line.left(length), column);
                    QVERIFY(found.begin >= 0 && found.begin <= found.end && found.end <= length);
                }
            }
        }
    }

    void everyWordOfTheLanguageIsExplained()
    {
        for (const std::string_view name : policy::capabilityNames())
            QVERIFY2(findHelp(HelpTopic::Capability,
                              QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
                         != nullptr,
                     name.data());
        const QStringList flags = wordsOfList(u"flags"_s);
        QVERIFY(!flags.isEmpty());
        for (const QString &flag : flags)
            QVERIFY2(findHelp(HelpTopic::Flag, flag) != nullptr, qPrintable(flag));
        for (const QString &letters :
             {u"r"_s,   u"w"_s,   u"a"_s,   u"l"_s,   u"k"_s,   u"m"_s,   u"x"_s,   u"ix"_s,
              u"px"_s,  u"Px"_s,  u"cx"_s,  u"Cx"_s,  u"ux"_s,  u"Ux"_s,  u"pix"_s, u"Pix"_s,
              u"cix"_s, u"Cix"_s, u"pux"_s, u"PUx"_s, u"cux"_s, u"CUx"_s, u"Pux"_s, u"piX"_s})
            QVERIFY2(!explainPermissions(letters).isEmpty(), qPrintable(letters));
        QCOMPARE(explainPermissions(u"rwPix"_s).size(), 3);
        QCOMPARE(explainPermissions(u"nonsense"_s).size(), 0);
        for (const HelpEntry &entry : helpEntries()) {
            QVERIFY2(helpText(entry).size() > 8, entry.word);
            QVERIFY2(QString::fromUtf8(entry.text).endsWith(u'.'), entry.word);
        }
    }

    void completionOffersWhatMayStandThere()
    {
        Knowledge known;
        known.text = std::make_shared<Surroundings>(
            Surroundings{.variables = {{.name = "HOME", .file = "/t", .line = 1, .values = {}}}});
        known.folder = std::make_shared<FolderContents>(
            FolderContents{.base = "/b",
                           .includes = {"abstractions/base"},
                           .abis = {"abi/4.0"},
                           .profiles = {{.name = "worker", .file = "/w", .line = 1}}});
        const auto at = [&](const QString &line) {
            return completionsFor(wordContext(line, static_cast<int>(line.size())), known);
        };
        QVERIFY(at(u"  capability "_s).contains(u"net_bind_service"_s));
        QVERIFY(at(u"  "_s).contains(u"capability"_s));
        QCOMPARE(at(u"  include <"_s), QStringList{u"abstractions/base"_s});
        QCOMPARE(at(u"abi <"_s), QStringList{u"abi/4.0"_s});
        QVERIFY(at(u"  owner @{"_s).contains(u"HOME"_s));
        QVERIFY(at(u"  /x Px -> "_s).contains(u"worker"_s));
        QVERIFY(at(u"  network "_s).contains(u"netlink"_s));
        QVERIFY(at(u"profile a flags=("_s).contains(u"complain"_s));
        QVERIFY(at(u"  signal set=("_s).contains(u"term"_s));
        QVERIFY(at(u"  dbus "_s).contains(u"bus=session"_s));
        QCOMPARE(at(u"  # capability "_s), QStringList());
    }

    void pathsAreCompletedFromTheSystemThatIsLookedAt()
    {
        QDir root(m_folder.path());
        QVERIFY(root.mkpath(u"root/etc/viewer"_s));
        write(u"root/etc/viewer.conf"_s, "");
        const std::string top = m_folder.filePath(u"root"_s).toStdString();
        QCOMPARE(pathCompletions(top, u"/etc/vi"_s),
                 QStringList({u"/etc/viewer.conf"_s, u"/etc/viewer/"_s}));
        QCOMPARE(pathCompletions(top, u"/nowhere/x"_s), QStringList());
        QCOMPARE(pathCompletions(top, u"/e*/x"_s), QStringList());
    }

    void layoutChangesOnlyBlanks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("levels") << QByteArray("profile a /a {\n/b r,   \n\t\t/c r, # x  \n  hat h "
                                              "{\n/d r,\n}\n\n   }\n")
                                << QByteArray("profile a /a {\n  /b r,\n  /c r, # x\n  hat h {\n   "
                                              " /d r,\n  }\n\n}\n");
        QTest::newRow("a rule of two lines")
            << QByteArray("profile a /a {\nunix (send)\npeer=(label=x),\n}\n")
            << QByteArray("profile a /a {\n  unix (send)\n      peer=(label=x),\n}\n");
        QTest::newRow("braces of patterns") << QByteArray("profile a /a {\n/{x,y}/** r,\n}\n")
                                            << QByteArray("profile a /a {\n  /{x,y}/** r,\n}\n");
        QTest::newRow("blocks") << QByteArray("profile a /a {\nowner {\n/b r,\n}\n}\n")
                                << QByteArray("profile a /a {\n  owner {\n    /b r,\n  }\n}\n");
        QTest::newRow("DOS") << QByteArray("profile a /a {\r\n/b r,\r\n}\r\n")
                             << QByteArray("profile a /a {\r\n  /b r,\r\n}\r\n");
    }

    void layoutChangesOnlyBlanks()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto laid = laidOut(before.toStdString(), 0, 1000);
        QVERIFY(laid.has_value());
        QCOMPARE(QByteArray::fromStdString(*laid), after);
        QCOMPARE(*laidOut(*laid, 0, 1000), *laid); // again changes nothing
    }

    void layoutKeepsToTheSelectionAndRefusesErrors()
    {
        const auto laid = laidOut("profile a /a {\n/b r,\n/c r,\n}\n", 1, 1);
        QVERIFY(laid.has_value());
        QCOMPARE(*laid, std::string("profile a /a {\n  /b r,\n/c r,\n}\n"));
        QVERIFY(!laidOut("profile a /a {\n/b rzz,\n", 0, 1000));
    }

    void realProfilesAreLaidOutWithoutChangingTheirMeaning()
    {
        const QDir folder(QString::fromStdString(tests::sourceDir())
                          + u"/resources/sample-system/etc/apparmor.d"_s);
        int count = 0;
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            // laidOut() compares the meaning itself and gives nothing when it differs.
            count += laidOut(file.readAll().toStdString(), 0, 1'000'000) ? 1 : 0;
        }
        QVERIFY2(count > 100, qPrintable(QString::number(count)));
    }

    void draftsSurvive()
    {
        const QString place = m_folder.filePath(u"state/drafts"_s);
        const Drafts drafts(place);
        QVERIFY(drafts.keep("/etc/apparmor.d/\xff", "text\n").isEmpty());
        // This program runs, so its edits are its own.
        QVERIFY(drafts.abandoned().isEmpty());
        const QString file = QDir(place).entryInfoList({u"*.draft"_s}).first().filePath();
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // As if written by a program that is no more: its process id ends the record but one.
        QFile record(file);
        QVERIFY(record.open(QIODevice::ReadWrite));
        QVERIFY(record.seek(record.size() - 16));
        QCOMPARE(record.write(QByteArray(8, '\x7f')), 8);
        record.close();
        const QList<Draft> found = drafts.abandoned();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().path, std::string("/etc/apparmor.d/\xff"));
        QCOMPARE(found.first().bytes, std::string("text\n"));
        // Cut anywhere it is no draft, and no crash.
        const qint64 whole = record.size();
        for (qint64 size = whole - 1; size >= 0; size -= 7) {
            QVERIFY(QFile::resize(file, size));
            QVERIFY(drafts.abandoned().isEmpty());
        }
        drafts.drop("/etc/apparmor.d/\xff");
        QVERIFY(!QFile::exists(file));
    }

    void theEditorCompletesExplainsAndLeads()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"abstractions"_s));
        write(u"abstractions/shared"_s, "/shared r,\n");
        const std::string path = write(u"viewer"_s,
                                       "@{ROOT}=/srv /mnt\n"
                                       "profile viewer /usr/bin/viewer {\n"
                                       "  include <abstractions/shared>\n"
                                       "  @{ROOT}/x r,\n"
                                       "  /usr/bin/w Px -> worker,\n"
                                       "  capability \n"
                                       "}\n"
                                       "profile worker /usr/bin/w {\n}\n");
        compile::CompileOptions options;
        options.base = m_folder.path().toStdString();
        const Highlighting highlighting;
        EditorView view(path, options, highlighting);
        view.show();
        view.open();
        QTRY_VERIFY_WITH_TIMEOUT(view.isReadable(), kLongMs);
        view.setFolder(std::make_shared<FolderContents>(folderContents(options.base, {})));
        const auto placeOf = [&](const QString &word) {
            return view.editor().document()->find(word).selectionStart() + 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(view.helpAt(placeOf(u"ROOT}/x"_s)).contains(u"/srv  /mnt"_s),
                                 kLongMs);
        const auto include = view.targetAt(placeOf(u"abstractions/shared"_s));
        QVERIFY(include.has_value());
        QVERIFY(include->file.ends_with("/abstractions/shared"));
        const auto variable = view.targetAt(placeOf(u"ROOT}/x"_s));
        QVERIFY(variable.has_value());
        QCOMPARE(variable->line, 1);
        const auto profile = view.targetAt(placeOf(u"worker,"_s));
        QVERIFY(profile.has_value());
        QCOMPARE(profile->line, 8);
        QVERIFY(view.helpAt(placeOf(u"Px"_s)).contains(u"own profile"_s));
        QVERIFY(view.helpAt(placeOf(u"include"_s)).contains(u"another file"_s));

        // Completion with real keys: a list, narrowed by typing, taken by Return.
        QTextCursor cursor = view.editor().document()->find(u"capability "_s);
        cursor.clearSelection();
        cursor.movePosition(QTextCursor::EndOfBlock);
        view.editor().setTextCursor(cursor);
        view.editor().completion().open();
        QVERIFY(view.editor().completion().isOpen());
        QVERIFY(view.editor().completion().shown().size() > 30);
        auto *list = const_cast<QAbstractItemView *>(view.editor().completion().list());
        QTest::keyClicks(list, u"sys_ch"_s);
        QCOMPARE(view.editor().completion().shown(), QStringList{u"sys_chroot"_s});
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(view.editor().toPlainText().contains(u"capability sys_chroot\n"_s));
        QVERIFY(!view.editor().completion().isOpen());
    }

    void blocksFoldByKeys()
    {
        const Highlighting highlighting;
        ProfileEditor editor(highlighting);
        editor.setBytes("profile a /a {\n  /b r,\n  hat h {\n    /c r,\n  }\n}\n");
        editor.show();
        editor.goToLine(4);
        editor.foldHere(true);
        QVERIFY(!editor.document()->findBlockByNumber(3).isVisible());
        QVERIFY(editor.document()->findBlockByNumber(1).isVisible());
        editor.foldHere(false);
        QVERIFY(editor.document()->findBlockByNumber(3).isVisible());
    }

private:
    std::string write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder is not writable");
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
