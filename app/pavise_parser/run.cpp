// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/run.h"

#include "app/pavise_parser/command/messages.h"
#include "app/pavise_parser/job.h"
#include "core/kernel/policy_lock.h"
#include "core/kernel/securityfs.h"
#include "core/text/file_descriptor.h"
#include "core/text/file_reader.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <format>
#include <fstream>
#include <istream>
#include <iterator>
#include <mutex>
#include <optional>
#include <ostream>
#include <system_error>
#include <thread>
#include <utility>

#include <unistd.h>

namespace pavise::parser {

namespace {

constexpr int kFailed = 1;

/// What lies beside profiles but is none. Source: libapparmor private.c: is_blacklisted, observed
/// with apparmor_parser 4.1.0.
bool isSkipped(std::string_view name, std::string &err, const std::string &path)
{
    static constexpr std::array<std::string_view, 7> kSilent{
        ".dpkg-new", ".dpkg-old", ".dpkg-dist", ".dpkg-bak", ".dpkg-remove", ".pacsave", ".pacnew"};
    static constexpr std::array<std::string_view, 5> kTold{".rpmnew", ".rpmsave", ".orig", ".rej",
                                                           "~"};
    const auto isEnd = [&](std::string_view end) { return name.ends_with(end); };
    if (name.empty() || name.starts_with('.') || name == "README"
        || std::ranges::any_of(kSilent, isEnd))
        return true;
    if (!std::ranges::any_of(kTold, isEnd))
        return false;
    err += std::format("Ignoring: '{}'\n", path);
    return true;
}

class Run
{
public:
    Run(const Options &options, const Streams &streams)
        : m_options(options)
        , m_streams(streams)
    {
    }

    int run()
    {
        if (!chooseTarget())
            return kFailed;
        if (m_options.printCacheFolder) {
            for (const std::string &location : m_options.cacheLocations)
                m_streams.out << cacheFolder(location, m_target.featuresText) << '\n';
            return 0;
        }
        if (m_options.purgeCache)
            return purge();
        openCache();
        collectInputs();
        if (!takeLock())
            return kFailed;
        compileAll();
        return m_isAborted ? m_status : writeBlob();
    }

private:
    bool tell(const text::Diagnostic &diagnostic)
    {
        m_streams.err << "pavise-parser: " << plainText(diagnostic) << '\n';
        return false;
    }

    int purge()
    {
        const std::string &location = m_options.cacheLocations.front();
        const int error = purgeCache(location);
        if (error == 0)
            return 0;
        m_streams.err << std::format("Failed to clear cache files ({}): {}\n", location,
                                     std::generic_category().message(error));
        return kFailed;
    }

    void openCache()
    {
        if (!m_options.readsCache() && !m_options.writesCache())
            return;
        const std::string &location = m_options.cacheLocations.front();
        const bool create = m_options.writesCache() && !m_options.keepBadCache;
        m_target.cache = PolicyCache::open(m_options.cacheLocations, m_target.featuresText, create);
        if (!m_options.showCache)
            return;
        const std::string reason = std::generic_category().message(errno);
        if (m_target.cache)
            m_streams.err << std::format("Cache: added primary location '{}'\n", location);
        else if (create)
            m_streams.err << std::format("Cache write disabled: Cannot create cache '{}': {}\n",
                                         location, reason);
        else
            m_streams.err << std::format("Cache read/write disabled: Policy cache is invalid: {}\n",
                                         reason);
    }

    bool readFeatures(const std::string &path, policy::Features &out)
    {
        auto features = policy::Features::read(m_shared.files, path);
        if (!features)
            return tell(features.error());
        out = std::move(*features);
        return true;
    }

    /// Byte by byte as it is there: the name of the cache's folder depends on it.
    void keepText(const std::string &path)
    {
        auto text = m_shared.files.read(path);
        m_target.featuresText = text ? std::move(*text) : m_target.kernel.text();
    }

    bool readAbi(const std::optional<std::string> &path, std::optional<policy::Features> &out)
    {
        if (!path)
            return true;
        if (*path == "<kernel>") {
            out = m_target.kernel;
            return true;
        }
        return readFeatures(*path, out.emplace());
    }

