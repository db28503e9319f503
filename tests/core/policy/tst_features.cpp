// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/features.h"
#include "tests/test_paths.h"

#include <QTest>

#include <string>

using namespace pavise;
using policy::Features;
using policy::Mediation;

namespace {

Features features(const std::string &text)
{
    auto parsed = Features::parse(text, "test");
    return parsed ? *parsed : Features();
}

Features shared(const std::string &name)
{
    const text::DiskFiles disk;
    auto read = Features::read(disk, *tests::sharedDir() + "/corpus/features/" + name);
    return read ? *read : Features();
}

} // namespace

class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEntriesFoldersAndWords()
    {
        const Features it = features("mount {mask {mount umount\n}\nmove_mount {detached\n}\n}\n");
        QVERIFY(it.has("mount"));
        QVERIFY(it.has("mount/mask"));
        QVERIFY(it.has("mount/mask/umount"));
        QVERIFY(it.has("mount/move_mount/detached"));
        QVERIFY(!it.has("mount/mask/pivot_root"));
        QVERIFY(!it.has("moun"));
        QCOMPARE(it.words("mount/mask").size(), 2U);
    }

    void writesWhatItReads()
    {
        const std::string text = "a {yes\n}\na-b {c {1 2\n}\n}\nd {e {f {x\n}\n}\ng {y\n}\n}\n";
        QCOMPARE(QByteArray::fromStdString(features(text).text()), QByteArray::fromStdString(text));
    }

    void refusesBrokenText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not closed") << QByteArray("a {b\n");
        QTest::newRow("closed twice") << QByteArray("a {b\n}\n}\n");
        QTest::newRow("no name") << QByteArray("{b\n}\n");
        QTest::newRow("loose words") << QByteArray("hello\n");
        QTest::newRow("nested without end") << QByteArray("a {").repeated(100000);
    }

    void refusesBrokenText()
    {
        QFETCH(QByteArray, text);
        const auto parsed = Features::parse(text.toStdString(), "broken");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, text::DiagnosticCode::FeaturesInvalid);
        QCOMPARE(parsed.error().args.front(), std::string("broken"));
    }

    void readsATreeLikeTheKernels()
    {
        text::MemoryFiles files;
        files.put("/sys/features/mount/mask", "mount umount\n");
        files.put("/sys/features/capability", "0xffffff\n");
        files.put("/sys/features/.features", "no\n");
        const auto tree = Features::read(files, "/sys/features");
        QVERIFY(tree);
        QCOMPARE(tree->text(),
                 std::string("capability {0xffffff\n}\nmount {mask {mount umount\n}\n}\n"));
    }

    void builtInSetIsWhatUpstreamAssumes()
    {
        const Features &it = Features::builtIn();
        QVERIFY(it.has("network/af_unix"));
        QVERIFY(it.has("dbus"));
        QVERIFY(!it.has("network_v8"));
        QVERIFY(!it.has("io_uring"));
        QVERIFY(!it.has("namespaces/mask/userns_create"));
    }

    void mediatesWhatKernelAndPolicyShare()
    {
        const Features kernel = features("mount {mask {mount\n}\n}\nsignal {mask {hup\n}\n}\n");
        const Features abi = features("mount {mask {mount\n}\n}\nptrace {mask {read\n}\n}\n");
        const Mediation both = Mediation::of(kernel, abi);
        QVERIFY(both.mount);
        QVERIFY(!both.signal);
        QVERIFY(!both.ptrace);
        QCOMPARE(both.abi, 5U);
    }

    void knowsRealKernels_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("userns");
        QTest::addColumn<bool>("dbus");
        QTest::addColumn<bool>("networkV9");
        QTest::addColumn<unsigned>("abi");
        QTest::newRow("5.10") << QByteArray("features-5.10") << false << false << false << 8U;
        QTest::newRow("6.1") << QByteArray("features-6.1") << false << false << false << 9U;
        QTest::newRow("6.12") << QByteArray("features-6.12") << true << false << false << 9U;
        QTest::newRow("6.18") << QByteArray("features-6.18") << true << true << true << 9U;
    }

    void knowsRealKernels()
    {
        if (!tests::sharedDir())
            QSKIP("needs ../shared");
        QFETCH(QByteArray, name);
        const Features kernel = shared(name.toStdString());
        QVERIFY(!kernel.isEmpty());
        const Mediation all = Mediation::of(kernel, kernel);
        QTEST(all.userns, "userns");
        QTEST(all.dbus, "dbus");
        QTEST(all.networkV9, "networkV9");
        QTEST(all.abi, "abi");
        QVERIFY(all.mount && all.networkV8 && all.ptrace && all.signal);
        QVERIFY(Features::parse(kernel.text(), "again") == kernel);
    }
};

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
