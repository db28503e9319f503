// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/impact.h"

#include "core/explain/answer/explanation.h"
#include "core/explain/compare/text_diff.h"
#include "core/store/profile_store.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <thread>
#include <utility>

namespace pavise::explain {

namespace {

/// The paths of `include` rules in \p text, as written between `<>` or quotes; a name that stands
/// elsewhere after the word does no harm.
std::vector<std::string_view> includesIn(std::string_view text)
{
    constexpr std::string_view kWord = "include";
    std::vector<std::string_view> names;
    for (std::size_t at = text.find(kWord); at != std::string_view::npos;
         at = text.find(kWord, at + 1)) {
        const std::size_t line = std::min(text.find('\n', at), text.size());
        const std::string_view rest = text.substr(at, line - at);
        const std::size_t open = rest.find_first_of("<\"");
        if (open == std::string_view::npos)
            continue;
        const std::size_t close = rest.find_first_of(">\"", open + 1);
        if (close != std::string_view::npos)
            names.push_back(rest.substr(open + 1, close - open - 1));
    }
    return names;
}

/// Who includes whom below a folder.
class IncludeIndex
{
public:
    IncludeIndex(const text::FileReader &files, const std::string &base)
        : m_files(files)
        , m_base(base)
    {
    }

    /// Whether the file at \p path reads \p wanted, itself or through others.
    [[nodiscard]] bool reads(const std::string &path, const std::string &wanted)
    {
        if (path == wanted)
            return true;
        const auto [it, isNew] = m_known.try_emplace(path, false);
        if (!isNew)
            return it->second;
        bool found = false;
        for (const std::string &each : included(path))
            found = found || reads(each, wanted);
        m_known[path] = found;
        return found;
    }

private:
    [[nodiscard]] std::vector<std::string> included(const std::string &path) const
    {
        std::vector<std::string> paths;
        const auto text = m_files.read(path);
        if (!text)
            return paths;
        for (const std::string_view name : includesIn(*text)) {
            std::string target =
                name.starts_with('/') ? std::string(name) : m_base + '/' + std::string(name);
            switch (m_files.kind(target)) {
            case text::FileKind::Regular:
                paths.push_back(std::move(target));
                break;
            case text::FileKind::Directory:
                if (const auto entries = m_files.list(target)) {
                    for (const std::string &entry : *entries)
                        paths.push_back(target + '/' + entry);
                }
                break;
            case text::FileKind::Missing:
            case text::FileKind::Other:
                break;
            }
        }
        return paths;
    }

    const text::FileReader &m_files;
    const std::string &m_base;
    std::map<std::string, bool> m_known;
};

/// All texts of one version, read and parsed once for every thread.
struct Version
{
    explicit Version(const text::FileReader &reader)
        : files(reader)
        , cache(sources)
    {
    }

    const text::FileReader &files;
    text::SourceSet sources;
    syntax::ParseCache cache;
    policy::FeaturesCache abis;
};

/// With hats and children.
std::vector<const policy::Profile *> allProfiles(const std::vector<policy::Profile> &profiles)
{
    std::vector<const policy::Profile *> all;
    for (const policy::Profile &profile : profiles) {
        all.push_back(&profile);
        std::ranges::copy(allProfiles(profile.children), std::back_inserter(all));
    }
    return all;
}

class ImpactRun
{
public:
    ImpactRun(const text::FileReader &before, const text::FileReader &after,
              const ImpactOptions &options, std::vector<std::string> paths,
              const std::function<void(FileImpact)> &tell, const std::stop_token &stop)
        : m_before(before)
        , m_after(after)
        , m_options(options)
        , m_paths(std::move(paths))
        , m_tell(tell)
        , m_stop(stop)
    {
    }

    void run()
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < m_options.threads; ++i)
            threads.emplace_back([this] { work(); });
        work();
    }

private:
    void work()
    {
        compile::Workspace workspace;
        for (std::size_t at = m_next++; at < m_paths.size() && !m_stop.stop_requested();
             at = m_next++) {
            FileImpact result = compareFile(m_paths[at], workspace);
            if (m_stop.stop_requested())
                return;
            const std::scoped_lock lock(m_mutex);
            result.done = ++m_done;
            result.total = m_paths.size();
            m_tell(std::move(result));
        }
    }

    [[nodiscard]] compile::CompileOptions compileOptions(Version &version,
                                                         compile::Workspace &workspace) const
    {
        compile::CompileOptions options = m_options.compile;
        options.parseCache = &version.cache;
        options.abis = &version.abis;
        options.workspace = &workspace;
        options.keepProvenance = false;
        return options;
    }

