// SPDX-License-Identifier: GPL-2.0-or-later
// What is kept between two edits never shows in what is said or built.
#include "core/compile/edit_session.h"
#include "core/text/file_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
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
