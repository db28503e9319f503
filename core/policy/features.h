// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What a kernel can enforce, as it says itself in /sys/kernel/security/apparmor/features, and what
/// a policy was written for (its `abi`), which has the same form.

#pragma once

#include "core/text/file_reader.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::policy {

/// A tree of names with values. Cheap to copy for what it holds (about 100 entries).
class Features
{
public:
    /// Nothing is supported.
    Features() = default;

    /// The single-file form: `name {value\n}\n`, directories nest; as in /etc/apparmor.d/abi/4.0
    /// and the cache's `.features`. \p name is for the message. Errors: FeaturesInvalid.
    [[nodiscard]] static text::Result<Features> parse(std::string_view text, std::string_view name);

    /// A directory tree such as the kernel's, or a single file.
    /// Errors: FileUnreadable, FileTooLarge, FeaturesInvalid.
    [[nodiscard]] static text::Result<Features> read(const text::FileReader &files,
                                                     const std::string &path);

    /// For policies without an `abi`: what apparmor_parser 4.1 assumes then.
    [[nodiscard]] static const Features &builtIn();

    /// True for an entry, a directory, or a word of an entry's value: `mount`, `mount/mask`,
    /// `namespaces/mask/userns_create`.
    [[nodiscard]] bool has(std::string_view path) const;

    /// The words of an entry; empty when there is none.
    [[nodiscard]] std::vector<std::string_view> words(std::string_view path) const;

    /// The single-file form, sorted by name.
    [[nodiscard]] std::string text() const;

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    friend bool operator==(const Features &, const Features &) = default;

private:
    std::map<std::string, std::string, std::less<>> m_entries; ///< Full path -> value.
};

/// Which rules count for a target: what its kernel can enforce and the policy's ABI knows.
/// Source: design/policy-binary.md 4 (classes and what switches them on) and 5.9; upstream's
/// parser_main.c:set_supported_features.
struct Mediation
{
    bool mount = false;
    bool detachedMount = false;
    bool ptrace = false;
    bool signal = false;
    bool dbus = false;
    /// The kernel takes a policy without class 15 for one that knows nothing of D-Bus, whatever it
    /// says of class 32. Source: kernel apparmorfs.c: profile_query_cb (6.17 and later).
    bool dbusNeedsNetworkV9 = false;
    bool networkV7 = false;   ///< Out-of-tree `network`: a table of families and types.
    bool networkV8 = false;   ///< Class 14.
    bool networkV9 = false;   ///< Class 15; the kernel then looks only there.
    bool networkSkb = false;  ///< Class 30.
    bool inet = false;        ///< ip=, port= and so on.
    bool unixSockets = false; ///< Fine-grained unix rules.
    bool posixMqueue = false;
    bool sysvMqueue = false;
    bool userns = false;
    bool ioUring = false;
    bool extendedCapabilities = false; ///< Capabilities in the automaton, class 3.
    bool stacking = false;
    bool attachmentXattrs = false;
    bool identities = false;
    bool interruptible = false;
    bool killSignal = false;
    bool error = false;
    bool disconnectedPath = false;
    bool disconnectedIpc = false;
    bool outOfBand = false;    ///< Extended attributes in attachments.
    bool promptDevice = false; ///< `policy/perms_compatprompt`
    /// Profiles in prompt mode, which 5.10 and 6.1 refuse. They came with the table of permissions.
    bool promptMode = false;
    std::uint32_t abi = 5; ///< Highest of policy/versions that we know, 5..9.

    [[nodiscard]] bool anyNetwork() const { return networkV7 || networkV8 || networkV9; }

    [[nodiscard]] static Mediation of(const Features &kernel, const Features &policy);

    friend bool operator==(const Mediation &, const Mediation &) = default;
};

} // namespace pavise::policy
