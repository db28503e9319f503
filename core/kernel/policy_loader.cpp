// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/kernel/policy_loader.h"

#include "core/kernel/small_file.h"
#include "core/text/file_descriptor.h"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace pavise::kernel {

namespace {

std::string_view fileOf(LoadOperation operation)
{
    switch (operation) {
    case LoadOperation::Add:
        return "/.load";
    case LoadOperation::Replace:
        return "/.replace";
    case LoadOperation::Remove:
        return "/.remove";
    }
    return {};
}

std::expected<void, text::Diagnostic> writeOnce(const KernelPaths &paths, LoadOperation operation,
                                                std::string_view bytes, std::string_view name)
{
    const std::string path = paths.securityfs + std::string(fileOf(operation));
    const text::FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen()) {
        // No such file here is no such profile there: AppArmor itself is missing.
        const int error = errno == ENOENT ? ENODEV : errno;
        return std::unexpected(policyError(operation, name, error));
    }
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0)
        return std::unexpected(policyError(operation, name, errno));
    // Never the rest in a second write: that would be a transaction of its own.
    if (static_cast<std::size_t>(written) != bytes.size())
        return std::unexpected(policyError(operation, name, EIO));
    return {};
}

} // namespace

std::expected<void, text::Diagnostic> loadPolicy(const KernelPaths &paths, LoadOperation operation,
                                                 std::string_view blob, std::string_view name)
{
    return writeOnce(paths, operation, blob, name);
}

std::expected<void, text::Diagnostic> removeProfile(const KernelPaths &paths, std::string_view name)
{
    // A newline would be part of the name for the kernel, and an empty name removes nothing.
    if (name.empty())
        return std::unexpected(policyError(LoadOperation::Remove, name, ENOENT));
    return writeOnce(paths, LoadOperation::Remove, name, name);
}

text::Diagnostic policyError(LoadOperation operation, std::string_view name, int errorNumber,
                             std::string_view auditInfo)
{
    using text::DiagnosticCode;
    const std::string profile(name);
    const std::string symbol = errorName(errorNumber);
    const std::string detail = auditInfo.empty() ? symbol : std::string(auditInfo);
    switch (errorNumber) {
    case EPROTO:
    case EBADMSG:
        return {.code = DiagnosticCode::PolicyMalformed, .args = {profile, detail}};
    case EPROTONOSUPPORT:
        return {.code = DiagnosticCode::PolicyVersionRefused, .args = {profile}};
    case EEXIST:
        return {.code = DiagnosticCode::ProfileAlreadyLoaded, .args = {profile}};
    case ENOENT:
        // While loading: a child whose parent is neither loaded nor earlier in the blob.
        if (operation == LoadOperation::Remove)
            return {.code = DiagnosticCode::ProfileNotLoaded, .args = {profile}};
        return {.code = DiagnosticCode::PolicyMalformed, .args = {profile, detail}};
    case EACCES:
    case EPERM:
        return {.code = DiagnosticCode::PolicyNotPermitted, .args = {profile}};
    case EROFS:
        return {.code = DiagnosticCode::PolicyReadOnly, .args = {profile}};
    default:
        return {.code = DiagnosticCode::KernelRejected, .args = {profile, detail}};
    }
}

} // namespace pavise::kernel
