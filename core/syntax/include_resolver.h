// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Which files an include names, in which order, and when it names none because they are there
/// already. Says nothing about what they mean.
///
/// Upstream pastes the text of an include where it stands. Here each file is parsed on its own and
/// shared by all who include it, so it has to be whole: its braces closed, its last rule ended.

#pragma once

#include "core/syntax/parse_cache.h"
#include "core/text/file_reader.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::syntax {

/// The files included so far between one pair of braces. What a file is included again for within
/// one scope is left out, which also ends every cycle inside it. A profile body starts a new scope;
/// a block or conditional uses the one around it. Source: upstream's g_includecache.
class IncludeScope
{
public:
    IncludeScope() = default;
    /// A part of \p around, which outlives it and gets nothing of it by itself.
    explicit IncludeScope(IncludeScope *around)
        : m_around(around)
    {
    }

    /// False when \p path was there already.
    bool insert(const std::string &path) { return !contains(path) && m_paths.insert(path).second; }
    [[nodiscard]] bool contains(const std::string &path)
    {
        if (m_paths.contains(path))
            return true;
        if (m_around == nullptr || !m_around->contains(path))
            return false;
        m_met.insert(path);
        return true;
    }

    /// What was included in this part.
    [[nodiscard]] const std::set<std::string> &paths() const { return m_paths; }
    /// What was not included here because it was around already.
    [[nodiscard]] const std::set<std::string> &met() const { return m_met; }

private:
    IncludeScope *m_around = nullptr;
    std::set<std::string> m_paths;
    std::set<std::string> m_met;
};

class IncludeResolver
{
public:
    /// \p searchPath: where `<...>` is looked for, in this order (`-I` folders, then the base). All
    /// must outlive the resolver.
    IncludeResolver(text::SourceSet &sources, const text::FileReader &files, ParseCache &cache,
                    std::vector<std::string> searchPath)
        : m_sources(sources)
        , m_files(files)
        , m_cache(cache)
        , m_searchPath(std::move(searchPath))
    {
    }

    /// The files that \p include stands for, in the order in which they are read: a folder's files
    /// in reverse order of their names, without leftovers of package managers and editors.
    ///
    /// \p where is the include rule; \p includedFrom are the include rules that led to its file,
    /// innermost first. They bound the depth, and diagnostics carry them. What is wrong inside an
    /// included file is told the first time this resolver meets it. An include that leads back to
    /// its own file is a warning, IncludeCycle; an error where it would be read again and again,
    /// which apparmor_parser refuses as well (4.1.0: "memory exhausted").
    /// Errors: IncludeNotFound, IncludeUnreadable, IncludeTooDeep, TooManyIncludes, those of
    /// reading a file, and those of parse().
    [[nodiscard]] text::Outcome<std::vector<const File *>>
    resolve(const Include &include, text::SourceRange where, Context context, IncludeScope &scope,
            std::span<const text::SourceRange> includedFrom);

    /// Where \p path (escapes not resolved) leads: the first folder of the search path that has it
    /// when \p isMagic, otherwise itself. Empty when there is nothing. Also for abi.
    [[nodiscard]] std::optional<std::string> locate(std::string_view path, bool isMagic) const;

    /// How many files were included so far, which is limited.
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Counts \p files that were included as before, without asking.
    void countAgain(std::size_t files) { m_count += files; }

private:
    /// Whether the include rule \p where, or one that led to it, stands in the file \p path.
    [[nodiscard]] bool leadsTo(text::SourceRange where,
                               std::span<const text::SourceRange> includedFrom,
                               std::string_view path) const;
    /// The file that an include which names none most likely means, as a fix.
    [[nodiscard]] std::vector<text::FixHint> nearestFile(const Include &include) const;
    void add(const std::string &path, Context context,
             text::Outcome<std::vector<const File *>> &out);
    void addFolder(const std::string &path, Context context, IncludeScope &scope,
                   text::Outcome<std::vector<const File *>> &out);

    text::SourceSet &m_sources;
    const text::FileReader &m_files;
    ParseCache &m_cache;
    std::vector<std::string> m_searchPath;
    std::set<const File *> m_told; ///< Their diagnostics have been told.
    std::size_t m_count = 0;
};

/// How a file name in a folder of policy is treated.
enum class FolderEntry {
    Used,
    Skipped,  ///< Hidden files, README, what package managers leave.
    Leftover, ///< What people and editors leave; upstream says that it ignores it.
};

/// Source: libapparmor's private.c (_aa_is_blacklisted).
[[nodiscard]] FolderEntry folderEntry(std::string_view name);

} // namespace pavise::syntax
