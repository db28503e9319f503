// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/learn/program_list.h"

#include "core/text/file_reader.h"
#include "ui/common/convert.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <map>
#include <tuple>

namespace pavise::ui {

namespace {

/// Where desktops look, what the administrator put there first.
std::vector<std::string> menuFolders(const SystemTree &tree)
{
    std::vector<std::string> folders{"/usr/local/share/applications", "/usr/share/applications",
                                     "/var/lib/flatpak/exports/share/applications",
                                     "/var/lib/snapd/desktop/applications"};
    if (tree.root.empty())
        folders.insert(folders.begin(), toBytes(QDir::homePath()) + "/.local/share/applications");
    return folders;
}

/// The keys of the group `[Desktop Entry]`.
std::map<std::string, std::string, std::less<>> mainGroup(std::string_view text)
{
    std::map<std::string, std::string, std::less<>> keys;
    bool isMain = false;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const std::size_t equal = line.find('=');
        if (line.starts_with('['))
            isMain = line == "[Desktop Entry]";
        else if (isMain && equal != std::string_view::npos && !line.starts_with('#'))
            keys.emplace(
                line.substr(0, line.find_last_not_of(" \t", equal - 1) + 1),
                line.substr(std::min(line.find_first_not_of(" \t", equal + 1), line.size())));
    }
    return keys;
}

} // namespace

std::vector<MenuProgram> menuPrograms(const SystemTree &tree, const std::stop_token &stop)
{
    const text::DiskFiles disk;
    const std::string locale = QLocale().name().toStdString(); // de_AT
    const std::string language = locale.substr(0, locale.find('_'));
    std::map<std::string, MenuProgram> found; // by the file's name: the first folder wins
    for (const std::string &folder : menuFolders(tree)) {
        const auto names = disk.list(tree.path(folder));
        if (!names)
            continue;
        for (const std::string &name : *names) {
            if (stop.stop_requested())
                return {};
            if (!name.ends_with(".desktop") || found.contains(name))
                continue;
            const auto text = disk.read(tree.path(folder) + '/' + name);
            if (!text)
                continue;
            const auto keys = mainGroup(*text);
            const auto value = [&keys](std::string_view key) {
                const auto at = keys.find(key);
                return at == keys.end() ? std::string() : at->second;
            };
            MenuProgram program{.entry = folder + '/' + name,
                                .name = {},
                                .command = value("Exec").substr(0, value("Exec").find(' '))};
            for (const std::string &key :
                 {"Name[" + locale + ']', "Name[" + language + ']', std::string("Name")}) {
                if (program.name.isEmpty())
                    program.name = toDisplay(value(key));
            }
            const bool isShown = value("Type") == "Application" && value("NoDisplay") != "true"
                && value("Hidden") != "true" && !program.command.empty();
            if (isShown || value("Hidden") == "true") // hides what other folders say
                found.emplace(name, isShown ? program : MenuProgram());
        }
    }
    std::vector<MenuProgram> programs;
    for (auto &[name, program] : found) {
        if (!program.entry.empty())
            programs.push_back(std::move(program));
    }
    std::ranges::sort(programs, [](const MenuProgram &a, const MenuProgram &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.entry < b.entry;
    });
    return programs;
}

std::vector<RunningProgram> runningPrograms(const std::vector<ProcessEntry> &processes)
{
    std::map<std::string, RunningProgram> found;
    for (const ProcessEntry &process : processes) {
        if (!process.details.exe || process.details.exe->empty() || process.details.isKernelThread
            || process.details.container)
            continue;
        RunningProgram &program = found[*process.details.exe];
        if (program.pids.empty()) {
            program.path = *process.details.exe;
            program.command = process.details.command;
            program.user = process.user;
            if (process.isConfined())
                program.profile = process.confinement.label;
        }
        program.pids.push_back(process.details.pid);
        program.isOnNetwork |= process.listensToNetwork();
        program.isStale |= process.details.exeDeleted;
    }
    std::vector<RunningProgram> programs;
    for (auto &[path, program] : found)
        programs.push_back(std::move(program));
    std::ranges::stable_sort(programs, {}, [](const RunningProgram &each) {
        return std::tuple(!each.profile.empty(), !each.isOnNetwork, each.command);
    });
    return programs;
}

} // namespace pavise::ui
