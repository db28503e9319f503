// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/sample_system.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace pavise::ui {

std::optional<SystemTree> sampleSystem()
{
    const QString program = QCoreApplication::applicationDirPath();
    // Installed (bin beside share), then a build tree (build/PRESET/bin or /tests).
    for (const QString &way :
         {u"../share/pavise/sample-system"_s, u"../../../resources/sample-system"_s}) {
        const QDir folder(program + u'/' + way);
        if (folder.exists(u"etc/apparmor.d"_s))
            return SystemTree{.root = toBytes(folder.canonicalPath()), .isSample = true};
    }
    return std::nullopt;
}

} // namespace pavise::ui
