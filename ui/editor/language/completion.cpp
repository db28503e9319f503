// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/language/completion.h"

#include "core/policy/names/names.h"
#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/editor/language/language_help.h"
#include "ui/editor/profile_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QtConcurrentRun>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostPaths = 500;

void addTopic(HelpTopic topic, QStringList &words)
{
    for (const HelpEntry &entry : helpEntries()) {
        if (entry.topic == topic)
            words << QString::fromLatin1(entry.word);
    }
}

/// Access words and conditions that a rule takes. Source: apparmor.d(5).
QStringList accessWords(const QString &rule)
{
    static const QHash<QString, QStringList> words{
        {u"unix"_s,
         {u"send"_s, u"receive"_s, u"bind"_s, u"listen"_s, u"accept"_s, u"connect"_s, u"create"_s,
          u"shutdown"_s, u"getattr"_s, u"setattr"_s, u"getopt"_s, u"setopt"_s, u"type="_s,
          u"addr="_s, u"peer=("_s, u"label="_s}},
        {u"dbus"_s,
         {u"send"_s, u"receive"_s, u"bind"_s, u"eavesdrop"_s, u"bus=system"_s, u"bus=session"_s,
          u"path="_s, u"interface="_s, u"member="_s, u"name="_s, u"peer=("_s, u"label="_s}},
        {u"signal"_s, {u"send"_s, u"receive"_s, u"set=("_s, u"peer="_s}},
        {u"ptrace"_s, {u"read"_s, u"readby"_s, u"trace"_s, u"tracedby"_s, u"peer="_s}},
        {u"mqueue"_s,
         {u"read"_s, u"write"_s, u"create"_s, u"open"_s, u"delete"_s, u"getattr"_s, u"setattr"_s,
          u"type=posix"_s, u"type=sysv"_s, u"label="_s}},
        {u"io_uring"_s, {u"sqpoll"_s, u"override_creds"_s, u"label="_s}},
        {u"userns"_s, {u"create"_s}},
        {u"mount"_s, {u"fstype="_s, u"options="_s, u"options=("_s, u"->"_s}},
        {u"remount"_s, {u"options="_s, u"options=("_s}},
        {u"pivot_root"_s, {u"oldroot="_s}},
        {u"change_profile"_s, {u"->"_s}}};
    if (rule == u"set") {
        QStringList limits{u"rlimit"_s};
        for (const std::string_view name : policy::resourceNames())
            limits << toDisplay(name);
        return limits;
    }
    return words.value(rule);
}

} // namespace

