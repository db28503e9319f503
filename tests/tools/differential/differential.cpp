// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/differential/differential.h"

#include "core/binary/reader.h"
#include "core/compile/compiler.h"
#include "core/compile/encode/accept_words.h"
#include "tests/tools/differential/random_rules.h"

#include <format>
#include <fstream>
#include <optional>
#include <vector>

namespace pavise::tests {

namespace {

std::string printable(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes)
        text += byte > ' ' && byte < 0x7F
            ? std::string(1, byte)
            : std::format("\\x{:02x}", static_cast<std::uint8_t>(byte));
    return text;
}

std::optional<automata::Dfa> fileAutomaton(const std::string &blob)
{
    auto profiles = binary::read(blob);
    if (!profiles || profiles->size() != 1 || !profiles->front().file
        || !profiles->front().file->rows.empty())
        return std::nullopt;
    return std::move(profiles->front().file->dfa);
}

std::optional<automata::Dfa> compileHere(const std::string &path, const std::string &text,
                                         const policy::Features &features,
                                         compile::Workspace &workspace)
{
    text::MemoryFiles files;
    files.put(path, text);
    text::SourceSet sources;
    compile::CompileOptions options;
    options.kernelFeatures = features;
    options.defaultAbi = features;
    options.workspace = &workspace;
    const auto outcome = compile::compile(sources, files, path, options);
    return fileAutomaton(outcome.value.blob);
}

std::optional<automata::Dfa> compileThere(const ReferenceParser &reference, const std::string &path,
                                          const std::string &text)
{
    std::ofstream(path) << text;
    return fileAutomaton(reference.compile(path).blob);
}

class Run
{
public:
    explicit Run(const DifferentialOptions &options)
        : m_options(options)
        , m_random(options.seed)
    {
    }

    DifferentialResult run()
    {
        const auto features = policy::Features::parse(m_options.features, "features");
        if (!features) {
            m_result.failure = "the features cannot be read";
            return m_result;
        }
        while (m_result.comparisons < m_options.comparisons && m_result.failure.empty())
            compareOne(*features);
        return m_result;
    }

private:
    void compareOne(const policy::Features &features)
    {
        const std::vector<RandomRule> rules = randomRules(m_random, m_options.rules);
        const std::string text = profileText(rules);
        const std::string path =
            std::format("{}/{}.{}", m_options.folder, m_options.seed, m_result.profiles++);
        const auto own = compileHere(path, text, features, m_workspace);
        if (!own)
            return fail("we do not compile this", text);
        std::optional<automata::Dfa> reference;
        if (m_options.reference != nullptr) {
            reference = compileThere(*m_options.reference, path, text);
            if (!reference)
                return fail("apparmor_parser does not compile this", text);
        }
        for (std::size_t i = 0; i < m_options.paths && m_result.failure.empty(); ++i) {
            const std::string asked = rules[m_random() % rules.size()].matcher.example(m_random);
            ask(rules, *own, reference, asked, text);
        }
    }

    void ask(const std::vector<RandomRule> &rules, const automata::Dfa &own,
             const std::optional<automata::Dfa> &reference, const std::string &path,
             const std::string &text)
    {
        const auto wordsIn = [&](const automata::Dfa &dfa) {
            return dfa.accept(dfa.match(automata::StateId::Start, path));
        };
        const FileVerdict direct = verdictOf(rules, path);
        const automata::AcceptWords expected{
            .accept = direct.allow, .accept2 = compile::markWord(direct.audit, direct.quiet)};
        const automata::AcceptWords words = wordsIn(own);
        ++m_result.comparisons;
        m_result.granting += direct.allow != 0 ? 1U : 0U;
        if (words != expected)
            return fail(difference(path, "ours", words, "the rules", expected), text);
        if (!reference)
            return;
        ++m_result.comparisons;
        if (const automata::AcceptWords theirs = wordsIn(*reference); words != theirs)
            fail(difference(path, "ours", words, "apparmor_parser's", theirs), text);
    }

    static std::string difference(const std::string &path, std::string_view one,
                                  const automata::AcceptWords &first, std::string_view other,
                                  const automata::AcceptWords &second)
    {
        return std::format("{}: {} {:08x} {:08x}, {} {:08x} {:08x}", printable(path), one,
                           first.accept, first.accept2, other, second.accept, second.accept2);
    }

    void fail(const std::string &what, const std::string &text)
    {
        m_result.failure = std::format("seed {}, profile {}: {}\n{}", m_options.seed,
                                       m_result.profiles, what, text);
    }

    const DifferentialOptions &m_options;
    std::mt19937 m_random;
    compile::Workspace m_workspace;
    DifferentialResult m_result;
};

} // namespace

DifferentialResult runDifferential(const DifferentialOptions &options)
{
    return Run(options).run();
}

} // namespace pavise::tests
