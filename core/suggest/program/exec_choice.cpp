// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/program/exec_choice.h"

#include "core/suggest/candidates/rule_words.h"

#include <algorithm>
#include <utility>

namespace pavise::suggest {

namespace {

/// Going over to other rules is a matter for a second look, whatever the program is.
constexpr std::uint8_t kTransitionLevel = 3;

Candidate transition(CandidateKind kind, std::string_view word, char letter, std::string target,
                     bool isTargetWritten)
{
    std::string rule = quotedWord(word) + ' ' + letter + 'x';
    if (isTargetWritten)
        rule += " -> " + literalWord(target);
    const bool isUnconfined = kind == CandidateKind::ExecUnconfined;
    return {
        .kind = kind,
        .rules = {rule + ','},
        .target = std::move(target),
        .severity = {.level = isUnconfined ? std::uint8_t{10} : kTransitionLevel,
                     .reason = candidateReason(isUnconfined ? kind : CandidateKind::ExecProfile)},
        .overGrants = isUnconfined};
}

/// With the environment as it is: whoever starts the program can take it over, so that it counts
/// for more.
Candidate withEnvironment(Candidate candidate, std::string_view word)
{
    std::string &rule = candidate.rules.front();
    char &letter = rule[quotedWord(word).size() + 1];
    letter = static_cast<char>(letter + ('a' - 'A'));
    candidate.severity = {.level = std::max(candidate.severity.level, kSensitive),
                          .reason = environmentNote(candidate)};
    candidate.overGrants = true;
    return candidate;
}

} // namespace

std::vector<Candidate> execCandidates(const StartedProgram &program, std::string_view profile,
                                      std::string_view word)
{
    using Kind = CandidateKind;
    std::vector<Candidate> out;
    for (const std::string &each : program.profiles) {
        if (each != profile)
            out.push_back(transition(Kind::ExecProfile, word, 'P', each, false));
    }
    const Severity own = execSeverity(program.path);
    out.push_back({.kind = Kind::ExecInherit,
                   .rules = {quotedWord(word) + (program.isScript ? " rix," : " mrix,")},
                   .target = std::string(profile),
                   .severity = own,
                   .overGrants = own.level > 9});
    const std::string name = program.path.substr(program.path.rfind('/') + 1);
    out.push_back(transition(Kind::ExecChild, word, 'C', name, true));
    for (const std::string &each : program.children) {
        if (each != name)
            out.push_back(transition(Kind::ExecChild, word, 'C', each, true));
    }
    for (const std::string &each : program.named) {
        if (each != profile)
            out.push_back(transition(Kind::ExecNamed, word, 'P', each, true));
    }
    out.push_back(transition(Kind::ExecUnconfined, word, 'U', {}, false));
    for (std::size_t i = 0, count = out.size(); i < count; ++i) {
        if (out[i].kind != Kind::ExecInherit)
            out.push_back(withEnvironment(out[i], word));
    }
    out.push_back({.kind = Kind::Deny,
                   .rules = {"deny " + quotedWord(word) + " x,"},
                   .target = {},
                   .severity = {}});
    return out;
}

Candidate namedExec(std::string_view word, std::string target, bool keepsEnvironment)
{
    Candidate named = transition(CandidateKind::ExecNamed, word, 'P', std::move(target), true);
    return keepsEnvironment ? withEnvironment(std::move(named), word) : named;
}

std::string ownRule(std::string_view program, bool isScript)
{
    return literalWord(program) + (isScript ? " r," : " mr,");
}

} // namespace pavise::suggest
