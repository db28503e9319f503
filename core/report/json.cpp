// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/report/json.h"

#include <array>
#include <format>
#include <iterator>
#include <utility>

namespace pavise::report {

namespace {

/// Length of the valid UTF-8 sequence at the start of \p bytes, 0 when there is none.
/// Source: RFC 3629, section 4.
std::size_t sequenceLength(std::string_view bytes)
{
    const auto at = [bytes](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    struct Form
    {
        unsigned low, high; // of the first byte
        unsigned secondLow, secondHigh;
        std::size_t length;
    };
    static constexpr std::array forms = {
        Form{0xc2, 0xdf, 0x80, 0xbf, 2}, Form{0xe0, 0xe0, 0xa0, 0xbf, 3},
        Form{0xe1, 0xec, 0x80, 0xbf, 3}, Form{0xed, 0xed, 0x80, 0x9f, 3},
        Form{0xee, 0xef, 0x80, 0xbf, 3}, Form{0xf0, 0xf0, 0x90, 0xbf, 4},
        Form{0xf1, 0xf3, 0x80, 0xbf, 4}, Form{0xf4, 0xf4, 0x80, 0x8f, 4},
    };
    for (const Form &form : forms) {
        if (first < form.low || first > form.high)
            continue;
        if (at(1) < form.secondLow || at(1) > form.secondHigh)
            return 0;
        for (std::size_t i = 2; i < form.length; ++i) {
            if (at(i) < 0x80 || at(i) > 0xbf)
                return 0;
        }
        return form.length;
    }
    return 0;
}

} // namespace

std::string jsonString(std::string_view bytes)
{
    std::string out = "\"";
    while (!bytes.empty()) {
        const auto first = static_cast<unsigned char>(bytes.front());
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            std::format_to(std::back_inserter(out), "\\udc{:02x}", first);
        else if (first == '"' || first == '\\')
            out.append(1, '\\').append(1, bytes.front());
        else if (first == '\n')
            out += "\\n";
        else if (first == '\t')
            out += "\\t";
        else if (first < 0x20 || first == 0x7f)
            std::format_to(std::back_inserter(out), "\\u{:04x}", first);
        else
            out += bytes.substr(0, length);
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out += '"';
}

void JsonWriter::key(std::string_view name)
{
    separate();
    m_out += jsonString(name);
    m_out += ": ";
    m_afterKey = true;
}

void JsonWriter::string(std::string_view bytes)
{
    separate();
    m_out += jsonString(bytes);
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    m_out += std::to_string(value);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::member(std::string_view name, std::string_view bytes)
{
    key(name);
    string(bytes);
}

void JsonWriter::member(std::string_view name, std::int64_t value)
{
    key(name);
    number(value);
}

std::string JsonWriter::take()
{
    m_out += '\n';
    return std::exchange(m_out, {});
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    m_hasMembers.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadMembers = m_hasMembers.back();
    m_hasMembers.pop_back();
    if (hadMembers)
        breakLine();
    m_out += bracket;
}

void JsonWriter::separate()
{
    if (std::exchange(m_afterKey, false) || m_hasMembers.empty())
        return;
    const bool isFirst = !m_hasMembers.back();
    if (!isFirst)
        m_out += ',';
    m_hasMembers.back() = true;
    if (m_layout == Layout::OneLine && !isFirst)
        m_out += ' ';
    breakLine();
}

void JsonWriter::breakLine()
{
    if (m_layout == Layout::OneLine)
        return;
    m_out += '\n';
    m_out.append(m_hasMembers.size() * 2, ' ');
}

} // namespace pavise::report
