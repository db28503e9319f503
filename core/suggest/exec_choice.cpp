// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/exec_choice.h"

#include "core/suggest/rule_words.h"

#include <algorithm>
#include <utility>

namespace pavise::suggest {

std::vector<Candidate> execCandidates(const StartedProgram &program, std::string_view profile,
                                      std::string_view word)
{
    const Severity own = execSeverity(program.path);
    const std::string path = quotedWord(word);
    std::vector<Candidate> out;
    const auto offer = [&](CandidateKind kind, std::string_view letters, std::string target,
                           Severity severity, bool isTargetWritten) {
        std::string rule = path + ' ' + std::string(letters);
        if (isTargetWritten)
            rule += " -> " + literalWord(target);
        out.push_back({.kind = kind,
                       .rules = {rule + ','},
                       .target = std::move(target),
                       .severity = severity,
                       .overGrants = severity.level > 9});
    };
    const Severity confined{.level = 3, .reason = candidateReason(CandidateKind::ExecProfile)};
    for (const std::string &each : program.profiles) {
        if (each != profile)
            offer(CandidateKind::ExecProfile, "Px", each, confined, false);
    }
    offer(CandidateKind::ExecInherit, program.isScript ? "rix" : "mrix", std::string(profile), own,
          false);
    const std::string name = program.path.substr(program.path.rfind('/') + 1);
    offer(CandidateKind::ExecChild, "Cx", name, confined, true);
    offer(CandidateKind::ExecUnconfined, "Ux", {},
          {.level = 10, .reason = candidateReason(CandidateKind::ExecUnconfined)}, false);
    out.push_back({.kind = CandidateKind::Deny,
                   .rules = {"deny " + path + " x,"},
                   .target = {},
                   .severity = {}});
    return out;
}

std::string ownRule(std::string_view program, bool isScript)
{
    return literalWord(program) + (isScript ? " r," : " mr,");
}

} // namespace pavise::suggest