QStringList completionsFor(const WordContext &context, const Knowledge &knowledge)
{
    using Kind = WordContext::Kind;
    QStringList words;
    const auto addPlaces = [&](const std::vector<NamedPlace> &places) {
        for (const NamedPlace &place : places)
            words << toDisplay(place.name);
    };
    const auto addNames = [&](const auto &names) {
        for (const auto &name : names)
            words << toDisplay(name);
    };
    switch (context.kind) {
    case Kind::Nothing:
    case Kind::Path:
        break;
    case Kind::RuleStart:
        addTopic(HelpTopic::Rule, words);
        addTopic(HelpTopic::Qualifier, words);
        addTopic(HelpTopic::Preamble, words);
        break;
    case Kind::Capability:
        addNames(policy::capabilityNames());
        break;
    case Kind::Network:
        for (const policy::NamedNumber &family : policy::networkFamilies())
            words << toDisplay(family.name);
        for (const policy::NamedNumber &type : policy::socketTypes())
            words << toDisplay(type.name);
        words << u"tcp"_s << u"udp"_s << u"icmp"_s;
        break;
    case Kind::Include:
        if (knowledge.folder != nullptr)
            addNames(knowledge.folder->includes);
        break;
    case Kind::Abi:
        if (knowledge.folder != nullptr)
            addNames(knowledge.folder->abis);
        break;
    case Kind::Variable:
        if (knowledge.text != nullptr)
            addPlaces(knowledge.text->variables);
        words << u"profile_name"_s << u"attach_path"_s << u"exec_path"_s;
        break;
    case Kind::Permission:
        words << u"r"_s << u"w"_s << u"rw"_s << u"rk"_s << u"rwk"_s << u"mr"_s << u"->"_s;
        for (const HelpEntry &entry : helpEntries()) {
            if (entry.topic == HelpTopic::Permission && QLatin1StringView(entry.word).endsWith(u'x')
                && qstrlen(entry.word) > 1)
                words << QString::fromLatin1(entry.word);
        }
        break;
    case Kind::ProfileName:
        words << u"unconfined"_s;
        if (knowledge.folder != nullptr)
            addPlaces(knowledge.folder->profiles);
        break;
    case Kind::Flag:
        addTopic(HelpTopic::Flag, words);
        break;
    case Kind::SignalName:
        addNames(policy::signalNames());
        break;
    case Kind::Access:
        words = accessWords(context.rule);
        break;
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

QStringList pathCompletions(const std::string &root, const QString &typed)
{
    const std::string path = toBytes(typed);
    const std::size_t slash = path.find_last_of('/');
    // A pattern or a variable names no folder that could be read.
    if (slash == std::string::npos || path.find_first_of("*?[{@\"") < slash)
        return {};
    const std::string folder = path.substr(0, slash + 1);
    const std::string beginning = path.substr(slash + 1);
    std::error_code error;
    QStringList found;
    std::size_t count = 0;
    for (std::filesystem::directory_iterator it(root + folder, error), end;
         it != end && !error && count < kMostPaths; it.increment(error)) {
        const std::string name = it->path().filename();
        if (!name.starts_with(beginning))
            continue;
        std::error_code ignored;
        found << toDisplay(folder + name) + (it->is_directory(ignored) ? u"/"_s : QString());
        ++count;
    }
    found.sort();
    return found;
}

Completion::Completion(ProfileEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    m_completer->setWidget(&editor);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &Completion::insert);
    connect(&m_paths, &QFutureWatcherBase::finished, this, [this] {
        if (m_editor.textCursor().position() == m_pathsFor)
            show(m_paths.result());
    });
}

Completion::~Completion()
{
    m_paths.waitForFinished();
}

WordContext Completion::context() const
{
    const QTextCursor cursor = m_editor.textCursor();
    return wordContext(cursor.block().text(), cursor.positionInBlock());
}

void Completion::open()
{
    if (m_editor.isReadOnly())
        return;
    const WordContext here = context();
    if (here.kind != WordContext::Kind::Path) {
        show(completionsFor(here, m_knowledge));
        return;
    }
    const int typed = m_editor.textCursor().positionInBlock() - here.begin;
    m_pathsFor = m_editor.textCursor().position();
    m_paths.setFuture(QtConcurrent::run(
        [root = m_root, text = here.word.first(typed)] { return pathCompletions(root, text); }));
}

void Completion::update()
{
    const WordContext here = context();
    const int typed = m_editor.textCursor().positionInBlock() - here.begin;
    if (typed < 0
        || (here.word.isEmpty() && typed == 0 && isOpen()
            && here.kind == WordContext::Kind::Nothing)) {
        m_completer->popup()->hide();
        return;
    }
    open();
}

bool Completion::isOpen() const
{
    return m_completer->popup()->isVisible();
}

const QAbstractItemView *Completion::list() const
{
    return m_completer->popup();
}

QStringList Completion::shown() const
{
    QStringList words;
    const QAbstractItemModel *model = m_completer->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        words << model->index(row, 0).data().toString();
    return words;
}

void Completion::show(const QStringList &words)
{
    const WordContext here = context();
    const int typed = m_editor.textCursor().positionInBlock() - here.begin;
    m_words->setStringList(words);
    m_completer->setCompletionPrefix(
        here.word.first(std::clamp<int>(typed, 0, static_cast<int>(here.word.size()))));
    const int count = m_completer->completionCount();
    if (count == 0) {
        m_completer->popup()->hide();
        return;
    }
    if (count == 1 && !isOpen()) {
        insert(m_completer->currentCompletion());
        return;
    }
    QAbstractItemView *list = m_completer->popup();
    list->setFont(look::mono());
    list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = m_editor.cursorRect();
    place.translate(m_editor.viewport()->pos());
    place.setWidth(std::min(look::characters(70),
                            list->sizeHintForColumn(0)
                                + list->verticalScrollBar()->sizeHint().width() + look::units(4)));
    m_completer->complete(place);
}

void Completion::insert(const QString &word)
{
    const WordContext here = context();
    QTextCursor cursor = m_editor.textCursor();
    const int line = cursor.block().position();
    cursor.setPosition(line + here.begin);
    cursor.setPosition(line + std::max(here.end, here.begin), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    m_editor.setTextCursor(cursor);
}

} // namespace pavise::ui
