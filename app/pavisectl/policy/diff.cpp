// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl diff

#include "core/explain/compare/diff.h"

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/policy/answer_json.h"
#include "app/pavisectl/profile_source.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace pavise::ctl {

namespace {

using namespace explain;

constexpr std::array<std::string_view, 4> kKindWords = {"allowed", "denied", "exec-target",
                                                        "logging"};
constexpr std::array<std::string_view, 4> kKindSentences = {"newly allowed", "newly denied",
                                                            "goes elsewhere", "logged otherwise"};
constexpr std::array<std::string_view, 3> kWhoseWords = {"anyone", "owner", "others"};

struct Compared
{
    std::string name;
    bool isOnlyLeft = false;
    bool isOnlyRight = false;
    ProfileDiff difference;
};

std::vector<std::string> namesOf(const PolicySource &source)
{
    std::vector<std::string> names;
    if (source.text) {
        for (const compile::CompiledProfile &profile : source.text->profiles)
            names.push_back(profile.name);
    }
    for (const binary::ReadProfile &profile : source.loaded)
        names.push_back(profile.name);
    return names;
}

/// As the kernel judges it that \p other is for.
ProfileAutomata automataOf(const PolicySource &source, std::size_t index, const PolicySource &other)
{
    if (source.text)
        return ProfileAutomata(source.text->profiles[index]);
    const bool isKnown = other.text && !other.text->profiles.empty();
    return ProfileAutomata(source.loaded[index],
                           !isKnown || other.text->profiles.front().dbusNeedsNetworkV9);
}

Compared compare(const std::string &name, const PolicySource &left, std::size_t leftIndex,
                 const PolicySource &right, std::size_t rightIndex)
{
    Compared compared{.name = name, .difference = {}};
    if (left.text && right.text)
        compared.difference = diff(*left.text, leftIndex, *right.text, rightIndex);
    else
        compared.difference =
            diff(automataOf(left, leftIndex, right), automataOf(right, rightIndex, left));
    return compared;
}

/// Profiles of the same name; where each side has only one, these two whatever their names.
std::vector<Compared> compareAll(const PolicySource &left, const PolicySource &right)
{
    const std::vector<std::string> leftNames = namesOf(left);
    const std::vector<std::string> rightNames = namesOf(right);
    if (leftNames.size() == 1 && rightNames.size() == 1) {
        const std::string name = leftNames == rightNames
            ? leftNames.front()
            : leftNames.front() + " and " + rightNames.front();
        return {compare(name, left, 0, right, 0)};
    }
    std::vector<Compared> all;
    for (std::size_t i = 0; i < leftNames.size(); ++i) {
        const auto other = std::ranges::find(rightNames, leftNames[i]);
        if (other == rightNames.end())
            all.push_back({.name = leftNames[i], .isOnlyLeft = true, .difference = {}});
        else
            all.push_back(compare(leftNames[i], left, i, right,
                                  static_cast<std::size_t>(other - rightNames.begin())));
    }
    for (const std::string &name : rightNames) {
        if (!std::ranges::contains(leftNames, name))
            all.push_back({.name = name, .isOnlyRight = true, .difference = {}});
    }
    return all;
}

bool isEqual(const Compared &compared)
{
    return !compared.isOnlyLeft && !compared.isOnlyRight && compared.difference.isEqual();
}

class Shower
{
public:
    Shower(const text::SourceSet &sources, const PolicySource &left, const PolicySource &right)
        : m_sources(sources)
        , m_left(left)
        , m_right(right)
    {
    }

