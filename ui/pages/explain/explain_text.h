// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// An explanation in words.

#pragma once

#include "ui/common/appearance/shapes.h"
#include "ui/services/explain_service.h"

#include <QList>
#include <QString>

namespace pavise::ui {

/// `Partly denied: r is allowed, w is not`.
[[nodiscard]] QString verdictTitle(const ExplainAnswer &answer);

/// What was asked, what decides, and where a program that is started goes.
[[nodiscard]] QString verdictSentence(const ExplainAnswer &answer);

[[nodiscard]] QList<Badge> verdictBadges(const ExplainAnswer &answer);

[[nodiscard]] Badge partBadge(ExplainedRule::Part part);

/// Why the rule takes part, or why it does not decide.
[[nodiscard]] QString whyText(const ExplainedRule &rule);

/// The rule as written; an implied one says so.
[[nodiscard]] QString ruleAsWritten(const ExplainedRule &rule);

/// `usr.sbin.nginx:19`.
[[nodiscard]] QString placeText(const ExplainedRule &rule);

[[nodiscard]] QString kernelText(ExplainAnswer::Kernel kernel);

/// All of it as plain text, to be sent to somebody.
[[nodiscard]] QString reportText(const ExplainAnswer &answer);

} // namespace pavise::ui
