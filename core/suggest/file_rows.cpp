// SPDX-License-Identifier: GPL-2.0-or-later
// Files as a person sees them: one, or many that belong together.

#include "core/suggest/candidates/file_rules.h"
#include "core/suggest/candidates/rule_words.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

namespace pavise::suggest {

namespace {

using policy::Permissions;
using namespace policy::file_permission;

constexpr Permissions kChanging = kWrite | kAppend | kLink;

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

    std::vector<FileRow> rows(const std::deque<FileNeed> &needs)
    {
        for (const FileNeed &need : needs)
            addToUnit(need);
        Units open;
        for (Unit &unit : m_units)
            open.push_back(&unit);
        join(open, treeKey, CandidateKind::Tree);
        join(open, typeKey, CandidateKind::FolderType);
        join(open, folderKey, CandidateKind::Folder);
        joinSiblings(open);
        for (const Unit *unit : open)
            single(*unit);
        std::ranges::sort(m_rows, {},
                          [](const FileRow &row) { return std::tie(row.firstPath, row.word); });
        return std::move(m_rows);
    }

private:
    void addToUnit(const FileNeed &need)
    {
        PathForm form = pathForm(need.path, PathDetail::Pattern, m_variables, need.processes());
        // Code is kept apart: whether it may be run is more than whether it may be read. And a link
        // is a rule of its own.
        std::string key = form.word;
        key += '\0';
        key += need.linkTarget.empty() ? ((need.any & kMmap) != 0 ? 'm' : 'r') : 'l';
        key += need.linkTarget;
        const auto [at, isNew] = m_unitByKey.try_emplace(std::move(key));
        if (isNew) {
            at->second = &m_units.emplace_back();
            at->second->form = std::move(form);
        }
        Unit &unit = *at->second;
        unit.needs.push_back(&need);
        unit.any |= need.any;
        unit.ownerOnly |= need.ownerOnly;
        unit.ownerOnly &= ~unit.any;
    }

    // The keys are written into \p key, which is empty and stays so when a unit has none.

    static void addMark(const Unit &unit, std::string &key)
    {
        key += unit.any == 0 ? 'o' : 'a';
        key += (unit.all() & kMmap) != 0 ? 'm' : 'r';
    }

    static bool isPlainFile(const Unit &unit) { return !unit.form.word.ends_with('/'); }

    static void treeKey(const Unit &unit, std::string &key)
    {
        const std::string_view folder = programFolder(unit.form.word);
        const bool writes = (unit.all() & kChanging) != 0;
        if (folder.empty() || (writes && isPackaged(folder)) || (unit.all() & kMmap) != 0)
            return;
        key.append(folder).append(1, '\0');
        addMark(unit, key);
    }

    static void typeKey(const Unit &unit, std::string &key)
    {
        const std::string_view extension = fileExtension(unit.form.word);
        if (extension.empty() || !isPlainFile(unit) || (unit.all() & kChanging) != 0)
            return;
        key.append(unit.form.folder()).append(1, '\0');
        addMark(unit, key);
        key.append(fileLetters(unit.all())).append(extension);
    }

    static void folderKey(const Unit &unit, std::string &key)
    {
        if (unit.form.folderSize < 2 || !isPlainFile(unit))
            return;
        key.append(unit.form.folder()).append(1, '\0');
        addMark(unit, key);
    }

    static std::size_t leastUnits(CandidateKind kind, const Unit &unit)
    {
        if (kind == CandidateKind::Tree)
            return kTreeFiles;
        if (kind == CandidateKind::FolderType)
            return isPackaged(unit.form.folder()) ? 2 : 3;
        return kFolderFiles;
    }

    using Units = std::vector<Unit *>;
    using UnitsByKey = std::map<std::string, Units>;

