// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/status/availability_text.h"

#include <QCoreApplication>

namespace pavise::ui {

namespace {

struct AvailabilityWords
{
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

} // namespace

AvailabilityText availabilityText(kernel::Availability availability)
{
    using kernel::Availability;
    const QString editing =
        AvailabilityWords::tr("Nothing can be loaded or enforced here. Profiles can still be "
                              "opened, edited and checked, and logs can be read.");
    switch (availability) {
    case Availability::Enabled:
        return {AvailabilityWords::tr("AppArmor is on"), {}, {}};
    case Availability::NotInKernel:
        return {AvailabilityWords::tr("This kernel has no AppArmor"), editing,
                AvailabilityWords::tr(
                    "Start a kernel of your distribution, or one built with AppArmor that names "
                    "it in lsm=.")};
    case Availability::DisabledAtBoot:
        return {AvailabilityWords::tr("AppArmor was turned off when this computer started"),
                editing,
                AvailabilityWords::tr(
                    "Add apparmor to the lsm= list on the kernel’s command line, remove "
                    "apparmor=0, and restart.")};
    case Availability::NotMounted:
        return {AvailabilityWords::tr("AppArmor is on, but its file system is not mounted"),
                editing,
                AvailabilityWords::tr(
                    "Mount securityfs on /sys/kernel/security; systemd does so at start.")};
    case Availability::NotReadable:
        return {AvailabilityWords::tr("AppArmor is on, but its policy may not be read"), editing,
                AvailabilityWords::tr(
                    "This happens inside containers and sandboxes. Start Pavise outside of it.")};
    }
    return {};
}

} // namespace pavise::ui
