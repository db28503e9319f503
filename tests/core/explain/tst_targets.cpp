// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Sensitive targets found behind globs, and the graph of transitions.

#include "core/explain/answer/rule_text.h"
#include "core/explain/answer/verdict.h"
#include "core/explain/reality/sensitive_targets.h"
#include "core/explain/transitions/drawing.h"
#include "tests/core/explain/compiled_text.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <format>
#include <string>

using namespace pavise;
using namespace pavise::explain;
using pavise::tests::CompiledText;

namespace {

std::vector<ReachedTarget> reached(const CompiledText &text)
{
    return reachedTargets(ProfileAutomata(text.file().profiles.front()));
}

const ReachedTarget *find(const std::vector<ReachedTarget> &all, std::string_view what)
{
    const auto it = std::ranges::find(all, what, &ReachedTarget::what);
    return it == all.end() ? nullptr : &*it;
}

std::string wayText(const TransitionGraph &graph, std::string_view from, std::string_view to)
{
    std::string text;
    for (const std::size_t i : graph.path(graph.find(from), graph.find(to))) {
        const Transition &transition = graph.transitions[i];
        text += std::format("{} {} {} {}\n", graph.nodes[transition.from].name,
                            transitionKindName(transition.kind), transition.program,
                            graph.nodes[transition.to].name);
    }
    return text;
}

/// Leads to so many programs, and out of confinement; the last of them leads back.
std::string manyPrograms(int count, bool isOneRule)
{
    std::string start = "profile start /usr/bin/start {\n  /bin/sh ux,\n";
    std::string others;
    if (isOneRule)
        start += "  /usr/lib/p/* px,\n";
    for (int i = 0; i < count; ++i) {
        if (!isOneRule)
            start += std::format("  /usr/lib/p/p{0} px -> p{0},\n", i);
        others += std::format("profile p{0} /usr/lib/p/p{0} {{\n{1}}}\n", i,
                              i + 1 == count ? "  /usr/bin/start px,\n" : "");
    }
    return start + "}\n" + others;
}

} // namespace

