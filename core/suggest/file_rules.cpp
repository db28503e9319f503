// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/file_rules.h"

#include "core/suggest/path_glob.h"
#include "core/suggest/rule_words.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::suggest {

namespace {

using audit::Field;
using policy::Permissions;
using namespace policy::file_permission;

constexpr Permissions kChanging = kWrite | kAppend | kLink;

/// Where files of several people lie side by side, so that `owner` says something.
bool isPersonal(std::string_view path)
{
    static constexpr std::array folders =
        std::to_array<std::string_view>({"/home/", "/root/", "/tmp/", "/var/tmp/", "/dev/shm/",
                                         "/run/user/", "/var/run/user/", "/proc/"});
    return std::ranges::any_of(folders,
                               [path](std::string_view each) { return path.starts_with(each); });
}

/// Whether all of a group's events are the owner's in a way worth writing down: root owns nearly
/// everything, and a rule for root's files would break once the program gives its rights up.
bool isOwners(const audit::Denial &denial)
{
    if (!denial.alwaysOwner)
        return false;
    const bool isRoot = std::ranges::contains(denial.users, std::int64_t{0});
    return !isRoot || isPersonal(denial.first.text(Field::Name));
}

/// Needs whose paths have the same form.
struct Unit
{
    PathForm form;
    std::vector<const FileNeed *> needs;
    Permissions any = 0;
    Permissions ownerOnly = 0;
    bool isTaken = false; ///< Part of a row already.

    [[nodiscard]] Permissions all() const { return any | ownerOnly; }
    [[nodiscard]] std::string_view firstPath() const { return needs.front()->path; }
};

/// The folder of one program that a path lies in: `@{HOME}/.config/app/`, `/var/lib/app/`. Empty
/// when it lies in none.
std::string_view programFolder(std::string_view word)
{
    static constexpr std::array parents = std::to_array<std::string_view>(
        {"@{HOME}/.config/", "@{HOME}/.cache/", "@{HOME}/.local/share/", "@{HOME}/.local/state/",
         "@{run}/user/@{uid}/", "@{run}/", "/var/lib/", "/var/cache/", "/var/log/", "/usr/share/",
         "/usr/lib/@{multiarch}/", "/usr/lib/", "/usr/local/share/", "/usr/local/lib/", "/opt/",
         "/var/www/", "@{HOME}/."});
    for (const std::string_view parent : parents) {
        if (!word.starts_with(parent))
            continue;
        const std::size_t slash = word.find('/', parent.size());
        if (slash == std::string_view::npos || slash + 1 == word.size())
            return {};
        const std::string_view name = word.substr(parent.size(), slash - parent.size());
        // `@{HOME}/.config` is itself no program's.
        if (parent == "@{HOME}/." && (name == "config" || name == "cache" || name == "local"))
            return {};
        if (name.starts_with("@{"))
            continue;
        return word.substr(0, slash + 1);
    }
    return {};
}

bool isPackaged(std::string_view word)
{
    return word.starts_with("/usr/") || word.starts_with("/opt/") || word.starts_with("/lib");
}

/// Puts units together and writes what they become.
class RowMaker
{
public:
    explicit RowMaker(const VariableValues &variables)
        : m_variables(variables)
    {
    }

    std::vector<FileRow> rows(const std::vector<const FileNeed *> &needs)
    {
        for (const FileNeed *need : needs)
            addToUnit(*need);
        std::vector<Unit *> open;
        for (auto &[key, unit] : m_units)
            open.push_back(&unit);
        join(open, [](const Unit &unit) { return treeKey(unit); }, CandidateKind::Tree);
        join(open, [](const Unit &unit) { return typeKey(unit); }, CandidateKind::FolderType);
        join(open, [](const Unit &unit) { return folderKey(unit); }, CandidateKind::Folder);
        for (const Unit *unit : open)
            single(*unit);
        return std::move(m_rows);
    }

private:
    void addToUnit(const FileNeed &need)
    {
        PathForm form = pathForm(need.path, PathDetail::Pattern, m_variables, need.pids);
        // Code is kept apart: whether it may be run is more than whether it may be read.
        const char kind = (need.any & kMmap) != 0 ? 'm' : 'r';
        Unit &unit = m_units[form.word + '\0' + kind];
        if (unit.needs.empty())
            unit.form = std::move(form);
        unit.needs.push_back(&need);
        unit.any |= need.any;
        unit.ownerOnly |= need.ownerOnly;
        unit.ownerOnly &= ~unit.any;
    }

