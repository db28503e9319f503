// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Packed bytes to plain ones, a buffer at a time: rotated logs are .gz, .xz or .zst.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <memory>
#include <string>
#include <string_view>

namespace pavise::audit {

enum class Packing : std::uint8_t { None, Gzip, Xz, Zstd };

/// By the end of the name.
[[nodiscard]] Packing packingOf(std::string_view name);

/// Longest that one packed file may become, in bytes: a few kilobytes can unpack to terabytes.
inline constexpr std::uint64_t kMaxUnpacked = 4ULL * 1024 * 1024 * 1024;

class Unpacker
{
public:
    Unpacker() = default;
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;
    virtual ~Unpacker() = default;

    /// Nothing for Packing::None, and when the library has no memory.
    [[nodiscard]] static std::unique_ptr<Unpacker> create(Packing packing);

    /// Takes from the front of \p packed and appends to \p plain, some or all.
    /// \returns false when the bytes are damaged. At the end of the data the rest is left alone.
    [[nodiscard]] virtual bool unpack(std::string_view &packed, std::string &plain) = 0;
};

} // namespace pavise::audit