    [[nodiscard]] FileImpact compareFile(const std::string &path, compile::Workspace &workspace)
    {
        FileImpact result{.path = path, .changed = {}, .errors = {}};
        const compile::CompileOptions before = compileOptions(m_before, workspace);
        auto old = compile::resolvedPolicy(m_before.sources, m_before.files, path, before, m_stop);
        if (text::hasErrors(old.diagnostics))
            return result;
        auto now = compile::resolvedPolicy(m_after.sources, m_after.files, path,
                                           compileOptions(m_after, workspace), m_stop);
        if (breaks(result, now.diagnostics))
            return result;
        std::map<std::string_view, const policy::Profile *> known;
        for (const policy::Profile *profile : allProfiles(old.value.profiles))
            known.emplace(profile->name, profile);
        for (const policy::Profile *profile : allProfiles(now.value.profiles)) {
            ++result.profileCount;
            const auto was = known.find(profile->name);
            if (was == known.end())
                continue;
            auto difference = diffTexts(workspace, {old.value, *was->second}, {now.value, *profile},
                                        before, m_options.diff, m_stop);
            if (!difference)
                return compareCompiled(path, workspace);
            if (!difference->isEqual())
                result.changed.push_back(
                    {.name = profile->name, .difference = std::move(*difference)});
        }
        result.before = {&m_before.sources, std::move(old.value)};
        result.after = {&m_after.sources, std::move(now.value)};
        return result;
    }

    /// What only compiling can tell.
    [[nodiscard]] FileImpact compareCompiled(const std::string &path, compile::Workspace &workspace)
    {
        FileImpact result{.path = path, .changed = {}, .errors = {}};
        const auto compiled = [&](Version &version) {
            return compile::compile(version.sources, version.files, path,
                                    compileOptions(version, workspace), m_stop);
        };
        auto before = compiled(m_before);
        if (text::hasErrors(before.diagnostics))
            return result;
        auto after = compiled(m_after);
        result.profileCount = after.value.profiles.size();
        if (breaks(result, after.diagnostics) || before.value.blob == after.value.blob)
            return result;
        for (std::size_t i = 0; i < after.value.profiles.size(); ++i) {
            const std::string &name = after.value.profiles[i].name;
            const std::size_t old = profileIndex(before.value, name);
            if (old == std::string_view::npos)
                continue;
            ProfileDiff difference =
                diff(before.value, old, after.value, i, m_options.diff, m_stop);
            if (!difference.isEqual())
                result.changed.push_back({.name = name, .difference = std::move(difference)});
        }
        result.before = {&m_before.sources, std::move(before.value.policy)};
        result.after = {&m_after.sources, std::move(after.value.policy)};
        return result;
    }

    [[nodiscard]] static bool breaks(FileImpact &result,
                                     const std::vector<text::Diagnostic> &diagnostics)
    {
        std::ranges::copy_if(diagnostics, std::back_inserter(result.errors),
                             [](const text::Diagnostic &diagnostic) {
                                 return diagnostic.severity == text::Severity::Error;
                             });
        result.isBroken = !result.errors.empty();
        return result.isBroken;
    }

    Version m_before;
    Version m_after;
    const ImpactOptions &m_options;
    std::vector<std::string> m_paths;
    const std::function<void(FileImpact)> &m_tell;
    const std::stop_token &m_stop;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::size_t m_done = 0;
};

} // namespace

std::vector<std::string> filesThatInclude(const text::FileReader &files, const std::string &base,
                                          const std::string &path)
{
    std::vector<std::string> found;
    const auto names = files.list(base);
    if (!names)
        return found;
    IncludeIndex index(files, base);
    for (const std::string &name : *names) {
        const std::string file = base + '/' + name;
        if (store::isProfileFileName(name) && files.kind(file) == text::FileKind::Regular
            && index.reads(file, path))
            found.push_back(file);
    }
    return found;
}

void impact(const text::FileReader &files, const std::string &path, const std::string &newText,
            const ImpactOptions &options, const std::function<void(FileImpact)> &tell,
            const std::stop_token &stop)
{
    text::MemoryFiles changed(&files);
    changed.put(path, newText);
    std::vector<std::pair<std::size_t, std::string>> bySize;
    for (std::string &each : filesThatInclude(files, options.compile.base, path)) {
        const auto text = files.read(each);
        bySize.emplace_back(text ? text->size() : 0, std::move(each));
    }
    std::ranges::sort(bySize);
    std::vector<std::string> paths;
    for (auto &[size, each] : bySize)
        paths.push_back(std::move(each));
    ImpactRun(files, changed, options, std::move(paths), tell, stop).run();
}

} // namespace pavise::explain
