// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/store/profile_export.h"

#include <algorithm>
#include <format>

namespace pavise::store {

namespace {

/// As a YAML string in double quotes. Profile files have plain names, but nothing promises it.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\')
            out += std::format("\\{}", character);
        else if (byte < 0x20 || byte == 0x7f)
            out += std::format("\\x{:02x}", byte);
        else
            out += character;
    }
    return out + '"';
}

std::string roleName(std::string_view name)
{
    std::string role(name);
    std::ranges::replace(role, '-', '_');
    return role;
}

} // namespace

bool isExportName(std::string_view name)
{
    constexpr std::size_t kLongest = 50;
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) { return isSmall(c) || (c >= '0' && c <= '9') || c == '-'; };
    return name.size() >= 2 && name.size() <= kLongest && isSmall(name.front())
        && !name.ends_with('-') && !name.contains("--") && std::ranges::all_of(name, fits);
}

std::vector<ExportedFile> ansibleRole(std::string_view name, const Maker &maker,
                                      std::span<const ExportedProfile> profiles)
{
    const std::string role = roleName(name);
    std::vector<ExportedFile> files;
    std::string list;
    for (const ExportedProfile &profile : profiles) {
        list += "  - " + quoted(profile.fileName) + '\n';
        files.push_back({.path = "files/" + profile.fileName, .text = profile.text});
    }
    files.push_back({.path = "defaults/main.yml",
                     .text = std::format("---\n# The profiles of this role, by file name.\n"
                                         "{}_files:\n{}",
                                         role, list)});
    files.push_back(
        {.path = "meta/main.yml",
         .text = std::format("---\ngalaxy_info:\n"
                             "  author: {}\n"
                             "  description: AppArmor profiles that were reviewed on one machine\n"
                             "  license: GPL-2.0-or-later\n"
                             "  min_ansible_version: \"2.14\"\n"
                             "  platforms:\n    - name: Debian\n      versions:\n        - all\n"
                             "    - name: Ubuntu\n      versions:\n        - all\n"
                             "  galaxy_tags:\n    - apparmor\n    - security\n"
                             "dependencies: []\n",
                             quoted(maker.name.empty() ? "Local administrator" : maker.name))});
    // The parser reads the new file before it takes the old one's place.
    files.push_back({.path = "tasks/main.yml",
                     .text = std::format("---\n"
                                         "- name: Install AppArmor\n"
                                         "  ansible.builtin.package:\n"
                                         "    name: apparmor\n"
                                         "    state: present\n\n"
                                         "- name: Copy the profiles\n"
                                         "  ansible.builtin.copy:\n"
                                         "    src: \"{{{{ item }}}}\"\n"
                                         "    dest: \"/etc/apparmor.d/{{{{ item }}}}\"\n"
                                         "    owner: root\n"
                                         "    group: root\n"
                                         "    mode: \"0644\"\n"
                                         "    validate: apparmor_parser --skip-kernel-load "
                                         "--skip-cache %s\n"
                                         "  loop: \"{{{{ {}_files }}}}\"\n"
                                         "  notify: Load the profiles\n",
                                         role)});
    files.push_back({.path = "handlers/main.yml",
                     .text = std::format("---\n"
                                         "- name: Load the profiles\n"
                                         "  ansible.builtin.command:\n"
                                         "    argv:\n"
                                         "      - apparmor_parser\n"
                                         "      - --replace\n"
                                         "      - \"/etc/apparmor.d/{{{{ item }}}}\"\n"
                                         "  loop: \"{{{{ {}_files }}}}\"\n"
                                         "  changed_when: true\n",
                                         role)});
    return files;
}

std::vector<ExportedFile> debianSource(std::string_view name, const Maker &maker,
                                       std::span<const ExportedProfile> profiles)
{
    const std::string maintainer = maker.name + " <" + maker.mail + '>';
    std::vector<ExportedFile> files;
    std::string install;
    std::string load;
    for (const ExportedProfile &profile : profiles) {
        files.push_back({.path = "profiles/" + profile.fileName, .text = profile.text});
        install += "profiles/" + profile.fileName + " etc/apparmor.d\n";
        load += "\tdh_apparmor --profile-name=" + profile.fileName + '\n';
    }
    files.push_back(
        {.path = "debian/control",
         .text = std::format(
             "Source: {0}\nSection: admin\nPriority: optional\nMaintainer: {1}\n"
             "Build-Depends: debhelper-compat (= 13), dh-apparmor\n"
             "Rules-Requires-Root: no\nStandards-Version: 4.7.2\n\n"
             "Package: {0}\nArchitecture: all\nDepends: ${{misc:Depends}}\n"
             "Recommends: apparmor\n"
             "Description: AppArmor profiles that were reviewed on one machine\n"
             " These profiles say what the programs they are for may do. They are loaded when\n"
             " this package is installed, and unloaded when it is purged.\n",
             name, maintainer)});
    files.push_back({.path = "debian/changelog",
                     .text = std::format("{} (1.0) unstable; urgency=medium\n\n"
                                         "  * Export the profiles.\n\n -- {}  {}\n",
                                         name, maintainer, maker.date)});
    files.push_back(
        {.path = "debian/copyright",
         .text = std::format(
             "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
             "Upstream-Name: {}\n\nFiles: *\nCopyright: {} {}\nLicense: GPL-2.0-or-later\n\n"
             "License: GPL-2.0-or-later\n"
             " On Debian systems the text of version 2 of the GNU General Public License is in\n"
             " /usr/share/common-licenses/GPL-2.\n",
             name, maker.year, maker.name)});
    files.push_back({.path = "debian/rules",
                     .text = "#!/usr/bin/make -f\n\n%:\n\tdh $@\n\n"
                             "execute_after_dh_install:\n"
                         + load,
                     .isExecutable = true});
    files.push_back({.path = "debian/install", .text = install});
    files.push_back({.path = "debian/source/format", .text = "3.0 (native)\n"});
    return files;
}

} // namespace pavise::store
