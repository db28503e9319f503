// SPDX-License-Identifier: GPL-2.0-or-later
// Decisions to texts of files.

#include "core/store/definitions.h"
#include "core/suggest/candidates/rule_words.h"
#include "core/suggest/program/exec_choice.h"
#include "core/suggest/review/review.h"
#include "core/syntax/edit/edit.h"
#include "core/syntax/parser/parser.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace pavise::suggest {

namespace {

using audit::EventClass;

/// All that is to be put into one profile, child or hat.
struct Additions
{
    std::vector<std::string> rules;
    std::vector<std::string> flags;
    bool isHat = false;
    std::string program; ///< Of a new child: what it runs.
    bool isScript = false;
};

/// New rules of local files, by the file's name in the profile folder.
using RulesByFile = std::map<std::string, std::vector<std::string>>;

/// By the profile's name as the kernel has it.
using AdditionsByProfile = std::map<std::string, Additions>;

constexpr int kFileRank = 50;

/// How people order what they write: by kind, then by name.
int rankOf(std::string_view rule)
{
    static constexpr std::string_view order[] = {
        "include", "set rlimit", "capability", "network",       "unix",   "dbus",
        "mount",   "remount",    "umount",     "pivot_root",    "mqueue", "io_uring",
        "signal",  "ptrace",     "userns",     "change_profile"};
    if (rule.starts_with("deny "))
        rule.remove_prefix(5);
    for (std::size_t i = 0; i < std::size(order); ++i) {
        if (rule.starts_with(order[i])) {
            // Changes of profile follow the files.
            return static_cast<int>(i) + (order[i] == "change_profile" ? 100 : 0);
        }
    }
    return kFileRank;
}

/// The path of a file rule, past its qualifiers and quotes.
std::string_view pathIn(std::string_view rule)
{
    for (const std::string_view word : {"deny ", "owner ", "link ", "\""}) {
        if (rule.starts_with(word))
            rule.remove_prefix(word.size());
    }
    return rule;
}

/// The path alone.
std::string_view wordOfPath(std::string_view rule)
{
    const bool isQuoted = rule.contains('"');
    rule = pathIn(rule);
    return rule.substr(0, rule.find(isQuoted ? '"' : ' '));
}

void sortRules(std::vector<std::string> &rules)
{
    std::ranges::stable_sort(rules, [](const std::string &a, const std::string &b) {
        if (rankOf(a) != rankOf(b))
            return rankOf(a) < rankOf(b);
        return std::pair(pathIn(a), std::string_view(a))
            < std::pair(pathIn(b), std::string_view(b));
    });
    const auto [first, last] = std::ranges::unique(rules);
    rules.erase(first, last);
}

/// \p rule made part of \p there, when one rule can say both.
bool join(std::string &there, const std::string &rule)
{
    text::SourceSet own;
    const auto parsed = syntax::parse(own, own.add("rule", there), syntax::Context::Body);
    const syntax::Widening widening = syntax::widenRule(syntax::bodyOf(own, parsed.value), rule);
    if (widening.kind == syntax::Widening::Kind::NoMatch)
        return false;
    if (widening.kind == syntax::Widening::Kind::Edit)
        there = text::applyEdits(there, {widening.edit}).value_or(there);
    return true;
}

/// Joins rules for the same path, so that `/x r,` and `/x w,` become one.
std::vector<std::string> joined(std::vector<std::string> rules)
{
    sortRules(rules);
    std::vector<std::string> result;
    // Rules for one path follow each other, whatever stands before and behind it.
    std::size_t samePath = 0;
    for (std::string &rule : rules) {
        if (samePath < result.size()
            && (rankOf(rule) != kFileRank || wordOfPath(result[samePath]) != wordOfPath(rule)))
            samePath = result.size();
        const bool isJoined =
            std::any_of(result.begin() + static_cast<std::ptrdiff_t>(samePath), result.end(),
                        [&rule](std::string &there) { return join(there, rule); });
        if (!isJoined)
            result.push_back(std::move(rule));
    }
    return result;
}

std::string indented(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        if (!line.empty())
            out.append("  ").append(line);
        out += '\n';
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return out;
}

/// The text of a child or hat that does not exist yet, with those inside of it.
std::string newProfileText(const std::string &name, const std::string &parent,
                           const AdditionsByProfile &all, std::string_view mode)
{
    const auto found = all.find(name);
    Additions additions = found == all.end() ? Additions() : found->second;
    const std::string own = name.substr(parent.size() + 2);
    std::string out = additions.isHat ? '^' + literalWord(own) : "profile " + literalWord(own);
    if (!mode.empty())
        out += " flags=(" + std::string(mode) + ')';
    out += " {\n";
    // The program itself stands before the other files.
    std::string ownRuleText =
        additions.program.empty() ? std::string() : ownRule(additions.program, additions.isScript);
    for (const std::string &rule : joined(std::move(additions.rules))) {
        if (!ownRuleText.empty() && rankOf(rule) >= kFileRank)
            out += "  " + std::exchange(ownRuleText, {}) + '\n';
        out += "  " + rule + '\n';
    }
    if (!ownRuleText.empty())
        out += "  " + ownRuleText + '\n';
    for (const auto &[other, unused] : all) {
        if (other.starts_with(name + "//")
            && other.find("//", name.size() + 2) == std::string::npos)
            out += '\n' + indented(newProfileText(other, name, all, mode));
    }
    return out + "}\n";
}

const syntax::Profile *findProfile(const std::vector<syntax::Item> &items, std::string_view wanted,
                                   const std::string &parent)
{
    for (const syntax::Profile *profile : store::profilesIn(items)) {
        const std::string name = store::kernelName(*profile, parent);
        if (name == wanted)
            return profile;
        if (const auto *child = findProfile(profile->body, wanted, name))
            return child;
    }
    return nullptr;
}

bool hasFlag(const syntax::Profile &profile, std::string_view name)
{
    return std::ranges::any_of(profile.flags,
                               [name](const syntax::Flag &flag) { return flag.name.raw == name; });
}

/// The limit of the same resource that \p profile has: of two the last would hold.
const syntax::Item *limitLike(const syntax::Profile &profile, std::string_view rule)
{
    if (!rule.starts_with("set rlimit "))
        return nullptr;
    rule.remove_prefix(std::string_view("set rlimit ").size());
    const std::string_view name = rule.substr(0, rule.find(' '));
    for (const syntax::Item &item : profile.body) {
        const auto *limit = std::get_if<syntax::RlimitRule>(&item.node);
        if (limit != nullptr && limit->name.raw == name)
            return &item;
    }
    return nullptr;
}

/// The edits of one profile file.
class FileEditor
{
public:
    /// \p place is of a profile in the file, whose text is \p before.
    FileEditor(std::string_view before, const PolicyBase::TextPlace &place)
        : m_before(before)
        , m_file(m_sources.add(place.path, std::string(before)))
        , m_tree(
              syntax::parse(m_sources, m_file,
                            place.isIncluded ? syntax::Context::Body : syntax::Context::TopLevel))
    {
    }

