// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/store/profile_mode.h"

#include "core/store/definitions.h"
#include "core/syntax/edit/edit.h"
#include "core/syntax/parser/parser.h"
#include "core/text/text_edit.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace pavise::store {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;

/// The word of the flag; empty for what is no mode of a file.
std::string_view flagOf(kernel::ProfileMode mode)
{
    switch (mode) {
    case kernel::ProfileMode::Enforce:
        return "enforce";
    case kernel::ProfileMode::Complain:
        return "complain";
    case kernel::ProfileMode::Kill:
        return "kill";
    case kernel::ProfileMode::Unconfined:
        return "unconfined";
    case kernel::ProfileMode::Prompt:
        return "prompt";
    case kernel::ProfileMode::Mixed:
    case kernel::ProfileMode::Unknown:
        return {};
    }
    std::unreachable();
}

/// Some children have a mode for a reason of their own.
bool hasOwnMode(const syntax::Profile &profile)
{
    static constexpr std::array<std::string_view, 3> modes = {"unconfined", "prompt",
                                                              "default_allow"};
    return std::ranges::any_of(profile.flags, [](const syntax::Flag &flag) {
        return std::ranges::contains(modes, flag.name.raw);
    });
}

using HeaderEdit =
    std::function<std::optional<text::TextEdit>(const text::SourceSet &, const syntax::Profile &)>;

void addEdits(const text::SourceSet &sources, const syntax::Profile &profile,
              const HeaderEdit &edit, bool isMode, std::vector<text::TextEdit> &edits)
{
    if (auto change = edit(sources, profile))
        edits.push_back(std::move(*change));
    for (const syntax::Profile *child : profilesIn(profile.body)) {
        if (!isMode || !hasOwnMode(*child))
            addEdits(sources, *child, edit, isMode, edits);
    }
}

/// All definitions of the name: the branches of an `if` may each have one.
void findAll(const std::vector<syntax::Item> &items, const std::string &parent,
             std::string_view name, std::vector<const syntax::Profile *> &found)
{
    for (const syntax::Profile *profile : profilesIn(items)) {
        const std::string full = kernelName(*profile, parent);
        if (full == name)
            found.push_back(profile);
        else if (name.starts_with(full + "//"))
            findAll(profile->body, full, name, found);
    }
}

text::Result<std::string> withHeaders(std::string_view text, std::string_view profile,
                                      const HeaderEdit &edit, bool isMode)
{
    text::SourceSet sources;
    const text::FileId file = sources.add(std::string(profile), std::string(text));
    const auto tree = syntax::parse(sources, file, syntax::Context::TopLevel);
    const auto error =
        std::ranges::find(tree.diagnostics, text::Severity::Error, &Diagnostic::severity);
    if (error != tree.diagnostics.end())
        return std::unexpected(*error);

    std::vector<const syntax::Profile *> found;
    findAll(tree.value.items, {}, profile, found);
    if (found.empty()) {
        return std::unexpected(
            Diagnostic{.code = DiagnosticCode::ProfileNotInFile, .args = {std::string(profile)}});
    }
    std::vector<text::TextEdit> edits;
    for (const syntax::Profile *each : found)
        addEdits(sources, *each, edit, isMode, edits);
    return text::applyEdits(text, std::move(edits));
}

} // namespace

text::Result<std::string> withMode(std::string_view text, std::string_view profile,
                                   kernel::ProfileMode mode)
{
    const std::string_view flag = flagOf(mode);
    if (flag.empty()) {
        return std::unexpected(Diagnostic{.code = DiagnosticCode::ModeNotAvailable,
                                          .args = {std::string(kernel::profileModeName(mode))}});
    }
    return withHeaders(
        text, profile,
        [flag](const text::SourceSet &sources, const syntax::Profile &each) {
            return syntax::setModeFlag(sources, each, flag);
        },
        true);
}

text::Result<std::string> withFlag(std::string_view text, std::string_view profile,
                                   std::string_view flag, bool on)
{
    return withHeaders(
        text, profile,
        [flag, on](const text::SourceSet &sources, const syntax::Profile &each) {
            return on ? syntax::addFlag(sources, each, flag)
                      : syntax::removeFlag(sources, each, flag);
        },
        false);
}

} // namespace pavise::store
