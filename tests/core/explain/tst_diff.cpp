// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What differs between policies: told in full, confirmed by asking both sides, and nothing told
/// where only the text differs.

#include "core/automata/compare.h"
#include "core/binary/reader.h"
#include "core/explain/answer/rule_text.h"
#include "core/explain/compare/diff.h"
#include "tests/core/explain/compiled_text.h"
#include "tests/core/explain/random_edit.h"
#include "tests/test_paths.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <format>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <sstream>
#include <string>

using namespace pavise;
using namespace pavise::explain;
using pavise::tests::CompiledText;

namespace {

/// The one string of an access that a person looks at.
std::string target(const Access &access)
{
    if (const auto *file = std::get_if<FileAccess>(&access))
        return file->path;
    if (const auto *link = std::get_if<LinkAccess>(&access))
        return link->path + " " + link->target;
    if (const auto *signal = std::get_if<SignalAccess>(&access))
        return signal->peer;
    if (const auto *network = std::get_if<NetworkAccess>(&access))
        return std::format("{}/{}", network->family, network->type);
    if (const auto *change = std::get_if<ChangeProfileAccess>(&access))
        return change->target;
    if (const auto *capability = std::get_if<CapabilityAccess>(&access))
        return std::to_string(capability->capability);
    if (const auto *rlimit = std::get_if<RlimitAccess>(&access))
        return std::to_string(rlimit->value);
    return {};
}

/// `+ file rw /a: /a rw` for each change: kind, class, permissions, example and the rule.
std::string changesText(const CompiledText &left, const CompiledText &right)
{
    std::string lines;
    for (const Change &change : diff(left.file(), 0, right.file(), 0).changes) {
        static constexpr std::string_view kSigns = "+->!";
        static constexpr std::array kWhose = {"", " owner's", " others'"};
        const CompiledText &from = change.rulesAreOld ? left : right;
        std::string rules;
        for (const policy::Origin &origin : change.rules)
            rules += std::format("{}{}", rules.empty() ? "" : "; ",
                                 ruleText(from.sources(), from.file().policy, origin).text);
        lines += std::format(
            "{} {} {}{} {}: {}\n", kSigns.at(static_cast<std::size_t>(change.kind)),
            className(change.example), permissionText(change.example, change.permissions),
            kWhose.at(static_cast<std::size_t>(change.whose)), target(change.example), rules);
    }
    return lines;
}

/// Empty when asking both sides confirms \p change.
std::string contradiction(const ProfileView &left, const ProfileView &right, const Change &change)
{
    using Kind = Change::Kind;
    const Verdict before = evaluate(left, change.example);
    const Verdict after = evaluate(right, change.example);
    bool holds = false;
    switch (change.kind) {
    case Kind::Allowed:
        holds = (change.permissions & ~after.allowed) == 0
            && (change.permissions & before.allowed) == 0;
        break;
    case Kind::Denied:
        holds = (change.permissions & ~before.allowed) == 0
            && (change.permissions & after.allowed) == 0;
        break;
    case Kind::ExecTarget:
        holds = before.exec && after.exec && before.exec != after.exec;
        break;
    case Kind::Logging:
        holds = before.allowed == after.allowed
            && (before.audited != after.audited || before.silenced != after.silenced);
        break;
    }
    if (holds)
        return {};
    return std::format("kind {} {} {} {}", static_cast<int>(change.kind), className(change.example),
                       permissionText(change.example, change.permissions), target(change.example));
}

/// Each permission that changes, with all that a change is told apart by but its example.
std::set<std::string> kindsOf(const ProfileDiff &difference)
{
    std::set<std::string> kinds;
    for (const Change &change : difference.changes) {
        std::string rules;
        // The rules of these are no matter of automata.
        if (!std::holds_alternative<CapabilityAccess>(change.example)
            && !std::holds_alternative<RlimitAccess>(change.example)) {
            for (const policy::Origin &rule : change.rules)
                rules +=
                    std::format(" {}:{}", static_cast<unsigned>(rule.where.file), rule.where.begin);
        }
        for (Permissions left = change.permissions; left != 0; left &= left - 1)
            kinds.insert(std::format("{} {} {:x}{}", className(change.example),
                                     static_cast<int>(change.kind), left & (~left + 1), rules));
    }
    for (const HeaderChange change : difference.header)
        kinds.insert(std::string(headerChangeName(change)));
    return kinds;
}

/// Empty when the comparison of the texts finds what walking both compiled profiles finds.
std::string textAgainstWalk(const compile::CompiledFile &before, std::size_t left,
                            const compile::CompiledFile &after, std::size_t right)
{
    const DiffOptions all{.mostChanges = 100'000};
    const std::set<std::string> text = kindsOf(diff(before, left, after, right, all));
    const std::set<std::string> walk = kindsOf(
        diff(ProfileAutomata(before.profiles[left]), ProfileAutomata(after.profiles[right]), all));
    std::vector<std::string> odd;
    std::ranges::set_symmetric_difference(text, walk, std::back_inserter(odd));
    std::string lines;
    for (const std::string &each : odd)
        lines += std::format("{} {}\n", text.contains(each) ? "text:" : "walk:", each);
    return lines;
}

bool saysTheSameOfFiles(const compile::CompiledProfile &left, const compile::CompiledProfile &right)
{
    if (left.image.file.isEmpty() || right.image.file.isEmpty())
        return left.image.file.isEmpty() == right.image.file.isEmpty();
    // Strings that the kernel never asks may differ; an index of a transition is no meaning.
    return std::ranges::all_of(automata::differences(automata::unpack(left.image.file),
                                                     automata::unpack(right.image.file), {}, 10),
                               [&](const automata::Difference &difference) {
                                   return difference.input.find("//") != std::string::npos
                                       || difference.input.find('\0') != std::string::npos
                                       || left.image.transitions != right.image.transitions;
                               });
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(expected);
        };
        row("a new rule", "/a r,", "/a r,\n/b rw,", "+ file rw /b: /b rw\n");
        row("a rule less", "/a r,\n/b rw,", "/a r,", "- file rw /b: /b rw\n");
        row("two new rules", "/a r,", "/a r,\n/b r,\n/c r,",
            "+ file r /b: /b r\n+ file r /c: /c r\n");
        row("a deny", "/** r,", "/** r,\ndeny /a/* r,", "- file r /a/a: deny /a/* r\n");
        row("a deny less", "/** r,\ndeny /a r,", "/** r,", "+ file r /a: /** r\n");
        row("owner", "/a r,", "owner /a r,", "- file r others' /a: /a r\n");
        row("a wider glob", "/a/* r,", "/a/** r,", "+ file r /a/a/: /a/** r\n");
        row("an exec mode", "/a ix,", "/a ux,", "- file m /a: /a ix\n> file x /a: /a ux\n");
        row("audit", "/a r,", "audit /a r,", "! file r /a: audit /a r\n");
        row("a signal", "signal send set=(term),", "signal send set=(term, kill),",
            "+ signal send a: signal send set=(term, kill)\n");
        row("a network family", "network inet stream,",
            "network inet stream,\nnetwork inet6 stream,", nullptr);
        row("change_profile", "/a r,", "/a r,\nchange_profile -> q,", nullptr);
        row("a capability", "capability kill,", "capability kill setuid,",
            "+ capability use 7: capability kill setuid\n");
        row("a denied capability", "capability kill,", "capability kill,\ndeny capability kill,",
            "- capability use 5: deny capability kill\n");
        row("a limit", "/a r,", "/a r,\nset rlimit nofile <= 100,",
            "- rlimit set 101: set rlimit nofile <= 100\n");
        row("a link", "/a r,", "/a r,\nlink /b -> /c,", "+ link l /b /c: link /b -> /c\n");
        row("no rule of a class any more", "signal,", "", nullptr);
        row("a user namespace", "/a r,", "/a r,\nuserns,", "+ userns create : userns\n");
    }

