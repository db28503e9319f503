// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Denials and a profile folder in, rows with candidates out, and the texts that the decisions
/// make.
///
/// A row is what a person decides about: one file or many that belong together, one capability, one
/// program that was started. It can have come from many groups of denials. Rows about programs come
/// first, because what is chosen there says which profile all later events of that program belong
/// to.
///
/// Reader's guide to core/suggest.
/// Idea: learning is a question about policy, not about text. A group of denials becomes an access;
/// the candidates are the rules that would answer it, and each is tried by compiling (policy_base):
/// what does it allow that was refused, and what else besides? file_rules, path_form and path_glob
/// widen paths step by step, exec_choice and null_profile decide about programs, abstractions finds
/// files that grant the same, severity orders, review puts rows together and session keeps what was
/// decided.
///
/// Invariants: an answer never allows less than was asked; what it allows besides is shown; the
/// texts that are not changed stay byte for byte; a cut or hostile log gives fewer rows, never
/// other ones.

#pragma once

#include "core/audit/denial.h"
#include "core/suggest/candidates/abstractions.h"
#include "core/suggest/candidates/candidate.h"
#include "core/suggest/policy_base.h"
#include "core/suggest/program/null_profile.h"
#include "core/text/messages/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

enum class RowState : std::uint8_t {
    Open,     ///< To be decided.
    Allowed,  ///< The profile on the disk already allows all of it: it was logged before an edit.
    ReadOnly, ///< Shown, and nothing can be proposed: see RowReason.
    Muted,
};

/// Why nothing is proposed.
enum class RowReason : std::uint8_t {
    None,
    Unproven,       ///< Any program can have written the line.
    NoFile,         ///< No file defines the profile.
    ManagedByOther, ///< snap, libvirt, docker and so on write the profile anew.
    BrokenFile,     ///< The profile's file has errors.
    Stack,          ///< Several profiles together refused it; which one is not said.
    Truncated,      ///< The record is cut.
    NotARule,       ///< No rule of a profile decides this.
    Incomplete,     ///< The record does not say enough for a rule.
    UnknownProgram, ///< The kernel numbered the program, and which it was is not in the log.
    TargetMissing, ///< The program may be started, and the profile that it is to get is not loaded.
    LeftProfile,   ///< The program runs outside of what is learnt, by a decision about it.
};

/// One English sentence; extracted in the context "RowReason".
[[nodiscard]] std::string_view rowReasonText(RowReason reason);
[[nodiscard]] std::string_view rowReasonName(RowReason reason);
[[nodiscard]] std::string_view rowStateName(RowState state);

struct Row
{
    std::string key;     ///< The same in every session: for decisions.
    std::string profile; ///< Where the rule goes, made-up profiles replaced.
    std::string subject; ///< For a person: a path, a capability, a program.
    audit::EventClass eventClass = audit::EventClass::Other;
    RowState state = RowState::Open;
    RowReason reason = RowReason::None;
    std::vector<std::size_t> groups; ///< Into DenialLog::denials().
    /// Of a program or hat that gets rules of its own: groups that these have from their start.
    std::vector<std::size_t> settled;
    std::size_t fileCount = 0; ///< Of file rows: how many files.
    std::uint64_t count = 0;   ///< Events.
    std::int64_t firstTime = 0;
    std::int64_t lastTime = 0;
    Severity severity;
    bool isKilled = false;             ///< At least one ended the process.
    bool isBlocked = false;            ///< At least one was refused and not just noted.
    std::vector<Candidate> candidates; ///< The default first; empty unless Open or Muted.
    std::optional<Decision> decision;  ///< The one that was given, when there is one.
    /// The other end of the same event has a row too, in the other profile. Its key.
    std::string pairedWith;
};

struct ReviewOptions
{
    std::vector<std::string> profiles; ///< Only these, their children and hats; empty: all.
    /// What was logged last before that does not count; a time before 2000 is none.
    std::int64_t since = 0;
    bool withAbstractions = true;
    /// New rules go into the file of `include if exists <local/...>`, so that an update of the
    /// package asks no questions; the include is added when it is missing. What joins a rule that
    /// is there, flags, children and hats stay in the profile's own file.
    bool intoLocal = false;
    bool allDefaults = false; ///< Rows without a decision count as decided for their default.
    std::stop_token stop = {};
};

/// A file whose text the decisions change.
struct FileChange
{
    std::string path;
    std::string before; ///< Empty for a file that does not exist yet.
    std::string after;
    bool isNew = false;
};

struct ReviewTotals
{
    std::size_t openRows = 0;
    std::size_t allowedRows = 0;
    std::size_t readOnlyRows = 0;
    std::size_t mutedRows = 0;
    std::size_t statusEvents = 0; ///< Policy loads and other records that are no denial.
};

class Review
{
public:
    /// All must outlive it. \p log may be read on with until rows() is called.
    Review(PolicyBase &base, const audit::DenialLog &log, Decisions decisions = {},
           ReviewOptions options = {});

    /// Makes the rows anew from the log and the decisions.
    void update();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const ReviewTotals &totals() const { return m_totals; }
    [[nodiscard]] const Decisions &decisions() const { return m_decisions; }

    /// Says what is done about a row; update() shows what follows from it.
    void decide(const std::string &key, Decision decision);
    void forget(const std::string &key) { m_decisions.erase(key); }

    /// Texts of the files with all accepted candidates in them, each compiled.
    /// Errors: the first of the parser or compiler, when the result has any: nothing is changed.
    [[nodiscard]] text::Result<std::vector<FileChange>> changes() const;

    /// Keys of the accepted rows that the changed texts still refuse, by the compiled policy: a
    /// `deny` stands against them, for instance.
    [[nodiscard]] std::vector<std::string> unsettled(const std::vector<FileChange> &changes) const;

    /// What a candidate would do beyond its row.
    struct Effect
    {
        std::vector<std::string> settles; ///< Keys of other open rows that it answers too.
        bool answersRow = false;          ///< All events of its own row.
    };
    [[nodiscard]] Effect effect(const Row &row, const Candidate &candidate) const;

    /// What is written for a row: the decision's candidate, or the default when all defaults count;
    /// nothing for a row that is not open or not accepted.
    [[nodiscard]] const Candidate *accepted(const Row &row) const;

private:
    friend class RowBuilder;

    /// Whether \p compiled lets all events of a group happen to \p profile, with made-up peers
    /// replaced as the decisions have it; nothing when no rule decides that.
    [[nodiscard]] std::optional<bool> isAllowed(const CompiledText &compiled,
                                                std::string_view profile, std::size_t group) const;

    PolicyBase &m_base;
    const audit::DenialLog &m_log;
    Decisions m_decisions;
    ReviewOptions m_options;
    mutable Abstractions m_abstractions;
    std::vector<Row> m_rows;
    Homes m_homes; ///< Where the programs of the log ended up.
    ReviewTotals m_totals;
};

/// True when \p profile is one that another program makes and loads: `snap.*`, `libvirt-*`,
/// `docker-default`, containers' and so on. A change of its file would not last.
[[nodiscard]] bool isManagedProfile(std::string_view profile);

} // namespace pavise::suggest
