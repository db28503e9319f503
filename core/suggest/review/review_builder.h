// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How Review::update() makes rows. Internal to core/suggest.

#pragma once

#include "core/explain/question/event_access.h"
#include "core/suggest/candidates/file_rules.h"
#include "core/suggest/candidates/plain_rules.h"
#include "core/suggest/program/exec_choice.h"
#include "core/suggest/review/review.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace pavise::suggest {

/// Row::key.
[[nodiscard]] std::string rowKey(std::string_view profile, audit::EventClass eventClass,
                                 std::string_view identity);

/// What an event is about, for a person: never empty.
[[nodiscard]] std::string subjectOf(const audit::Event &event);

/// The file has no path from where the program is. Source: security/apparmor/path.c.
[[nodiscard]] bool isDisconnected(const audit::Event &event);

/// Why no rule is made of a record that tells of no access.
[[nodiscard]] RowReason reasonOf(explain::NoAccess problem);

class RowBuilder
{
public:
    explicit RowBuilder(Review &review)
        : m_review(review)
    {
    }

    void build();

private:
    static constexpr std::size_t kNone = SIZE_MAX;

    struct Wanted;

    /// What a profile's name in the log stands for. Worked out once: a log has few of them.
    struct Label
    {
        ProfileChain chain;
        bool isWanted = false;              ///< By ReviewOptions::profiles.
        RowReason reason = RowReason::None; ///< Why nothing is proposed for the chain's base.
        bool isHomeKnown = false;           ///< What follows is filled in.
        RowReason homeReason = RowReason::None;
        std::string home;
        const CompiledText *compiled = nullptr; ///< Of the home's file.
        Wanted *wanted = nullptr;               ///< Of the home.
    };

    /// A program or hat that a profile goes on with.
    struct Step
    {
        ProfileChain profile; ///< That starts it: as logged, made-up parts included.
        std::string name;
        bool isHat = false;
        std::vector<std::size_t> groups; ///< Records of the start itself; may be lost.
    };

    /// A program or hat that goes on from a real profile.
    struct Start
    {
        std::string home;
        std::string name;
        bool isHat = false;
        std::vector<std::size_t> groups; ///< Of all the chains that turn out to be this one.
        bool isByPolicy = false;         ///< The profile as it is says what happens.
        std::vector<Candidate> candidates;
        std::size_t row = kNone;
    };

    /// What is not asked about again, by a decision, and the groups that it is about.
    struct Mute
    {
        std::string key;
        const Candidate *candidate = nullptr;
        CompiledText compiled;
        std::vector<std::size_t> groups;
    };

    /// What one real profile wants.
    struct Wanted
    {
        FileNeeds files;
        PlainNeeds plain;
        std::vector<std::size_t> allowed;
        std::vector<std::size_t> disconnected;
        std::vector<Mute> mutes;
        /// Of one that is still to be made: what it begins with, and the row that makes it.
        std::optional<CompiledText> beginning;
        std::size_t madeBy = kNone;
    };

    // Sorting the log.
    void findNames();
    void sort(std::size_t group);
    [[nodiscard]] Label &label(std::string_view name);
    [[nodiscard]] ProfileChain chain(std::string_view label) const;
    [[nodiscard]] RowReason whyReadOnly(const ProfileChain &chain) const;
    [[nodiscard]] static RowReason whyReadOnly(const audit::Event &event, const Label &label);
    void addStep(const ProfileChain &profile, const std::string &name,
                 std::optional<std::size_t> group);
    void refuse(std::size_t group, RowReason reason);
    void offerUserNamespaces(std::size_t group);

    // Programs and hats, then everything else.
    void makeSteps();
    [[nodiscard]] const policy::Profile *resolved(const std::string &home) const;
    [[nodiscard]] StartedProgram startedProgram(const std::string &path,
                                                const std::string &home) const;
    void decideProgram(Start &start);
    void decideHat(Start &start);
    void makeStartRow(Start &start);
    [[nodiscard]] std::optional<std::string> homeByPolicy(const std::string &home,
                                                          const std::string &program) const;
    void sortIntoHomes();
    void findHome(Label &label);
    void fillWanted(const std::string &home, const std::string &path, Wanted &wanted);
    void sortIntoHome(std::size_t group, const Label &label);
    [[nodiscard]] Row *startThatGrants(const audit::Event &event, const std::string &home);
    void makeFileRows(const std::string &home, Wanted &wanted);
    void makePlainRows(const std::string &home, Wanted &wanted);
    void makeOtherRows(const std::string &home, const Wanted &wanted);

    // What is offered.
    void addWidened(const std::string &home, const FileRow &files, Row &row) const;
    void addAbstractions(const std::string &home, const FileRow &files, Row &row);
    void chooseAbstractions();
    void pairRows();

    Row &addRow(std::string profile, audit::EventClass eventClass, std::string subject,
                const std::string &identity, const std::vector<std::size_t> &groups);
    void addGroups(Row &row, const std::vector<std::size_t> &groups) const;
    void decideState(Row &row);
    /// What was accepted for \p key; else the first of \p candidates.
    [[nodiscard]] const Candidate &chosen(const std::string &key,
                                          const std::vector<Candidate> &candidates) const;

    [[nodiscard]] const audit::Denial &denial(std::size_t group) const
    {
        return m_review.m_log.denials()[group];
    }

    Review &m_review;
    Homes m_homes;
    std::map<std::string, Label, std::less<>> m_labels;
    std::map<std::string, std::string, std::less<>> m_programs; ///< By the label `P//null-2d`.
    std::set<std::string, std::less<>> m_hats; ///< Names that the log shows to be of hats.
    std::map<std::pair<ProfileChain, std::string>, Step> m_steps;
    std::vector<Start> m_starts;
    std::map<std::pair<std::string, std::string>, std::size_t> m_startOf; ///< (home, name)
    std::map<std::string, std::size_t, std::less<>> m_newHomes; ///< Profile -> index of m_starts.
    std::vector<std::size_t> m_others;
    std::map<std::string, Wanted> m_wanted;
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>>
        m_rowsOfAbstraction; ///< (home, abstraction) -> rows.
    std::map<std::pair<std::string, std::string>, CompiledText> m_compiledAbstractions;
};

} // namespace pavise::suggest
