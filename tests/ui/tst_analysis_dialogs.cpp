// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What deny rules hide, reports, exports, events of several machines, user namespaces: in the real
/// window.

#include "tests/test_paths.h"
#include "tests/ui/analysis_rig.h"
#include "ui/pages/denials/denials_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/reports/export_dialog.h"
#include "ui/reports/report_dialog.h"
#include "ui/rules/silenced_dialog.h"
#include "ui/userns/userns_dialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace pavise::tests {

namespace {

QByteArray denial(int number, const QByteArray &host, const QByteArray &fields)
{
    const QByteArray n = QByteArray::number(number);
    return "Nov 23 10:00:0" + n + " " + host + " kernel: audit: type=1400 audit(179542800" + n
        + ".000:" + n + "): apparmor=\"DENIED\" " + fields + "\n";
}

} // namespace

class TestAnalysisDialogs : public AnalysisRig
{
    Q_OBJECT

    void trigger(const QString &profile, Qt::Key key)
    {
        window().follow({.page = PageId::Profiles, .name = profile.toStdString()});
        auto *profiles = shown<TableView>(window());
        window().activateWindow();
        profiles->setFocus();
        QTest::keyClick(profiles, key, Qt::ControlModifier | Qt::ShiftModifier);
    }

    void readLog(const QByteArray &lines)
    {
        put(m_folder.filePath(u"log"_s), lines);
        m_graph->denials().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_graph->denials().isBusy(), kLongMs);
    }

