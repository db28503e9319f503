// SPDX-License-Identifier: GPL-2.0-or-later
// What is kept between two edits never shows in what is said or built.
#include "core/compile/edit/edit_session.h"
#include "core/text/file_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <vector>

using namespace pavise;

namespace {

compile::CompileOptions optionsFor(const std::string &base)
{
    compile::CompileOptions options;
    options.base = base;
    options.kernelFeatures = policy::Features::builtIn();
    return options;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What a compilation that keeps nothing says.
text::Outcome<compile::CompiledFile> cold(const std::string &base, const std::string &path,
                                          const std::string &text)
{
    const text::DiskFiles disk;
    text::MemoryFiles files(&disk);
    files.put(path, text);
    text::SourceSet sources;
    return compile::compile(sources, files, path, optionsFor(base));
}

/// All of a message in one line, with its places in words: file ids differ from run to run.
std::vector<std::string> inWords(const std::vector<text::Diagnostic> &diagnostics,
                                 const text::SourceSet &sources)
{
    std::vector<std::string> all;
    for (const text::Diagnostic &each : diagnostics) {
        std::string line = each.where ? sources.describe(*each.where) : std::string();
        line += ' ' + text::toEnglish(each);
        for (const text::SourceRange &rule : each.includedFrom)
            line += "; from " + sources.describe(rule);
        for (const text::FixHint &fix : each.fixes)
            line += "; fix " + sources.describe(fix.range) + ' ' + fix.replacement;
        all.push_back(std::move(line));
    }
    std::ranges::sort(all);
    return all;
}

struct FileOf
{
    const char *name;
    const char *text;
};

/// Includes that meet everything on which the memory of them depends.
constexpr FileOf kIncludes[] = {
    {"tunable", "@{HOME} = /home/*/ /root/\n@{LATE} = /late\n$flag = true\n"},
    {"other_tunable", "@{LATE} += /later\n"},
    {"plain", "  /plain/** rw,\n  @{HOME}/x r,\n  capability chown,\n"},
    {"nested", "  include <plain>\n  include <deep>\n  /nested r,\n"},
    {"deep", "  include <nested>\n  /deep/@{profile_name} r,\n  @{exec_path} mr,\n"},
    {"told",
     "  dbus send bus=session,\n  /told[*] r,\n  deny capability kill,\n  set rlimit nofile <= "
     "7,\n"},
    {"runs", "  /bin/a Px -> one,\n  /bin/b Cx -> two,\n  /bin/same ix,\n"},
    {"runs_more", "  /bin/same Px,\n  /bin/c Px -> three,\n  /bin/d Px -> @{LATE},\n"},
    {"changes", "  change_profile unsafe /bin/x -> y,\n  change_profile -> z,\n"},
    {"tails", "  /tail/*???????????????????? r,\n"},
    {"condition", "  if $flag {\n    include <told>\n  } else {\n    include <plain>\n  }\n"},
    {"faulty", "  /faulty qq,\n  /good r,\n"},
    {"hats", "  ^hat {\n    /hat r,\n    include <plain>\n  }\n"},
    {"abi_of_its_own", "  abi <abi/old>,\n  /abi r,\n"},
    {"folder/one", "  include <told>\n  /one r,\n"},
    {"folder/two~", "  /two r,\n"},
    {"abi/old", "caps {mask {chown\n}\n}\nfile {mask {read\n}\n}\n"},
};

/// Lines that are put in, taken out and put in elsewhere.
constexpr const char *kLines[] = {
    "  include <plain>\n",
    "  include <nested>\n",
    "  include <told>\n",
    "  include <runs>\n",
    "  include <changes>\n",
    "  include <tails>\n",
    "  include <condition>\n",
    "  include <hats>\n",
    "  include <folder>\n",
    "  include if exists <nothing>\n",
    "  audit include <plain>\n",
    "  owner {\n    include <plain>\n  }\n",
    "  if defined @{LATE} {\n    include <runs>\n  } else {\n    include <told>\n  }\n",
    "  set rlimit nofile <= 9,\n",
    "  capability kill,\n",
    "  /own/@{HOME} rw,\n",
    "}\nprofile other /bin/other {\n",
    "}\nprofile p//two {\n",
    "  profile two {\n    include <nested>\n    /bin/same ux,\n  }\n",
};

/// The same, that mostly are mistakes where they are put.
constexpr const char *kMistakes[] = {
    "  include <runs_more>\n",
    "  include <faulty>\n",
    "  include <abi_of_its_own>\n",
    "  include <missing>\n",
    "  /bin/same Ux,\n",
    "  change_profile safe /bin/x -> y,\n",
    "  /own/@{LATE}/@{WRONG} rw,\n",
    "  /broken\n",
    "  /{a r,\n",
    "}\nprofile p {\n",
    "include <other_tunable>\n",
    "abi <abi/old>,\n",
    "alias /plain -> /fancy,\n",
    "@{LATE} = twice\n",
};

} // namespace

class TestEditSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(put(m_folder->filePath(QStringLiteral("shared")), "  /shared/** r,\n"));
        m_base = m_folder->path().toStdString();
        m_path = m_base + "/p";
    }

    void everyEditCompilesToWhatAColdStartGives()
    {
        compile::EditSession session(m_disk, optionsFor(m_base));
        std::string text = "profile p {\n  include <shared>\n  /a/ r,\n  /b* w,\n}\n";
        const std::size_t place = text.find("/ r,");
        for (int edit = 0; edit < 30; ++edit) {
            text.insert(place, 1, static_cast<char>('a' + edit % 26));
            const auto report = session.compile(m_path, text);
            const auto expected = cold(m_base, m_path, text);
            QVERIFY(report.diagnostics.size() == expected.diagnostics.size());
            QVERIFY(!report.file.blob.empty());
            QVERIFY(report.file.blob == expected.value.blob);
        }
    }

    void everyCheckAndCompilationIsThatOfAColdStart()
    {
        QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(QStringLiteral("folder")) && folder.mkpath(QStringLiteral("abi")));
        for (const FileOf &each : kIncludes)
            QVERIFY(put(m_folder->filePath(QString::fromLatin1(each.name)), each.text));
        std::mt19937 random(1);
        std::size_t withIncludes = 0;
        std::size_t compiled = 0;
        for (int start = 0; start < 40; ++start) {
            compile::EditSession session(m_disk, optionsFor(m_base));
            compile::EditSession compiling(m_disk, optionsFor(m_base));
            std::vector<std::string> lines = {"include <tunable>\n", "profile p /bin/{p,q} {\n",
                                              "  include <nested>\n", "  include <told>\n", "}\n"};
            for (int edit = 0; edit < 40; ++edit) {
                // Mostly the preamble stays, as it does for people.
                const std::size_t from =
                    random() % 24 == 0 ? 0 : std::min<std::size_t>(2, lines.size());
                const std::size_t at = from + random() % (lines.size() - from);
                if (random() % 2 == 0 && at < lines.size() && lines.size() > 4)
                    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
                else
                    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at),
                                 random() % 30 == 0 ? kMistakes[random() % std::size(kMistakes)]
                                                    : kLines[random() % std::size(kLines)]);
                std::string text;
                for (const std::string &line : lines)
                    text += line;
                const auto report = session.check(m_path, text);
                text::SourceSet sources;
                text::MemoryFiles files(&m_disk);
                files.put(m_path, text);
                const auto expected =
                    inWords(compile::check(sources, files, m_path, optionsFor(m_base)), sources);
                const auto said = inWords(report.diagnostics, *report.sources);
                if (said != expected)
                    qDebug("%s", text.c_str());
                QCOMPARE(said, expected);
                const auto now = compiling.compile(m_path, text);
                text::SourceSet coldSources;
                const auto whole = compile::compile(coldSources, files, m_path, optionsFor(m_base));
                QCOMPARE(inWords(now.diagnostics, *now.sources),
                         inWords(whole.diagnostics, coldSources));
                QVERIFY2(now.file.blob == whole.value.blob, text.c_str());
                compiled += whole.value.blob.empty() ? 0U : 1U;
                withIncludes +=
                    std::ranges::count_if(
                        said, [](const std::string &line) { return line.contains("; from "); })
                    > 0;
            }
        }
        QVERIFY(withIncludes > 500);
        QVERIFY(compiled > 200);
    }

    void aMistakeIsToldAndGoesAway()
    {
        compile::EditSession session(m_disk, optionsFor(m_base));
        const auto errorsOf = [&](const std::string &rule) {
            const auto report = session.check(m_path, "profile p {\n  " + rule + "\n}\n");
            std::vector<std::string> places;
            for (const text::Diagnostic &each : report.diagnostics) {
                if (each.severity == text::Severity::Error && each.where)
                    places.push_back(report.sources->describe(*each.where));
            }
            return places;
        };
        QVERIFY(errorsOf("/a r,").empty());
        QCOMPARE(errorsOf("/a zz,"), std::vector<std::string>{m_path + ":2:6"});
        QVERIFY(errorsOf("/a rw,").empty());
        QCOMPARE(errorsOf("/abc zz,"), std::vector<std::string>{m_path + ":2:8"});
    }

    void aChangedIncludeIsReadAgain()
    {
        compile::EditSession session(m_disk, optionsFor(m_base));
        const std::string text = "profile p {\n  include <shared>\n}\n";
        const std::string before = session.compile(m_path, text).file.blob;
        QCOMPARE(session.compile(m_path, text).file.blob, before);
        QVERIFY(put(m_folder->filePath(QStringLiteral("shared")), "  /other/** rw,\n"));
        const std::string after = session.compile(m_path, text).file.blob;
        QVERIFY(after != before);
        QCOMPARE(after, cold(m_base, m_path, text).value.blob);
    }

    void anIncludeThatAppearsIsSeen()
    {
        compile::EditSession session(m_disk, optionsFor(m_base));
        const std::string text = "profile p {\n  include if exists <late>\n  /a r,\n}\n";
        const std::string before = session.compile(m_path, text).file.blob;
        QVERIFY(put(m_folder->filePath(QStringLiteral("late")), "  /late rw,\n"));
        const std::string after = session.compile(m_path, text).file.blob;
        QVERIFY(after != before);
        QCOMPARE(after, cold(m_base, m_path, text).value.blob);
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("late"))));
        QCOMPARE(session.compile(m_path, text).file.blob, before);
    }

    void whatComesIntoAnIncludedFolderIsSeen()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("some.d")));
        compile::EditSession session(m_disk, optionsFor(m_base));
        const std::string text = "profile p {\n  include <some.d>\n  /a r,\n}\n";
        const std::string before = session.compile(m_path, text).file.blob;
        QVERIFY(session.check(m_path, text).diagnostics.size()
                == cold(m_base, m_path, text).diagnostics.size());
        QVERIFY(put(m_folder->filePath(QStringLiteral("some.d/one")), "  /one rw,\n  /bad qq,\n"));
        QVERIFY(text::hasErrors(session.check(m_path, text).diagnostics));
        QVERIFY(put(m_folder->filePath(QStringLiteral("some.d/one")), "  /one rw,\n"));
        QVERIFY(!text::hasErrors(session.check(m_path, text).diagnostics));
        const std::string after = session.compile(m_path, text).file.blob;
        QVERIFY(after != before);
        QCOMPARE(after, cold(m_base, m_path, text).value.blob);
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("some.d/one"))));
        QCOMPARE(session.compile(m_path, text).file.blob, before);
    }

    void itStopsWhenAsked()
    {
        compile::EditSession session(m_disk, optionsFor(m_base));
        std::stop_source stop;
        stop.request_stop();
        const std::string text = "profile p {\n  /a r,\n}\n";
        const auto report = session.compile(m_path, text, stop.get_token());
        QVERIFY(report.file.blob.empty());
        QVERIFY(std::ranges::contains(report.diagnostics, text::DiagnosticCode::Cancelled,
                                      &text::Diagnostic::code));
        QVERIFY(!session.compile(m_path, text).file.blob.empty());
    }

private:
    text::DiskFiles m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_base;
    std::string m_path;
};

QTEST_APPLESS_MAIN(TestEditSession)
#include "tst_edit_session.moc"
