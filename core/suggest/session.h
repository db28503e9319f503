// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning over days and restarts: what is learnt, what was decided, and whether it comes to an
/// end.
///
/// One program (the stand-alone way) or many at once (the systemic way). Each pass reads the log
/// anew; what the profiles allow by now drops out by itself, so a pass asks only what is new.
///
/// How a wizard or a command goes through one pass:
///
///     auto saved = readSession(path);              // session_file.h; empty when it is a new one
///     Session &session = saved->session;           // fill in logs, profiles and since, once
///     Review review(base, log, session.decisions, session.options());
///     ...  review.decide(key, decision); review.update(); isNew(session, row) ...
///     keepDecisions(session, review);              // whenever it is left, also half way
///     addPass(session, review, now);               // once, when the changes have been written
///     writeSession(path, *saved);

#pragma once

#include "core/audit/carriers/log_source.h"
#include "core/suggest/review/review.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// The version that toText() writes and sessionFromText() reads.
inline constexpr int kSessionVersion = 1;

/// Older passes are forgotten: only the newest tell whether the learning has come to an end.
inline constexpr std::size_t kMaxPasses = 1000;

/// A short name for a row, the same in every session: twelve hexadecimal digits made of Row::key,
/// which holds whatever bytes a path does.
[[nodiscard]] std::string rowId(std::string_view key);

struct SessionPass
{
    std::int64_t time = 0;    ///< Milliseconds since 1970.
    std::size_t newRows = 0;  ///< That no earlier pass had: the learning has ended when it is 0.
    std::size_t openRows = 0; ///< Still to be decided.
    std::uint64_t events = 0; ///< Of the rows.

    friend bool operator==(const SessionPass &, const SessionPass &) = default;
};

struct Session
{
    std::vector<audit::LogPlace> logs;       ///< What is read; empty: the best that the system has.
    std::vector<std::string> profiles;       ///< What is learnt; empty: every profile.
    std::int64_t since = 0;                  ///< What was logged before does not count.
    Decisions decisions;                     ///< Ignored rows are not kept: they are asked again.
    std::set<std::string, std::less<>> seen; ///< Ids of the rows of all passes.
    std::vector<SessionPass> passes;

    /// What a Review of this session is made with.
    [[nodiscard]] ReviewOptions options() const;
};

/// True when the last pass brought nothing new. Whether all is decided is another question:
/// SessionPass::openRows.
[[nodiscard]] bool hasConverged(const Session &session);

/// An open row that no earlier pass had.
[[nodiscard]] bool isNew(const Session &session, const Row &row);

/// Takes over what was decided in \p review, which was made with the session's decisions, without
/// counting a pass.
void keepDecisions(Session &session, const Review &review);

/// Takes note of a pass that \p review made at \p time, and of what was decided.
SessionPass addPass(Session &session, const Review &review, std::int64_t time);

/// New children and hats among the accepted rows. The kernel logs less of a program as long as no
/// rule says what holds for it (observed with Linux 6.12: files, programs and capabilities only),
/// so what stands here has to be exercised once more with the new rules loaded.
[[nodiscard]] std::vector<std::string> toExerciseAgain(const Review &review);

/// One line for each fact, readable and stable; every byte of a key survives, and none of the text
/// is NUL.
[[nodiscard]] std::string toText(const Session &session);

/// Lines with words that are not known are left out: a later Pavise of the same version wrote them.
/// Errors: SessionInvalid, with the number of the line.
[[nodiscard]] text::Result<Session> sessionFromText(std::string_view text);

} // namespace pavise::suggest
