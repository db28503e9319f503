// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/answer/rule_text.h"

#include "core/automata/build/build.h"
#include "core/compile/encode/glob.h"
#include "core/policy/names/words.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <utility>

namespace pavise::explain {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// On one line, blanks around line breaks as one, without the comma at the end.
std::string onOneLine(std::string_view text)
{
    std::string line;
    bool isAfterBreak = false;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            isAfterBreak = true;
            continue;
        }
        if (isAfterBreak && isBlank(c))
            continue;
        if (std::exchange(isAfterBreak, false) && !line.empty() && !isBlank(line.back()))
            line += ' ';
        line += c;
    }
    while (!line.empty() && (line.back() == ',' || isBlank(line.back())))
        line.pop_back();
    return line;
}

/// The words of a rule that hold a variable, without quotes and what stands around them.
std::vector<std::string> wordsWithVariables(std::string_view rule)
{
    std::vector<std::string> words;
    std::string word;
    int depth = 0;
    bool isQuoted = false;
    const auto end = [&] {
        while (word.ends_with(','))
            word.pop_back();
        if (word.find("@{") != std::string::npos)
            words.push_back(std::move(word));
        word.clear();
        depth = 0;
    };
    for (std::size_t i = 0; i < rule.size(); ++i) {
        const char c = rule[i];
        if (c == '\\' && i + 1 < rule.size()) {
            word += c;
            word += rule[++i];
        } else if (c == '"') {
            end();
            isQuoted = !isQuoted;
        } else if (!isQuoted && depth == 0 && (isBlank(c) || c == '(' || c == ')' || c == '=')) {
            end();
        } else {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            word += c;
        }
    }
    end();
    return words;
}

/// Names of the variables in \p word, each once, in order.
std::vector<std::string> variablesOf(std::string_view word)
{
    std::vector<std::string> names;
    for (std::size_t at = word.find("@{"); at != std::string_view::npos;
         at = word.find("@{", at + 1)) {
        const std::size_t close = word.find('}', at);
        if (close == std::string_view::npos)
            break;
        std::string name(word.substr(at + 2, close - at - 2));
        const bool isName = !name.empty() && name.find(',') == std::string::npos;
        if (isName && !std::ranges::contains(names, name))
            names.push_back(std::move(name));
    }
    return names;
}

/// The names that rules are matched with.
std::vector<std::string_view> targetsOf(const Access &access)
{
    struct
    {
        std::vector<std::string_view> operator()(const FileAccess &a) const { return {a.path}; }
        std::vector<std::string_view> operator()(const LinkAccess &a) const
        {
            return {a.path, a.target};
        }
        std::vector<std::string_view> operator()(const ChangeProfileAccess &a) const
        {
            return {a.target, a.exec ? std::string_view(*a.exec) : std::string_view()};
        }
        std::vector<std::string_view> operator()(const UnixAccess &a) const
        {
            return {a.local.name, a.peer.name, a.peer.label};
        }
        std::vector<std::string_view> operator()(const DbusAccess &a) const
        {
            return {a.name, a.label, a.path, a.interface, a.member};
        }
        std::vector<std::string_view> operator()(const SignalAccess &a) const { return {a.peer}; }
        std::vector<std::string_view> operator()(const PtraceAccess &a) const { return {a.peer}; }
        std::vector<std::string_view> operator()(const MountAccess &a) const
        {
            return {a.mountPoint, a.device, a.type};
        }
        std::vector<std::string_view> operator()(const MqueueAccess &a) const
        {
            return {a.name, a.label ? std::string_view(*a.label) : std::string_view()};
        }
        std::vector<std::string_view> operator()(const IoUringAccess &a) const { return {a.label}; }
        std::vector<std::string_view> operator()(const CapabilityAccess &) const { return {}; }
        std::vector<std::string_view> operator()(const NetworkAccess &) const { return {}; }
        std::vector<std::string_view> operator()(const UsernsAccess &) const { return {}; }
        std::vector<std::string_view> operator()(const RlimitAccess &) const { return {}; }
    } const ofClass;
    return std::visit(ofClass, access);
}

/// Every set of rules will do: it is asked which patterns match, not what they grant.
class AnyWords final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId>) override
    {
        return automata::AcceptWords{.accept = 1};
    }
};

/// Many globs at once, to see which of them match a text.
class GlobSet
{
public:
    void add(std::string_view glob)
    {
        const auto compiled = compile::compileGlob(m_workspace.patterns(), glob);
        const auto id = static_cast<automata::AcceptId>(m_count++);
        if (compiled)
            m_patterns.push_back({.pattern = compiled->pattern, .accept = id});
    }

