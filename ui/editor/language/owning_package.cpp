// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/language/owning_package.h"

#include "core/text/file_reader.h"

namespace pavise::ui {

std::string owningPackage(const std::string &root, const std::string &path)
{
    constexpr std::string_view ending = ".conffiles";
    const std::string folder = root + "/var/lib/dpkg/info";
    const text::DiskFiles disk;
    for (const std::string &name : disk.list(folder).value_or(std::vector<std::string>())) {
        if (!name.ends_with(ending))
            continue;
        const std::string list = '\n' + disk.read(folder + '/' + name).value_or(std::string());
        if (list.find('\n' + path + '\n') != std::string::npos) {
            const std::string package = name.substr(0, name.size() - ending.size());
            return package.substr(0, package.find(':')); // without its architecture
        }
    }
    return {};
}

} // namespace pavise::ui