    /// Takes out of \p open the units that are enough with the same key, and makes rows of them.
    template <typename KeyOf>
    void join(Units &open, KeyOf keyOf, CandidateKind kind)
    {
        UnitsByKey byKey;
        std::string unitKey;
        Units *last = nullptr; // files of one folder mostly follow each other
        std::string lastKey;
        for (Unit *unit : open) {
            unitKey.clear();
            keyOf(*unit, unitKey);
            if (unitKey.empty())
                continue;
            if (last == nullptr || unitKey != lastKey) {
                last = &byKey[unitKey];
                lastKey = unitKey;
            }
            last->push_back(unit);
        }
        std::erase_if(byKey, [kind](const auto &each) {
            const Units &units = each.second;
            std::size_t files = 0;
            for (const Unit *unit : units)
                files += unit->needs.size();
            return units.size() < 2 || files < leastUnits(kind, *units.front());
        });
        if (kind != CandidateKind::Tree)
            joinFolders(byKey, kind);
        for (const auto &[key, units] : byKey)
            take(units, shapeOf(key.substr(0, key.find('\0')), *units.front(), kind));
        std::erase_if(open, [](const Unit *unit) { return unit->isTaken; });
    }

    /// Many folders side by side of which each would be a row of its own are one.
    void joinFolders(UnitsByKey &byKey, CandidateKind kind)
    {
        std::map<std::string, std::vector<std::string>> byParent;
        for (const auto &[key, units] : byKey) {
            const std::size_t end = key.find('\0');
            const std::size_t slash = key.rfind('/', end - 2);
            if (slash != std::string::npos && isDeep(std::string_view(key).substr(0, slash + 1)))
                byParent[key.substr(0, slash + 1) + key.substr(end)].push_back(key);
        }
        for (const auto &[parent, keys] : byParent) {
            if (keys.size() < kSiblingFolders)
                continue;
            Units all;
            for (const std::string &key : keys)
                all.insert(all.end(), byKey[key].begin(), byKey[key].end());
            const std::string folder = parent.substr(0, parent.find('\0'));
            Shape shape = shapeOf(folder + "*/", *all.front(), kind);
            shape.kind = CandidateKind::Pattern;
            shape.folder = folder;
            shape.wider.back() = {CandidateKind::Tree, folder + "**"};
            if (!take(all, shape))
                continue;
            for (const std::string &key : keys)
                byKey.erase(key);
        }
    }

    static std::string siblingKey(std::string_view parent, std::string_view rest, const Unit &unit)
    {
        std::string key(parent);
        key.append(1, '*').append(rest).append(1, '\0');
        addMark(unit, key);
        return key + fileLetters(unit.all());
    }

    /// `/srv/albums/01/index.xml`, `/srv/albums/02/index.xml` ... -> `/srv/albums/*/index.xml`
    void joinSiblings(Units &open)
    {
        if (open.size() > kMaxSiblingUnits)
            return;
        UnitsByKey byWord;
        for (Unit *unit : open) {
            const std::string_view word = unit->form.word;
            const bool isOfPackage = isPackaged(word);
            if ((unit->all() & (isOfPackage ? kChanging : kMmap)) != 0 || isOfLink(*unit))
                continue;
            for (std::size_t at = word.find('/', 1); at + 1 < word.size();) {
                const std::size_t end = word.find('/', at + 1);
                if (end == std::string_view::npos)
                    break;
                const std::string_view parent = word.substr(0, at + 1);
                if (isDeep(parent) && !word.substr(at, end - at).contains("@{"))
                    byWord[siblingKey(parent, word.substr(end), *unit)].push_back(unit);
                at = end;
            }
        }
        std::vector<std::pair<std::string, Units>> most(byWord.begin(), byWord.end());
        std::ranges::stable_sort(most, std::ranges::greater(),
                                 [](const auto &each) { return each.second.size(); });
        for (auto &[key, units] : most) {
            std::erase_if(units, [](const Unit *unit) { return unit->isTaken; });
            if (units.size() < kSiblingFolders)
                continue;
            const std::string word = key.substr(0, key.find('\0'));
            const std::string folder = word.substr(0, word.find("/*/") + 1);
            take(units,
                 {.kind = CandidateKind::Pattern,
                  .word = word,
                  .folder = folder,
                  .wider = {{CandidateKind::Tree, folder + "**"}}});
        }
        std::erase_if(open, [](const Unit *unit) { return unit->isTaken; });
    }

    /// Not right below the top or somebody's home.
    static bool isDeep(std::string_view folder)
    {
        return std::ranges::count(folder, '/') + (folder.starts_with('@') ? 1 : 0) >= 3;
    }

