// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/job.h"

#include "app/pavise_parser/command/messages.h"
#include "app/pavise_parser/preprocess.h"
#include "core/binary/verifier.h"
#include "core/compile/compiler.h"
#include "core/kernel/policy_loader.h"
#include "core/policy/resolve.h"
#include "core/text/sha256.h"

#include <cerrno>
#include <format>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <sys/stat.h>

namespace pavise::parser {

namespace {

constexpr int kFailed = 1;

/// Policy as the compiler makes it; whether this kernel can load it is asked when it is loaded.
const binary::VerifyOptions kCompiled{
    .allowOrphans = true, .allowPrompt = true, .severalNamespaces = true};

std::string fileName(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

class Job
{
public:
    Job(const JobInput &input, const Options &options, const Target &target, Shared &shared,
        compile::Workspace &workspace)
        : m_input(input)
        , m_options(options)
        , m_target(target)
        , m_shared(shared)
        , m_workspace(workspace)
        , m_path(input.path.empty() ? "stdin" : input.path)
        , m_messages(shared.sources, options, input.argument)
    {
    }

    JobResult run()
    {
        if (m_options.isBinary) {
            loadBinary();
            return std::move(m_result);
        }
        if (m_input.bytes)
            m_shared.sources.add(m_path, *m_input.bytes);
        bool forceComplain = m_options.forceComplain;
        if (!m_input.path.empty() && m_options.actionOrDefault() != Action::Remove) {
            if (isLinked("disable")) {
                if (!m_options.isQuiet)
                    m_result.err += std::format("Skipping profile in {}/disable: {}\n",
                                                m_options.base, fileName(m_path));
                return std::move(m_result);
            }
            if (isLinked("force-complain")) {
                m_result.err +=
                    std::format("Warning: found {} in {}/force-complain, forcing complain mode\n",
                                fileName(m_path), m_options.base);
                forceComplain = true;
            }
        }
        if (m_options.actionOrDefault() == Action::Names)
            listNames();
        else if (m_options.actionOrDefault() == Action::Preprocess)
            writeText();
        else
            compile(forceComplain);
        return std::move(m_result);
    }

private:
    /// `disable/NAME` or `force-complain/NAME` below the base: how profiles are switched off
    /// without touching them.
    [[nodiscard]] bool isLinked(std::string_view folder) const
    {
        return m_shared.files.kind(
                   std::format("{}/{}/{}", m_options.base, folder, fileName(m_path)))
            != text::FileKind::Missing;
    }

    void tell(const std::vector<text::Diagnostic> &diagnostics)
    {
        m_result.err += m_messages.write(diagnostics);
        if (m_messages.hasErrors(diagnostics))
            m_result.status = kFailed;
    }

    void listNames()
    {
        const auto resolved = policy::resolve(m_shared.sources, m_shared.files, m_path,
                                              {.base = m_options.base,
                                               .searchPath = m_options.searchPath,
                                               .kernel = m_target.kernel,
                                               .defaultAbi = m_target.defaultAbi,
                                               .overrideAbi = m_target.overrideAbi,
                                               .cache = &m_shared.trees,
                                               .abis = &m_shared.abis});
        tell(resolved.diagnostics);
        if (m_result.status == 0)
            addNames(resolved.value.profiles);
    }

    void writeText()
    {
        std::vector<std::string> folders = m_options.searchPath;
        folders.push_back(m_options.base);
        auto text = preprocess(m_shared, m_path, std::move(folders));
        tell(text.diagnostics);
        if (m_result.status == 0)
            m_result.out = std::move(text.value);
    }

    void addNames(const std::vector<policy::Profile> &profiles)
    {
        for (const policy::Profile &profile : profiles) {
            const auto &space =
                m_options.namespaceName ? m_options.namespaceName : profile.namespaceName;
            m_result.out += (space ? ":" + *space + "://" : std::string()) + profile.name + '\n';
            addNames(profile.children);
        }
    }

    void compile(bool forceComplain)
    {
        compile::CompileOptions how;
        how.base = m_options.base;
        how.searchPath = m_options.searchPath;
        how.kernelFeatures = m_target.kernel;
        how.defaultAbi = m_target.defaultAbi;
        how.policyFeatures = m_target.overrideAbi;
        how.namespaceName = m_options.namespaceName;
        how.forceComplain = forceComplain;
        how.readImpliesExec = m_options.readImpliesExec;
        how.parseCache = &m_shared.trees;
        how.abis = &m_shared.abis;
        how.workspace = &m_workspace;
        std::optional<CacheKey> key;
        if (m_target.cache && !m_input.path.empty() && !forceComplain && !how.namespaceName) {
            key = cacheKey();
            if (!key || useCached(*key))
                return;
        }
        if (m_options.showCache)
            m_result.err += std::format("Cache miss: {}\n", m_path);
        auto outcome = compile::compile(m_shared.sources, m_shared.files, m_path, how);
        tell(outcome.diagnostics);
        if (m_result.status != 0)
            return;
        if (m_options.isDebugging) {
            describe(outcome.value);
            return;
        }
        switch (m_options.actionOrDefault()) {
        case Action::ToStandardOutput:
        case Action::ToFile:
            m_result.blob = outcome.value.blob;
            break;
        case Action::Remove:
            remove(outcome.value);
            return;
        case Action::Add:
        case Action::Replace:
            load(outcome.value.blob, fileName(m_path));
            tellLoaded(outcome.value);
            break;
        case Action::Names:
        case Action::Preprocess:
            return;
        }
        if (key && m_options.writesCache() && m_result.status == 0)
            writeCache(*key, outcome.value.blob);
    }

    void tellLoaded(const compile::CompiledFile &file)
    {
        if (!m_options.isVerbose || m_result.status != 0)
            return;
        const bool isAdd = m_options.actionOrDefault() == Action::Add;
        for (const auto &profile : file.profiles)
            m_result.out += std::format("{} succeeded for \"{}\".\n",
                                        isAdd ? "Addition" : "Replacement", profile.name);
    }

    /// Everything that the policy will be made of. Empty when there are errors.
    std::optional<CacheKey> cacheKey()
    {
        const auto resolved = policy::resolve(m_shared.sources, m_shared.files, m_path,
                                              {.base = m_options.base,
                                               .searchPath = m_options.searchPath,
                                               .kernel = m_target.kernel,
                                               .defaultAbi = m_target.defaultAbi,
                                               .overrideAbi = m_target.overrideAbi,
                                               .readImpliesExec = m_options.readImpliesExec,
                                               .cache = &m_shared.trees});
        if (m_messages.hasErrors(resolved.diagnostics)) {
            tell(resolved.diagnostics);
            return std::nullopt;
        }
        const auto features = [](const std::optional<policy::Features> &each) {
            return each ? each->text() : std::string("none");
        };
        std::string all = std::format("{}\n{}\n{}\n{}\n{}\n", PAVISE_VERSION,
                                      m_target.kernel.text(), features(m_target.defaultAbi),
                                      features(m_target.overrideAbi), m_options.readImpliesExec);
        CacheKey key;
        for (const std::string &path : resolved.value.files) {
            const auto known = m_shared.sources.find(path);
            const std::string bytes = known ? std::string(m_shared.sources.text(*known))
                                            : m_shared.files.read(path).value_or(std::string());
            all += std::format("{} {}\n", path, text::toHex(text::sha256(bytes)));
            struct stat info{};
            if (::stat(path.c_str(), &info) == 0
                && std::pair(key.newest.tv_sec, key.newest.tv_nsec)
                    < std::pair(info.st_mtim.tv_sec, info.st_mtim.tv_nsec))
                key.newest = info.st_mtim;
        }
        key.inputs = text::toHex(text::sha256(all));
        return key;
    }

    /// True when policy that was compiled before was taken, or failed to load.
    bool useCached(const CacheKey &key)
    {
        if (!m_options.readsCache())
            return false;
        const PolicyCache::Found found = m_target.cache->find(fileName(m_path), key);
        const bool isTold =
            !m_options.isQuiet && m_options.warnings.contains(WarningClass::DebugCache);
        if (found.result != PolicyCache::Lookup::Hit
            || !binary::verify(found.entry.blob, kCompiled)) {
            if (isTold)
                m_result.err += std::format("pavise-parser: the cache file for '{}' is {}\n",
                                            m_path, reasonOf(found.result));
            return false;
        }
        if (m_options.showCache)
            m_result.err += std::format("Cache hit: {}\n", found.entry.path);
        load(found.entry.blob, fileName(m_path));
        if (m_options.isVerbose && m_result.status == 0)
            m_result.out += std::format(
                "Cached {} succeeded for \"{}\".\n",
                m_options.actionOrDefault() == Action::Add ? "load" : "reload", found.entry.path);
        return true;
    }

    static std::string_view reasonOf(PolicyCache::Lookup result)
    {
        switch (result) {
        case PolicyCache::Lookup::Missing:
            return "missing";
        case PolicyCache::Lookup::Foreign:
            return "of another compiler";
        case PolicyCache::Lookup::Older:
            return "older than the profile or an include";
        case PolicyCache::Lookup::Stale:
            return "made of something else";
        case PolicyCache::Lookup::Hit:
            return "damaged";
        }
        return "";
    }

    void writeCache(const CacheKey &key, const std::string &blob)
    {
        const std::string path = m_target.cache->pathOf(fileName(m_path));
        const int error = m_target.cache->write(fileName(m_path), key, blob);
        if (error == 0 && m_options.showCache)
            m_result.err += std::format("Wrote cache: {}\n", path);
        else if (error != 0 && !m_options.isQuiet)
            m_result.err += std::format("Failed to write cache: {}: {}\n", path,
                                        std::generic_category().message(error));
    }

    void describe(const compile::CompiledFile &file)
    {
        for (const compile::CompiledProfile &profile : file.profiles)
            m_result.out += std::format(
                "{}: {} states for files, of {} with up to {} wildcards at once; {} of {} for the "
                "rest; {} named transitions\n",
                profile.name, profile.image.file.accept.size(), profile.fileGrowth.created,
                profile.fileGrowth.loops, profile.image.policy.accept.size(),
                profile.policyGrowth.created, profile.image.transitions.size());
    }

    [[nodiscard]] kernel::KernelPaths kernelPaths() const
    {
        kernel::KernelPaths paths;
        paths.securityfs = m_options.securityfs;
        return paths;
    }

    void load(const std::string &blob, const std::string &name)
    {
        if (!m_options.needsKernel() || blob.empty())
            return;
        const auto operation = m_options.actionOrDefault() == Action::Add
            ? kernel::LoadOperation::Add
            : kernel::LoadOperation::Replace;
        const auto verified = binary::verify(
            blob, {.loadedParents = loadedNames(), .allowPrompt = true, .severalNamespaces = true});
        if (!verified) {
            tell({verified.error()});
            return;
        }
        for (const std::string_view part : binary::writes(blob, *verified))
            tellKernel(kernel::loadPolicy(kernelPaths(), operation, part, name));
    }

    [[nodiscard]] std::vector<std::string> loadedNames() const
    {
        std::vector<std::string> names;
        const auto loaded = kernel::loadedProfilesFlat(kernelPaths());
        if (!loaded)
            return names;
        for (const kernel::LoadedProfile &each : *loaded)
            names.push_back((each.namespaceName.empty() ? "" : ':' + each.namespaceName + ':')
                            + each.name);
        return names;
    }

    void remove(const compile::CompiledFile &file)
    {
        if (!m_options.needsKernel())
            return;
        for (const policy::Profile &profile : file.policy.profiles) {
            const auto &space =
                m_options.namespaceName ? m_options.namespaceName : profile.namespaceName;
            const std::string name = (space ? ":" + *space + ":" : std::string()) + profile.name;
            tellKernel(kernel::removeProfile(kernelPaths(), name));
            if (m_options.isVerbose && m_result.status == 0)
                m_result.out += std::format("Removal succeeded for \"{}\".\n", name);
        }
    }

    void tellKernel(const std::expected<void, text::Diagnostic> &done)
    {
        if (!done)
            tell({done.error()});
    }

    void loadBinary()
    {
        auto bytes =
            m_input.bytes ? text::Result<std::string>(*m_input.bytes) : m_shared.files.read(m_path);
        if (!bytes) {
            tell({bytes.error()});
            return;
        }
        if (const auto verified = binary::verify(*bytes, kCompiled); !verified) {
            tell({verified.error()});
            return;
        }
        if (m_options.actionOrDefault() == Action::ToStandardOutput
            || m_options.actionOrDefault() == Action::ToFile)
            m_result.blob = std::move(*bytes);
        else
            load(*bytes, fileName(m_path));
    }

    const JobInput &m_input;
    const Options &m_options;
    const Target &m_target;
    Shared &m_shared;
    compile::Workspace &m_workspace;
    std::string m_path;
    MessageWriter m_messages;
    JobResult m_result;
};

} // namespace

JobResult runJob(const JobInput &input, const Options &options, const Target &target,
                 Shared &shared, compile::Workspace &workspace)
{
    return Job(input, options, target, shared, workspace).run();
}

} // namespace pavise::parser
