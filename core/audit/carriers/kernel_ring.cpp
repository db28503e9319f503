// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/carriers/log_readers.h"
#include "core/text/file_descriptor.h"

#include <array>
#include <cerrno>
#include <charconv>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::audit {

namespace {

/// Each read gives one record: `PRIORITY,SEQUENCE,USEC,FLAGS;TEXT\n` and lines of details.
/// Source: Documentation/ABI/testing/dev-kmsg.
class KernelRing final : public LogReader
{
public:
    KernelRing(LogPlace place, text::FileDescriptor device)
        : m_place(std::move(place))
        , m_device(std::move(device))
    {
    }

    [[nodiscard]] text::Result<std::optional<LogLine>> next() override
    {
        for (;;) {
            const ssize_t got = ::read(m_device.get(), m_record.data(), m_record.size());
            if (got < 0 && errno == EAGAIN)
                return std::nullopt;
            // EPIPE: the ring went round and records are gone; the next read goes on behind them.
            if (got < 0 && (errno == EPIPE || errno == EINTR))
                continue;
            if (got < 0)
                return std::unexpected(logUnreadable(m_place, errno));
            if (got == 0)
                return std::nullopt;
            std::string_view record(m_record.data(), static_cast<std::size_t>(got));
            record = record.substr(0, record.find('\n'));
            LogLine line;
            line.bytes = record;
            line.hasOrigin = true;
            line.origin = isKernels(record) ? Origin::Kernel : Origin::Anyone;
            return line;
        }
    }

    [[nodiscard]] int fd() const override { return m_device.get(); }

private:
    /// Programs may write to /dev/kmsg too; the kernel gives their records another facility.
    static bool isKernels(std::string_view record)
    {
        unsigned priority = 0;
        const auto [end, error] =
            std::from_chars(record.data(), record.data() + record.size(), priority);
        return error == std::errc() && priority >> 3U == 0;
    }

    LogPlace m_place;
    text::FileDescriptor m_device;
    /// Larger than any record: a smaller buffer gives EINVAL.
    std::array<char, 16384> m_record{};
};

} // namespace

text::Result<std::unique_ptr<LogReader>> openKernelRing(const LogPlace &place, ReadFrom from,
                                                        Reading reading)
{
    text::FileDescriptor device(
        ::open(place.path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info{};
    if (!device.isOpen() || ::fstat(device.get(), &info) != 0)
        return std::unexpected(logUnreadable(place, errno));
    if (S_ISREG(info.st_mode))
        return openFileLog(place, from == ReadFrom::Beginning ? ReadFrom::ThisBoot : from, reading);
    if (from == ReadFrom::End)
        (void)::lseek(device.get(), 0, SEEK_END);
    return std::make_unique<KernelRing>(place, std::move(device));
}

} // namespace pavise::audit
