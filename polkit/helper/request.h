// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What callers may ask for, as types that can only be made valid.
///
/// A request is copied out of the message once and never changes: what is compiled, what the prompt
/// names and what is executed are the same value.

#pragma once

#include "core/text/sha256.h"
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

class ApplyRequest
{
public:
    struct Item
    {
        FileName file;
        std::string text;
        std::optional<text::Sha256> base; ///< Empty: the file must not exist.
    };

    /// Errors: Invalid (names, digests, flags, NUL in a text, one file twice, no item), TooLarge.
    [[nodiscard]] static Parsed<ApplyRequest>
    parse(const QString &operation, const protocol::ProfileTexts &items, quint32 flags);

    [[nodiscard]] const QString &operation() const { return m_operation; }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] bool has(protocol::ApplyFlag flag) const { return m_flags.testFlag(flag); }

private:
    ApplyRequest() = default;
    QString m_operation;
    std::vector<Item> m_items;
    protocol::ApplyFlags m_flags;
};

class SetModeRequest
{
public:
    struct Item
    {
        FileName file;
        std::vector<std::string> profiles; ///< Empty: all of the file.
    };

    /// Errors: Invalid, TooLarge.
    [[nodiscard]] static Parsed<SetModeRequest>
    parse(const QString &operation, const protocol::ProfileRefs &profiles, quint32 mode);

    [[nodiscard]] const QString &operation() const { return m_operation; }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; } ///< Each file once.
    [[nodiscard]] protocol::ProfileMode mode() const { return m_mode; }

private:
    SetModeRequest() = default;
    QString m_operation;
    std::vector<Item> m_items;
    protocol::ProfileMode m_mode{};
};

struct LogRequest
{
    protocol::LogSource source{};
    quint64 since = 0; ///< Seconds since 1970.

    /// Errors: Invalid.
    [[nodiscard]] static Parsed<LogRequest> parse(quint32 source, quint64 since);
};

} // namespace pavise::helper
