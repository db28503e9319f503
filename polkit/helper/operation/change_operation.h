// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every call that changes files, links or policy, one way for all: read what is there, compile in
/// a worker, verify, see who would lose its confinement, ask, then do all of it at once.

#pragma once

#include "polkit/helper/apply/policy_check.h"
#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/operation/operation.h"
#include "polkit/helper/worker/messages.h"

#include <memory>

namespace pavise::helper {

class WorkerProcess;

class ChangeOperation final : public Operation
{
public:
    ChangeOperation(Services &services, Caller caller, ChangeRequest request);
    ~ChangeOperation() override;

    void start() override;

protected:
    void granted() override;
    [[nodiscard]] JournalEntry entry() const override;

private:
    struct File
    {
        FileName name;
        std::string text; ///< What will be saved; for SetMode what is there until it is edited.
        std::optional<text::Sha256> base;
        std::vector<std::string> profiles = {}; ///< For SetMode; empty: all.
        bool isDisabled = false; ///< It has the link and keeps it: saved, not loaded.
        bool isForced = false;   ///< It has the link force-complain/ and keeps it.
        /// The caller gave the text, or everybody may read it: answers may quote it.
        bool isPublic = true;
    };

    /// What is there now and what the request makes of it; nothing when it can be done.
    [[nodiscard]] std::optional<Refusal> look();
    [[nodiscard]] std::optional<Refusal> readFiles(const store::ProfileFolder &folder);
    [[nodiscard]] std::optional<Refusal> readEntry(const store::ProfileFolder &folder,
                                                   const Record &record);
    [[nodiscard]] std::optional<Refusal> readKept(const Record &record);
    /// Those of \p names that the kernel has, without children of others of them.
    [[nodiscard]] std::vector<std::string> loadedOf(const std::vector<std::string> &names) const;

    void compiled(const std::expected<std::string, std::string> &bytes);
    [[nodiscard]] std::optional<Refusal> accept(Answer answer);
    [[nodiscard]] std::optional<Refusal> takeEdits(const Answer &answer);
    /// Refuses when somebody loses its confinement who was not acknowledged.
    [[nodiscard]] std::optional<Refusal> checkRunning();
    void askFor();
    [[nodiscard]] Plan plan() const;
    [[nodiscard]] Lease lease() const;
    [[nodiscard]] protocol::ItemResults results(protocol::ItemCode code,
                                                const std::vector<AnswerFile> &answers) const;
    [[nodiscard]] text::Sha256 requestDigest() const;

    ChangeRequest m_request;
    std::vector<File> m_files;       ///< Those with a text.
    std::vector<PlannedFile> m_goes; ///< Files that are removed.
    std::vector<MarkChange> m_marks;
    std::vector<std::string> m_removals;
    QList<QList<protocol::RunningProcess>> m_losing; ///< For each of m_removals.
    CheckedPolicy m_policy;
    bool m_load = true;
    std::unique_ptr<WorkerProcess> m_worker;
};

} // namespace pavise::helper
