// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Edits change what they name and nothing else.

#include "core/syntax/edit/edit.h"
#include "core/syntax/parser/parser.h"

#include <QTest>

#include <functional>
#include <string>

using namespace pavise;
using namespace pavise::syntax;

namespace {

using Edits = std::vector<text::TextEdit>;
using Make = std::function<Edits(const text::SourceSet &, const Profile &)>;

/// The text after what \p make does to its first profile.
std::string edited(const std::string &before, const Make &make)
{
    text::SourceSet sources;
    const auto id = sources.add("test", before);
    const auto outcome = parse(sources, id, Context::TopLevel);
    for (const Item &item : outcome.value.items) {
        if (const auto *profile = std::get_if<std::unique_ptr<Profile>>(&item.node))
            return text::applyEdits(before, make(sources, **profile)).value_or("edits do not fit");
    }
    return "no profile";
}

std::string withRules(const std::string &before, const std::vector<std::string> &rules)
{
    return edited(before, [&](const text::SourceSet &sources, const Profile &profile) {
        return insertRules(sources, profile, rules).value_or(Edits());
    });
}

Edits listOf(std::optional<text::TextEdit> edit)
{
    return edit ? Edits{*edit} : Edits{};
}

std::string withMode(const std::string &before, std::string_view mode)
{
    return edited(before, [&](const text::SourceSet &sources, const Profile &profile) {
        return listOf(setModeFlag(sources, profile, mode));
    });
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleGoesBehindItsKind()
    {
        const std::string before = "profile t {\n"
                                   "    /a r, # why\n"
                                   "\n"
                                   "    network inet,\n"
                                   "    ^h { }\n"
                                   "}\n";
        QCOMPARE(withRules(before, {"/b w,", "network inet6,", "/c r,", "capability chown,"}),
                 std::string("profile t {\n"
                             "    /a r, # why\n"
                             "    /b w,\n"
                             "    /c r,\n"
                             "\n"
                             "    network inet,\n"
                             "    network inet6,\n"
                             "    capability chown,\n"
                             "    ^h { }\n"
                             "}\n"));
    }

    void includeGoesBeforeRulesAndLocalStaysLast()
    {
        const std::string before = "profile t {\n  /a r,\n\n  include if exists <local/t>\n}\n";
        QCOMPARE(withRules(before, {"include <abstractions/base>", "/b r,"}),
                 std::string("profile t {\n  include <abstractions/base>\n  /a r,\n  /b r,\n\n"
                             "  include if exists <local/t>\n}\n"));
    }

    void ruleFitsIntoAnEmptyOrShortBody()
    {
        QCOMPARE(withRules("profile t { }\n", {"/a r,"}), std::string("profile t {\n  /a r,\n}\n"));
        QCOMPARE(withRules("profile t {}", {"/a r,"}), std::string("profile t {\n  /a r,\n}"));
        QCOMPARE(withRules("profile t { # c\n}\n", {"/a r,"}),
                 std::string("profile t { # c\n  /a r,\n}\n"));
        QCOMPARE(withRules("profile t { /b r, }\n", {"/a r,"}),
                 std::string("profile t { /b r, /a r, }\n"));
        QCOMPARE(withRules("profile t {\r\n\t/b r,\r\n}\r\n", {"/a r,"}),
                 std::string("profile t {\r\n\t/b r,\r\n\t/a r,\r\n}\r\n"));
    }

    void brokenRuleIsRefused()
    {
        text::SourceSet sources;
        const auto id = sources.add("test", "profile t { }");
        const auto outcome = parse(sources, id, Context::TopLevel);
        const auto &profile = *std::get<std::unique_ptr<Profile>>(outcome.value.items.at(0).node);
        const std::vector<std::string> rules{"/a r"};
        const auto edits = insertRules(sources, profile, rules);
        QVERIFY(!edits);
        QVERIFY(edits.error().code == text::DiagnosticCode::MissingComma);
    }

    void removingTakesTheWholeLineOrJustTheRule()
    {
        const auto removeFirst = [](const std::string &before) {
            return edited(before, [](const text::SourceSet &sources, const Profile &profile) {
                return Edits{removeItem(sources, profile.body.at(0))};
            });
        };
        QCOMPARE(removeFirst("profile t {\n  # x\n  /a r, # y\n  # z\n}\n"),
                 std::string("profile t {\n  # x\n  # z\n}\n"));
        QCOMPARE(removeFirst("profile t {\n  /a r, /b r,\n}\n"),
                 std::string("profile t {\n  /b r,\n}\n"));
        QCOMPARE(removeFirst("profile t { /a r, }\n"), std::string("profile t { }\n"));
        QCOMPARE(removeFirst("profile t {\n  dbus send\n    bus=x,\n  /b r,\n}\n"),
                 std::string("profile t {\n  /b r,\n}\n"));
    }

    void replacingKeepsTheComment()
    {
        const std::string after =
            edited("profile t {\n  /a  r,\t# keep me\n}\n",
                   [](const text::SourceSet &, const Profile &profile) {
                       return Edits{replaceItem(profile.body.at(0), "/a rw,")};
                   });
        QCOMPARE(after, std::string("profile t {\n  /a rw,\t# keep me\n}\n"));
    }

    void modeFlagIsTheOnlyOne()
    {
        QCOMPARE(withMode("profile t {\n}\n", "complain"),
                 std::string("profile t flags=(complain) {\n}\n"));
        QCOMPARE(withMode("/bin/t {\n}\n", "complain"),
                 std::string("/bin/t flags=(complain) {\n}\n"));
        QCOMPARE(withMode("profile t flags=(complain) {\n}\n", "complain"),
                 std::string("profile t flags=(complain) {\n}\n"));
        QCOMPARE(withMode("profile t flags=(complain) {\n}\n", "enforce"),
                 std::string("profile t {\n}\n"));
        QCOMPARE(withMode("profile t flags=(attach_disconnected,complain) { # c\n}\n", "enforce"),
                 std::string("profile t flags=(attach_disconnected) { # c\n}\n"));
        QCOMPARE(withMode("profile t flags=(attach_disconnected,mediate_deleted) {\n}\n", "kill"),
                 std::string("profile t flags=(attach_disconnected,mediate_deleted,kill) {\n}\n"));
        QCOMPARE(withMode("profile t (complain audit) {\n}\n", "unconfined"),
                 std::string("profile t (audit unconfined) {\n}\n"));
    }

    void otherFlagsComeAndGo()
    {
        const std::string before = "profile t flags=(audit, attach_disconnected.path=/a) {\n}\n";
        const auto add = [&](std::string_view flag) {
            return edited(before, [&](const text::SourceSet &sources, const Profile &profile) {
                return listOf(addFlag(sources, profile, flag));
            });
        };
        QCOMPARE(add("audit"), before);
        QCOMPARE(add("debug"),
                 std::string("profile t flags=(audit, attach_disconnected.path=/a, debug) {\n}\n"));
        QCOMPARE(add("attach_disconnected.path=/b"),
                 std::string("profile t flags=(audit, attach_disconnected.path=/b) {\n}\n"));
        const auto after =
            edited(before, [](const text::SourceSet &sources, const Profile &profile) {
                return listOf(removeFlag(sources, profile, "attach_disconnected.path"));
            });
        QCOMPARE(after, std::string("profile t flags=(audit) {\n}\n"));
    }
};

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
