// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the word at a place of a line is about, from the line alone: good while the text is half
/// written, when no parser can say more.

#pragma once

#include <QString>

namespace pavise::ui {

struct WordContext
{
    enum class Kind {
        Nothing,   ///< A comment, or between words where nothing can be said.
        RuleStart, ///< Where a rule begins.
        Capability,
        Network, ///< Family, type or protocol.
        Include, ///< Between angle brackets after include.
        Abi,
        Variable, ///< After `@{`.
        Path,
        Permission,  ///< Letters behind a path.
        ProfileName, ///< After `->`, or the value of peer and label.
        Flag,
        SignalName,
        Access, ///< An access word or condition of another kind of rule.
    };

    Kind kind = Kind::Nothing;
    QString rule;  ///< The word that the rule begins with; empty for a path rule or none.
    QString word;  ///< The whole word.
    int begin = 0; ///< Columns of the word, half open.
    int end = 0;
};

/// \p column from 0, between characters: a word that ends there counts.
[[nodiscard]] WordContext wordContext(const QString &line, int column);

} // namespace pavise::ui
