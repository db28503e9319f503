// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/policy_check.h"

#include "core/binary/reader.h"
#include "core/binary/verifier.h"
#include "polkit/helper/limits.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <set>

namespace pavise::helper {

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

bool attachesTo(const binary::ReadProfile &profile, std::string_view program)
{
    // A profile without an attachment automaton attaches to the program that its name is.
    // Source: security/apparmor/domain.c: find_attach.
    if (!profile.attachment)
        return profile.name == program;
    const automata::Dfa &dfa = profile.attachment->dfa;
    return dfa.accept(dfa.match(profile.attachment->start, program)).accept != 0;
}

} // namespace

bool isVitalProgram(std::string_view path)
{
    return std::ranges::find(kVitalPrograms, path) != kVitalPrograms.end();
}

std::expected<CheckedPolicy, std::string> checkPolicy(const std::vector<AnswerFile> &files)
{
    CheckedPolicy policy;
    for (const AnswerFile &file : files) {
        policy.blob += file.blob;
        policy.names.insert(policy.names.end(), file.names.begin(), file.names.end());
    }
    if (policy.blob.size() > limits::kBlobBytes)
        return std::unexpected("the compiled policy is larger than 8 MiB");
    if (policy.blob.empty())
        return policy.names.empty() ? std::expected<CheckedPolicy, std::string>(std::move(policy))
                                    : std::unexpected("profiles without policy");

    const auto verified = binary::verify(policy.blob);
    if (!verified)
        return std::unexpected("verifier: " + text::toEnglish(verified.error()));
    if (!std::ranges::equal(*verified, policy.names, {}, &binary::VerifiedProfile::name))
        return std::unexpected("the policy holds other profiles than the worker said");
    std::set<std::string_view> seen;
    for (const binary::VerifiedProfile &profile : *verified) {
        if (!profile.namespaceName.empty() || profile.name.starts_with(':'))
            return std::unexpected("a profile in a namespace");
        if (profile.name.empty() || profile.name.size() > limits::kProfileNameBytes
            || profile.name == "unconfined" || profile.name.contains("//null-"))
            return std::unexpected("a profile name that is not allowed");
        if (!seen.insert(profile.name).second)
            return std::unexpected("one profile twice");
        policy.modes.push_back(profile.mode);
    }

    auto vital = vitalProfiles(policy.blob);
    if (!vital)
        return std::unexpected("reader: " + text::toEnglish(vital.error()));
    policy.vital = *std::move(vital);
    return policy;
}

text::Result<std::vector<std::string>> vitalProfiles(std::string_view blob)
{
    std::vector<std::string> vital;
    if (blob.empty())
        return vital;
    const auto read = binary::read(blob);
    if (!read)
        return std::unexpected(read.error());
    for (const binary::ReadProfile &profile : *read) {
        // Children attach only from their parent's transitions.
        if (!profile.name.contains("//") && std::ranges::any_of(kVitalPrograms, [&](auto program) {
                return attachesTo(profile, program);
            }))
            vital.push_back(profile.name);
    }
    return vital;
}

} // namespace pavise::helper
