// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/availability_text.h"

#include <QCoreApplication>

namespace pavise::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Availability", text);
}

} // namespace

AvailabilityText availabilityText(kernel::Availability availability)
{
    using kernel::Availability;
    const QString editing = tr("Nothing can be loaded or enforced here. Profiles can still be "
                               "opened, edited and checked, and logs can be read.");
    switch (availability) {
    case Availability::Enabled:
        return {tr("AppArmor is on"), {}, {}};
    case Availability::NotInKernel:
        return {tr("This kernel has no AppArmor"), editing,
                tr("Start a kernel of your distribution, or one built with AppArmor that names "
                   "it in lsm=.")};
    case Availability::DisabledAtBoot:
        return {tr("AppArmor was turned off when this computer started"), editing,
                tr("Add apparmor to the lsm= list on the kernel’s command line, remove "
                   "apparmor=0, and restart.")};
    case Availability::NotMounted:
        return {tr("AppArmor is on, but its file system is not mounted"), editing,
                tr("Mount securityfs on /sys/kernel/security; systemd does so at start.")};
    case Availability::NotReadable:
        return {tr("AppArmor is on, but its policy may not be read"), editing,
                tr("This happens inside containers and sandboxes. Start Pavise outside of it.")};
    }
    return {};
}

} // namespace pavise::ui
