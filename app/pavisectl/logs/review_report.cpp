// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/logs/review_report.h"

#include "app/pavisectl/json.h"
#include "app/pavisectl/logs/event_json.h"
#include "core/suggest/program/existing_files.h"
#include "core/text/bytes.h"

#include <format>
#include <utility>

namespace pavise::ctl {

namespace {

using suggest::Candidate;
using suggest::Decision;
using suggest::Row;

/// From this many open rows on, what each candidate would settle is not worked out: it takes one
/// compilation each.
constexpr std::size_t kMaxEffectRows = 60;

void writeSeverity(JsonWriter &json, const suggest::Severity &severity)
{
    json.member("severity", severity.level);
    json.member("severityReason", severity.reason);
}

void writeStrings(JsonWriter &json, std::string_view name, const std::vector<std::string> &values)
{
    json.key(name);
    json.beginArray();
    for (const std::string &value : values)
        json.string(value);
    json.endArray();
}

void writeNumbers(JsonWriter &json, std::string_view name, const std::vector<std::size_t> &numbers)
{
    json.key(name);
    json.beginArray();
    for (const std::size_t number : numbers)
        json.number(static_cast<std::int64_t>(number));
    json.endArray();
}

std::string_view decisionName(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::Accept:
        return "accept";
    case Decision::Kind::Ignore:
        return "ignore";
    case Decision::Kind::Mute:
        return "mute";
    }
    std::unreachable();
}

/// Files of this system that the candidate would open beyond what is allowed now.
void writeOpened(JsonWriter &json, const ReviewReport &report, const Row &row,
                 const Candidate &candidate)
{
    const auto place = report.base.find(row.profile);
    const bool isAboutFiles = row.eventClass == audit::EventClass::File
        && candidate.kind != suggest::CandidateKind::Deny
        && candidate.kind != suggest::CandidateKind::Flag;
    if (!place || !isAboutFiles)
        return;
    const suggest::OpenedFiles opened =
        suggest::newlyOpened(report.base.compiledRules(place->file->path, candidate.rules),
                             report.base.compiled(place->file->path), row.profile, report.root);
    json.key("opens");
    json.beginObject();
    json.member("files", static_cast<std::int64_t>(opened.count));
    json.member("sensitive", static_cast<std::int64_t>(opened.sensitive));
    json.key("complete");
    json.boolean(opened.isComplete);
    json.key("worst");
    json.beginArray();
    for (const suggest::OpenedFile &file : opened.worst)
        json.string(file.path);
    json.endArray();
    json.endObject();
}

void writeCandidate(JsonWriter &json, const ReviewReport &report, const Row &row,
                    const Candidate &candidate)
{
    json.beginObject();
    json.member("kind", suggest::candidateKindName(candidate.kind));
    json.member("reason", suggest::candidateReason(candidate.kind));
    if (const auto note = suggest::environmentNote(candidate); !note.empty())
        json.member("environment", note);
    writeStrings(json, "rules", candidate.rules);
    if (!candidate.target.empty())
        json.member("target", candidate.target);
    writeSeverity(json, candidate.severity);
    json.key("overGrants");
    json.boolean(candidate.overGrants);
    if (report.review.totals().openRows <= kMaxEffectRows) {
        const suggest::Review::Effect effect = report.review.effect(row, candidate);
        json.key("answersRow");
        json.boolean(effect.answersRow);
        writeStrings(json, "settles", effect.settles);
        writeOpened(json, report, row, candidate);
    }
    json.endObject();
}

void writeRow(JsonWriter &json, const ReviewReport &report, const Row &row)
{
    json.beginObject();
    const std::string id = suggest::rowId(row.key);
    json.member("id", id);
    json.member("key", row.key);
    json.member("profile", row.profile);
    json.member("class", audit::eventClassName(row.eventClass));
    json.member("subject", row.subject);
    json.member("state", suggest::rowStateName(row.state));
    if (report.session != nullptr) {
        json.key("new");
        json.boolean(report.newIds.contains(id));
    }
    if (row.reason != suggest::RowReason::None) {
        json.member("reason", suggest::rowReasonName(row.reason));
        json.member("reasonText", suggest::rowReasonText(row.reason));
    }
    json.member("count", static_cast<std::int64_t>(row.count));
    json.member("firstMs", row.firstTime);
    json.member("lastMs", row.lastTime);
    if (row.fileCount > 0)
        json.member("files", static_cast<std::int64_t>(row.fileCount));
    writeSeverity(json, row.severity);
    json.key("killed");
    json.boolean(row.isKilled);
    if (!row.pairedWith.empty())
        json.member("pairedWith", row.pairedWith);
    writeNumbers(json, "groups", row.groups);
    if (!row.settled.empty())
        writeNumbers(json, "settled", row.settled);
    if (row.decision) {
        json.key("decision");
        json.beginObject();
        json.member("kind", decisionName(row.decision->kind));
        if (row.decision->kind == Decision::Kind::Accept)
            writeStrings(json, "rules", row.decision->candidate.rules);
        json.endObject();
    }
    json.key("candidates");
    json.beginArray();
    for (const Candidate &candidate : row.candidates)
        writeCandidate(json, report, row, candidate);
    json.endArray();
    json.endObject();
}

void writeSession(JsonWriter &json, const suggest::Session &session)
{
    json.key("session");
    json.beginObject();
    writeStrings(json, "profiles", session.profiles);
    json.member("sinceMs", session.since);
    json.key("passes");
    json.beginArray();
    for (const suggest::SessionPass &pass : session.passes) {
        json.beginObject();
        json.member("timeMs", pass.time);
        json.member("newRows", static_cast<std::int64_t>(pass.newRows));
        json.member("openRows", static_cast<std::int64_t>(pass.openRows));
        json.member("events", static_cast<std::int64_t>(pass.events));
        json.endObject();
    }
    json.endArray();
    json.key("converged");
    json.boolean(suggest::hasConverged(session));
    json.endObject();
}

/// The rules of a candidate, what it is, and what it means.
std::string candidateText(const Candidate &candidate, std::size_t number)
{
    std::string out;
    for (const std::string &rule : candidate.rules)
        out += std::format("   {:>3} {}\n", out.empty() ? std::to_string(number) : "", rule);
    out += std::format("           {}", suggest::candidateReason(candidate.kind));
    if (const auto note = suggest::environmentNote(candidate); !note.empty())
        out += std::format("; {}", note);
    return out + (candidate.overGrants ? "; allows much more\n" : "\n");
}

std::string decisionText(const Decision &decision)
{
    if (decision.kind == Decision::Kind::Mute)
        return "       decided: never show it again\n";
    if (decision.kind == Decision::Kind::Ignore)
        return "       decided: not now\n";
    std::string out = "       decided:";
    for (const std::string &rule : decision.candidate.rules)
        out += ' ' + rule;
    return out + '\n';
}

std::string rowText(const ReviewReport &report, const Row &row)
{
    const std::string id = suggest::rowId(row.key);
    std::string out = std::format(
        "{}{:>6} {} {} {} (severity {}: {}) [{}]\n", report.newIds.contains(id) ? "new " : "",
        row.count, text::displayForm(row.profile), audit::eventClassName(row.eventClass),
        row.subject, row.severity.level, row.severity.reason, id);
    if (row.state == suggest::RowState::Allowed)
        out += "       allowed by the profile as it is now\n";
    if (row.reason != suggest::RowReason::None)
        out += "       " + std::string(suggest::rowReasonText(row.reason)) + '\n';
    if (row.decision)
        out += decisionText(*row.decision);
    std::size_t number = 0;
    for (const Candidate &candidate : row.candidates)
        out += candidateText(candidate, ++number);
    return out;
}

std::string sessionText(const suggest::Session &session)
{
    std::string out = "new in each pass:";
    for (const suggest::SessionPass &pass : session.passes)
        out += std::format(" {}", pass.newRows);
    if (!suggest::hasConverged(session))
        return out + "; use the programs on and look again\n";
    const std::size_t open = session.passes.back().openRows;
    return out
        + (open == 0 ? std::string("; nothing new came, the learning is at its end\n")
                     : std::format("; nothing new came, still to be decided: {}\n", open));
}

} // namespace

