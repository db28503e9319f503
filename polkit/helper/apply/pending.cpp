// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/apply/pending.h"

#include "core/text/file_reader.h"
#include "polkit/helper/apply/backup.h"
#include "polkit/helper/encoding.h"
#include "polkit/helper/limits.h"

#include <algorithm>

#include <unistd.h>

namespace pavise::helper {

namespace {

constexpr std::uint32_t kMark = 0x31505650; // "PVP1"

text::Sha256 readDigest(ByteReader &in, bool &isGood)
{
    const std::string bytes = in.bytes();
    text::Sha256 digest{};
    if (bytes.size() == digest.size())
        std::ranges::copy(bytes, digest.begin());
    else
        isGood = false;
    return digest;
}

std::string_view asBytes(const text::Sha256 &digest)
{
    // Octets to chars: the one place where both views of a digest meet.
    return {reinterpret_cast<const char *>(digest.data()), digest.size()}; // NOLINT
}

} // namespace

std::string encode(const Pending &pending)
{
    ByteWriter out;
    out.number(kMark);
    out.bytes(pending.operation);
    out.number(static_cast<std::uint32_t>(pending.files.size()));
    for (const PendingFile &file : pending.files) {
        out.bytes(file.name);
        out.number(file.before ? 1 : 0);
        out.bytes(asBytes(file.before.value_or(text::Sha256{})));
        out.bytes(asBytes(file.after));
    }
    out.bytes(pending.blob);
    return out.take();
}

std::optional<Pending> decodePending(std::string_view bytes)
{
    ByteReader in(bytes);
    Pending pending;
    bool isGood = true;
    in.expect(kMark);
    pending.operation = in.bytes();
    for (std::uint32_t left = in.count(limits::kFiles); left > 0 && !in.hasFailed(); --left) {
        PendingFile &file = pending.files.emplace_back();
        file.name = in.bytes();
        const bool existed = in.flag();
        const text::Sha256 before = readDigest(in, isGood);
        if (existed)
            file.before = before;
        file.after = readDigest(in, isGood);
    }
    pending.blob = in.bytes();
    return in.isWhole() && isGood ? std::optional(std::move(pending)) : std::nullopt;
}

std::expected<void, text::Diagnostic> PendingNote::write(const Pending &pending) const
{
    return writeSynced(m_path, encode(pending));
}

std::optional<Pending> PendingNote::read() const
{
    // The text is bounded by the limits on blobs and names, far below DiskFiles' own.
    const auto bytes = text::DiskFiles().read(m_path);
    return bytes ? decodePending(*bytes) : std::nullopt;
}

void PendingNote::remove() const
{
    ::unlink(m_path.c_str());
}

} // namespace pavise::helper
