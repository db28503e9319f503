// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/view/editor_view.h"

#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/editor/language/owning_package.h"
#include "ui/editor/outline_model.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/text_codec.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace pavise::ui {

namespace {

/// Pause in typing after which the text is checked.
constexpr int kIdleMs = 150;

/// After a sign from the file system, until the file is looked at.
constexpr int kSettleMs = 200;

/// Pause in typing after which unsaved edits are kept for after a crash.
constexpr int kDraftMs = 1000;

/// What the text says and the kernel does not do.
bool isAboutEnforcement(text::DiagnosticCode code)
{
    using Code = text::DiagnosticCode;
    return code == Code::RuleNotEnforced || code == Code::RuleDowngraded
        || code == Code::FlagNotEnforced || code == Code::NotEnforcedElsewhere;
}

} // namespace

EditorView::EditorView(std::string path, const compile::CompileOptions &options,
                       const Highlighting &highlighting, QWidget *parent)
    : QWidget(parent)
    , m_path(std::move(path))
    , m_base(options.base)
    , m_editor(new ProfileEditor(highlighting))
    , m_failure(new QLabel)
    , m_conflict(new MessageBar)
    , m_reload(m_conflict->addButton(tr("Re&load")))
    , m_keep(m_conflict->addButton(tr("&Keep mine")))
    , m_stack(new QStackedLayout)
    , m_outline(new OutlineModel(this))
    , m_problems(new ProblemModel(this))
    , m_check(options)
    , m_owner(new MessageBar)
    , m_openLocal(m_owner->addButton(tr("Edi&t local file")))
{
    m_failure->setWordWrap(true);
    m_failure->setAlignment(Qt::AlignCenter);
    m_failure->setMargin(look::units(6));
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->setAutoFillBackground(true);
    m_failure->setBackgroundRole(QPalette::Base);
    m_failure->setForegroundRole(QPalette::Text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(look::units(2), 0, look::units(2), 0);
    messages->addWidget(m_conflict);
    messages->addWidget(m_owner);
    column->addLayout(messages);
    column->addLayout(m_stack, 1);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_failure);

    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMs);
    connect(&m_idle, &QTimer::timeout, this, &EditorView::startCheck);
    connect(m_editor, &ProfileEditor::edited, this, [this] {
        ++m_version;
        m_idle.start();
        m_pause.start();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDraftMs);
    connect(&m_pause, &QTimer::timeout, this, &EditorView::keepDraft);
    connect(&m_around, &QFutureWatcherBase::finished, this, &EditorView::takeKnowledge);
    connect(&m_ownerSearch, &QFutureWatcherBase::finished, this, &EditorView::showOwner);
    connect(m_openLocal, &QPushButton::clicked, this,
            [this] { Q_EMIT targetRequested(m_base + "/local/" + toBytes(title()), 0); });
    m_editor->setWordHelp([this](int position) { return helpAt(position); });
    connect(m_editor, &ProfileEditor::followRequested, this, [this](int position) {
        if (const auto target = targetAt(position))
            Q_EMIT targetRequested(target->file, target->line);
    });
    connect(m_editor, &QPlainTextEdit::modificationChanged, this, &EditorView::stateChanged);
    connect(&m_check, &CheckService::checked, this, &EditorView::showReport);
    connect(m_reload, &QPushButton::clicked, this, &EditorView::reload);
    connect(m_keep, &QPushButton::clicked, this, &EditorView::keepMine);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &EditorView::checkDisk);
    connect(&m_disk, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_disk, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_looking, &QFutureWatcherBase::finished, this,
            [this] { takeDisk(m_looking.result()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const auto read = m_reading.result();
        const bool isNew = !read && m_path.starts_with(m_base + "/local/")
            && text::DiskFiles().kind(m_path) == text::FileKind::Missing;
        if (read)
            showText(*read);
        else if (isNew)
            showText({}); // packages include local files that are not there yet
        else
            showFailure(read.error());
        m_isMissing = isNew;
        Q_EMIT opened();
        Q_EMIT stateChanged();
    });
}

