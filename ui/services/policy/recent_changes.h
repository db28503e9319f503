// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The person's own latest changes, remembered here so that they can be shown and undone without
/// the password that the history asks for. The history has them all, and is what counts.

#pragma once

#include "ui/services/policy/policy_service.h"

#include <QList>
#include <QObject>

namespace pavise::ui {

struct RecentChange
{
    QString operation;
    QString what;    ///< A sentence.
    qint64 time = 0; ///< Milliseconds since 1970.

    friend bool operator==(const RecentChange &, const RecentChange &) = default;
};

class RecentChanges final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 20;

    /// \p file keeps them from one run to the next.
    RecentChanges(PolicyService &policy, QString file, QObject *parent = nullptr);

    /// `$XDG_STATE_HOME/pavise/changes`.
    [[nodiscard]] static QString defaultFile();

    /// Newest first. Changes to another system are not among them.
    [[nodiscard]] const QList<RecentChange> &list() const { return m_list; }

    /// Takes one back through the helper, which asks for a password.
    void undo(const RecentChange &change);

Q_SIGNALS:
    void changed();
    /// \p problem is a sentence; empty when it went well.
    void undone(const QString &problem);

private:
    void add(const ChangeOutcome &outcome, const QString &what);
    void remove(const QString &operation);
    void load();
    void save();

    PolicyService &m_policy;
    QString m_file;
    QString m_trial; ///< The operation that is tried: not kept yet.
    QList<RecentChange> m_list;
};

} // namespace pavise::ui