    static std::string mark(const Unit &unit)
    {
        const Permissions all = unit.all();
        std::string out = unit.any == 0 ? "o" : "a";
        out += (all & kMmap) != 0 ? 'm' : 'r';
        return out;
    }

    static bool isPlainFile(const Unit &unit) { return !unit.form.word.ends_with('/'); }

    static std::string treeKey(const Unit &unit)
    {
        const std::string_view folder = programFolder(unit.form.word);
        const bool writes = (unit.all() & kChanging) != 0;
        if (folder.empty() || (writes && isPackaged(folder)) || (unit.all() & kMmap) != 0)
            return {};
        return std::string(folder) + '\0' + mark(unit);
    }

    static std::string typeKey(const Unit &unit)
    {
        const std::string_view extension = fileExtension(unit.form.word);
        if (extension.empty() || !isPlainFile(unit) || (unit.all() & kChanging) != 0)
            return {};
        return unit.form.folder + '\0' + mark(unit) + fileLetters(unit.all())
            + std::string(extension);
    }

    static std::string folderKey(const Unit &unit)
    {
        if (unit.form.folder.size() < 2 || !isPlainFile(unit))
            return {};
        return unit.form.folder + '\0' + mark(unit);
    }

    static std::size_t leastUnits(CandidateKind kind, const Unit &unit)
    {
        if (kind == CandidateKind::Tree)
            return kTreeFiles;
        if (kind == CandidateKind::FolderType)
            return isPackaged(unit.form.folder) ? 2 : 3;
        return kFolderFiles;
    }

    /// Takes out of \p open the units that are enough with the same key, and makes rows of them.
    template <typename KeyOf>
    void join(std::vector<Unit *> &open, KeyOf keyOf, CandidateKind kind)
    {
        std::map<std::string, std::vector<Unit *>> byKey;
        for (Unit *unit : open) {
            if (std::string key = keyOf(*unit); !key.empty())
                byKey[std::move(key)].push_back(unit);
        }
        for (const auto &[key, units] : byKey) {
            std::size_t files = 0;
            for (const Unit *unit : units)
                files += unit->needs.size();
            const std::string folder = key.substr(0, key.find('\0'));
            if (units.size() < 2 || files < leastUnits(kind, *units.front())
                || !several(units, folder, kind))
                continue;
            for (Unit *unit : units)
                unit->isTaken = true;
        }
        std::erase_if(open, [](const Unit *unit) { return unit->isTaken; });
    }

    static Candidate candidate(CandidateKind kind, std::vector<std::string> rules,
                               Severity severity)
    {
        return {.kind = kind, .rules = std::move(rules), .target = {}, .severity = severity};
    }

