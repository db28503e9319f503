// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/change/local_variant.h"

#include "core/store/definitions.h"
#include "core/syntax/edit/edit.h"
#include "core/syntax/parser/parser.h"
#include "ui/common/text_diff.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace pavise::ui {

namespace {

struct LocalVariantText
{
    Q_DECLARE_TR_FUNCTIONS(LocalVariant)
};

bool isBelowLocal(const std::string &file)
{
    return file.starts_with("local/");
}

/// The file of local/ that the body includes by itself; empty for none.
std::string localIncludeOf(const syntax::Profile &profile)
{
    for (const syntax::Item &item : profile.body) {
        const auto *include = std::get_if<syntax::Include>(&item.node);
        if (include != nullptr && include->isMagic && include->path.raw.starts_with("local/"))
            return std::string(include->path.raw);
    }
    return {};
}

/// The rules that one file got, by the local file that they can go to.
struct Added
{
    LocalObstacle obstacle = LocalObstacle::None;
    std::string local = {};
    std::vector<std::string> rules = {};
};

bool isComment(std::string_view line)
{
    const std::size_t at = line.find_first_not_of(" \t\r");
    return at == std::string_view::npos || line[at] == '#';
}

Added addedTo(const FileChange &change)
{
    const TextDiff diff = diffLines(change.before, change.after, 0);
    if (diff.removed > 0)
        return {.obstacle = LocalObstacle::NotOnlyAdded};
    std::set<int> lines; // added ones that say something
    for (const DiffLine &line : diff.lines) {
        if (line.kind == DiffLine::Kind::Added && !isComment(line.text))
            lines.insert(line.line);
    }
    text::SourceSet sources;
    const auto file = sources.add(change.file, change.after);
    const auto parsed = syntax::parse(sources, file, syntax::Context::TopLevel);
    Added added;
    for (const syntax::Profile *profile : store::profilesIn(parsed.value.items)) {
        std::vector<std::string> rules;
        for (const syntax::Item &item : profile->body) {
            const auto first = static_cast<int>(sources.position(file, item.range.begin).line);
            const auto last = static_cast<int>(sources.position(file, item.range.end).line);
            const auto from = lines.lower_bound(first);
            const auto to = lines.upper_bound(last);
            const auto inside = std::distance(from, to);
            if (inside == 0)
                continue;
            // A child cannot go there, nor a rule of which a part was there before.
            if (std::holds_alternative<std::unique_ptr<syntax::Profile>>(item.node)
                || inside != last - first + 1)
                return {.obstacle = LocalObstacle::NotInAProfile};
            rules.emplace_back(sources.text(item.range));
            lines.erase(from, to);
        }
        if (rules.empty())
            continue;
        if (!added.rules.empty())
            return {.obstacle = LocalObstacle::NotInAProfile}; // two profiles of one file
        added.local = localIncludeOf(*profile);
        if (added.local.empty())
            return {.obstacle = LocalObstacle::NoInclude};
        added.rules = std::move(rules);
    }
    if (!lines.empty())
        added.obstacle = LocalObstacle::NotInAProfile;
    return added;
}

/// \p before with the rules where a person would look for them; its own text if it is no text that
/// rules can be put in.
std::string withRules(const std::string &name, const std::string &before,
                      const std::vector<std::string> &rules)
{
    text::SourceSet sources;
    const auto parsed = syntax::parse(sources, sources.add(name, before), syntax::Context::Body);
    const auto edits = syntax::insertRules(sources, syntax::bodyOf(sources, parsed.value), rules);
    return edits ? text::applyEdits(before, *edits).value_or(before) : before;
}

} // namespace

LocalVariant localVariant(const std::vector<FileChange> &changes, const SystemTree &tree)
{
    if (std::ranges::all_of(changes,
                            [](const FileChange &change) { return isBelowLocal(change.file); }))
        return {.obstacle = LocalObstacle::AlreadyLocal};
    const text::DiskFiles disk;
    LocalVariant variant;
    for (const FileChange &change : changes) {
        if (isBelowLocal(change.file)) {
            variant.changes.push_back(change);
            continue;
        }
        if (!change.existed)
            return {.obstacle = LocalObstacle::NewFile};
        if (change.file.contains('/'))
            return {.obstacle = LocalObstacle::NotInAProfile};
        const Added added = addedTo(change);
        if (added.obstacle != LocalObstacle::None)
            return {.obstacle = added.obstacle};
        if (added.rules.empty())
            continue; // only comments
        auto local = std::ranges::find(variant.changes, added.local, &FileChange::file);
        if (local == variant.changes.end()) {
            const auto text = disk.read(tree.path("/etc/apparmor.d/") + added.local);
            const std::string before = text.value_or(std::string());
            local = variant.changes.insert(variant.changes.end(),
                                           FileChange{.file = added.local,
                                                      .before = before,
                                                      .after = before,
                                                      .existed = text.has_value()});
        }
        local->after = withRules(local->file, local->after, added.rules);
        if (local->after == local->before)
            return {.obstacle = LocalObstacle::NotInAProfile};
    }
    if (variant.changes.empty())
        variant.obstacle = LocalObstacle::NotOnlyAdded;
    return variant;
}

QString obstacleText(LocalObstacle obstacle)
{
    switch (obstacle) {
    case LocalObstacle::None:
        break;
    case LocalObstacle::AlreadyLocal:
        return LocalVariantText::tr("The change is in local files already.");
    case LocalObstacle::NewFile:
        return LocalVariantText::tr("A new profile is its own file.");
    case LocalObstacle::NotOnlyAdded:
        return LocalVariantText::tr(
            "Only rules that are added can go to a local file; here lines are changed "
            "or taken out.");
    case LocalObstacle::NotInAProfile:
        return LocalVariantText::tr(
            "Only whole rules right inside of one profile can go to a local file.");
    case LocalObstacle::NoInclude:
        return LocalVariantText::tr(
            "The profile includes no local file. Add the line “include if exists "
            "<local/…>” first.");
    }
    return {};
}

} // namespace pavise::ui
