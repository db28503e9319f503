// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A rule is told to do nothing exactly when the compiled profile is the same without it: decided
/// here by compiling both, on random profiles and on real ones.

#include "core/store/profile_store.h"
#include "tests/core/lint/linted.h"
#include "tests/test_paths.h"

#include <QDir>
#include <QTest>

#include <array>
#include <optional>
#include <random>
#include <set>

using namespace pavise;
using namespace pavise::tests;
using namespace std::string_literals;
using namespace Qt::StringLiterals;
using text::DiagnosticCode;

namespace {

const std::array kPaths = {"/a"s,    "/b"s,    "/{a,b}"s, "/*"s,       "/**"s,     "/a/*"s,
                           "/a/**"s, "/[ab]"s, "/a/b"s,   "/a{,/**}"s, "/{a/,}b"s, "/[^b]"s};
const std::array kPermissions = {"r"s, "w"s, "rw"s, "rwk"s, "a"s, "m"s, "rm"s, "l"s};
const std::array kPrefixes = {""s,
                              ""s,
                              ""s,
                              "owner "s,
                              "deny "s,
                              "audit deny "s,
                              "audit "s,
                              "priority=1 "s,
                              "other "s,
                              "deny owner "s,
                              "priority=-1 deny "s};
const std::array kOthers = {"capability chown,"s,
                            "capability chown fowner,"s,
                            "deny capability chown,"s,
                            "network inet stream,"s,
                            "network inet,"s,
                            "signal send peer=a,"s,
                            "signal (send receive),"s,
                            "ptrace read peer=/**,"s,
                            "ptrace read peer=/a,"s,
                            "unix type=stream,"s,
                            "set rlimit core <= 1,"s,
                            "set rlimit core <= 2,"s,
                            "dbus send bus=system,"s,
                            "dbus bus=system,"s,
                            "mount fstype=ext4 /a -> /b/,"s,
                            "mount fstype=ext* /* -> /b/,"s,
                            "change_profile -> a,"s,
                            "change_profile -> *,"s};

class RandomProfile
{
public:
    explicit RandomProfile(unsigned seed)
        : m_random(seed)
    {
    }

    std::vector<std::string> rules()
    {
        std::vector<std::string> rules;
        for (std::size_t count = 2 + pick(9); count > 0; --count) {
            const bool isFile = pick(4) != 0;
            rules.push_back(isFile ? kPrefixes[pick(kPrefixes.size())] + kPaths[pick(kPaths.size())]
                                    + ' ' + kPermissions[pick(kPermissions.size())] + ','
                                   : kOthers[pick(kOthers.size())]);
        }
        return rules;
    }

private:
    std::size_t pick(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }

    std::mt19937 m_random;
};

std::string profileOf(const std::vector<std::string> &rules)
{
    std::string text = "profile t {\n";
    for (const std::string &rule : rules)
        text += rule + '\n';
    return text + "}\n";
}

/// What the kernel would do with it.
struct Meaning
{
    automata::PackedDfa file;
    automata::PackedDfa policy;
    binary::CapabilityMasks capabilities;
    binary::ResourceLimits limits;

    friend bool operator==(const Meaning &, const Meaning &) = default;
};

/// An automaton that grants nothing is as good as none.
automata::PackedDfa orNone(automata::PackedDfa dfa)
{
    const auto grants = [](std::uint32_t word) { return word != 0; };
    const bool grantsSome =
        std::ranges::any_of(dfa.accept, grants) || std::ranges::any_of(dfa.accept2, grants);
    return grantsSome ? std::move(dfa) : automata::PackedDfa();
}

std::optional<Meaning> meaningOf(const std::string &text)
{
    text::MemoryFiles files;
    files.put("t", text);
    text::SourceSet sources;
    auto compiled = compile::compile(sources, files, "t", lintTarget());
    if (compiled.value.profiles.size() != 1)
        return std::nullopt;
    binary::ProfileImage &image = compiled.value.profiles.front().image;
    return Meaning{.file = orNone(std::move(image.file)),
                   .policy = orNone(std::move(image.policy)),
                   .capabilities = image.capabilities,
                   .limits = image.limits};
}

bool saysIdle(DiagnosticCode code)
{
    return code == DiagnosticCode::DuplicateRule || code == DiagnosticCode::RedundantRule
        || code == DiagnosticCode::RedundantDeny || code == DiagnosticCode::ShadowedRule
        || code == DiagnosticCode::DeadRule || code == DiagnosticCode::RedundantWithInclude;
}

} // namespace

class TestEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyTheRulesThatCanGoAreTold()
    {
        constexpr unsigned profiles = 400;
        unsigned idleRules = 0;
        unsigned neededRules = 0;
        for (unsigned seed = 0; seed < profiles; ++seed) {
            const std::vector<std::string> rules = RandomProfile(seed).rules();
            const std::string text = profileOf(rules);
            const auto meaning = meaningOf(text);
            QVERIFY2(meaning.has_value(), text.c_str());

            const Linted result = linted(text);
            std::set<std::size_t> idle; // By line, from 0: the rules.
            for (std::size_t i = 0; i < result.lines.size(); ++i) {
                if (saysIdle(result.diagnostics[i].code))
                    idle.insert(std::stoul(result.lines[i]) - 2);
            }
            std::vector<std::string> kept;
            for (std::size_t i = 0; i < rules.size(); ++i) {
                if (!idle.contains(i))
                    kept.push_back(rules[i]);
            }
            // All that are told may go, together.
            QVERIFY2(meaningOf(profileOf(kept)) == meaning, text.c_str());
            // And none of the others may.
            for (std::size_t i = 0; i < kept.size(); ++i) {
                std::vector<std::string> fewer = kept;
                fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
                QVERIFY2(meaningOf(profileOf(fewer)) != meaning,
                         (text + "without: " + kept[i]).c_str());
            }
            idleRules += static_cast<unsigned>(idle.size());
            neededRules += static_cast<unsigned>(kept.size());
        }
        // Both happen often enough to mean something.
        QCOMPARE_GT(idleRules, profiles / 4);
        QCOMPARE_GT(neededRules, profiles);
    }

    /// Every fix that is offered for a real profile leaves what is compiled as it is.
    void fixesOfRealProfilesChangeNothing()
    {
        const QString root = QString::fromStdString(sourceDir());
        QString folder = root + u"/../shared/corpus/profiles/apparmor.d"_s;
        int step = 40; // Of the 806, some from each part of the alphabet.
        if (!QDir(folder).exists()) {
            folder = root + u"/resources/sample-system/etc/apparmor.d"_s;
            step = 1;
            qInfo("../shared is not there: the profiles of the sample system are linted");
        }
        const text::DiskFiles disk;
        text::SourceSet sources;
        syntax::ParseCache cache(sources);
        compile::CompileOptions options = lintTarget();
        options.base = folder.toStdString();
        options.parseCache = &cache;
        lint::Linter linter;
        int changed = 0;
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < names.size(); i += step) {
            const std::string path = (folder + u'/' + names[i]).toStdString();
            if (!store::isProfileFileName(names[i].toStdString()))
                continue;
            const auto before = compile::compile(sources, disk, path, options);
            if (text::hasErrors(before.diagnostics))
                continue;
            std::vector<text::TextEdit> edits;
            for (const text::Diagnostic &each : linter.lint(sources, disk, path, options, {})) {
                if (saysIdle(each.code) && !each.fixes.empty())
                    edits.push_back({.range = each.fixes.front().range, .replacement = {}});
            }
            if (edits.empty())
                continue;
            const auto edited = text::applyEdits(disk.read(path).value(), edits);
            QVERIFY2(edited.has_value(), path.c_str());
            text::MemoryFiles files(&disk);
            files.put(path, *edited);
            text::SourceSet otherSources;
            compile::CompileOptions otherOptions = options;
            otherOptions.parseCache = nullptr;
            const auto after = compile::compile(otherSources, files, path, otherOptions);
            QVERIFY2(after.value.blob == before.value.blob, path.c_str());
            ++changed;
        }
        qInfo("%d profiles had rules that do nothing", changed);
        QVERIFY(changed > 0 || step == 1);
    }
};

QTEST_APPLESS_MAIN(TestEffects)
#include "tst_effects.moc"