private Q_SLOTS:
    void whatADenyRuleHidesIsListedAndLogged()
    {
        put(path(u"demo"_s),
            "profile demo /usr/bin/demo {\n  deny /etc/hidden w,\n"
            "  audit deny /etc/told w,\n  deny capability sys_admin,\n}\n");
        scanAgain();
        trigger(u"demo"_s, Qt::Key_S);
        auto *dialog = window().findChild<SilencedDialog *>();
        QVERIFY(dialog != nullptr);
        auto *table = named<TableView>(*dialog, u"Refusals that leave no record"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kLongMs);
        QVERIFY(column(*table->model(), 0).contains(u"/etc/hidden"_s));
        QVERIFY(column(*table->model(), 4).contains(u"demo:2"_s));
        QVERIFY(!column(*table->model(), 0).contains(u"/etc/told"_s));

        dialog->findChild<QSpinBox *>()->setValue(2);
        m_helper.answer = [](const QDBusMessage &call) { return call.createReply(); };
        QTest::mouseClick(button(*dialog, u"Log them"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(messages(*dialog).value(0).startsWith(u"Logging."_s), kLongMs);
        QCOMPARE(m_helper.calls.last().member(), u"RecordSilenced"_s);
        QCOMPARE(m_helper.calls.last().arguments().at(2).toUInt(), 120U);
        QTest::mouseClick(button(*dialog, u"Stop logging"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(messages(*dialog).value(0).startsWith(u"Stopped."_s), kLongMs);
        QCOMPARE(m_helper.calls.last().arguments().at(2).toUInt(), 0U);

        answerWith(ErrorCode::Dismissed);
        QTest::mouseClick(button(*dialog, u"Log them"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(messages(*dialog).value(0).startsWith(u"Not switched."_s),
                                 kLongMs);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(window().currentPage(), PageId::Editor);
        dialog->close();
    }

    void aReportHidesNamesOnRequest()
    {
        put(m_folder.filePath(u"etc/passwd"_s), "annika:x:1000:1000::/home/annika:/bin/sh\n");
        readLog(denial(1, "host",
                       "operation=\"open\" class=\"file\" profile=\"demo\" "
                       "name=\"/home/annika/x\" pid=1 comm=\"demo\" requested_mask=\"r\" "
                       "denied_mask=\"r\" fsuid=1000 ouid=1000"));
        QTest::keyClick(&window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window().findChild<ReportDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->bytes().contains("<html"), kLongMs);
        QVERIFY(dialog->bytes().contains("/home/user1/x"));
        QVERIFY(!dialog->bytes().contains("annika"));
        checkBox(*dialog, u"Mask"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->bytes().contains("/home/annika/x"), kLongMs);
        choose(*named<QComboBox>(*dialog, u"Form"_s), u"Data for programs (JSON)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->bytes().startsWith("{"), kLongMs);
        QCOMPARE(QJsonDocument::fromJson(dialog->bytes())
                     .object()[u"events"_s]
                     .toArray()
                     .first()
                     .toObject()[u"name"_s]
                     .toString(),
                 u"/home/annika/x"_s);
        choose(*named<QComboBox>(*dialog, u"Form"_s), u"Table for spreadsheets (CSV)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->bytes().contains("\r\n"), kLongMs);
        dialog->reject();
    }

    void profilesAreExportedInThreeForms()
    {
        trigger(u"demo"_s, Qt::Key_F);
        auto *dialog = window().findChild<ExportDialog *>();
        QVERIFY(dialog != nullptr);
        auto *list = dialog->findChild<QListWidget *>();
        auto *form = named<QComboBox>(*dialog, u"Form"_s);
        const auto files = [list] {
            QStringList names;
            for (int i = 0; i < list->count(); ++i)
                names << list->item(i)->text();
            return names;
        };
        QTRY_VERIFY_WITH_TIMEOUT(files().contains(u"tasks/main.yml"_s)
                                     || files().join(u' ').contains(u"tasks/main.yml"_s),
                                 kLongMs);
        choose(*form, u"Debian source package"_s);
        QTRY_VERIFY_WITH_TIMEOUT(files().join(u' ').contains(u"debian/control"_s), kLongMs);
        const QTemporaryDir folder;
        dialog->write(folder.path());
        QVERIFY2(messages(*dialog).value(0).startsWith(u"Exported."_s),
                 qPrintable(messages(*dialog).join(u'|')));
        int written = 0;
        for (const QString &name : files())
            written += QFile::exists(folder.filePath(name)) ? 1 : 0;
        QCOMPARE(written, list->count());
        dialog->write(folder.path()); // nothing is overwritten
        QVERIFY(messages(*dialog).value(0).startsWith(u"Not exported."_s));
        choose(*form, u"Kubernetes: Security Profiles Operator"_s);
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList(u"demo.yaml"_s), kLongMs);
        choose(*form, u"Ansible role"_s);
        named<QLineEdit>(*dialog, u"Name of role or package"_s)->setText(u"Not A Name"_s);
        QVERIFY(messages(*dialog).value(0).startsWith(u"That is no name for it."_s));
        QVERIFY(!button(*dialog, u"Export"_s)->isEnabled());
        dialog->reject();
    }

    void severalMachinesAreAColumnAndAFilter()
    {
        const QByteArray fields = "operation=\"open\" class=\"file\" profile=\"demo\" "
                                  "name=\"/etc/%1\" pid=1 comm=\"demo\" requested_mask=\"r\" "
                                  "denied_mask=\"r\" fsuid=0 ouid=0";
        readLog(denial(1, "alpha", QByteArray(fields).replace("%1", "one")));
        window().follow({.page = PageId::Denials});
        auto *view = shown<TableView>(*window().findChild<DenialsPage *>());
        QVERIFY(view->isColumnHidden(DenialModel::Machine));
        readLog(denial(1, "alpha", QByteArray(fields).replace("%1", "one"))
                + denial(2, "beta", QByteArray(fields).replace("%1", "two")));
        QVERIFY(!view->isColumnHidden(DenialModel::Machine));
        QVERIFY(column(*view->model(), DenialModel::Machine).contains(u"beta"_s));
        window().follow({.page = PageId::Denials, .filter = u"machine:beta"_s});
        const QStringList targets = column(*view->model(), DenialModel::Target);
        QVERIFY(targets.contains(u"/etc/two"_s) && !targets.contains(u"/etc/one"_s));
        window().follow({.page = PageId::Denials, .filter = u"profile:demo"_s});
        choose(*named<QComboBox>(window(), u"Group by"_s), u"By machine"_s);
        QVERIFY(column(*view->model(), DenialModel::Target).contains(u"alpha"_s));
        choose(*named<QComboBox>(window(), u"Group by"_s), u"By profile"_s);
    }

    void aProgramIsLetCreateUserNamespaces()
    {
        const QString sample =
            QString::fromStdString(sourceDir()) + u"/resources/sample-system/etc/apparmor.d/"_s;
        QFile abi(sample + u"abi/4.0"_s);
        QVERIFY(abi.open(QIODevice::ReadOnly));
        put(path(u"abi/4.0"_s), abi.readAll());
        put(path(u"tunables/global"_s), "@{PROC}=/proc/\n");
        readLog(denial(1, "host",
                       "operation=\"userns_create\" class=\"namespace\" info=\"Userns create "
                       "restricted\" error=-13 profile=\"unconfined\" pid=7 comm=\"browser\" "
                       "requested=\"userns_create\" denied=\"userns_create\" "
                       "target=\"unprivileged_userns\" execpath=\"/opt/my browser/browser\"")
                + denial(2, "host",
                         "operation=\"userns_create\" class=\"namespace\" profile=\"demo\" pid=8 "
                         "comm=\"demo\" requested=\"userns_create\" denied=\"userns_create\""));
        QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window().findChild<UsernsDialog *>();
        QVERIFY(dialog != nullptr);
        auto *table = shown<TableView>(*dialog);
        QVERIFY(table != nullptr);
        const QStringList programs = column(*table->model(), 0);
        QCOMPARE(programs.size(), 2);
        const int own = static_cast<int>(programs.indexOf(u"/opt/my browser/browser"_s));
        QVERIFY(own >= 0);
        table->setCurrentIndex(table->model()->index(1 - own, 0));
        QVERIFY(button(*dialog, u"Learn from denials"_s) != nullptr);
        QVERIFY(button(*dialog, u"Allow"_s) == nullptr);
        table->setCurrentIndex(table->model()->index(own, 0));
        QTest::mouseClick(button(*dialog, u"Allow"_s), Qt::LeftButton);
        auto *sheet = window().findChild<ApplySheet *>();
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->changes().front().file, std::string("opt.my.browser.browser"));
        QTRY_VERIFY_WITH_TIMEOUT(shown<QProgressBar>(*sheet) == nullptr, kLongMs);
        QVERIFY2(button(*sheet, u"Apply"_s)->isEnabled(),
                 qPrintable(shownTexts(*sheet).join(u'|')));
        sheet->reject();
    }
};

} // namespace pavise::tests

QTEST_MAIN(pavise::tests::TestAnalysisDialogs)
#include "tst_analysis_dialogs.moc"
