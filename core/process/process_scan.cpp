// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/process/process_scan.h"

#include "core/kernel/small_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::process {

namespace {

constexpr std::string_view kStackedLabelFile = "attr/apparmor/current";
constexpr std::string_view kSharedLabelFile = "attr/current";

/// Longest label that is read. A stack of profiles with long names; one page is all that kernels
/// before 6.8 write.
constexpr std::size_t kMaxLabel = 16384;

/// PF_KTHREAD. Source: include/linux/sched.h; field `flags` of proc_pid_stat(5).
constexpr std::uint64_t kKernelThreadFlag = 0x00200000;

template <typename Number>
std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The text after `KEY:` and blanks, up to the end of its line.
std::string_view statusValue(std::string_view status, std::string_view key)
{
    std::size_t at = status.starts_with(key) ? 0 : status.find("\n" + std::string(key));
    if (at == std::string_view::npos)
        return {};
    at = status.find_first_not_of(" \t", status.find(':', at) + 1);
    return at == std::string_view::npos ? std::string_view()
                                        : status.substr(at, status.find('\n', at) - at);
}

std::optional<std::string> linkTarget(int folder, const std::string &path)
{
    std::string target(4096, '\0');
    const ssize_t size = ::readlinkat(folder, path.c_str(), target.data(), target.size());
    if (size <= 0)
        return std::nullopt;
    target.resize(static_cast<std::size_t>(size));
    return target;
}

/// Fills in what `stat` says. \returns false when the text is none.
bool readStat(std::string_view stat, ProcessDetails &details)
{
    // PID (COMM) STATE PPID ...; the name may hold spaces and parentheses, so the last one ends it.
    const std::size_t open = stat.find('(');
    const std::size_t close = stat.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return false;
    details.command = stat.substr(open + 1, close - open - 1);

    std::array<std::string_view, 20> fields; // from 3, the state, to 22, the start time
    std::string_view rest = stat.substr(close + 1);
    for (std::string_view &field : fields) {
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        field = rest.substr(0, rest.find_first_of(" \n"));
        rest.remove_prefix(field.size());
    }
    details.parent = number<Pid>(fields[4 - 3]).value_or(0);
    details.isKernelThread =
        (number<std::uint64_t>(fields[9 - 3]).value_or(0) & kKernelThreadFlag) != 0;
    details.startTicks = number<std::uint64_t>(fields[22 - 3]).value_or(0);
    return true;
}

std::vector<std::string> splitArguments(std::string_view bytes)
{
    std::vector<std::string> arguments;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\0');
        arguments.emplace_back(bytes.substr(0, end));
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
    return arguments;
}

/// Each label once. Labels are few and processes many.
class LabelTable
{
public:
    explicit LabelTable(std::vector<kernel::Confinement> &labels)
        : m_labels(labels)
    {
    }

