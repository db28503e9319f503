// SPDX-License-Identifier: GPL-2.0-or-later
// What an editor view knows beyond the text: what words mean and where they lead, who owns the
// file, and edits that are kept for after a crash.
#include "core/store/profile_store.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"
#include "ui/editor/language/language_help.h"
#include "ui/editor/language/text_layout.h"
#include "ui/editor/profile_editor.h"
#include "ui/editor/text_codec.h"
#include "ui/editor/view/editor_view.h"
#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QTextBlock>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// Values of a variable that a person can take in at once.
constexpr qsizetype kMostValues = 24;

QString variableHelp(const QString &name, const Knowledge &known)
{
    if (known.text == nullptr)
        return {};
    QStringList values;
    for (const NamedPlace &place : known.text->variables) {
        if (toDisplay(place.name) != name)
            continue;
        for (const std::string &value : place.values)
            values << toDisplay(value);
    }
    if (values.isEmpty())
        return {};
    const qsizetype count = values.size();
    if (count > kMostValues)
        values = values.first(kMostValues) << u"…"_s;
    return u"@{%1}: %2"_s.arg(name, values.join(u"  "_s));
}

/// The first topic that knows the word.
QString wordHelp(const WordContext &context)
{
    using Kind = WordContext::Kind;
    QList<HelpTopic> topics{HelpTopic::Rule, HelpTopic::Qualifier, HelpTopic::Preamble};
    if (context.kind == Kind::Capability)
        topics = {HelpTopic::Capability, HelpTopic::Rule};
    else if (context.kind == Kind::Flag)
        topics = {HelpTopic::Flag};
    else if (context.kind == Kind::Access)
        topics = {HelpTopic::Permission, HelpTopic::Condition, HelpTopic::Preamble,
                  HelpTopic::Rule};
    for (const HelpTopic topic : topics) {
        if (const HelpEntry *entry = findHelp(topic, context.word)) {
            const QString text = u"%1 – %2"_s.arg(context.word, helpText(*entry));
            return entry->example == nullptr ? text
                                             : text + u'\n' + QString::fromLatin1(entry->example);
        }
    }
    return {};
}

} // namespace

std::string EditorView::root() const
{
    return m_base.ends_with(store::kProfileFolder)
        ? m_base.substr(0, m_base.size() - store::kProfileFolder.size())
        : std::string();
}

void EditorView::setFolder(const std::shared_ptr<const FolderContents> &folder)
{
    m_known.folder = folder;
    m_editor->completion().setKnowledge(m_known);
    m_editor->completion().setRoot(root());
}

void EditorView::lookAroundAgain()
{
    m_aroundStop.request_stop();
    m_aroundStop = {};
    compile::CompileOptions options;
    options.base = m_base;
    m_around.setFuture(QtConcurrent::run(
        [options, path = m_path, bytes = m_editor->bytes(), stop = m_aroundStop.get_token()] {
            return lookAround(options, path, bytes, stop);
        }));
}

void EditorView::takeKnowledge()
{
    if (m_aroundStop.stop_requested())
        return;
    m_known.text = std::make_shared<Surroundings>(m_around.result());
    m_editor->completion().setKnowledge(m_known);
}

