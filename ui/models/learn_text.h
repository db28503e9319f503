// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What learning offers, in words.

#pragma once

#include "core/suggest/review/review.h"
#include "ui/models/badges.h"

#include <QString>

namespace pavise::ui {

/// The rules of an answer on one line; of a new profile the name of its file.
[[nodiscard]] QString ruleLine(const suggest::Candidate &candidate);

/// Why it is offered, with what is meant by its risk when that is worth a word.
[[nodiscard]] QString candidateText(const suggest::Candidate &candidate);

/// What a started program runs under then: `Under its own profile gpg`.
[[nodiscard]] QString programChoiceText(const suggest::Candidate &candidate);

/// `low`, `medium`, `sensitive`; `refused` of a deny rule.
[[nodiscard]] Badge riskBadge(const suggest::Candidate &candidate);

/// True when a person has to look before it is granted.
[[nodiscard]] bool isSensitive(const suggest::Candidate &candidate);

[[nodiscard]] QString reasonText(suggest::RowReason reason);

} // namespace pavise::ui
