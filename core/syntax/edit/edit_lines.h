// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How the lines of a file lie: what the edits need to keep its layout. Internal to core/syntax.

#pragma once

#include "core/syntax/lexer/character_class.h"
#include "core/text/source_set.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace pavise::syntax {

/// The text of one file and how its lines lie.
class Lines
{
public:
    Lines(const text::SourceSet &sources, text::FileId file)
        : m_text(sources.text(file))
    {
    }

    [[nodiscard]] std::string_view text() const { return m_text; }

    [[nodiscard]] std::string_view newline() const
    {
        const std::size_t first = m_text.find('\n');
        const bool isDos =
            first != std::string_view::npos && first > 0 && m_text[first - 1] == '\r';
        return isDos ? "\r\n" : "\n";
    }

    [[nodiscard]] std::size_t lineStart(std::size_t i) const
    {
        const std::size_t newline = i == 0 ? std::string_view::npos : m_text.rfind('\n', i - 1);
        return newline == std::string_view::npos ? 0 : newline + 1;
    }

    /// Before the line break.
    [[nodiscard]] std::size_t lineEnd(std::size_t i) const
    {
        const std::size_t end = std::min(m_text.find('\n', i), m_text.size());
        return end > i && m_text[end - 1] == '\r' ? end - 1 : end;
    }

    [[nodiscard]] std::size_t skipBlanks(std::size_t i) const
    {
        while (i < m_text.size() && isBlank(m_text[i]))
            ++i;
        return i;
    }

    [[nodiscard]] std::string_view indentAt(std::size_t i) const
    {
        const std::size_t start = lineStart(i);
        return m_text.substr(start, skipBlanks(start) - start);
    }

    /// Nothing but blanks stands before \p i on its line.
    [[nodiscard]] bool isFirstOnLine(std::size_t i) const { return skipBlanks(lineStart(i)) >= i; }

    /// Nothing but blanks and a comment follows \p i on its line.
    [[nodiscard]] bool isLastOnLine(std::size_t i) const
    {
        const std::size_t next = skipBlanks(i);
        return next >= lineEnd(i) || m_text[next] == '#';
    }

    /// The line behind that of \p i is there and holds nothing but blanks.
    [[nodiscard]] bool isBlankLineAfter(std::size_t i) const
    {
        const std::size_t newline = m_text.find('\n', i);
        if (newline == std::string_view::npos || newline + 1 >= m_text.size())
            return false;
        return skipBlanks(newline + 1) >= lineEnd(newline + 1);
    }

private:
    std::string_view m_text;
};

} // namespace pavise::syntax
