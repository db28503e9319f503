// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules for files: accesses to single paths become rows as a person sees them, one file or many
/// that belong together, each with its rules from the narrowest to the widest.

#pragma once

#include "core/audit/denial.h"
#include "core/audit/line/record_text.h"
#include "core/policy/permissions.h"
#include "core/suggest/candidates/candidate.h"
#include "core/suggest/candidates/path_form.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pavise::suggest {

/// From this many files below a folder that belongs to one program on, the whole folder is the
/// first candidate.
inline constexpr std::size_t kTreeFiles = 4;

/// From this many files in one folder on, no one wants to see them singly, wherever it is.
inline constexpr std::size_t kFolderFiles = 64;

/// From this many folders side by side on, in which the same is asked for, the folder's name is
/// taken for one that changes.
inline constexpr std::size_t kSiblingFolders = 4;

/// Among more files that have nothing else in common that is not looked for: it takes a comparison
/// for each folder of each path.
inline constexpr std::size_t kMaxSiblingUnits = 10'000;

/// Longest list of single rules that one candidate writes.
inline constexpr std::size_t kMaxLiteralRules = 200;

/// All that a profile wants of one path. Most are of one group: a million of them have to be light.
struct FileNeed
{
    std::string_view path;             ///< In the event of the group.
    std::string_view linkTarget;       ///< Of a link: a need of its own for each target.
    policy::Permissions ownerOnly = 0; ///< What only the file's owner asked for.
    policy::Permissions any = 0;
    std::size_t group = 0;
    std::vector<std::size_t> moreGroups;
    std::span<const std::int64_t> pids; ///< Of the group.
    std::vector<std::int64_t> allPids;  ///< Of all groups, when there are several.

    [[nodiscard]] std::span<const std::int64_t> processes() const
    {
        return moreGroups.empty() ? pids : std::span(allPids);
    }
};

struct FileRow
{
    std::string subject; ///< For a person: a path, or a folder.
    std::string word;    ///< The path of the first candidate's rule; tells the row from others.
    std::size_t fileCount = 1;
    Severity severity;
    std::vector<std::size_t> groups;
    std::string firstPath;          ///< Of all of them, by name.
    std::vector<std::string> paths; ///< At most kMaxLiteralRules of them.
    policy::Permissions permissions = 0;
    bool isOwner = false;              ///< Only owners asked.
    std::vector<Candidate> candidates; ///< The default first.
};

class FileNeeds
{
public:
    /// \p denial is a group of class File or Link, and has to stay where it is until take().
    void add(const audit::Denial &denial, std::size_t group);

    /// A socket file: connecting to it is reading and writing it.
    void addSocket(const audit::Denial &denial, std::size_t group, std::string_view path);

    [[nodiscard]] std::vector<FileRow> take(const VariableValues &variables);

private:
    using Key = std::pair<std::string_view, std::string_view>; ///< Path and link target.
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const
        {
            return audit::hashOf(key.second, audit::hashOf(key.first));
        }
    };

    void add(const audit::Denial &denial, std::size_t group, Key key, policy::Permissions wanted);

    std::deque<FileNeed> m_needs;
    std::unordered_map<Key, FileNeed *, KeyHash> m_byKey;
};

/// The rows that answer \p needs, by path.
[[nodiscard]] std::vector<FileRow> fileRows(const std::deque<FileNeed> &needs,
                                            const VariableValues &variables);

/// The rules that grant \p word, a path as written: one, or two when only the owner may do more.
[[nodiscard]] std::vector<std::string> fileRules(std::string_view word, policy::Permissions any,
                                                 policy::Permissions ownerOnly);

} // namespace pavise::suggest
