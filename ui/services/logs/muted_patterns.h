// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Denials that the person does not want to see or to be told of. Muting changes what is shown,
/// never what is allowed; it can end by itself and be undone.

#pragma once

#include "ui/models/denials/denial_query.h"

#include <QList>
#include <QObject>

#include <functional>

namespace pavise::ui {

struct MutedPattern
{
    QString filter;   ///< As on the denials page; all of its terms must hold.
    qint64 since = 0; ///< Milliseconds since 1970.
    qint64 until = 0; ///< 0: until it is removed.

    friend bool operator==(const MutedPattern &, const MutedPattern &) = default;
};

class MutedPatterns final : public QObject
{
    Q_OBJECT

public:
    explicit MutedPatterns(QObject *parent = nullptr);

    /// Those whose time is not over, newest first.
    [[nodiscard]] QList<MutedPattern> list() const;

    /// A filter that matches everything, such as an empty one, is not taken.
    void mute(const QString &filter, qint64 until);
    void remove(const MutedPattern &pattern);

    [[nodiscard]] bool isMuted(const audit::Denial &denial) const;

    /// isMuted() as it is now, for another thread; empty when nothing is muted.
    [[nodiscard]] std::function<bool(const audit::Denial &)> matcher() const;

    /// The filter that a group of events and those alike are muted with.
    [[nodiscard]] static QString filterFor(const audit::Denial &denial);

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        MutedPattern pattern;
        DenialQuery query;
    };

    void load();
    void save();

    QList<Entry> m_entries;
};

} // namespace pavise::ui