    /// With \p local, new rules are put there by the name of the file that the profile includes.
    /// Of \p all, those that are \p fresh do not exist yet. Nothing is done when the file does not
    /// have the profile. Errors: those of the parser, when a rule is not valid text.
    [[nodiscard]] text::Result<void> add(const std::string &name,
                                         const PolicyBase::TextPlace &place,
                                         const AdditionsByProfile &all,
                                         const std::set<std::string> &fresh, RulesByFile *local)
    {
        const syntax::Profile *const found =
            findProfile(m_tree.value.items, name, place.isIncluded ? place.parent : std::string());
        if (found == nullptr)
            return {};
        const syntax::Profile &profile = *found;
        const Additions &additions = all.at(name);
        for (const std::string &flag : additions.flags) {
            if (auto edit = syntax::addFlag(m_sources, profile, flag))
                m_edits.push_back(std::move(*edit));
        }
        const syntax::RuleBody body = syntax::bodyOf(profile);
        std::vector<std::string> inserted;
        for (std::string &rule : joined(additions.rules)) {
            if (const syntax::Item *limit = limitLike(profile, rule)) {
                m_edits.push_back(syntax::replaceItem(*limit, std::move(rule)));
                continue;
            }
            syntax::Widening widening = syntax::widenRule(body, rule);
            if (widening.kind == syntax::Widening::Kind::NoMatch)
                inserted.push_back(std::move(rule));
            else if (widening.kind == syntax::Widening::Kind::Edit)
                m_edits.push_back(std::move(widening.edit));
        }
        if (local != nullptr && !name.contains("//") && !inserted.empty())
            moveToLocal(profile, inserted, *local);
        const std::string_view mode = hasFlag(profile, "complain") ? "complain" : "";
        for (const auto &[other, unused] : all) {
            if (isChild(other, name) && fresh.contains(other))
                inserted.push_back(newProfileText(other, name, all, mode));
        }
        auto edits = syntax::insertRules(m_sources, body, inserted);
        if (!edits)
            return std::unexpected(std::move(edits.error()));
        m_edits.insert(m_edits.end(), edits->begin(), edits->end());
        return {};
    }