    bool chooseTarget()
    {
        if (m_options.featuresText) {
            auto features = policy::Features::parse(*m_options.featuresText, "--match-string");
            if (!features)
                return tell(features.error());
            m_target.kernel = *features;
            m_target.defaultAbi = *features;
            m_target.featuresText = *m_options.featuresText;
        } else if (m_options.kernelFeatures) {
            if (!readFeatures(*m_options.kernelFeatures, m_target.kernel))
                return false;
            keepText(*m_options.kernelFeatures);
        } else {
            kernel::KernelPaths paths;
            paths.securityfs = m_options.securityfs;
            const auto text = kernel::featuresText(paths);
            auto features = text ? policy::Features::parse(*text, paths.securityfs)
                                 : text::Result<policy::Features>(std::unexpected(text.error()));
            if (features) {
                m_target.kernel = std::move(*features);
                m_target.featuresText = *text;
            } else if (m_options.needsKernel()) {
                return tell(features.error());
            } else {
                // Nothing runs here to compile for: take what the policy assumes.
                m_target.kernel = policy::Features::builtIn();
                m_target.featuresText = m_target.kernel.text();
            }
        }
        return readAbi(m_options.policyFeatures, m_target.defaultAbi)
            && readAbi(m_options.overrideAbi, m_target.overrideAbi);
    }

    /// Nothing, and told, when it is longer than a file may be.
    std::optional<std::string> readStandardInput()
    {
        constexpr std::size_t kStep = 65536;
        std::string bytes;
        while (m_streams.in && bytes.size() <= text::kMaxFileBytes) {
            const std::size_t before = bytes.size();
            bytes.resize(before + kStep);
            m_streams.in.read(bytes.data() + before, kStep);
            bytes.resize(before + static_cast<std::size_t>(m_streams.in.gcount()));
        }
        if (bytes.size() <= text::kMaxFileBytes)
            return bytes;
        m_streams.err << MessageWriter(m_shared.sources, m_options, {})
                             .write({{.code = text::DiagnosticCode::FileTooLarge,
                                      .args = {"stdin", std::to_string(text::kMaxFileBytes)}}});
        m_status = kFailed;
        return std::nullopt;
    }

    void collectInputs()
    {
        if (m_options.inputs.empty()) {
            if (auto bytes = readStandardInput())
                m_inputs.push_back({.path = {}, .argument = {}, .bytes = std::move(*bytes)});
            if (m_options.writesCache() && !m_options.isQuiet)
                m_streams.err << "Warning from stdin: cannot use or update cache, disable, or "
                                 "force-complain via stdin\n";
            return;
        }
        for (const std::string &input : m_options.inputs)
            collectInput(input);
    }

    void collectInput(const std::string &input)
    {
        switch (m_shared.files.kind(input)) {
        case text::FileKind::Missing:
            m_streams.err << std::format("File {} not found, skipping...\n", input);
            m_status = ENOENT;
            return;
        case text::FileKind::Directory:
            break;
        case text::FileKind::Regular:
        case text::FileKind::Other:
            m_inputs.push_back({.path = input, .argument = input, .bytes = std::nullopt});
            return;
        }
        const auto names = m_shared.files.list(input);
        if (!names) {
            tell(names.error());
            m_status = kFailed;
            return;
        }
        for (const std::string &name : *names) {
            const std::string path = input + (input.ends_with('/') ? "" : "/") + name;
            std::string told;
            const bool skip = isSkipped(name, told, path);
            m_streams.err << told;
            if (!skip && m_shared.files.kind(path) == text::FileKind::Regular)
                m_inputs.push_back({.path = path, .argument = input, .bytes = std::nullopt});
        }
    }

    /// Before the first profile is read, so that nobody changes a file between its reading and its
    /// loading. Without the file nobody else can hold it; then policy is loaded all the same, for
    /// nothing may be left unconfined because of it.
    bool takeLock()
    {
        kernel::KernelPaths paths;
        paths.securityfs = m_options.securityfs;
        if (!m_options.needsKernel() || (!m_options.runtime && !kernel::isRunningKernel(paths)))
            return true;
        auto lock = kernel::lockPolicy(m_options.runtime.value_or(kernel::kRuntimeFolder),
                                       m_options.lockWait, [&](const std::string &path) {
                                           m_streams.err << std::format(
                                               "pavise-parser: another program is changing policy; "
                                               "waiting until it has finished ({})\n",
                                               path) << std::flush;
                                       });
        if (lock) {
            m_lock = std::move(*lock);
            return true;
        }
        tell(lock.error());
        return lock.error().code == text::DiagnosticCode::PolicyLockFailed;
    }

