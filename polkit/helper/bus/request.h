// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What callers may ask for, as types that can only be made valid.
///
/// A request is copied out of the message once and never changes: what is compiled, what the prompt
/// names and what is executed are the same value.

#pragma once

#include "core/text/sha256.h"
#include "polkit/helper/state/record.h"
#include "polkit/protocol/wire.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace pavise::helper {

/// Why a call is answered with an error.
struct Refusal
{
    protocol::ErrorCode code = protocol::ErrorCode::Invalid;
    std::string reason; ///< A short English sentence; for logs.
    protocol::ItemResults items = {};
};

template <typename T>
using Parsed = std::expected<T, Refusal>;

/// A file below the profile folder: `usr.bin.man`, `local/usr.bin.man`, `abstractions/x`,
/// `tunables/home.d/x`. Never a path: no `..`, nothing hidden, nothing that the loader skips, no
/// control characters, valid UTF-8, at most 255 bytes.
class FileName
{
public:
    [[nodiscard]] static Parsed<FileName> parse(const QByteArray &bytes);

    [[nodiscard]] const std::string &value() const { return m_value; }
    /// False for a fragment (`local/x`), which is only ever compiled as part of a profile.
    [[nodiscard]] bool isProfileFile() const { return m_value.find('/') == std::string::npos; }

    friend bool operator==(const FileName &, const FileName &) = default;

private:
    explicit FileName(std::string value)
        : m_value(std::move(value))
    {
    }
    std::string m_value;
};

/// 1 to 64 of [A-Za-z0-9-].
[[nodiscard]] Parsed<QString> parseOperation(const QString &operation);

/// A name as the kernel lists profiles: not empty, no NUL and no newline, not in a namespace, at
/// most 4096 bytes.
[[nodiscard]] Parsed<std::string> parseProfileName(const QByteArray &name);

/// Nothing for 0, which is for good; else between 10 and \p most.
[[nodiscard]] Parsed<std::uint32_t> parseSeconds(quint32 seconds, std::uint32_t most);

[[nodiscard]] Parsed<text::Sha256> parseDigest(const QByteArray &bytes);

/// How many entries of the history: 1 to 500.
[[nodiscard]] Parsed<std::size_t> parseCount(quint32 most);

enum class Verb { Apply, SetMode, Disable, Enable, Unload, UnloadEverything, Restore, Revert };

/// `set-mode`, as the journal and the history have it.
[[nodiscard]] const char *verbName(Verb verb);

/// One of the calls that change files, links or policy.
class ChangeRequest
{
public:
    struct Item
    {
        FileName file;
        std::string text = {};                  ///< Apply: the new one.
        std::optional<text::Sha256> base = {};  ///< Apply: empty: the file must not exist.
        std::vector<std::string> profiles = {}; ///< SetMode: empty: all of the file.
    };

    // Errors of all: Invalid (names, digests, flags, NUL in a text, one file twice, no item),
    // TooLarge.
    [[nodiscard]] static Parsed<ChangeRequest> apply(const QString &operation,
                                                     const QByteArray &note,
                                                     const protocol::ProfileTexts &items,
                                                     quint32 flags, quint32 seconds);
    [[nodiscard]] static Parsed<ChangeRequest> setMode(const QString &operation,
                                                       const QByteArray &note,
                                                       const protocol::ProfileRefs &profiles,
                                                       quint32 mode, quint32 seconds);
    /// \p verb is Disable or Enable.
    [[nodiscard]] static Parsed<ChangeRequest> files(Verb verb, const QString &operation,
                                                     const QByteArray &note,
                                                     const QList<QByteArray> &files,
                                                     const QList<QByteArray> &acknowledged);
    [[nodiscard]] static Parsed<ChangeRequest> unload(const QString &operation,
                                                      const QByteArray &note,
                                                      const QList<QByteArray> &profiles,
                                                      const QList<QByteArray> &acknowledged);
    [[nodiscard]] static Parsed<ChangeRequest>
    unloadEverything(const QString &operation, const QByteArray &note,
                     const QList<QByteArray> &acknowledged);
    [[nodiscard]] static Parsed<ChangeRequest> restore(const QString &operation,
                                                       const QByteArray &note, quint64 entry,
                                                       quint32 flags,
                                                       const QList<QByteArray> &acknowledged);

    /// RecordSilenced: only operation, note and seconds.
    [[nodiscard]] static Parsed<ChangeRequest> silence(const QString &operation,
                                                       const QByteArray &note, quint32 seconds);

    /// The helper itself takes back what \p record did. \p isExact: also the very policy that was
    /// loaded before, which this boot's kernel had; else what the old texts compile to.
    [[nodiscard]] static ChangeRequest revert(Record record, bool isExact);

    [[nodiscard]] Verb verb() const { return m_verb; }
    [[nodiscard]] const QString &operation() const { return m_operation; }
    [[nodiscard]] const std::string &note() const { return m_note; }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; } ///< Each file once.
    [[nodiscard]] const std::vector<std::string> &profiles() const { return m_profiles; }
    /// Labels of processes that may lose their confinement.
    [[nodiscard]] const std::vector<std::string> &acknowledged() const { return m_acknowledged; }
    [[nodiscard]] bool has(protocol::ApplyFlag flag) const { return m_flags.testFlag(flag); }
    [[nodiscard]] protocol::ProfileMode mode() const { return m_mode; }
    [[nodiscard]] std::uint32_t seconds() const { return m_seconds; } ///< 0: for good.
    [[nodiscard]] quint64 entry() const { return m_entry; }
    [[nodiscard]] const Record &record() const { return m_record; } ///< Revert
    [[nodiscard]] bool isExact() const { return m_isExact; }
    /// The new mode confines less.
    [[nodiscard]] bool isWeaker() const;
    /// It is taken back when its caller leaves. A mode for finding things out is only timed.
    [[nodiscard]] bool isTrial() const
    {
        return m_seconds > 0 && !isWeaker() && m_mode != protocol::ProfileMode::AuditOn;
    }

private:
    ChangeRequest(Verb verb, const QString &operation, const QByteArray &note,
                  const QList<QByteArray> &acknowledged = {});
    /// The first demand that is not met is the refusal. \returns whether all were met so far.
    bool require(bool isMet, protocol::ErrorCode code, const char *reason);
    template <typename T, typename Step>
    void each(const QList<T> &list, std::size_t most, const char *tooMany, Step step);
    template <typename T>
    std::optional<T> take(Parsed<T> value);
    [[nodiscard]] Parsed<ChangeRequest> done() &&;

    std::optional<Refusal> m_refusal;
    Verb m_verb{};
    QString m_operation;
    std::string m_note;
    std::vector<Item> m_items;
    std::vector<std::string> m_profiles;
    std::vector<std::string> m_acknowledged;
    protocol::ApplyFlags m_flags = protocol::ApplyFlag::Load;
    protocol::ProfileMode m_mode{};
    std::uint32_t m_seconds = 0;
    quint64 m_entry = 0;
    Record m_record;
    bool m_isExact = false;
};

struct LogRequest
{
    protocol::LogSource source{};
    quint64 since = 0; ///< Seconds since 1970.

    /// Errors: Invalid.
    [[nodiscard]] static Parsed<LogRequest> parse(quint32 source, quint64 since);
};

} // namespace pavise::helper