    /// \returns false when one rule for all of them would grant too much.
    bool several(const std::vector<Unit *> &units, const std::string &folder, CandidateKind kind)
    {
        FileRow row;
        Permissions any = 0;
        Permissions ownerOnly = 0;
        for (const Unit *unit : units) {
            any |= unit->any;
            ownerOnly |= unit->ownerOnly;
            collect(row, *unit);
        }
        ownerOnly &= ~any;
        const std::string_view first = units.front()->firstPath();
        // The real folder on the disk that the form's folder stands for.
        const std::size_t depth = static_cast<std::size_t>(
            std::ranges::count(units.front()->form.word.substr(folder.size()), '/'));
        std::string_view realFolder = first;
        for (std::size_t i = 0; i <= depth; ++i)
            realFolder = realFolder.substr(0, realFolder.rfind('/'));
        const std::string real = std::string(realFolder) + '/';
        const Severity all = fileSeverity(real, any | ownerOnly, true);
        if (all.level >= kSensitive && kind != CandidateKind::FolderType)
            return false;

        const std::string word = folder
            + (kind == CandidateKind::Tree ? "**"
                   : kind == CandidateKind::FolderType
                   ? "*" + std::string(fileExtension(units.front()->form.word))
                   : "*");
        row.subject = text::displayForm(real);
        row.word = word;
        row.permissions = any | ownerOnly;
        row.isOwner = any == 0;
        row.candidates.push_back(candidate(kind, fileRules(word, any, ownerOnly),
                                           kind == CandidateKind::FolderType ? row.severity : all));
        if (row.fileCount <= kMaxLiteralRules) {
            std::vector<std::string> literal;
            for (const Unit *unit : units) {
                for (std::string &rule : fileRules(unit->form.word, unit->any, unit->ownerOnly))
                    literal.push_back(std::move(rule));
            }
            row.candidates.push_back(
                candidate(CandidateKind::Literal, std::move(literal), row.severity));
        }
        if (kind != CandidateKind::Folder && kind != CandidateKind::Tree)
            row.candidates.push_back(
                candidate(CandidateKind::Folder, fileRules(folder + '*', any, ownerOnly), all));
        if (kind != CandidateKind::Tree)
            row.candidates.push_back(
                candidate(CandidateKind::Tree, fileRules(folder + "**", any, ownerOnly), all));
        finish(row, word, ownerOnly);
        return true;
    }

    void single(const Unit &unit)
    {
        FileRow row;
        collect(row, unit);
        const std::string_view path = unit.firstPath();
        row.subject = text::displayForm(path);
        row.word = unit.form.word;
        row.permissions = unit.all();
        row.isOwner = unit.any == 0;
        if (const FileNeed &need = *unit.needs.front(); !need.linkTarget.empty())
            return link(row, need);
        const auto add = [&](CandidateKind kind, const std::string &word, Severity severity) {
            auto rules = fileRules(word, unit.any, unit.ownerOnly);
            const bool isThere = std::ranges::any_of(
                row.candidates, [&rules](const Candidate &each) { return each.rules == rules; });
            if (!isThere)
                row.candidates.push_back(candidate(kind, std::move(rules), severity));
        };
        const PathForm named = pathForm(path, PathDetail::Variable, m_variables);
        const CandidateKind namedKind =
            named.isChanged ? CandidateKind::Variable : CandidateKind::Literal;
        add(named.word == unit.form.word ? namedKind : CandidateKind::Pattern, unit.form.word,
            row.severity);
        add(namedKind, named.word, row.severity);
        if (unit.needs.size() == 1)
            add(CandidateKind::Literal, escaped(path), row.severity);
        const std::string &folder = unit.form.folder;
        if (folder.size() > 1 && isPlainFile(unit)) {
            const std::string real(path.substr(0, path.rfind('/') + 1));
            const Severity all = fileSeverity(real, unit.all(), true);
            if (const auto extension = fileExtension(unit.form.word); !extension.empty())
                add(CandidateKind::FolderType, folder + '*' + std::string(extension), row.severity);
            add(CandidateKind::Folder, folder + '*', all);
            add(CandidateKind::Tree, folder + "**", all);
        }
        finish(row, unit.form.word, unit.ownerOnly);
    }

