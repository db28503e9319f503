// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which files an include names.

#include "core/policy/resolve.h"
#include "core/syntax/edit/paste.h"
#include "core/syntax/include_resolver.h"
#include "core/syntax/limits.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace pavise;
using namespace pavise::syntax;
using text::DiagnosticCode;

namespace {

class Tree
{
public:
    Tree() { files.put("/base/empty", ""); }

    /// The paths that \p rule (an include as written) names, joined by blanks.
    std::string resolve(const std::string &rule)
    {
        const auto id = sources.add("rule", rule + "\n");
        const auto parsed = parse(sources, id, Context::Body);
        const Item &item = parsed.value.items.at(0);
        outcome = resolver.resolve(std::get<Include>(item.node), item.range, Context::Body, scope,
                                   includedFrom);
        std::string out;
        for (const File *file : outcome.value)
            out += (out.empty() ? "" : " ") + std::string(sources.path(file->id));
        return out;
    }

    [[nodiscard]] bool says(DiagnosticCode code) const
    {
        return outcome.diagnostics.size() == 1 && outcome.diagnostics[0].code == code;
    }

    text::SourceSet sources;
    text::MemoryFiles files;
    ParseCache cache{sources};
    IncludeResolver resolver{sources, files, cache, {"/first", "/base"}};
    IncludeScope scope;
    std::vector<text::SourceRange> includedFrom;
    text::Outcome<std::vector<const File *>> outcome;
};

} // namespace

class TestIncludeResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchPathIsAskedInOrder()
    {
        Tree tree;
        tree.files.put("/first/a", "");
        tree.files.put("/base/a", "");
        tree.files.put("/base/b", "");
        QCOMPARE(tree.resolve("include <a>"), std::string("/first/a"));
        QCOMPARE(tree.resolve("include <b>"), std::string("/base/b"));
        QCOMPARE(tree.resolve("include \"/base/a\""), std::string("/base/a"));
    }

    void missingFileIsAnErrorUnlessIfExists()
    {
        Tree tree;
        QCOMPARE(tree.resolve("include <nope>"), std::string());
        QVERIFY(tree.says(DiagnosticCode::IncludeNotFound));
        QVERIFY(tree.outcome.diagnostics[0].where.has_value());
        QCOMPARE(tree.resolve("include if exists <nope>"), std::string());
        QVERIFY(tree.outcome.diagnostics.empty());
        tree.resolve("include \"base/empty\"");
        QVERIFY(tree.says(DiagnosticCode::IncludeNotFound));
    }

    void folderIsReadInReverseWithoutLeftovers()
    {
        Tree tree;
        for (const char *name :
             {"a", "b", "z", ".hidden", "README", "a.dpkg-new", "a.dpkg-bak", "a.pacnew", "sub/x"})
            tree.files.put(std::string("/base/d/") + name, "");
        QCOMPARE(tree.resolve("include <d>"), std::string("/base/d/z /base/d/b /base/d/a"));
        QVERIFY(tree.outcome.diagnostics.empty());
    }

    void leftoverIsMentioned()
    {
        Tree tree;
        tree.files.put("/base/d/a~", "");
        QCOMPARE(tree.resolve("include <d>"), std::string());
        QVERIFY(tree.says(DiagnosticCode::IncludeIgnoredFile));
        QVERIFY(!text::hasErrors(tree.outcome.diagnostics));
    }

    void fileIsReadOncePerScope()
    {
        Tree tree;
        tree.files.put("/base/d/a", "");
        QCOMPARE(tree.resolve("include <d/a>"), std::string("/base/d/a"));
        QCOMPARE(tree.resolve("include <d/a>"), std::string());
        QCOMPARE(tree.resolve("include <d>"), std::string());
        tree.scope = IncludeScope();
        QCOMPARE(tree.resolve("include <d>"), std::string("/base/d/a"));
    }

    void fileThatIncludesItselfIsTold()
    {
        Tree tree;
        tree.files.put("/base/a", "include <b>\n");
        tree.files.put("/base/b", "include <a>\n");
        const auto idOf = [&tree](const char *path) { return tree.sources.find(path).value(); };
        tree.resolve("include <a>");
        tree.resolve("include <b>");
        QVERIFY(tree.outcome.diagnostics.empty());
        tree.includedFrom = {{.file = idOf("/base/b")}, {.file = idOf("/base/a")}};
        QCOMPARE(tree.resolve("include <a>"), std::string());
        QVERIFY(tree.says(DiagnosticCode::IncludeCycle));
        QVERIFY(!text::hasErrors(tree.outcome.diagnostics));
    }

    void errorsInsideAreToldOnceWithTheWayThere()
    {
        Tree tree;
        tree.files.put("/base/bad", "/a foo,\n");
        tree.includedFrom = {{.begin = 7, .end = 9}};
        tree.resolve("include <bad>");
        QVERIFY(tree.says(DiagnosticCode::ExpectedPermissions));
        const text::Diagnostic &problem = tree.outcome.diagnostics[0];
        QCOMPARE(tree.sources.describe(*problem.where), std::string("/base/bad:1:4"));
        QCOMPARE(problem.includedFrom.size(), 2U);
        QCOMPARE(tree.sources.text(problem.includedFrom[0]), std::string_view("include <bad>"));
        QCOMPARE(problem.includedFrom[1].begin, 7U);
        tree.scope = IncludeScope();
        QCOMPARE(tree.resolve("include <bad>"), std::string("/base/bad"));
        QVERIFY(tree.outcome.diagnostics.empty());
    }

    void depthIsLimited()
    {
        for (const std::size_t depth : {kMaxIncludeDepth - 2, kMaxIncludeDepth - 1}) {
            Tree tree;
            tree.includedFrom.resize(depth);
            QCOMPARE(tree.resolve("include <empty>"), std::string("/base/empty"));
            QVERIFY(tree.outcome.diagnostics.empty());
        }
        Tree tree;
        tree.includedFrom.resize(kMaxIncludeDepth);
        QCOMPARE(tree.resolve("include <empty>"), std::string());
        QVERIFY(tree.says(DiagnosticCode::IncludeTooDeep));
        QCOMPARE(kMaxIncludeDepth, std::size_t{32});
    }

    /// One by one, and where a folder has them.
    void filesAreLimited()
    {
        Tree tree;
        tree.resolver.countAgain(kMaxIncludedFiles - 2);
        for (int i = 0; i < 2; ++i) {
            tree.scope = IncludeScope();
            QCOMPARE(tree.resolve("include <empty>"), std::string("/base/empty"));
            QVERIFY(tree.outcome.diagnostics.empty());
        }
        tree.scope = IncludeScope();
        QCOMPARE(tree.resolve("include <empty>"), std::string());
        QVERIFY(tree.says(DiagnosticCode::TooManyIncludes));

        for (const std::size_t left : {1U, 2U, 3U}) {
            Tree folder;
            folder.files.put("/base/d/a", "");
            folder.files.put("/base/d/b", "");
            folder.resolver.countAgain(kMaxIncludedFiles - left);
            folder.resolve("include <d>");
            QCOMPARE(folder.outcome.value.size(), std::min<std::size_t>(left, 2));
            QCOMPARE(folder.says(DiagnosticCode::TooManyIncludes), left < 2);
        }
    }

    /// Hundreds of hats with their abstractions, as Apache has them.
    void manyProfilesMayIncludeTheSame()
    {
        text::MemoryFiles files;
        std::string profile = "profile t {\n";
        std::string abstractions;
        for (int i = 0; i < 20; ++i) {
            files.put("/base/a" + std::to_string(i), "/" + std::to_string(i) + " r,\n");
            abstractions += "include <a" + std::to_string(i) + ">\n";
        }
        for (int i = 0; i < 300; ++i)
            profile += "hat h" + std::to_string(i) + " {\n" + abstractions + "}\n";
        files.put("t", profile + "}\n");
        text::SourceSet sources;
        policy::ResolveOptions options;
        options.base = "/base";
        const auto outcome = policy::resolve(sources, files, "t", options);
        QVERIFY(!text::hasErrors(outcome.diagnostics));
        QCOMPARE(outcome.value.profiles.at(0).children.at(299).rules.files.size(),
                 std::size_t{20 + 3}); // Every hat may ask for its own confinement.
    }

    /// Deeper than the limit there is an end only where the file is there already.
    void cyclesAreToldAsWhatTheyAre()
    {
        Tree tree;
        tree.files.put("/base/a", "include <a>\n");
        tree.resolve("include <a>");
        const text::SourceRange rule{.file = tree.sources.find("/base/a").value(), .end = 11};
        tree.includedFrom.assign(kMaxIncludeDepth, rule);
        QCOMPARE(tree.resolve("include <a>"), std::string());
        QVERIFY(tree.says(DiagnosticCode::IncludeCycle));
        QVERIFY(!text::hasErrors(tree.outcome.diagnostics));
        QCOMPARE(tree.outcome.diagnostics[0].includedFrom, std::vector{rule});
        // Each profile opens a scope, so that one that includes its own file would never end.
        tree.scope = IncludeScope();
        QCOMPARE(tree.resolve("include <a>"), std::string());
        QVERIFY(tree.says(DiagnosticCode::IncludeCycle));
        QVERIFY(text::hasErrors(tree.outcome.diagnostics));
        QCOMPARE(tree.outcome.diagnostics[0].includedFrom, std::vector{rule});
    }

    void misspeltNameHasAFix()
    {
        Tree tree;
        tree.files.put("/base/abstractions/base", "");
        tree.files.put("/base/abstractions/bash~", "");
        const auto fix = [&](const std::string &rule) {
            tree.resolve(rule);
            const auto &fixes = tree.outcome.diagnostics.at(0).fixes;
            return fixes.empty()
                ? std::string()
                : std::string(tree.sources.text(fixes[0].range)) + " -> " + fixes[0].replacement;
        };
        QCOMPARE(fix("include <abstractions/bsae>"), std::string("bsae -> base"));
        QCOMPARE(fix("include \"/base/abstractions/basee\""), std::string("basee -> base"));
        QCOMPARE(fix("include <abstractions/python>"), std::string());
        QCOMPARE(fix("include <nowhere/base>"), std::string());
    }

    void textInMemoryStandsForTheFile()
    {
        Tree tree;
        tree.files.put("/base/a", "/disk r,\n");
        tree.sources.add("/base/a", "/edited r,\n");
        tree.resolve("include <a>");
        const auto &rule = std::get<FileRule>(tree.outcome.value.at(0)->items.at(0).node);
        QCOMPARE(std::string(rule.path.raw), std::string("/edited"));
    }

    void includeThatClosesTheBraceIsPasted()
    {
        Tree tree;
        tree.files.put("/base/close", "/b r,\n}\nprofile u {\n");
        tree.files.put("/base/whole", "/c r,\n");
        const auto id = tree.sources.add(
            "main", "profile t {\n  include <whole>\n  include <close>\n  /d r,\n}\n}\n");
        const auto paste = [&](text::FileId file) {
            return pasteUnbalancedIncludes(tree.sources, tree.files, tree.cache, tree.resolver,
                                           file);
        };
        const auto pasted = paste(id);
        QVERIFY(pasted.has_value());
        QCOMPARE(std::string(tree.sources.text(*pasted)),
                 std::string("profile t {\n  include <whole>\n  /b r,\n}\nprofile u {\n\n"
                             "  /d r,\n}\n}\n"));
        QVERIFY(!paste(tree.sources.add("other", "profile t {\n  include <close>\n}\n")));
    }

    void escapesInThePathAreResolved()
    {
        Tree tree;
        tree.files.put("/base/a b", "");
        QCOMPARE(tree.resolve("include <a\\040b>"), std::string("/base/a b"));
    }
};

QTEST_APPLESS_MAIN(TestIncludeResolver)
#include "tst_include_resolver.moc"
