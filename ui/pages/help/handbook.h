// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The handbook as text: chapters of Markdown from the program's resources, and a reference that is
/// made of what the editor tells about each word of the language.

#pragma once

#include <QList>
#include <QString>

namespace pavise::ui {

struct Chapter
{
    QString name;  ///< The file's, without `.md`: what links and pages call it.
    QString title; ///< Its first line.
    QString text;  ///< Markdown.
};

/// Where something was found.
struct Finding
{
    int chapter = 0; ///< Index.
    QString section; ///< The heading above it.
    QString line;    ///< The line that holds it, without marks.
};

class Handbook
{
public:
    /// Reads the chapters in the order of resources/handbook/contents.
    Handbook();

    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; }

    /// -1 when there is none of that name.
    [[nodiscard]] int find(const QString &name) const;

    /// Lines that hold all \p words, whatever the case; titles and headings first. At most 60.
    [[nodiscard]] QList<Finding> search(const QString &words) const;

private:
    QList<Chapter> m_chapters;
};

} // namespace pavise::ui
