// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/test_paths.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Runs the definition over lines and tells the format of each character of the last one.
class Formats : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QStringList of(const QString &text)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_names = QStringList(line.size(), u"Text"_s);
            state = highlightLine(line, state);
        }
        return m_names;
    }

    int foldsLeftOpen = 0;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        for (int i = offset; i < offset + length; ++i)
            m_names[i] = format.name();
    }
    void applyFolding(int /*offset*/, int /*length*/,
                      KSyntaxHighlighting::FoldingRegion region) override
    {
        foldsLeftOpen += region.type() == KSyntaxHighlighting::FoldingRegion::Begin ? 1 : -1;
    }

private:
    QStringList m_names;
};

} // namespace

class TestHighlighting : public QObject
{
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.addCustomSearchPath(
            QString::fromStdString(pavise::tests::sourceDir() + "/resources"));
        QVERIFY(m_repository.definitionForName(u"Pavise AppArmor"_s).isValid());
        QVERIFY(m_repository.theme(u"Pavise Light"_s).isValid());
        QVERIFY(m_repository.theme(u"Pavise Dark"_s).isValid());
    }

    void eachWordHasItsMeaning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("format");
        const auto top = [](const char *name, const QString &line, const QString &word,
                            const QString &format) {
            QTest::newRow(name) << line << word << format;
        };
        const auto body = [&](const char *name, const QString &line, const QString &word,
                              const QString &format) {
            QTest::newRow(name) << u"profile p {\n"_s + line << word << format;
        };
        top("abi", u"abi <abi/4.0>,"_s, u"abi"_s, u"Import"_s);
        top("abi target", u"abi <abi/4.0>,"_s, u"<abi/4.0>"_s, u"ImportTarget"_s);
        top("comment", u"# include <x>"_s, u"include"_s, u"Comment"_s);
        top("hash include", u"#include <x>"_s, u"#include"_s, u"Import"_s);
        top("variable", u"@{HOME}=/home/*/"_s, u"@{HOME}"_s, u"Variable"_s);
        top("assignment", u"@{HOME}+=/home/*/"_s, u"+="_s, u"Operator"_s);
        top("profile", u"profile foo /bin/foo {"_s, u"profile"_s, u"Scope"_s);
        top("profile name", u"profile foo /bin/foo {"_s, u"foo "_s, u"Name"_s);
        top("profile named mount", u"profile mount {"_s, u"mount"_s, u"Name"_s);
        top("flag", u"profile foo flags=(complain) {"_s, u"complain"_s, u"Value"_s);
        top("flags", u"profile foo flags=(complain) {"_s, u"flags"_s, u"Scope"_s);
        body("include in body", u"  include if exists <local/p>"_s, u"if exists"_s, u"Qualifier"_s);
        body("path", u"  /etc/passwd r,"_s, u"/etc/passwd"_s, u"Text"_s);
        body("permissions", u"  /etc/passwd rwk,"_s, u"rwk"_s, u"Permission"_s);
        body("permissions first", u"  rw /etc/passwd,"_s, u"rw"_s, u"Permission"_s);
        body("glob", u"  /etc/** r,"_s, u"**"_s, u"Glob"_s);
        body("class glob", u"  /dev/tty[0-9] r,"_s, u"[0-9]"_s, u"Glob"_s);
        body("variable in path", u"  owner @{HOME}/x r,"_s, u"@{HOME}"_s, u"Variable"_s);
        body("owner", u"  owner @{HOME}/x r,"_s, u"owner"_s, u"Qualifier"_s);
        body("deny", u"  deny /x w,"_s, u"deny"_s, u"Deny"_s);
        body("priority", u"  priority=10 /x w,"_s, u"priority"_s, u"Qualifier"_s);
        body("target", u"  /bin/x Px -> other,"_s, u"other"_s, u"Name"_s);
        body("arrow", u"  /bin/x Px -> other,"_s, u"->"_s, u"Operator"_s);
        body("network", u"  network inet stream,"_s, u"network"_s, u"Class"_s);
        body("family", u"  network inet stream,"_s, u"inet"_s, u"Value"_s);
        body("wrong family", u"  network inett stream,"_s, u"inett"_s, u"Text"_s);
        body("capability", u"  capability sys_admin,"_s, u"sys_admin"_s, u"Value"_s);
        body("wrong capability", u"  capability sys_admn,"_s, u"sys_admn"_s, u"Text"_s);
        body("mount option", u"  mount options=(ro, bind) /a -> /b,"_s, u"bind"_s, u"Value"_s);
        body("signal", u"  signal send set=(term) peer=x,"_s, u"term"_s, u"Value"_s);
        body("signal verb", u"  signal send set=(term) peer=x,"_s, u"send"_s, u"Permission"_s);
        body("rlimit", u"  set rlimit nofile <= 1024,"_s, u"nofile"_s, u"Value"_s);
        body("userns", u"  userns create,"_s, u"userns"_s, u"Class"_s);
        body("io_uring", u"  io_uring sqpoll,"_s, u"io_uring"_s, u"Class"_s);
        body("mqueue", u"  mqueue r /q,"_s, u"mqueue"_s, u"Class"_s);
        body("all", u"  all,"_s, u"all"_s, u"Class"_s);
        body("if", u"  if defined @{X} {"_s, u"if"_s, u"Qualifier"_s);
        body("hat", u"  ^hat {"_s, u"hat"_s, u"Name"_s);
        body("child", u"  profile kid {"_s, u"kid"_s, u"Name"_s);
        body("rule over two lines", u"  dbus send\n    bus=session path=/x,"_s, u"bus"_s,
             u"Value"_s);
        body("rule after a rule", u"  /a r, /b w,"_s, u"w,"_s, u"Permission"_s);
    }
    void eachWordHasItsMeaning()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, format);
        Formats formats;
        formats.setDefinition(m_repository.definitionForName(u"Pavise AppArmor"_s));
        formats.setTheme(m_repository.theme(u"Pavise Light"_s));
        const QStringList names = formats.of(text);
        const qsizetype at = text.section(u'\n', -1).indexOf(word);
        QVERIFY(at >= 0);
        QCOMPARE(names[at], format);
    }

    void bracesOfRealProfilesFoldInPairs()
    {
        const auto shared = pavise::tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared/corpus/profiles");
        QDirIterator files(QString::fromStdString(*shared + "/corpus/profiles/apparmor.d"),
                           QDir::Files);
        int checked = 0;
        QStringList unbalanced;
        while (files.hasNext() && checked < 150) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            Formats formats;
            formats.setDefinition(m_repository.definitionForName(u"Pavise AppArmor"_s));
            formats.setTheme(m_repository.theme(u"Pavise Light"_s));
            formats.of(QString::fromUtf8(file.readAll()));
            if (formats.foldsLeftOpen != 0)
                unbalanced << file.fileName();
            ++checked;
        }
        QVERIFY2(unbalanced.isEmpty(), qPrintable(unbalanced.join(u'\n')));
        QVERIFY(checked > 100);
    }
};

QTEST_GUILESS_MAIN(TestHighlighting)
#include "tst_highlighting.moc"
