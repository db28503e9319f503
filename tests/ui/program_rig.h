// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A system with programs, a menu, processes and loaded profiles, for the wizard that makes
/// profiles.

#pragma once

#include "tests/ui/policy_rig.h"
#include "ui/models/learn_model.h"
#include "ui/pages/apply/command_sheet.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/processes/processes_page.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/services/learn/program_list.h"
#include "ui/services/logs/denial_service.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/learn/learn_wizard.h"
#include "ui/wizard/learn/session_choice.h"
#include "ui/wizard/new_profile_wizard.h"
#include "ui/wizard/profile/profile_parts_page.h"
#include "ui/wizard/profile/profile_program_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>

namespace pavise::tests {

class ProgramRig : public PolicyRig
{
    Q_OBJECT

protected:
    QTemporaryDir m_state;

    [[nodiscard]] QString at(const QString &inside) const { return m_folder.filePath(inside); }

    void putProgram(const QString &name, const QByteArray &bytes) const
    {
        put(at(name), bytes);
        QFile::setPermissions(at(name),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                  | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    }

    void putProcess(int pid, const QByteArray &command, const QString &exe, const QByteArray &label,
                    const QByteArray &cgroup = "0::/system.slice/x.service\n") const
    {
        const QString folder = u"proc/%1/"_s.arg(pid);
        const QByteArray number = QByteArray::number(pid);
        put(at(folder + u"stat"_s),
            number + " (" + command + ") S 1 " + number + ' ' + number
                + " 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 1 0 900 1000 100 18446744073709551615 0 0 0 "
                  "0 "
                  "0 0 0 0 0 0 0 0 17 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n");
        put(at(folder + u"status"_s), "Name:\t" + command + "\nUid:\t0\t0\t0\t0\n");
        put(at(folder + u"comm"_s), command + '\n');
        put(at(folder + u"cmdline"_s), command + '\0');
        put(at(folder + u"cgroup"_s), cgroup);
        put(at(folder + u"attr/apparmor/current"_s), label + '\n');
        QFile::remove(at(folder + u"exe"_s));
        QFile::link(exe, at(folder + u"exe"_s));
    }

    void putLoaded(const QByteArray &name, const QByteArray &mode) const
    {
        const QString folder =
            u"sys/kernel/security/apparmor/policy/profiles/"_s + QString::fromUtf8(name) + u".1/"_s;
        put(at(folder + u"name"_s), name + '\n');
        put(at(folder + u"mode"_s), mode + '\n');
        put(at(folder + u"attach"_s), "<unknown>\n");
    }

    /// A line of the log as complain mode writes it.
    void record(const QByteArray &rest)
    {
        ++m_serial;
        QFile log(at(u"log"_s));
        QVERIFY(log.open(QIODevice::Append));
        log.write("Nov 24 20:00:00 host kernel: audit: type=1400 audit("
                  + QByteArray::number(QDateTime::currentMSecsSinceEpoch() / 1000 + 60) + ".5"
                  + QByteArray::number(m_serial % 10) + "0:" + QByteArray::number(m_serial)
                  + "): apparmor=\"ALLOWED\" " + rest + '\n');
    }
    int m_serial = 10;

    bool openSystem()
    {
        m_graph->status().open(tree());
        return QTest::qWaitFor(
            [this] {
                return m_graph->status().snapshot()->isScanned
                    && m_graph->denials().snapshot()->isCollected;
            },
            kLongMs);
    }

    NewProfileWizard *wizard() { return window().findChild<NewProfileWizard *>(); }

    static void goNext(QWizard &wizard)
    {
        const auto which = wizard.button(QWizard::CommitButton)->isVisible() ? QWizard::CommitButton
                                                                             : QWizard::NextButton;
        QTest::mouseClick(wizard.button(which), Qt::LeftButton);
    }

    [[nodiscard]] static bool reaches(const QWizard &wizard, int step)
    {
        return QTest::qWaitFor([&] { return wizard.currentId() == step; }, kLongMs);
    }

    [[nodiscard]] static bool isReady(const QWizard &wizard)
    {
        return QTest::qWaitFor(
            [&] {
                return wizard.button(QWizard::CommitButton)->isVisible()
                    ? wizard.button(QWizard::CommitButton)->isEnabled()
                    : wizard.button(QWizard::NextButton)->isEnabled();
            },
            kLongMs);
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

    static QLineEdit *field(const QWidget &in, const QString &name)
    {
        for (auto *each : in.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }

    static QRadioButton *radio(const QWidget &in, const QString &start)
    {
        for (auto *each : in.findChildren<QRadioButton *>()) {
            if (each->isVisible() && each->text().remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }

    /// Finds the row by its first words and makes it current.
    static bool chooseRow(QWidget &in, const QString &start)
    {
        auto *view = shown<TableView>(in);
        if (view == nullptr)
            return false;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (!index.data().toString().startsWith(start))
                continue;
            view->setCurrentIndex(index);
            return true;
        }
        return false;
    }

    /// The helper does what it is asked: files are written and removed.
    void doAll()
    {
        m_helper.answer = [this](const QDBusMessage &call) {
            if (call.member() == u"ApplyProfiles"_s) {
                for (const auto &item : qdbus_cast<protocol::ProfileTexts>(call.arguments()[2])) {
                    put(path(QString::fromUtf8(item.file)), item.text);
                    putLoaded(item.file, "complain");
                }
            }
            return call.member() == u"ListHistory"_s
                ? call.createReply(QVariant::fromValue(protocol::HistoryEntries()))
                : call.createReply(QVariant::fromValue(protocol::ItemResults()));
        };
    }

    /// Through the Apply sheet, as it stands.
    bool applyNow()
    {
        ApplySheet *sheet = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                sheet = window().findChild<ApplySheet *>();
                return sheet != nullptr && button(*sheet, u"Apply"_s)->isEnabled();
            },
            kLongMs);
        if (!isOpen)
            return false;
        QTest::mouseClick(button(*sheet, u"Apply"_s), Qt::LeftButton);
        return true;
    }

public:
    ProgramRig()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toLocal8Bit());
        QFile tool(u"/usr/bin/true"_s);
        if (!tool.open(QIODevice::ReadOnly))
            qFatal("no /usr/bin/true");
        putProgram(u"usr/bin/tool"_s, tool.readAll());
        putProgram(u"usr/bin/dash"_s,
                   "\x7f"
                   "ELF rest");
        putProgram(u"usr/bin/script"_s, "#!/usr/bin/dash\necho\n");
        put(at(u"usr/bin/plain"_s), "no program\n");
        put(at(u"usr/share/applications/tool.desktop"_s),
            "[Desktop Entry]\nType=Application\nName=The Tool\nName[de]=Das Werkzeug\n"
            "Exec=/usr/bin/tool %F\n[Desktop Action new]\nName=Other\nExec=other\n");
        put(at(u"usr/share/applications/hidden.desktop"_s),
            "[Desktop Entry]\nType=Application\nName=Hidden\nNoDisplay=true\nExec=tool\n");
        put(at(u"var/lib/dpkg/info/tool-package.list"_s), "/.\n/usr/bin/tool\n");
        put(path(u"abstractions/base"_s), "  /dev/null rw,\n  /usr/lib/** mr,\n");
        put(path(u"abstractions/bash"_s), "  /etc/bash.bashrc r,\n");
        put(path(u"abstractions/authentication"_s), "  /etc/shadow r,\n");
        put(path(u"abstractions/consoles"_s), "  /dev/tty rw,\n");
        put(path(u"tunables/global"_s), "@{HOME}=/home/*/\n@{PROC}=/proc/\n");
        putLoaded("docker-default", "enforce");
        putLoaded("demo", "enforce");
        putProcess(77, "tool", u"/usr/bin/tool"_s, "unconfined");
        putProcess(78, "web", u"/usr/bin/web"_s, "docker-default (enforce)",
                   "0::/system.slice/docker-"
                   "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.scope\n");
    }
};

} // namespace pavise::tests
