// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/convert.h"

#include <QList>

#include <algorithm>

namespace pavise::ui {

namespace {

/// Length of the valid UTF-8 sequence at the start of \p bytes, 0 when there is none.
std::size_t sequenceLength(std::string_view bytes)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byteAt(0);
    const std::size_t length = lead < 0x80 ? 1
        : lead >= 0xC2 && lead <= 0xDF     ? 2
        : lead >= 0xE0 && lead <= 0xEF     ? 3
        : lead >= 0xF0 && lead <= 0xF4     ? 4
                                           : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

/// Characters that would let a name look like another one.
bool isDisguise(char32_t c)
{
    return c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

} // namespace

QString toDisplay(std::string_view bytes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    while (!bytes.empty()) {
        const std::size_t length = std::max<std::size_t>(sequenceLength(bytes), 1);
        const QString piece = sequenceLength(bytes) == 0
            ? QString()
            : QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length));
        const auto points = piece.toUcs4();
        // An overlong or surrogate form decodes to U+FFFD; shown as its bytes like any other junk.
        const bool isJunk = points.size() != 1 || points[0] == 0xFFFD || isDisguise(points[0]);
        if (!isJunk) {
            text += piece;
        } else {
            for (std::size_t i = 0; i < length; ++i)
                text += QStringLiteral("\\x%1").arg(static_cast<unsigned char>(bytes[i]), 2, 16,
                                                    QLatin1Char('0'));
        }
        bytes.remove_prefix(length);
    }
    return text;
}

std::string toBytes(const QString &text)
{
    return text.toUtf8().toStdString();
}

} // namespace pavise::ui
