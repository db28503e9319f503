// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Bytes as they come to whole lines, with bounded memory.

#pragma once

#include "core/audit/line/audit_line.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace pavise::audit {

class LineBuffer
{
public:
    /// What was taken so far is forgotten; views from takeLine() end here.
    std::string &space()
    {
        m_bytes.erase(0, m_begin);
        m_begin = 0;
        // Nothing but the start of an endless line: keep what will be shown of it.
        if (m_bytes.size() > kMaxLineBytes + 1)
            m_bytes.resize(kMaxLineBytes + 1);
        return m_bytes;
    }

    /// The next whole line without its newline, cut at kMaxLineBytes + 1.
    [[nodiscard]] std::optional<std::string_view> takeLine()
    {
        const std::string_view rest = std::string_view(m_bytes).substr(m_begin);
        const std::size_t end = rest.find('\n', m_searched);
        if (end == std::string_view::npos) {
            m_searched = std::min(rest.size(), kMaxLineBytes + 1);
            return std::nullopt;
        }
        m_begin += end + 1;
        m_searched = 0;
        return rest.substr(0, std::min(end, kMaxLineBytes + 1));
    }

    /// A last line that has no newline.
    [[nodiscard]] std::optional<std::string_view> takeRest()
    {
        const std::string_view rest = std::string_view(m_bytes).substr(m_begin);
        m_begin = m_bytes.size();
        m_searched = 0;
        if (rest.empty())
            return std::nullopt;
        return rest.substr(0, kMaxLineBytes + 1);
    }

private:
    std::string m_bytes;
    std::size_t m_begin = 0;    ///< Of what was not taken yet.
    std::size_t m_searched = 0; ///< Bytes behind m_begin that hold no newline.
};

} // namespace pavise::audit
