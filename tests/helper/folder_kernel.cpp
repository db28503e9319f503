// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/folder_kernel.h"

#include "core/binary/reader.h"
#include "core/kernel/small_file.h"
#include "core/text/sha256.h"

#include <cerrno>
#include <filesystem>
#include <fstream>

#include <fcntl.h>

namespace fs = std::filesystem;

namespace pavise::tests {

namespace {

void write(const std::string &path, std::string_view bytes)
{
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

constexpr std::array kModes{"enforce", "complain", "kill", "unconfined", "user"};

} // namespace

std::string FolderKernel::place(const std::string &name) const
{
    std::string path = m_roots.kernel.securityfs + "/policy";
    for (const std::string_view part : kernel::profileNameParts(name))
        path += "/profiles/" + text::toHex(text::sha256(part)).substr(0, 16);
    return path;
}

FolderKernel::Done FolderKernel::replace(std::string_view blob, std::string_view names)
{
    using kernel::LoadOperation;
    if (fs::exists(m_roots.kernel.securityfs + "/refuse-replace"))
        return std::unexpected(kernel::policyError(LoadOperation::Replace, names, EPROTO));
    const auto profiles = binary::read(blob);
    if (!profiles)
        return std::unexpected(kernel::policyError(LoadOperation::Replace, names, EPROTO));
    if (auto written = m_kernel.replace(blob, names); !written)
        return written;
    for (const binary::ReadProfile &profile : *profiles) {
        const std::string at = place(profile.name);
        const std::string mode = profile.forcesComplain() ? "complain" : kModes.at(profile.mode);
        write(at + "/name", std::string(kernel::profileNameParts(profile.name).back()) + '\n');
        write(at + "/mode", mode + '\n');
        write(at + "/attach", profile.attachText.value_or(profile.name) + '\n');
        write(at + "/sha256", text::toHex(text::sha256(std::string(blob) + profile.name)) + '\n');
        write(at + "/raw_data", blob);
        fs::create_directories(at + "/profiles");
    }
    return {};
}

FolderKernel::Done FolderKernel::remove(const std::string &name)
{
    using kernel::LoadOperation;
    const std::string refused =
        kernel::readWord(AT_FDCWD, m_roots.kernel.securityfs + "/refuse-remove");
    if (refused == name)
        return std::unexpected(kernel::policyError(LoadOperation::Remove, name, EACCES));
    if (fs::remove_all(place(name)) == 0)
        return std::unexpected(kernel::policyError(LoadOperation::Remove, name, ENOENT));
    return {};
}

/// A parameter is what was written last; an ordinary file would keep the end of a longer word.
FolderKernel::Done FolderKernel::setAudit(std::string_view value)
{
    write(m_roots.kernel.module + "/parameters/audit", {});
    return m_kernel.setAudit(value);
}

helper::Roots rootsBelow(const std::string &root)
{
    return {
        .profiles = root + "/apparmor.d",
        .kernel = {.securityfs = root + "/securityfs", .module = root + "/module", .lsmList = {}},
        .proc = root + "/proc",
        .state = root + "/state",
        .runtime = root + "/run",
        .auditLog = root + "/audit.log",
        .kernelLog = root + "/kern.log",
        .journal = root + "/journal"};
}

void makeSystem(const helper::Roots &roots)
{
    for (const std::string &folder :
         {roots.profiles + "/local", roots.state, roots.runtime, roots.journal, roots.proc,
          roots.kernel.securityfs + "/policy/profiles"})
        fs::create_directories(folder);
    write(roots.kernel.module + "/parameters/enabled", "Y\n");
    write(roots.kernel.module + "/parameters/audit", "normal");
    const std::string features = roots.kernel.securityfs + "/features";
    write(features + "/file/mask", "create read write exec append mmap_exec link lock\n");
    write(features + "/policy/versions/v7", "yes\n");
    write(features + "/caps/mask", "chown kill\n");
    write(roots.kernel.securityfs + "/.replace", {});
}

} // namespace pavise::tests
