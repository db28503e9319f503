// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl review

#include "core/suggest/review.h"

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/json.h"
#include "core/audit/denial.h"
#include "core/audit/log_source.h"
#include "core/suggest/existing_files.h"
#include "core/text/bytes.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <format>
#include <fstream>
#include <utility>

namespace pavise::ctl {

namespace {

using suggest::Candidate;
using suggest::Row;

/// From this many open rows on, what each candidate would settle is not worked out: it takes one
/// compilation each.
constexpr std::size_t kMaxEffectRows = 60;

void writeSeverity(JsonWriter &json, const suggest::Severity &severity)
{
    json.member("severity", severity.level);
    json.member("severityReason", severity.reason);
}

class ReviewCommand
{
public:
    ReviewCommand(const Arguments &arguments, const Streams &streams)
        : m_arguments(arguments)
        , m_streams(streams)
        , m_base(m_files,
                 arguments.base.empty() ? arguments.root + "/etc/apparmor.d" : arguments.base)
    {
    }

    ExitStatus run()
    {
        if (!readLogs())
            return ExitStatus::NotReadable;
        if (const auto loaded = m_base.load(); !loaded)
            return fail(loaded.error());
        suggest::ReviewOptions options;
        if (!m_arguments.profile.empty())
            options.profiles = {m_arguments.profile};
        options.allDefaults = m_arguments.acceptDefaults;
        const suggest::Review review(m_base, m_log, {}, options);
        std::vector<suggest::FileChange> changes;
        std::vector<std::string> unsettled;
        if (m_arguments.acceptDefaults) {
            auto made = review.changes();
            if (!made)
                return fail(made.error());
            changes = std::move(*made);
            unsettled = review.unsettled(changes);
            if (!m_arguments.output.empty() && !write(changes))
                return ExitStatus::NotReadable;
        }
        if (m_arguments.isJson)
            showJson(review, changes, unsettled);
        else
            showText(review, changes, unsettled);
        return ExitStatus::Fine;
    }

private:
    ExitStatus fail(const text::Diagnostic &problem)
    {
        m_streams.error("pavisectl: " + text::toEnglish(problem) + '\n');
        return ExitStatus::NotReadable;
    }

    bool readLogs()
    {
        bool isGood = true;
        for (const std::string &name : m_arguments.logs) {
            auto opened = audit::openLog(audit::logPlace(name), audit::ReadFrom::Beginning);
            if (!opened) {
                (void)fail(opened.error());
                isGood = false;
                continue;
            }
            audit::EventReader reader(std::move(*opened));
            audit::Event event;
            for (;;) {
                const auto result = reader.next(event);
                if (!result) {
                    (void)fail(result.error());
                    isGood = false;
                    break;
                }
                if (result->kind == audit::LineKind::Other)
                    break;
                if (result->kind == audit::LineKind::Lost)
                    m_log.addLost(*result);
                else
                    m_log.add(event);
            }
            m_lines += reader.lineCount();
        }
        return isGood;
    }

    /// Below the output folder, by the name that each file has in the profile folder.
    bool write(const std::vector<suggest::FileChange> &changes)
    {
        namespace fs = std::filesystem;
        for (const suggest::FileChange &change : changes) {
            const fs::path path =
                fs::path(m_arguments.output) / change.path.substr(m_base.folder().size() + 1);
            std::error_code error;
            fs::create_directories(path.parent_path(), error);
            std::ofstream file(path, std::ios::binary | std::ios::trunc);
            file << change.after;
            file.close();
            if (!file) {
                m_streams.error("pavisectl: " + path.string() + " cannot be written\n");
                return false;
            }
        }
        return true;
    }

    // --- output ----------------------------------------------------------------------------------

    void writeCandidate(JsonWriter &json, const suggest::Review &review, const Row &row,
                        const Candidate &candidate) const
    {
        json.beginObject();
        json.member("kind", suggest::candidateKindName(candidate.kind));
        json.member("reason", suggest::candidateReason(candidate.kind));
        json.key("rules");
        json.beginArray();
        for (const std::string &rule : candidate.rules)
            json.string(rule);
        json.endArray();
        if (!candidate.target.empty())
            json.member("target", candidate.target);
        writeSeverity(json, candidate.severity);
        json.key("overGrants");
        json.boolean(candidate.overGrants);
        if (review.totals().openRows <= kMaxEffectRows) {
            const suggest::Review::Effect effect = review.effect(row, candidate);
            json.key("answersRow");
            json.boolean(effect.answersRow);
            json.key("settles");
            json.beginArray();
            for (const std::string &key : effect.settles)
                json.string(key);
            json.endArray();
            writeOpened(json, row, candidate);
        }
        json.endObject();
    }

