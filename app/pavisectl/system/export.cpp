// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl export

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/profile_source.h"
#include "core/store/profile_export.h"

#include <chrono>
#include <filesystem>
#include <format>
#include <fstream>

namespace pavise::ctl {

namespace {

namespace fs = std::filesystem;
using store::ExportedFile;

/// \p who is `Name <mail>`, as Debian has it.
store::Maker maker(const std::string &who)
{
    const std::size_t open = who.find(" <");
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    store::Maker maker{.name = who.substr(0, open),
                       .mail = {},
                       .year = static_cast<int>(today.year()),
                       .date = std::format("{:%a, %d %b %Y %T} +0000", now)};
    if (open != std::string::npos)
        maker.mail = who.substr(open + 2, who.size() - open - 3);
    return maker;
}

class ExportCommand
{
public:
    ExportCommand(const Arguments &arguments, const Streams &streams)
        : m_arguments(arguments)
        , m_streams(streams)
    {
    }

    ExitStatus run()
    {
        for (const std::string &file : m_arguments.files) {
            if (!take(file))
                return ExitStatus::FoundErrors;
        }
        const std::string name =
            m_arguments.exportName.empty() ? "apparmor-profiles-local" : m_arguments.exportName;
        if (!store::isExportName(name)) {
            m_streams.error("pavisectl: " + name
                            + " is no name for it: use small letters, digits and single -\n");
            return ExitStatus::WrongUse;
        }
        if (m_arguments.exportForm == "ansible")
            return write(store::ansibleRole(name, maker(m_arguments.maintainer), m_profiles));
        if (m_arguments.exportForm == "deb")
            return write(store::debianSource(name, maker(m_arguments.maintainer), m_profiles));
        return write(m_objects);
    }

private:
    /// False, and told, when the file has errors: what is not valid here is not handed on.
    bool take(const std::string &file)
    {
        const std::string path =
            profilePath(file, m_arguments.root + std::string("/etc/apparmor.d"));
        text::SourceSet sources;
        const text::DiskFiles files;
        const auto bytes = files.read(path);
        if (!bytes) {
            m_streams.error("pavisectl: " + text::toEnglish(bytes.error()) + '\n');
            return false;
        }
        const auto checked =
            compile::checkedPolicy(sources, files, path, compileOptions(m_arguments.root));
        if (text::hasErrors(checked.diagnostics)) {
            m_streams.error("pavisectl: " + path + " has errors; see pavisectl check\n");
            return false;
        }
        m_profiles.push_back({.fileName = fs::path(path).filename(), .text = *bytes});
        if (m_arguments.exportForm != "spo")
            return true;
        for (const policy::Profile &profile : checked.value.profiles) {
            const std::string name = store::objectName(profile.name);
            auto object = store::operatorObject(name, profile);
            for (const std::string &loss : object.losses)
                m_streams.error(profile.name + ": " + loss + ".\n");
            m_objects.push_back({.path = name + ".yaml", .text = std::move(object.yaml)});
        }
        return true;
    }

    ExitStatus write(const std::vector<ExportedFile> &files)
    {
        for (const ExportedFile &file : files) {
            const fs::path path = fs::path(m_arguments.output) / file.path;
            std::error_code failed;
            fs::create_directories(path.parent_path(), failed);
            if (fs::exists(path, failed)) {
                m_streams.error("pavisectl: " + path.string() + " is there already\n");
                return ExitStatus::NotReadable;
            }
            std::ofstream out(path, std::ios::binary);
            out << file.text;
            out.close();
            if (file.isExecutable)
                fs::permissions(
                    path, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                    fs::perm_options::add, failed);
            if (!out || failed) {
                m_streams.error("pavisectl: " + path.string() + " cannot be written\n");
                return ExitStatus::NotReadable;
            }
            m_streams.out(path.string() + '\n');
        }
        return ExitStatus::Fine;
    }

    const Arguments &m_arguments;
    const Streams &m_streams;
    std::vector<store::ExportedProfile> m_profiles;
    std::vector<ExportedFile> m_objects;
};

} // namespace

ExitStatus runExport(const Arguments &arguments, const Streams &streams)
{
    return ExportCommand(arguments, streams).run();
}

} // namespace pavise::ctl
