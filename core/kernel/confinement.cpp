// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/kernel/confinement.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::kernel {

namespace {

constexpr std::array<std::pair<std::string_view, ProfileMode>, 6> kModes = {{
    {"enforce", ProfileMode::Enforce},
    {"complain", ProfileMode::Complain},
    {"kill", ProfileMode::Kill},
    {"unconfined", ProfileMode::Unconfined},
    {"user", ProfileMode::Prompt},
    {"mixed", ProfileMode::Mixed},
}};

constexpr std::string_view kUnconfined = "unconfined";

/// Takes `:ns:` or `:ns://` off the front of \p part.
std::string takeNamespace(std::string_view &part)
{
    if (!part.starts_with(':'))
        return {};
    const std::size_t end = part.find(':', 1);
    if (end == std::string_view::npos)
        return {};
    std::string name(part.substr(1, end - 1));
    part.remove_prefix(end + 1);
    if (part.starts_with("//"))
        part.remove_prefix(2);
    return name;
}

} // namespace

ProfileMode profileMode(std::string_view word)
{
    const auto *const it = std::ranges::find(kModes, word, &decltype(kModes)::value_type::first);
    return it == kModes.end() ? ProfileMode::Unknown : it->second;
}

std::string_view profileModeName(ProfileMode mode)
{
    const auto *const it = std::ranges::find(kModes, mode, &decltype(kModes)::value_type::second);
    return it == kModes.end() ? "unknown" : it->first;
}

bool Confinement::hasProfile() const
{
    return std::ranges::any_of(parts,
                               [](const LabelPart &part) { return part.profile != kUnconfined; });
}

std::vector<LabelPart> parseLabel(std::string_view label)
{
    static constexpr std::string_view separator = "//&";
    std::vector<LabelPart> parts;
    std::string current;
    while (!label.empty()) {
        const std::size_t end = label.find(separator);
        std::string_view part = label.substr(0, end);
        label.remove_prefix(end == std::string_view::npos ? label.size() : end + separator.size());
        // The kernel names a namespace only where it changes: the members are sorted by it, so
        // that what follows without one is in the same as its neighbour.
        if (part.starts_with(':'))
            current = takeNamespace(part);
        parts.push_back({.namespaceName = current, .profile = std::string(part)});
    }
    return parts;
}

Confinement parseConfinement(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\0'))
        text.remove_suffix(1);

    Confinement result;
    const std::size_t open = text.rfind(" (");
    if (open != std::string_view::npos && text.ends_with(')')) {
        result.mode = profileMode(text.substr(open + 2, text.size() - open - 3));
        text = text.substr(0, open);
    } else if (!text.empty()) {
        // Only `unconfined`, in whichever namespaces, is written without a mode.
        result.mode = ProfileMode::Unconfined;
    }
    result.label = text;
    result.parts = parseLabel(text);
    if (result.mode == ProfileMode::Unconfined && open == std::string_view::npos
        && result.hasProfile())
        result.mode = ProfileMode::Unknown;
    return result;
}

std::vector<std::string_view> profileNameParts(std::string_view name)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = name.find("//");
        parts.push_back(name.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        name.remove_prefix(end + 2);
    }
}

} // namespace pavise::kernel
