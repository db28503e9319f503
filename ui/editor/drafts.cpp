// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/drafts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr quint32 kMagic = 0x50564452; // PVDR
constexpr quint32 kVersion = 1;

/// Programs of this name that run: a process id alone may have been given to another one since.
bool isRunning(qint64 process)
{
    QFile own(u"/proc/self/comm"_s);
    QFile other(u"/proc/%1/comm"_s.arg(process));
    return process != 0 && own.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly)
        && own.readAll() == other.readAll();
}

std::optional<Draft> read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    quint32 version = 0;
    QByteArray path;
    QByteArray bytes;
    Draft draft;
    stream >> magic >> version >> path >> bytes >> draft.process >> draft.time;
    if (stream.status() != QDataStream::Ok || magic != kMagic || version != kVersion)
        return std::nullopt;
    draft.path = path.toStdString();
    draft.bytes = bytes.toStdString();
    return draft;
}

} // namespace

QString Drafts::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + u"/pavise/drafts"_s;
}

QString Drafts::fileOf(const std::string &path) const
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(path), QCryptographicHash::Sha256);
    return u"%1/%2.draft"_s.arg(m_folder, QString::fromLatin1(digest.toHex().first(32)));
}

QString Drafts::keep(const std::string &path, const std::string &bytes) const
{
    if (!QDir().mkpath(m_folder))
        return QCoreApplication::translate("Drafts", "The folder %1 cannot be made").arg(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileOf(path));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kMagic << kVersion << QByteArray::fromStdString(path)
           << QByteArray::fromStdString(bytes) << QCoreApplication::applicationPid()
           << QDateTime::currentMSecsSinceEpoch();
    return file.commit() ? QString() : file.errorString();
}

void Drafts::drop(const std::string &path) const
{
    QFile::remove(fileOf(path));
}

QList<Draft> Drafts::abandoned() const
{
    QList<Draft> drafts;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.draft"_s}, QDir::Files);
    for (const QString &name : names) {
        auto draft = read(folder.filePath(name));
        if (draft && !isRunning(draft->process))
            drafts << *std::move(draft);
    }
    std::ranges::sort(drafts, std::ranges::greater(), &Draft::time);
    return drafts;
}

} // namespace pavise::ui
