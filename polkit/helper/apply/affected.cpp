// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/affected.h"

#include "core/kernel/profile_owner.h"

#include <algorithm>

namespace pavise::helper {

QList<protocol::RunningProcess> losing(const std::vector<ConfinedProcess> &processes,
                                       const std::string &profile)
{
    QList<protocol::RunningProcess> found;
    for (const ConfinedProcess &process : processes) {
        const bool isAffected =
            std::ranges::any_of(process.label.parts, [&](const kernel::LabelPart &part) {
                return part.namespaceName.empty()
                    && (part.profile == profile || part.profile.starts_with(profile + "//"));
            });
        if (isAffected)
            found.append({.pid = process.pid,
                          .command = QByteArray::fromStdString(process.command),
                          .label = QByteArray::fromStdString(process.label.label),
                          .owner = static_cast<quint32>(kernel::profileOwner(profile))});
    }
    return found;
}

} // namespace pavise::helper