class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAboutSixty() { QVERIFY(sensitivePaths().size() >= 60); }

    void noGlobHidesATarget_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isReached");
        const auto row = [](const char *rule, const char *target, bool isReached) {
            QTest::addRow("%s %s", rule, target)
                << QString::fromLatin1(rule) << QString::fromLatin1(target) << isReached;
        };
        row("/** w,", "/etc/{sudoers,sudoers.d/**}", true);
        row("/e*/s[a-h]adow r,", "/etc/shadow{,-}", true);
        row("/etc/sh{a,e}dow-* r,", "/etc/shadow{,-}", true);
        row("/etc/sh{o,e}dow-* r,", "/etc/shadow{,-}", false);
        row("owner /home/*/.b* rw,", "/{home/*,root}/.bashrc", true);
        row("owner /home/*/.b* r,", "/{home/*,root}/.bashrc", false);
        row("/home/**.bashrc w,", "/{home/*,root}/.bashrc", true);
        row("/etc/passwd r,", "/etc/{passwd,group}{,-}", false);
        row("/etc/passwd a,", "/etc/{passwd,group}{,-}", true);
        row("/** w,\ndeny /boot/** w,", "/boot/**", false);
        row("/dev/m?m rw,", "/dev/{mem,kmem,port}", true);
    }

    void noGlobHidesATarget()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, target);
        QFETCH(const bool, isReached);
        const CompiledText text("profile p {\n" + rule.toStdString() + "\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const auto all = reached(text);
        const ReachedTarget *found = find(all, target.toStdString());
        QCOMPARE(found != nullptr, isReached);
        if (found == nullptr)
            return;
        // The example is one: the profile really allows it.
        const Verdict verdict = evaluate(text.view(), found->example);
        QVERIFY(verdict.isAllowed());
        QVERIFY(!found->rules.empty());
        const std::string first =
            ruleText(text.sources(), text.file().policy, found->rules.front()).text;
        QVERIFY2(rule.toStdString().starts_with(first), first.c_str());
    }

    void everyExampleOfAProfileThatAllowsAllIsAllowed()
    {
        const CompiledText text("profile p {\n  /** rwkl,\n  capability,\n  userns,\n  mount,\n"
                                "  ptrace,\n  change_profile,\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const auto all = reached(text);
        for (const SensitiveTarget &target : sensitivePaths())
            QVERIFY2(find(all, target.glob) != nullptr, std::string(target.glob).c_str());
        for (const ReachedTarget &each : all)
            QVERIFY(evaluate(text.view(), each.example).isAllowed());
        QVERIFY(find(all, "sys_admin") != nullptr);
        QVERIFY(find(all, "change_profile -> unconfined") != nullptr);
        const CompiledText none("profile p {\n  /a r,\n}\n");
        QVERIFY(reached(none).empty());
    }

    void followsTransitions()
    {
        const CompiledText text("profile a /usr/bin/a {\n"
                                "  /usr/bin/b* px,\n  /usr/bin/c cx,\n  /usr/bin/m px -> missing,\n"
                                "  profile kid /usr/bin/c {\n    /usr/bin/u pux -> b,\n  }\n"
                                "  ^hat {\n    /x r,\n  }\n}\n"
                                "profile b /usr/bin/bb {\n  change_profile -> d*,\n}\n"
                                "profile d {\n  /bin/sh ux,\n  /bin/x ix,\n}\n"
                                "profile island /usr/bin/island {\n  /x r,\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const std::array policies = {&text.file().policy};
        const TransitionGraph graph = transitionGraph(policies);
        QCOMPARE(QString::fromStdString(wayText(graph, "a", "b")),
                 QStringLiteral("a exec /usr/bin/b* b\n"));
        QCOMPARE(QString::fromStdString(wayText(graph, "a", "a//kid")),
                 QStringLiteral("a exec /usr/bin/c a//kid\n"));
        QCOMPARE(QString::fromStdString(wayText(graph, "b", "unconfined")),
                 QStringLiteral("b change_profile  d\nd unconfined /bin/sh unconfined\n"));
        QCOMPARE(QString::fromStdString(wayText(graph, "a//kid", "unconfined")),
                 QStringLiteral("a//kid fallback /usr/bin/u unconfined\n"));
        QCOMPARE(QString::fromStdString(wayText(graph, "island", "unconfined")), QString());
        QVERIFY(graph.reachable(graph.find("island")).empty());
        QCOMPARE(graph.nodes[graph.find("missing")].policy, std::string_view::npos);
        QVERIFY(graph.find("a//hat") != std::string_view::npos);
    }

    void drawsTheGraph()
    {
        const CompiledText text("profile a /usr/bin/a {\n  /usr/bin/<b>&\\\"c px -> b,\n"
                                "  /bin/sh ux,\n}\nprofile b {\n  /x r,\n}\n");
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const std::array policies = {&text.file().policy};
        const TransitionGraph graph = transitionGraph(policies);
        for (const std::size_t start : {graph.find("a"), std::string_view::npos}) {
            const std::string svg = toSvg(graph, drawingFrom(graph, start));
            QXmlStreamReader reader(QByteArray::fromStdString(svg));
            std::size_t boxes = 0;
            std::size_t edges = 0;
            while (!reader.atEnd()) {
                reader.readNext();
                boxes +=
                    reader.isStartElement() && reader.name() == QLatin1String("rect") ? 1U : 0U;
                edges += reader.isStartElement() && reader.name() == QLatin1String("path")
                        && reader.attributes().hasAttribute(QLatin1String("marker-end"))
                    ? 1U
                    : 0U;
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QCOMPARE(boxes, 3U);
            QCOMPARE(edges, 2U);
        }
    }

    void bundlesWhatIsReachedInTheSameWay_data()
    {
        QTest::addColumn<int>("programs");
        QTest::addColumn<bool>("isOneRule");
        QTest::addColumn<int>("boxes");
        // The start, unconfined, and the programs one by one or as a bundle.
        QTest::newRow("3 by one rule") << 3 << true << 5;
        QTest::newRow("30 by one rule") << 30 << true << 3;
        QTest::newRow("300 by one rule") << 300 << true << 3;
        QTest::newRow("3 by rules of their own") << 3 << false << 5;
        QTest::newRow("8 by rules of their own") << 8 << false << 10;
        // A profile has up to 12 different targets.
        QTest::newRow("12 by rules of their own") << 12 << false << 3;
    }

    void bundlesWhatIsReachedInTheSameWay()
    {
        QFETCH(const int, programs);
        QFETCH(const bool, isOneRule);
        QFETCH(const int, boxes);
        const CompiledText text(manyPrograms(programs, isOneRule));
        QCOMPARE(QString::fromStdString(text.problems()), QString());
        const std::array policies = {&text.file().policy};
        const TransitionGraph graph = transitionGraph(policies);
        const std::size_t start = graph.find("start");
        const Drawing drawing = drawingFrom(graph, start);
        QCOMPARE(drawing.boxes.size(), static_cast<std::size_t>(boxes));
        QCOMPARE(drawing.nodeCount(), static_cast<std::size_t>(programs) + 2);
        // One line to each box, and one from the programs that lead back.
        const auto leaving = std::ranges::count_if(
            drawing.lines, [](const DrawnLine &line) { return line.from == 0; });
        QCOMPARE(leaving, boxes - 1);
        QCOMPARE(static_cast<int>(drawing.lines.size()), boxes);
        if (boxes > 3)
            return;
        const DrawnBox &bundle = drawing.boxes.back();
        QCOMPARE(bundle.nodes.size(), static_cast<std::size_t>(programs));
        QCOMPARE(bundle.isOneRule, isOneRule);
        QCOMPARE(bundle.rows(), 1U);
        const QString svg = QString::fromStdString(toSvg(graph, drawing));
        QVERIFY(svg.contains(QStringLiteral(">%1 profiles<").arg(programs)));
        // What the way leads to stands alone, strong line and all; what is opened takes its room.
        const std::vector<std::size_t> way = graph.path(start, graph.find("p7"));
        const Drawing wanted = drawingFrom(graph, start, {.path = way, .opened = {}});
        QCOMPARE(wanted.boxes.size(), 4U);
        QCOMPARE(wanted.lines.front().transition, way.front());
        const Drawing opened = drawingFrom(graph, start, {.path = {}, .opened = {bundle.opener}});
        QVERIFY(opened.boxes.back().isOpen);
        QCOMPARE(opened.boxes.back().rows(), static_cast<std::size_t>(programs) + 1);
        QVERIFY(QString::fromStdString(toSvg(graph, opened)).contains(QStringLiteral(">p11<")));
    }
};

QTEST_APPLESS_MAIN(TestTargets)
#include "tst_targets.moc"
