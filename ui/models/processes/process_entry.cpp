// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/processes/process_entry.h"

#include <algorithm>

namespace pavise::ui {

bool ProcessEntry::listensToNetwork() const
{
    return std::ranges::any_of(sockets, &process::ListeningSocket::isReachableFromOutside);
}

} // namespace pavise::ui