    /// Numbers of the globs that match \p text, in the order in which they were added.
    [[nodiscard]] std::vector<std::size_t> matching(std::string_view text)
    {
        if (!m_dfa) {
            AnyWords resolver;
            auto built = automata::build(m_workspace, m_patterns, resolver);
            m_dfa = built ? std::move(*built) : automata::Dfa();
        }
        std::vector<std::size_t> numbers;
        if (m_dfa->stateCount() == 0)
            return numbers;
        for (const automata::AcceptId id :
             m_dfa->rules(m_dfa->match(automata::StateId::Start, text)))
            numbers.push_back(std::to_underlying(id));
        return numbers;
    }

private:
    automata::Workspace m_workspace;
    std::vector<automata::TaggedPattern> m_patterns;
    std::size_t m_count = 0;
    std::optional<automata::Dfa> m_dfa;
};

/// A label may hold `//`, a path not.
std::string withSingleSlashes(std::string glob)
{
    const std::size_t first = glob.find_first_not_of('{');
    const bool isPath = first != std::string::npos && glob[first] == '/';
    return isPath ? policy::collapseSlashes(std::move(glob)) : glob;
}

std::string globOf(policy::Variables &variables, const std::string &word)
{
    return withSingleSlashes(variables.expand(word).value_or(std::string()));
}

/// The values of \p name with which \p word matches one of \p targets.
std::vector<std::string> fittingValues(policy::Variables variables, const std::string &name,
                                       const std::string &word,
                                       const std::vector<std::string> &values,
                                       const std::vector<std::string_view> &targets)
{
    GlobSet globs;
    for (const std::string &value : values) {
        variables.setBuiltIn(name, std::nullopt);
        variables.setValues(name, {value}, {});
        globs.add(globOf(variables, word));
    }
    std::vector<bool> fits(values.size());
    for (const std::string_view target : targets) {
        for (const std::size_t number : globs.matching(target))
            fits[number] = true;
    }
    std::vector<std::string> fitting;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (fits[i])
            fitting.push_back(withSingleSlashes(values[i]));
    }
    return fitting;
}

} // namespace

RuleText ruleText(const text::SourceSet &sources, const policy::Policy &policy,
                  const policy::Origin &origin)
{
    RuleText rule{.path = std::string(sources.path(origin.where.file)),
                  .at = sources.position(origin.where.file, origin.where.begin),
                  .range = origin.where,
                  .text = onOneLine(sources.text(origin.where)),
                  .isImplied = false,
                  .includedFrom = {}};
    const auto isHeader = [&](const auto &self, const policy::Profile &profile) -> bool {
        return profile.origin.where == origin.where
            || std::ranges::any_of(profile.children,
                                   [&](const policy::Profile &child) { return self(self, child); });
    };
    rule.isImplied = std::ranges::any_of(policy.profiles, [&](const policy::Profile &profile) {
        return isHeader(isHeader, profile);
    });
    for (const text::SourceRange &include : policy.includeChain(origin))
        rule.includedFrom.push_back(sources.describe(include));
    return rule;
}

std::vector<MatchedVariable> matchedVariables(const text::SourceSet &sources,
                                              const policy::Policy &policy,
                                              const policy::Origin &origin,
                                              std::string_view profileName, const Access &access)
{
    std::vector<MatchedVariable> matched;
    policy::Variables variables = policy.variables;
    variables.setBuiltIn("profile_name", std::string(profileName));
    const std::vector<std::string_view> targets = targetsOf(access);
    for (const std::string &raw : wordsWithVariables(sources.text(origin.where))) {
        const std::string word = text::resolveEscapes(raw);
        GlobSet whole;
        whole.add(globOf(variables, word));
        std::vector<std::string_view> hit;
        for (const std::string_view target : targets) {
            if (!whole.matching(target).empty())
                hit.push_back(target);
        }
        if (hit.empty())
            continue;
        for (const std::string &name : variablesOf(word)) {
            const std::string shown = "@{" + name + "}";
            const auto all = variables.values(name);
            if (!all || std::ranges::contains(matched, shown, &MatchedVariable::name))
                continue;
            std::vector<std::string> tried = **all;
            const std::size_t count = tried.size();
            if (count > kMostTriedValues)
                tried.resize(kMostTriedValues);
            MatchedVariable variable{.name = shown,
                                     .values = fittingValues(variables, name, word, tried, hit),
                                     .valueCount = count};
            if (const auto place = variables.definedAt(name))
                variable.place = sources.describe(place->where);
            matched.push_back(std::move(variable));
        }
    }
    return matched;
}

} // namespace pavise::explain
