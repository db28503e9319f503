// SPDX-License-Identifier: GPL-2.0-or-later
// The stops of the tour in the wizards: a program's first profile, a container's copy, sessions of
// learning, and a trial that runs behind a dialog.
#include "core/suggest/session_file.h"
#include "tests/tour/languages.h"
#include "tests/tour/tour.h"
#include "ui/common/convert.h"
#include "ui/main_window.h"
#include "ui/pages/apply/apply_sheet.h"
#include "ui/services/learn/learn_sessions.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/learn/learn_wizard.h"
#include "ui/wizard/learn/session_choice.h"
#include "ui/wizard/learn/sessions_dialog.h"
#include "ui/wizard/new_profile_wizard.h"
#include "ui/wizard/profile/profile_program_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

void putFile(const QString &path, const QByteArray &bytes, bool isProgram = false)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    if (isProgram)
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeGroup
                            | QFile::ExeOther);
}

/// The sample has no programs, no menu and no containers: some of each, for the copy.
void addPrograms(const QString &root)
{
    QFile real(QCoreApplication::applicationFilePath()); // a desktop program that is there
    const QByteArray bytes = real.open(QIODevice::ReadOnly) ? real.readAll() : QByteArray();
    putFile(root + u"/usr/bin/notes"_s, bytes, true);
    putFile(root + u"/usr/bin/dash"_s, bytes, true);
    putFile(root + u"/usr/local/bin/notes-sync"_s, "#!/usr/bin/dash\n", true);
    for (const auto &[file, name, program] :
         {std::tuple(u"notes"_s, "Notes", "/usr/bin/notes %U"),
          std::tuple(u"sync"_s, "Notes, shared", "/usr/local/bin/notes-sync"),
          std::tuple(u"viewer"_s, "Picture Viewer", "/usr/bin/viewer %F")})
        putFile(root + u"/usr/share/applications/"_s + file + u".desktop"_s,
                QByteArray("[Desktop Entry]\nType=Application\nName=") + name + "\nExec=" + program
                    + '\n');
    putFile(root + u"/var/lib/dpkg/info/notes.list"_s, "/.\n/usr/bin/notes\n");
    const QString loaded = root + u"/sys/kernel/security/apparmor/policy/profiles/"_s;
    for (const QByteArray name : {"docker-default", "snap.firefox.firefox"}) {
        const QString folder = loaded + QString::fromUtf8(name) + u".900/"_s;
        putFile(folder + u"name"_s, name + '\n');
        putFile(folder + u"mode"_s, "enforce\n");
        putFile(folder + u"attach"_s, "<unknown>\n");
    }
}

void click(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&').startsWith(text)) {
            each->click();
            return;
        }
    }
}

} // namespace

void Tour::visitNewProfile()
{
    using Step = ui::NewProfileWizard::Step;
    const QString root = ui::toDisplay(m_graph.status().tree().root);
    addPrograms(root);
    m_graph.status().refresh();
    waitFor(u"the loaded profiles with a container's"_s, [this] {
        return std::ranges::contains(m_graph.status().snapshot()->profiles, "docker-default",
                                     &ui::ProfileEntry::name);
    });
    Q_EMIT m_graph.window().newProfileRequested({});
    auto *wizard = m_graph.window().findChild<ui::NewProfileWizard *>();
    auto *program = wizard->findChild<ui::ProfileProgramPage *>();
    waitFor(u"the menu"_s, [program] { return !program->chosen().empty(); });
    takePicture(u"profile-1-program"_s, *wizard);
    program->setSource(ui::ProfileProgramPage::Running);
    takePicture(u"profile-1-running"_s, *wizard);
    program->setSource(ui::ProfileProgramPage::Path);
    takePicture(u"profile-1-path"_s, *wizard);
    program->setSource(ui::ProfileProgramPage::Menu);
    for (const auto &[step, name] : {std::pair{Step::FoundStep, u"profile-2-found"_s},
                                     std::pair{Step::NameStep, u"profile-3-name"_s},
                                     std::pair{Step::PartsStep, u"profile-4-parts"_s},
                                     std::pair{Step::TextStep, u"profile-5-text"_s}}) {
        wizard->next();
        if (!waitFor(name, [&] { return wizard->currentId() == step; }))
            return;
        waitFor(name + u", ready"_s, [&] {
            return wizard
                ->button(step == Step::TextStep ? QWizard::CommitButton : QWizard::NextButton)
                ->isEnabled();
        });
        takePicture(name, *wizard);
    }
    wizard->next();
    ui::ApplySheet *sheet = nullptr;
    waitFor(u"the new profile's sheet"_s, [&] {
        sheet = wizard->findChild<ui::ApplySheet *>();
        return sheet != nullptr && sheet->findChild<QProgressBar *>()->isHidden();
    });
    takePicture(u"profile-6-apply"_s, *sheet);
    click(*sheet, shownText("pavise::ui::ApplySheet", "&Apply…"));
    waitFor(u"the step of using"_s, [&] { return wizard->currentId() == Step::UseStep; });
    // What the program does is in the log a moment later.
    const auto place = m_graph.denials().snapshot()->place;
    QFile log(QFile::decodeName(place ? place->path.c_str() : ""));
    if (log.open(QIODevice::Append)) {
        const qint64 now = QDateTime::currentSecsSinceEpoch() + 5;
        int serial = 900;
        for (const char *each :
             {"operation=\"open\" class=\"file\" name=\"/usr/share/notes/a.css\" "
              "requested_mask=\"r\" denied_mask=\"r\"",
              "operation=\"open\" class=\"file\" name=\"/usr/share/notes/b.css\" "
              "requested_mask=\"r\" denied_mask=\"r\"",
              "operation=\"create\" class=\"net\" family=\"inet\" sock_type=\"stream\" protocol=6 "
              "requested_mask=\"create\" denied_mask=\"create\""})
            log.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1()
                      + " localhost kernel: audit: type=1400 audit(" + QByteArray::number(now)
                      + ".100:" + QByteArray::number(++serial)
                      + "): apparmor=\"ALLOWED\" profile=\"notes\" pid=9 comm=\"notes\" fsuid=1000 "
                        "ouid=0 "
                      + each + '\n');
        log.close();
    }
    waitFor(u"recorded events"_s, [&] {
        const auto groups = m_graph.denials().newest()->groups;
        return std::ranges::any_of(groups, [](const ui::DenialEntry &each) {
            return each.denial.first.text(audit::Field::Profile) == "notes";
        });
    });
    takePicture(u"profile-7-use"_s, *wizard);
    wizard->next();
    waitFor(u"the step of enforcing"_s, [&] { return wizard->currentId() == Step::EnforceStep; });
    takePicture(u"profile-8-enforce"_s, *wizard);
    wizard->leave();
    settle();
}

