// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/access_text.h"

#include "core/policy/names/names.h"
#include "ui/common/convert.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

/// The word of \p number, or the number.
QString wordOf(std::span<const policy::NamedNumber> words, unsigned number)
{
    const auto found = std::ranges::find(words, number, &policy::NamedNumber::number);
    return found != words.end() ? toDisplay(found->name) : QString::number(number);
}

QString peerText(const std::string &label)
{
    return label.empty() ? AccessText::tr("any process") : toDisplay(label);
}

QString signalText(unsigned number)
{
    for (const std::string_view name : policy::signalNames()) {
        if (policy::signalNumber(name) == number)
            return toDisplay(name);
    }
    return QString::number(number);
}

QString resourceText(unsigned number)
{
    for (const std::string_view name : policy::resourceNames()) {
        if (policy::resourceNumber(name) == number)
            return toDisplay(name);
    }
    return QString::number(number);
}

QString unixText(const explain::UnixAccess &access)
{
    if (access.peer.isNamed)
        return AccessText::tr("unix socket @%1").arg(toDisplay(access.peer.name));
    if (access.local.isNamed)
        return AccessText::tr("unix socket @%1").arg(toDisplay(access.local.name));
    return AccessText::tr("unnamed unix socket");
}

struct Target
{
    QString operator()(const explain::FileAccess &file) const { return toDisplay(file.path); }
    QString operator()(const explain::LinkAccess &link) const
    {
        return AccessText::tr("%1 as a link to %2")
            .arg(toDisplay(link.path), toDisplay(link.target));
    }
    QString operator()(const explain::ChangeProfileAccess &change) const
    {
        return AccessText::tr("profile %1").arg(toDisplay(change.target));
    }
    QString operator()(const explain::CapabilityAccess &access) const
    {
        const auto names = policy::capabilityNames();
        return AccessText::tr("capability %1")
            .arg(access.capability < names.size() ? toDisplay(names[access.capability])
                                                  : QString::number(access.capability));
    }
    QString operator()(const explain::NetworkAccess &access) const
    {
        return AccessText::tr("network %1 %2")
            .arg(wordOf(policy::networkFamilies(), access.family),
                 wordOf(policy::socketTypes(), access.type));
    }
    QString operator()(const explain::UnixAccess &access) const { return unixText(access); }
    QString operator()(const explain::DbusAccess &access) const
    {
        const std::string &most = !access.member.empty() ? access.member
            : !access.interface.empty()                  ? access.interface
            : !access.path.empty()                       ? access.path
                                                         : access.name;
        return AccessText::tr("D-Bus %1").arg(toDisplay(most));
    }
    QString operator()(const explain::SignalAccess &access) const
    {
        return AccessText::tr("signal %1 with %2")
            .arg(signalText(access.signal), peerText(access.peer));
    }
    QString operator()(const explain::PtraceAccess &access) const
    {
        return AccessText::tr("tracing %1").arg(peerText(access.peer));
    }
    QString operator()(const explain::MountAccess &access) const
    {
        switch (access.kind) {
        case explain::MountAccess::Kind::Mount:
            return AccessText::tr("mount on %1").arg(toDisplay(access.mountPoint));
        case explain::MountAccess::Kind::Umount:
            return AccessText::tr("unmount %1").arg(toDisplay(access.mountPoint));
        case explain::MountAccess::Kind::PivotRoot:
            return AccessText::tr("new root %1").arg(toDisplay(access.mountPoint));
        }
        return {};
    }
    QString operator()(const explain::UsernsAccess &) const
    {
        return AccessText::tr("user namespaces");
    }
    QString operator()(const explain::MqueueAccess &access) const
    {
        return AccessText::tr("message queue %1").arg(toDisplay(access.name));
    }
    QString operator()(const explain::IoUringAccess &) const { return AccessText::tr("io_uring"); }
    QString operator()(const explain::RlimitAccess &access) const
    {
        return AccessText::tr("limit %1").arg(resourceText(access.resource));
    }
};

} // namespace

QString accessTarget(const explain::Access &access)
{
    return std::visit(Target(), access);
}

QString execTargetText(const explain::ExecTarget &target)
{
    using Kind = explain::ExecTarget::Kind;
    switch (target.kind) {
    case Kind::Inherit:
        return AccessText::tr("stays in the profile");
    case Kind::Unconfined:
        return AccessText::tr("runs unconfined");
    case Kind::Attached:
        return AccessText::tr("changes to the program’s own profile");
    case Kind::Child:
        return AccessText::tr("changes to a child profile");
    case Kind::Named:
        return AccessText::tr("changes to profile %1").arg(toDisplay(target.name));
    }
    return {};
}

} // namespace pavise::ui
