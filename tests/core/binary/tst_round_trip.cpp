// SPDX-License-Identifier: GPL-2.0-or-later
// What is written is what is read, and the verifier takes it: for made-up profiles with every
// field, and for what the reference makes of Debian's profiles.
#include "core/automata/build/build.h"
#include "core/automata/compare.h"
#include "core/binary/reader.h"
#include "core/binary/verifier.h"
#include "core/binary/writer.h"
#include "tests/test_paths.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <array>
#include <optional>

using namespace pavise;
using namespace pavise::binary;
using namespace Qt::StringLiterals;

namespace {

/// Grants \p words on \p text and nothing else.
automata::PackedDfa accepting(std::string_view text, automata::AcceptWords words)
{
    using automata::StateId;
    automata::Dfa dfa;
    dfa.add(StateId::Trap, {}, StateId::Trap, {});
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const automata::Transition step{.byte = static_cast<std::uint8_t>(text[at]),
                                        .to = StateId{at + 2}};
        dfa.add(StateId::Trap, std::span(&step, 1), StateId::Trap, {});
    }
    dfa.add(StateId::Trap, {}, StateId::Trap, words);
    return pack(dfa).value();
}

automata::AcceptWords granted(const ReadDfa &read, std::string_view text)
{
    return read.dfa.accept(read.dfa.match(read.start, text));
}

