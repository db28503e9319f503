// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Labels as kernels write them, the ordinary and the odd.

#include "core/kernel/confinement.h"

#include <QTest>

using namespace pavise::kernel;
using namespace std::string_literals;

class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileWithItsMode()
    {
        const Confinement read = parseConfinement("/usr/sbin/cupsd (enforce)\n");
        QCOMPARE(read.label, "/usr/sbin/cupsd"s);
        QVERIFY(read.mode == ProfileMode::Enforce);
        QVERIFY(read.parts == (std::vector<LabelPart>{{{}, "/usr/sbin/cupsd"}}));
        QVERIFY(read.hasProfile());
    }

    void everyModeOfTheKernelIsKnown()
    {
        QVERIFY(parseConfinement("a (complain)").mode == ProfileMode::Complain);
        QVERIFY(parseConfinement("a (kill)").mode == ProfileMode::Kill);
        QVERIFY(parseConfinement("a (unconfined)").mode == ProfileMode::Unconfined);
        QVERIFY(parseConfinement("a (user)").mode == ProfileMode::Prompt);
        QVERIFY(parseConfinement("a//&b (mixed)").mode == ProfileMode::Mixed);
        QVERIFY(parseConfinement("a (strange)").mode == ProfileMode::Unknown);
    }

    void unconfinedAloneHasNoProfile()
    {
        const Confinement read = parseConfinement("unconfined\n");
        QVERIFY(read.mode == ProfileMode::Unconfined);
        QVERIFY(!read.hasProfile());
        QVERIFY(parseConfinement("firefox (unconfined)").hasProfile());
    }

    void nameMayHoldSpacesAndParentheses()
    {
        const Confinement read = parseConfinement("my app (beta) (2) (complain)\n");
        QCOMPARE(read.label, "my app (beta) (2)"s);
        QVERIFY(read.mode == ProfileMode::Complain);
    }

    void nameMayHoldAnyByte()
    {
        const Confinement read = parseConfinement("/srv/caf\xe9/x (enforce)");
        QCOMPARE(read.parts[0].profile, "/srv/caf\xe9/x"s);
    }

    void nulAndNewlineAtTheEndAreIgnored()
    {
        QCOMPARE(parseConfinement("a (enforce)\n\0"s).label, "a"s);
    }

    void emptyTextIsNothing()
    {
        const Confinement read = parseConfinement("");
        QVERIFY(read.mode == ProfileMode::Unknown);
        QVERIFY(read.parts.empty());
        QVERIFY(!read.hasProfile());
    }

    void stackHasSeveralParts()
    {
        const Confinement read = parseConfinement("snap.x.y//&docker-default (enforce)");
        QVERIFY(read.parts == (std::vector<LabelPart>{{{}, "snap.x.y"}, {{}, "docker-default"}}));
    }

    void membersFollowTheNamespaceOfTheirNeighbour()
    {
        const Confinement read =
            parseConfinement("outer//&:lxd-c1:a//&b//&:lxd-c1//inner:c (mixed)");
        QVERIFY(read.parts
                == (std::vector<LabelPart>{
                    {{}, "outer"}, {"lxd-c1", "a"}, {"lxd-c1", "b"}, {"lxd-c1//inner", "c"}}));
    }

    void namespaceMayBeWrittenWithSlashes()
    {
        QVERIFY(parseLabel(":root//lxd-x_<var-lib-lxd>://unconfined")
                == (std::vector<LabelPart>{{"root//lxd-x_<var-lib-lxd>", "unconfined"}}));
        QVERIFY(!parseConfinement(":ns:unconfined").hasProfile());
    }

    void partsOfNamesAsTheKernelCutsThem()
    {
        using Parts = std::vector<std::string_view>;
        QVERIFY(profileNameParts("a") == Parts{"a"});
        QVERIFY((profileNameParts("a//b//c") == Parts{"a", "b", "c"}));
        QVERIFY((profileNameParts("P///usr/bin/x") == Parts{"P", "/usr/bin/x"}));
        QVERIFY((profileNameParts("t//null-/bin/u//null-/bin/v")
                 == Parts{"t", "null-/bin/u", "null-/bin/v"}));
    }
};

QTEST_APPLESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
