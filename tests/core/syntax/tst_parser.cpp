// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every kind of rule: how it is written, and how it is read.

#include "core/syntax/edit/printer.h"
#include "core/syntax/parser/parser.h"

#include <QTest>

#include <string>
#include <variant>

using namespace pavise;
using namespace pavise::syntax;

namespace {

struct Read
{
    explicit Read(std::string text, Context context = Context::Body)
        : id(sources.add("test", std::move(text)))
        , outcome(parse(sources, id, context))
    {
    }

    [[nodiscard]] std::string problems() const
    {
        std::string out;
        for (const auto &each : outcome.diagnostics)
            out += sources.describe(*each.where) + ": " + text::toEnglish(each) + '\n';
        return out;
    }

    [[nodiscard]] std::string printed() const
    {
        std::string out;
        for (const Item &item : outcome.value.items)
            out += (out.empty() ? "" : "\n") + print(item);
        return out;
    }

    template <typename Node>
    [[nodiscard]] const Node &node(std::size_t index = 0) const
    {
        return std::get<Node>(outcome.value.items.at(index).node);
    }

    text::SourceSet sources;
    text::FileId id;
    text::Outcome<File> outcome;
};

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRule_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *text, const char *canonical) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
        };
        const auto same = [&](const char *text) { row(text, text); };
        // file
        same("/a r,");
        same("file,");
        same("owner file /a rw,");
        row("file\n,", "file,");
        row("/a\n  rw\n  ,", "/a rw,");
        row("/a r,/b w,", "/a r,\n/b w,");
        row("/a,/b r,", "/a,/b r,");
        row("\"/a b\" r,", "\"/a b\" r,");
        row("\"/a\" r,", "/a r,");
        same("/a\\ b r,");
        same("/{a,b}/** mrix,");
        same("@{HOME}/.x/** rwk,");
        same("@{A} r,");
        row("@A r,", "@A r,");
        same("rw /a,");
        same("l subset /a -> /b,");
        row("/a Px ->b,", "/a Px -> b,");
        row("/a px ->\n b,", "/a px -> b,");
        same("safe /a px -> :ns:b,");
        same("unsafe px /a,");
        row("/a RW,", "/a RW,");
        row("/a r, # a comment\n/b w,", "/a r,\n/b w,");
        // prefixes
        same("priority=-7 audit deny owner /a r,");
        row("priority = +5 /a r,", "priority=5 /a r,");
        same("prompt other /a r,");
        row("user /a r,", "owner /a r,");
        // link
        same("link /a -> /b,");
        same("link subset /a -> @{B},");
        // capability
        same("capability,");
        row("capability  chown\n kill,", "capability chown kill,");
        // mediation
        same("network,");
        same("network inet stream,");
        row("network (send,receive) inet,", "network (send receive) inet,");
        row("network r,", "network (r),");
        same("network inet ip=127.0.0.1 port=80-90 peer=(ip=::1, port=5),");
        same("network peer=(label:=x),");
        same("unix (bind listen) type=stream addr=@x peer=(addr=none, label=y),");
        same("unix peer=(),");
        same("dbus send bus=session path=/a interface=a.{b,c} peer=(name=n, label=l),");
        row("dbus (send, receive) bus=system,", "dbus (send receive) bus=system,");
        same("signal send set=(hup int) peer=x,");
        same("signal peer=/usr/bin/x//y,");
        same("ptrace (read trace) peer=@{profile_name},");
        same("mqueue create type=posix label=x /q,");
        same("mqueue 123,");
        same("io_uring sqpoll label=x,");
        same("io_uring sqpoll peer=(label=x),");
        same("userns,");
        same("userns create,");
        // mount
        same("mount,");
        same("mount fstype=(ext3 ext4) options in (ro nosuid) /a -> /b/,");
        row("mount options = (ro,rw) none,", "mount options=(ro rw) none,");
        same("mount -> /b,");
        row("unmount /a,", "umount /a,");
        same("remount options=ro /a,");
        same("pivot_root oldroot=/a /b -> c,");
        // others
        same("change_profile,");
        same("change_profile -> :ns:x,");
        same("change_profile unsafe /a -> &x,");
        row("change_profile -> safe,", "change_profile -> safe,");
        same("set rlimit nofile <= infinity,");
        row("set rlimit fsize <= 10 KB,", "set rlimit fsize <= 10KB,");
        same("set rlimit nice <= -5,");
        same("all,");
        same("abi <abi/4.0>,");
        row("abi \"a b\",", "abi \"a b\",");
        // includes
        same("include <abstractions/base>");
        row("#include <abstractions/base>\n", "include <abstractions/base>");
        row("#include<abstractions/base>\n", "include <abstractions/base>");
        same("include if exists <local/x y>");
        row("include < a b >", "include <a b>");
        row("include <\"a b\">", "include <a b>");
        row("include <a> include <b>", "include <a>\ninclude <b>");
        row("# include <a>\n/a r,", "/a r,");
        row("audit include <a>", "audit include <a>");
        // structure
        row("deny { /a r, }", "deny {\n  /a r,\n}");
        row("^h { }", "hat h {\n}");
        row("profile a /b (complain) { /c r, }", "profile a /b flags=(complain) {\n  /c r,\n}");
        row("profile mount { }", "profile mount {\n}");
        row("profile \"a b\" xattrs=(user.x=\"y z\" user.w) flags=(kill,audit) { }",
            "profile \"a b\" xattrs=(user.x=\"y z\", user.w) flags=(kill, audit) {\n}");
        row("profile a + identities=(x)+ identities=(y z) { }",
            "profile a + identities=(x y z) {\n}");
        row("profile a flags=(attach_disconnected.path=/p) { }",
            "profile a flags=(attach_disconnected.path=/p) {\n}");
        row("if $a { /a r, } else if not defined @{B} { } else { /c r, }",
            "if $a {\n  /a r,\n} else if not defined @{B} {\n} else {\n  /c r,\n}");
        row("if ($a or $b) and @{C} == d { }", "if ( $a or $b ) and @{C} == d {\n}");
        row("if a in @{B} or 5 <= @{C} or TRUE { }", "if a in @{B} or 5 <= @{C} or TRUE {\n}");
    }
    void readsRule()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const Read read(text.toStdString());
        QCOMPARE(read.problems(), std::string());
        QCOMPARE(QByteArray::fromStdString(read.printed()), canonical);
        // What is printed reads as the same again.
        const Read again(read.printed() + '\n');
        QCOMPARE(again.problems(), std::string());
        QCOMPARE(again.printed(), read.printed());
    }

    void readsPreamble_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *text, const char *canonical) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
        };
        row("", "");
        row("# only a comment\n", "");
        row("@{A}=/x /y", "@{A} = /x /y");
        row("@{A} = \"/x y\" \"\" # z\n", "@{A} = \"/x y\" \"\"");
        row("@{A} = /x \\\n  /y\n", "@{A} = /x /y");
        row("@{A}+=b\r\n@{B}?=c\r\n", "@{A} += b\n@{B} ?= c");
        row("@{A} := b", "@{A} := b");
        row("@A=/x", "@A = /x");
        row("@{A}=/x,y {a,b}", "@{A} = /x,y {a,b}");
        row("$x=true\n${y}:=$x and not (false)\n", "$x = true\n${y} := $x and not false");
        row("alias /usr/ -> /mnt/usr/,", "alias /usr/ -> /mnt/usr/,");
        row("rewrite \"/a b\" -> /c,", "alias \"/a b\" -> /c,");
        row("abi <abi/3.0>,\ninclude <tunables/global>\n/bin/a { }",
            "abi <abi/3.0>,\ninclude <tunables/global>\n/bin/a {\n}");
        row("profile a { } profile b { }", "profile a {\n}\nprofile b {\n}");
        row(":ns:/a { }\n^/h { }", ":ns:/a {\n}\nhat /h {\n}");
    }
    void readsPreamble()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const Read read(text.toStdString(), Context::TopLevel);
        QCOMPARE(read.problems(), std::string());
        QCOMPARE(QByteArray::fromStdString(read.printed()), canonical);
    }

    void wordsPointIntoTheText()
    {
        const Read read("  audit \"/a b\" Px -> \"c d\",  # e\n");
        const auto &item = read.outcome.value.items.at(0);
        const auto &rule = read.node<FileRule>();
        const auto at = [&](const text::SourceRange &range) {
            return std::string(read.sources.text(range));
        };
        QCOMPARE(at(item.range), std::string("audit \"/a b\" Px -> \"c d\","));
        QCOMPARE(at(item.prefix.range), std::string("audit"));
        QCOMPARE(at(rule.path.range), std::string("\"/a b\""));
        QCOMPARE(std::string(rule.path.raw), std::string("/a b"));
        QVERIFY(rule.path.quoted);
        QCOMPARE(at(rule.permissions.range), std::string("Px"));
        QCOMPARE(at(rule.target->range), std::string("\"c d\""));
        QCOMPARE(at(read.outcome.value.comments.at(0)), std::string("# e"));
    }

    void profileRangesMarkHeaderFlagsAndBody()
    {
        const Read read("profile a /b flags=(complain) {\n  /c r,\n}\n", Context::TopLevel);
        const auto &profile = *read.node<std::unique_ptr<Profile>>();
        const auto at = [&](const text::SourceRange &range) {
            return std::string(read.sources.text(range));
        };
        QCOMPARE(at(profile.header), std::string("profile a /b flags=(complain)"));
        QCOMPARE(at(*profile.flagsRange), std::string("flags=(complain)"));
        QCOMPARE(at(profile.bodyRange), std::string("\n  /c r,\n"));
        QCOMPARE(at(read.outcome.value.items.at(0).range),
                 std::string("profile a /b flags=(complain) {\n  /c r,\n}"));
    }

    void peerWithoutParenthesesHasNoName()
    {
        const Read read("signal peer=x peer=y,");
        const auto &rule = read.node<MediationRule>();
        QVERIFY(rule.peer && !rule.peer->isGroup);
        QCOMPARE(rule.peer->conditions.size(), 2U);
        QVERIFY(rule.peer->conditions[0].name.raw.empty());
        QCOMPARE(std::string(rule.peer->conditions[1].values.at(0).raw), std::string("y"));
    }

    void tellsEveryError()
    {
        const Read read("/a r\n/b foo,\nquiet /c r,\n/d r,\nset rlimit x,\n");
        QCOMPARE(read.outcome.diagnostics.size(), 4U);
        // The rule with the missing comma is understood; the broken ones are left out.
        QCOMPARE(read.printed(), std::string("/a r,\n/d r,"));
    }

    void commentsAreKeptOnce()
    {
        const Read read("# a\n/b r, # c\n  # d\nnetwork,# e\n@{X}\n");
        QCOMPARE(read.outcome.value.comments.size(), 4U);
    }

    void aZeroByteEndsTheNameOfAnInclude()
    {
        using namespace std::string_literals;
        const Read cut("include <a\0b>\n"s);
        QCOMPARE(cut.printed(), "include <a>"s);
        QCOMPARE(cut.outcome.diagnostics.size(), 1U);
        QVERIFY(cut.outcome.diagnostics[0].code == text::DiagnosticCode::NulByteEndsWord);
        QVERIFY(cut.outcome.diagnostics[0].where == (text::SourceRange{cut.id, 10, 13}));
        for (const std::string &nameless : {"include <\0>\n"s, "include if exists < >\n"s})
            QVERIFY(text::hasErrors(Read(nameless).outcome.diagnostics));
    }
};

QTEST_APPLESS_MAIN(TestParser)
#include "tst_parser.moc"