    [[nodiscard]] std::string json(const std::vector<Compared> &all) const
    {
        JsonWriter json;
        json.beginObject();
        json.member("version", 1);
        json.key("equal");
        json.boolean(std::ranges::all_of(all, isEqual));
        json.key("profiles");
        json.beginArray();
        for (const Compared &compared : all) {
            json.beginObject();
            json.member("name", compared.name);
            json.key("equal");
            json.boolean(isEqual(compared));
            if (compared.isOnlyLeft || compared.isOnlyRight)
                json.member("onlyIn", compared.isOnlyLeft ? m_left.name : m_right.name);
            json.key("header");
            json.beginArray();
            for (const HeaderChange change : compared.difference.header)
                json.string(headerChangeName(change));
            json.endArray();
            json.key("changes");
            json.beginArray();
            for (const Change &change : compared.difference.changes)
                writeChange(json, change);
            json.endArray();
            json.key("cut");
            json.boolean(compared.difference.isCut);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return json.take();
    }

    [[nodiscard]] std::string text(const std::vector<Compared> &all) const
    {
        std::string text;
        for (const Compared &compared : all) {
            text += compared.name;
            if (compared.isOnlyLeft || compared.isOnlyRight)
                text += " is only in " + (compared.isOnlyLeft ? m_left.name : m_right.name) + '\n';
            else if (isEqual(compared))
                text += ": equal\n";
            else
                text += ":\n";
            for (const HeaderChange change : compared.difference.header)
                text += std::format("  {} differs\n", headerChangeName(change));
            for (const Change &change : compared.difference.changes)
                text += changeText(change);
            if (compared.difference.isCut)
                text += "  and more\n";
        }
        return text;
    }

private:
    /// Of the side whose rules a change names; null when it was not compiled from text.
    [[nodiscard]] const policy::Policy *policyOf(const Change &change) const
    {
        const PolicySource &source = change.rulesAreOld ? m_left : m_right;
        return source.text ? &source.text->policy : nullptr;
    }

    void writeChange(JsonWriter &json, const Change &change) const
    {
        json.beginObject();
        json.member("kind", kKindWords.at(std::to_underlying(change.kind)));
        json.member("whose", kWhoseWords.at(std::to_underlying(change.whose)));
        json.key("example");
        json.beginObject();
        writeAccess(json, change.example);
        json.endObject();
        if (change.before || change.after) {
            json.key("execBefore");
            writeExec(json, change.before);
            json.key("execAfter");
            writeExec(json, change.after);
        }
        json.key("wholeClass");
        json.boolean(change.isWholeClass);
        json.member("rulesOf", change.rulesAreOld ? m_left.name : m_right.name);
        json.key("rules");
        json.beginArray();
        if (const policy::Policy *policy = policyOf(change)) {
            for (const policy::Origin &origin : change.rules) {
                json.beginObject();
                writeRule(json, m_sources, *policy, origin);
                json.endObject();
            }
        }
        json.endArray();
        json.endObject();
    }

    [[nodiscard]] std::string changeText(const Change &change) const
    {
        std::string text = std::format(
            "  {}: {} {} {}{}\n", kKindSentences.at(std::to_underlying(change.kind)),
            className(change.example), permissionText(change.example, change.permissions),
            accessText(change.example),
            change.whose == Change::Whose::Owners       ? " (the owner's files)"
                : change.whose == Change::Whose::Others ? " (others' files)"
                                                        : "");
        if (change.kind == Change::Kind::ExecTarget && change.before && change.after)
            text += "    before: " + execText(*change.before)
                + "\n    now: " + execText(*change.after) + '\n';
        if (const policy::Policy *policy = policyOf(change)) {
            for (const policy::Origin &origin : change.rules)
                text += ruleLines(m_sources, *policy, origin,
                                  change.rulesAreOld ? "    was: " : "    ");
        }
        return text;
    }

    const text::SourceSet &m_sources;
    const PolicySource &m_left;
    const PolicySource &m_right;
};

} // namespace

ExitStatus runDiff(const Arguments &arguments, const Streams &streams)
{
    text::SourceSet sources;
    const auto left = openPolicy(sources, arguments.files[0], arguments.root, streams);
    const auto right = openPolicy(sources, arguments.files[1], arguments.root, streams);
    if (!left || !right)
        return ExitStatus::NotReadable;
    const std::vector<Compared> all = compareAll(*left, *right);
    const Shower shower(sources, *left, *right);
    streams.out(arguments.isJson ? shower.json(all) : shower.text(all));
    return std::ranges::all_of(all, isEqual) ? ExitStatus::Fine : ExitStatus::FoundErrors;
}

} // namespace pavise::ctl
