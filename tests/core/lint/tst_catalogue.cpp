// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The catalogue is complete, agrees with what the core says, and is the page that people read.

#include "core/lint/catalogue.h"
#include "tests/test_paths.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace pavise;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsWholeAndThereOnce()
    {
        std::set<text::DiagnosticCode> seen;
        for (const lint::Lint &each : lint::catalogue()) {
            const std::string name(text::codeName(each.code));
            QVERIFY2(seen.insert(each.code).second, name.c_str());
            QVERIFY2(each.level != text::Severity::Error, name.c_str());
            for (const std::string_view part : {each.what, each.why, each.fix})
                QVERIFY2(part.size() >= 10 && part.back() == '.', name.c_str());
            QCOMPARE(lint::find(each.code), &each);
        }
    }

    void everyCodeHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (int i = 0; i < static_cast<int>(text::DiagnosticCode::Count); ++i) {
            const auto code = static_cast<text::DiagnosticCode>(i);
            const std::string_view name = text::codeName(code);
            QVERIFY(names.insert(name).second);
            QVERIFY(text::codeOf(name) == code);
            QVERIFY(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-")
                    == std::string_view::npos);
        }
        QVERIFY(!text::codeOf("no-such-code"));
    }

    void linesFitATerminal()
    {
        const QString text = QString::fromStdString(lint::catalogueText());
        for (const QString &line : text.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    /// With PAVISE_UPDATE_GOLDEN=1 in the environment the page is written anew.
    void pageIsUpToDate()
    {
        QFile page(QString::fromStdString(tests::sourceDir())
                   + QStringLiteral("/resources/lints.md"));
        const QByteArray text = QByteArray::fromStdString(lint::cataloguePage());
        if (qEnvironmentVariableIsSet("PAVISE_UPDATE_GOLDEN")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write(text);
            return;
        }
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(page.readAll(), text);
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
