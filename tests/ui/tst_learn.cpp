// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning from denials by clicks and keys: from the denials page to a change that is tried.

#include "tests/ui/policy_rig.h"
#include "ui/models/learn_model.h"
#include "ui/pages/denials/denials_page.h"
#include "ui/services/logs/denial_service.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/choice_list.h"
#include "ui/wizard/learn/learn_source_page.h"
#include "ui/wizard/learn/learn_wizard.h"

#include <QLabel>
#include <QRadioButton>

using namespace pavise;
using namespace pavise::tests;

namespace {

const char *const kApp = "# The comment at the top stays.\n"
                         "profile app /usr/bin/app {\n"
                         "  # Configuration.\n"
                         "  /etc/app.conf r, # only read\n"
                         "}\n";

QByteArray record(const QByteArray &rest, int serial)
{
    return "Nov 24 08:00:00 host kernel: [   12.0] audit: type=1400 audit(1795458439.047:"
        + QByteArray::number(serial) + "): apparmor=" + rest + '\n';
}

QByteArray appLog()
{
    int serial = 100;
    QByteArray log;
    const auto add = [&](const QByteArray &rest) { log += record(rest, ++serial); };
    add("\"ALLOWED\" operation=\"exec\" class=\"file\" profile=\"app\" name=\"/usr/bin/dash\" "
        "pid=151 comm=\"app\" requested_mask=\"x\" denied_mask=\"x\" fsuid=1000 ouid=0 "
        "target=\"app//null-/usr/bin/dash\"");
    add("\"ALLOWED\" operation=\"open\" class=\"file\" profile=\"app//null-/usr/bin/dash\" "
        "name=\"/srv/in-dash\" pid=151 comm=\"dash\" requested_mask=\"r\" denied_mask=\"r\" "
        "fsuid=1000 ouid=0");
    for (const char *name : {"one", "two", "three"})
        add(QByteArray("\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" "
                       "name=\"/srv/data/")
            + name
            + ".txt\" pid=150 comm=\"app\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 "
              "ouid=0");
    add("\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" name=\"/etc/shadow\" "
        "pid=150 comm=\"app\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0");
    add("\"DENIED\" operation=\"capable\" class=\"cap\" profile=\"app\" pid=150 comm=\"app\" "
        "capability=10  capname=\"net_bind_service\"");
    return log;
}

} // namespace

class TestLearn : public PolicyRig
{
    Q_OBJECT

    LearnWizard *wizard() { return window().findChild<LearnWizard *>(); }

    LearnWizard *openWizard(const char *profile = kApp, const QByteArray &log = appLog())
    {
        put(path(u"app"_s), profile);
        put(path(u"abstractions/base"_s), "/dev/null rw,\n");
        put(m_folder.filePath(u"log"_s), log);
        m_graph->status().open(tree());
        const bool isRead = QTest::qWaitFor(
            [this] {
                return m_graph->status().snapshot()->isScanned
                    && m_graph->denials().snapshot()->isCollected;
            },
            kLongMs);
        if (!isRead)
            return nullptr;
        window().follow({.page = PageId::Denials});
        QTest::mouseClick(button(*window().findChild<DenialsPage *>(), u"Learn"_s), Qt::LeftButton);
        return wizard();
    }

    void goNext() { QTest::mouseClick(wizard()->button(QWizard::NextButton), Qt::LeftButton); }

    [[nodiscard]] bool reaches(LearnWizard::Step step)
    {
        return QTest::qWaitFor([&] { return wizard()->currentId() == step; }, kLongMs);
    }

    static QStringList texts(const QWidget &in)
    {
        QStringList all;
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }

    static QRadioButton *radio(const QWidget &in, const QString &start)
    {
        for (QRadioButton *each : in.findChildren<QRadioButton *>()) {
            if (each->isVisible() && each->text().remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }

    /// The row of the accesses whose subject begins so.
    static QModelIndex rowOf(const LearnModel &model, const QString &subject)
    {
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex head = model.index(group, 0);
            for (int row = 0; row < model.rowCount(head); ++row) {
                if (model.index(row, LearnModel::AskedFor, head)
                        .data()
                        .toString()
                        .startsWith(subject))
                    return model.index(row, 0, head);
            }
        }
        return {};
    }

private Q_SLOTS:
    void rulesAreLearntFromTheLogToTheTrial()
    {
        LearnWizard *learn = openWizard();
        QVERIFY(learn != nullptr);
        const auto &source = *learn->findChild<LearnSourcePage *>();
        QCOMPARE(source.chosenProfiles(), std::vector<std::string>{"app"});
        QVERIFY(learn->button(QWizard::NextButton)->isEnabled());

        goNext();
        QVERIFY(reaches(LearnWizard::ProgramsStep));
        QRadioButton *child = radio(*learn, u"Under a new profile inside this one"_s);
        QVERIFY(child != nullptr);
        // A shell may start anything, so nothing is chosen for the person.
        QVERIFY(!radio(*learn, u"Under this profile too"_s)->isChecked());
        QVERIFY(radio(*learn, u"Leave it as it is"_s)->isChecked());
        QTest::mouseClick(child, Qt::LeftButton, {}, {5, child->height() / 2});
        QVERIFY(child->isChecked());

        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        const LearnModel &model = learn->state().accesses;
        auto *table = shown<TableView>(*learn);
        const QModelIndex shadow = rowOf(model, u"/etc/shadow"_s);
        QVERIFY(shadow.isValid());
        QCOMPARE(shadow.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // sensitive
        const QModelIndex data = rowOf(model, u"/srv/data/"_s);
        QVERIFY(data.isValid());
        QCOMPARE(data.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        // What dash did belongs to its new profile.
        QVERIFY(rowOf(model, u"/srv/in-dash"_s).isValid());
        QCOMPARE(rowOf(model, u"/srv/in-dash"_s).parent().data().toString(), u"app//dash"_s);

        // A narrower and the wider rule by key, a refusal by key, and the check by key.
        learn->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(learn));
        table->setCurrentIndex(data);
        table->setFocus();
        const QString before = data.data().toString();
        QTest::keyClick(table, Qt::Key_G, Qt::ShiftModifier);
        QVERIFY2(data.data().toString() != before, qPrintable(before));
        QTest::keyClick(table, Qt::Key_G);
        QCOMPARE(data.data().toString(), before);
        table->setCurrentIndex(shadow);
        QTest::keyClick(table, Qt::Key_D);
        QVERIFY(shadow.data().toString().startsWith(u"deny "_s));
        QCOMPARE(shadow.siblingAtColumn(LearnModel::Risk).data().toString(), u"refused"_s);
        const QModelIndex capability = rowOf(model, u"net_bind_service"_s);
        QVERIFY(capability.isValid());
        table->setCurrentIndex(capability);
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Space);

        goNext();
        QVERIFY(reaches(LearnWizard::PreviewStep));
        const auto *diff = shown<QPlainTextEdit>(*learn);
        QTRY_VERIFY(diff->toPlainText().contains(u"+ "_s));
        QTest::mouseClick(radio(*learn, u"Into the profiles"_s), Qt::LeftButton, {}, {5, 5});
        QTRY_VERIFY_WITH_TIMEOUT(learn->button(QWizard::FinishButton)->isEnabled(), kLongMs);
        QTRY_COMPARE_WITH_TIMEOUT(learn->state().texts->changes.size(), 1U, kLongMs);
        const FileChange change = learn->state().texts->changes.front();
        QCOMPARE(change.file, std::string("app"));
        for (const char *kept :
             {"# The comment at the top stays.", "# Configuration.", "/etc/app.conf r, # only read",
              "deny /etc/shadow r,", "profile dash", "/srv/data/"})
            QVERIFY2(change.after.contains(kept), change.after.c_str());

        QTest::mouseClick(learn->button(QWizard::FinishButton), Qt::LeftButton);
        auto *sheet = learn->findChild<ApplySheet *>();
        QVERIFY(sheet != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QProgressBar>(*sheet) == nullptr, kLongMs);
        QVERIFY(checkBox(*sheet, u"Try first"_s)->isChecked());
        m_helper.answer = [this, change](const QDBusMessage &call) {
            put(path(u"app"_s), QByteArray::fromStdString(change.after));
            return call.createReply(QVariant::fromValue(protocol::ItemResults()));
        };
        QTRY_VERIFY(button(*sheet, u"Apply"_s)->isEnabled());
        QTest::mouseClick(button(*sheet, u"Apply"_s), Qt::LeftButton);
        QTRY_VERIFY(wizard() == nullptr);
        QCOMPARE(m_helper.calls.last().member(), u"ApplyProfiles"_s);
        const auto items = qdbus_cast<protocol::ProfileTexts>(m_helper.calls.last().arguments()[2]);
        QCOMPARE(items.value(0).text, QByteArray::fromStdString(change.after));
        QVERIFY(m_graph->policy().trial().has_value());
    }

    void nothingIsWrittenByGoingBackOrClosing()
    {
        LearnWizard *learn = openWizard();
        QVERIFY(learn != nullptr);
        goNext();
        QVERIFY(reaches(LearnWizard::ProgramsStep));
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        QTest::mouseClick(learn->button(QWizard::BackButton), Qt::LeftButton);
        QCOMPARE(learn->currentId(), int(LearnWizard::ProgramsStep));
        QTest::mouseClick(learn->button(QWizard::CancelButton), Qt::LeftButton);
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(m_helper.calls.isEmpty());
        QFile file(path(u"app"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(kApp));
    }

    void theLadderSaysWhatElseARuleAllows()
    {
        // The rule's files are looked for below the tree.
        for (int i = 0; i < 5; ++i)
            put(m_folder.filePath(u"srv/data/more%1.txt"_s.arg(i)), "x");
        LearnWizard *learn = openWizard();
        goNext();
        QVERIFY(reaches(LearnWizard::ProgramsStep));
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        auto *table = shown<TableView>(*learn);
        table->setCurrentIndex(rowOf(learn->state().accesses, u"/srv/data/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(texts(*learn).join(u'\n').contains(u"existing file"_s), kLongMs);
        QVERIFY(texts(*learn).join(u'\n').contains(u"usual: "_s));
    }

    void aRuleOfOnesOwnIsCheckedBeforeItIsWritten()
    {
        LearnWizard *learn = openWizard();
        goNext();
        QVERIFY(reaches(LearnWizard::ProgramsStep));
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        LearnModel &model = learn->state().accesses;
        const QModelIndex data = rowOf(model, u"/srv/data/"_s);
        model.setOwnRule(data, "/srv/data/{ r,");
        goNext();
        QTRY_VERIFY_WITH_TIMEOUT(!messages(*learn).isEmpty(), kLongMs);
        QVERIFY(messages(*learn).first().startsWith(u"The rules do not go together."_s));
        QCOMPARE(learn->currentId(), int(LearnWizard::AccessStep));
        model.setOwnRule(data, "/srv/data/*.txt r,");
        goNext();
        QVERIFY(reaches(LearnWizard::PreviewStep));
        QVERIFY(shown<QPlainTextEdit>(*learn)->toPlainText().contains(u"/srv/data/*.txt r,"_s));
    }

    void whatIsSettledIsNotAskedAgain()
    {
        LearnWizard *learn = openWizard("profile app /usr/bin/app {\n  file,\n  capability,\n}\n");
        QVERIFY(learn != nullptr);
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep)); // no program to decide about
        QVERIFY(texts(*learn).contains(u"Nothing is left to answer"_s));
        QVERIFY(!learn->button(QWizard::NextButton)->isEnabled());
    }

    void anEmptyLogSaysSo()
    {
        LearnWizard *learn = openWizard(kApp, "Nov 24 08:00:00 host app: nothing of interest\n");
        QVERIFY(learn != nullptr);
        QVERIFY(texts(*learn).contains(u"No denials recorded"_s));
        QVERIFY(!learn->button(QWizard::NextButton)->isEnabled());
    }

    void everyControlHasAName()
    {
        LearnWizard *learn = openWizard();
        goNext();
        QVERIFY(reaches(LearnWizard::ProgramsStep));
        goNext();
        QVERIFY(reaches(LearnWizard::AccessStep));
        goNext();
        QVERIFY(reaches(LearnWizard::PreviewStep));
        for (const QWidget *widget : learn->findChildren<QWidget *>()) {
            const bool isPopup = widget->window() != learn;
            if (isPopup || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool hasName = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(hasName, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestLearn)
#include "tst_learn.moc"
