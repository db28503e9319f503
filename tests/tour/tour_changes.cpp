// SPDX-License-Identifier: GPL-2.0-or-later
// The stops of the tour where something is changed, on a copy of the sample that stands in for this
// system, before a helper that says yes.
#include "tests/tour/languages.h"
#include "tests/tour/tour.h"
#include "ui/common/convert.h"
#include "ui/editor/profile_editor.h"
#include "ui/main_window.h"
#include "ui/pages/apply/apply_sheet.h"
#include "ui/pages/apply/command_sheet.h"
#include "ui/pages/denials/denials_page.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/history_texts.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table/table_view.h"
#include "ui/wizard/learn/learn_wizard.h"

#include <QAction>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

const QString kApply = u"Ctrl+Return"_s;

QByteArray contentOf(const std::string &path)
{
    QFile file(QFile::decodeName(path.c_str()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Three entries of a history, newest first.
protocol::HistoryEntries someHistory()
{
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) * 1'000'000;
    constexpr quint64 kMinute = 60'000'000'000;
    const auto entry = [](quint64 id, const QString &verb, const QString &result,
                          const QByteArray &note, const QByteArray &file) {
        return protocol::HistoryEntry{.id = id,
                                      .uid = 0,
                                      .verb = verb,
                                      .operation = u"operation-%1"_s.arg(id),
                                      .result = result,
                                      .note = note,
                                      .hasPolicy = true,
                                      .files = {{.file = file, .before = "old", .after = "new"}},
                                      .profiles = {file.split('.').last()}};
    };
    return {entry(now - 3 * kMinute, u"apply"_s, u"done"_s,
                  "the document root of the new site, as asked for by the web team on Monday",
                  "usr.sbin.nginx"),
            entry(now - 45 * kMinute, u"apply"_s, u"reverted"_s, {}, "usr.sbin.nginx"),
            entry(now - 3000 * kMinute, u"set-mode"_s, u"done"_s, "while the printer is set up",
                  "usr.sbin.cups-browsed")};
}

} // namespace

void Tour::visitChanges()
{
    if (!m_helper.isUsable())
        return;
    const ui::SystemTree sample = m_graph.status().tree();
    const QTemporaryDir copy;
    const auto options =
        std::filesystem::copy_options::recursive | std::filesystem::copy_options::copy_symlinks;
    std::error_code failure;
    std::filesystem::copy(sample.root, ui::toBytes(copy.path()), options, failure);
    ui::SystemTree tree = sample;
    tree.root = ui::toBytes(copy.path());
    tree.standsIn = true;
    tree.isSample = false;
    m_graph.status().open(tree);
    waitFor(u"the copy of the sample system"_s,
            [this] { return m_graph.status().snapshot()->isScanned; });
    waitFor(u"the copy's log"_s, [this] { return m_graph.denials().snapshot()->isCollected; });
    applyNginx(u"apply-harmless"_s, u"  /srv/www/** r,\n"_s, false);
    applyNginx(u"apply-dangerous"_s, u"  /etc/shadow r,\n  /srv/www/** r,\n"_s, false);
    m_helper.answer = [tree](const QDBusMessage &call) {
        if (call.member() == u"ApplyProfiles"_s) {
            for (const auto &item : qdbus_cast<protocol::ProfileTexts>(call.arguments()[2])) {
                QFile file(QFile::decodeName(tree.path("/etc/apparmor.d/").c_str())
                           + QString::fromUtf8(item.file));
                if (file.open(QIODevice::WriteOnly))
                    file.write(item.text);
            }
            return call.createReply(QVariant::fromValue(protocol::ItemResults()));
        }
        return call.createReply();
    };
    applyNginx(u"apply"_s, u"  /srv/www/** r,\n"_s, true);
    takePicture(u"trial"_s);
    m_graph.policy().keepTrial();
    waitFor(u"the end of the trial"_s, [this] { return !m_graph.policy().trial(); });
    takePicture(u"trial-kept"_s);
    visitHistory();
    visitCommands();
    visitLearning();
    visitNewProfile();
    visitContainer();
    visitSessions();
    m_graph.status().open(sample);
    waitFor(u"the sample system again"_s,
            [this] { return m_graph.status().snapshot()->isScanned; });
}

ui::ProfileEditor *Tour::openProfile(const QString &name)
{
    ui::MainWindow &window = m_graph.window();
    window.follow({.page = ui::PageId::Editor,
                   .file = m_graph.status().tree().path("/etc/apparmor.d/" + name.toStdString())});
    ui::ProfileEditor *editor = nullptr;
    waitFor(name + u" in the editor"_s, [&] {
        for (auto *each : window.findChildren<ui::ProfileEditor *>()) {
            if (each->isVisible() && !each->toPlainText().isEmpty())
                editor = each;
        }
        return editor != nullptr;
    });
    return editor;
}

void Tour::trigger(const ui::Page &page, const QString &keys)
{
    for (QAction *action : page.menuActions()) {
        if (action->shortcut() == QKeySequence(keys))
            action->trigger();
    }
}

void Tour::applyNginx(const QString &name, const QString &added, bool isApplied)
{
    ui::MainWindow &window = m_graph.window();
    const auto &page = *window.findChild<ui::EditorPage *>();
    ui::ProfileEditor *editor = openProfile(u"usr.sbin.nginx"_s);
    if (editor == nullptr)
        return;
    const QString before = editor->toPlainText();
    QTextCursor cursor = editor->document()->find(u"}"_s, editor->document()->characterCount(),
                                                  QTextDocument::FindBackward);
    cursor.setPosition(cursor.selectionStart());
    cursor.insertText(added);
    cursor = editor->document()->find(u"capability setuid"_s);
    cursor.select(QTextCursor::LineUnderCursor);
    cursor.removeSelectedText();
    waitFor(u"the Apply sheet"_s, [&] {
        if (window.findChild<ui::ApplySheet *>() == nullptr)
            trigger(page, kApply); // does nothing until the text is checked
        return window.findChild<ui::ApplySheet *>() != nullptr;
    });
    auto *sheet = window.findChild<ui::ApplySheet *>();
    if (sheet == nullptr)
        return;
    waitFor(u"what the change means"_s,
            [&] { return sheet->findChild<QProgressBar *>()->isHidden(); });
    if (!isApplied) {
        takePicture(name, *sheet);
        sheet->reject();
        settle();
        editor->setPlainText(before);
        editor->document()->setModified(false);
        return;
    }
    for (QPushButton *button : sheet->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == shownText("pavise::ui::ApplySheet", "&Apply…"))
            button->click();
    }
    waitFor(u"the trial"_s, [this] { return m_graph.policy().trial().has_value(); });
}

