// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Gives compiled policy to the kernel and takes it away. Needs CAP_MAC_ADMIN.

#pragma once

#include "core/kernel/securityfs.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <expected>
#include <string_view>

namespace pavise::kernel {

enum class LoadOperation : std::uint8_t {
    Add,     ///< Refused (ProfileAlreadyLoaded) when the name is loaded.
    Replace, ///< Adds or replaces; running processes follow the new profile at once.
    Remove,  ///< Processes confined by it become unconfined; children go with their parent.
};

/// Loads \p blob, one or more profiles, all or nothing. The blob is handed over in one write(2):
/// each write is a transaction of its own, a part of a blob is refused.
/// \p name is for messages only.
/// Errors: those of policyError().
[[nodiscard]] std::expected<void, text::Diagnostic> loadPolicy(const KernelPaths &paths,
                                                               LoadOperation operation,
                                                               std::string_view blob,
                                                               std::string_view name);

/// Removes the profile \p name: `parent//child` for a child, `:ns:name` in a sub-namespace.
/// Errors: ProfileNotLoaded and those of policyError().
[[nodiscard]] std::expected<void, text::Diagnostic> removeProfile(const KernelPaths &paths,
                                                                  std::string_view name);

/// What the kernel's refusal means. \p errorNumber is errno of the write; \p auditInfo is the
/// `info` of the STATUS record that the kernel logged for it, when the caller could read it.
/// Codes: PolicyMalformed, PolicyVersionRefused, ProfileAlreadyLoaded, ProfileNotLoaded,
/// PolicyNotPermitted, PolicyReadOnly, else KernelRejected.
/// Source: policy-load errors observed on kernel 6.12; security/apparmor/policy_unpack.c.
[[nodiscard]] text::Diagnostic policyError(LoadOperation operation, std::string_view name,
                                           int errorNumber, std::string_view auditInfo = {});

} // namespace pavise::kernel