    LabelId idOf(std::string_view text)
    {
        const auto [it, isNew] =
            m_ids.try_emplace(std::string(text), static_cast<LabelId>(m_labels.size()));
        if (isNew)
            m_labels.push_back(kernel::parseConfinement(text));
        return it->second;
    }

private:
    std::vector<kernel::Confinement> &m_labels;
    std::unordered_map<std::string, LabelId> m_ids;
};

/// Reads a label file into \p buffer: one open, one read, one close. /proc gives a label in one
/// piece, so a second read to see the end is not needed.
std::expected<std::string_view, int> readLabel(int proc, const std::string &path,
                                               std::span<char> buffer)
{
    const text::FileDescriptor file(::openat(proc, path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return std::unexpected(errno);
    const ssize_t got = ::read(file.get(), buffer.data(), buffer.size());
    if (got < 0)
        return std::unexpected(errno);
    return std::string_view(buffer.data(), static_cast<std::size_t>(got));
}

bool isGone(int error)
{
    return error == ENOENT || error == ESRCH;
}

} // namespace

ProcessScanner::ProcessScanner(std::string proc)
    : m_path(std::move(proc))
    , m_folder(::open(m_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    , m_openError(m_folder.isOpen() ? 0 : errno)
    , m_labelFile(kSharedLabelFile)
{
    if (!m_folder.isOpen())
        return;
    // Where several security modules are stacked, attr/current may belong to another one. A
    // stand-in folder has no `self`, so any process in it will do.
    if (::faccessat(m_folder.get(), "self/attr/apparmor", F_OK, 0) == 0) {
        m_labelFile = kStackedLabelFile;
    } else if (const auto names = kernel::listFolder(m_folder.get(), ".")) {
        const bool found = std::ranges::any_of(*names, [this](const std::string &name) {
            return number<Pid>(name)
                && ::faccessat(m_folder.get(), (name + "/attr/apparmor").c_str(), F_OK, 0) == 0;
        });
        if (found)
            m_labelFile = kStackedLabelFile;
    }
    const auto stat = kernel::readSmallFile(m_folder.get(), "stat");
    if (stat) {
        const std::size_t at = stat->find("\nbtime ");
        if (at != std::string::npos) {
            const std::string_view value = std::string_view(*stat).substr(at + 7);
            m_bootTime = number<std::int64_t>(value.substr(0, value.find('\n')));
        }
    }
}

text::Result<ProcessList> ProcessScanner::scan(std::stop_token stop) const
{
    const auto unreadable = [this](int error) {
        return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::FileUnreadable,
                                                .args = {m_path, kernel::errorText(error)}});
    };
    if (!m_folder.isOpen())
        return unreadable(m_openError);
    const auto names = kernel::listFolder(m_folder.get(), ".");
    if (!names)
        return unreadable(names.error());

    ProcessList list;
    LabelTable table(list.labels);
    std::array<char, kMaxLabel> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read()
    std::string path;
    for (const std::string &name : *names) {
        const auto pid = number<Pid>(name);
        if (!pid)
            continue;
        if (stop.stop_requested()) {
            return std::unexpected(
                text::Diagnostic{.code = text::DiagnosticCode::Cancelled, .args = {}});
        }
        path.assign(name).append(1, '/').append(m_labelFile);
        const auto label = readLabel(m_folder.get(), path, buffer);
        if (!label && isGone(label.error())
            && ::faccessat(m_folder.get(), name.c_str(), F_OK, 0) != 0)
            continue;
        list.rows.push_back({.pid = *pid, .label = table.idOf(label.value_or(std::string_view()))});
        list.labelsKnown |= label.has_value() && !label->empty();
    }
    std::ranges::sort(list.rows, {}, &ProcessRow::pid);
    return list;
}

std::optional<kernel::Confinement> ProcessScanner::confinement(Pid pid) const
{
    std::array<char, kMaxLabel> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read()
    const auto label = readLabel(m_folder.get(), std::to_string(pid) + '/' + m_labelFile, buffer);
    if (!label || label->empty())
        return std::nullopt;
    return kernel::parseConfinement(*label);
}

std::optional<ProcessDetails> ProcessScanner::details(Pid pid) const
{
    const std::string folder = std::to_string(pid);
    // The open folder stays this process's even when the number is used again meanwhile.
    const text::FileDescriptor process(
        ::openat(m_folder.get(), folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!process.isOpen())
        return std::nullopt;
    ProcessDetails details;
    details.pid = pid;
    const auto stat = kernel::readSmallFile(process.get(), "stat");
    if (!stat || !readStat(*stat, details))
        return std::nullopt;

    if (const auto status = kernel::readSmallFile(process.get(), "status")) {
        const std::string_view uids = statusValue(*status, "Uid:");
        details.uid = number<std::uint32_t>(uids.substr(0, uids.find_first_of(" \t")));
        details.noNewPrivileges = statusValue(*status, "NoNewPrivs:") == "1";
    }
    static constexpr std::string_view deleted = " (deleted)";
    details.exe = linkTarget(process.get(), "exe");
    if (details.exe && details.exe->ends_with(deleted)) {
        details.exe->resize(details.exe->size() - deleted.size());
        details.exeDeleted = true;
    }
    if (const auto arguments = kernel::readSmallFile(process.get(), "cmdline"))
        details.arguments = splitArguments(*arguments);
    if (const auto cgroup = kernel::readSmallFile(process.get(), "cgroup"))
        details.container = containerHint(*cgroup);
    const long ticks = ::sysconf(_SC_CLK_TCK);
    if (m_bootTime && ticks > 0)
        details.startedAt = *m_bootTime
            + static_cast<std::int64_t>(details.startTicks / static_cast<std::uint64_t>(ticks));
    return details;
}

} // namespace pavise::process