ProfileImage full()
{
    ProfileImage image;
    image.name = "full";
    image.attachment = accepting("/usr/bin/full", {.accept = 1, .accept2 = 0});
    image.attachmentLength = 13;
    image.disconnectedPath = "/lost";
    image.flags = 2;
    image.mode = ProfileMode::Kill;
    image.auditAll = true;
    image.pathFlags = 0x4;
    image.capabilities = {.allow = 1ULL << 39U | 1, .audit = 1, .quiet = 1ULL << 40U};
    image.xattrs = {"user.one", "security.two"};
    image.limits[7] = 1024;
    image.limits[13] = ~0ULL;
    image.policy = accepting("\x0a\x09peer", {.accept = 2, .accept2 = 0});
    image.file = accepting("/bin/sh", {.accept = 0x0440'5101, .accept2 = 0x4001});
    image.transitions = {"other", ":space:there"};
    return image;
}

/// The image that our compiler would have handed to the writer.
ProfileImage imageOf(const ReadProfile &profile)
{
    const auto packed = [](const ReadDfa &read) { return pack(minimize(read.dfa)).value(); };
    ProfileImage image;
    image.name = profile.name;
    if (profile.attachment)
        image.attachment = packed(*profile.attachment);
    image.attachmentLength = profile.attachmentLength;
    image.disconnectedPath = profile.disconnectedPath;
    image.flags = profile.flags & ~1U;
    image.isHat = profile.isHat();
    image.mode = static_cast<ProfileMode>(profile.mode);
    image.auditAll = profile.audit != 0;
    image.pathFlags = profile.pathFlags;
    image.capabilities = {.allow = profile.capabilitiesAllow,
                          .audit = profile.capabilitiesAudit,
                          .quiet = profile.capabilitiesQuiet};
    image.xattrs = profile.xattrs;
    image.limits = profile.limits;
    if (profile.policy)
        image.policy = packed(*profile.policy);
    if (profile.file) {
        image.file = packed(*profile.file);
        image.transitions = profile.file->transitions;
    }
    return image;
}

bool areSame(const std::optional<ReadDfa> &left, const std::optional<ReadDfa> &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    return left->transitions == right->transitions
        && automata::differences(left->dfa, right->dfa).empty();
}

/// What the reference compiles, for a kernel of Debian 13.
QByteArray reference(const QString &profile, const QString &features)
{
    // Its output depends on where memory is, see decisions.md 6.
    QProcess parser;
    parser.setStandardErrorFile(QProcess::nullDevice());
    parser.start(u"setarch"_s,
                 {u"-R"_s, u"apparmor_parser"_s, u"-S"_s, u"-Q"_s, u"-K"_s, u"-M"_s, features,
                  u"--policy-features"_s, features, u"-b"_s, u"/etc/apparmor.d"_s, profile});
    return parser.waitForFinished() && parser.exitCode() == 0 ? parser.readAllStandardOutput()
                                                              : QByteArray();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        const std::string blob = write(std::array{full()});
        const auto verified = verify(blob);
        QVERIFY2(verified, verified ? "" : text::toEnglish(verified.error()).c_str());
        const auto read = binary::read(blob);
        QVERIFY2(read, read ? "" : text::toEnglish(read.error()).c_str());
        const ReadProfile &profile = read->front();
        QCOMPARE(profile.abi(), 7U);
        QVERIFY(!profile.forcesComplain());
        QCOMPARE(imageOf(profile).name, "full");
        const ProfileImage back = imageOf(profile);
        const ProfileImage expected = full();
        QCOMPARE(back.attachmentLength, expected.attachmentLength);
        QVERIFY(back.disconnectedPath == expected.disconnectedPath);
        QCOMPARE(back.flags, expected.flags);
        QCOMPARE(back.mode, expected.mode);
        QVERIFY(back.auditAll);
        QVERIFY(back.pathFlags == expected.pathFlags);
        QVERIFY(back.capabilities == expected.capabilities);
        QVERIFY(back.xattrs == expected.xattrs);
        QVERIFY(back.limits == expected.limits);
        QVERIFY(back.transitions == expected.transitions);
        QCOMPARE(granted(*profile.attachment, "/usr/bin/full").accept, 1U);
        QCOMPARE(granted(*profile.policy, "\x0a\x09peer").accept, 2U);
        QCOMPARE(granted(*profile.file, "/bin/sh").accept, 0x0440'5101U);
        QCOMPARE(granted(*profile.file, "/bin/sh").accept2, 0x4001U);
        QCOMPARE(granted(*profile.file, "/bin/sha").accept, 0U);
    }

    void aSetKeepsItsOrderAndNamespace()
    {
        ProfileImage parent = full();
        parent.namespaceName = "space";
        ProfileImage hat;
        hat.name = "full//hat";
        hat.isHat = true;
        hat.namespaceName = "space";
        const auto verified = verify(write(std::array{parent, hat}, {.forceComplain = true}));
        QVERIFY2(verified, verified ? "" : text::toEnglish(verified.error()).c_str());
        const std::size_t size = write(std::array{parent}, {.forceComplain = true}).size();
        const std::vector<VerifiedProfile> expected{{"full", "space", 1, 0},
                                                    {"full//hat", "space", 1, size}};
        QVERIFY(*verified == expected);
        QVERIFY(!verify(write(std::array{hat, parent})));
        QVERIFY(!verify(write(std::array{parent, parent})));
    }

    void tablesBeginAtMultiplesOfEight()
    {
        // For every length of the name in front of them.
        for (std::size_t length = 1; length <= 16; ++length) {
            ProfileImage image = full();
            image.name = std::string(length, 'n');
            const std::string blob = write(std::array{image});
            const std::string_view magic = "\x1b\x5e\x78\x3d";
            int found = 0;
            for (std::size_t at = blob.find(magic); at != std::string::npos;
                 at = blob.find(magic, at + 1)) {
                QCOMPARE(at % 8, std::size_t(0));
                ++found;
            }
            QCOMPARE(found, 3);
            QVERIFY(verify(blob));
        }
    }

    void aProfileWithoutFileRulesGetsAnEmptyAutomaton()
    {
        ProfileImage image = full();
        image.file = {};
        image.transitions.clear();
        image.policy = accepting("\x02", {.accept = 4, .accept2 = 0});
        const std::string blob = write(std::array{image});
        QVERIFY(verify(blob));
        const auto read = binary::read(blob);
        QVERIFY(read && read->front().file);
        QVERIFY(granted(*read->front().file, "/etc/passwd") == automata::AcceptWords{});
    }

    void whatDoesNotFitIsNotLoaded()
    {
        ProfileImage tooMany = full();
        tooMany.transitions.resize(13, "target");
        QVERIFY(!verify(write(std::array{tooMany})));
        ProfileImage noTarget = full();
        noTarget.transitions.clear();
        QVERIFY(!verify(write(std::array{noTarget})));
        ProfileImage inNamespace = full();
        inNamespace.name = ":space:full";
        QVERIFY(!verify(write(std::array{inNamespace})));
        ProfileImage longName = full();
        longName.name = std::string(70'000, 'n');
        QVERIFY(!verify(write(std::array{longName})));
        ProfileImage tooLong = full();
        tooLong.attachmentLength = 14;
        QVERIFY(!verify(write(std::array{tooLong})));
        ProfileImage prompt = full();
        prompt.mode = ProfileMode::Prompt;
        QVERIFY(!verify(write(std::array{prompt})));
        QVERIFY(verify(write(std::array{prompt}), {.allowPrompt = true}));
    }

    void eachNamespaceIsAWriteOfItsOwn()
    {
        ProfileImage here = full();
        here.namespaceName.reset();
        ProfileImage there = full();
        there.namespaceName = "space";
        ProfileImage child = there;
        child.name += "//child";
        const std::string blob = write(std::array{here, there, child});
        const auto mixed = verify(blob);
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().code, text::DiagnosticCode::BlobNamespacesMixed);
        const auto verified = verify(blob, {.severalNamespaces = true});
        QVERIFY(verified);
        const auto parts = writes(blob, *verified);
        QCOMPARE(parts.size(), std::size_t{2});
        QVERIFY(parts[0] == write(std::array{here}));
        QVERIFY(verify(parts[1]));
        QCOMPARE(parts[0].size() + parts[1].size(), blob.size());
        // A child belongs to the parent of its namespace.
        child.namespaceName.reset();
        QVERIFY(!verify(write(std::array{there, child}), {.severalNamespaces = true}));
        QVERIFY(verify(write(std::array{there, child}),
                       {.allowOrphans = true, .severalNamespaces = true}));
    }

    void theReferencesPolicyComesThroughUnchanged_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name :
             {"lsb_release", "nvidia_modprobe", "sbin.syslogd", "samba-bgqd", "usr.sbin.dnsmasq",
              "usr.bin.pidgin", "php-fpm", "usr.sbin.traceroute", "bin.ping", "usr.bin.totem"}) {
            QTest::newRow(name) << u"/etc/apparmor.d/"_s + QString::fromLatin1(name);
        }
    }

    void theReferencesPolicyComesThroughUnchanged()
    {
        QFETCH(const QString, path);
        const std::optional<std::string> shared = tests::sharedDir();
        if (!shared)
            QSKIP("needs ../shared/corpus/features");
        const QByteArray made =
            reference(path, QString::fromStdString(*shared) + u"/corpus/features/features-6.12"_s);
        if (made.isEmpty())
            QSKIP("needs apparmor_parser and Debian's profiles");
        QVERIFY(verify(view(made)));
        const auto profiles = read(view(made));
        QVERIFY(profiles);
        std::vector<ProfileImage> images;
        for (const ReadProfile &profile : *profiles) {
            // Ours is never larger. It can be smaller: 4.1.0 keeps states apart that differ in
            // what it knows of the rules but not in what it tells the kernel.
            for (const auto *each : {&profile.file, &profile.policy}) {
                if (*each)
                    QVERIFY(minimize((*each)->dfa).stateCount() <= (*each)->dfa.stateCount());
            }
            images.push_back(imageOf(profile));
        }
        const std::string ours = write(images);
        const auto verified = verify(ours);
        QVERIFY2(verified, verified ? "" : text::toEnglish(verified.error()).c_str());
        const auto back = read(ours);
        QVERIFY(back && back->size() == profiles->size());
        for (std::size_t i = 0; i < back->size(); ++i) {
            QVERIFY(areSame((*back)[i].attachment, (*profiles)[i].attachment));
            QVERIFY(areSame((*back)[i].policy, (*profiles)[i].policy));
            QVERIFY(areSame((*back)[i].file, (*profiles)[i].file));
        }
        QVERIFY2(ours.size() <= static_cast<std::size_t>(made.size()) * 101 / 100,
                 qPrintable(u"%1 bytes, the reference %2"_s.arg(ours.size()).arg(made.size())));
    }
};

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
