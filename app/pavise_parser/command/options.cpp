// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/command/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <iterator>
#include <utility>

namespace pavise::parser {

namespace {

struct WarningName
{
    std::string_view name;
    WarningClass which;
};

constexpr std::array<WarningName, 15> kWarnings{{
    {"rule-not-enforced", WarningClass::RuleNotEnforced},
    {"rule-downgraded", WarningClass::RuleDowngraded},
    {"abi", WarningClass::Abi},
    {"deprecated", WarningClass::Deprecated},
    {"config", WarningClass::Config},
    {"cache", WarningClass::Cache},
    {"debug-cache", WarningClass::DebugCache},
    {"jobs", WarningClass::Jobs},
    {"dangerous", WarningClass::Dangerous},
    {"unexpected", WarningClass::Unexpected},
    {"format", WarningClass::Format},
    {"missing", WarningClass::Missing},
    {"override", WarningClass::Override},
    {"dev", WarningClass::Dev},
    {"pound-include", WarningClass::PoundInclude},
}};

/// How an option takes its value.
enum class Value { None, Required, Optional };

struct OptionName
{
    char letter; ///< 0 when there is only the long form.
    std::string_view name;
    Value value;
};

// Several names may share a letter; the first is the usual one.
constexpr std::array kOptions = std::to_array<OptionName>({
    {'a', "add", Value::None},
    {'r', "replace", Value::None},
    {'r', "reload", Value::None},
    {'R', "remove", Value::None},
    {'S', "stdout", Value::None},
    {'o', "ofile", Value::Required},
    {'N', "names", Value::None},
    {'p', "preprocess", Value::None},
    {'B', "binary", Value::None},
    {'C', "Complain", Value::None},
    {'C', "complain", Value::None},
    {'b', "base", Value::Required},
    {'I', "Include", Value::Required},
    {'f', "subdomainfs", Value::Required},
    {'f', "apparmorfs", Value::Required},
    {'m', "match-string", Value::Required},
    {'M', "features-file", Value::Required},
    {'n', "namespace", Value::Required},
    {'X', "readimpliesX", Value::None},
    {'K', "skip-cache", Value::None},
    {'T', "skip-read-cache", Value::None},
    {'W', "write-cache", Value::None},
    {'k', "show-cache", Value::None},
    {'L', "cache-loc", Value::Required},
    {'Q', "skip-kernel-load", Value::None},
    {'q', "quiet", Value::None},
    {'v', "verbose", Value::None},
    {'V', "version", Value::None},
    {'h', "help", Value::Optional},
    {'d', "debug", Value::Optional},
    {'D', "dump", Value::Required},
    {'O', "optimize", Value::Required},
    {'O', "Optimize", Value::Required},
    {'j', "jobs", Value::Required},
    {'c', "zstd-compress-level", Value::Optional},
    {0, "kernel-features", Value::Required},
    {0, "policy-features", Value::Required},
    {0, "compile-features", Value::Required},
    {0, "override-policy-abi", Value::Required},
    {0, "config-file", Value::Required},
    {0, "print-config-file", Value::None},
    {0, "print-cache-dir", Value::None},
    {0, "skip-bad-cache", Value::None},
    {0, "skip-bad-cache-rebuild", Value::None},
    {0, "purge-cache", Value::None},
    {0, "create-cache-dir", Value::None},
    {0, "debug-cache", Value::None},
    {0, "abort-on-error", Value::None},
    {0, "max-jobs", Value::Required},
    {0, "estimated-compile-size", Value::Required},
    {0, "prompt-compat", Value::Required},
    {0, "warn", Value::Required},
    {0, "Werror", Value::Optional},
});

std::optional<WarningSet> warningsNamed(std::string_view name)
{
    if (name == "all")
        return WarningSet::all();
    const auto *it = std::ranges::find(kWarnings, name, &WarningName::name);
    if (it == kWarnings.end())
        return std::nullopt;
    WarningSet set;
    set.add(it->which);
    return set;
}

/// The option called \p name, or the only one that begins so.
const OptionName *findOption(std::string_view name)
{
    const auto *exact = std::ranges::find(kOptions, name, &OptionName::name);
    if (exact != kOptions.end())
        return exact;
    const OptionName *found = nullptr;
    for (const OptionName &each : kOptions) {
        if (!each.name.starts_with(name))
            continue;
        const bool isSame = found != nullptr && found->letter != 0 && found->letter == each.letter;
        if (found != nullptr && !isSame)
            return nullptr;
        found = &each;
    }
    return name.empty() ? nullptr : found;
}

/// Splits at commas; `\\,` is a comma.
std::vector<std::string> locationsOf(std::string_view list)
{
    std::vector<std::string> all;
    std::string current;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        if (i == list.size() || list[i] == ',') {
            if (!current.empty())
                all.push_back(std::exchange(current, {}));
        } else {
            i += list[i] == '\\' && i + 1 < list.size() ? 1U : 0U;
            current += list[i];
        }
    }
    return all;
}

class ArgumentParser
{
public:
    std::expected<Options, std::string> parse(std::span<const std::string> words)
    {
        bool onlyInputs = false;
        for (std::size_t i = 0; i < words.size() && m_error.empty(); ++i) {
            const std::string_view word = words[i];
            if (onlyInputs || word.size() < 2 || word.front() != '-') {
                m_options.inputs.emplace_back(word);
            } else if (word == "--") {
                onlyInputs = true;
            } else if (word.starts_with("--")) {
                i += longOption(word.substr(2), words.subspan(i + 1));
            } else {
                i += letters(word.substr(1), words.subspan(i + 1));
            }
        }
        if (!m_error.empty())
            return std::unexpected(m_error);
        return std::move(m_options);
    }

private:
    /// The count of words taken from \p rest.
    std::size_t longOption(std::string_view word, std::span<const std::string> rest)
    {
        const std::size_t equals = word.find('=');
        const std::string_view name = word.substr(0, equals);
        const OptionName *const found = findOption(name);
        if (found == nullptr) {
            m_error = std::format("unknown option '--{}'; --help lists them", name);
            return 0;
        }
        const OptionName &option = *found;
        if (equals != std::string_view::npos) {
            if (option.value == Value::None)
                m_error = std::format("option '--{}' takes no value", name);
            else
                apply(option, word.substr(equals + 1));
            return 0;
        }
        if (option.value != Value::Required) {
            apply(option, std::nullopt);
            return 0;
        }
        if (rest.empty()) {
            m_error = std::format("option '--{}' needs a value", name);
            return 0;
        }
        apply(option, rest.front());
        return 1;
    }