    [[nodiscard]] text::Result<std::string> text() const
    {
        return text::applyEdits(m_before, m_edits);
    }

private:
    /// Leaves in \p rules only the include of the local file, when that is missing.
    void moveToLocal(const syntax::Profile &profile, std::vector<std::string> &rules,
                     RulesByFile &local) const
    {
        std::string name;
        for (const syntax::Item &item : profile.body) {
            const auto *include = std::get_if<syntax::Include>(&item.node);
            if (include != nullptr && include->isMagic && include->path.raw.starts_with("local/"))
                name = include->path.raw;
        }
        const bool isMissing = name.empty();
        const std::string_view path = m_sources.path(m_file);
        if (isMissing)
            name = "local/" + std::string(path.substr(path.rfind('/') + 1));
        std::vector<std::string> &there = local[name];
        there.insert(there.end(), rules.begin(), rules.end());
        rules.clear();
        if (isMissing)
            rules.push_back("include if exists <" + name + '>');
    }

    /// True when \p other is to be made directly inside of \p parent.
    static bool isChild(const std::string &other, const std::string &parent)
    {
        return other.starts_with(parent + "//")
            && other.find("//", parent.size() + 2) == std::string::npos;
    }

    std::string_view m_before;
    text::SourceSet m_sources;
    text::FileId m_file;
    text::Outcome<syntax::File> m_tree;
    std::vector<text::TextEdit> m_edits;
};

/// \p before, a file that is included in a profile, with these rules in it.
text::Result<std::string> withRules(const std::string &before, std::vector<std::string> rules)
{
    text::SourceSet sources;
    const text::FileId file = sources.add("local", before);
    const auto tree = syntax::parse(sources, file, syntax::Context::Body);
    const syntax::RuleBody body = syntax::bodyOf(sources, tree.value);
    std::vector<text::TextEdit> edits;
    std::vector<std::string> inserted;
    for (std::string &rule : joined(std::move(rules))) {
        syntax::Widening widening = syntax::widenRule(body, rule);
        if (widening.kind == syntax::Widening::Kind::NoMatch)
            inserted.push_back(std::move(rule));
        else if (widening.kind == syntax::Widening::Kind::Edit)
            edits.push_back(std::move(widening.edit));
    }
    auto insertions = syntax::insertRules(sources, body, inserted);
    if (!insertions)
        return std::unexpected(std::move(insertions.error()));
    edits.insert(edits.end(), insertions->begin(), insertions->end());
    return text::applyEdits(before, std::move(edits));
}

/// Makes sure that every parent of \p name is looked at too.
void touchParents(AdditionsByProfile &all, const std::string &name)
{
    for (std::size_t at = name.find("//"); at != std::string::npos; at = name.find("//", at + 2))
        (void)all[name.substr(0, at)];
}

} // namespace

