// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every mode at every offset: tokens stay inside the text and the scan goes forward.

#include "core/syntax/lexer/lexer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using pavise::syntax::Lexer;
using pavise::syntax::Mode;
using pavise::syntax::Token;
using pavise::syntax::TokenKind;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 4096)
        return 0;
    // The first byte chooses the mode; NOLINT: bytes are bytes.
    const auto last = static_cast<unsigned>(Mode::IncludePath);
    const auto mode = static_cast<Mode>(data[0] % (last + 1));
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1); // NOLINT
    Lexer lexer(text);
    std::uint32_t offset = 0;
    for (;;) {
        const Token token = lexer.scan(offset, mode);
        if (token.begin < offset || token.end < token.begin || token.end > text.size())
            std::abort();
        if (token.kind == TokenKind::EndOfFile)
            return 0;
        if (token.end <= offset)
            std::abort();
        offset = token.end;
    }
}
