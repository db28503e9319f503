// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// pavise-parser as scripts use it: options, what goes where, exit statuses, the style of messages.

#include "app/pavise_parser/run.h"
#include "core/kernel/policy_lock.h"
#include "core/text/file_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <initializer_list>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <sys/file.h>

using namespace pavise;
using namespace pavise::parser;
using namespace Qt::StringLiterals;

namespace {

const std::string kFeatures =
    "file {mask {create read write exec append mmap_exec link lock\n}\n}\n"
    "network_v8 {af_mask {unspec unix inet\n}\n}\n"
    "policy {versions {v5 {yes\n}\nv6 {yes\n}\nv7 {yes\n}\n}\n}\n";

struct Result
{
    int status = 0;
    std::string out;
    std::string err;
};

Result call(std::vector<std::string> words, const std::string &input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    words.insert(words.begin(), {"--config-file=/dev/null", "-m", kFeatures});
    const int status = runCommandLine(words, {.in = in, .out = out, .err = err});
    return {.status = status, .out = out.str(), .err = err.str()};
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_base = m_folder->path().toStdString();
    }

    void lettersMayStandTogether()
    {
        const std::vector<std::string> words{"-QS", "-I/a", "-I", "/b", "file"};
        const auto options = parseArguments(words);
        QVERIFY(options);
        QVERIFY(options->skipKernelLoad);
        QCOMPARE(options->action, std::optional(Action::ToStandardOutput));
        QCOMPARE(options->searchPath, (std::vector<std::string>{"/a", "/b"}));
        QCOMPARE(options->inputs, std::vector<std::string>{"file"});
    }

    void onlyOneActionIsDone()
    {
        const Result result = call({"-r", "-R"});
        QCOMPARE(result.status, 1);
        QVERIFY(result.err.find("Too many actions") != std::string::npos);
    }

    void unknownOptionsAreRefused()
    {
        QCOMPARE(call({"--no-such-option"}).status, 1);
        QCOMPARE(call({"-Z"}).status, 1);
    }

    void aConfigFileHoldsLongOptions()
    {
        QCOMPARE(configWords("# nothing\n  write-cache  \njobs = 3 # three\nwarn=all\n"),
                 (std::vector<std::string>{"--write-cache", "--jobs=3", "--warn=all"}));
    }

