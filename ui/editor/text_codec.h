// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profile bytes as editor text and back, without loss.
///
/// A profile is a byte string. What is not UTF-8, and the few characters that a text document would
/// change (CR, NUL, U+2028, U+2029), is shown as one lone low surrogate for each byte, U+DC00 plus
/// the byte, and turned back into that byte on the way out. The idea is Python's "surrogateescape"
/// (PEP 383).

#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

class QTextDocument;

namespace pavise::ui {

/// Text for a document; decode() and encode() are each other's inverse for every byte string.
[[nodiscard]] QString decodeProfile(std::string_view bytes);
[[nodiscard]] std::string encodeProfile(QStringView text);

/// \p text with U+FFFD for each surrogate without its other half, unit for unit: for libraries that
/// take text to be valid UTF-16 (PCRE2 without a check of its own reads past the end otherwise).
[[nodiscard]] QString wellFormed(const QString &text);

/// The text of a document as it really is: QTextDocument::toPlainText() would turn a no-break space
/// into a space.
[[nodiscard]] QString rawText(const QTextDocument &document);

/// Byte offsets (the core's) to text positions (the document's) and back, for one text.
class OffsetMap
{
public:
    explicit OffsetMap(QStringView text);

    /// The position of the character that holds byte \p offset; past the end is the end.
    [[nodiscard]] int position(std::uint32_t offset) const;
    [[nodiscard]] std::uint32_t offset(int position) const;

private:
    std::vector<std::uint32_t>
        m_offsets; ///< For each UTF-16 unit its first byte; one more at the end.
};

} // namespace pavise::ui
