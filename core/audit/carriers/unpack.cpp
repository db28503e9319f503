// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/carriers/unpack.h"

#include <array>
#include <utility>

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

namespace pavise::audit {

namespace {

constexpr std::size_t kChunk = 65536;

/// Most memory for the dictionary of an .xz or .zst file. `xz -9` needs 65 MiB.
constexpr std::uint64_t kMaxDictionary = 128ULL * 1024 * 1024;
constexpr int kMaxZstdWindow = 27; // as a power of two, the same

/// Deflate, as gzip wraps it. A log may be several gzip files one after the other.
class GzipUnpacker final : public Unpacker
{
public:
    GzipUnpacker()
    {
        constexpr int gzipOnly = 16;
        m_isReady = ::inflateInit2(&m_stream, MAX_WBITS + gzipOnly) == Z_OK;
    }
    GzipUnpacker(const GzipUnpacker &) = delete;
    GzipUnpacker &operator=(const GzipUnpacker &) = delete;
    ~GzipUnpacker() override
    {
        if (m_isReady)
            ::inflateEnd(&m_stream);
    }

    [[nodiscard]] bool unpack(std::string_view &packed, std::string &plain) override
    {
        if (!m_isReady)
            return false;
        std::array<unsigned char, kChunk> out; // NOLINT(cppcoreguidelines-pro-type-member-init)
        std::string input(packed);             // zlib's interface wants bytes that it could change
        m_stream.next_in = reinterpret_cast<unsigned char *>(input.data()); // NOLINT
        m_stream.avail_in = static_cast<unsigned>(input.size());
        while (m_stream.avail_in > 0) {
            m_stream.next_out = out.data();
            m_stream.avail_out = kChunk;
            const int result = ::inflate(&m_stream, Z_NO_FLUSH);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                return false;
            append(plain, out, kChunk - m_stream.avail_out);
            if (result == Z_STREAM_END && ::inflateReset(&m_stream) != Z_OK)
                return false;
            if (result == Z_BUF_ERROR)
                break;
        }
        packed.remove_prefix(input.size() - m_stream.avail_in);
        return true;
    }

private:
    static void append(std::string &plain, const std::array<unsigned char, kChunk> &out,
                       std::size_t size)
    {
        plain.append(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(size));
    }

    z_stream m_stream{};
    bool m_isReady = false;
};

class XzUnpacker final : public Unpacker
{
public:
    XzUnpacker()
    {
        m_isReady = ::lzma_stream_decoder(&m_stream, kMaxDictionary, LZMA_CONCATENATED) == LZMA_OK;
    }
    XzUnpacker(const XzUnpacker &) = delete;
    XzUnpacker &operator=(const XzUnpacker &) = delete;
    ~XzUnpacker() override { ::lzma_end(&m_stream); }

    [[nodiscard]] bool unpack(std::string_view &packed, std::string &plain) override
    {
        if (!m_isReady)
            return false;
        std::array<std::uint8_t, kChunk> out; // NOLINT(cppcoreguidelines-pro-type-member-init)
        m_stream.next_in = reinterpret_cast<const std::uint8_t *>(packed.data()); // NOLINT
        m_stream.avail_in = packed.size();
        lzma_ret result = LZMA_OK;
        do {
            m_stream.next_out = out.data();
            m_stream.avail_out = out.size();
            result = ::lzma_code(&m_stream, LZMA_RUN);
            plain.append(out.begin(), out.end() - static_cast<std::ptrdiff_t>(m_stream.avail_out));
        } while (result == LZMA_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0));
        packed.remove_prefix(packed.size() - m_stream.avail_in);
        return result == LZMA_OK || result == LZMA_STREAM_END || result == LZMA_BUF_ERROR;
    }

private:
    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_isReady = false;
};

class ZstdUnpacker final : public Unpacker
{
public:
    ZstdUnpacker()
        : m_stream(::ZSTD_createDStream(), &::ZSTD_freeDStream)
    {
        if (m_stream != nullptr)
            ::ZSTD_DCtx_setParameter(m_stream.get(), ZSTD_d_windowLogMax, kMaxZstdWindow);
    }

    [[nodiscard]] bool unpack(std::string_view &packed, std::string &plain) override
    {
        if (m_stream == nullptr)
            return false;
        std::array<char, kChunk> out; // NOLINT(cppcoreguidelines-pro-type-member-init)
        ZSTD_inBuffer input{.src = packed.data(), .size = packed.size(), .pos = 0};
        bool isFull = false;
        do {
            ZSTD_outBuffer output{.dst = out.data(), .size = out.size(), .pos = 0};
            if (::ZSTD_isError(::ZSTD_decompressStream(m_stream.get(), &output, &input)) != 0)
                return false;
            plain.append(out.data(), output.pos);
            isFull = output.pos == output.size;
        } while (input.pos < input.size || isFull);
        packed.remove_prefix(input.pos);
        return true;
    }

private:
    std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream *)> m_stream;
};

} // namespace

Packing packingOf(std::string_view name)
{
    if (name.ends_with(".gz"))
        return Packing::Gzip;
    if (name.ends_with(".xz"))
        return Packing::Xz;
    return name.ends_with(".zst") ? Packing::Zstd : Packing::None;
}

std::unique_ptr<Unpacker> Unpacker::create(Packing packing)
{
    switch (packing) {
    case Packing::None:
        return nullptr;
    case Packing::Gzip:
        return std::make_unique<GzipUnpacker>();
    case Packing::Xz:
        return std::make_unique<XzUnpacker>();
    case Packing::Zstd:
        return std::make_unique<ZstdUnpacker>();
    }
    std::unreachable();
}

} // namespace pavise::audit
