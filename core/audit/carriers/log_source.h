// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where AppArmor's records can be read on this system, and readers for each kind of place.

#pragma once

#include "core/audit/event.h"
#include "core/audit/line/audit_line.h"
#include "core/text/file_descriptor.h"
#include "core/text/messages/diagnostic.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::audit {

enum class LogKind : std::uint8_t {
    AuditFile,  ///< The audit daemon's file: complete, kernel's own.
    SyslogFile, ///< kern.log, syslog, messages: what a log daemon wrote.
    KernelRing, ///< /dev/kmsg: since boot, as far back as the ring goes.
    Journal,    ///< systemd's journal, kernel and audit transports only.
};

/// `audit`, `syslog`, `kernel-ring`, `journal`, for saved sessions and machine-readable output.
[[nodiscard]] std::string_view logKindName(LogKind kind);
[[nodiscard]] std::optional<LogKind> logKindOf(std::string_view name);

struct LogPlace
{
    LogKind kind = LogKind::SyslogFile;
    std::string path; ///< A file or device; for the journal its folder, or "" for the system's own.

    friend bool operator==(const LogPlace &, const LogPlace &) = default;
};

/// The kind of a file by its name; a rotated or packed one is of the kind of the first.
[[nodiscard]] LogPlace logPlace(std::string path);

/// One line as a source gives it.
struct LogLine
{
    std::string_view bytes;         ///< Without the newline; valid until the next call.
    Origin origin = Origin::Anyone; ///< The best that the transport proves.
    bool hasOrigin = false; ///< The transport proves it; otherwise the text's own claim counts.
    std::optional<std::int64_t> loggedAt; ///< Milliseconds since 1970.
    std::optional<AuditStamp> stamp;      ///< When it came beside the text.
    std::string_view host;                ///< When it came beside the text.
};

class LogReader
{
public:
    LogReader() = default;
    LogReader(const LogReader &) = delete;
    LogReader &operator=(const LogReader &) = delete;
    virtual ~LogReader() = default;

    /// The next line, cut at kMaxLineBytes + 1; nothing when there is no more now. A source that
    /// is followed may have more later: call again, at once or after fd() became readable.
    /// Errors: LogUnreadable.
    [[nodiscard]] virtual text::Result<std::optional<LogLine>> next() = 0;

    /// Becomes readable when there may be more; -1 when the source cannot tell (a packed file).
    [[nodiscard]] virtual int fd() const { return -1; }
};

/// Where to begin.
enum class ReadFrom : std::uint8_t {
    Beginning, ///< Everything there is, rotated files (.1, .2.gz, .xz, .zst) first.
    ThisBoot,  ///< Journal: since boot; other sources: as Beginning without rotated files.
    End,       ///< Only what comes from now on.
};

enum class Reading : std::uint8_t {
    Once,   ///< To the present end; a last line without its newline counts.
    Follow, ///< Goes on with what comes later, over rotation; a line counts once it is whole.
};

/// Errors: LogUnreadable.
[[nodiscard]] text::Result<std::unique_ptr<LogReader>> openLog(const LogPlace &place,
                                                               ReadFrom from = ReadFrom::Beginning,
                                                               Reading reading = Reading::Once);

/// Reads \p stream, a pipe or terminal, to its end, waiting for what comes. Only the text itself
/// tells who wrote a line.
[[nodiscard]] std::unique_ptr<LogReader> readStream(text::FileDescriptor stream);

class DenialLog;
struct RecordText;

/// The next AppArmor record or loss report of \p reader; other lines are skipped and counted.
class EventReader
{
public:
    explicit EventReader(std::unique_ptr<LogReader> reader);

    /// Other: there is no more now (as LogReader::next()), or \p stop was asked for.
    /// Errors: LogUnreadable.
    [[nodiscard]] text::Result<LineResult> next(Event &event, std::stop_token stop = {});

    /// Adds everything that there is now to \p log, as next() and DenialLog::add() would. Records
    /// that it knows are not taken apart: for the whole of a log this is the way.
    /// Errors: LogUnreadable; what came before it is in the log.
    [[nodiscard]] text::Result<void> readInto(DenialLog &log, std::stop_token stop = {});

    [[nodiscard]] std::uint64_t lineCount() const { return m_lines; }
    [[nodiscard]] std::uint64_t recordCount() const { return m_records; }
    /// The line that next() last told of, without the newline; valid until it is called again.
    [[nodiscard]] std::string_view rawLine() const { return m_raw; }
    [[nodiscard]] int fd() const { return m_reader->fd(); }

private:
    LineResult take(const LogLine &line, Event &event);
    bool addKnown(const LogLine &line, const RecordText &text, std::size_t begin, DenialLog &log);

    std::unique_ptr<LogReader> m_reader;
    std::string_view m_raw;
    std::uint64_t m_lines = 0;
    std::uint64_t m_records = 0;
};

/// What can be done about a source that gives nothing.
enum class LogAdvice : std::uint8_t {
    None,
    Install,     ///< It does not exist: nothing writes it on this system.
    AskForRight, ///< It exists and may not be read: unlock, or join the group `adm` or
                 ///< `systemd-journal`.
    NoRecords,   ///< It was read and holds no AppArmor record.
};

struct LogSource
{
    LogPlace place;
    bool isPresent = false;
    bool isReadable = false;
    std::uint64_t lines = 0;   ///< In the start of the newest file, or of this boot.
    std::uint64_t records = 0; ///< AppArmor records among them.
    std::string reason;        ///< Why it cannot be read, as the system says it.
    LogAdvice advice = LogAdvice::None;
};

/// Looks at every place where records can be below \p root ("" for this system), best first:
/// the audit daemon's file, the journal, kern.log, syslog, messages, the kernel ring. At most
/// \p probeBytes of each are read.
[[nodiscard]] std::vector<LogSource> findLogSources(const std::string &root = {},
                                                    std::uint64_t probeBytes = 4UL * 1024 * 1024);

} // namespace pavise::audit