void Tour::visitContainer()
{
    using Step = ui::NewProfileWizard::Step;
    Q_EMIT m_graph.window().copyProfileRequested("docker-default");
    auto *wizard = m_graph.window().findChild<ui::NewProfileWizard *>();
    takePicture(u"container-1-profile"_s, *wizard);
    for (const auto &[step, name] : {std::pair{Step::ContainerStep, u"container-2-copy"_s},
                                     std::pair{Step::TextStep, u"container-3-text"_s}}) {
        wizard->next();
        if (!waitFor(name, [&] { return wizard->currentId() == step; }))
            return;
        waitFor(name + u", ready"_s, [&] {
            return wizard
                ->button(step == Step::TextStep ? QWizard::CommitButton : QWizard::NextButton)
                ->isEnabled();
        });
        takePicture(name, *wizard);
    }
    wizard->next();
    ui::ApplySheet *sheet = nullptr;
    waitFor(u"the copy's sheet"_s, [&] {
        sheet = wizard->findChild<ui::ApplySheet *>();
        return sheet != nullptr && sheet->findChild<QProgressBar *>()->isHidden();
    });
    click(*sheet, shownText("pavise::ui::ApplySheet", "&Apply…"));
    waitFor(u"the step of using"_s, [&] { return wizard->currentId() == Step::UseStep; });
    takePicture(u"container-4-use"_s, *wizard);
    wizard->leave();
    settle();
}

void Tour::visitSessions()
{
    const ui::SystemTree tree = m_graph.status().tree();
    QDir().mkpath(ui::sessionFolder(tree));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    const auto save = [&](const QString &name, const std::vector<std::string> &profiles,
                          const std::vector<std::size_t> &news, bool hasChild) {
        suggest::SavedSession saved;
        saved.session.profiles = profiles;
        for (std::size_t i = 0; i < news.size(); ++i)
            saved.session.passes.push_back(
                {.time = now - kDay * static_cast<qint64>(news.size() - i), .newRows = news[i]});
        if (hasChild)
            saved.session.decisions["photo-import\texec\t/usr/bin/dash"] = {
                .candidate = {.kind = suggest::CandidateKind::ExecChild,
                              .rules = {"/usr/bin/dash Cx -> dash,"},
                              .target = "dash",
                              .severity = {}}};
        saved.session.decisions["nginx\tfile\t/etc/mime.types"] = {
            .kind = suggest::Decision::Kind::Mute, .candidate = {}};
        (void)suggest::writeSession(ui::newSessionPath(tree, name), saved);
    };
    save(u"All programs"_s, {}, {41, 12, 3}, false);
    save(u"photo-import"_s, {"photo-import"}, {14}, true);
    save(u"nginx"_s, {"nginx"}, {9, 2, 0}, false);
    ui::LearnWizard learn(m_graph.status(), m_graph.denials(), {"photo-import"}, &m_graph.window());
    learn.open();
    auto *choice = learn.findChild<ui::SessionChoice *>();
    waitFor(u"the sessions"_s, [choice] { return choice->entry() != nullptr; });
    takePicture(u"session-1-source"_s, learn);
    click(learn, shownText("pavise::ui::SessionChoice", "Sess&ions…"));
    if (auto *dialog = learn.findChild<ui::SessionsDialog *>()) {
        takePicture(u"session-2-list"_s, *dialog);
        dialog->reject();
        settle();
    }
    learn.next();
    waitFor(u"the session's programs"_s,
            [&] { return learn.currentId() != ui::LearnWizard::SourceStep; });
    if (learn.currentId() == ui::LearnWizard::ProgramsStep) {
        takePicture(u"session-3-programs"_s, learn);
        learn.next();
        waitFor(u"the session's accesses"_s,
                [&] { return learn.currentId() == ui::LearnWizard::AccessStep; });
    }
    takePicture(u"session-4-pass"_s, learn);
    // A trial that began elsewhere is in reach here too.
    m_graph.policy().apply({{.file = "usr.sbin.nginx", .text = {}, .expectedDigest = {}}},
                           protocol::ApplyFlag::Load, {}, 60,
                           u"The change of usr.sbin.nginx is active."_s, &learn, {});
    waitFor(u"the trial behind the wizard"_s,
            [this] { return m_graph.policy().trial().has_value(); });
    takePicture(u"trial-in-a-dialog"_s, learn);
    m_graph.policy().revertTrial();
    waitFor(u"the end of the trial behind the wizard"_s,
            [this] { return !m_graph.policy().trial(); });
    learn.reject();
    settle();
}

} // namespace pavise::tests
