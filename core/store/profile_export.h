// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Reviewed profiles in the forms in which other machines get them: an Ansible role, the source of
/// a small Debian package, objects for the Kubernetes Security Profiles Operator.

#pragma once

#include "core/policy/policy.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::store {

struct ExportedProfile
{
    std::string fileName; ///< In the profile folder.
    std::string text;
};

struct ExportedFile
{
    std::string path; ///< Relative to the folder that is made.
    std::string text;
    bool isExecutable = false;
};

/// Who makes it, for the files that have to say so.
struct Maker
{
    std::string name;
    std::string mail; ///< Of debianSource() only.
    int year = 1970;
    std::string date; ///< As in RFC 5322: `Tue, 24 Nov 2026 12:00:00 +0000`.
};

/// True for what all three can be called: small letters, digits and single `-`, from a letter on,
/// at most 50 bytes.
[[nodiscard]] bool isExportName(std::string_view name);

/// A role that copies the profiles, checked by the parser of each machine first, and loads those
/// that changed. `-` in \p name becomes `_`: role names have no other.
[[nodiscard]] std::vector<ExportedFile> ansibleRole(std::string_view name, const Maker &maker,
                                                    std::span<const ExportedProfile> profiles);

/// A source package of native format that dpkg-buildpackage makes a package of: its profiles are
/// conffiles, loaded when it is installed and unloaded when it is purged.
[[nodiscard]] std::vector<ExportedFile> debianSource(std::string_view name, const Maker &maker,
                                                     std::span<const ExportedProfile> profiles);

/// \p profile as a name that an object of Kubernetes may have. Source: RFC 1123, as its
/// documentation cites it.
[[nodiscard]] std::string objectName(const std::string &profile);

/// An AppArmorProfile of security-profiles-operator.x-k8s.io.
struct OperatorObject
{
    std::string yaml;
    /// What the object has no words for, one sentence each: it then allows more (a deny rule) or
    /// less (all other rules) than the profile.
    std::vector<std::string> losses;
};

/// The object has lists of files, programs, libraries and capabilities and switches for protocols,
/// and nothing else. A complaining profile is an object of v1, where `mode` says so: v1alpha1 had
/// another word for it once, and a server drops the one it does not know. All others are of
/// v1alpha1, which every release takes. Source: the operator's custom resource definition, releases
/// of 2026.
[[nodiscard]] OperatorObject operatorObject(std::string_view name, const policy::Profile &profile);

} // namespace pavise::store
