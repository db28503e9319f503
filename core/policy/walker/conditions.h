// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What `if` decides. Internal to core/policy.

#pragma once

#include "core/policy/walker/session.h"

#include <optional>

namespace pavise::policy {

/// The value of \p expression with the variables as they are now; nothing when it has none, which
/// has then been told. Every part is evaluated, so that all errors show.
///
/// A comparison is one of sets: a literal is a set of one. `in` asks for a subset. Orderings
/// compare single integers by number and anything else as sorted lists of text; one of each is an
/// error. Source: design/language.md 2, "Evaluation".
[[nodiscard]] std::optional<bool> evaluate(Session &session, const syntax::Expression &expression);

} // namespace pavise::policy
