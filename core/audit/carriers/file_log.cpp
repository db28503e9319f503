// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/carriers/log_readers.h"
#include "core/audit/carriers/unpack.h"
#include "core/audit/line/line_buffer.h"
#include "core/kernel/small_file.h"
#include "core/text/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <utility>

#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::audit {

namespace {

/// What stays in a processor's cache until its lines are read.
constexpr std::size_t kReadSize = 64UL * 1024;

class FileLog final : public LogReader
{
public:
    FileLog(LogPlace place, std::vector<std::string> files, Reading reading)
        : m_place(std::move(place))
        , m_files(std::move(files))
        , m_reading(reading)
    {
    }

    /// Opens the next file. \returns errno.
    int openNext(bool atEnd)
    {
        const std::string &path = m_files[m_next];
        // Non-blocking, so that a FIFO of that name cannot hold the reader up.
        text::FileDescriptor file(
            ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
        struct stat info{};
        if (!file.isOpen() || ::fstat(file.get(), &info) != 0)
            return errno;
        if (!S_ISREG(info.st_mode))
            return S_ISDIR(info.st_mode) ? EISDIR : EINVAL;
        m_file = std::move(file);
        m_identity = {info.st_dev, info.st_ino};
        m_isRoots = info.st_uid == 0 && (info.st_mode & 022U) == 0;
        m_position = 0;
        m_unpacked = 0;
        m_packed.clear();
        m_unpacker = Unpacker::create(packingOf(path));
        ++m_next;
        if (atEnd)
            m_position = ::lseek(m_file.get(), 0, SEEK_END);
        return 0;
    }

    /// Leaves out a file that cannot be opened.
    void skip() { ++m_next; }

    void watch()
    {
        const std::string &path = m_files.back();
        const std::size_t slash = path.rfind('/');
        const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
        m_watch = text::FileDescriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        if (m_watch.isOpen())
            (void)::inotify_add_watch(m_watch.get(), folder.c_str(),
                                      IN_MODIFY | IN_CREATE | IN_MOVED_TO);
    }

    [[nodiscard]] text::Result<std::optional<LogLine>> next() override
    {
        drainWatch();
        for (;;) {
            if (const auto line = m_buffer.takeLine())
                return lineOf(*line);
            const int error = fill();
            if (error > 0)
                return std::unexpected(
                    logUnreadable({.kind = m_place.kind, .path = currentPath()}, error));
            if (error == 0)
                continue;
            const bool isLast = m_next == m_files.size();
            if (isLast && m_reading == Reading::Follow && !wasReplaced())
                return std::nullopt;
            // This file is done: its last line counts even without a newline.
            if (const auto rest = m_buffer.takeRest())
                return lineOf(*rest);
            if (!openFollowing(isLast))
                return std::nullopt;
        }
    }

    [[nodiscard]] int fd() const override { return m_watch.get(); }

private:
    static constexpr int kEnd = -1;

    [[nodiscard]] std::string currentPath() const
    {
        return m_next == 0 ? m_place.path : m_files[m_next - 1];
    }

    LogLine lineOf(std::string_view bytes) const
    {
        LogLine line;
        line.bytes = bytes;
        // Only root's own file proves anything; a copy somewhere can have been edited.
        line.hasOrigin = m_place.kind != LogKind::SyslogFile && m_isRoots;
        line.origin = line.hasOrigin ? Origin::Kernel : Origin::KernelText;
        return line;
    }

    /// Moves on to the next file, or to the one that took the last one's place.
    bool openFollowing(bool isLast)
    {
        if (isLast && m_reading == Reading::Once)
            return false;
        if (isLast)
            m_next = m_files.size() - 1;
        while (m_next < m_files.size()) {
            if (openNext(false) == 0)
                return true;
            if (m_next + 1 == m_files.size())
                return false; // not there yet: the next call tries again
            ++m_next;         // rotated away meanwhile
        }
        return false;
    }

    /// True when another file has the name now, or the file became shorter.
    bool wasReplaced()
    {
        struct stat info{};
        if (::stat(m_files.back().c_str(), &info) != 0)
            return false;
        return std::pair(info.st_dev, info.st_ino) != m_identity || info.st_size < m_position;
    }

    void drainWatch()
    {
        if (!m_watch.isOpen())
            return;
        std::array<char, 4096> events; // NOLINT(cppcoreguidelines-pro-type-member-init): read()
        while (::read(m_watch.get(), events.data(), events.size()) > 0) { }
    }

    /// Reads some more. \returns 0, errno, or kEnd.
    int fill()
    {
        if (m_unpacker != nullptr)
            return fillUnpacked();
        std::string &bytes = m_buffer.space();
        const std::size_t old = bytes.size();
        ssize_t got = 0;
        bytes.resize_and_overwrite(old + kReadSize, [&](char *data, std::size_t) {
            do {
                got = ::read(m_file.get(), data + old, kReadSize);
            } while (got < 0 && errno == EINTR);
            return old + static_cast<std::size_t>(std::max<ssize_t>(got, 0));
        });
        if (got < 0)
            return errno;
        m_position += got;
        return got == 0 ? kEnd : 0;
    }

    int fillUnpacked()
    {
        std::array<char, 16384> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read()
        const ssize_t got = ::read(m_file.get(), buffer.data(), buffer.size());
        if (got < 0)
            return errno == EINTR ? 0 : errno;
        if (got == 0 || m_unpacked > kMaxUnpacked)
            return kEnd;
        m_packed.append(buffer.data(), static_cast<std::size_t>(got));
        std::string &plain = m_buffer.space();
        const std::size_t before = plain.size();
        std::string_view rest = m_packed;
        const bool isGood = m_unpacker->unpack(rest, plain);
        m_unpacked += plain.size() - before;
        m_packed.erase(0, m_packed.size() - rest.size());
        // What came out before the damage is worth having; the rest of the file is not.
        if (!isGood)
            m_unpacked = kMaxUnpacked + 1;
        return 0;
    }

    LogPlace m_place;
    std::vector<std::string> m_files;
    std::size_t m_next = 0; ///< Into m_files: the one after the open one.
    Reading m_reading;
    text::FileDescriptor m_file;
    text::FileDescriptor m_watch;
    std::pair<dev_t, ino_t> m_identity;
    off_t m_position = 0;
    bool m_isRoots = false;
    std::unique_ptr<Unpacker> m_unpacker;
    std::string m_packed; ///< Read and not unpacked yet.
    std::uint64_t m_unpacked = 0;
    LineBuffer m_buffer;
};

class StreamLog final : public LogReader
{
public:
    explicit StreamLog(text::FileDescriptor stream)
        : m_stream(std::move(stream))
    {
    }

