// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What each word of the profile language means, in a sentence or two, for hovering, for What's
/// this and for the handbook's reference.

#pragma once

#include <QString>

#include <span>

namespace pavise::ui {

enum class HelpTopic {
    Rule,       ///< The word that a rule begins with.
    Qualifier,  ///< A word before the rule.
    Permission, ///< A letter or a mode behind a path, or a word of another rule's access.
    Flag,       ///< Of a profile.
    Preamble,   ///< What stands outside of profiles, and names of profiles.
    Pattern,    ///< Signs of a path pattern.
    Condition,  ///< `name=` in a rule.
    Capability,
};

struct HelpEntry
{
    HelpTopic topic{};
    const char *word = nullptr;    ///< As it is written in a profile.
    const char *text = nullptr;    ///< English; helpText() translates.
    const char *example = nullptr; ///< A whole rule, or nullptr.
};

/// Everything there is to tell, topic by topic.
[[nodiscard]] std::span<const HelpEntry> helpEntries();

/// The sentences in the person's language.
[[nodiscard]] QString helpText(const HelpEntry &entry);

[[nodiscard]] QString topicTitle(HelpTopic topic);

/// nullptr when nothing is known of \p word as that.
[[nodiscard]] const HelpEntry *findHelp(HelpTopic topic, QStringView word);

/// Permission letters such as `rwPix`, each mode and letter explained on a line of its own; empty
/// when there is something else in \p letters.
[[nodiscard]] QStringList explainPermissions(QStringView letters);

} // namespace pavise::ui
