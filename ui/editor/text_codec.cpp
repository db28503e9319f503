// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/text_codec.h"

#include <QTextDocument>

#include <algorithm>

namespace pavise::ui {

namespace {

constexpr char16_t kEscapeBase = 0xdc00;

bool mustEscape(char32_t character)
{
    return character == U'\r' || character == U'\0' || character == 0x2028 || character == 0x2029;
}

/// Length of the valid UTF-8 sequence at the start of \p bytes, 0 when there is none (RFC 3629).
std::size_t sequenceLength(std::string_view bytes, char32_t &character)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = at(0);
    if (lead < 0x80) {
        character = lead;
        return 1;
    }
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() < length)
        return 0;
    character = lead & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xc0U) != 0x80)
            return 0;
        character = (character << 6) | (at(i) & 0x3fU);
    }
    const bool isOverlong =
        (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool isSurrogate = character >= 0xd800 && character <= 0xdfff;
    return isOverlong || isSurrogate || character > 0x10ffff ? 0 : length;
}

bool isEscape(QChar unit)
{
    return unit.unicode() >= kEscapeBase && unit.unicode() <= kEscapeBase + 0xff;
}

/// Bytes of the character that starts at \p at, and how many UTF-16 units it takes.
struct Encoded
{
    char bytes[4] = {};
    int byteCount = 0;
    int unitCount = 1;
};

Encoded encodeAt(QStringView text, qsizetype at)
{
    Encoded out;
    const auto put = [&](std::uint32_t byte) {
        out.bytes[out.byteCount++] = static_cast<char>(static_cast<unsigned char>(byte));
    };
    char32_t character = text[at].unicode();
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        character = QChar::surrogateToUcs4(text[at], text[at + 1]);
        out.unitCount = 2;
    } else if (isEscape(text[at])) {
        put(character - kEscapeBase);
        return out;
    }
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xc0 | (character >> 6));
        put(0x80 | (character & 0x3f));
    } else if (character < 0x10000) {
        put(0xe0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3f));
        put(0x80 | (character & 0x3f));
    } else {
        put(0xf0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3f));
        put(0x80 | ((character >> 6) & 0x3f));
        put(0x80 | (character & 0x3f));
    }
    return out;
}

} // namespace

QString decodeProfile(std::string_view bytes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    while (!bytes.empty()) {
        char32_t character = 0;
        std::size_t length = sequenceLength(bytes, character);
        if (length != 0 && !mustEscape(character)) {
            text += QChar::fromUcs4(character);
        } else {
            length = std::max<std::size_t>(length, 1);
            for (const char byte : bytes.substr(0, length))
                text +=
                    QChar(static_cast<char16_t>(kEscapeBase + static_cast<unsigned char>(byte)));
        }
        bytes.remove_prefix(length);
    }
    return text;
}

std::string encodeProfile(QStringView text)
{
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const Encoded encoded = encodeAt(text, at);
        bytes.append(encoded.bytes, static_cast<std::size_t>(encoded.byteCount));
        at += encoded.unitCount;
    }
    return bytes;
}

QString wellFormed(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (!out.at(i).isSurrogate())
            continue;
        const bool isPair =
            out.at(i).isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

QString rawText(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, QChar::LineFeed);
    text.replace(QChar::LineSeparator, QChar::LineFeed);
    return text;
}

OffsetMap::OffsetMap(QStringView text)
{
    m_offsets.reserve(static_cast<std::size_t>(text.size()) + 1);
    std::uint32_t offset = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Encoded encoded = encodeAt(text, at);
        for (int unit = 0; unit < encoded.unitCount; ++unit)
            m_offsets.push_back(offset);
        offset += static_cast<std::uint32_t>(encoded.byteCount);
        at += encoded.unitCount;
    }
    m_offsets.push_back(offset);
}

int OffsetMap::position(std::uint32_t offset) const
{
    const auto next = std::ranges::upper_bound(m_offsets, offset);
    if (next == m_offsets.begin())
        return 0;
    const std::uint32_t start = *std::prev(next);
    return static_cast<int>(std::ranges::lower_bound(m_offsets, start) - m_offsets.begin());
}

std::uint32_t OffsetMap::offset(int position) const
{
    const auto index = static_cast<std::size_t>(std::max(position, 0));
    return m_offsets[std::min(index, m_offsets.size() - 1)];
}

} // namespace pavise::ui