EditorView::~EditorView()
{
    dropDraft();
    m_aroundStop.request_stop();
    m_reading.waitForFinished();
    m_looking.waitForFinished();
    m_around.waitForFinished();
    m_ownerSearch.waitForFinished();
}

void EditorView::open()
{
    m_reading.setFuture(
        QtConcurrent::run([path = m_path] { return text::DiskFiles().read(path); }));
}

QString EditorView::title() const
{
    if (m_path.starts_with(m_base + '/'))
        return toDisplay(std::string_view(m_path).substr(m_base.size() + 1));
    return toDisplay(std::string_view(m_path).substr(m_path.find_last_of('/') + 1));
}

bool EditorView::isModified() const
{
    return m_editor->document()->isModified();
}

void EditorView::setOptions(const compile::CompileOptions &options)
{
    m_base = options.base;
    m_check.setOptions(options);
    if (m_isReadable)
        startCheck();
}

void EditorView::showText(const std::string &bytes)
{
    m_isReadable = true;
    m_saved = bytes;
    watchDisk();
    m_settle.start(); // it may have been in the middle of being written
    m_editor->setBytes(bytes);
    m_stack->setCurrentWidget(m_editor);
    if (m_pendingOffset)
        goToOffset(*m_pendingOffset);
    else if (m_pendingLine > 0)
        m_editor->goToLine(m_pendingLine);
    startCheck();
    if (m_pendingDraft)
        takeDraft(*m_pendingDraft);
    m_ownerSearch.setFuture(QtConcurrent::run(
        [root = root(), path = m_path] { return owningPackage(root, path.substr(root.size())); }));
}

void EditorView::setSaved(const std::string &bytes)
{
    m_saved = bytes;
    m_unsure.reset();
    m_isMissing = false;
    m_isConflicting = false;
    m_conflict->hide();
    m_editor->setSavedBytes(bytes);
    m_editor->document()->setModified(m_editor->bytes() != bytes);
    if (!isModified())
        dropDraft();
    Q_EMIT stateChanged();
}

void EditorView::setWritten(const std::string &bytes)
{
    if (bytes != m_saved)
        m_previous = m_saved;
    setSaved(bytes);
}

void EditorView::dropEdits()
{
    m_onDisk = m_saved;
    reload();
}

void EditorView::watchDisk()
{
    // A file that was renamed over is another one for the watcher; the folder tells of one that
    // comes back.
    const QString path = QFile::decodeName(m_path.c_str());
    const QString folder = QFileInfo(path).path();
    if (!m_disk.files().contains(path))
        m_disk.addPath(path);
    if (!m_disk.directories().contains(folder))
        m_disk.addPath(folder);
}

void EditorView::checkDisk()
{
    if (!m_isReadable)
        return;
    if (m_looking.isRunning()) {
        m_settle.start();
        return;
    }
    m_looking.setFuture(QtConcurrent::run([path = m_path] {
        const text::DiskFiles disk;
        return Look{.kind = disk.kind(path), .text = disk.read(path)};
    }));
}

bool EditorView::Look::isLike(const Look &other) const
{
    return kind == other.kind && text.has_value() == other.text.has_value()
        && (!text || *text == *other.text);
}

void EditorView::takeDisk(const Look &look)
{
    watchDisk();
    if (look.text && *look.text == m_saved) {
        if (m_isMissing || m_isConflicting || m_unsure)
            setSaved(*look.text);
        return;
    }
    if (look.text && (*look.text == m_editor->bytes() || *look.text == m_previous)) {
        // Our own change is there, or was taken back by a trial or by Undo: then the text stays as
        // a draft.
        setWritten(*look.text);
        return;
    }
    // Anything else may be half written: it is believed when the next look finds the same.
    const bool isSure = m_unsure && m_unsure->isLike(look);
    m_unsure = look;
    if (!isSure) {
        m_settle.start();
        return;
    }
    m_isMissing = look.kind == text::FileKind::Missing;
    if (!look.text) {
        m_isConflicting = false;
        m_reload->hide();
        m_keep->hide();
        if (m_isMissing) {
            m_editor->document()->setModified(true);
            m_conflict->show(Role::Warn, tr("The file was deleted."),
                             tr("Your text is here still; Save makes the file again."));
        } else {
            m_conflict->show(Role::Warn, tr("The file cannot be read any more."),
                             diagnosticText(look.text.error()));
        }
        return;
    }
    m_onDisk = *look.text;
    if (!isModified() && !m_onDisk.empty()) {
        reload();
        return;
    }
    m_isConflicting = true;
    m_reload->show();
    m_keep->show();
    m_conflict->show(Role::Warn, tr("The file was changed on the disk."),
                     tr("Reload takes that text and drops your edits; Ctrl+Z brings them back. "
                        "Keep mine goes on with your text; what it would undo is shown before it "
                        "is applied."));
}

