// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/severity.h"

#include "core/audit/event.h"
#include "core/suggest/candidates/path_glob.h"
#include "core/suggest/candidates/rule_words.h"
#include "core/suggest/severity_table.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pavise::suggest {

namespace {

using audit::Event;
using audit::EventClass;
using audit::Field;

template <typename Table>
Severity named(const Table &table, std::string_view name, Severity otherwise)
{
    const auto *const found = std::ranges::find(table, name, &NamedLevel::name);
    if (found == table.end())
        return otherwise;
    return {.level = found->level, .reason = found->reason};
}

Severity worse(Severity a, Severity b)
{
    return b.level > a.level ? b : a;
}

/// The first name of a path: `etc` of `/etc/shadow`.
std::string_view firstName(std::string_view path)
{
    path.remove_prefix(path.starts_with('/') ? 1 : 0);
    return path.substr(0, path.find('/'));
}

/// The table by what its patterns begin with, so that of some eighty patterns the few are compared
/// that a path can fit.
class FileLevels
{
public:
    FileLevels()
    {
        for (const FileLevel &level : kFileLevels) {
            m_examples.push_back(globExample(level.pattern).path);
            std::vector<std::string_view> rests;
            expand(level.pattern, {}, rests, level);
        }
    }

    /// The first line of the table that \p path fits; null when there is none.
    [[nodiscard]] const FileLevel *find(std::string_view path) const
    {
        const auto named = m_byName.find(firstName(path));
        for (const Line &line : named == m_byName.end() ? m_others : named->second) {
            // A folder counts as what is below it; the top one has a line of its own.
            const std::string_view folder =
                std::string_view(line.glob).substr(0, line.isTree ? line.glob.size() - 2 : 0);
            const bool fits = line.isTree
                ? path.starts_with(folder) && (folder.size() > 1 || path.size() > 1)
                : globMatches(line.glob, path);
            if (fits)
                return line.level;
        }
        return nullptr;
    }

    /// A path that fits each line.
    [[nodiscard]] const std::vector<std::string> &examples() const { return m_examples; }

private:
    /// A line of the table for one choice of the first name.
    struct Line
    {
        std::string glob;
        const FileLevel *level = nullptr;
        bool isTree = false; ///< Everything below a folder: `/usr/**`.
    };

    static Line lineOf(std::string glob, const FileLevel &level)
    {
        const bool isTree = glob.ends_with("/**") && literalPrefix(glob).size() == glob.size() - 2;
        return {.glob = std::move(glob), .level = &level, .isTree = isTree};
    }

    /// Reads \p glob up to the end of its first name, every choice of it.
    void expand(std::string_view glob, std::string read, std::vector<std::string_view> &rests,
                const FileLevel &level)
    {
        for (;;) {
            const bool isNamed = std::ranges::count(read, '/') > 1;
            const bool isAny =
                !isNamed && !glob.empty() && std::string_view("*?[").contains(glob.front());
            if (isNamed || isAny || (glob.empty() && rests.empty())) {
                std::string whole = read + std::string(glob);
                for (std::size_t i = rests.size(); i > 0; --i)
                    whole += rests[i - 1];
                return add(isAny ? std::string_view() : firstName(read), isAny,
                           lineOf(std::move(whole), level));
            }
            if (glob.empty()) {
                const std::string_view rest = rests.back();
                rests.pop_back();
                expand(rest, read, rests, level);
                rests.push_back(rest);
                return;
            }
            if (glob.front() == '{') {
                const GlobChoices choices = globChoices(glob);
                rests.push_back(choices.rest);
                for (const std::string_view choice : choices.words)
                    expand(choice, read, rests, level);
                rests.pop_back();
                return;
            }
            read += glob.front();
            glob.remove_prefix(1);
        }
    }

    /// \p isForAll: any name fits so far.
    void add(std::string_view name, bool isForAll, Line line)
    {
        if (!isForAll) {
            // What fits any name stands before it in the table when it is there already.
            m_byName.try_emplace(std::string(name), m_others)
                .first->second.push_back(std::move(line));
            return;
        }
        for (auto &[each, lines] : m_byName)
            lines.push_back(line);
        m_others.push_back(std::move(line));
    }