    std::size_t letters(std::string_view word, std::span<const std::string> rest)
    {
        while (!word.empty() && m_error.empty()) {
            const char letter = word.front();
            word.remove_prefix(1);
            const auto *it = std::ranges::find(kOptions, letter, &OptionName::letter);
            if (it == kOptions.end()) {
                m_error = std::format("unknown option '-{}'; --help lists them", letter);
                return 0;
            }
            if (it->value == Value::None) {
                apply(*it, std::nullopt);
                continue;
            }
            if (!word.empty() || it->value == Value::Optional) {
                apply(*it, word.empty() ? std::nullopt : std::optional(word));
                return 0;
            }
            if (rest.empty()) {
                m_error = std::format("option '-{}' needs a value", letter);
                return 0;
            }
            apply(*it, rest.front());
            return 1;
        }
        return 0;
    }

    void setAction(Action action)
    {
        if (m_options.action && m_options.action != action)
            m_error = "Too many actions: only one of -a, -r, -R, -S, -o, -N, -p can be done";
        m_options.action = action;
    }

    void setJobs(std::string_view value)
    {
        if (value == "auto" || value == "max" || value.starts_with('x')) {
            m_options.jobs = 0;
            return;
        }
        const char *end = value.data() + value.size();
        if (std::from_chars(value.data(), end, m_options.jobs).ptr != end || value.empty())
            m_error = std::format("invalid number of jobs '{}'", value);
        else
            m_options.jobs = std::max(1U, m_options.jobs);
    }

    void setLocations(std::string_view value)
    {
        constexpr std::size_t kMost = 4;
        m_options.cacheLocations = locationsOf(value);
        if (m_options.cacheLocations.empty() || m_options.cacheLocations.size() > kMost)
            m_error = std::format("'--cache-loc={}': 1 to {} folders are possible", value, kMost);
    }

    void setWarnings(std::string_view value)
    {
        if (value == "show") {
            m_options.show = Options::Show::HelpWarnings;
            return;
        }
        const bool isOff = value.starts_with("no-");
        const auto set = warningsNamed(isOff ? value.substr(3) : value);
        if (!set)
            m_error = std::format("unknown class of warnings '{}'; --warn=show lists them", value);
        else if (isOff)
            m_options.warnings.remove(*set);
        else
            m_options.warnings.add(*set);
    }

    void setErrors(std::optional<std::string_view> value)
    {
        const auto set = value ? warningsNamed(*value) : WarningSet::all();
        if (!set)
            m_error = std::format("unknown class of warnings '{}'; --warn=show lists them", *value);
        else
            m_options.errors.add(*set);
    }