void Tour::visitHistory()
{
    const std::string path = m_graph.status().tree().path("/etc/apparmor.d/usr.sbin.nginx");
    const QByteArray text = contentOf(path);
    m_helper.answer = [text](const QDBusMessage &call) {
        if (call.member() == u"ListHistory"_s)
            return call.createReply(QVariant::fromValue(someHistory()));
        const bool isOld = call.arguments().value(0).toByteArray() == "old";
        QByteArray before = text; // what applying it above made of it stands in the copy
        before.replace("  /srv/www/** r,\n", "");
        return call.createReply(isOld ? before : text);
    };
    ui::MainWindow &window = m_graph.window();
    window.follow({.page = ui::PageId::History});
    takePicture(u"history-locked"_s);
    auto *page = window.findChild<ui::HistoryPage *>();
    page->refresh();
    waitFor(u"the history"_s, [&] {
        return !page->menuActions().isEmpty() && page->menuActions().first()->isEnabled();
    });
    takePicture(u"history-entries"_s);
    page->menuActions().first()->trigger();
    waitFor(u"the texts of a change"_s,
            [&] { return page->findChild<ui::HistoryDialog *>() != nullptr; });
    if (auto *dialog = page->findChild<ui::HistoryDialog *>()) {
        takePicture(u"history-change"_s, *dialog);
        dialog->reject();
    }
    page->menuActions().last()->trigger();
    if (auto *sheet = page->findChild<ui::CommandSheet *>()) {
        takePicture(u"history-restore"_s, *sheet);
        sheet->reject();
    }
    m_helper.answer = nullptr;

    // Somebody else writes the file while it has edits.
    ui::ProfileEditor *editor = openProfile(u"usr.sbin.nginx"_s);
    if (editor == nullptr)
        return;
    editor->document()->setModified(false);
    QTextCursor cursor(editor->document());
    cursor.insertText(u"# mine\n"_s);
    QFile file(QFile::decodeName(path.c_str()));
    if (file.open(QIODevice::Append))
        file.write("# theirs\n");
    file.close();
    waitFor(u"the question about the file"_s, [&] {
        for (const auto *bar :
             window.findChild<ui::EditorPage *>()->findChildren<ui::MessageBar *>()) {
            if (bar->isVisible())
                return true;
        }
        return false;
    });
    takePicture(u"editor-conflict"_s);
    editor->document()->setModified(false);
}

