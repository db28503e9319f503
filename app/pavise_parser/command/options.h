// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The command line of pavise-parser: that of apparmor_parser, as far as it makes sense here.
///
/// Source: apparmor_parser(8) of 4.1 and of 6.0 alpha; design/language.md 6.

#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::parser {

/// What to do with each file. Only one may be asked for.
enum class Action { Add, Replace, Remove, ToStandardOutput, ToFile, Names, Preprocess };

/// Classes of warnings, as in `--warn=CLASS`.
enum class WarningClass : std::uint8_t {
    RuleNotEnforced,
    RuleDowngraded,
    Abi,
    Deprecated,
    Config,
    Cache,
    DebugCache,
    Jobs,
    Dangerous,
    Unexpected,
    Format,
    Missing,
    Override,
    Dev,
    PoundInclude,
};

/// A set of warning classes.
class WarningSet
{
public:
    /// Those that are on when nothing is said.
    [[nodiscard]] static WarningSet initial();
    [[nodiscard]] static WarningSet all();

    void add(const WarningSet &other) { m_bits |= other.m_bits; }
    void remove(const WarningSet &other) { m_bits &= ~other.m_bits; }
    void add(WarningClass which) { m_bits |= bit(which); }
    [[nodiscard]] bool contains(WarningClass which) const { return (m_bits & bit(which)) != 0; }

private:
    [[nodiscard]] static std::uint32_t bit(WarningClass which)
    {
        return 1U << static_cast<unsigned>(which);
    }
    std::uint32_t m_bits = 0;
};

struct Options
{
    /// Something to print instead of compiling.
    enum class Show {
        Nothing,
        Help,
        HelpWarnings,
        Version,
        ConfigFile,
    };

    Show show = Show::Nothing;
    std::optional<Action> action;
    std::string outputFile; ///< With Action::ToFile.
    std::vector<std::string> inputs;
    std::string base = "/etc/apparmor.d";
    std::vector<std::string> searchPath;
    std::string securityfs = "/sys/kernel/security/apparmor";
    /// Where the lock is that who changes policy holds; empty: the system's own when securityfs is
    /// the running kernel's, and else none.
    std::optional<std::string> runtime;
    std::chrono::milliseconds lockWait = std::chrono::minutes(1);
    std::string configFile = "/etc/apparmor/parser.conf";
    std::optional<std::string> featuresText;   ///< -m
    std::optional<std::string> kernelFeatures; ///< A file; -M sets it and policyFeatures.
    std::optional<std::string> policyFeatures; ///< A file, or `<kernel>`.
    std::optional<std::string> overrideAbi;    ///< A file, or `<kernel>`.
    std::optional<std::string> namespaceName;
    bool isBinary = false;
    bool forceComplain = false;
    bool readImpliesExec = false;
    bool skipKernelLoad = false;
    bool isQuiet = false;
    bool isVerbose = false;
    bool isDebugging = false;
    bool abortOnError = false;
    std::vector<std::string> cacheLocations{"/var/cache/apparmor"}; ///< 1 to 4; see PolicyCache.
    bool skipCache = false;
    bool skipReadCache = false;
    bool writeCache = false;
    bool showCache = false;    ///< Say what is found and written.
    bool keepBadCache = false; ///< Make no folder for features that have none.
    bool purgeCache = false;   ///< Instead of compiling.
    bool printCacheFolder = false;
    unsigned jobs = 0; ///< 0: as many as there are processors.
    WarningSet warnings = WarningSet::initial();
    WarningSet errors; ///< Warnings that are errors.

    [[nodiscard]] Action actionOrDefault() const { return action.value_or(Action::Add); }
    /// Something of the result goes to the kernel.
    [[nodiscard]] bool needsKernel() const;
    [[nodiscard]] bool readsCache() const;
    [[nodiscard]] bool writesCache() const;
};

/// Reads the words after the program's name, on top of what a config file said.
/// The error is one line for the person.
[[nodiscard]] std::expected<Options, std::string>
parseArguments(std::span<const std::string> words);

/// The words that a config file stands for: one long option on each line, `name`, `name value` or
/// `name=value`; `#` starts a comment.
[[nodiscard]] std::vector<std::string> configWords(std::string_view text);

/// True for `--NAME` and `--NAME=VALUE` of an option that there is, or the start of one only.
[[nodiscard]] bool isKnownOption(std::string_view word);

[[nodiscard]] std::string helpText();
[[nodiscard]] std::string warningsHelp();

} // namespace pavise::parser
