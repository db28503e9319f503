// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/text_edit.h"

#include <QTest>

#include <string>

using namespace pavise::text;

namespace {

TextEdit edit(std::uint32_t begin, std::uint32_t end, std::string replacement)
{
    return {.range = {.file = {}, .begin = begin, .end = end},
            .replacement = std::move(replacement)};
}

} // namespace

class TestTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsApplyInAnyOrder()
    {
        QCOMPARE(applyEdits("abcdef", {edit(4, 5, "E"), edit(0, 1, ""), edit(2, 2, "--")}).value(),
                 std::string("b--cdEf"));
        QCOMPARE(applyEdits("", {edit(0, 0, "x")}).value(), std::string("x"));
        QCOMPARE(applyEdits("abc", {}).value(), std::string("abc"));
    }

    void insertionsAtOnePointKeepTheirOrder()
    {
        QCOMPARE(applyEdits("ab", {edit(1, 2, "B"), edit(1, 1, "1"), edit(1, 1, "2")}).value(),
                 std::string("a12B"));
    }

    void overlapIsRefused()
    {
        const auto result = applyEdits("abcdef", {edit(0, 3, "x"), edit(2, 4, "y")});
        QVERIFY(!result);
        QVERIFY(result.error().code == DiagnosticCode::EditsOverlap);
    }

    void editOutsideIsRefused()
    {
        QVERIFY(applyEdits("ab", {edit(1, 3, "")}).error().code == DiagnosticCode::EditOutside);
        QVERIFY(applyEdits("ab", {edit(2, 1, "")}).error().code == DiagnosticCode::EditOutside);
    }
};

QTEST_APPLESS_MAIN(TestTextEdit)
#include "tst_text_edit.moc"
