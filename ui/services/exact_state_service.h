// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Is what each profile file says what the kernel has loaded? Compared in meaning, in idle time,
/// and only again when a file or the loaded policy is another one.

#pragma once

#include "ui/models/profiles/profile_entry.h"
#include "ui/services/background.h"
#include "ui/services/status/system_tree.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace pavise::ui {

class PolicyService;
class StatusService;
struct StatusSnapshot;

class ExactStateService final : public QObject
{
    Q_OBJECT

public:
    ExactStateService(StatusService &status, PolicyService &policy, QObject *parent = nullptr);
    ~ExactStateService() override;

    /// By profile name, as bytes. Grows while profiles are compared.
    [[nodiscard]] const QHash<QByteArray, ExactState> &states() const { return m_states; }

    /// Loaded policy is there, and only root may read it.
    [[nodiscard]] bool needsLeave() const { return m_needsLeave; }
    /// Reads it through the helper, which asks for a password, and compares.
    void readWithLeave();

    [[nodiscard]] bool isBusy() const { return m_work.isBusy() || m_isReading; }

Q_SIGNALS:
    void changed();
    void busyChanged(bool busy);
    /// Why reading with leave brought nothing; empty when the person closed the prompt.
    void failed(const QString &sentence);

private:
    /// What one comparison rests on; equal ones need no other look.
    struct Ground
    {
        std::uint64_t files = 0; ///< Of every file of the profile folder.
        std::string digests;     ///< Of what is loaded with the profile.

        friend bool operator==(const Ground &, const Ground &) = default;
    };
    struct Job
    {
        std::string file;
        std::string top;
        std::string digests;
    };

    void takeStatus();
    void compare();
    void take(int run, const QHash<QByteArray, ExactState> &states);
    void readNext();
    [[nodiscard]] std::vector<Job> jobs() const;

    StatusService &m_status;
    PolicyService &m_policy;
    QThreadPool m_idle; ///< One worker that gives way to everything else.
    Background m_work;
    QTimer m_start;
    int m_run = 0;
    SystemTree m_tree;
    QHash<QByteArray, ExactState> m_states;
    std::shared_ptr<std::map<std::string, Ground>> m_known; ///< By top-level name; of one worker.
    /// Policy as it was when its digests were these.
    struct ReadPolicy
    {
        std::string digests;
        std::string bytes;
    };
    std::map<std::string, ReadPolicy> m_policies; ///< By top-level name, read with leave.
    std::vector<Job> m_toRead;
    bool m_isReading = false;
    bool m_needsLeave = false;
};

} // namespace pavise::ui
