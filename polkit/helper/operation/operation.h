// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One call that needs an authorisation, from its arrival to its answer.
///
/// Every operation is an object of its own with its own question to polkit, so that no answer can
/// reach another caller and no open prompt holds anybody up. It ends when it is answered, when its
/// caller leaves the bus, when it is cancelled, or when its prompt stays open too long.

#pragma once

#include "core/store/atomic_write.h"
#include "polkit/helper/apply/kernel_policy.h"
#include "polkit/helper/bus/authority.h"
#include "polkit/helper/bus/quota.h"
#include "polkit/helper/bus/request.h"
#include "polkit/helper/journal.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/roots.h"
#include "polkit/helper/state/state_folder.h"
#include "polkit/helper/worker/worker_process.h"

#include <QObject>
#include <QTimer>
#include <QVariant>

#include <functional>

namespace pavise::helper {

class Leases;

/// What operations work with; outlives them.
struct Services
{
    const Roots &roots;
    Authority &authority;
    KernelPolicy &kernel;
    store::FileCalls &files;
    Journal &journal;
    StateFolder state;
    std::chrono::milliseconds promptLifetime = limits::kPromptLifetime;
    Quota quota = {};
    Leases *leases = nullptr;   ///< Set before the first operation.
    WaitingWorker waiting = {}; ///< For the next text.
};

struct Caller
{
    QString sender; ///< Unique bus name.
    std::uint32_t uid = 0;
    std::uint32_t pid = 0;
    bool mayAsk = false; ///< The message allows a password prompt.
    /// The helper itself takes back what was authorised to last for a while. No message makes such
    /// a caller.
    bool isHelper = false;
};

class Operation : public QObject
{
public:
    /// The values of the reply, or the error.
    using Reply = std::expected<QVariantList, Refusal>;

    Operation(Services &services, Caller caller, QString name);
    ~Operation() override;

    /// Begins; the end follows, never from inside start() but for ask()'s own refusals.
    virtual void start() = 0;

    [[nodiscard]] const Caller &caller() const { return m_caller; }
    [[nodiscard]] const QString &name() const { return m_name; }

    /// Ends it unless it is changing things already (which happens in one go, so never when
    /// another message is read).
    void cancel();

    /// What is to be done with the answer; called once, after start(). The operation may be deleted
    /// later, but not from inside.
    void onEnd(std::function<void(const Reply &)> then) { m_onEnd = std::move(then); }

protected:
    /// Asks polkit; granted() follows, or the end.
    void ask(Action action, const QMap<QString, QString> &details);
    virtual void granted() = 0;

    /// Writes the journal's entry and gives the answer, once.
    void finish(Reply reply, JournalEntry entry);
    [[nodiscard]] virtual JournalEntry entry() const = 0;
    void refuse(Refusal refusal);

    [[nodiscard]] Services &services() const { return m_services; }
    /// Answered, though not destroyed yet: nothing more must happen.
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    void closePrompt();

    Services &m_services;
    Caller m_caller;
    QString m_name;
    std::function<void(const Reply &)> m_onEnd;
    Authority::QuestionId m_question = 0; ///< 0: none is open.
    QTimer m_promptLifetime;
    bool m_hasEnded = false;
};

} // namespace pavise::helper