    void tellsWhatChanges()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, expected);
        const CompiledText left("profile p {\n" + before.toStdString() + "\n}\n");
        const CompiledText right("profile p {\n" + after.toStdString() + "\n}\n");
        QCOMPARE(QString::fromStdString(left.problems() + right.problems()), QString());
        if (!expected.isNull()) {
            QCOMPARE(QString::fromStdString(changesText(left, right)), expected);
        }
        const ProfileDiff difference = diff(left.file(), 0, right.file(), 0);
        QVERIFY(!difference.changes.empty());
        for (const Change &change : difference.changes)
            QCOMPARE(QString::fromStdString(contradiction(left.view(), right.view(), change)),
                     QString());
        QCOMPARE(QString::fromStdString(textAgainstWalk(left.file(), 0, right.file(), 0)),
                 QString());
    }

    void textsAndAutomataAgree_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        const char *unconfined = "profile p flags=(unconfined) {\n  /a r,\n}\n";
        const char *enforced = "profile p {\n  /a r,\n}\n";
        row("all classes mediated at once", unconfined, enforced);
        row("none mediated any more", enforced, unconfined);
        row("all logged", enforced, "profile p flags=(audit) {\n  /a r,\n}\n");
        row("another order of targets", "profile p {\n  /a px -> q,\n  /b px -> r,\n}\n",
            "profile p {\n  /c px -> r,\n  /b px -> r,\n  /a px -> q,\n}\n");
        row("a denied change_profile decides the pairs behind its program",
            "profile p {\n  change_profile /x -> q,\n  change_profile /x -> r,\n}\n",
            "profile p {\n  change_profile /x -> q,\n  change_profile /x -> r,\n"
            "  deny change_profile /x -> s,\n}\n");
        row("a link rule less", "profile p {\n  link /a -> /b,\n  link /a* -> /c,\n}\n",
            "profile p {\n  link /a* -> /c,\n}\n");
        row("mapping goes with the winning mode", "profile p {\n  /a* ix,\n}\n",
            "profile p {\n  /a* ix,\n  /ab px,\n}\n");
        row("priorities", "profile p {\n  /a* r,\n  deny /ab r,\n}\n",
            "profile p {\n  priority=2 /a* r,\n  deny /ab r,\n}\n");
        row("no file rules before", "profile p {\n}\n", enforced);
        std::string many = "profile p {\n";
        std::string others = many;
        for (int i = 0; i < 9; ++i) {
            many += std::format("  /x{} px -> a{},\n", i, i);
            others += std::format("  /x{} px -> b{},\n", i, i);
        }
        row("more targets than one table holds", (many + "}\n").c_str(), (others + "}\n").c_str());
    }

    void textsAndAutomataAgree()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const CompiledText left(before.toStdString());
        const CompiledText right(after.toStdString());
        QCOMPARE(QString::fromStdString(left.problems() + right.problems()), QString());
        const ProfileDiff difference = diff(left.file(), 0, right.file(), 0);
        QVERIFY(!difference.isEqual());
        for (const Change &change : difference.changes)
            QCOMPARE(QString::fromStdString(contradiction(left.view(), right.view(), change)),
                     QString());
        QCOMPARE(QString::fromStdString(textAgainstWalk(left.file(), 0, right.file(), 0)),
                 QString());
    }

    void callsEqualWhatIsEqual_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, const char *after) {
            QTest::addRow("%s = %s", before, after)
                << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("/a r,\n/b r,", "/b r,\n/a r,");
        row("/a r,\n/b r,", "/{a,b} r,");
        row("/** r,\n/a/b r,", "/** r,");
        row("/a rw,", "/a r,\n/a w,");
        row("/a r,", "owner /a r,\nother /a r,");
        row("deny /a r,\n/b r,", "deny /a r,\n/b r,\npriority=-1 /a r,");
        row("network,", "network inet,\nnetwork,");
        row("capability kill,", "capability kill,\ncapability kill,");
        row("/a px -> q,\n/b px -> r,", "/b px -> r,\n/a px -> q,");
        row("signal,", "signal send,\nsignal receive,\nsignal peer=x,");
    }

    void callsEqualWhatIsEqual()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const CompiledText left("profile p {\n" + before.toStdString() + "\n}\n");
        const CompiledText right("profile p {\n" + after.toStdString() + "\n}\n");
        QCOMPARE(QString::fromStdString(left.problems() + right.problems()), QString());
        QCOMPARE(QString::fromStdString(changesText(left, right)), QString());
        // So do the policies as they are loaded.
        const auto a = binary::read(left.file().blob);
        const auto b = binary::read(right.file().blob);
        QVERIFY(a && b);
        QVERIFY(diff(ProfileAutomata(a->front()), ProfileAutomata(b->front())).isEqual());
        QVERIFY(diff(ProfileAutomata(a->front()), ProfileAutomata(right.file().profiles.front()))
                    .isEqual());
    }

    void tellsHeadersApart()
    {
        const CompiledText plain("profile p /usr/bin/p* {\n  /a r,\n}\n");
        const CompiledText same("profile p /usr/bin/p{*,} {\n  /a r,\n}\n");
        const CompiledText complain("profile p /usr/bin/p* flags=(complain) {\n  /a r,\n}\n");
        const CompiledText elsewhere("profile p /usr/bin/q* {\n  /a r,\n}\n");
        QVERIFY(diff(plain.file(), 0, same.file(), 0).isEqual());
        const auto loaded = binary::read(plain.file().blob);
        QVERIFY(loaded.has_value());
        const ProfileAutomata left(loaded->front());
        using Header = std::vector<HeaderChange>;
        const auto headerOf = [&](const CompiledText &text) {
            return diff(left, ProfileAutomata(text.file().profiles.front())).header;
        };
        QVERIFY(headerOf(same).empty());
        QVERIFY(headerOf(complain) == Header{HeaderChange::Mode});
        QVERIFY(headerOf(elsewhere) == Header{HeaderChange::Attachment});
    }

    void randomEditsOfRealProfiles()
    {
        const auto shared = tests::sharedDir();
        if (!shared)
            QSKIP("../shared with the corpora is not there");
        tests::RandomEdits edits(*shared + "/corpus/profiles/apparmor.d",
                                 *shared + "/corpus/features/features-7.3", 20261124);
        std::size_t changed = 0;
        std::size_t witnesses = 0;
        constexpr std::size_t kEdits = 500;
        for (std::size_t i = 0; i < kEdits; ++i) {
            const auto edit = edits.next();
            QVERIFY(edit.has_value());
            const auto &[name, before, after, what] = *edit;
            for (std::size_t p = 0; p < before->profiles.size(); ++p) {
                if (p >= after->profiles.size()
                    || before->profiles[p].name != after->profiles[p].name)
                    break;
                const ProfileDiff difference = diff(*before, p, *after, p);
                const ProfileView left(before->profiles[p]);
                const ProfileView right(after->profiles[p]);
                for (const Change &change : difference.changes) {
                    const std::string wrong = contradiction(left, right, change);
                    QVERIFY2(wrong.empty(), std::format("{}: {}: {}", name, what, wrong).c_str());
                    ++witnesses;
                }
                const std::string odd = textAgainstWalk(*before, p, *after, p);
                QVERIFY2(odd.empty(), std::format("{}: {}: {}", name, what, odd).c_str());
                changed += difference.isEqual() ? 0U : 1U;
                if (difference.isEqual())
                    QVERIFY2(saysTheSameOfFiles(before->profiles[p], after->profiles[p]),
                             std::format("{}: {}", name, what).c_str());
            }
        }
        qInfo("%zu edits, %zu profiles changed, %zu witnesses confirmed", kEdits, changed,
              witnesses);
        QVERIFY(changed > kEdits / 3);
    }
};

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
