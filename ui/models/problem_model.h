// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The problems of one profile file as a table: message, place, fix.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <QAbstractTableModel>

#include <vector>

namespace pavise::ui {

/// A diagnostic with all that showing it needs, made off the GUI thread.
struct Problem
{
    text::Diagnostic diagnostic;
    QString message;           ///< In the person's language.
    QString place;             ///< `file:line`, the file without its folder; empty without a range.
    std::string path;          ///< The file it stands in, as bytes.
    bool isInThisFile = false; ///< Of the file that was checked, not one that it includes.
};

class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, PlaceColumn, FixColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<Problem> problems);
    [[nodiscard]] const Problem &problem(int row) const;
    [[nodiscard]] int count(text::Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Problem> m_problems; ///< Errors first, then in the order of the text.
};

/// What a fix does, in words: "Replace by inet".
[[nodiscard]] QString fixText(const text::FixHint &fix);

} // namespace pavise::ui