    static bool isOfLink(const Unit &unit) { return !unit.needs.front()->linkTarget.empty(); }

    static Candidate candidate(CandidateKind kind, std::vector<std::string> rules,
                               Severity severity)
    {
        return {.kind = kind, .rules = std::move(rules), .target = {}, .severity = severity};
    }

    /// How one rule for several files looks.
    struct Shape
    {
        CandidateKind kind{};
        std::string word;
        std::string folder; ///< Below which all of them are, as far as it has no wildcard.
        std::vector<std::pair<CandidateKind, std::string>> wider;
    };

    static Shape shapeOf(const std::string &folder, const Unit &unit, CandidateKind kind)
    {
        const std::string files = folder + '*';
        const std::string tree = folder + "**";
        if (kind == CandidateKind::Tree)
            return {.kind = kind, .word = tree, .folder = folder, .wider = {}};
        if (kind == CandidateKind::Folder)
            return {.kind = kind,
                    .word = files,
                    .folder = folder,
                    .wider = {{CandidateKind::Tree, tree}}};
        return {.kind = kind,
                .word = files + std::string(fileExtension(unit.form.word)),
                .folder = folder,
                .wider = {{CandidateKind::Folder, files}, {CandidateKind::Tree, tree}}};
    }

    /// Makes a row of \p units. \returns false when one rule for all of them would grant too much.
    bool take(const Units &units, const Shape &shape)
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
        // The real folder on the disk that the form's folder stands for.
        const std::size_t depth = static_cast<std::size_t>(
            std::ranges::count(units.front()->form.word.substr(shape.folder.size()), '/'));
        std::string_view realFolder = units.front()->firstPath();
        for (std::size_t i = 0; i <= depth; ++i)
            realFolder = realFolder.substr(0, realFolder.rfind('/'));
        const std::string real = std::string(realFolder) + '/';
        const Severity all = fileSeverity(real, any | ownerOnly, true);
        if (all.level >= kSensitive && shape.kind != CandidateKind::FolderType)
            return false;

        const bool isNarrow =
            shape.kind == CandidateKind::FolderType || shape.kind == CandidateKind::Pattern;
        row.subject = text::displayForm(real);
        row.word = shape.word;
        row.permissions = any | ownerOnly;
        row.isOwner = any == 0;
        row.candidates.push_back(candidate(shape.kind, fileRules(shape.word, any, ownerOnly),
                                           isNarrow ? row.severity : all));
        if (row.fileCount <= kMaxLiteralRules) {
            std::vector<std::string> literal;
            Units byName = units;
            std::ranges::sort(byName, {}, [](const Unit *unit) -> const std::string & {
                return unit->form.word;
            });
            for (const Unit *unit : byName) {
                for (std::string &rule : fileRules(unit->form.word, unit->any, unit->ownerOnly))
                    literal.push_back(std::move(rule));
            }
            row.candidates.push_back(
                candidate(CandidateKind::Literal, std::move(literal), row.severity));
        }
        for (const auto &[kind, word] : shape.wider)
            row.candidates.push_back(candidate(kind, fileRules(word, any, ownerOnly), all));
        finish(row, shape.word, ownerOnly);
        for (Unit *unit : units)
            unit->isTaken = true;
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
        if (isOfLink(unit))
            return link(row, *unit.needs.front());
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
        const std::string folder(unit.form.folder());
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
            pathForm(need.linkTarget, PathDetail::Pattern, m_variables, need.processes());
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
            row.groups.push_back(need->group);
            row.groups.insert(row.groups.end(), need->moreGroups.begin(), need->moreGroups.end());
            if (row.fileCount == 0 || need->path < row.firstPath)
                row.firstPath = need->path;
            ++row.fileCount;
            if (row.paths.size() < kMaxLiteralRules)
                row.paths.emplace_back(need->path);
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
    std::deque<Unit> m_units; ///< In the order of appearance.
    std::unordered_map<std::string, Unit *> m_unitByKey;
    std::vector<FileRow> m_rows;
};

} // namespace

std::vector<FileRow> fileRows(const std::deque<FileNeed> &needs, const VariableValues &variables)
{
    return RowMaker(variables).rows(needs);
}

} // namespace pavise::suggest
