// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What became of a change, in the person's language: what happened, and what to do now.

#pragma once

#include "polkit/client/helper_client.h"

#include <QString>

namespace pavise::ui {

/// One or two sentences for every way in which a call can fail; empty for a dismissed prompt.
[[nodiscard]] QString failureText(const client::HelperError &error);

/// What the helper says of one item that did not go well, with the file's name; empty for others.
[[nodiscard]] QString itemText(const protocol::ItemResult &item);

/// `apply`, `set-mode` ... of the history as a person says it; an unknown verb stays as it is.
[[nodiscard]] QString verbText(const QString &verb);

} // namespace pavise::ui
