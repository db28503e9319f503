// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The note that an apply is under way: on the disk before the first file changes, gone after the
/// last load. After a crash it says how to end what was begun.

#pragma once

#include "core/text/diagnostic.h"
#include "core/text/sha256.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::helper {

struct PendingFile
{
    std::string name;
    std::optional<text::Sha256> before; ///< Its text is in the backup; empty: there was none.
    text::Sha256 after{};

    friend bool operator==(const PendingFile &, const PendingFile &) = default;
};

struct Pending
{
    std::string operation;
    std::vector<PendingFile> files; ///< Those that change, in the order they are written.
    std::string blob;               ///< What will be loaded then; empty for nothing.

    friend bool operator==(const Pending &, const Pending &) = default;
};

[[nodiscard]] std::string encode(const Pending &pending);
[[nodiscard]] std::optional<Pending> decodePending(std::string_view bytes);

/// `FOLDER/pending`.
class PendingNote
{
public:
    explicit PendingNote(const std::string &stateFolder)
        : m_path(stateFolder + "/pending")
    {
    }

    /// Errors: FileUnwritable.
    [[nodiscard]] std::expected<void, text::Diagnostic> write(const Pending &pending) const;
    /// Nothing when there is none or it is damaged (it is written in one step, so a damaged one
    /// never stood for a change).
    [[nodiscard]] std::optional<Pending> read() const;
    void remove() const;

private:
    std::string m_path;
};

} // namespace pavise::helper
