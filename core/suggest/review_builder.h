// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How Review::update() makes rows. Internal to core/suggest.

#pragma once

#include "core/suggest/exec_choice.h"
#include "core/suggest/file_rules.h"
#include "core/suggest/plain_rules.h"
#include "core/suggest/review.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace pavise::suggest {

class RowBuilder
{
public:
    explicit RowBuilder(Review &review)
        : m_review(review)
    {
    }

    void build();

private:
    /// A program or hat that a profile goes on with.
    struct Step
    {
        std::string profile; ///< That starts it: as logged, made-up parts included.
        std::string name;
        bool isHat = false;
        std::vector<std::size_t> groups; ///< Records of the start itself; may be lost.

        [[nodiscard]] std::size_t depth() const { return chainOf(profile).steps.size(); }
    };

    /// What one real profile wants.
    struct Wanted
    {
        FileNeeds files;
        PlainNeeds plain;
        std::vector<std::size_t> allowed;
        std::vector<std::size_t> disconnected;
    };

    // Sorting the log.
    void sort(std::size_t group);
    [[nodiscard]] RowReason whyReadOnly(const audit::Event &event, const ProfileChain &chain);
    void addStep(const std::string &profile, const std::string &name,
                 std::optional<std::size_t> group);
    void refuse(std::size_t group, RowReason reason);
    void offerUserNamespaces(std::size_t group);

    // Programs and hats, then everything else.
    void makeSteps();
    [[nodiscard]] StartedProgram startedProgram(const std::string &path,
                                                const std::string &home) const;
    void makeProgram(const Step &step, const std::string &home);
    void makeHat(const Step &step, const std::string &home);
    [[nodiscard]] std::optional<std::string> homeByPolicy(const std::string &home,
                                                          const std::string &program) const;
    void sortIntoHomes();
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
    void decideState(Row &row);
    /// Accept's candidate, or what stands for it when all defaults count.
    [[nodiscard]] const Candidate *chosen(const Row &row) const;

    [[nodiscard]] const audit::Denial &denial(std::size_t group) const
    {
        return m_review.m_log.denials()[group];
    }
    [[nodiscard]] const store::ProfileFile *fileOf(std::string_view profile) const;

    Review &m_review;
    Homes m_homes;
    std::map<std::pair<std::string, std::string>, Step> m_steps;
    std::vector<std::size_t> m_others;
    std::map<std::string, Wanted> m_wanted;
    std::map<std::string, std::string> m_newPrograms; ///< Of new children: what they run.
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>>
        m_rowsOfAbstraction; ///< (home, abstraction) -> rows.
    std::map<std::pair<std::string, std::string>, CompiledText> m_compiledAbstractions;
};

} // namespace pavise::suggest