void EditorView::askAboutConflict()
{
    m_keep->setFocus(Qt::OtherFocusReason);
}

void EditorView::reload()
{
    if (m_onDisk != m_editor->bytes()) {
        // One step of undo, so that nothing is lost.
        QTextCursor cursor(m_editor->document());
        const int place = m_editor->textCursor().blockNumber() + 1;
        cursor.select(QTextCursor::Document);
        cursor.insertText(decodeProfile(m_onDisk));
        m_editor->goToLine(std::min(place, m_editor->blockCount()));
    }
    setSaved(m_onDisk);
}

void EditorView::keepMine()
{
    setSaved(m_onDisk);
}

void EditorView::showFailure(const text::Diagnostic &failure)
{
    m_failure->setText(diagnosticText(failure));
    m_stack->setCurrentWidget(m_failure);
}

void EditorView::startCheck()
{
    m_check.check(m_path, m_editor->bytes(), m_version);
}

void EditorView::showReport(const CheckReport &report)
{
    if (report.version != m_version)
        return;
    const OffsetMap map(rawText(*m_editor->document()));
    std::vector<TextMark> marks;
    std::vector<text::Diagnostic> own;
    const text::FileId file = report.parsed->file.id;
    for (const Problem &problem : report.problems) {
        if (!problem.isInThisFile || !problem.diagnostic.where)
            continue;
        const text::SourceRange where = *problem.diagnostic.where;
        marks.push_back({.severity = problem.diagnostic.severity,
                         .begin = map.position(where.begin),
                         .end = map.position(where.end),
                         .message = problem.message,
                         .isNotEnforced = isAboutEnforcement(problem.diagnostic.code)});
        own.push_back(problem.diagnostic);
        own.back().where->file = file;
    }
    m_editor->setMarks(std::move(marks));
    m_outline->setOutline(outlineOf(report.parsed->file), own);
    m_problems->setProblems(report.problems);
    lookAroundAgain();
    Q_EMIT stateChanged();
}

void EditorView::goToOffset(std::uint32_t offset)
{
    m_pendingOffset = offset;
    if (m_isReadable)
        m_editor->goTo(OffsetMap(rawText(*m_editor->document())).position(offset));
}

void EditorView::goToLine(int line)
{
    m_pendingLine = line;
    if (m_isReadable)
        m_editor->goToLine(line);
}

void EditorView::applyFix(const Problem &problem)
{
    if (problem.diagnostic.fixes.empty() || !problem.isInThisFile)
        return;
    const text::FixHint &fix = problem.diagnostic.fixes.front();
    applyEdit({.range = fix.range, .replacement = fix.replacement});
}

void EditorView::applyEdit(const text::TextEdit &edit)
{
    const OffsetMap map(rawText(*m_editor->document()));
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(map.position(edit.range.begin));
    cursor.setPosition(map.position(edit.range.end), QTextCursor::KeepAnchor);
    cursor.insertText(decodeProfile(edit.replacement));
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
}

QString EditorView::saveCopy(const QString &target) const
{
    QSaveFile file(target);
    const std::string bytes = m_editor->bytes();
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size
        || !file.commit()) {
        return tr("The copy could not be written: %1").arg(file.errorString());
    }
    return {};
}

} // namespace pavise::ui
