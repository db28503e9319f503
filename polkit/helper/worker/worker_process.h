// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Starts this program again as a worker and waits for its answer without blocking.

#pragma once

#include "core/text/file_descriptor.h"

#include <QObject>
#include <QTimer>

#include <csignal>
#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

class QSocketNotifier;

namespace pavise::helper {

/// The arguments that make this program a worker.
inline constexpr const char *kCompileWorkerArgument = "--compile-worker";
inline constexpr const char *kLogWorkerArgument = "--log-worker";

/// Starts /proc/self/exe with \p arguments, an empty environment, /dev/null as standard input and
/// outputs, \p output as kWorkerOutput, \p input, if it is open, as kWorkerInput, and nothing else
/// open.
/// \returns its process id, or the errno.
[[nodiscard]] std::expected<pid_t, int> spawnWorker(const std::vector<std::string> &arguments,
                                                    const text::FileDescriptor &output,
                                                    const text::FileDescriptor &input);

/// Collects the child \p pid when it has ended, without waiting for it, and calls \p then; unless
/// \p parent is gone by then, or the child was collected otherwise.
/// \returns false when the kernel does not tell of its end.
[[nodiscard]] bool whenEnded(pid_t pid, QObject *parent,
                             std::function<void(const siginfo_t &end)> then);

/// A compile worker that has given its rights up, and waits. Most of a worker's cost is its start
/// (the dynamic linker, 6 of 7 ms), so the helper has one ready; it ends with the helper.
struct WaitingWorker
{
    text::FileDescriptor channel = {}; ///< The other end of its kWorkerOutput.
    text::FileDescriptor job = {};     ///< Its kWorkerInput, empty until it is given a job.
    pid_t pid = -1;                    ///< Below 0: there is none.

    [[nodiscard]] static WaitingWorker start();
    /// \returns false when there is none, or it has ended.
    [[nodiscard]] bool give(std::string_view bytes) const;
};

/// One compile worker at work. Destroying it kills the process.
class WorkerProcess : public QObject
{
public:
    /// The worker's bytes, or why there are none: an English sentence for the log.
    using Done = std::function<void(std::expected<std::string, std::string>)>;

    /// \p done is called once, later; never after destruction. \p ready does the job if it can,
    /// else a new one.
    WorkerProcess(std::string_view job, Done done, WaitingWorker ready = {});
    ~WorkerProcess() override;

private:
    void readSome();
    void finish(std::expected<std::string, std::string> result);
    void stop(); ///< Kills and collects it, if it has not ended.

    std::string m_answer;
    Done m_done;
    WaitingWorker m_worker;
    std::unique_ptr<QSocketNotifier> m_readable;
    QTimer m_wall;
};

} // namespace pavise::helper
