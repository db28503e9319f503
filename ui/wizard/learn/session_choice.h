// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Whether learning is done once or in a session that keeps what is decided, over days and
/// restarts; and which one.

#pragma once

#include "ui/services/learn/learn_sessions.h"

#include <QWidget>

class QComboBox;

namespace pavise::ui {

class TextLabel;

class SessionChoice final : public QWidget
{
    Q_OBJECT

public:
    enum Way {
        Once,         ///< Nothing is kept.
        OneProgram,   ///< A new session for the chosen profiles.
        ManyPrograms, ///< A new session for whatever is logged, now and later.
        GoOn,         ///< The session of entry().
    };

    explicit SessionChoice(const SystemTree &tree, QWidget *parent = nullptr);

    [[nodiscard]] Way way() const;
    [[nodiscard]] const SessionEntry *entry() const; ///< Of GoOn.
    void choose(Way way);
    /// Goes on with the session that learns just this profile, if there is one.
    void proposeFor(const std::string &profile);

    /// The file that keeps the decisions, made ready; empty for Once. \p name: of a new session.
    [[nodiscard]] std::string file(const QString &name) const;

Q_SIGNALS:
    /// By the person, or because the sessions were read.
    void changed();

private:
    void fill();
    void describe();
    void manage();

    SystemTree m_tree;
    LearnSessions m_sessions;
    QComboBox *m_box;
    TextLabel *m_summary;
    std::string m_wantedProfile; ///< Until the sessions are read.
};

/// `Pass 3: 3 new, 12 before. 14 rules, 2 muted.`
[[nodiscard]] QString sessionSummary(const SessionEntry &entry);

} // namespace pavise::ui