    /// Files of this system that the candidate would open beyond what is allowed now.
    void writeOpened(JsonWriter &json, const Row &row, const Candidate &candidate) const
    {
        const auto place = m_base.find(row.profile);
        const bool isAboutFiles = row.eventClass == audit::EventClass::File
            && candidate.kind != suggest::CandidateKind::Deny
            && candidate.kind != suggest::CandidateKind::Flag;
        if (!place || !isAboutFiles)
            return;
        const suggest::OpenedFiles opened =
            suggest::newlyOpened(m_base.compiledRules(place->file->path, candidate.rules),
                                 m_base.compiled(place->file->path), row.profile, m_arguments.root);
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

    void writeRow(JsonWriter &json, const suggest::Review &review, const Row &row) const
    {
        json.beginObject();
        json.member("key", row.key);
        json.member("profile", row.profile);
        json.member("class", audit::eventClassName(row.eventClass));
        json.member("subject", row.subject);
        json.member("state", suggest::rowStateName(row.state));
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
        json.key("groups");
        json.beginArray();
        for (const std::size_t group : row.groups)
            json.number(static_cast<std::int64_t>(group));
        json.endArray();
        json.key("candidates");
        json.beginArray();
        for (const Candidate &candidate : row.candidates)
            writeCandidate(json, review, row, candidate);
        json.endArray();
        json.endObject();
    }

    void showJson(const suggest::Review &review, const std::vector<suggest::FileChange> &changes,
                  const std::vector<std::string> &unsettled) const
    {
        JsonWriter json;
        json.beginObject();
        json.member("version", 1);
        json.key("log");
        json.beginObject();
        json.member("lines", static_cast<std::int64_t>(m_lines));
        json.member("events", static_cast<std::int64_t>(m_log.totals().events));
        json.member("groups", static_cast<std::int64_t>(m_log.denials().size()));
        json.member("duplicates", static_cast<std::int64_t>(m_log.totals().duplicates));
        json.member("lost", static_cast<std::int64_t>(m_log.totals().lost));
        json.member("dropped", static_cast<std::int64_t>(m_log.totals().dropped));
        json.endObject();
        json.key("rows");
        json.beginArray();
        for (const Row &row : review.rows())
            writeRow(json, review, row);
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
        json.key("stillDenied");
        json.beginArray();
        for (const std::string &key : unsettled)
            json.string(key);
        json.endArray();
        json.endObject();
        m_streams.out(json.take());
    }

    void showText(const suggest::Review &review, const std::vector<suggest::FileChange> &changes,
                  const std::vector<std::string> &unsettled) const
    {
        for (const Row &row : review.rows()) {
            m_streams.out(std::format("{:>6} {} {} {} (severity {}: {})\n", row.count,
                                      text::displayForm(row.profile),
                                      audit::eventClassName(row.eventClass), row.subject,
                                      row.severity.level, row.severity.reason));
            if (row.state == suggest::RowState::Allowed)
                m_streams.out("       allowed by the profile as it is now\n");
            if (row.reason != suggest::RowReason::None)
                m_streams.out("       " + std::string(suggest::rowReasonText(row.reason)) + '\n');
            for (const Candidate &candidate : row.candidates) {
                for (const std::string &rule : candidate.rules)
                    m_streams.out("       " + rule + '\n');
                m_streams.out(std::format("           {}{}\n",
                                          suggest::candidateReason(candidate.kind),
                                          candidate.overGrants ? "; allows much more" : ""));
            }
        }
        const suggest::ReviewTotals &totals = review.totals();
        m_streams.out(std::format("{} to decide, {} allowed already, {} only to look at\n",
                                  totals.openRows, totals.allowedRows, totals.readOnlyRows));
        if (m_log.totals().lost > 0)
            m_streams.out(std::format("at least {} events were not logged by the kernel\n",
                                      m_log.totals().lost));
        for (const suggest::FileChange &change : changes)
            m_streams.out((change.isNew ? "new: " : "changed: ") + change.path + '\n');
        for (const std::string &key : unsettled)
            m_streams.out("still denied: " + text::displayForm(key) + '\n');
    }

    const Arguments &m_arguments;
    const Streams &m_streams;
    text::DiskFiles m_files;
    mutable suggest::PolicyBase m_base; ///< Compiles when it is asked.
    audit::DenialLog m_log;
    std::uint64_t m_lines = 0;
};

} // namespace

ExitStatus runReview(const Arguments &arguments, const Streams &streams)
{
    return ReviewCommand(arguments, streams).run();
}

} // namespace pavise::ctl
