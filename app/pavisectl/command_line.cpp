// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/command_line.h"

#include "app/pavisectl/failure_json.h"
#include "app/pavisectl/logs/moment.h"
#include "core/explain/question/access_words.h"
#include "core/lint/catalogue.h"

#include <algorithm>
#include <utility>

namespace pavise::ctl {

namespace {

constexpr std::string_view kHelp =
    R"(Usage: pavisectl [OPTION]... COMMAND [FILE]...

Commands:
  status         Is AppArmor on, which profiles are loaded, what confines which process
  events         What AppArmor denied or allowed, equal events as one line with a count
  sources        Where this system keeps AppArmor's records, and what to do where it does not
  check FILE...  Do these profiles have errors
  review         Rules that would answer what a log holds, the best first
  new-profile PROGRAM
                 The first profile of a program, in complain mode: review then says the rest.
                 PROGRAM is a path, a name, or a .desktop file
  explain PROFILE CLASS WORD...
                 What a profile answers to an access, and by which rules
  diff A B       What two policies answer differently. Each is a profile file, a file with
                 compiled policy, or kernel:PROFILE for what is loaded
  dry-run FILE   What recorded events would become with this profile
  reach FILE     Which sensitive files and operations these profiles allow, and by which rules
  transitions [FROM [TO]]
                 Which program ends in which profile; with TO, a way from one to the other
  impact FILE NEW
                 What profiles change when FILE, an abstraction or tunable, becomes NEW
  rules FILE     What there is to say of each rule: sensitive files it opens, recorded events that
                 needed it, whether it does nothing or is not enforced here
  silenced FILE  What these profiles refuse without a record, and by which rules
  state [FILE...]
                 Does the kernel have loaded what the files say; without FILE, of all files
  report         The system's confinement as a page in HTML, or as CSV or JSON
  export FILE... These profiles for other machines; needs --as and --output
  lints          Everything that check may say besides errors: why, and what to do

Options:
  --root DIR     Look at the system whose files are below DIR instead of this one
  --log FILE     events, dry-run, review, rules, report: read this log; can be given several times
                 (a log file with its rotated ones, /dev/kmsg, a journal's folder, or - for
                 standard input)
  --file FILE    explain: the file that defines the profile, when it is not in the profile folder
  --cost         rules: also how many states of the policy each rule costs; takes a while
  --csv          report: a table for spreadsheets
  --mask         report: without the names of people and of the machine
  --as FORM      export: ansible, a role; spo, objects for the Kubernetes Security Profiles
                 Operator; deb, the source of a Debian package
  --maintainer 'NAME <MAIL>'
                 export: who stands for it; deb cannot do without
  --name NAME    export: of the role or the package (apparmor-profiles-local)
  --owner        explain: the file belongs to the user of the process
  --svg          transitions: a drawing, from FROM on when it is given
  --each         events: every event by itself
  --host NAME    events: only of this machine; can be given several times
  --follow       events: go on with what comes; implies --each
  --base DIR     review, new-profile: the profile folder (/etc/apparmor.d)
  --profile NAME review: only this profile with its children and hats; can be given several times
  --accept-defaults
                 review: make the changes of the first candidate of every row
  --session FILE review: go on with the learning that is kept in FILE, or begin one there: what was
                 decided holds, and only what is new is marked so; logs, profiles and times
                 that are not given are those that it was begun with
  --since WHEN   review: only what happened after WHEN: now, 2026-11-24, 2026-11-24T09:30 (of this
                 place; with a Z at the end of UTC), or @SECONDS since 1970
  --decide ID=WORD
                 review: what is done about the row with that ID. WORD is the number of a candidate,
                 mute, ignore, named:PROFILE for a program, or a rule with its comma
  --output DIR   review, new-profile, export: write the files there
  --all          status: all processes, not only those that matter
  --lints        check: also look for rules that do nothing, allow too much or lead nowhere
  --allow CODE   check: do not tell this; in a profile the comment `# pavise: allow CODE` does it
                 for the rule before it, or, on a line of its own, for what follows
  --target FILE  check: tell what a kernel with these features does not enforce; implies --lints,
                 can be given several times
  --json         One JSON document instead of text; of events with --each or --follow one object
                 on each line. Of what fails the document holds the errors. In strings a byte that
                 is not UTF-8 is written as \udcHH, as Python's surrogateescape does.
  -h, --help     This text
  --version      The version

Exit status: 0 fine; 1 check found errors, explain says denied, diff found a difference, dry-run
found something newly denied; 2 wrong use; 3 AppArmor is not there or not on; 4 something cannot be
read.

Classes of explain and their words:
)";

void setCommand(Arguments &result, std::string_view word)
{
    if (word == "status")
        result.command = Command::Status;
    else if (word == "events")
        result.command = Command::Events;
    else if (word == "check")
        result.command = Command::Check;
    else if (word == "review")
        result.command = Command::Review;
    else if (word == "sources")
        result.command = Command::Sources;
    else if (word == "new-profile")
        result.command = Command::NewProfile;
    else if (word == "explain")
        result.command = Command::Explain;
    else if (word == "diff")
        result.command = Command::Diff;
    else if (word == "dry-run")
        result.command = Command::DryRun;
    else if (word == "reach")
        result.command = Command::Reach;
    else if (word == "transitions")
        result.command = Command::Transitions;
    else if (word == "impact")
        result.command = Command::Impact;
    else if (word == "rules")
        result.command = Command::Rules;
    else if (word == "silenced")
        result.command = Command::Silenced;
    else if (word == "state")
        result.command = Command::State;
    else if (word == "report")
        result.command = Command::Report;
    else if (word == "export")
        result.command = Command::Export;
    else if (word == "lints")
        result.command = Command::Lints;
    else
        result.problem = "there is no command " + std::string(word);
}

Arguments onlyCommand(Command command)
{
    Arguments arguments;
    arguments.command = command;
    return arguments;
}

bool belongsToReview(const Arguments &arguments)
{
    return !arguments.profiles.empty() || arguments.acceptDefaults || !arguments.session.empty()
        || arguments.since || !arguments.choices.empty();
}

void checkCombination(Arguments &result)
{
    const Command command = result.command;
    const std::size_t words = result.files.size();
    if (command == Command::None)
        result.problem = "a command is missing";
    else if (command == Command::Check && words == 0)
        result.problem = "check needs a file";
    else if (command == Command::Explain && words < 2)
        result.problem = "explain needs a profile and an access";
    else if (command == Command::Diff && words != 2)
        result.problem = "diff needs two policies";
    else if (command == Command::DryRun && words != 1)
        result.problem = "dry-run needs a file";
    else if (command == Command::Reach && words != 1)
        result.problem = "reach needs a file";
    else if ((command == Command::Rules || command == Command::Silenced) && words != 1)
        result.problem = "rules and silenced need a file";
    else if (command == Command::Report && words != 0)
        result.problem = "report takes no files";
    else if (command == Command::Export
             && (words == 0 || result.output.empty()
                 || (result.exportForm != "ansible" && result.exportForm != "spo"
                     && result.exportForm != "deb")))
        result.problem = "export needs files, --output and --as with ansible, spo or deb";
    else if (result.exportForm == "deb"
             && (!result.maintainer.contains(" <") || !result.maintainer.ends_with('>')
                 || !result.maintainer.contains('@')))
        result.problem = "export --as deb needs --maintainer 'NAME <MAIL>'";
    else if (command != Command::Export
             && (!result.exportForm.empty() || !result.exportName.empty()
                 || !result.maintainer.empty()))
        result.problem = "--as, --name and --maintainer belong to export";
    else if ((command != Command::Report && (result.isCsv || result.isMasked))
             || (command != Command::Rules && result.withCost))
        result.problem = "--csv and --mask belong to report, --cost to rules";
    else if (command == Command::Transitions && words > 2)
        result.problem = "transitions takes two profiles at most";
    else if (command == Command::Impact && words != 2)
        result.problem = "impact needs a file and its new version";
    else if ((command == Command::Status || command == Command::Events || command == Command::Review
              || command == Command::Sources)
             && words != 0)
        result.problem = "status, events, review and sources take no files";
    else if (command != Command::Events
             && (result.eachEvent || result.isFollowing || !result.hosts.empty()))
        result.problem = "--each, --follow and --host belong to events";
    else if (command != Command::Events && command != Command::DryRun && command != Command::Review
             && command != Command::Rules && command != Command::Report && !result.logs.empty())
        result.problem = "--log belongs to events, dry-run, review, rules and report";
    else if (command == Command::NewProfile && words != 1)
        result.problem = "new-profile needs a program";
    else if (command == Command::Review && result.logs.empty() && result.session.empty())
        result.problem = "review needs a log or a session";
    else if (command != Command::Review && belongsToReview(result))
        result.problem = "--profile, --accept-defaults, --session, --since and --decide belong to "
                         "review";
    else if (command != Command::Review && command != Command::NewProfile
             && (!result.base.empty() || (!result.output.empty() && command != Command::Export)))
        result.problem = "--base and --output belong to review and new-profile";
    else if (command == Command::Review && !result.output.empty() && !result.acceptDefaults
             && result.choices.empty() && result.session.empty())
        result.problem = "--output needs --accept-defaults, --decide or --session";
    else if (command != Command::Explain && (result.isOwner || !result.profileFile.empty()))
        result.problem = "--owner and --file belong to explain";
    else if (command != Command::Transitions && result.isSvg)
        result.problem = "--svg belongs to transitions";
    else if (result.isSvg && result.isJson)
        result.problem = "--svg and --json exclude each other";
    else if (command != Command::Check && (result.withLints || !result.allowed.empty()))
        result.problem = "--lints, --allow and --target belong to check";
}

void allow(Arguments &result, std::string_view name)
{
    const auto code = text::codeOf(name);
    if (code && lint::find(*code) != nullptr)
        result.allowed.push_back(*code);
    else
        result.problem = "there is no message " + std::string(name) + "; see pavisectl lints";
}

} // namespace

