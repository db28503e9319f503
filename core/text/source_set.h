// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The files that were read for one piece of work, so that a range can be shown to a person.
///
/// Reader's guide to core/text.
/// Idea: a profile is bytes, and everything that is ever said of it is said of a range of them. So
/// this folder holds what every other one stands on: files as bytes with offsets (source_set,
/// source_location), messages as a code with a range, arguments and fixes (diagnostic, messages_*),
/// changes as replaced ranges (text_edit), escapes (bytes) and reading that a test can replace
/// (file_reader).
///
/// Positions are found by binary search in a table of line starts that is made when a file is
/// added. SHA-256 is FIPS 180-4.
///
/// Invariants: bytes of a file never move or change while its SourceSet lives, so views stay valid;
/// a message is never stored as text; nothing here knows what AppArmor is.

#pragma once

#include "core/text/source_location.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pavise::text {

/// Owns the bytes of every file read. Views into a file stay valid as long as the set lives, so
/// tokens and syntax trees hold views and never copy. Safe to use from several threads.
class SourceSet
{
public:
    /// Takes \p bytes over under \p path. A path that is there already is replaced for later
    /// `find()`s; the older bytes stay, because trees may still point at them.
    FileId add(std::string path, std::string bytes);

    /// Frees the bytes of a file that nothing refers to any more: its text is empty from now on,
    /// and its path is free.
    void forget(FileId file);

    [[nodiscard]] std::optional<FileId> find(std::string_view path) const;

    /// The path as it was given to add().
    [[nodiscard]] std::string_view path(FileId file) const;
    [[nodiscard]] std::string_view text(FileId file) const;
    /// The part of \p range that there is.
    [[nodiscard]] std::string_view text(const SourceRange &range) const;

    /// An offset past the end counts as the end.
    [[nodiscard]] Position position(FileId file, std::uint32_t offset) const;

    /// `path:line:column`, the form that editors and terminals understand.
    [[nodiscard]] std::string describe(const SourceRange &range) const;

private:
    struct File
    {
        std::string path;
        std::string bytes;
        std::vector<std::uint32_t> lineStarts; ///< Offset of each line's first byte.
    };

    [[nodiscard]] const File &file(FileId id) const;

    mutable std::mutex m_mutex;
    std::deque<File> m_files; ///< A deque: growing does not move what views point at.
    std::unordered_map<std::string_view, FileId> m_byPath;
};

} // namespace pavise::text
