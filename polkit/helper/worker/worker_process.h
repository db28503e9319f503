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
/// outputs, \p output as kWorkerOutput, \p input, if there is one, as kWorkerInput, and nothing
/// else open.
/// \returns its process id, or the errno.
[[nodiscard]] std::expected<pid_t, int> spawnWorker(const std::vector<std::string> &arguments,
                                                    const text::FileDescriptor &output,
                                                    const text::FileDescriptor *input = nullptr);

/// Collects the child \p pid when it has ended, without waiting for it, and calls \p then; unless
/// \p parent is gone by then, or the child was collected otherwise.
/// \returns false when the kernel does not tell of its end.
[[nodiscard]] bool whenEnded(pid_t pid, QObject *parent,
                             std::function<void(const siginfo_t &end)> then);

/// One compile worker. Destroying it kills the process.
class WorkerProcess : public QObject
{
public:
    /// The worker's bytes, or why there are none: an English sentence for the log.
    using Done = std::function<void(std::expected<std::string, std::string>)>;

    /// \p done is called once, later; never after destruction.
    WorkerProcess(std::string_view job, Done done, QObject *parent = nullptr);
    ~WorkerProcess() override;

private:
    void readSome();
    void finish(std::expected<std::string, std::string> result);
    void stop(); ///< Kills and collects it, if it has not ended.

    std::string m_answer;
    Done m_done;
    text::FileDescriptor m_output;
    std::unique_ptr<QSocketNotifier> m_readable;
    QTimer m_wall;
    pid_t m_pid = -1;
};

} // namespace pavise::helper
