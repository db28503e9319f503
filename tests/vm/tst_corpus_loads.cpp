// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every blob of the corpora, as make_corpus compiled it for this kernel: the kernel takes it, and
/// answers each question about it as our own evaluator does.

#include "core/kernel/policy_loader.h"
#include "core/kernel/securityfs.h"
#include "tests/vm/corpus_pack.h"
#include "tests/vm/guest_commands.h"

#include <QFile>
#include <QTest>

using namespace pavise;
using namespace pavise::kernel;
using namespace pavise::tests;
using namespace Qt::StringLiterals;

namespace {

const KernelPaths kPaths;

QString words(const AccessAnswer &answer)
{
    return u"%1 %2 %3 %4"_s.arg(answer.allow, 0, 16)
        .arg(answer.deny, 0, 16)
        .arg(answer.audit, 0, 16)
        .arg(answer.quiet, 0, 16);
}

} // namespace

class TestCorpusLoads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBlobLoadsAndAnswers()
    {
        // The kernel need not keep and compress what it is given only to be read back.
        writeFile(u"/sys/module/apparmor/parameters/export_binary"_s, "N");
        QFile input(u"/srv/corpus"_s);
        QVERIFY(input.open(QIODevice::ReadOnly));
        QDataStream stream(&input);
        QStringList faults;
        int files = 0;
        int questions = 0;
        while (!stream.atEnd() && faults.size() < 50) {
            PackedFile file;
            stream >> file;
            QVERIFY(stream.status() == QDataStream::Ok);
            const std::string path = file.path.toStdString();
            ++files;
            if (const auto loaded =
                    loadPolicy(kPaths, LoadOperation::Replace, file.blob.toStdString(), path);
                !loaded) {
                faults << u"%1: %2"_s.arg(QString::fromUtf8(file.path),
                                          QString::fromStdString(toEnglish(loaded.error())));
                continue;
            }
            for (const PackedProfile &profile : file.profiles) {
                const std::string name = profile.name.toStdString();
                for (const PackedQuestion &question : profile.questions) {
                    ++questions;
                    const AccessAnswer expected{.allow = question.allow,
                                                .deny = question.deny,
                                                .audit = question.audit,
                                                .quiet = question.quiet};
                    const auto answer = queryAccess(kPaths, name, question.bytes.toStdString());
                    if (answer && *answer == expected)
                        continue;
                    faults << u"%1, %2: the kernel says %3, we say %4"_s.arg(
                        QString::fromUtf8(profile.name),
                        QString::fromLatin1(question.bytes.toPercentEncoding()),
                        answer ? words(*answer) : u"nothing"_s, words(expected));
                }
            }
            // A parent takes its children with it, and the memory is needed for the next ones.
            for (const PackedProfile &profile : file.profiles) {
                if (!profile.name.contains("//"))
                    (void)removeProfile(kPaths, profile.name.toStdString());
            }
        }
        qInfo("%d blobs loaded, %d questions answered", files, questions);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE_GT(files, 20);
        QCOMPARE_GE(questions, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestCorpusLoads)
#include "tst_corpus_loads.moc"
