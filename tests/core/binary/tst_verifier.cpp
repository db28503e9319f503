// SPDX-License-Identifier: GPL-2.0-or-later
// The verifier against what kernels said to 116 hand-made blobs, and the blobs they should not
// have taken (../shared/tools/blob, ../shared/design/policy-binary.md 7).
#include "core/binary/verifier.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace pavise;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Blobs that at least one kernel answered with an error.
QSet<QString> refusedByKernels(const QString &folder)
{
    QSet<QString> refused;
    for (const QString &name : QDir(folder).entryList({u"results-*.txt"_s})) {
        for (const QByteArray &line : contents(folder + u'/' + name).split('\n')) {
            const QList<QByteArray> parts = line.split('|');
            if (parts.size() > 1 && line.startsWith("R ") && parts[1].contains("error"))
                refused << QString::fromLatin1(parts[0].mid(2).trimmed());
        }
    }
    return refused;
}

/// Taken by every kernel that was asked, and dangerous or misleading all the same.
const QStringList kPitfalls = {
    u"013-namespace-in-name.bin"_s,  u"014-namespace-in-name-slashes.bin"_s,
    u"016-ns-mixed.bin"_s,           u"022-dup-names.bin"_s,
    u"023-dup-names-distinct.bin"_s, u"031-rename.bin"_s,
    u"047-data-dup.bin"_s,           u"061-dfa-ssize-wrong.bin"_s,
    u"089-pdb-sig-badnul.bin"_s,     u"091-pdb-file-class.bin"_s,
    u"105-pt-acc-odd.bin"_s,
};

/// What the portable format may look like.
const QStringList kAccepted = {
    u"002-abi5.bin"_s,
    u"003-abi6.bin"_s,
    u"004-abi7.bin"_s,
    u"005-abi8.bin"_s,
    u"008-abi5-complainbit.bin"_s,
    u"009-abi7-parser4.1-word.bin"_s,
    u"011-second-without-version.bin"_s,
    u"012-namespace-tag.bin"_s,
    u"024-mode0.bin"_s,
    u"025-mode1.bin"_s,
    u"026-mode2.bin"_s,
    u"027-mode3.bin"_s,
    u"030-flag-hat.bin"_s,
    u"033-disconnected.bin"_s,
    u"036-path_flags.bin"_s,
    u"038-caps64.bin"_s,
    u"042-rlimits.bin"_s,
    u"044-rlimits-short.bin"_s,
    u"051-file.bin"_s,
    u"052-file-pad0.bin"_s,
    u"053-file-pad1.bin"_s,
    u"054-file-pad7.bin"_s,
    u"064-dfa-small.bin"_s,
    u"069-dfa-def-self.bin"_s,
    u"084-dfa-oob-ok.bin"_s,
    u"090-pdb-sig.bin"_s,
    u"092-pdb-net.bin"_s,
    u"094-x-ok.bin"_s,
    u"095-x-ns.bin"_s,
    u"096-x-ns-colon.bin"_s,
    u"100-x-stack.bin"_s,
};

} // namespace

class TestVerifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::optional<std::string> shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared/tools/blob");
        m_folder = QString::fromStdString(*shared) + u"/tools/blob"_s;
        QProcess python;
        python.start(u"python3"_s, {m_folder + u"/gen_tests.py"_s, m_blobs.path()});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("needs python3 to make the blobs");
        QCOMPARE(QDir(m_blobs.path()).entryList({u"*.bin"_s}).size(), 116);
    }

    void refusesWhatAnyKernelRefuses()
    {
        const QSet<QString> refused = refusedByKernels(m_folder);
        QVERIFY(refused.size() > 50);
        for (const QString &name : refused)
            QVERIFY2(!binary::verify(view(blob(name))), qPrintable(name));
    }

    void refusesWhatKernelsShouldNotTake()
    {
        for (const QString &name : kPitfalls) {
            QVERIFY2(!blob(name).isEmpty(), qPrintable(name));
            QVERIFY2(!binary::verify(view(blob(name))), qPrintable(name));
        }
    }

    void acceptsThePortableFormat()
    {
        const QSet<QString> refused = refusedByKernels(m_folder);
        for (const QString &name : kAccepted) {
            const auto verified = binary::verify(view(blob(name)));
            QVERIFY2(verified, qPrintable(name));
            QVERIFY2(!refused.contains(name), qPrintable(name));
        }
    }

    void saysWhatWillBeLoaded()
    {
        const auto verified = binary::verify(view(blob(u"030-flag-hat.bin"_s)));
        QVERIFY(verified);
        const auto size = static_cast<std::size_t>(blob(u"004-abi7.bin"_s).size());
        const std::vector<binary::VerifiedProfile> expected{{"hatp", "", 0, 0},
                                                            {"hatp//h", "", 0, size}};
        QVERIFY(*verified == expected);
        const auto complain = binary::verify(view(blob(u"008-abi5-complainbit.bin"_s)));
        QVERIFY(complain);
        QCOMPARE(complain->front().mode, 1U);
        const auto spaced = binary::verify(view(blob(u"012-namespace-tag.bin"_s)));
        QVERIFY(spaced);
        QCOMPARE(spaced->front().namespaceName, "nst");
    }

    void aLoadedParentIsEnough()
    {
        const QByteArray orphan = blob(u"020-child-no-parent.bin"_s);
        QVERIFY(binary::verify(view(orphan), {.loadedParents = {"nop"}}));
        const auto refused = binary::verify(view(orphan), {.loadedParents = {":other:nop"}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, text::DiagnosticCode::BlobParentMissing);
    }

    void errorsSayWhere()
    {
        const auto cut = binary::verify(view(blob(u"048-truncated.bin"_s)));
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, text::DiagnosticCode::BlobTruncated);
        QCOMPARE(cut.error().args.back(),
                 QString::number(blob(u"048-truncated.bin"_s).size()).toStdString());
        const auto twice = binary::verify(view(blob(u"022-dup-names.bin"_s)));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, text::DiagnosticCode::BlobNameRepeated);
        QCOMPARE(twice.error().args.front(), "dup");
    }

    void everyTruncationIsRefused()
    {
        const QByteArray whole = blob(u"100-x-stack.bin"_s);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!binary::verify(view(whole.first(length))),
                     qPrintable(QString::number(length)));
    }

private:
    [[nodiscard]] QByteArray blob(const QString &name) const
    {
        return contents(m_blobs.filePath(name));
    }

    QTemporaryDir m_blobs;
    QString m_folder;
};

QTEST_APPLESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