    std::vector<std::string> m_examples;
    std::map<std::string, std::vector<Line>, std::less<>> m_byName;
    std::vector<Line> m_others; ///< For any first name.
};

const FileLevels &fileLevels()
{
    static const FileLevels levels;
    return levels;
}

Severity levelOf(std::string_view path, policy::Permissions permissions)
{
    using namespace policy::file_permission;
    const FileLevel *const found = fileLevels().find(path);
    if (found == nullptr)
        return {.level = 5, .reason = PAVISE_TRANSLATABLE("Severity", "not below any folder")};
    const bool reads = (permissions & (kRead | kMmap | kExec)) != 0;
    const bool writes = (permissions & (kWrite | kAppend | kLink)) != 0;
    std::uint8_t level = reads ? found->read : std::uint8_t{0};
    if (writes)
        level = std::max(level, found->write);
    // Code from where people write is code of anybody.
    if ((permissions & (kMmap | kExec)) != 0 && found->write < kSensitive)
        level = std::max<std::uint8_t>(level, 6);
    return {.level = level, .reason = found->reason};
}

Severity networkSeverity(const Event &event)
{
    if (event.text(Field::SocketType) == "raw" && event.text(Field::Family) != "netlink")
        return {.level = 8,
                .reason = PAVISE_TRANSLATABLE("Severity", "listens to and forges network traffic")};
    return named(
        kFamilyLevels, event.text(Field::Family),
        {.level = 5,
         .reason = PAVISE_TRANSLATABLE("Severity", "a kind of network that is seldom used")});
}

Severity dbusSeverity(const Event &event)
{
    if (event.text(Field::DeniedMask).contains("eavesdrop"))
        return {.level = 9,
                .reason = PAVISE_TRANSLATABLE("Severity", "reads what all other programs say")};
    static constexpr std::string_view powerful[] = {
        "org.freedesktop.systemd1",   "org.freedesktop.login1",
        "org.freedesktop.PolicyKit1", "org.freedesktop.UDisks2",
        "org.freedesktop.PackageKit", "org.freedesktop.Accounts",
        "org.freedesktop.secrets",    "org.kde.KWallet"};
    const bool isPowerful = std::ranges::any_of(powerful, [&event](std::string_view name) {
        return event.text(Field::Name).starts_with(name)
            || event.text(Field::Interface).starts_with(name);
    });
    if (isPowerful)
        return {.level = 8,
                .reason = PAVISE_TRANSLATABLE("Severity", "a service that can do much for others")};
    if (event.text(Field::Bus) == "system")
        return {.level = 5,
                .reason = PAVISE_TRANSLATABLE("Severity", "talks to services of the system")};
    return {.level = 4,
            .reason = PAVISE_TRANSLATABLE("Severity", "talks to programs of the desktop")};
}

Severity ptraceSeverity(const Event &event)
{
    const std::string_view mask = event.text(Field::DeniedMask);
    if (mask.contains("trace") && !mask.contains("tracedby"))
        return {.level = 9,
                .reason = PAVISE_TRANSLATABLE("Severity", "reads and steers other processes")};
    if (mask.contains("readby") || mask.contains("tracedby"))
        return {.level = 3,
                .reason = PAVISE_TRANSLATABLE("Severity", "lets another process look into it")};
    return {.level = 5, .reason = PAVISE_TRANSLATABLE("Severity", "looks into other processes")};
}

Severity signalSeverity(const Event &event)
{
    if (event.text(Field::DeniedMask) == "receive" || event.text(Field::RequestedMask) == "receive")
        return {.level = 2,
                .reason = PAVISE_TRANSLATABLE("Severity", "lets another program stop it")};
    if (event.text(Field::Peer) == "unconfined" || !event.has(Field::Peer))
        return {.level = 6,
                .reason =
                    PAVISE_TRANSLATABLE("Severity", "can end programs that are not confined")};
    return {.level = 3,
            .reason = PAVISE_TRANSLATABLE("Severity", "can end programs of one profile")};
}

} // namespace

Severity fileSeverity(std::string_view path, policy::Permissions permissions, bool isAll)
{
    Severity worst = levelOf(path, permissions);
    if (!isAll)
        return worst;
    // Everything below a folder holds the worst that is special below it.
    // All homes are alike to the table.
    std::string folder(path);
    if (path.starts_with("/home/") && path.size() > 6)
        folder = "/home/x" + folder.substr(std::min(path.find('/', 6), path.size()));
    for (std::size_t i = 0; i < kFileLevels.size(); ++i) {
        const FileLevel &each = kFileLevels.at(i);
        if (!fileLevels().examples()[i].starts_with(folder))
            continue;
        using namespace policy::file_permission;
        const bool writes = (permissions & (kWrite | kAppend | kLink)) != 0;
        const std::uint8_t level = writes ? std::max(each.read, each.write) : each.read;
        worst = worse(worst, {.level = level, .reason = each.reason});
    }
    return worst;
}

