// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/editor_view.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/common/look.h"
#include "ui/editor/outline_model.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/text_codec.h"

#include <QLabel>
#include <QPalette>
#include <QSaveFile>
#include <QStackedLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace pavise::ui {

namespace {

/// Pause in typing after which the text is checked.
constexpr int kIdleMs = 150;

} // namespace

EditorView::EditorView(std::string path, const compile::CompileOptions &options,
                       const Highlighting &highlighting, QWidget *parent)
    : QWidget(parent)
    , m_path(std::move(path))
    , m_base(options.base)
    , m_editor(new ProfileEditor(highlighting))
    , m_failure(new QLabel)
    , m_stack(new QStackedLayout(this))
    , m_outline(new OutlineModel(this))
    , m_problems(new ProblemModel(this))
    , m_check(options)
{
    m_failure->setWordWrap(true);
    m_failure->setAlignment(Qt::AlignCenter);
    m_failure->setMargin(look::units(6));
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->setAutoFillBackground(true);
    m_failure->setBackgroundRole(QPalette::Base);
    m_failure->setForegroundRole(QPalette::Text);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_failure);

    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMs);
    connect(&m_idle, &QTimer::timeout, this, &EditorView::startCheck);
    connect(m_editor, &ProfileEditor::edited, this, [this] {
        ++m_version;
        m_idle.start();
    });
    connect(m_editor, &QPlainTextEdit::modificationChanged, this, &EditorView::stateChanged);
    connect(&m_check, &CheckService::checked, this, &EditorView::showReport);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (const auto read = m_reading.result())
            showText(*read);
        else
            showFailure(read.error());
        Q_EMIT opened();
        Q_EMIT stateChanged();
    });
}

EditorView::~EditorView()
{
    m_reading.waitForFinished();
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
    m_editor->setBytes(bytes);
    m_stack->setCurrentWidget(m_editor);
    if (m_pendingOffset)
        goToOffset(*m_pendingOffset);
    else if (m_pendingLine > 0)
        m_editor->goToLine(m_pendingLine);
    startCheck();
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
                         .message = problem.message});
        own.push_back(problem.diagnostic);
        own.back().where->file = file;
    }
    m_editor->setMarks(std::move(marks));
    m_outline->setOutline(outlineOf(report.parsed->file), own);
    m_problems->setProblems(report.problems);
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
    const OffsetMap map(rawText(*m_editor->document()));
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(map.position(fix.range.begin));
    cursor.setPosition(map.position(fix.range.end), QTextCursor::KeepAnchor);
    cursor.insertText(decodeProfile(fix.replacement));
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
