// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/learn/learn_sessions.h"

#include "core/text/file_reader.h"
#include "ui/common/convert.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::string_view kSuffix = ".session";

std::vector<SessionEntry> readFolder(const std::string &folder)
{
    const text::DiskFiles disk;
    std::vector<SessionEntry> entries;
    for (const std::string &name : disk.list(folder).value_or(std::vector<std::string>())) {
        if (!name.ends_with(kSuffix) || name.starts_with('.'))
            continue;
        SessionEntry entry{.path = folder + '/' + name,
                           .name = toDisplay(name.substr(0, name.size() - kSuffix.size())),
                           .session = {}};
        if (auto saved = suggest::readSession(entry.path))
            entry.session = std::move(saved->session);
        else
            entry.problem = saved.error();
        entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &SessionEntry::lastTime);
    return entries;
}

int count(const std::optional<suggest::Session> &session, suggest::Decision::Kind kind)
{
    return !session
        ? 0
        : static_cast<int>(std::ranges::count_if(
              session->decisions, [kind](const auto &each) { return each.second.kind == kind; }));
}

} // namespace

int SessionEntry::mutes() const
{
    return count(session, suggest::Decision::Kind::Mute);
}

int SessionEntry::decided() const
{
    return count(session, suggest::Decision::Kind::Accept);
}

std::int64_t SessionEntry::lastTime() const
{
    return session && !session->passes.empty() ? session->passes.back().time : 0;
}

QStringList toUseAgain(const suggest::Session &session)
{
    QStringList names;
    if (suggest::hasConverged(session))
        return names;
    for (const auto &[key, decision] : session.decisions) {
        const bool isNew = decision.candidate.kind == suggest::CandidateKind::ExecChild
            || decision.candidate.kind == suggest::CandidateKind::Hat;
        if (decision.kind == suggest::Decision::Kind::Accept && isNew)
            names << toDisplay(key.substr(0, key.find('\t')) + "//" + decision.candidate.target);
    }
    return names;
}

QString sessionFolder(const SystemTree &tree)
{
    const QString top = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + u"/pavise/learning"_s;
    return tree.root.empty() ? top : top + u'/' + QString::fromStdString(suggest::rowId(tree.root));
}

std::string newSessionPath(const SystemTree &tree, const QString &name)
{
    QString file;
    for (const QChar c : name.trimmed().left(60))
        file += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ' || c == u',' ? c : u'-';
    if (file.isEmpty() || file.startsWith(u'.'))
        file.prepend(u'_');
    const QDir folder(sessionFolder(tree));
    const QString suffix = QString::fromLatin1(kSuffix.data(), kSuffix.size());
    QString free = file;
    for (int i = 2; folder.exists(free + suffix); ++i)
        free = u"%1 %2"_s.arg(file).arg(i);
    return toBytes(folder.filePath(free + suffix));
}

LearnSessions::LearnSessions(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_entries = m_watcher.result();
        Q_EMIT changed();
    });
}

LearnSessions::~LearnSessions()
{
    m_watcher.waitForFinished();
}

void LearnSessions::read(const SystemTree &tree)
{
    m_watcher.setFuture(QtConcurrent::run(readFolder, toBytes(sessionFolder(tree))));
}

bool LearnSessions::remove(const SessionEntry &entry)
{
    return QFile::remove(QFile::decodeName(entry.path.c_str()));
}

} // namespace pavise::ui
