// SPDX-License-Identifier: GPL-2.0-or-later
// pavisectl review

#include "core/suggest/review/review.h"

#include "app/pavisectl/command_line.h"
#include "app/pavisectl/logs/log_choice.h"
#include "app/pavisectl/logs/review_report.h"
#include "core/audit/carriers/log_source.h"
#include "core/audit/denial.h"
#include "core/suggest/program/exec_choice.h"
#include "core/suggest/session_file.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <utility>

namespace pavise::ctl {

namespace {

using suggest::Decision;
using suggest::Row;

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// What `--decide ID=WORD` says about a row; nothing when the row has no such candidate.
std::optional<Decision> decisionOf(const Row &row, std::string_view word)
{
    if (word == "mute")
        return Decision{.kind = Decision::Kind::Mute, .candidate = {}};
    if (word == "ignore")
        return Decision{.kind = Decision::Kind::Ignore, .candidate = {}};
    if (row.candidates.empty())
        return std::nullopt;
    if (constexpr std::string_view named = "named:";
        word.starts_with(named) && row.eventClass == audit::EventClass::Exec) {
        const std::string path = row.key.substr(row.key.rfind('\t') + 1);
        return Decision{.kind = Decision::Kind::Accept,
                        .candidate =
                            suggest::namedExec(path, std::string(word.substr(named.size())))};
    }
    if (word.ends_with(','))
        return Decision{.kind = Decision::Kind::Accept,
                        .candidate = {.kind = suggest::CandidateKind::Literal,
                                      .rules = {std::string(word)},
                                      .target = {},
                                      .severity = row.severity}};
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size() || number == 0
        || number > row.candidates.size())
        return std::nullopt;
    return Decision{.kind = Decision::Kind::Accept, .candidate = row.candidates[number - 1]};
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
        if (!readSession() || !readLogs())
            return ExitStatus::NotReadable;
        if (const auto loaded = m_base.load(); !loaded)
            return fail(loaded.error());
        suggest::Session &session = m_saved.session;
        suggest::ReviewOptions options = session.options();
        options.allDefaults = m_arguments.acceptDefaults;
        suggest::Review review(m_base, m_log, session.decisions, options);
        if (!decide(review))
            return ExitStatus::WrongUse;

        ReviewReport report{.base = m_base,
                            .log = m_log,
                            .review = review,
                            .root = m_arguments.root,
                            .lines = m_lines,
                            .changes = {},
                            .unsettled = {},
                            .session = nullptr,
                            .newIds = {}};
        auto changes = review.changes();
        if (!changes)
            return fail(changes.error());
        report.changes = std::move(*changes);
        report.unsettled = review.unsettled(report.changes);
        if (!m_arguments.output.empty() && !write(report.changes))
            return ExitStatus::NotReadable;
        if (!m_arguments.session.empty() && !takeNote(report))
            return ExitStatus::NotReadable;
        m_streams.out(m_arguments.isJson ? report.asJson() : report.asText());
        return ExitStatus::Fine;
    }

private:
    ExitStatus fail(const text::Diagnostic &problem)
    {
        m_streams.error("pavisectl: " + text::toEnglish(problem) + '\n');
        return ExitStatus::NotReadable;
    }

    bool readSession()
    {
        if (!m_arguments.session.empty()) {
            auto saved = suggest::readSession(m_arguments.session);
            if (!saved) {
                m_streams.error("pavisectl: " + m_arguments.session + ": "
                                + text::toEnglish(saved.error()) + '\n');
                return false;
            }
            m_saved = std::move(*saved);
        }
        // What the command line says holds from now on.
        if (!m_arguments.profiles.empty())
            m_saved.session.profiles = m_arguments.profiles;
        if (m_arguments.since)
            m_saved.session.since = *m_arguments.since;
        return true;
    }

    /// What the command line names, else what the session was begun with. Kept as full names, for
    /// it may go on from another folder; standard input has none.
    std::vector<audit::LogPlace> logs()
    {
        std::vector<audit::LogPlace> &kept = m_saved.session.logs;
        if (m_arguments.logs.empty() && !kept.empty())
            return kept;
        std::vector<audit::LogPlace> places = chosenLogs(m_arguments, m_streams);
        kept.clear();
        for (const audit::LogPlace &place : places) {
            std::error_code error;
            const auto full = std::filesystem::absolute(place.path, error);
            if (place.path.empty() || (place.path != "-" && !error))
                kept.push_back({.kind = place.kind,
                                .path = place.path.empty() ? std::string() : full.string()});
        }
        return places;
    }

    bool readLogs()
    {
        bool isGood = true;
        for (const audit::LogPlace &place : logs()) {
            auto opened = openChosen(place);
            if (!opened) {
                (void)fail(opened.error());
                isGood = false;
                continue;
            }
            audit::EventReader reader(std::move(*opened));
            if (const auto read = reader.readInto(m_log); !read) {
                (void)fail(read.error());
                isGood = false;
            }
            m_lines += reader.lineCount();
            if (const std::string problem = emptyLogText(place, reader); !problem.empty())
                m_streams.error("pavisectl: " + problem + '\n');
            isGood = isGood && !holdsNoJournal(place);
        }
        return isGood;
    }

    /// Rows of what a program does show only when it is said how the program runs: several rounds.
    bool decide(suggest::Review &review)
    {
        std::vector<RowChoice> open = m_arguments.choices;
        while (!open.empty()) {
            const std::size_t before = open.size();
            std::string problem;
            std::erase_if(open, [&](const RowChoice &choice) {
                const auto row = std::ranges::find_if(review.rows(), [&choice](const Row &each) {
                    return suggest::rowId(each.key) == choice.id;
                });
                if (row == review.rows().end()) {
                    problem = "there is no row " + choice.id;
                    return false;
                }
                auto decision = decisionOf(*row, choice.word);
                if (!decision) {
                    problem = "row " + choice.id + " has no choice " + choice.word;
                    return false;
                }
                review.decide(row->key, std::move(*decision));
                return true;
            });
            if (open.size() == before) {
                m_streams.error("pavisectl: " + problem + '\n');
                return false;
            }
            review.update();
        }
        return true;
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

    /// The pass becomes part of the session, on the disk too.
    bool takeNote(ReviewReport &report)
    {
        suggest::Session &session = m_saved.session;
        for (const Row &row : report.review.rows()) {
            if (suggest::isNew(session, row))
                report.newIds.insert(suggest::rowId(row.key));
        }
        suggest::addPass(session, report.review, now());
        report.session = &session;
        if (const auto written = suggest::writeSession(m_arguments.session, m_saved); !written) {
            (void)fail(written.error());
            return false;
        }
        return true;
    }

    const Arguments &m_arguments;
    const Streams &m_streams;
    text::DiskFiles m_files;
    suggest::PolicyBase m_base;
    audit::DenialLog m_log;
    suggest::SavedSession m_saved;
    std::uint64_t m_lines = 0;
};

} // namespace

ExitStatus runReview(const Arguments &arguments, const Streams &streams)
{
    return ReviewCommand(arguments, streams).run();
}

} // namespace pavise::ctl