std::string ReviewReport::asJson() const
{
    JsonWriter json;
    json.beginObject();
    json.member("version", 1);
    json.key("log");
    json.beginObject();
    json.member("lines", static_cast<std::int64_t>(lines));
    json.member("events", static_cast<std::int64_t>(log.totals().events));
    json.member("groups", static_cast<std::int64_t>(log.denials().size()));
    json.member("duplicates", static_cast<std::int64_t>(log.totals().duplicates));
    json.member("lost", static_cast<std::int64_t>(log.totals().lost));
    json.member("dropped", static_cast<std::int64_t>(log.totals().dropped));
    json.endObject();
    if (session != nullptr)
        writeSession(json, *session);
    json.key("groups");
    json.beginArray();
    for (const audit::Denial &denial : log.denials())
        writeGroup(json, denial);
    json.endArray();
    json.key("rows");
    json.beginArray();
    for (const Row &row : review.rows())
        writeRow(json, *this, row);
    json.endArray();
    json.key("changedFiles");
    json.beginArray();
    for (const suggest::FileChange &change : changes) {
        json.beginObject();
        json.member("path", change.path);
        json.key("new");
        json.boolean(change.isNew);
        json.endObject();
    }
    json.endArray();
    writeStrings(json, "stillDenied", unsettled);
    writeStrings(json, "exerciseAgain", suggest::toExerciseAgain(review));
    json.endObject();
    return json.take();
}

std::string ReviewReport::asText() const
{
    std::string out;
    for (const Row &row : review.rows())
        out += rowText(*this, row);
    const suggest::ReviewTotals &totals = review.totals();
    out += std::format("{} to decide, {} allowed already, {} only to look at\n", totals.openRows,
                       totals.allowedRows, totals.readOnlyRows);
    if (log.totals().lost > 0)
        out += std::format("at least {} events were not logged by the kernel\n", log.totals().lost);
    if (log.totals().dropped > 0)
        out += std::format("{} events of further kinds are left out\n", log.totals().dropped);
    for (const suggest::FileChange &change : changes)
        out += (change.isNew ? "new: " : "changed: ") + change.path + '\n';
    for (const std::string &key : unsettled)
        out += "still denied: " + text::displayForm(key) + '\n';
    for (const std::string &name : suggest::toExerciseAgain(review))
        out += "load this and use the program once more: only then is everything that "
            + text::displayForm(name) + " needs logged\n";
    if (session != nullptr)
        out += sessionText(*session);
    return out;
}

} // namespace pavise::ctl