Arguments parseArguments(std::span<const std::string_view> arguments)
{
    Arguments result;
    bool onlyNames = false;
    for (std::size_t i = 0; i < arguments.size() && result.problem.empty(); ++i) {
        std::string_view word = arguments[i];
        std::string_view attached;
        bool isAttached = false;
        const bool isOption = !onlyNames && word.size() > 1 && word.starts_with('-');
        if (isOption && word.starts_with("--") && word.find('=') != std::string_view::npos) {
            attached = word.substr(word.find('=') + 1);
            word = word.substr(0, word.find('='));
            isAttached = true;
        }
        const auto value = [&]() -> std::string {
            if (isAttached)
                return std::string(attached);
            if (i + 1 < arguments.size())
                return std::string(arguments[++i]);
            result.problem = std::string(word) + " needs a value";
            return {};
        };
        if (word == "--" && !onlyNames)
            onlyNames = true;
        else if (isOption && word == "--root")
            result.root = value();
        else if (isOption && word == "--log")
            result.logs.push_back(value());
        else if (isOption && word == "--base")
            result.base = value();
        else if (isOption && word == "--profile")
            result.profiles.push_back(value());
        else if (isOption && word == "--session")
            result.session = value();
        else if (isOption && word == "--since") {
            const std::string when = value();
            result.since = momentOf(when);
            if (!result.since && result.problem.empty())
                result.problem = "--since does not understand " + when;
        } else if (isOption && word == "--decide") {
            const std::string choice = value();
            const std::size_t equals = choice.find('=');
            if (equals == std::string::npos && result.problem.empty())
                result.problem = "--decide wants ID=WORD";
            else if (result.problem.empty())
                result.choices.push_back(
                    {.id = choice.substr(0, equals), .word = choice.substr(equals + 1)});
        } else if (isOption && word == "--output")
            result.output = value();
        else if (isOption && word == "--host")
            result.hosts.push_back(value());
        else if (isOption && word == "--as")
            result.exportForm = value();
        else if (isOption && word == "--maintainer")
            result.maintainer = value();
        else if (isOption && word == "--name")
            result.exportName = value();
        else if (isOption && word == "--file")
            result.profileFile = value();
        else if (isOption && word == "--allow") {
            if (const std::string name = value(); result.problem.empty())
                allow(result, name);
        } else if (isOption && word == "--target") {
            result.targets.push_back(value());
            result.withLints = true;
        } else if (isAttached)
            result.problem = std::string(word) + " takes no value";
        else if (isOption && word == "--json")
            result.isJson = true;
        else if (isOption && word == "--lints")
            result.withLints = true;
        else if (isOption && word == "--cost")
            result.withCost = true;
        else if (isOption && word == "--csv")
            result.isCsv = true;
        else if (isOption && word == "--mask")
            result.isMasked = true;
        else if (isOption && word == "--owner")
            result.isOwner = true;
        else if (isOption && word == "--svg")
            result.isSvg = true;
        else if (isOption && word == "--each")
            result.eachEvent = true;
        else if (isOption && word == "--follow")
            result.isFollowing = result.eachEvent = true;
        else if (isOption && word == "--accept-defaults")
            result.acceptDefaults = true;
        else if (isOption && word == "--all")
            result.withAllProcesses = true;
        else if (isOption && (word == "--help" || word == "-h"))
            return onlyCommand(Command::Help);
        else if (isOption && word == "--version")
            return onlyCommand(Command::Version);
        else if (isOption)
            result.problem = "there is no option " + std::string(word);
        else if (result.command == Command::None)
            setCommand(result, word);
        else
            result.files.emplace_back(word);
    }
    if (result.problem.empty())
        checkCombination(result);
    for (std::string *folder : {&result.root, &result.base}) {
        while (folder->ends_with('/'))
            folder->pop_back();
    }
    return result;
}

