// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What was done for a while only, and its way back: trials, timed modes, the silence switch.
///
/// Each is a file, written before the change itself, so that it is taken back whatever happens to
/// the helper: a unit starts it while one is there, also at boot.

#pragma once

#include "core/text/file_descriptor.h"
#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/operation/operation.h"

#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace pavise::helper {

[[nodiscard]] std::uint64_t wallClock(); ///< Nanoseconds since 1970.
[[nodiscard]] std::uint64_t bootClock(); ///< Nanoseconds since the boot, those asleep too.

/// A lease that begins now.
[[nodiscard]] Lease newLease(const Roots &roots, std::chrono::nanoseconds duration);

class Leases final : public QObject
{
public:
    /// Whether \p sender is on the bus; from then on callerLeft() is called when it leaves.
    using Watch = std::function<bool(const QString &sender)>;

    Leases(Services &services, Watch watch);
    ~Leases() override;

    /// Reads what is on the disk, takes back what is due, and sets the alarm for the rest.
    void reload();

    [[nodiscard]] bool isEmpty() const { return m_leases.empty(); }
    [[nodiscard]] bool isFull() const;
    /// A trial is open of a file or a profile that \p plan changes.
    [[nodiscard]] bool isTried(const Plan &plan) const;
    [[nodiscard]] protocol::PendingReverts pending() const;

    /// Keeps a trial of this very caller. Errors: Invalid.
    [[nodiscard]] Parsed<void> confirm(const Caller &caller, const QString &operation);
    /// Takes an operation of this user back now. Errors: Invalid.
    [[nodiscard]] Parsed<void> revert(const Caller &caller, const QString &operation);
    /// The same for what recordSilenced() did. Errors: Invalid.
    [[nodiscard]] Parsed<void> revertAudit(const Caller &caller);
    /// Lets the kernel log what rules silence. Errors: Busy (it is on, or too much is pending),
    /// SaveFailed, KernelRefused.
    [[nodiscard]] Operation::Reply recordSilenced(const Caller &caller,
                                                  const ChangeRequest &request);
    /// Whether it matters that \p sender leaves.
    [[nodiscard]] bool needs(const QString &sender) const;

    void callerLeft(const QString &sender);

private:
    [[nodiscard]] std::vector<Lease>::iterator find(const Caller &caller, const QString &operation);
    void enterBoot(Lease &lease) const;
    void joinTimes();
    void setAlarm();
    /// Takes back what is due. A failure is tried again later.
    void takeDueBack();
    void takeBack(const Lease &lease);
    /// As if the lease's user had asked for it.
    void takeBackBy(const Lease &lease, Parsed<ChangeRequest> request);
    /// Notes the end of a way back that was no operation, and forgets the lease unless it failed.
    void end(const Lease &lease, const std::string &failure);
    void forget(const Lease &lease);

    Services &m_services;
    Watch m_watch;
    std::string m_boot;
    std::vector<Lease> m_leases;
    std::vector<std::unique_ptr<Operation>> m_running;
    text::FileDescriptor m_alarm;
    std::unique_ptr<QSocketNotifier> m_rings;
};

} // namespace pavise::helper
