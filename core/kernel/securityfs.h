// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the kernel's AppArmor says of itself: is it there and on, what can it enforce, which
/// profiles are loaded. Needs no privilege but for loadedProfilesFlat().
///
/// Reader's guide to core/kernel.
/// Idea: the kernel's side of the conversation, as values. securityfs reads what is there,
/// policy_loader writes policy, kernel_conversation asks about an access and waits for changes,
/// confinement takes labels apart (`a//&b (enforce)`). Every path is a parameter (KernelPaths), so
/// that a folder can stand in for the kernel. Source: security/apparmor/apparmorfs.c, label.c;
/// errors as observed on 6.12 and 7.3.
///
/// Invariants: one write(2) is one policy; an errno becomes a message that says what to do; nothing
/// is cached, the revision says when to look again.

#pragma once

#include "core/kernel/confinement.h"
#include "core/text/file_descriptor.h"
#include "core/text/messages/diagnostic.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::kernel {

/// Where the kernel's files are. A test or the sample system gives folders of its own.
struct KernelPaths
{
    std::string securityfs = "/sys/kernel/security/apparmor";
    std::string module = "/sys/module/apparmor";
    std::string lsmList = "/sys/kernel/security/lsm";

    /// The same places in the tree below \p root; "/" and "" give the defaults.
    [[nodiscard]] static KernelPaths below(std::string_view root);
};

enum class Availability : std::uint8_t {
    Enabled,
    NotInKernel,    ///< This kernel was built without AppArmor.
    DisabledAtBoot, ///< Built in, but `enabled` is N: not in the `lsm=` list, or `apparmor=0`.
    NotMounted,     ///< On, but securityfs is not mounted where it belongs.
    NotReadable,    ///< On, but the policy tree may not be read by this process.
};

struct KernelState
{
    Availability availability = Availability::NotInKernel;
    std::vector<std::string> lsms;    ///< Active security modules in order; empty when not known.
    std::uint32_t namespaceLevel = 0; ///< Above 0 inside a policy namespace (a container).
    std::string namespaceName;        ///< `root` at level 0.
    bool isStacked = false;           ///< The reader's own label is a stack.
    std::optional<bool> policyLocked; ///< No more loading until reboot; empty when not readable.
    std::optional<std::uint64_t> revision; ///< Changes with every load; empty when not readable.
};

[[nodiscard]] KernelState kernelState(const KernelPaths &paths);

/// The features tree in the single-file format that a profile's `abi` and policy::Features read:
/// `name {value\n}\n`, folders nest, sorted by name.
/// Errors: FileUnreadable.
[[nodiscard]] text::Result<std::string> featuresText(const KernelPaths &paths);

/// One profile that the kernel holds.
struct LoadedProfile
{
    std::string name;          ///< Full: `parent//child`; without the namespace.
    std::string namespaceName; ///< Empty: the reader's own. Nested ones as `a//b`.
    ProfileMode mode = ProfileMode::Unknown;
    std::string attachment; ///< As compiled in; the name when there is none, `<unknown>` for an
                            ///< automaton without its text.
    std::string digest;     ///< Hexadecimal sha256 (sha1 before 6.4) of the loaded policy, or "".
    std::string abi;        ///< Binary format, `v7`; empty when the kernel keeps no raw data.
    /// The namespace's revision when it was loaded, from 0; empty if the kernel keeps no raw data.
    std::optional<std::uint64_t> loadedAtRevision;
    std::vector<LoadedProfile> children; ///< Hats, children and null profiles.
};

/// All profiles from the tree policy/profiles/*, sub-namespaces included, ordered by namespace and
/// name. A profile that vanishes meanwhile is left out. Needs no privilege.
/// Errors: FileUnreadable.
[[nodiscard]] text::Result<std::vector<LoadedProfile>> loadedProfiles(const KernelPaths &paths);

/// The same from the flat `profiles` file, without attachment, digest, abi and children as a tree:
/// every child is an entry of its own. Needs the right to view policy.
/// Errors: FileUnreadable.
[[nodiscard]] text::Result<std::vector<LoadedProfile>> loadedProfilesFlat(const KernelPaths &paths);

/// The policy blob that \p profile was loaded from, as the kernel kept it (export_binary=Y).
/// \p profile is a top-level profile of the reader's namespace. Needs the right to view policy.
/// Errors: ProfileNotLoaded, FileUnreadable.
[[nodiscard]] text::Result<std::string> loadedPolicy(const KernelPaths &paths,
                                                     const std::string &profile);

/// Tells when the loaded policy changes.
class RevisionWatch
{
public:
    /// Errors: FileUnreadable.
    [[nodiscard]] static text::Result<RevisionWatch> open(const KernelPaths &paths);

    /// Readable (POLLIN) once the policy differs from what read() last said. Only when
    /// isNotifier().
    [[nodiscard]] int fd() const { return m_file.get(); }

    /// False for a plain file in a folder that stands in for the kernel: such a file never tells,
    /// so its reader must look again by itself.
    [[nodiscard]] bool isNotifier() const { return m_isNotifier; }

    /// Waits at most \p timeout for a change since the last call; 0 only looks.
    /// \returns the revision, or nothing when it is still the same.
    /// Errors: FileUnreadable.
    [[nodiscard]] text::Result<std::optional<std::uint64_t>>
    read(std::chrono::milliseconds timeout = std::chrono::milliseconds(0));

private:
    RevisionWatch(text::FileDescriptor file, std::string path, bool isNotifier);

    text::FileDescriptor m_file;
    std::string m_path;
    bool m_isNotifier = false;
    std::optional<std::uint64_t> m_last;
};

/// What the kernel answers to `.access`: permission words as in the automata.
struct AccessAnswer
{
    std::uint32_t allow = 0;
    std::uint32_t deny = 0;
    std::uint32_t audit = 0;
    std::uint32_t quiet = 0;

    friend bool operator==(const AccessAnswer &, const AccessAnswer &) = default;
};

/// Asks the kernel what \p label may do. \p match begins with the class byte: 2 (file) is followed
/// by the path and looked up in the file automaton, any other is the input of the policy automaton.
/// The kernel answers file questions as for an owner with uid 0.
/// Source: security/apparmor/apparmorfs.c: query_label.
/// Errors: FileUnreadable, ProfileNotLoaded (ENOENT).
[[nodiscard]] text::Result<AccessAnswer>
queryAccess(const KernelPaths &paths, std::string_view label, std::string_view match);

} // namespace pavise::kernel