    void apply(const OptionName &option, std::optional<std::string_view> value)
    {
        const std::string text(value.value_or(std::string_view()));
        switch (option.letter) {
        case 'a':
            return setAction(Action::Add);
        case 'r':
            return setAction(Action::Replace);
        case 'R':
            m_options.skipCache = true;
            return setAction(Action::Remove);
        case 'S':
            return setAction(Action::ToStandardOutput);
        case 'o':
            m_options.outputFile = text;
            return setAction(Action::ToFile);
        case 'N':
            return setAction(Action::Names);
        case 'p':
            return setAction(Action::Preprocess);
        case 'B':
            m_options.isBinary = true;
            m_options.skipCache = true;
            return;
        case 'C':
            m_options.forceComplain = true;
            m_options.skipCache = true;
            return;
        case 'K':
            m_options.skipCache = true;
            return;
        case 'T':
            m_options.skipReadCache = true;
            return;
        case 'W':
            m_options.writeCache = true;
            return;
        case 'k':
            m_options.showCache = true;
            return;
        case 'L':
            return setLocations(text);
        case 'b':
            m_options.base = text;
            return;
        case 'I':
            m_options.searchPath.push_back(text);
            return;
        case 'f':
            m_options.securityfs = text;
            return;
        case 'm':
            m_options.featuresText = text;
            return;
        case 'M':
            m_options.kernelFeatures = text;
            m_options.policyFeatures = text;
            return;
        case 'n':
            m_options.namespaceName = text;
            return;
        case 'X':
            m_options.readImpliesExec = true;
            return;
        case 'Q':
            m_options.skipKernelLoad = true;
            return;
        case 'q':
            m_options.isQuiet = true;
            m_options.isVerbose = false;
            return;
        case 'v':
            m_options.isVerbose = true;
            m_options.isQuiet = false;
            return;
        case 'V':
            m_options.show = Options::Show::Version;
            return;
        case 'h':
            m_options.show = text == "warn" || text == "Werror" ? Options::Show::HelpWarnings
                                                                : Options::Show::Help;
            return;
        case 'd':
            m_options.isDebugging = m_options.isDebugging || text.empty();
            return;
        case 'D':
            m_error = std::format("'--dump={}' is not supported: it shows the inside of another "
                                  "compiler",
                                  text);
            return;
        case 'j':
            return setJobs(text);
        default:
            return applyLong(option.name, value);
        }
    }

    void applyLong(std::string_view name, std::optional<std::string_view> value)
    {
        const std::string text(value.value_or(std::string_view()));
        if (name == "kernel-features")
            m_options.kernelFeatures = text;
        else if (name == "policy-features" || name == "compile-features")
            m_options.policyFeatures = text;
        else if (name == "override-policy-abi")
            m_options.overrideAbi = text;
        else if (name == "config-file")
            m_options.configFile = text;
        else if (name == "print-config-file")
            m_options.show = Options::Show::ConfigFile;
        else if (name == "print-cache-dir")
            m_options.printCacheFolder = true;
        else if (name == "purge-cache")
            m_options.purgeCache = true;
        else if (name == "skip-bad-cache")
            m_options.keepBadCache = true;
        else if (name == "debug-cache")
            m_options.warnings.add(WarningClass::DebugCache);
        else if (name == "abort-on-error")
            m_options.abortOnError = true;
        else if (name == "warn")
            setWarnings(text);
        else if (name == "Werror")
            setErrors(value);
        // The others are taken without effect; helpText() says which and why.
    }

    Options m_options;
    std::string m_error;
};

} // namespace

WarningSet WarningSet::initial()
{
    WarningSet set;
    for (const WarningClass which : {WarningClass::Config, WarningClass::Cache, WarningClass::Jobs,
                                     WarningClass::Unexpected, WarningClass::Override})
        set.add(which);
    return set;
}

WarningSet WarningSet::all()
{
    WarningSet set;
    for (const WarningName &each : kWarnings)
        set.add(each.which);
    return set;
}

bool Options::needsKernel() const
{
    if (skipKernelLoad || printCacheFolder)
        return false;
    const Action what = actionOrDefault();
    return what == Action::Add || what == Action::Replace || what == Action::Remove;
}

bool Options::readsCache() const
{
    const Action what = actionOrDefault();
    return !skipCache && !skipReadCache && !isDebugging
        && (what == Action::Add || what == Action::Replace);
}

bool Options::writesCache() const
{
    const Action what = actionOrDefault();
    return writeCache && !skipCache && !isDebugging && what != Action::Names
        && what != Action::Preprocess;
}

bool isKnownOption(std::string_view word)
{
    word.remove_prefix(2);
    return findOption(word.substr(0, word.find('='))) != nullptr;
}

std::expected<Options, std::string> parseArguments(std::span<const std::string> words)
{
    return ArgumentParser().parse(words);
}

} // namespace pavise::parser
