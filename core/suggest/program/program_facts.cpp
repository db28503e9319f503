// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/program/program_facts.h"

#include "core/text/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <utility>

#include <elf.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::suggest {

namespace {

namespace fs = std::filesystem;

/// Bytes of a program that are looked at: dynamic sections of large ones stand far behind.
constexpr std::size_t kMaxProgramBytes = 512UL * 1024 * 1024;

/// A desktop entry or list of files is not longer.
constexpr std::size_t kMaxTextBytes = 16UL * 1024 * 1024;

/// `#!` of a script that names a script.
constexpr std::size_t kMaxInterpreters = 8;

constexpr std::array kProgramFolders = std::to_array<std::string_view>(
    {"/usr/local/sbin/", "/usr/local/bin/", "/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/"});

std::optional<std::string> readFile(const std::string &path, std::size_t limit)
{
    const text::FileDescriptor file(
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info{};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    std::string bytes(std::min(static_cast<std::size_t>(info.st_size), limit), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got =
            ::pread(file.get(), bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

/// \p path with all links followed, seen from inside of \p root. Empty when there is nothing.
std::string resolved(const std::string &root, std::string_view path)
{
    std::error_code error;
    fs::path found = root + std::string(path);
    // A link in another system's tree leads to a place of that tree.
    for (int links = 0; links < 40 && !root.empty() && fs::is_symlink(found, error); ++links) {
        const fs::path target = fs::read_symlink(found, error);
        found =
            target.is_absolute() ? fs::path(root + target.string()) : found.parent_path() / target;
    }
    found = fs::canonical(found, error);
    if (error || !fs::is_regular_file(found, error))
        return {};
    const std::string top = root.empty() ? std::string() : fs::canonical(root, error).string();
    std::string inside = found.string();
    return inside.starts_with(top) ? inside.substr(top.size()) : std::string();
}

std::string find(const std::string &root, std::string_view name)
{
    if (name.starts_with('/'))
        return resolved(root, name);
    for (const std::string_view folder : kProgramFolders) {
        if (std::string path = resolved(root, std::string(folder) + std::string(name));
            !path.empty())
            return path;
    }
    return {};
}

std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> result;
    while (!line.empty()) {
        const std::size_t begin = line.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos)
            break;
        line.remove_prefix(begin);
        const std::string_view word = line.substr(0, line.find_first_of(" \t\r"));
        result.push_back(word);
        line.remove_prefix(word.size());
    }
    return result;
}

/// What `env` in a `#!` line looks for.
std::string_view wordAfterEnv(const std::vector<std::string_view> &line)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (!line[i].starts_with('-') && !line[i].contains('='))
            return line[i];
    }
    return {};
}

void addInterpreters(ProgramFacts &facts, const std::string &root, std::string bytes)
{
    while (bytes.starts_with("#!") && facts.interpreters.size() < kMaxInterpreters) {
        const std::string first = bytes.substr(2, std::min(bytes.find('\n'), bytes.size()) - 2);
        const auto line = words(first);
        if (line.empty())
            return;
        std::string path = resolved(root, line.front());
        if (path.empty())
            return;
        facts.interpreters.push_back(path);
        if (line.front().ends_with("/env")) {
            path = find(root, wordAfterEnv(line));
            if (path.empty())
                return;
            facts.interpreters.push_back(path);
        }
        bytes = readFile(root + path, 4096).value_or(std::string());
    }
}

/// The value of `Key=` in the main part of a desktop entry.
std::string_view entryValue(std::string_view text, std::string_view key)
{
    bool isMain = false;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.starts_with('['))
            isMain = line == "[Desktop Entry]";
        else if (isMain && line.size() > key.size() && line.starts_with(key)
                 && line[key.size()] == '=')
            return line.substr(key.size() + 1);
    }
    return {};
}

/// The program of an `Exec` line.
std::string_view execProgram(std::string_view exec)
{
    const auto line = words(exec);
    std::string_view program = line.empty() ? std::string_view() : line.front();
    if (program.ends_with("/env") || program == "env")
        program = wordAfterEnv(line);
    if (program.size() > 1 && program.starts_with('"') && program.ends_with('"'))
        program = program.substr(1, program.size() - 2);
    return program;
}

void addDesktopEntry(ProgramFacts &facts, const std::string &root)
{
    std::error_code error;
    const std::string folder = "/usr/share/applications";
    std::vector<std::string> entries;
    for (const fs::directory_entry &entry : fs::directory_iterator(root + folder, error)) {
        if (entry.path().extension() == ".desktop")
            entries.push_back(entry.path().filename().string());
    }
    std::ranges::sort(entries);
    for (const std::string &entry : entries) {
        const auto text = readFile(root + folder + '/' + entry, kMaxTextBytes);
        if (text && find(root, execProgram(entryValue(*text, "Exec"))) == facts.path) {
            facts.desktopEntry = folder + '/' + entry;
            facts.desktopName = entryValue(*text, "Name");
            return;
        }
    }
}

