// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The filter line of the denials page: words, `field:value`, `-field:value`, `"phrase"`,
/// `/pattern/`. All of them must hold.

#pragma once

#include "core/audit/denial.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace pavise::ui {

class DenialQuery
{
public:
    /// Nothing is an error: what is no field is a word to look for.
    [[nodiscard]] static DenialQuery parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] bool matches(const audit::Denial &denial) const;

    /// The field names that are known: profile, process, class, target, want, outcome, user, pid,
    /// machine.
    [[nodiscard]] static QStringList fields();

    /// Each term as it was written, to be shown and taken away one by one.
    [[nodiscard]] QStringList terms() const;

private:
    struct Term
    {
        QString field; ///< Empty: anywhere.
        QString value;
        std::optional<QRegularExpression> pattern;
        bool isNegated = false;
        bool isExact = false; ///< Quoted: the whole value, or the phrase as it is.
        QString written;
    };

    [[nodiscard]] static bool holds(const Term &term, const audit::Denial &denial);

    QList<Term> m_terms;
};

} // namespace pavise::ui
