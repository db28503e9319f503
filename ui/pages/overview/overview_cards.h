// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the cards of the overview hold.

#pragma once

#include "ui/services/logs/denial_service.h"
#include "ui/services/policy/recent_changes.h"
#include "ui/services/status/boot_service.h"
#include "ui/services/status/status_snapshot.h"
#include "ui/widgets/page/page.h"

#include <functional>

namespace pavise::ui {

class Card;

using Follow = std::function<void(const Link &)>;

/// \p boot is null where systemd is not asked: another system, whose links tell. The button that
/// enables the service calls \p enable.
void fillProtection(Card &card, const StatusSnapshot &now, const BootState *boot,
                    const std::function<void()> &enable);
void fillModes(Card &card, const StatusSnapshot &now);
/// \p create: asked to make a profile for the program of that path.
void fillNetwork(Card &card, const StatusSnapshot &now,
                 const std::function<void(const std::string &program)> &create);
void fillPrograms(Card &card, const StatusSnapshot &now);
void fillLatest(Card &card, const DenialService &denials, const Follow &follow);
void fillEvents(Card &card, const DenialService &denials, const Follow &follow);
void fillConcerns(Card &card, const std::vector<Concern> &concerns, bool isAll,
                  const Follow &follow, const std::function<void()> &showAll);
void fillRecent(Card &card, const QList<RecentChange> &changes,
                const std::function<void(const RecentChange &)> &undo);

} // namespace pavise::ui