Severity execSeverity(std::string_view program)
{
    const std::string_view name = program.substr(program.rfind('/') + 1);
    static constexpr std::string_view shells[] = {"sh",   "bash", "dash", "zsh",  "ksh", "fish",
                                                  "tcsh", "csh",  "env",  "sudo", "su",  "pkexec"};
    static constexpr std::string_view interpreters[] = {"python", "perl", "ruby",
                                                        "node",   "lua",  "php"};
    if (std::ranges::contains(shells, name))
        return {.level = 7,
                .reason =
                    PAVISE_TRANSLATABLE("Severity", "can start anything that the profile allows")};
    if (std::ranges::any_of(interpreters,
                            [name](std::string_view each) { return name.starts_with(each); }))
        return {.level = 6,
                .reason = PAVISE_TRANSLATABLE("Severity", "runs programs that anybody wrote")};
    if (fileSeverity(program, policy::file_permission::kExec).level >= 6)
        return {.level = 8,
                .reason = PAVISE_TRANSLATABLE("Severity", "a program from where people write")};
    return {.level = 4, .reason = PAVISE_TRANSLATABLE("Severity", "another program")};
}

Severity capabilitySeverity(std::string_view name)
{
    return named(
        kCapabilityLevels, name,
        {.level = 8,
         .reason = PAVISE_TRANSLATABLE("Severity", "a privilege that Pavise does not know")});
}

Severity eventSeverity(const Event &event)
{
    switch (event.eventClass) {
    case EventClass::File:
    case EventClass::Link:
        return fileSeverity(event.text(Field::Name),
                            permissionsOfMask(event.text(Field::DeniedMask)));
    case EventClass::Exec:
        return execSeverity(event.text(Field::Name));
    case EventClass::Capability:
        return capabilitySeverity(event.text(Field::CapabilityName));
    case EventClass::Network:
    case EventClass::Unix:
        return networkSeverity(event);
    case EventClass::Signal:
        return signalSeverity(event);
    case EventClass::Ptrace:
        return ptraceSeverity(event);
    case EventClass::Mount:
        return event.text(Field::Operation) == "umount"
            ? Severity{.level = 7,
                       .reason = PAVISE_TRANSLATABLE("Severity", "takes file systems away")}
            : Severity{.level = 9,
                       .reason = PAVISE_TRANSLATABLE("Severity",
                                                     "moves files to where other rules hold")};
    case EventClass::Rlimit:
        return {.level = 3, .reason = PAVISE_TRANSLATABLE("Severity", "uses more of the machine")};
    case EventClass::Namespace:
        return {.level = 6,
                .reason = PAVISE_TRANSLATABLE("Severity",
                                              "reaches parts of the kernel that only root could")};
    case EventClass::PosixMqueue:
    case EventClass::SysvMqueue:
        return {.level = 3,
                .reason = PAVISE_TRANSLATABLE("Severity", "talks to programs on this machine")};
    case EventClass::IoUring:
        return event.text(Field::DeniedMask).contains("override")
            ? Severity{.level = 8,
                       .reason =
                           PAVISE_TRANSLATABLE("Severity", "acts with rights of another program")}
            : Severity{.level = 4,
                       .reason = PAVISE_TRANSLATABLE(
                           "Severity", "a part of the kernel that was often attacked")};
    case EventClass::ChangeProfile:
        return event.text(Field::Target) == "unconfined"
            ? Severity{.level = 10, .reason = PAVISE_TRANSLATABLE("Severity", "leaves confinement")}
            : Severity{.level = 5,
                       .reason = PAVISE_TRANSLATABLE("Severity", "goes on under other rules")};
    case EventClass::ChangeHat:
        return {.level = 2,
                .reason = PAVISE_TRANSLATABLE("Severity", "goes on under rules of its own part")};
    case EventClass::Dbus:
        return dbusSeverity(event);
    case EventClass::Policy:
    case EventClass::Other:
        return {};
    }
    std::unreachable();
}

} // namespace pavise::suggest
