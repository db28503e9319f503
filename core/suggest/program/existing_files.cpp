// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/program/existing_files.h"

#include "core/explain/answer/verdict.h"
#include "core/suggest/candidates/path_glob.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace pavise::suggest {

namespace {

namespace fs = std::filesystem;
using policy::Permissions;
using namespace policy::file_permission;

/// Places without real files, where looking has no end.
bool isPseudo(std::string_view path)
{
    return path.starts_with("/proc/") || path.starts_with("/sys/") || path.starts_with("/dev/")
        || path.starts_with("/run/") || path.starts_with("/var/run/");
}

/// The folders that a pattern's matches lie in: the literal start, for each way to read its
/// choices.
std::vector<std::string> startsOf(std::string_view glob)
{
    const std::size_t open = glob.find_first_of("*?[{");
    std::string_view begin = glob.substr(0, open);
    if (begin.contains('\\'))
        return {globExample(begin).path};
    // `{/home/*/,/root/}.cache/**` and `/{usr/,}lib/**`: one level of choices is worth reading.
    if (open != std::string_view::npos && glob[open] == '{') {
        std::size_t depth = 0;
        std::size_t from = open + 1;
        std::vector<std::string> starts;
        for (std::size_t i = open; i < glob.size(); ++i) {
            depth += glob[i] == '{' ? 1U : 0U;
            if ((glob[i] == ',' && depth == 1) || (glob[i] == '}' && depth == 1)) {
                const std::string_view choice = glob.substr(from, i - from);
                const std::string_view literal = literalPrefix(choice);
                starts.push_back(std::string(begin) + std::string(literal));
                from = i + 1;
            }
            if (glob[i] == '}' && --depth == 0)
                break;
        }
        return starts;
    }
    return {std::string(begin)};
}

class Search
{
public:
    Search(const CompiledText &candidate, const CompiledText &now, std::string_view profile,
           const std::string &root, std::stop_token stop)
        : m_candidate(candidate.view("candidate"))
        , m_now(now.view(profile))
        , m_root(root)
        , m_stop(std::move(stop))
    {
    }

    void lookFor(const policy::FileRule &rule)
    {
        if (m_candidate == nullptr || rule.qualifiers.decision != policy::Decision::Allow)
            return;
        const Permissions wanted = rule.permissions & (kRead | kWrite | kAppend);
        for (const std::string &start : startsOf(rule.path)) {
            const std::string folder = start.substr(0, start.rfind('/') + 1);
            if (!folder.empty() && wanted != 0 && !isPseudo(folder))
                walk(folder, rule.path, wanted);
        }
    }

    [[nodiscard]] OpenedFiles take(std::size_t most)
    {
        std::ranges::stable_sort(m_found.worst, std::ranges::greater(),
                                 [](const OpenedFile &each) { return each.severity.level; });
        if (m_found.worst.size() > most)
            m_found.worst.resize(most);
        return std::move(m_found);
    }

private:
    void walk(const std::string &folder, std::string_view glob, Permissions wanted)
    {
        std::error_code error;
        const fs::file_status status = fs::symlink_status(m_root + folder, error);
        const bool isDeep = glob.contains("**");
        if (error || !fs::is_directory(status))
            return;
        fs::recursive_directory_iterator at(m_root + folder,
                                            fs::directory_options::skip_permission_denied, error);
        for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
            if (++m_lookedAt > kMaxLookedAt || m_stop.stop_requested()) {
                m_found.isComplete = false;
                return;
            }
            const std::string path = at->path().string().substr(m_root.size());
            std::error_code ignored;
            const bool isFolder = at->is_directory(ignored) && !at->is_symlink(ignored);
            if (isFolder && (isPseudo(path + '/') || (!isDeep && !leadsOn(glob, path))))
                at.disable_recursion_pending();
            if (!isFolder && globMatches(glob, path) && m_seen.insert(path).second)
                judge(path, wanted);
        }
    }

    /// Whether something below \p path can still match \p glob, as far as its depth says.
    static bool leadsOn(std::string_view glob, std::string_view path)
    {
        return std::ranges::count(path, '/') < std::ranges::count(glob, '/') || glob.contains('{');
    }

    void judge(const std::string &path, Permissions wanted)
    {
        const auto allowedBits = [&](const explain::ProfileView *view, bool isOwner) {
            if (view == nullptr)
                return Permissions{0};
            return explain::evaluate(
                       *view,
                       explain::FileAccess{.path = path, .permissions = wanted, .isOwner = isOwner})
                .allowed;
        };
        Permissions opened = 0;
        for (const bool isOwner : {true, false})
            opened |= allowedBits(m_candidate, isOwner) & ~allowedBits(m_now, isOwner);
        if (opened == 0)
            return;
        ++m_found.count;
        const Severity severity = fileSeverity(path, opened);
        if (severity.level >= kSensitive)
            ++m_found.sensitive;
        m_found.worst.push_back({.path = path, .severity = severity});
    }

    const explain::ProfileView *m_candidate;
    const explain::ProfileView *m_now;
    std::string m_root;
    std::stop_token m_stop;
    std::set<std::string> m_seen;
    std::size_t m_lookedAt = 0;
    OpenedFiles m_found;
};

} // namespace

OpenedFiles newlyOpened(const CompiledText &candidate, const CompiledText &now,
                        std::string_view profile, const std::string &root, std::size_t most,
                        std::stop_token stop)
{
    Search search(candidate, now, profile, root, std::move(stop));
    if (const policy::Profile *rules = candidate.profile("candidate")) {
        for (const policy::FileRule &rule : rules->rules.files)
            search.lookFor(rule);
    }
    return search.take(most);
}

} // namespace pavise::suggest
