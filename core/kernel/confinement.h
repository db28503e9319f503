// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the kernel says about the confinement of a process: `name (mode)`, stacks and namespaces.
///
/// core/kernel talks to the running kernel: the securityfs tree, features, loading and removing.
/// Every path is a parameter, so that a folder can stand in for a kernel.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::kernel {

/// How strictly a profile is held to. The names are those of the kernel's text interface
/// (security/apparmor/policy.c: aa_profile_mode_names), where Prompt is written `user`.
enum class ProfileMode : std::uint8_t {
    Enforce,
    Complain,
    Kill,
    Unconfined, ///< A profile whose mode is unconfined, or no profile at all.
    Prompt,
    Mixed,   ///< A stack whose members differ.
    Unknown, ///< A word that no known kernel writes, or none where there should be one.
};

[[nodiscard]] ProfileMode profileMode(std::string_view word);

/// The word that the kernel uses; `unknown` for Unknown.
[[nodiscard]] std::string_view profileModeName(ProfileMode mode);

/// One profile of a label.
struct LabelPart
{
    std::string namespaceName; ///< Empty: the reader's own namespace. Nested ones as `a//b`.
    std::string profile;       ///< `parent//child` for children and hats.

    friend bool operator==(const LabelPart &, const LabelPart &) = default;
};

struct Confinement
{
    std::string label;            ///< As the kernel wrote it, without the mode.
    std::vector<LabelPart> parts; ///< More than one for a stack; empty only for an empty text.
    ProfileMode mode = ProfileMode::Unknown;

    /// False for `unconfined` alone and for namespaces' own unconfined; true for a profile in
    /// unconfined mode, because there is one.
    [[nodiscard]] bool hasProfile() const;

    friend bool operator==(const Confinement &, const Confinement &) = default;
};

/// Reads what /proc/PID/attr/apparmor/current or one line of `profiles` says. A trailing newline or
/// NUL is ignored. Names may hold spaces and parentheses: the mode is what follows the last ` (`.
/// Source: security/apparmor/label.c: aa_label_snxprint.
[[nodiscard]] Confinement parseConfinement(std::string_view text);

/// The profiles of a label without its mode: `a//&:ns:b`.
[[nodiscard]] std::vector<LabelPart> parseLabel(std::string_view label);

/// `parent//child//null-/usr/bin/x` as its components. A component may begin with a slash
/// (`P///usr/bin/x` is `P` and `/usr/bin/x`).
/// Source: security/apparmor/include/lib.h: basename.
[[nodiscard]] std::vector<std::string_view> profileNameParts(std::string_view name);

} // namespace pavise::kernel
