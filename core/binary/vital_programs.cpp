// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/binary/vital_programs.h"

#include "core/binary/reader.h"

#include <algorithm>
#include <array>

namespace pavise::binary {

namespace {

/// Where Debian, Fedora, Arch and openSUSE put them; with the paths of before the /usr merge.
constexpr std::array<std::string_view, 29> kVitalPrograms{
    "/usr/lib/systemd/systemd",
    "/lib/systemd/systemd",
    "/usr/lib/systemd/systemd-executor",
    "/usr/lib/systemd/systemd-logind",
    "/sbin/init",
    "/usr/sbin/init",
    "/usr/bin/dbus-daemon",
    "/usr/bin/dbus-broker",
    "/usr/bin/dbus-broker-launch",
    "/usr/lib/polkit-1/polkitd",
    "/usr/lib/polkit-1/polkit-agent-helper-1",
    "/usr/sbin/sshd",
    "/usr/lib/openssh/sshd-session",
    "/usr/bin/login",
    "/bin/login",
    "/usr/bin/sudo",
    "/usr/bin/su",
    "/usr/bin/bash",
    "/bin/bash",
    "/bin/sh",
    "/usr/bin/dash",
    "/usr/sbin/agetty",
    "/usr/sbin/gdm3",
    "/usr/sbin/gdm",
    "/usr/bin/gdm",
    "/usr/bin/sddm",
    "/usr/sbin/lightdm",
    "/usr/bin/Xorg",
    "/usr/libexec/pavise-helper",
};

bool attachesTo(const ReadProfile &profile, std::string_view program)
{
    // A profile without an attachment automaton attaches to the program that its name is.
    // Source: security/apparmor/domain.c: find_attach.
    if (!profile.attachment)
        return profile.name == program;
    const automata::Dfa &dfa = profile.attachment->dfa;
    return dfa.accept(dfa.match(profile.attachment->start, program)).accept != 0;
}

} // namespace

text::Result<std::vector<std::string>> vitalProfiles(std::string_view blob)
{
    std::vector<std::string> vital;
    if (blob.empty())
        return vital;
    const auto profiles = read(blob);
    if (!profiles)
        return std::unexpected(profiles.error());
    for (const ReadProfile &profile : *profiles) {
        // Children attach only from their parent's transitions.
        if (!profile.name.contains("//") && std::ranges::any_of(kVitalPrograms, [&](auto program) {
                return attachesTo(profile, program);
            }))
            vital.push_back(profile.name);
    }
    return vital;
}

} // namespace pavise::binary
