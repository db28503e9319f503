// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/logs/log_text.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace pavise::ui {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LogSources)
};

} // namespace

QString sourceName(const audit::LogPlace &place)
{
    switch (place.kind) {
    case audit::LogKind::Journal:
        return LogText::tr("Journal");
    case audit::LogKind::KernelRing:
        return LogText::tr("Kernel ring");
    case audit::LogKind::AuditFile:
    case audit::LogKind::SyslogFile:
        break;
    }
    return QFileInfo(toDisplay(place.path)).fileName();
}

} // namespace pavise::ui
