// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/names/names.h"
#include "core/store/profile_export.h"

#include <format>
#include <set>

namespace pavise::store {

namespace {

using policy::Decision;
namespace file = policy::file_permission;

/// In single quotes only a quote has a meaning; globs hold no line breaks.
std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char character : text)
        out += character == '\'' ? std::string("''") : std::string(1, character);
    return out + '\'';
}

/// A key with its list, or nothing.
std::string listOf(std::string_view key, const std::set<std::string> &values)
{
    if (values.empty())
        return {};
    std::string out = std::format("      {}:\n", key);
    for (const std::string &value : values)
        out += "        - " + quoted(value) + '\n';
    return out;
}

/// A group with what is in it, or nothing.
std::string groupOf(std::string_view name, const std::string &members)
{
    return members.empty() ? std::string() : std::format("    {}:\n{}", name, members);
}

class Translation
{
public:
    explicit Translation(const policy::Profile &profile)
        : m_profile(profile)
    {
    }

    [[nodiscard]] OperatorObject run(std::string_view name)
    {
        for (const policy::FileRule &rule : m_profile.rules.files)
            addFile(rule);
        for (const policy::CapabilityRule &rule : m_profile.rules.capabilities)
            addCapability(rule);
        for (const policy::NetworkRule &rule : m_profile.rules.networks)
            addNetwork(rule);
        addOthers();
        OperatorObject object;
        const bool complains = m_profile.flags.mode == policy::Mode::Complain;
        object.yaml =
            std::format("---\n"
                        "apiVersion: security-profiles-operator.x-k8s.io/{}\n"
                        "kind: AppArmorProfile\n"
                        "metadata:\n"
                        "  name: {}\n"
                        "spec:\n{}",
                        complains ? "v1" : "v1alpha1", name, complains ? "  mode: Complain\n" : "");
        const std::string rules = abstract();
        object.yaml += rules.empty() ? "  abstract: {}\n" : "  abstract:\n" + rules;
        object.losses.assign(m_losses.begin(), m_losses.end());
        return object;
    }

private:
    void lose(std::string what) { m_losses.insert(std::move(what)); }

    void addFile(const policy::FileRule &rule)
    {
        if (rule.qualifiers.decision != Decision::Allow) {
            lose("What deny rules refuse is allowed where another rule allows it");
            return;
        }
        if (rule.qualifiers.ownership != policy::Ownership::Any)
            lose("Rules for the owner's files become rules for all files");
        if (rule.qualifiers.priority != 0)
            lose("Priorities do not count");
        if ((rule.permissions & file::kLink) != 0)
            lose("Links are left out");
        if ((rule.permissions & file::kLock) != 0)
            lose("Locks are left out");
        if (rule.exec && rule.exec->kind != policy::Exec::Kind::Inherit)
            lose("Programs that have a profile of their own, or none, stay in this one");
        if (rule.exec)
            m_executables.insert(rule.path);
        else if ((rule.permissions & file::kMmap) != 0)
            m_libraries.insert(rule.path);
        const bool reads = (rule.permissions & file::kRead) != 0;
        const bool writes = (rule.permissions & (file::kWrite | file::kAppend)) != 0;
        if (reads && writes)
            m_readWrite.insert(rule.path);
        else if (reads)
            m_readOnly.insert(rule.path);
        else if (writes)
            m_writeOnly.insert(rule.path);
    }

    void addCapability(const policy::CapabilityRule &rule)
    {
        if (rule.qualifiers.decision != Decision::Allow) {
            lose("What deny rules refuse is allowed where another rule allows it");
            return;
        }
        const auto names = policy::capabilityNames();
        for (std::size_t number = 0; number < names.size(); ++number) {
            if ((rule.capabilities >> number & 1) != 0)
                m_capabilities.insert(std::string(names[number]));
        }
    }

    void addNetwork(const policy::NetworkRule &rule)
    {
        constexpr std::uint16_t kStream = 1; // SOCK_*
        constexpr std::uint16_t kDatagram = 2;
        constexpr std::uint16_t kRaw = 3;
        const auto allows = [&](std::uint16_t type) { return !rule.type || *rule.type == type; };
        if (rule.qualifiers.decision != Decision::Allow) {
            lose("What deny rules refuse is allowed where another rule allows it");
            return;
        }
        lose("Network rules become: TCP, UDP, raw sockets, each of any family");
        m_allowsTcp |= allows(kStream);
        m_allowsUdp |= allows(kDatagram);
        m_allowsRaw |= allows(kRaw);
    }

    void addOthers()
    {
        const policy::Rules &rules = m_profile.rules;
        const auto lost = [&](bool isThere, std::string_view what) {
            if (isThere)
                lose(std::format("{} rules are left out", what));
        };
        lost(!rules.changeProfiles.empty(), "change_profile");
        lost(!rules.unixSockets.empty(), "unix");
        lost(!rules.dbus.empty(), "dbus");
        lost(!rules.signals.empty(), "signal");
        lost(!rules.ptraces.empty(), "ptrace");
        lost(!rules.mounts.empty(), "mount");
        lost(!rules.userns.empty(), "userns");
        lost(!rules.mqueues.empty(), "mqueue");
        lost(!rules.ioUrings.empty(), "io_uring");
        lost(!rules.rlimits.empty(), "rlimit");
        if (!m_profile.children.empty())
            lose("Child profiles and hats are left out");
    }

    [[nodiscard]] std::string abstract() const
    {
        std::string protocols;
        if (m_allowsTcp)
            protocols += "        allowTcp: true\n";
        if (m_allowsUdp)
            protocols += "        allowUdp: true\n";
        std::string network = m_allowsRaw ? "      allowRaw: true\n" : "";
        if (!protocols.empty())
            network += "      allowedProtocols:\n" + protocols;
        return groupOf("capability", listOf("allowedCapabilities", m_capabilities))
            + groupOf("executable",
                      listOf("allowedExecutables", m_executables)
                          + listOf("allowedLibraries", m_libraries))
            + groupOf("filesystem",
                      listOf("readOnlyPaths", m_readOnly) + listOf("readWritePaths", m_readWrite)
                          + listOf("writeOnlyPaths", m_writeOnly))
            + groupOf("network", network);
    }

    const policy::Profile &m_profile;
    std::set<std::string> m_losses;
    std::set<std::string> m_executables;
    std::set<std::string> m_libraries;
    std::set<std::string> m_readOnly;
    std::set<std::string> m_readWrite;
    std::set<std::string> m_writeOnly;
    std::set<std::string> m_capabilities;
    bool m_allowsTcp = false;
    bool m_allowsUdp = false;
    bool m_allowsRaw = false;
};

} // namespace

std::string objectName(const std::string &profile)
{
    std::string name;
    for (const char character : profile) {
        const bool isUpper = character >= 'A' && character <= 'Z';
        const char small = isUpper ? static_cast<char>(character - 'A' + 'a') : character;
        const bool fits = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (fits)
            name += small;
        else if (!name.empty() && !name.ends_with('-'))
            name += '-';
    }
    while (name.ends_with('-'))
        name.pop_back();
    return name.empty() ? "profile" : name;
}

OperatorObject operatorObject(std::string_view name, const policy::Profile &profile)
{
    return Translation(profile).run(name);
}

} // namespace pavise::store
