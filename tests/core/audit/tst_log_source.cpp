// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Files as they lie, rotate, grow and break; and what can be found on a system.

#include "core/audit/carriers/log_source.h"
#include "tests/fake_tree.h"

#include <QTest>

#include <filesystem>

#include <fcntl.h>
#include <lzma.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

using namespace pavise;
using namespace pavise::audit;
using namespace std::string_literals;

namespace {

std::string record(int serial, std::string_view name)
{
    return "audit: type=1400 audit(1700000000.000:" + std::to_string(serial)
        + "): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"app\" name=\""
        + std::string(name) + "\" pid=1 comm=\"a\" requested_mask=\"r\" denied_mask=\"r\"\n";
}

std::string gzipped(const std::string &plain)
{
    std::string out(plain.size() + 1000, '\0');
    z_stream stream{};
    ::deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    std::string input = plain;
    stream.next_in = reinterpret_cast<unsigned char *>(input.data());
    stream.avail_in = static_cast<unsigned>(input.size());
    stream.next_out = reinterpret_cast<unsigned char *>(out.data());
    stream.avail_out = static_cast<unsigned>(out.size());
    ::deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    ::deflateEnd(&stream);
    return out;
}

std::string xzed(const std::string &plain)
{
    std::string out(plain.size() + 1000, '\0');
    std::size_t size = 0;
    ::lzma_easy_buffer_encode(6, LZMA_CHECK_CRC64, nullptr,
                              reinterpret_cast<const std::uint8_t *>(plain.data()), plain.size(),
                              reinterpret_cast<std::uint8_t *>(out.data()), &size, out.size());
    out.resize(size);
    return out;
}

std::string zstded(const std::string &plain)
{
    std::string out(::ZSTD_compressBound(plain.size()), '\0');
    out.resize(::ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), 3));
    return out;
}

/// The names in the records, in order, and how the reading ended.
struct Contents
{
    std::vector<std::string> names;
    std::uint64_t lost = 0;
    std::uint64_t lines = 0;
    bool failed = false;
};

Contents readOn(EventReader &reader)
{
    Contents contents;
    Event event;
    for (;;) {
        const auto result = reader.next(event);
        if (!result)
            contents.failed = true;
        if (!result || result->kind == LineKind::Other)
            break;
        if (result->kind == LineKind::Lost)
            contents.lost += result->lostCount;
        else
            contents.names.emplace_back(event.text(Field::Name));
    }
    contents.lines = reader.lineCount();
    return contents;
}

Contents readAll(const std::string &path, ReadFrom from = ReadFrom::Beginning)
{
    auto opened = openLog(logPlace(path), from);
    if (!opened)
        return {.names = {}, .failed = true};
    EventReader reader(std::move(*opened));
    return readOn(reader);
}

using Names = std::vector<std::string>;

void append(const std::string &path, const std::string &bytes)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::write(fd, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    ::close(fd);
}

} // namespace

class TestLogSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfAPlaceIsInItsName()
    {
        QVERIFY(logPlace("/var/log/audit/audit.log.1").kind == LogKind::AuditFile);
        QVERIFY(logPlace("/var/log/kern.log").kind == LogKind::SyslogFile);
        QVERIFY(logPlace("/dev/kmsg").kind == LogKind::KernelRing);
        QVERIFY(logPlace("/x/system.journal").kind == LogKind::Journal);
    }

    void recordsAmongOtherLinesAreFound()
    {
        const tests::FakeTree tree;
        tree.file("kern.log",
                  "boot\n" + record(1, "/a") + "\n\n" + record(2, "/b")
                      + "audit: kauditd_printk_skb: 51 callbacks suppressed\n");
        const Contents read = readAll(tree.at("kern.log"));
        QCOMPARE(read.names, (Names{"/a", "/b"}));
        QCOMPARE(read.lost, 51U);
        QCOMPARE(read.lines, 6U);
    }

    void lastLineWithoutNewlineCounts()
    {
        const tests::FakeTree tree;
        std::string text = record(1, "/a") + record(2, "/b");
        text.pop_back();
        tree.file("kern.log", text);
        QCOMPARE(readAll(tree.at("kern.log")).names, (Names{"/a", "/b"}));
    }

    void rotatedFilesComeFirstAndInOrder()
    {
        const tests::FakeTree tree;
        tree.file("kern.log", record(5, "/5"));
        tree.file("kern.log.1", record(4, "/4"));
        tree.file("kern.log.2.gz", gzipped(record(3, "/3")));
        tree.file("kern.log.10.xz", xzed(record(2, "/2")));
        tree.file("kern.log.11.zst", zstded(record(1, "/1")));
        tree.file("kern.log.old", record(9, "/no"));
        tree.file("kern.log2", record(9, "/no"));
        QCOMPARE(readAll(tree.at("kern.log")).names, (Names{"/1", "/2", "/3", "/4", "/5"}));
        QCOMPARE(readAll(tree.at("kern.log"), ReadFrom::ThisBoot).names, Names{"/5"});
        QCOMPARE(readAll(tree.at("kern.log"), ReadFrom::End).names, Names{});
        QCOMPARE(readAll(tree.at("kern.log.2.gz")).names, Names{"/3"});
    }

    void datedRotationComesInOrder()
    {
        const tests::FakeTree tree;
        tree.file("messages", record(3, "/3"));
        tree.file("messages-20261101.gz", gzipped(record(1, "/1")));
        tree.file("messages-20261108", record(2, "/2"));
        QCOMPARE(readAll(tree.at("messages")).names, (Names{"/1", "/2", "/3"}));
    }

    void largePackedFilesAreReadWhole()
    {
        std::string plain;
        for (int i = 0; i < 20'000; ++i)
            plain += record(i, "/" + std::to_string(i));
        const tests::FakeTree tree;
        tree.file("a.gz",
                  gzipped(plain.substr(0, plain.size() / 2))
                      + gzipped(plain.substr(plain.size() / 2)));
        tree.file("a.xz", xzed(plain));
        tree.file("a.zst", zstded(plain));
        for (const char *name : {"a.gz", "a.xz", "a.zst"}) {
            const Contents read = readAll(tree.at(name));
            QCOMPARE(read.names.size(), 20'000U);
            QCOMPARE(read.names.back(), "/19999"s);
        }
    }

    void damagedPackedFilesGiveWhatIsLeft()
    {
        std::string plain;
        for (int i = 0; i < 5'000; ++i)
            plain += record(i, "/" + std::to_string(i * 7919 % 100'000));
        const tests::FakeTree tree;
        for (const std::string &packed : {gzipped(plain), xzed(plain), zstded(plain)}) {
            std::string broken = packed;
            for (std::size_t i = packed.size() / 2; i < packed.size() / 2 + 40; ++i)
                broken[i] = static_cast<char>(broken[i] ^ 0x5a);
            for (const std::string &each :
                 {broken, packed.substr(0, packed.size() / 2), "x"s, ""s}) {
                tree.file("a.gz", each);
                tree.file("a.xz", each);
                tree.file("a.zst", each);
                for (const char *name : {"a.gz", "a.xz", "a.zst"})
                    QVERIFY(readAll(tree.at(name)).names.size() < 5'000U);
            }
        }
    }

    void endlessLineIsCutAndTheNextIsRead()
    {
        const tests::FakeTree tree;
        tree.file("kern.log",
                  std::string(3'000'000, 'x') + '\n' + record(1, "/a")
                      + record(2, std::string(200'000, 'n')) + record(3, "/c"));
        auto reader = openLog(logPlace(tree.at("kern.log")));
        QVERIFY(reader.has_value());
        const auto first = (*reader)->next();
        QCOMPARE((*first)->bytes.size(), kMaxLineBytes + 1);
        const Contents read = readAll(tree.at("kern.log"));
        QCOMPARE(read.names.size(), 3U);
        QCOMPARE(read.names[0], "/a"s);
        QVERIFY(read.names[1].size() < kMaxLineBytes);
        QCOMPARE(read.names[2], "/c"s);
    }

    void binaryRubbishIsNoError()
    {
        const tests::FakeTree tree;
        std::string rubbish;
        std::uint32_t state = 1;
        for (int i = 0; i < 1'000'000; ++i) {
            state = state * 1664525U + 1013904223U;
            rubbish += static_cast<char>(state >> 24U);
        }
        tree.file("kern.log", rubbish + '\n' + "\0\0\0"s + record(1, "/a"));
        const Contents read = readAll(tree.at("kern.log"));
        QVERIFY(!read.failed);
        QCOMPARE(read.names, Names{"/a"});
    }

    void missingAndWrongFilesAreErrors()
    {
        const tests::FakeTree tree;
        const auto missing = openLog(logPlace(tree.at("kern.log")));
        QVERIFY(!missing);
        QVERIFY(missing.error().code == text::DiagnosticCode::LogUnreadable);
        QCOMPARE(missing.error().args.at(1), "No such file or directory"s);
        ::mkfifo(tree.at("fifo").c_str(), 0600);
        QVERIFY(!openLog(logPlace(tree.at("fifo"))));
    }

    void followingSeesWhatIsAppended()
    {
        const tests::FakeTree tree;
        tree.file("kern.log", record(1, "/old"));
        auto opened = openLog(logPlace(tree.at("kern.log")), ReadFrom::End, Reading::Follow);
        QVERIFY(opened.has_value());
        EventReader reader(std::move(*opened));
        QCOMPARE(readOn(reader).names, Names{});

        const std::string line = record(2, "/new");
        append(tree.at("kern.log"), line.substr(0, 40));
        pollfd waiting{.fd = reader.fd(), .events = POLLIN, .revents = 0};
        QCOMPARE(::poll(&waiting, 1, 5000), 1);
        QCOMPARE(readOn(reader).names, Names{}); // half a line is none
        append(tree.at("kern.log"), line.substr(40));
        QCOMPARE(::poll(&waiting, 1, 5000), 1);
        QCOMPARE(readOn(reader).names, Names{"/new"});
        QCOMPARE(::poll(&waiting, 1, 0), 0); // quiet again
    }

    void followingGoesOnAfterRotation()
    {
        const tests::FakeTree tree;
        const std::string path = tree.at("kern.log");
        tree.file("kern.log", record(1, "/1"));
        auto opened = openLog(logPlace(path), ReadFrom::Beginning, Reading::Follow);
        EventReader reader(std::move(*opened));
        QCOMPARE(readOn(reader).names, Names{"/1"});
        append(path, record(2, "/2"));
        std::filesystem::rename(path, path + ".1");
        QCOMPARE(readOn(reader).names, Names{"/2"});
        append(path + ".1", record(3, "/3")); // the log daemon was not told yet
        QCOMPARE(readOn(reader).names, Names{"/3"});
        append(path, record(4, "/4"));
        QCOMPARE(readOn(reader).names, Names{"/4"});
        tree.file("kern.log", ""); // copytruncate
        QCOMPARE(readOn(reader).names, Names{});
        append(path, record(5, "/5"));
        QCOMPARE(readOn(reader).names, Names{"/5"});
    }

    void onlyRootsAuditFileProvesItsLines()
    {
        if (::getuid() != 0)
            QSKIP("needs root to make files of root and of others");
        const tests::FakeTree tree;
        tree.file("audit.log", "type=AVC msg=" + record(1, "/a").substr(17));
        const std::string path = tree.at("audit.log");
        const auto origin = [&path] {
            EventReader reader(std::move(openLog(logPlace(path)).value()));
            Event event;
            return reader.next(event)->kind == LineKind::Record ? event.origin : Origin::Anyone;
        };
        QCOMPARE(::chmod(path.c_str(), 0640), 0);
        QVERIFY(origin() == Origin::Kernel);
        QCOMPARE(::chmod(path.c_str(), 0666), 0);
        QVERIFY(origin() == Origin::KernelText);
        QCOMPARE(::chmod(path.c_str(), 0640), 0);
        QCOMPARE(::chown(path.c_str(), 1000, 1000), 0);
        QVERIFY(origin() == Origin::KernelText);
    }

    void forgedLineOfATrustedSourceIsMarked()
    {
        if (::getuid() != 0)
            QSKIP("needs root to make a file of root");
        // A kernel message that quotes a name which a user chose.
        const tests::FakeTree tree;
        tree.file("dev/kmsg",
                  "6,1,2,-;process '/tmp/x audit: type=1400 audit(1.000:1): "
                  "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" name=\"/x\"'\n"
                  "6,2,3,-;"
                      + record(2, "/y"));
        QCOMPARE(::chmod(tree.at("dev/kmsg").c_str(), 0600), 0);
        EventReader reader(std::move(openLog(logPlace(tree.at("dev/kmsg"))).value()));
        Event event;
        QVERIFY(reader.next(event)->kind == LineKind::Record);
        QVERIFY(event.origin == Origin::Anyone);
        QVERIFY(reader.next(event)->kind == LineKind::Record);
        QVERIFY(event.origin == Origin::Kernel);
    }

    void readingCanBeStopped()
    {
        const tests::FakeTree tree;
        tree.file("kern.log", record(1, "/a"));
        EventReader reader(std::move(openLog(logPlace(tree.at("kern.log"))).value()));
        std::stop_source stop;
        stop.request_stop();
        Event event;
        QVERIFY(reader.next(event, stop.get_token())->kind == LineKind::Other);
        QCOMPARE(reader.lineCount(), 0U);
    }

    void sourcesOfATreeAreFound()
    {
        const tests::FakeTree tree;
        tree.file("var/log/kern.log", record(1, "/a") + "x\n" + record(2, "/b"));
        tree.file("var/log/syslog", "nothing here\n");
        const auto sources = findLogSources(tree.root());
        QCOMPARE(sources.size(), 6U);
        QVERIFY(sources[0].place.kind == LogKind::AuditFile);
        QVERIFY(!sources[0].isPresent);
        QVERIFY(sources[0].advice == LogAdvice::Install);
        QVERIFY(sources[1].place.kind == LogKind::Journal);
        QVERIFY(!sources[1].isPresent);
        const LogSource &kern = sources[2];
        QVERIFY(kern.isPresent && kern.isReadable && kern.advice == LogAdvice::None);
        QCOMPARE(kern.lines, 3U);
        QCOMPARE(kern.records, 2U);
        QVERIFY(sources[3].isReadable && sources[3].advice == LogAdvice::NoRecords);
    }

    void probingIsBounded()
    {
        const tests::FakeTree tree;
        std::string large;
        for (int i = 0; i < 100'000; ++i)
            large += "an ordinary line of a log that has nothing to do with it\n";
        tree.file("var/log/syslog", large);
        const auto sources = findLogSources(tree.root(), 10'000);
        QCOMPARE_LT(sources[3].lines, 1000U);
    }
};

QTEST_APPLESS_MAIN(TestLogSource)
#include "tst_log_source.moc"