    void compileAll()
    {
        m_results.resize(m_inputs.size());
        const unsigned processors = std::max(1U, std::thread::hardware_concurrency());
        const auto threads = static_cast<unsigned>(
            std::min<std::size_t>(m_options.jobs == 0 ? processors : m_options.jobs,
                                  std::max<std::size_t>(1, m_inputs.size())));
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            compile::Workspace workspace;
            for (std::size_t i = next++; i < m_inputs.size() && !m_isAborted; i = next++)
                finish(i, runJob(m_inputs[i], m_options, m_target, m_shared, workspace));
        };
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threads; ++i)
            others.emplace_back(work);
        work();
    }

    /// Writes what is complete in the order of the command line, so that little has to be kept.
    void finish(std::size_t index, JobResult result)
    {
        const std::scoped_lock lock(m_writing);
        m_results[index] = std::move(result);
        for (; m_written < m_results.size() && m_results[m_written] && !m_isAborted; ++m_written)
            write(*std::exchange(m_results[m_written], std::nullopt));
    }

    void write(const JobResult &result)
    {
        m_streams.err << result.err;
        m_streams.out << result.out;
        if (m_options.actionOrDefault() == Action::ToStandardOutput)
            m_streams.out << result.blob;
        else
            m_blob += result.blob;
        if (result.status != 0)
            m_status = result.status;
        m_isAborted = m_options.abortOnError && m_status != 0;
    }

    int writeBlob()
    {
        if (m_options.actionOrDefault() == Action::ToStandardOutput) {
            m_streams.out.flush();
        } else if (m_options.actionOrDefault() == Action::ToFile && m_status == 0) {
            std::ofstream file(m_options.outputFile, std::ios::binary | std::ios::trunc);
            file.write(m_blob.data(), static_cast<std::streamsize>(m_blob.size()));
            if (!file) {
                m_streams.err << std::format("pavise-parser: {} cannot be written\n",
                                             m_options.outputFile);
                return kFailed;
            }
        }
        return m_status;
    }

    const Options &m_options;
    const Streams &m_streams;
    text::FileDescriptor m_lock; ///< Nobody else changes policy as long as it is open.
    Shared m_shared;
    Target m_target;
    std::vector<JobInput> m_inputs;
    std::mutex m_writing;
    std::vector<std::optional<JobResult>> m_results; ///< Those that wait for one before them.
    std::size_t m_written = 0;
    std::string m_blob; ///< For -o.
    int m_status = 0;
    std::atomic<bool> m_isAborted = false;
};

} // namespace

int run(const Options &options, const Streams &streams)
{
    switch (options.show) {
    case Options::Show::Nothing:
        break;
    case Options::Show::Help:
        streams.out << helpText();
        return 0;
    case Options::Show::HelpWarnings:
        streams.out << warningsHelp();
        return 0;
    case Options::Show::Version:
        streams.out << "pavise-parser " << PAVISE_VERSION << '\n';
        return 0;
    case Options::Show::ConfigFile:
        streams.out << options.configFile << '\n';
        return 0;
    }
    return Run(options, streams).run();
}

int runCommandLine(std::span<const std::string> words, const Streams &streams)
{
    auto given = parseArguments(words);
    if (!given) {
        streams.err << "pavise-parser: " << given.error() << '\n';
        return kFailed;
    }
    // What is written on the command line counts over what the file says, so it comes last.
    std::vector<std::string> all;
    if (const auto text = text::DiskFiles().read(given->configFile))
        all = configWords(*text);
    std::erase_if(all, [&](const std::string &word) {
        if (isKnownOption(word))
            return false;
        streams.err << std::format("pavise-parser: unknown option ({}) in config file.\n",
                                   word.substr(2, word.find('=') - 2));
        return true;
    });
    all.insert(all.end(), words.begin(), words.end());
    auto options = parseArguments(all);
    if (!options) {
        streams.err << "pavise-parser: " << options.error() << '\n';
        return kFailed;
    }
    return run(*options, streams);
}

} // namespace pavise::parser
