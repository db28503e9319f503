// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where apparmor_parser 4.1 loads another policy we say so, and nowhere else: each text is
/// compiled by it too.
#include "core/compile/compiler.h"
#include "tests/test_paths.h"
#include "tests/tools/equality/policy_compare.h"
#include "tests/tools/equality/reference.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <optional>
#include <string>

using namespace pavise;
using namespace pavise::tests;
using text::DiagnosticCode;

namespace {

/// What a text came to.
struct Noted
{
    std::string blob;
    QString told; ///< `LINE CODE`, of a note that follows `> LINE`.
};

Noted compiled(const std::string &path, const policy::Features &kernel)
{
    text::SourceSet sources;
    compile::CompileOptions options;
    options.kernelFeatures = kernel;
    options.defaultAbi = kernel;
    const auto outcome = compile::compile(sources, text::DiskFiles(), path, options);
    QStringList told;
    for (const text::Diagnostic &each : outcome.diagnostics) {
        if (!each.where)
            continue;
        const std::uint32_t line = sources.position(each.where->file, each.where->begin).line;
        if (each.code == DiagnosticCode::OtherRuleHere
            || each.code == DiagnosticCode::InheritingRuleHere)
            told.back() += QStringLiteral(" > %1").arg(line);
        else if (each.code == DiagnosticCode::MountRulesMerged
                 || each.code == DiagnosticCode::MappingUnsettled
                 || each.code == DiagnosticCode::AttachmentLengthDiffers)
            told << QStringLiteral("%1 %2").arg(line).arg(
                QString::fromStdString(std::string(text::codeName(each.code))));
    }
    return {.blob = outcome.value.blob, .told = told.join(QStringLiteral("; "))};
}

} // namespace

class TestUpstreamNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsExactlyOfWhatDiffers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        const auto attachment =
            [](const char *glob, bool isTold) {
                QTest::newRow(glob)
                    << QStringLiteral("profile t %1 {\n/z r,\n}\n").arg(QLatin1String(glob))
                    << (isTold ? QStringLiteral("1 attachment-length-differs") : QString());
            };
        attachment("/bin/x", false);
        attachment("/{bin,sbin}/x", false);
        attachment("/{bin/x,sbin/x}", false);
        attachment("/{bin/x,lib/*/y}", false);
        attachment("/{bin/x,lib/*/x}", true);
        attachment("/{lib/*/x,bin/x}", true);
        attachment("/{bin/x,lib/[^a]/x}", true);
        attachment("/{bin/x,lib/[ab]/x}", false);
        attachment("/{bin/x,lib/?/x}", true);
        attachment("/{,usr/}{bin/x,lib/*/x}", true);
        attachment("/{{,usr/}bin/x,{,usr/}bin/*_y/x}", true);
        attachment("/{long/path/to/some/x,a/*/x}", false);
        attachment("/*/{bin/x,lib/*/x}", false);
        attachment("/{bin/*/x,lib/*/x}", false);
        attachment("/{,*/}x", false);
        attachment("/{bin,lib/*}/x", false);

        const auto body =
            [](const char *rules, const char *told) {
                QTest::newRow(rules)
                    << QStringLiteral("profile t {\n%1\n/z r,\n}\n").arg(QLatin1String(rules))
                    << QString::fromLatin1(told);
            };
        body("mount -> /a,\numount /a,", "3 mount-rules-merged > 2");
        body("mount,\numount,\npivot_root,", "3 mount-rules-merged > 2; 4 mount-rules-merged");
        body("mount -> /a,\numount /b,", "");
        body("mount options=ro -> /a,\numount /a,", "");
        body("remount,\numount,", "");
        body("all,", "2 mount-rules-merged");
    }

    void tellsExactlyOfWhatDiffers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, told);
        const Noted ours = compiled(put(text), m_kernel);
        QVERIFY(!ours.blob.empty());
        QCOMPARE(ours.told, told);
        if (const auto theirs = reference())
            QCOMPARE(comparePolicies(ours.blob, *theirs).isSame(), told.isEmpty());
    }

    /// Whether the reference differs is left to chance, so here only where we tell is looked at.
    void tellsWhereMappingIsLeftToChance_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *body, const char *told) {
            QTest::newRow(body) << QString::fromLatin1(body) << QString::fromLatin1(told);
        };
        row("/a px,\n/* ix,", "2 mapping-unsettled > 3");
        row("/* ix,\n/a ux,", "3 mapping-unsettled > 2");
        row("/{a,b} px,\n/* ix,\n/b* ix,", "2 mapping-unsettled > 3");
        row("/a px,\n/b px,\n/* ix,", "2 mapping-unsettled > 4; 3 mapping-unsettled > 4");
        row("owner /a px,\nowner /* ix,", "2 mapping-unsettled > 3");
        row("/a mpx,\n/* ix,", "");
        row("/a px,\n/a m,\n/* ix,", "");
        row("/a px,\n/* ix,\ndeny /a m,", "2 mapping-unsettled > 3");
        row("/a ix,\n/* px,", "");
        row("/a px,\n/b* ix,", "");
        row("owner /a px,\nother /* ix,", "");
    }

    void tellsWhereMappingIsLeftToChance()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, told);
        const Noted ours =
            compiled(put(QStringLiteral("profile t {\n%1\n/z r,\n}\n").arg(body)), m_kernel);
        QVERIFY(!ours.blob.empty());
        QCOMPARE(ours.told, told);
        const auto theirs = reference();
        if (theirs && told.isEmpty())
            QVERIFY(comparePolicies(ours.blob, *theirs).isSame());
    }

    void init() { QVERIFY(m_folder.isValid()); }

    void initTestCase()
    {
        const auto shared = sharedDir();
        m_features = shared ? *shared + "/corpus/features/features-6.12" : std::string();
        const auto kernel = policy::Features::read(text::DiskFiles(), m_features);
        if (!kernel)
            QSKIP("../shared has no features file");
        m_kernel = *kernel;
    }

private:
    std::string put(const QString &text)
    {
        m_path = m_folder.filePath(QStringLiteral("t")).toStdString();
        std::ofstream(m_path) << text.toStdString();
        return m_path;
    }

    /// What apparmor_parser makes of the text; nothing when it is not there or refuses it.
    std::optional<std::string> reference() const
    {
        const ReferenceParser parser(m_features, m_folder.path().toStdString(),
                                     referenceCacheFolder());
        if (!parser.isAvailable())
            return std::nullopt;
        ReferenceResult result = parser.compilePlainly(m_path);
        if (!result.isAccepted())
            return std::nullopt;
        return std::move(result.blob);
    }

    QTemporaryDir m_folder;
    std::string m_path;
    std::string m_features;
    policy::Features m_kernel;
};

QTEST_APPLESS_MAIN(TestUpstreamNotes)
#include "tst_upstream_notes.moc"
