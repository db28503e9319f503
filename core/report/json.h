// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// JSON for other programs, safe for names that are no text.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::report {

/// `"..."` with what JSON needs escaped. A byte that is not part of valid UTF-8 is written as
/// `\udcHH`, as Python's `surrogateescape` does: nothing is lost, and
/// `text.encode("utf-8", "surrogateescape")` gives the bytes back.
[[nodiscard]] std::string jsonString(std::string_view bytes);

/// Writes one JSON value, indented by two blanks a level, or on one line.
class JsonWriter
{
public:
    enum class Layout : std::uint8_t { Indented, OneLine };

    explicit JsonWriter(Layout layout = Layout::Indented)
        : m_layout(layout)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The name of the next value. Only inside an object.
    void key(std::string_view name);

    void string(std::string_view bytes);
    void number(std::int64_t value);
    void boolean(bool value);
    void null();

    void member(std::string_view name, std::string_view bytes);
    void member(std::string_view name, std::int64_t value);

    /// What was written, with a newline at the end.
    [[nodiscard]] std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void breakLine();

    Layout m_layout;
    std::string m_out;
    std::vector<bool> m_hasMembers; ///< One for each open object or array.
    bool m_afterKey = false;
};

} // namespace pavise::report