void addPackage(ProgramFacts &facts, const std::string &root)
{
    std::error_code error;
    // Packages from before the merge of / and /usr list `/bin/x`.
    std::vector<std::string> lines{'\n' + facts.path + '\n'};
    if (facts.path.starts_with("/usr/"))
        lines.push_back('\n' + facts.path.substr(4) + '\n');
    for (const fs::directory_entry &entry :
         fs::directory_iterator(root + "/var/lib/dpkg/info", error)) {
        if (entry.path().extension() != ".list")
            continue;
        const auto text = readFile(entry.path().string(), kMaxTextBytes);
        if (text && std::ranges::any_of(lines, [&text](const std::string &line) {
                return text->contains(line);
            })) {
            facts.package = entry.path().stem().string();
            facts.package = facts.package.substr(0, facts.package.find(':'));
            return;
        }
    }
}

// --- ELF -----------------------------------------------------------------------------------------

template <typename Header, typename Segment, typename Dynamic>
class ElfReader
{
public:
    explicit ElfReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::vector<std::string> needed()
    {
        const auto header = at<Header>(0);
        if (!header || header->e_phentsize != sizeof(Segment))
            return {};
        std::optional<Segment> dynamic;
        for (std::size_t i = 0; i < header->e_phnum; ++i) {
            const auto segment = at<Segment>(header->e_phoff + i * sizeof(Segment));
            if (!segment)
                return {};
            if (segment->p_type == PT_LOAD)
                m_loads.push_back(*segment);
            else if (segment->p_type == PT_DYNAMIC)
                dynamic = segment;
        }
        return dynamic ? names(*dynamic) : std::vector<std::string>();
    }

private:
    template <typename Value>
    std::optional<Value> at(std::uint64_t offset) const
    {
        if (offset > m_bytes.size() || m_bytes.size() - offset < sizeof(Value))
            return std::nullopt;
        Value value;
        std::memcpy(&value, m_bytes.data() + offset, sizeof value);
        return value;
    }

    std::vector<std::string> names(const Segment &dynamic) const
    {
        std::vector<std::uint64_t> offsets;
        std::uint64_t table = 0;
        for (std::uint64_t at_ = 0; at_ + sizeof(Dynamic) <= dynamic.p_filesz;
             at_ += sizeof(Dynamic)) {
            const auto entry = at<Dynamic>(dynamic.p_offset + at_);
            if (!entry || entry->d_tag == DT_NULL)
                break;
            if (entry->d_tag == DT_NEEDED)
                offsets.push_back(entry->d_un.d_val);
            else if (entry->d_tag == DT_STRTAB)
                table = fileOffset(entry->d_un.d_ptr);
        }
        std::vector<std::string> result;
        for (const std::uint64_t offset : offsets) {
            if (table + offset >= m_bytes.size())
                continue;
            const std::string_view rest = m_bytes.substr(table + offset, 256);
            result.emplace_back(rest.substr(0, rest.find('\0')));
        }
        return result;
    }

    std::uint64_t fileOffset(std::uint64_t address) const
    {
        for (const Segment &load : m_loads) {
            if (address >= load.p_vaddr && address - load.p_vaddr < load.p_filesz)
                return address - load.p_vaddr + load.p_offset;
        }
        return 0;
    }

    std::string_view m_bytes;
    std::vector<Segment> m_loads;
};

} // namespace

std::vector<std::string> neededLibraries(std::string_view elf)
{
    // Of this machine's byte order; a program of another one cannot be started here.
    if (elf.size() < EI_NIDENT || !elf.starts_with(ELFMAG))
        return {};
    if (elf[EI_CLASS] == ELFCLASS64)
        return ElfReader<Elf64_Ehdr, Elf64_Phdr, Elf64_Dyn>(elf).needed();
    if (elf[EI_CLASS] == ELFCLASS32)
        return ElfReader<Elf32_Ehdr, Elf32_Phdr, Elf32_Dyn>(elf).needed();
    return {};
}

ProgramFacts programFacts(std::string_view program, const std::string &root)
{
    ProgramFacts facts;
    if (program.ends_with(".desktop")) {
        const auto entry = readFile(root + std::string(program), kMaxTextBytes);
        if (!entry)
            return facts;
        facts.desktopEntry = program;
        facts.desktopName = entryValue(*entry, "Name");
        facts.path = find(root, execProgram(entryValue(*entry, "Exec")));
    } else {
        facts.path = find(root, program);
    }
    if (facts.path.empty())
        return facts;
    struct stat info{};
    if (::stat((root + facts.path).c_str(), &info) != 0)
        return facts;
    facts.isSetuid = (info.st_mode & S_ISUID) != 0;
    facts.isSetgid = (info.st_mode & S_ISGID) != 0;
    facts.isExecutable = (info.st_mode & (S_IXUSR | S_IXGRP | S_IXOTH)) != 0;
    const auto bytes = readFile(root + facts.path, kMaxProgramBytes);
    if (!bytes)
        return facts;
    if (bytes->starts_with("#!")) {
        facts.kind = ProgramKind::Script;
        addInterpreters(facts, root, bytes->substr(0, 4096));
    } else if (bytes->starts_with(ELFMAG)) {
        facts.kind = ProgramKind::Binary;
        facts.libraries = neededLibraries(*bytes);
    } else {
        facts.kind = ProgramKind::Other;
    }
    addPackage(facts, root);
    if (facts.desktopEntry.empty())
        addDesktopEntry(facts, root);
    return facts;
}

} // namespace pavise::suggest
