// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Unsaved edits, kept for after a crash: in the person's state folder, never in /etc.
///
/// One file for each edited text, named after a digest of its path, readable by its owner alone.
/// It is written when typing pauses and removed when the text is saved or closed.

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <string>

namespace pavise::ui {

struct Draft
{
    std::string path;   ///< Of the file that was edited.
    std::string bytes;  ///< The unsaved text.
    qint64 process = 0; ///< That keeps it; its edits are its own as long as it runs.
    qint64 time = 0;    ///< Milliseconds since 1970.
};

class Drafts
{
public:
    /// `$XDG_STATE_HOME/pavise/drafts`, or below ~/.local/state. Source: XDG Base Directory
    /// Specification 0.8.
    [[nodiscard]] static QString folder();

    /// \p folder is made when it is first needed.
    explicit Drafts(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Empty on success, else why not.
    QString keep(const std::string &path, const std::string &bytes) const;
    void drop(const std::string &path) const;

    /// Those that no running program keeps, newest first. What cannot be read is left alone.
    [[nodiscard]] QList<Draft> abandoned() const;

private:
    [[nodiscard]] QString fileOf(const std::string &path) const;

    QString m_folder;
};

} // namespace pavise::ui
