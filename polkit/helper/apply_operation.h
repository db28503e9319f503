// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// ApplyProfiles and SetMode: compile in a worker, verify, ask, then save and load.

#pragma once

#include "polkit/helper/apply/policy_check.h"
#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/operation.h"
#include "polkit/helper/worker/messages.h"

#include <memory>

namespace pavise::helper {

class WorkerProcess;

class ApplyOperation final : public Operation
{
public:
    ApplyOperation(Services &services, Caller caller, ApplyRequest request);
    ApplyOperation(Services &services, Caller caller, const SetModeRequest &request);
    ~ApplyOperation() override;

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
        std::vector<std::string> profiles; ///< For SetMode; empty: all.
    };

    /// For SetMode: the texts as they are now. False after a refusal.
    bool readTexts();
    void compiled(const std::expected<std::string, std::string> &bytes);
    /// True when every file of the answer may be used; else it was refused.
    bool accept(const Answer &answer);
    [[nodiscard]] protocol::ItemResults results(protocol::ItemCode code,
                                                const std::vector<AnswerFile> &answers) const;
    [[nodiscard]] text::Sha256 requestDigest() const;

    std::vector<File> m_files;
    std::optional<protocol::ProfileMode> m_mode; ///< Set: this is SetMode.
    bool m_load = true;
    bool m_mayBeDangerous = false;
    CheckedPolicy m_policy;
    std::unique_ptr<WorkerProcess> m_worker;
};

} // namespace pavise::helper
