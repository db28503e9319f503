// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/status/availability_text.h"

#include <QCoreApplication>

namespace pavise::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

} // namespace

AvailabilityText availabilityText(kernel::Availability availability)
{
    using kernel::Availability;
    const QString editing =
        Text::tr("Nothing can be loaded or enforced here. Profiles can still be "
                 "opened, edited and checked, and logs can be read.");
    switch (availability) {
    case Availability::Enabled:
        return {Text::tr("AppArmor is on"), {}, {}};
    case Availability::NotInKernel:
        return {
            Text::tr("This kernel has no AppArmor"), editing,
            Text::tr("Start a kernel of your distribution, or one built with AppArmor that names "
                     "it in lsm=.")};
    case Availability::DisabledAtBoot:
        return {Text::tr("AppArmor was turned off when this computer started"), editing,
                Text::tr("Add apparmor to the lsm= list on the kernel’s command line, remove "
                         "apparmor=0, and restart.")};
    case Availability::NotMounted:
        return {Text::tr("AppArmor is on, but its file system is not mounted"), editing,
                Text::tr("Mount securityfs on /sys/kernel/security; systemd does so at start.")};
    case Availability::NotReadable:
        return {
            Text::tr("AppArmor is on, but its policy may not be read"), editing,
            Text::tr("This happens inside containers and sandboxes. Start Pavise outside of it.")};
    }
    return {};
}

} // namespace pavise::ui