    void standardInputGoesToStandardOutput()
    {
        const Result result = call({"-QS", "-b", m_base}, "profile t { /a r, }\n");
        QCOMPARE(result.err, std::string());
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.starts_with(std::string("\x04\x08\0version\0", 11)));
    }

    void anEmptyFileIsNoError()
    {
        const Result result = call({"-QS", "-b", m_base}, "");
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, std::string());
    }

    void errorsNameFileAndLine()
    {
        const QString path = m_folder->filePath(QStringLiteral("broken"));
        QVERIFY(put(path, "profile t {\n  /a r,\n  /b zz,\n}\n"));
        const Result result = call({"-QS", "-b", m_base, path.toStdString()});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.starts_with("AppArmor parser error for " + path.toStdString()
                                        + " in profile " + path.toStdString() + " at line 3: "),
                 result.err.c_str());
        const Result fromInput = call({"-QS", "-b", m_base}, "profile t {\n  /b zz,\n}\n");
        QVERIFY2(fromInput.err.starts_with("AppArmor parser error at line 2: "),
                 fromInput.err.c_str());
        QVERIFY(fromInput.out.empty());
    }

    void hintsSayWhatToDo()
    {
        const auto said = [&](const std::string &text) {
            return call({"-QS", "-b", m_base}, text).err;
        };
        const std::string brace = said("profile t { /a r, }\n}\n");
        QVERIFY2(brace.contains("hint: remove `}`\n"), brace.c_str());
        const std::string letter = said("profile t { /a rz, }\n");
        QVERIFY2(letter.contains("expected: r, w, a, l, k, m, and x after i, u"), letter.c_str());
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("abstractions")));
        QVERIFY(put(m_folder->filePath(QStringLiteral("abstractions/base")), "/a r,\n"));
        const std::string include = said("profile t { include <abstractions/bsae> }\n");
        QVERIFY2(include.contains("hint: write `base` instead of `bsae`\n"), include.c_str());
        const std::string variable = said("@{HOME}=/h/\nprofile t { @{HOMES}/a r, }\n");
        QVERIFY2(variable.contains("hint: write `@{HOME}` instead of `@{HOMES}`\n"),
                 variable.c_str());
        QVERIFY(said("@{HOME}=/h/\nprofile t { @{HOMES} r, }\n")
                    .contains("hint: write `@{HOME}` instead of `@{HOMES}`\n"));
    }

    void standardInputHasALimit()
    {
        std::string most = "profile t { /a r, }\n";
        most.resize(text::kMaxFileBytes, '\n');
        QCOMPARE(call({"-QS", "-b", m_base}, most).status, 0);
        const Result result = call({"-QS", "-b", m_base}, most + '\n');
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err,
                 std::string("AppArmor parser error: stdin is larger than 8388608 bytes and was "
                             "not read\n"));
        // An endless one is told as well.
        std::ifstream zeros("/dev/zero", std::ios::binary);
        std::ostringstream out;
        std::ostringstream err;
        const std::vector<std::string> words{"--config-file=/dev/null", "-m", kFeatures, "-QS"};
        QCOMPARE(runCommandLine(words, {.in = zeros, .out = out, .err = err}), 1);
        QCOMPARE(err.str(), result.err);
    }

    void onlyFilesAreRead()
    {
        const Result result = call({"-QS", "-b", m_base, "/dev/null"});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("/dev/null cannot be read: it is not a regular file"),
                 result.err.c_str());
    }

    void otherFilesAreStillDone()
    {
        const QString good = m_folder->filePath(QStringLiteral("good"));
        QVERIFY(put(good, "profile t { /a r, }\n"));
        const Result result = call({"-QS", "-b", m_base, m_base + "/missing", good.toStdString()});
        QCOMPARE(result.status, ENOENT);
        QVERIFY(!result.out.empty());
    }

    void namesAreListedWithTheirChildren()
    {
        const Result result =
            call({"-N", "-b", m_base}, "profile t { profile c { } }\nprofile u { }\n");
        QCOMPARE(result.out, std::string("t\nt//c\nu\n"));
    }

    void ofAFolderOnlyProfilesAreTaken()
    {
        for (const char *name : {"a", "b", ".hidden", "c.dpkg-old", "d~", "README"}) {
            QVERIFY(put(m_folder->filePath(QString::fromLatin1(name)),
                        QByteArray("profile p") + QByteArray::number(qHash(QByteArray(name)))
                            + " { }\n"));
        }
        const Result result = call({"-N", "-b", m_base, m_base});
        QCOMPARE(std::ranges::count(result.out, '\n'), 2);
        QVERIFY(result.err.find("Ignoring: '" + m_base + "/d~'") != std::string::npos);
    }

    void aDisabledProfileIsSkipped()
    {
        QVERIFY(put(m_folder->filePath(QStringLiteral("p")), "profile t { }\n"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("disable")));
        QVERIFY(put(m_folder->filePath(QStringLiteral("disable/p")), ""));
        const Result result = call({"-QS", "-b", m_base, m_base + "/p"});
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.empty());
        QVERIFY(result.err.find("Skipping profile in") != std::string::npos);
    }

    void warningsAreSaidWhenAskedFor()
    {
        const std::string text = "abi <nothing>,\nprofile t { signal, }\n";
        const std::string plain = "profile t { signal, }\n";
        QVERIFY(call({"-QS", "-b", m_base}, plain).err.empty());
        QVERIFY(!call({"-QS", "-b", m_base, "--warn=all"}, plain).err.empty());
        QVERIFY(call({"-QS", "-q", "-b", m_base, "--warn=all"}, plain).err.empty());
        QCOMPARE(call({"-QS", "-b", m_base, "--Werror"}, plain).status, 1);
        QCOMPARE(call({"-QS", "-b", m_base}, text).status, 1);
    }

    void includesAreWrittenOut()
    {
        QVERIFY(put(m_folder->filePath(QStringLiteral("inner")), "  /inner r,\n"));
        const Result result =
            call({"-p", "-b", m_base}, "profile t {\n  include <inner>\n  /outer r,\n}\n");
        QCOMPARE(result.status, 0);
        QCOMPARE(
            result.out,
            std::string("profile t {\n  \n##included <inner>\n  /inner r,\n\n  /outer r,\n}\n"));
        const Result again = call({"-QS", "-b", m_base}, result.out);
        QCOMPARE(again.out,
                 call({"-QS", "-b", m_base}, "profile t {\n  /inner r,\n  /outer r,\n}\n").out);
    }

    void policyGoesToAFile()
    {
        const std::string path = m_base + "/out.bin";
        QCOMPARE(call({"-Q", "-o", path, "-b", m_base}, "profile t { }\n").status, 0);
        QCOMPARE(call({"-QS", "-B", path}).status, 0);
        QVERIFY(!call({"-QS", "-B", path}).out.empty());
    }

    void compiledPolicyIsKeptAndTakenWhileItFits()
    {
        const QString profile = m_folder->filePath(QStringLiteral("p"));
        QVERIFY(put(profile, "profile t { /a r, }\n"));
        const std::vector<std::string> words{"-QvrWk", "-L",   m_base + "/cache",
                                             "-b",     m_base, profile.toStdString()};
        QVERIFY(call(words).err.find("Wrote cache: " + m_base + "/cache/") != std::string::npos);
        QVERIFY(call(words).out.starts_with("Cached reload succeeded"));
        QVERIFY(put(profile, "profile t { /b r, }\n"));
        QVERIFY(call(words).out.starts_with("Replacement succeeded"));
        // What another compiler wrote has no companion of ours.
        const std::string folder =
            call({"--print-cache-dir", "-L", m_base + "/cache"}).out.substr(0, m_base.size() + 17);
        QVERIFY(QFile::remove(QString::fromStdString(folder + "/.p.pavise")));
        QVERIFY(call(words).out.starts_with("Replacement succeeded"));
        QCOMPARE(call({"--purge-cache", "-L", m_base + "/cache"}).status, 0);
        QVERIFY(!QFile::exists(QString::fromStdString(folder)));
    }

    void damagedPolicyIsNotPassedOn()
    {
        const QString path = m_folder->filePath(QStringLiteral("bad.bin"));
        QVERIFY(put(path, "not policy"));
        const Result result = call({"-QS", "-B", path.toStdString()});
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.empty());
    }

    void policyIsChangedByOneProgramAtATime_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("load") << QStringList{u"-a"_s} << true;
        QTest::newRow("replace") << QStringList{u"-r"_s} << true;
        QTest::newRow("remove") << QStringList{u"-R"_s} << true;
        QTest::newRow("load only here") << QStringList{u"-r"_s, u"-Q"_s} << false;
        QTest::newRow("to standard output") << QStringList{u"-S"_s} << false;
        QTest::newRow("names") << QStringList{u"-N"_s} << false;
    }

    /// A folder stands in for the kernel.
    void policyIsChangedByOneProgramAtATime()
    {
        QFETCH(const QStringList, words);
        QFETCH(const bool, isHeld);
        QVERIFY(put(m_folder->filePath(u"t"_s), "profile t {\n/a r,\n}\n"));
        std::vector<std::string> all{"--config-file=/dev/null", "-m", kFeatures, "-K",
                                     "-f" + m_base};
        for (const QString &word : words)
            all.push_back(word.toStdString());
        all.push_back(m_base + "/t");
        auto options = parseArguments(all);
        QVERIFY(options);
        for (const char *file : {"/.load", "/.replace", "/.remove"})
            QVERIFY(put(QString::fromStdString(m_base + file), ""));
        options->runtime = m_base + "/run";
        options->lockWait = std::chrono::milliseconds(0);
        const auto result = [&] {
            std::istringstream in;
            std::ostringstream out;
            std::ostringstream err;
            const int status = run(*options, {.in = in, .out = out, .err = err});
            return Result{.status = status, .out = out.str(), .err = err.str()};
        };

        Result free = result();
        QVERIFY2(free.status == 0 && free.err.empty(), free.err.c_str());
        QCOMPARE(QFile::exists(m_folder->filePath(u"run/lock"_s)), isHeld);

        const auto other = kernel::lockPolicy(*options->runtime, {});
        QVERIFY(other);
        QVERIFY(put(m_folder->filePath(u".replace"_s), ""));
        const Result taken = result();
        QCOMPARE(taken.status != 0, isHeld);
        QCOMPARE(taken.err.contains("another program is changing policy and has not finished"),
                 isHeld);
        QCOMPARE(QFile(m_folder->filePath(u".replace"_s)).size(), 0);

        // Who waits says so, and goes on when the other has finished.
        options->lockWait = std::chrono::minutes(1);
        std::jthread ends([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            ::flock(other->get(), LOCK_UN);
        });
        const Result waited = result();
        QCOMPARE(waited.status, 0);
        QCOMPARE(waited.err.contains("waiting until it has finished (" + m_base + "/run/lock)"),
                 isHeld);
    }

    /// Nobody can hold a lock that cannot be there; a system must not start without its policy.
    void policyIsLoadedWhereThereIsNoLock()
    {
        QVERIFY(put(m_folder->filePath(u"t"_s), "profile t {\n/a r,\n}\n"));
        QVERIFY(put(m_folder->filePath(u".replace"_s), ""));
        auto options = parseArguments(std::vector<std::string>{
            "--config-file=/dev/null", "-m", kFeatures, "-K", "-f" + m_base, "-r", m_base + "/t"});
        QVERIFY(options);
        options->runtime = m_base + "/no/folder";
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        QCOMPARE(run(*options, {.in = in, .out = out, .err = err}), 0);
        QVERIFY2(err.str().contains("/no/folder/lock, which keeps other programs from changing "
                                    "policy at the same time, cannot be opened: No such file"),
                 err.str().c_str());
        QVERIFY(QFile(m_folder->filePath(u".replace"_s)).size() > 0);
    }

    /// A note that follows nothing stands for itself.
    void differencesToTheOtherParserAreTold()
    {
        QVERIFY(put(m_folder->filePath(u"t"_s), "profile t {\n/a px,\n/* ix,\n}\n"));
        const std::string file = m_base + "/t";
        QCOMPARE(call({"-QSK", "-q", file}).err, std::string());
        QCOMPARE(call({"-QSK", "--warn=no-unexpected", file}).err, std::string());
        QVERIFY(call({"-QSK", "--Werror=unexpected", file}).status != 0);
        const Result told = call({"-QSK", file});
        QCOMPARE(told.status, 0);
        QVERIFY2(told.err.starts_with("Warning from " + file + " (" + file
                                      + " line 2): here this rule alone decides"),
                 told.err.c_str());
        QVERIFY2(told.err.contains("  note: the pattern with ix is here\n  at " + file + ":3:1\n"),
                 told.err.c_str());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_base;
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
