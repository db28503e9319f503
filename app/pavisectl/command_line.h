// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// pavisectl: what the core knows, as text for people and as JSON for programs. Everything but
/// main() is here, so that it can be tested.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::text {
class SourceSet;
}

namespace pavise::ctl {

/// What the program ends with.
enum class ExitStatus : std::uint8_t {
    Fine = 0,
    FoundErrors = 1,  ///< check: errors. explain: denied. diff: not equal. dry-run: newly denied.
    WrongUse = 2,     ///< The command line makes no sense.
    NotAvailable = 3, ///< status: AppArmor is not there or not on.
    NotReadable = 4,  ///< Something that was asked for cannot be read.
};

/// Where the text goes.
struct Streams
{
    std::function<void(std::string_view)> out;
    std::function<void(std::string_view)> error; ///< Whole lines.
    /// An error in a profile, besides the line that tells it; may be empty.
    std::function<void(const text::SourceSet &, const text::Diagnostic &)> diagnostic = {};
};

enum class Command : std::uint8_t {
    None,
    Status,
    Events,
    Check,
    Lints,
    Explain,
    Diff,
    DryRun,
    Reach,
    Transitions,
    Impact,
    Rules,
    Silenced,
    State,
    Report,
    Export,
    Review,
    NewProfile,
    Sources,
    Help,
    Version
};

/// `--decide ID=WORD`: what is done about a row of a review.
struct RowChoice
{
    std::string id;
    std::string word; ///< A candidate's number, `mute`, `ignore`, `named:PROFILE`, or a rule.
};

struct Arguments
{
    Command command = Command::None;
    std::string root;               ///< Another system's tree; empty for this one.
    std::vector<std::string> hosts; ///< events: only of these machines; empty for all.
    std::vector<std::string> logs;  ///< Empty: the best source there is.
    std::vector<std::string> files; ///< The words after the command.
    std::string profileFile;        ///< explain: the file that defines the profile.
    bool isOwner = false;           ///< explain: the file belongs to the user of the process.
    bool isSvg = false;             ///< transitions: as a drawing.
    std::string base;               ///< review, new-profile: the folder; empty for that of `root`.
    std::vector<std::string> profiles; ///< review: only these; empty for all.
    std::string output;          ///< review, new-profile: the folder that profiles are written to.
    bool acceptDefaults = false; ///< review: make the changes of all first candidates.
    std::string session;         ///< review: the file of a session that goes on.
    std::optional<std::int64_t> since; ///< review: milliseconds since 1970.
    std::vector<RowChoice> choices;    ///< review: in the order of the command line.
    bool withCost = false;             ///< rules: how many states each costs.
    bool isCsv = false;                ///< report: not HTML.
    bool isMasked = false;             ///< report: without names of people and the machine.
    std::string exportForm;            ///< export: `ansible`, `spo` or `deb`.
    std::string maintainer;            ///< export: `Name <mail>`; deb cannot do without.
    std::string exportName;            ///< export: of the role or package; empty: a default.
    bool isJson = false;
    bool eachEvent = false; ///< events: every event by itself, not groups.
    bool isFollowing = false;
    bool withAllProcesses = false;
    bool withLints = false;                    ///< check
    std::vector<text::DiagnosticCode> allowed; ///< check: not told.
    std::vector<std::string> targets;          ///< check: features files of other kernels.
    std::string problem; ///< Why the command line makes no sense; empty when it does.
};

[[nodiscard]] Arguments parseArguments(std::span<const std::string_view> arguments);

/// Does what \p arguments (without the program's name) ask for.
[[nodiscard]] ExitStatus run(std::span<const std::string_view> arguments, const Streams &streams);

[[nodiscard]] ExitStatus runStatus(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runEvents(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runReview(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runSources(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runNewProfile(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runLints(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runCheck(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runExplain(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runDiff(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runDryRun(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runReach(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runTransitions(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runImpact(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runRules(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runSilenced(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runState(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runReport(const Arguments &arguments, const Streams &streams);
[[nodiscard]] ExitStatus runExport(const Arguments &arguments, const Streams &streams);

} // namespace pavise::ctl