void Tour::visitCommands()
{
    ui::MainWindow &window = m_graph.window();
    const auto &page = *window.findChild<ui::ProfilesPage *>();
    for (const auto &[keys, name] : {std::pair{u"Ctrl+Shift+B"_s, u"disable-sheet"_s},
                                     std::pair{u"Ctrl+Shift+H"_s, u"complain-sheet"_s}}) {
        window.follow({.page = ui::PageId::Profiles, .name = "nginx"});
        trigger(page, keys);
        for (QAction *action : page.menuActions()) {
            if (action->menu() == nullptr)
                continue;
            for (QAction *mode : action->menu()->actions()) {
                if (mode->shortcut() == QKeySequence(keys))
                    mode->trigger();
            }
        }
        if (auto *sheet = window.findChild<ui::CommandSheet *>()) {
            takePicture(name, *sheet);
            sheet->reject();
            settle();
        }
    }
}

void Tour::visitLearning()
{
    ui::MainWindow &window = m_graph.window();
    window.follow({.page = ui::PageId::Denials});
    for (QPushButton *each : window.findChild<ui::DenialsPage *>()->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == shownText("pavise::ui::DenialsPage", "&Learn…"))
            each->click();
    }
    auto *learn = window.findChild<ui::LearnWizard *>();
    if (learn == nullptr)
        return;
    QAbstractItemModel *profiles = learn->findChild<ui::TableView *>()->model();
    for (int row = 0; row < profiles->rowCount(); ++row) {
        const QModelIndex index = profiles->index(row, 0);
        const bool isChosen = index.data() == u"photo-import"_s || index.data() == u"nginx"_s;
        profiles->setData(index, static_cast<int>(isChosen ? Qt::Checked : Qt::Unchecked),
                          Qt::CheckStateRole);
    }
    takePicture(u"learn-1-source"_s, *learn);
    using Step = ui::LearnWizard::Step;
    for (const auto &[step, name] : {std::pair{Step::ProgramsStep, u"learn-2-programs"_s},
                                     std::pair{Step::AccessStep, u"learn-3-access"_s},
                                     std::pair{Step::PreviewStep, u"learn-4-preview"_s}}) {
        learn->next();
        if (!waitFor(name, [&] { return learn->currentId() == step; }))
            return;
        if (step == Step::AccessStep) {
            QElapsedTimer clock; // what the answers open is looked up one after the other
            for (clock.start(); clock.elapsed() < 1500;)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        }
        takePicture(name, *learn);
    }
    learn->reject();
}

} // namespace pavise::tests
