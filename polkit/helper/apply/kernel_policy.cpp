// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/kernel_policy.h"

#include "core/kernel/small_file.h"
#include "core/text/file_descriptor.h"

#include <cerrno>
#include <charconv>

#include <fcntl.h>

namespace pavise::helper {

std::vector<const kernel::LoadedProfile *>
flattened(const std::vector<kernel::LoadedProfile> &profiles)
{
    std::vector<const kernel::LoadedProfile *> all;
    for (const kernel::LoadedProfile &profile : profiles) {
        if (!profile.namespaceName.empty())
            continue;
        all.push_back(&profile);
        const auto children = flattened(profile.children);
        all.insert(all.end(), children.begin(), children.end());
    }
    return all;
}

KernelPolicy::Done RunningKernel::replace(std::string_view blob, std::string_view names)
{
    return kernel::loadPolicy(m_paths, kernel::LoadOperation::Replace, blob, names);
}

KernelPolicy::Done RunningKernel::remove(const std::string &name)
{
    return kernel::removeProfile(m_paths, name);
}

text::Result<std::vector<kernel::LoadedProfile>> RunningKernel::loaded() const
{
    return kernel::loadedProfiles(m_paths);
}

text::Result<std::vector<kernel::KeptPolicy>>
RunningKernel::kept(const std::vector<std::string> &names) const
{
    return kernel::keptPolicies(m_paths, names);
}

std::vector<ConfinedProcess> RunningKernel::processes() const
{
    std::vector<ConfinedProcess> found;
    const auto entries = kernel::listFolder(AT_FDCWD, m_proc);
    for (const std::string &entry : entries.value_or(std::vector<std::string>())) {
        ConfinedProcess process;
        const auto read = std::from_chars(entry.data(), entry.data() + entry.size(), process.pid);
        if (read.ec != std::errc() || read.ptr != entry.data() + entry.size())
            continue;
        const std::string folder = m_proc + '/' + entry;
        process.label =
            kernel::parseConfinement(kernel::readWord(AT_FDCWD, folder + "/attr/apparmor/current"));
        if (!process.label.hasProfile())
            continue;
        process.command = kernel::readWord(AT_FDCWD, folder + "/comm");
        found.push_back(std::move(process));
    }
    return found;
}

std::vector<std::pair<std::string, std::string>> RunningKernel::parameters() const
{
    std::vector<std::pair<std::string, std::string>> all;
    const std::string folder = m_paths.module + "/parameters";
    const auto entries = kernel::listFolder(AT_FDCWD, folder);
    for (const std::string &name : entries.value_or(std::vector<std::string>()))
        all.emplace_back(name, kernel::readWord(AT_FDCWD, folder + '/' + name));
    return all;
}

KernelPolicy::Done RunningKernel::setAudit(std::string_view value)
{
    const std::string path = m_paths.module + "/parameters/audit";
    const text::FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen()
        || std::cmp_not_equal(::write(file.get(), value.data(), value.size()), value.size()))
        return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::FileUnwritable,
                                                .args = {path, kernel::errorText(errno)}});
    return {};
}

} // namespace pavise::helper
