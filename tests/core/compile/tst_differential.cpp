// SPDX-License-Identifier: GPL-2.0-or-later
// A hundred thousand random paths in random profiles: our automaton says what the rules say when
// they are tried one by one, and what apparmor_parser's automaton says. `./dev bench differential`
// asks a hundred times as often.
#include "core/policy/features.h"
#include "core/text/file_reader.h"
#include "tests/test_paths.h"
#include "tests/tools/differential/differential.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace pavise;
using namespace pavise::tests;

class TestDifferential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandPathsGetWhatTheRulesSay()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const std::string top = folder.path().toStdString();
        const auto features = policy::Features::read(
            text::DiskFiles(),
            sourceDir() + "/resources/sample-system/sys/kernel/security/apparmor/features");
        QVERIFY(features);
        std::ofstream(top + "/features") << features->text();
        std::filesystem::create_directories(top + "/base");
        const ReferenceParser reference(top + "/features", top + "/base", top + "/results");

        DifferentialOptions options{.features = features->text(), .folder = top};
        if (reference.isAvailable())
            options.reference = &reference;
        else
            qWarning("there is no apparmor_parser to compare with");
        const DifferentialResult result = runDifferential(options);
        QVERIFY2(result.failure.empty(), result.failure.c_str());
        QVERIFY(result.comparisons >= 100'000);
        // A test in which nothing is ever granted would prove nothing.
        QVERIFY(result.granting * 4 > result.comparisons / 2);
    }
};

QTEST_APPLESS_MAIN(TestDifferential)
#include "tst_differential.moc"
