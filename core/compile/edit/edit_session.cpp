// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/edit/edit_session.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>

namespace pavise::compile {

namespace {

/// Of texts that nobody needs any more but that could not be forgotten one by one.
constexpr std::size_t kMostForgottenBytes = 16ULL * 1024 * 1024;

/// Remembers what was asked about files, and how they were then: one look at each says whether all
/// of it still holds.
class StampedFiles final : public text::FileReader
{
public:
    explicit StampedFiles(const text::FileReader &under)
        : m_under(under)
    {
    }

    [[nodiscard]] text::FileKind kind(const std::string &path) const override
    {
        Known &known = knownOf(path);
        if (!known.kind)
            known.kind = m_under.kind(path);
        return *known.kind;
    }
    [[nodiscard]] text::Result<std::string> read(const std::string &path) const override
    {
        knownOf(path);
        return m_under.read(path);
    }
    [[nodiscard]] text::Result<std::vector<std::string>>
    list(const std::string &path) const override
    {
        Known &known = knownOf(path);
        if (!known.names)
            known.names = m_under.list(path);
        return *known.names;
    }
    [[nodiscard]] std::uint64_t stamp(const std::string &path) const override
    {
        return m_under.stamp(path);
    }

    [[nodiscard]] bool hasChanged() const
    {
        const auto differs = [this](const std::string &path, std::uint64_t stamp) {
            return m_under.stamp(path) != stamp;
        };
        return std::ranges::any_of(
                   m_folders, [&](const auto &each) { return differs(each.first, each.second); })
            || std::ranges::any_of(m_known, [&](const auto &each) {
                   return each.second.stamp != 0 && differs(each.first, each.second.stamp);
               });
    }

private:
    struct Known
    {
        std::uint64_t stamp = 0;
        std::optional<text::FileKind> kind = {};
        std::optional<text::Result<std::vector<std::string>>> names = {};
    };

    Known &knownOf(const std::string &path) const
    {
        const auto at = m_known.find(path);
        if (at != m_known.end())
            return at->second;
        // Before anything is asked: a change between the two is then seen the next time.
        const std::uint64_t stamp = m_under.stamp(path);
        const auto slash = path.rfind('/');
        // What is not there comes when its folder changes, and many are not there in few folders.
        if (stamp == 0 && slash != std::string::npos && slash > 0)
            m_folders.try_emplace(path.substr(0, slash), m_under.stamp(path.substr(0, slash)));
        return m_known.emplace(path, Known{.stamp = stamp}).first->second;
    }

    const text::FileReader &m_under;
    mutable std::unordered_map<std::string, Known> m_known;
    mutable std::unordered_map<std::string, std::uint64_t> m_folders; ///< Of what is not there.
};

} // namespace

/// The edited text is added to the sources before a call, so that nobody reads it from the disk.
struct EditSession::Kept
{
    explicit Kept(const text::FileReader &under)
        : files(under)
        , trees(*sources)
    {
    }

    StampedFiles files;
    std::shared_ptr<text::SourceSet> sources = std::make_shared<text::SourceSet>();
    syntax::ParseCache trees;
    policy::FeaturesCache abis;
    Workspace workspace;
    EditMemory memory;
    std::deque<text::FileId> versions; ///< Of the edited text, the newest last.
    std::size_t editedBytes = 0;       ///< Of all versions so far.
};

EditSession::EditSession(const text::FileReader &files, CompileOptions options)
    : m_files(files)
    , m_options(std::move(options))
{
}

EditSession::~EditSession() = default;

EditSession::Kept &EditSession::prepare(const std::string &path, std::string bytes)
{
    // Only the sources can grow for ever: what a text with unbalanced braces is pasted together
    // from stays in them.
    if (m_kept == nullptr || m_kept->files.hasChanged()
        || m_kept->editedBytes > kMostForgottenBytes)
        m_kept = std::make_unique<Kept>(m_files);
    m_kept->editedBytes += bytes.size();
    m_kept->versions.push_back(m_kept->sources->add(path, std::move(bytes)));
    constexpr std::size_t kKeptVersions = 2;
    for (; m_kept->versions.size() > kKeptVersions; m_kept->versions.pop_front()) {
        m_kept->trees.forget(m_kept->versions.front());
        m_kept->sources->forget(m_kept->versions.front());
    }
    m_options.parseCache = &m_kept->trees;
    m_options.abis = &m_kept->abis;
    m_options.workspace = &m_kept->workspace;
    return *m_kept;
}

void EditSession::with(const std::string &path, std::string bytes,
                       const std::function<void(const Prepared &prepared)> &look)
{
    const std::scoped_lock lock(m_mutex);
    Kept &kept = prepare(path, std::move(bytes));
    look({.sources = *kept.sources,
          .files = kept.files,
          .options = m_options,
          .memory = kept.memory});
}

EditSession::Report EditSession::check(const std::string &path, std::string bytes,
                                       std::stop_token stop)
{
    Report report;
    with(path, std::move(bytes), [&](const Prepared &prepared) {
        report.diagnostics = prepared.memory.check(prepared.sources, prepared.files, path,
                                                   prepared.options, std::move(stop));
        report.sources = m_kept->sources;
    });
    return report;
}

EditSession::Report EditSession::compile(const std::string &path, std::string bytes,
                                         std::stop_token stop)
{
    Report report;
    with(path, std::move(bytes), [&](const Prepared &prepared) {
        auto outcome = prepared.memory.compile(prepared.sources, prepared.files, path,
                                               prepared.options, std::move(stop));
        report.diagnostics = std::move(outcome.diagnostics);
        report.file = std::move(outcome.value);
        report.sources = m_kept->sources;
    });
    return report;
}

} // namespace pavise::compile