QString EditorView::helpAt(int position) const
{
    const QTextBlock block = m_editor->document()->findBlock(position);
    const WordContext context = wordContext(block.text(), position - block.position());
    if (context.word.isEmpty())
        return {};
    using Kind = WordContext::Kind;
    switch (context.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Variable:
        return variableHelp(context.word, m_known);
    case Kind::Permission:
        return explainPermissions(context.word).join(u'\n');
    case Kind::Include:
    case Kind::Abi:
        if (const auto target = targetAt(position))
            return tr("%1\nF12 opens it.").arg(toDisplay(target->file));
        return {};
    case Kind::ProfileName:
        if (const auto target = targetAt(position))
            return tr("The profile %1 in %2, line %3\nF12 goes there.")
                .arg(context.word, toDisplay(target->file))
                .arg(target->line);
        return {};
    case Kind::Path: // of its text, only variables can be told more about
    case Kind::Network:
    case Kind::SignalName:
    case Kind::RuleStart:
    case Kind::Capability:
    case Kind::Flag:
    case Kind::Access:
        return wordHelp(context);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<EditorView::Target> EditorView::targetAt(int position) const
{
    const QTextBlock block = m_editor->document()->findBlock(position);
    const WordContext context = wordContext(block.text(), position - block.position());
    using Kind = WordContext::Kind;
    if (context.kind == Kind::Include || context.kind == Kind::Abi || context.rule == u"include"
        || context.rule == u"#include")
        return includeTarget(block.text(), position - block.position());
    const std::vector<NamedPlace> *places = nullptr;
    if (context.kind == Kind::Variable && m_known.text != nullptr)
        places = &m_known.text->variables;
    else if (context.kind == Kind::ProfileName && m_known.folder != nullptr)
        places = &m_known.folder->profiles;
    if (places == nullptr || context.word.isEmpty())
        return std::nullopt;
    const std::string name = encodeProfile(context.word);
    // A name such as worker may be a child of a profile of this file: that is nearer.
    const auto here = std::ranges::find_if(*places, [&](const NamedPlace &place) {
        return place.file == m_path && place.name.ends_with("//" + name);
    });
    const auto found =
        here != places->end() ? here : std::ranges::find(*places, name, &NamedPlace::name);
    if (found == places->end())
        return std::nullopt;
    return Target{found->file, static_cast<int>(found->line)};
}

std::optional<EditorView::Target> EditorView::includeTarget(const QString &line, int column) const
{
    const auto open = line.indexOf(u'<');
    const auto close = line.indexOf(u'>', open);
    std::string path;
    if (open >= 0 && close > open) {
        path = m_base + '/' + encodeProfile(QStringView(line).sliced(open + 1, close - open - 1));
    } else {
        QString word = wordContext(line, column).word;
        path = encodeProfile(word.remove(u'"'));
    }
    if (text::DiskFiles().kind(path) != text::FileKind::Regular)
        return std::nullopt;
    return Target{path, 0};
}

bool EditorView::layOut()
{
    QTextCursor cursor = m_editor->textCursor();
    const QTextDocument &document = *m_editor->document();
    int first = 0;
    int last = document.blockCount();
    if (cursor.hasSelection()) {
        first = document.findBlock(cursor.selectionStart()).blockNumber();
        last = document.findBlock(cursor.selectionEnd()).blockNumber();
    }
    const auto text = laidOut(m_editor->bytes(), first, last);
    if (!text)
        return false;
    if (*text == m_editor->bytes())
        return true;
    const int line = cursor.blockNumber() + 1;
    cursor.select(QTextCursor::Document);
    cursor.insertText(decodeProfile(*text));
    m_editor->goToLine(line);
    return true;
}

void EditorView::takeDraft(const std::string &bytes)
{
    m_pendingDraft = bytes;
    if (!m_isReadable)
        return;
    m_pendingDraft.reset();
    m_hasDraft = true; // this view's from now on
    if (bytes == m_editor->bytes()) {
        dropDraft();
        return;
    }
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(decodeProfile(bytes));
    m_editor->goToLine(1);
}

void EditorView::keepDraft()
{
    if (!settings::value(settings::kRecover) || !m_isReadable)
        return;
    if (!isModified()) {
        dropDraft();
        return;
    }
    m_hasDraft = true;
    m_drafts.keep(m_path, m_editor->bytes());
}

void EditorView::dropDraft()
{
    m_pause.stop();
    if (std::exchange(m_hasDraft, false)) // of this view, not of an earlier run
        m_drafts.drop(m_path);
}

void EditorView::showOwner()
{
    const QString package = toDisplay(m_ownerSearch.result());
    // A name below the folder's top is no profile; local files are nobody's.
    const bool isProfile = !title().contains(u'/') && m_path.starts_with(m_base + '/');
    if (package.isEmpty())
        return;
    m_openLocal->setVisible(isProfile
                            && m_editor->toPlainText().contains(u"<local/%1>"_s.arg(title())));
    m_owner->show(Role::Info, tr("Belongs to the package %1.").arg(package),
                  m_openLocal->isHidden()
                      ? tr("An update may ask about your edits.")
                      : tr("An update may ask about your edits; the local file stays as it is."));
}

} // namespace pavise::ui
