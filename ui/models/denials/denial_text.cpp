// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/denials/denial_text.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using audit::Event;
using audit::EventClass;
using audit::Field;

struct DenialText
{
    Q_DECLARE_TR_FUNCTIONS(Denials)
};

QString shown(const Event &event, Field field)
{
    return toDisplay(event.text(field));
}

QString networkTarget(const Event &event)
{
    QStringList parts{shown(event, Field::Family), shown(event, Field::SocketType)};
    QString address = shown(event, Field::ForeignAddress);
    if (event.has(Field::ForeignPort))
        address += DenialText::tr(" port %1").arg(shown(event, Field::ForeignPort));
    parts << address.trimmed();
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString unixTarget(const Event &event)
{
    for (const Field field : {Field::PeerAddress, Field::Address, Field::Name}) {
        const QString text = shown(event, field);
        if (!text.isEmpty() && text != u"none")
            return text;
    }
    return event.has(Field::Peer) ? DenialText::tr("peer %1").arg(shown(event, Field::Peer))
                                  : networkTarget(event);
}

QString dbusTarget(const Event &event)
{
    QStringList parts{shown(event, Field::Name), shown(event, Field::Path)};
    QString member = shown(event, Field::Interface);
    if (event.has(Field::Member))
        member += u'.' + shown(event, Field::Member);
    parts << member;
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// What the letters of a file mask mean, for a headline.
QString fileVerb(const Event &event)
{
    const QString mask = wantText(event);
    if (event.eventClass == EventClass::Exec || mask.contains(u'x'))
        return DenialText::tr("Run");
    if (event.eventClass == EventClass::Link || mask.contains(u'l'))
        return DenialText::tr("Link");
    const bool reads = mask.contains(u'r');
    const bool writes =
        mask.contains(u'w') || mask.contains(u'a') || mask.contains(u'c') || mask.contains(u'd');
    if (reads && writes)
        return DenialText::tr("Read and write");
    if (writes)
        return DenialText::tr("Write");
    if (mask == u"m")
        return DenialText::tr("Map");
    if (mask == u"k")
        return DenialText::tr("Lock");
    return DenialText::tr("Read");
}

bool isFileLike(EventClass eventClass)
{
    return eventClass == EventClass::File || eventClass == EventClass::Exec
        || eventClass == EventClass::Link;
}

} // namespace

QString targetText(const Event &event)
{
    switch (event.eventClass) {
    case EventClass::Capability:
        return event.has(Field::CapabilityName) ? shown(event, Field::CapabilityName)
                                                : shown(event, Field::Capability);
    case EventClass::Network:
        return networkTarget(event);
    case EventClass::Unix:
        return unixTarget(event);
    case EventClass::Signal:
        return DenialText::tr("%1 to %2")
            .arg(shown(event, Field::Signal), shown(event, Field::Peer));
    case EventClass::Ptrace:
        return DenialText::tr("peer %1").arg(shown(event, Field::Peer));
    case EventClass::Dbus:
        return dbusTarget(event);
    case EventClass::Rlimit:
        return shown(event, Field::Rlimit);
    case EventClass::ChangeProfile:
    case EventClass::ChangeHat:
        if (event.has(Field::Target))
            return shown(event, Field::Target);
        break;
    case EventClass::File:
    case EventClass::Exec:
    case EventClass::Link:
    case EventClass::Mount:
    case EventClass::Namespace:
    case EventClass::PosixMqueue:
    case EventClass::SysvMqueue:
    case EventClass::IoUring:
    case EventClass::Policy:
    case EventClass::Other:
        break;
    }
    for (const Field field : {Field::Name, Field::Target, Field::Info, Field::Operation}) {
        if (!event.text(field).empty())
            return shown(event, field);
    }
    return DenialText::tr("not named");
}

QString wantText(const Event &event)
{
    if (event.eventClass == EventClass::Capability)
        return DenialText::tr("use");
    for (const Field field : {Field::DeniedMask, Field::RequestedMask}) {
        QString mask = shown(event, field);
        // Old kernels write owner and other apart: `r::`, `::r`.
        mask.remove(u':');
        if (!mask.isEmpty())
            return mask;
    }
    return shown(event, Field::Operation);
}

QString classText(EventClass eventClass)
{
    switch (eventClass) {
    case EventClass::File:
        return DenialText::tr("file");
    case EventClass::Exec:
        return DenialText::tr("exec");
    case EventClass::Link:
        return DenialText::tr("link");
    case EventClass::Capability:
        return DenialText::tr("capability");
    case EventClass::Network:
        return DenialText::tr("network");
    case EventClass::Unix:
        return DenialText::tr("unix");
    case EventClass::Signal:
        return DenialText::tr("signal");
    case EventClass::Ptrace:
        return DenialText::tr("ptrace");
    case EventClass::Mount:
        return DenialText::tr("mount");
    case EventClass::Rlimit:
        return DenialText::tr("rlimit");
    case EventClass::Namespace:
        return DenialText::tr("userns");
    case EventClass::PosixMqueue:
    case EventClass::SysvMqueue:
        return DenialText::tr("mqueue");
    case EventClass::IoUring:
        return DenialText::tr("io_uring");
    case EventClass::ChangeProfile:
        return DenialText::tr("profile change");
    case EventClass::ChangeHat:
        return DenialText::tr("hat change");
    case EventClass::Dbus:
        return DenialText::tr("D-Bus");
    case EventClass::Policy:
        return DenialText::tr("policy");
    case EventClass::Other:
        break;
    }
    return DenialText::tr("other");
}

QString headline(const Event &event)
{
    const QString target = targetText(event);
    if (isFileLike(event.eventClass))
        return DenialText::tr("%1 %2").arg(fileVerb(event), target);
    if (event.eventClass == EventClass::Capability)
        return DenialText::tr("Use the capability %1").arg(target);
    const QString kind = classText(event.eventClass);
    return kind.left(1).toUpper() + kind.mid(1) + u": "_s + wantText(event) + u' ' + target;
}

QString sentenceText(const audit::Denial &denial)
{
    const Event &event = denial.first;
    const QString program =
        denial.comms.empty() ? DenialText::tr("A program") : toDisplay(denial.comms.front());
    const QString profile = shown(event, Field::Profile);
    const QString action = headline(event);
    switch (event.kind) {
    case audit::EventKind::Denied:
        return DenialText::
            tr("%1 asked for this: %2. The profile %3 does not allow it, so the kernel refused.")
                .arg(program, action, profile);
    case audit::EventKind::Killed:
        return DenialText::
            tr("%1 asked for this: %2. The profile %3 does not allow it, so the kernel killed it.")
                .arg(program, action, profile);
    case audit::EventKind::Allowed:
        return DenialText::
            tr("%1 asked for this: %2. The profile %3 has no rule for it; it only complains, so it "
               "was "
               "allowed. Enforced, it would be refused.")
                .arg(program, action, profile);
    case audit::EventKind::Audited:
        return DenialText::tr(
                   "%1 asked for this: %2. The profile %3 allows it and asks for a record.")
            .arg(program, action, profile);
    case audit::EventKind::Status:
        return DenialText::tr("The loaded policy was changed: %1 %2.")
            .arg(shown(event, Field::Operation), targetText(event));
    case audit::EventKind::Hint:
    case audit::EventKind::Error:
    case audit::EventKind::Unknown:
        break;
    }
    return DenialText::tr("AppArmor reported: %1 %2")
        .arg(shown(event, Field::Operation), targetText(event));
}

} // namespace pavise::ui
