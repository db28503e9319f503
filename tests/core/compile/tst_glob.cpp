// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What globs match. Expectations are those of apparmor_parser 4.1.0 (design/language.md 1).

#include "core/automata/build/build.h"
#include "core/compile/encode/glob.h"

#include <QTest>

#include <string>
#include <string_view>

using namespace pavise;
using compile::compileGlob;
using compile::GlobAlphabet;

namespace {

class AcceptAll final : public automata::AcceptResolver
{
public:
    text::Result<automata::AcceptWords> resolve(std::span<const automata::AcceptId>) override
    {
        return automata::AcceptWords{.accept = 1, .accept2 = 0};
    }
};

bool matches(std::string_view glob, std::string_view text,
             GlobAlphabet alphabet = GlobAlphabet::Text)
{
    automata::Workspace workspace;
    const auto compiled = compileGlob(workspace.patterns(), glob, alphabet);
    if (!compiled)
        return false;
    const automata::TaggedPattern pattern{.pattern = compiled->pattern, .accept = {}};
    AcceptAll resolver;
    const auto dfa = automata::build(workspace, {&pattern, 1}, resolver);
    return dfa && dfa->accept(dfa->match(automata::StateId::Start, text)).accept != 0;
}

std::string nul(std::string_view before, std::string_view after)
{
    return std::string(before) + '\0' + std::string(after);
}

} // namespace

class TestGlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWhatTheReferenceMatches_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::addColumn<QByteArrayList>("yes");
        QTest::addColumn<QByteArrayList>("no");
        const auto row = [](const char *glob, const QByteArrayList &yes, const QByteArrayList &no) {
            QTest::newRow(glob) << QByteArray(glob) << yes << no;
        };
        row("/a/*", {"/a/b", "/a/bc"}, {"/a/", "/a/b/c", "/a"});
        row("/a/**", {"/a/b", "/a/b/", "/a/b/c"}, {"/a/", "/a//b"});
        row("/a/*/", {"/a/b/"}, {"/a//", "/a/b"});
        row("/a/**/", {"/a/b/", "/a/b/c/"}, {"/a//", "/a/b"});
        row("/a/*b", {"/a/b", "/a/xb"}, {"/a/x"});
        row("/a/b*", {"/a/b", "/a/bx"}, {"/a/b/x"});
        row("/a/***", {"/a/b", "/a/b/c"}, {"/a/"});
        row("/a/?", {"/a/b"}, {"/a/", "/a//"});
        row("/a/[a-c]x", {"/a/ax", "/a/cx"}, {"/a/dx"});
        row("/a/[^abc]", {"/a/d", "/a//"}, {"/a/a"});
        row("/a/[/]b", {"/a//b"}, {"/a/b"});
        row("/a/[z-x]", {"/a/y"}, {"/a/w"});
        row("/a/[*?]b", {"/a/*b", "/a/?b"}, {"/a/xb"});
        row("/a/[\\]]b", {"/a/]b"}, {"/a/b"});
        row("/a/[b,c]d", {"/a/,d", "/a/bd"}, {"/a/d"});
        row("/a/[{]b", {"/a/{b"}, {"/a/b"});
        row("/a/{b,c}", {"/a/b", "/a/c"}, {"/a/bc", "/a/"});
        row("/a/{,b}", {"/a/", "/a/b"}, {"/a/c"});
        row("/a/{*,b}", {"/a/", "/a/x"}, {"/a/x/"});
        row("/a{/**,}", {"/a", "/a/", "/a/b/c"}, {"/ab"});
        row("/a/{b{c,d},e}", {"/a/bc", "/a/bd", "/a/e"}, {"/a/b"});
        row("/a/b^c$d", {"/a/b^c$d"}, {"/a/bcd"});
        row("/a/b.c+d|e(f)", {"/a/b.c+d|e(f)"}, {"/a/bxc+d|e(f)"});
        row("/a/\\*b\\?\\{\\}\\[\\]", {"/a/*b?{}[]"}, {"/a/xb?{}[]"});
        row("/a/\\101\\x42\\d067", {"/a/ABC"}, {"/a/ABD"});
        row("/a/\\d2563",
            {"/a/\x19"
             "63"},
            {"/a/2563"});
        row("/a/\\q\\\\b", {"/a/q\\b"}, {"/a/\\q\\b"});
        row("/{,**}", {"/", "/a", "/a/b", "//"}, {""});
        row("/", {"/"}, {"", "/a"});
        row("*,b", {"a,b"}, {"ab"});
    }

    void matchesWhatTheReferenceMatches()
    {
        QFETCH(const QByteArray, glob);
        QFETCH(const QByteArrayList, yes);
        QFETCH(const QByteArrayList, no);
        for (const QByteArray &text : yes)
            QVERIFY2(matches(glob.toStdString(), text.toStdString()), text.constData());
        for (const QByteArray &text : no)
            QVERIFY2(!matches(glob.toStdString(), text.toStdString()), text.constData());
    }

    void wildcardsStopAtNulUnlessBinary()
    {
        QVERIFY(!matches("/a**", nul("/a", "b")));
        QVERIFY(matches("/a**", nul("/a", "b"), GlobAlphabet::Binary));
        QVERIFY(!matches("a?", nul("a", "")));
        QVERIFY(matches("a?", nul("a", ""), GlobAlphabet::Binary));
        QVERIFY(!matches("a*", "a/", GlobAlphabet::Binary));
    }

    void faultyGlobsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("glob");
        for (const char *glob : {"/a{}", "/a{b}", "/a{b", "/a}", "/a[b", "/a]", "/a[]", "/a[^]",
                                 "/a[]b]", "/a\\", "/a[b-]", "/a[[:alpha:]]"})
            QTest::newRow(glob) << QByteArray(glob);
    }

    void faultyGlobsAreRefused()
    {
        QFETCH(const QByteArray, glob);
        automata::Workspace workspace;
        QVERIFY(!compileGlob(workspace.patterns(), glob.toStdString()));
    }

    void bracesNestFortyNineDeep()
    {
        automata::Workspace workspace;
        const auto nested = [](int depth) {
            std::string text = "/a";
            for (int i = 0; i < depth; ++i)
                text += "{b,";
            for (int i = 0; i < depth; ++i)
                text += '}';
            return text;
        };
        QVERIFY(compileGlob(workspace.patterns(), nested(49)));
        QVERIFY(!compileGlob(workspace.patterns(), nested(50)));
    }

    void exactMeansNoWildcardAndNoNegation()
    {
        automata::Workspace workspace;
        const auto isExact = [&](const char *glob) {
            return compileGlob(workspace.patterns(), glob)->isExact;
        };
        QVERIFY(isExact("/a"));
        QVERIFY(isExact("/a{b,c}"));
        QVERIFY(isExact("/a[bc]"));
        QVERIFY(!isExact("/a[^bc]"));
        QVERIFY(!isExact("/a?"));
        QVERIFY(!isExact("/a*"));
        QVERIFY(!isExact("/a**"));
    }

    void literalsAndShortestLengths()
    {
        automata::Workspace workspace;
        const auto literal = compileGlob(workspace.patterns(), "/a\\*b");
        QCOMPARE(literal->literal, std::optional<std::string>("/a*b"));
        QCOMPARE(literal->minLength, std::size_t{4});
        const auto glob = compileGlob(workspace.patterns(), "/{usr/,}bin/*");
        QVERIFY(!glob->literal);
        QCOMPARE(glob->minLength, std::size_t{6});
    }
};

QTEST_APPLESS_MAIN(TestGlob)
#include "tst_glob.moc"