namespace {

ExitStatus runParsed(const Arguments &parsed, const Streams &streams)
{
    if (!parsed.problem.empty()) {
        streams.error("pavisectl: " + parsed.problem + "; see pavisectl --help\n");
        return ExitStatus::WrongUse;
    }
    switch (parsed.command) {
    case Command::Status:
        return runStatus(parsed, streams);
    case Command::Events:
        return runEvents(parsed, streams);
    case Command::Check:
        return runCheck(parsed, streams);
    case Command::Review:
        return runReview(parsed, streams);
    case Command::Sources:
        return runSources(parsed, streams);
    case Command::NewProfile:
        return runNewProfile(parsed, streams);
    case Command::Explain:
        return runExplain(parsed, streams);
    case Command::Diff:
        return runDiff(parsed, streams);
    case Command::DryRun:
        return runDryRun(parsed, streams);
    case Command::Reach:
        return runReach(parsed, streams);
    case Command::Transitions:
        return runTransitions(parsed, streams);
    case Command::Impact:
        return runImpact(parsed, streams);
    case Command::Rules:
        return runRules(parsed, streams);
    case Command::Silenced:
        return runSilenced(parsed, streams);
    case Command::State:
        return runState(parsed, streams);
    case Command::Report:
        return runReport(parsed, streams);
    case Command::Export:
        return runExport(parsed, streams);
    case Command::Lints:
        return runLints(parsed, streams);
    case Command::Version:
        streams.out("pavisectl " PAVISE_VERSION "\n");
        return ExitStatus::Fine;
    case Command::None:
    case Command::Help:
        streams.out(kHelp);
        streams.out(explain::accessHelp());
        return ExitStatus::Fine;
    }
    std::unreachable();
}

/// Also of a command line that makes no sense.
bool asksForJson(std::span<const std::string_view> arguments)
{
    const auto names = std::ranges::find(arguments, "--");
    return std::find(arguments.begin(), names, "--json") != names;
}

} // namespace

ExitStatus run(std::span<const std::string_view> arguments, const Streams &streams)
{
    const Arguments parsed = parseArguments(arguments);
    if (!asksForJson(arguments))
        return runParsed(parsed, streams);
    FailureJson failure(streams);
    const ExitStatus status = runParsed(parsed, failure.streams());
    failure.finish(status);
    return status;
}

} // namespace pavise::ctl
