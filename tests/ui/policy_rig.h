// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The application on a folder that stands in for this system, with a fake helper on a private bus.

#pragma once

#include "app/object_graph.h"
#include "tests/ui/fake_helper.h"
#include "ui/editor/profile_editor.h"
#include "ui/main_window.h"
#include "ui/pages/apply/apply_sheet.h"
#include "ui/pages/editor/editor_page.h"
#include "ui/services/policy/policy_service.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace pavise::tests {

using namespace pavise::ui;
using protocol::ErrorCode;

inline constexpr int kLongMs = 60'000;

inline const char *const kBefore = "profile demo /usr/bin/demo {\n"
                                   "  include if exists <local/demo>\n"
                                   "  /etc/demo r,\n"
                                   "  /var/lib/demo/** rw,\n"
                                   "}\n";
inline const char *const kAfter = "profile demo /usr/bin/demo {\n"
                                  "  include if exists <local/demo>\n"
                                  "  /etc/demo r,\n"
                                  "  /etc/shadow r,\n"
                                  "}\n";

inline QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').startsWith(text) && !each->isHidden())
            return each;
    }
    return nullptr;
}

inline QCheckBox *checkBox(const QWidget &in, const QString &text)
{
    for (QCheckBox *each : in.findChildren<QCheckBox *>()) {
        if (each->text().remove(u'&').startsWith(text))
            return each;
    }
    return nullptr;
}

template <typename T>
T *shown(const QWidget &in)
{
    for (T *each : in.findChildren<T *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

inline QStringList messages(const QWidget &in)
{
    QStringList texts;
    for (const MessageBar *bar : in.findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts << bar->accessibleName();
    }
    return texts;
}

/// Whether the sheet still works out what the change means; a trial's countdown is another bar.
inline bool isComparing(const ApplySheet &sheet)
{
    const auto bars = sheet.findChildren<QProgressBar *>();
    return std::ranges::any_of(bars, [](const QProgressBar *bar) {
        return bar->isVisible() && bar->accessibleName() == u"Comparing"_s;
    });
}

class PolicyRig : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir m_folder;
    QTemporaryDir m_settings;
    FakeHelper m_helper;
    std::unique_ptr<app::ObjectGraph> m_graph;

    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(u"etc/apparmor.d/"_s + name);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(name.section(u'/', 0, -2));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(bytes) != bytes.size())
            qFatal("the test's folder is not writable");
    }
    [[nodiscard]] SystemTree tree() const
    {
        return {.root = m_folder.path().toStdString(),
                .logFile = m_folder.filePath(u"log"_s).toStdString(),
                .standsIn = true};
    }
    MainWindow &window() { return m_graph->window(); }
    EditorPage &editor() { return *window().findChild<EditorPage *>(); }

    /// The fake's answer for every call but that of the history.
    void answerWith(ErrorCode code, const protocol::ItemResults &items = {})
    {
        m_helper.answer = [code, items](const QDBusMessage &call) {
            return call.member() == u"ListHistory"_s
                ? call.createReply(QVariant::fromValue(protocol::HistoryEntries()))
                : FakeHelper::error(call, code, items);
        };
    }

    ChangeOutcome applyOnce(quint32 seconds = 0)
    {
        std::optional<ChangeOutcome> outcome;
        m_graph->policy().apply({{.file = "demo", .text = kAfter, .expectedDigest = {}}},
                                protocol::ApplyFlag::Save, u"why"_s, seconds, u"Done"_s, this,
                                [&](const ChangeOutcome &found) { outcome = found; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, kLongMs))
            qFatal("no outcome");
        return *outcome;
    }

    QPlainTextEdit *openDemo()
    {
        window().follow({.page = PageId::Editor, .file = path(u"demo"_s).toStdString()});
        auto *view = shown<ProfileEditor>(window());
        const bool isThere = QTest::qWaitFor(
            [&] {
                return view->toPlainText().contains(u"demo"_s)
                    && button(editor(), u"Apply"_s)->isEnabled();
            },
            kLongMs);
        return isThere ? view : nullptr;
    }

    static void setText(QPlainTextEdit &edit, const char *text)
    {
        QTextCursor cursor(edit.document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromUtf8(text));
    }

    ApplySheet *openSheet(bool load)
    {
        auto *view = shown<ProfileEditor>(window());
        window().activateWindow();
        view->setFocus();
        QTest::keyClick(view, load ? Qt::Key_Return : Qt::Key_S, Qt::ControlModifier);
        auto *sheet = window().findChild<ApplySheet *>();
        if (sheet == nullptr)
            return nullptr;
        return QTest::qWaitFor([&] { return !isComparing(*sheet); }, kLongMs) ? sheet : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_helper.isUsable())
            QSKIP("there is no dbus-daemon");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        app::prepare(*qApp);
    }

    void init()
    {
        put(path(u"demo"_s), kBefore);
        put(path(u"other"_s),
            "profile other /usr/bin/other {\n  include if exists "
            "<local/demo>\n}\n");
        put(path(u"local/demo"_s), "/etc/local r,\n");
        put(m_folder.filePath(u"log"_s),
            "Nov 23 10:00:00 host kernel: audit: type=1400 audit(1795428000.000:1): "
            "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"demo\" "
            "name=\"/etc/shadow\" pid=1 comm=\"demo\" requested_mask=\"r\" denied_mask=\"r\" "
            "fsuid=0 ouid=0\n");
        m_helper.appear();
        m_helper.answer = nullptr;
        m_graph = std::make_unique<app::ObjectGraph>(m_helper.bus());
        m_graph->start({.tree = tree(), .files = {}});
        window().resize(1400, 900);
        QTRY_VERIFY_WITH_TIMEOUT(m_graph->status().snapshot()->isScanned, kLongMs);
        m_helper.calls.clear();
    }

    void cleanup()
    {
        // Nothing is unsaved that somebody would have to be asked about.
        m_graph.reset();
    }
};

} // namespace pavise::tests