    [[nodiscard]] text::Result<std::optional<LogLine>> next() override
    {
        for (;;) {
            if (const auto line = m_buffer.takeLine())
                return lineOf(*line);
            std::string &bytes = m_buffer.space();
            const std::size_t old = bytes.size();
            ssize_t got = 0;
            bytes.resize_and_overwrite(old + kReadSize, [&](char *data, std::size_t) {
                do {
                    got = ::read(m_stream.get(), data + old, kReadSize);
                } while (got < 0 && errno == EINTR);
                return old + static_cast<std::size_t>(std::max<ssize_t>(got, 0));
            });
            if (got < 0)
                return std::unexpected(
                    logUnreadable({.kind = LogKind::SyslogFile, .path = "-"}, errno));
            if (got > 0)
                continue;
            const auto rest = m_buffer.takeRest();
            return rest ? lineOf(*rest) : std::nullopt;
        }
    }

    [[nodiscard]] int fd() const override { return m_stream.get(); }

private:
    static std::optional<LogLine> lineOf(std::string_view bytes)
    {
        LogLine line;
        line.bytes = bytes;
        line.origin = Origin::KernelText;
        return line;
    }

    text::FileDescriptor m_stream;
    LineBuffer m_buffer;
};

/// `1` of `.1.gz`, the date of `-20260101.xz`; nothing when the name is of another file.
std::optional<std::pair<bool, std::uint64_t>> rotation(std::string_view name, std::string_view base)
{
    if (!name.starts_with(base) || name.size() < base.size() + 2)
        return std::nullopt;
    name.remove_prefix(base.size());
    const bool isDate = name.front() == '-';
    if (!isDate && name.front() != '.')
        return std::nullopt;
    name.remove_prefix(1);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc())
        return std::nullopt;
    name.remove_prefix(static_cast<std::size_t>(end - name.data()));
    if (!name.empty() && packingOf(name) == Packing::None)
        return std::nullopt;
    return std::pair(isDate, number);
}

} // namespace

std::vector<std::string> rotatedFiles(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "./" : path.substr(0, slash + 1);
    const std::string base = path.substr(slash == std::string::npos ? 0 : slash + 1);
    struct Rotated
    {
        bool isDate;
        std::uint64_t number;
        std::string path;
    };
    std::vector<Rotated> older;
    const auto names = kernel::listFolder(AT_FDCWD, folder);
    for (const std::string &name : names.value_or(std::vector<std::string>())) {
        if (const auto found = rotation(name, base))
            older.push_back(
                {.isDate = found->first, .number = found->second, .path = folder + name});
    }
    // Dates go up with time, numbers go down.
    std::ranges::sort(older, [](const Rotated &a, const Rotated &b) {
        if (a.isDate != b.isDate)
            return a.isDate;
        return a.isDate ? a.number < b.number : a.number > b.number;
    });
    std::vector<std::string> files;
    for (Rotated &each : older)
        files.push_back(std::move(each.path));
    files.push_back(path);
    return files;
}

std::unique_ptr<LogReader> readStream(text::FileDescriptor stream)
{
    return std::make_unique<StreamLog>(std::move(stream));
}

text::Result<std::unique_ptr<LogReader>> openFileLog(const LogPlace &place, ReadFrom from,
                                                     Reading reading)
{
    const bool isPacked = packingOf(place.path) != Packing::None;
    std::vector<std::string> files = from == ReadFrom::Beginning && !isPacked
        ? rotatedFiles(place.path)
        : std::vector{place.path};
    auto reader = std::make_unique<FileLog>(place, files, reading);
    if (reading == Reading::Follow)
        reader->watch(); // before the first read, so that nothing falls in between
    // The oldest may not be ours to read, or be rotated away just now; the file itself counts.
    int error = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        error = reader->openNext(from == ReadFrom::End);
        if (error == 0)
            return reader;
        reader->skip();
    }
    return std::unexpected(logUnreadable(place, error));
}

} // namespace pavise::audit
