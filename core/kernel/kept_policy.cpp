// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/kernel/kept_policy.h"

#include "core/binary/reader.h"
#include "core/kernel/small_file.h"

#include <algorithm>

#include <fcntl.h>

namespace pavise::kernel {

namespace {

/// `name "version" u32` at the beginning of a profile; only a blob's first must have it.
/// Source: security/apparmor/policy_unpack.c: verify_header.
constexpr std::size_t kVersionBytes = 16;
constexpr std::size_t kVersionNameBytes = 12;

/// The profiles of \p blob that are \p name or stand below it.
std::string cutOut(std::string_view blob, const std::string &name)
{
    const auto profiles = binary::read(blob);
    if (!profiles)
        return {};
    std::string out;
    std::string_view version;
    for (std::size_t i = 0; i < profiles->size(); ++i) {
        const binary::ReadProfile &profile = (*profiles)[i];
        const std::size_t end = i + 1 < profiles->size() ? (*profiles)[i + 1].offset : blob.size();
        const std::string_view bytes = blob.substr(profile.offset, end - profile.offset);
        const bool hasVersion = bytes.starts_with(blob.substr(0, kVersionNameBytes));
        if (hasVersion)
            version = bytes.substr(0, kVersionBytes);
        if (profile.name != name && !profile.name.starts_with(name + "//"))
            continue;
        if (!hasVersion)
            out += version;
        out += bytes;
    }
    return out;
}

} // namespace

text::Result<std::vector<KeptPolicy>> keptPolicies(const KernelPaths &paths,
                                                   const std::vector<std::string> &profiles)
{
    const std::string folder = paths.securityfs + "/policy/profiles";
    const auto entries = listFolder(AT_FDCWD, folder);
    if (!entries) {
        return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::FileUnreadable,
                                                .args = {folder, errorText(entries.error())}});
    }
    std::vector<KeptPolicy> kept;
    for (const std::string &entry : *entries) {
        const std::string at = folder + '/' + entry;
        std::string name = readWord(AT_FDCWD, at + "/name");
        if (name.empty() || !std::ranges::contains(profiles, name))
            continue;
        std::string blob =
            cutOut(readSmallFile(AT_FDCWD, at + "/raw_data").value_or(std::string()), name);
        kept.push_back({.name = std::move(name), .blob = std::move(blob)});
    }
    return kept;
}

} // namespace pavise::kernel
