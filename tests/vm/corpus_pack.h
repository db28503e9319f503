// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Compiled policy with questions about it, on its way from the host, where it is compiled, into
/// the virtual machine, where the kernel answers.

#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QList>

namespace pavise::tests {

/// What `.access` is asked, and the four words that it should answer.
struct PackedQuestion
{
    QByteArray bytes; ///< The class, then what belongs to it: of a file the path.
    quint32 allow = 0;
    quint32 deny = 0;
    quint32 audit = 0;
    quint32 quiet = 0;
};

struct PackedProfile
{
    QByteArray name; ///< As the kernel lists it.
    QList<PackedQuestion> questions;
};

/// One profile file.
struct PackedFile
{
    QByteArray path;
    QByteArray blob;
    QList<PackedProfile> profiles;
};

inline QDataStream &operator<<(QDataStream &stream, const PackedQuestion &question)
{
    return stream << question.bytes << question.allow << question.deny << question.audit
                  << question.quiet;
}

inline QDataStream &operator>>(QDataStream &stream, PackedQuestion &question)
{
    return stream >> question.bytes >> question.allow >> question.deny >> question.audit
        >> question.quiet;
}

inline QDataStream &operator<<(QDataStream &stream, const PackedProfile &profile)
{
    return stream << profile.name << profile.questions;
}

inline QDataStream &operator>>(QDataStream &stream, PackedProfile &profile)
{
    return stream >> profile.name >> profile.questions;
}

inline QDataStream &operator<<(QDataStream &stream, const PackedFile &file)
{
    return stream << file.path << file.blob << file.profiles;
}

inline QDataStream &operator>>(QDataStream &stream, PackedFile &file)
{
    return stream >> file.path >> file.blob >> file.profiles;
}

} // namespace pavise::tests