text::Result<std::vector<FileChange>> Review::changes() const
{
    AdditionsByProfile additions;
    std::vector<FileChange> changes;
    for (const Row &row : m_rows) {
        const Candidate *candidate = accepted(row);
        if (candidate == nullptr)
            continue;
        if (candidate->kind == CandidateKind::NewProfile) {
            const std::string path = m_base.folder() + '/' + candidate->target;
            if (m_base.textOf(path).empty())
                changes.push_back(
                    {.path = path, .before = {}, .after = candidate->rules.front(), .isNew = true});
            continue;
        }
        if (candidate->kind == CandidateKind::Hat) {
            const std::string hat = row.profile + "//" + candidate->target;
            additions[hat].isHat = true;
            touchParents(additions, hat);
            continue;
        }
        Additions &wanted = additions[row.profile];
        std::vector<std::string> &list =
            candidate->kind == CandidateKind::Flag ? wanted.flags : wanted.rules;
        list.insert(list.end(), candidate->rules.begin(), candidate->rules.end());
        touchParents(additions, row.profile);
        if (candidate->kind == CandidateKind::ExecChild) {
            const std::string child = row.profile + "//" + candidate->target;
            Additions &own = additions[child];
            own.program = row.key.substr(row.key.rfind('\t') + 1);
            own.isScript = m_base.isScript(own.program);
        }
    }

    std::map<std::string, PolicyBase::TextPlace> places;
    std::set<std::string> fresh;
    for (auto &[name, wanted] : additions) {
        if (auto place = m_base.placeOf(name)) {
            places.emplace(name, std::move(*place));
            continue;
        }
        fresh.insert(name); // written with its parent
        std::ranges::move(m_base.rulesForNewChild(), std::back_inserter(wanted.rules));
    }
    std::map<std::string, std::unique_ptr<FileEditor>> editors;
    std::set<std::string> profileFiles;
    RulesByFile local;
    for (const auto &[name, place] : places) {
        auto &editor = editors[place.path];
        if (editor == nullptr)
            editor = std::make_unique<FileEditor>(m_base.textOf(place.path), place);
        RulesByFile *const intoLocal = m_options.intoLocal ? &local : nullptr;
        if (auto added = editor->add(name, place, additions, fresh, intoLocal); !added)
            return std::unexpected(std::move(added.error()));
        profileFiles.insert(m_base.fileOf(name)->path);
    }
    ChangedTexts texts;
    for (const auto &[path, editor] : editors) {
        auto after = editor->text();
        if (!after)
            return std::unexpected(std::move(after.error()));
        if (*after == m_base.textOf(path))
            continue;
        texts[path] = *after;
        changes.push_back(
            {.path = path, .before = std::string(m_base.textOf(path)), .after = std::move(*after)});
    }
    for (auto &[name, rules] : local) {
        const std::string path = m_base.folder() + '/' + name;
        const auto there = m_base.files().read(path);
        const std::string before = there.value_or(std::string());
        auto after = withRules(before, std::move(rules));
        if (!after)
            return std::unexpected(std::move(after.error()));
        texts[path] = *after;
        changes.push_back({.path = path,
                           .before = before,
                           .after = std::move(*after),
                           .isNew = !there.has_value()});
    }
    for (const FileChange &change : changes) {
        texts[change.path] = change.after;
        if (change.isNew && !local.contains(change.path.substr(m_base.folder().size() + 1)))
            profileFiles.insert(change.path);
    }
    for (const std::string &path : profileFiles) {
        const CompiledText compiled = m_base.compiled(path, texts);
        const auto error = std::ranges::find(compiled.diagnostics(), text::Severity::Error,
                                             &text::Diagnostic::severity);
        if (error != compiled.diagnostics().end())
            return std::unexpected(*error);
    }
    return changes;
}

std::vector<std::string> Review::unsettled(const std::vector<FileChange> &changes) const
{
    ChangedTexts texts;
    for (const FileChange &change : changes)
        texts[change.path] = change.after;
    std::map<std::string, CompiledText> compiled;
    std::vector<std::string> result;
    for (const Row &row : m_rows) {
        const Candidate *candidate = accepted(row);
        if (candidate == nullptr || candidate->kind == CandidateKind::Deny
            || candidate->kind == CandidateKind::Flag || candidate->kind == CandidateKind::Hat
            || candidate->kind == CandidateKind::NewProfile)
            continue;
        const store::ProfileFile *file = m_base.fileOf(row.profile);
        if (file == nullptr)
            continue;
        auto found = compiled.find(file->path);
        if (found == compiled.end())
            found = compiled.emplace(file->path, m_base.compiled(file->path, texts)).first;
        const bool isSettled = std::ranges::all_of(row.groups, [&](std::size_t group) {
            return isAllowed(found->second, row.profile, group).value_or(true);
        });
        if (!isSettled)
            result.push_back(row.key);
    }
    return result;
}

const Candidate *Review::accepted(const Row &row) const
{
    if (row.state != RowState::Open || row.candidates.empty())
        return nullptr;
    if (row.decision)
        return row.decision->kind == Decision::Kind::Accept ? &row.decision->candidate : nullptr;
    return m_options.allDefaults ? &row.candidates.front() : nullptr;
}

} // namespace pavise::suggest
