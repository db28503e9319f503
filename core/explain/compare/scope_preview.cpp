// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/compare/scope_preview.h"

#include "core/automata/build/build.h"
#include "core/compile/encode/glob.h"
#include "core/explain/answer/verdict.h"
#include "core/explain/reality/sensitive_targets.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <system_error>
#include <utility>

namespace pavise::explain {

namespace {

namespace fs = std::filesystem;

/// Folders that hold no files of a disk.
constexpr std::array<std::string_view, 4> kSpecialFolders = {"/proc", "/sys", "/dev", "/run"};

class MatchResolver final : public automata::AcceptResolver
{
public:
    [[nodiscard]] text::Result<automata::AcceptWords>
    resolve(std::span<const automata::AcceptId>) override
    {
        return automata::AcceptWords{.accept = 1};
    }
};

automata::Dfa automatonOf(std::string_view glob)
{
    automata::Workspace workspace;
    const auto compiled = compile::compileGlob(workspace.patterns(), glob);
    if (!compiled)
        return {};
    const std::array patterns = {automata::TaggedPattern{.pattern = compiled->pattern}};
    MatchResolver resolver;
    auto built = automata::build(workspace, patterns, resolver);
    return built ? std::move(*built) : automata::Dfa();
}

} // namespace

FileIndex FileIndex::build(const std::vector<std::string> &roots, const IndexLimits &limits,
                           const std::stop_token &stop)
{
    FileIndex index;
    std::size_t bytes = 0;
    const auto end = std::chrono::steady_clock::now() + limits.mostTime;
    const auto isOver = [&] {
        return index.m_paths.size() >= limits.mostFiles || bytes >= limits.mostBytes
            || stop.stop_requested() || std::chrono::steady_clock::now() > end;
    };
    for (const std::string &root : roots) {
        std::error_code error;
        fs::recursive_directory_iterator it(root, fs::directory_options::skip_permission_denied,
                                            error);
        for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
            if (isOver()) {
                index.m_isComplete = false;
                return index;
            }
            std::error_code ignored;
            std::string path = it->path().string();
            const bool isFolder = !it->is_symlink(ignored) && it->is_directory(ignored);
            if (isFolder) {
                if (std::ranges::contains(kSpecialFolders, path))
                    it.disable_recursion_pending();
                path += '/';
            }
            bytes += path.size();
            index.m_paths.push_back(std::move(path));
        }
    }
    return index;
}

ScopePreview previewScope(const FileIndex &index, const ProfileView &profile, std::string_view glob,
                          policy::Permissions permissions, bool isOwner, std::size_t mostFiles)
{
    ScopePreview preview;
    preview.isComplete = index.isComplete();
    const automata::Dfa dfa = automatonOf(glob);
    if (dfa.stateCount() == 0)
        return preview;
    std::vector<std::string> ordinary;
    for (const std::string &path : index.paths()) {
        const automata::StateId state = dfa.match(automata::StateId::Start, path);
        if (dfa.accept(state).accept == 0)
            continue;
        const FileAccess access{.path = path, .permissions = permissions, .isOwner = isOwner};
        if (evaluate(profile, access).isAllowed())
            continue;
        ++preview.count;
        if (isSensitivePath(path, permissions)) {
            ++preview.sensitiveCount;
            if (preview.files.size() < mostFiles)
                preview.files.push_back(path);
        } else if (ordinary.size() < mostFiles) {
            ordinary.push_back(path);
        }
    }
    const std::size_t room = mostFiles - preview.files.size();
    ordinary.resize(std::min(ordinary.size(), room));
    std::ranges::move(ordinary, std::back_inserter(preview.files));
    return preview;
}

} // namespace pavise::explain