    void link(FileRow &row, const FileNeed &need)
    {
        const std::string owner = need.any == 0 ? "owner " : "";
        const PathForm target =
            pathForm(need.linkTarget, PathDetail::Pattern, m_variables, need.pids);
        const std::string rule =
            "link " + quotedWord(row.word) + " -> " + quotedWord(target.word) + ',';
        row.word += " -> " + target.word;
        row.subject += " -> " + text::displayForm(need.linkTarget);
        row.candidates.push_back(candidate(CandidateKind::Literal, {owner + rule}, row.severity));
        row.candidates.push_back(candidate(CandidateKind::Deny, {"deny " + rule}, row.severity));
        m_rows.push_back(std::move(row));
    }

    static void collect(FileRow &row, const Unit &unit)
    {
        if (row.groups.empty())
            row.fileCount = 0;
        for (const FileNeed *need : unit.needs) {
            row.groups.insert(row.groups.end(), need->groups.begin(), need->groups.end());
            ++row.fileCount;
            if (row.paths.size() < kMaxLiteralRules)
                row.paths.push_back(need->path);
            const Severity severity = fileSeverity(need->path, need->any | need->ownerOnly);
            if (severity.level > row.severity.level || row.severity.reason.empty())
                row.severity = severity;
        }
    }

    void finish(FileRow &row, const std::string &word, Permissions ownerOnly)
    {
        if (ownerOnly != 0)
            row.candidates.push_back(candidate(CandidateKind::AnyOwner,
                                               fileRules(word, row.permissions, 0),
                                               row.candidates.front().severity));
        row.candidates.push_back(candidate(
            CandidateKind::Deny,
            {"deny " + quotedWord(word) + ' ' + fileLetters(row.permissions) + ','}, row.severity));
        for (Candidate &each : row.candidates) {
            each.overGrants =
                each.severity.level >= kSensitive && each.severity.level > row.severity.level;
        }
        m_rows.push_back(std::move(row));
    }

    const VariableValues &m_variables;
    std::map<std::string, Unit> m_units;
    std::vector<FileRow> m_rows;
};

} // namespace

std::vector<std::string> fileRules(std::string_view word, Permissions any, Permissions ownerOnly)
{
    std::vector<std::string> rules;
    if (ownerOnly != 0)
        rules.push_back("owner " + quotedWord(word) + ' ' + fileLetters(ownerOnly) + ',');
    if (any != 0)
        rules.push_back(quotedWord(word) + ' ' + fileLetters(any) + ',');
    return rules;
}

void FileNeeds::add(const audit::Denial &denial, std::size_t group)
{
    const audit::Event &event = denial.first;
    const std::string_view mask = event.has(Field::DeniedMask) ? event.text(Field::DeniedMask)
                                                               : event.text(Field::RequestedMask);
    const bool isLink = event.eventClass == audit::EventClass::Link;
    add(denial, group, event.text(Field::Name), isLink ? event.text(Field::Target) : "",
        permissionsOfMask(mask) & ~kExec);
}

void FileNeeds::addSocket(const audit::Denial &denial, std::size_t group, std::string_view path)
{
    add(denial, group, path, {}, kRead | kWrite | kAppend);
}

void FileNeeds::add(const audit::Denial &denial, std::size_t group, std::string_view path,
                    std::string_view target, Permissions wanted)
{
    FileNeed &need = m_needs[{std::string(path), std::string(target)}];
    need.path = path;
    need.linkTarget = target;
    (isOwners(denial) ? need.ownerOnly : need.any) |= wanted;
    need.ownerOnly &= ~need.any;
    need.groups.push_back(group);
    for (const std::int64_t pid : denial.pids) {
        if (need.pids.size() < audit::kMaxRemembered)
            need.pids.push_back(pid);
    }
}

std::vector<FileRow> FileNeeds::take(const VariableValues &variables)
{
    std::vector<const FileNeed *> needs;
    for (const auto &[key, need] : m_needs) {
        if ((need.any | need.ownerOnly) != 0)
            needs.push_back(&need);
    }
    std::vector<FileRow> rows = RowMaker(variables).rows(needs);
    m_needs.clear();
    return rows;
}

} // namespace pavise::suggest
