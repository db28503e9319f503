// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A review of a log, off the GUI thread: reads the log and the profiles, says what each answer
/// would do, and makes the texts. For one thread at a time.

#pragma once

#include "core/suggest/program/existing_files.h"
#include "core/suggest/review/review.h"
#include "core/suggest/session_file.h"
#include "ui/services/change/change_preview.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

/// What is learnt from, and for whom.
struct LearnScope
{
    SystemTree tree = {};
    audit::LogPlace place = {};
    std::vector<std::string> profiles = {}; ///< With their children; empty: all.
    std::int64_t since = 0;                 ///< Milliseconds since 1970; 0: all of the log.
    std::string session = {}; ///< Path of the file that keeps what is decided; empty: none.
    bool isPass = true;       ///< With a session: reading it is a pass of its own.
};

/// How a pass of a session compares with the one before.
struct LearnPass
{
    int number = 0; ///< From 1.
    std::size_t newRows = 0;
    std::optional<std::size_t> newBefore = {}; ///< Nothing: it is the first.
    std::size_t muted = 0;
    /// The log holds what the last pass saw, and no more: nobody used the programs since.
    bool isUnused = false;
};

struct LearnRows
{
    std::vector<suggest::Row> rows; ///< Programs first.
    suggest::ReviewTotals totals;
    audit::LogTotals log;
    std::optional<LearnPass> pass = {};                  ///< With a session.
    std::optional<text::Diagnostic> sessionProblem = {}; ///< It could not be written.
};

/// What an answer does beyond its row.
struct LearnEffect
{
    std::vector<std::string> settles;          ///< Keys of other open rows.
    std::optional<suggest::OpenedFiles> opens; ///< Of answers about files.
};

struct LearnTexts
{
    std::vector<FileChange> changes;
    std::vector<std::string> unsettled; ///< Keys of accepted rows that are refused all the same.
    /// New children and hats: they have to be exercised once more with the new rules.
    std::vector<std::string> again;
};

class Learner
{
public:
    Learner(LearnScope scope, std::stop_token stop);

    /// Errors: LogUnreadable, FileUnreadable, Cancelled; those of suggest::readSession().
    [[nodiscard]] text::Result<LearnRows> read();

    /// Writes the decisions into the session's file; nothing without a session.
    /// Errors: those of suggest::writeSession().
    [[nodiscard]] text::Result<void> keep(const suggest::Decisions &decisions);

    /// The rows that follow from these decisions: of programs, which say where later events belong.
    [[nodiscard]] LearnRows decide(const suggest::Decisions &decisions);

    [[nodiscard]] LearnEffect effectOf(const std::string &key, const suggest::Candidate &candidate);

    /// The texts with what is accepted in them. \p intoLocal: see suggest::ReviewOptions.
    /// Errors: the first of the parser or compiler.
    [[nodiscard]] text::Result<LearnTexts> texts(const suggest::Decisions &decisions,
                                                 bool intoLocal);

private:
    [[nodiscard]] text::Result<void> readLog();
    [[nodiscard]] LearnRows rows() const;
    /// The session's part of read(), after the review was made.
    void takePass(LearnRows &found);

    LearnScope m_scope;
    std::stop_token m_stop;
    text::DiskFiles m_files;
    suggest::PolicyBase m_base;
    audit::DenialLog m_log;
    suggest::ReviewOptions m_options;
    std::unique_ptr<suggest::Review> m_review;
    suggest::SavedSession m_saved;
    std::optional<LearnPass> m_pass;
};

} // namespace pavise::ui
