// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the cards of the overview hold.

#pragma once

#include "ui/services/denial_service.h"
#include "ui/services/status_snapshot.h"
#include "ui/widgets/page.h"

#include <functional>

namespace pavise::ui {

class Card;

using Follow = std::function<void(const Link &)>;

void fillProtection(Card &card, const StatusSnapshot &now);
void fillModes(Card &card, const StatusSnapshot &now);
void fillNetwork(Card &card, const StatusSnapshot &now);
void fillPrograms(Card &card, const StatusSnapshot &now);
void fillLatest(Card &card, const DenialService &denials, const Follow &follow);
void fillEvents(Card &card, const DenialService &denials, const Follow &follow);
void fillConcerns(Card &card, const StatusSnapshot &now, const Follow &follow);

} // namespace pavise::ui
