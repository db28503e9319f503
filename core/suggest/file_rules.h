// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Rules for files: accesses to single paths become rows as a person sees them, one file or many
/// that belong together, each with its rules from the narrowest to the widest.

#pragma once

#include "core/audit/denial.h"
#include "core/policy/permissions.h"
#include "core/suggest/candidate.h"
#include "core/suggest/path_form.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// From this many files below a folder that belongs to one program on, the whole folder is the
/// first candidate.
inline constexpr std::size_t kTreeFiles = 4;

/// From this many files in one folder on, no one wants to see them singly, wherever it is.
inline constexpr std::size_t kFolderFiles = 64;

/// Longest list of single rules that one candidate writes.
inline constexpr std::size_t kMaxLiteralRules = 200;

/// All that a profile wants of one path.
struct FileNeed
{
    std::string path;
    policy::Permissions ownerOnly = 0; ///< What only the file's owner asked for.
    policy::Permissions any = 0;
    std::string linkTarget; ///< Of a link: a need of its own for each target.
    std::vector<std::size_t> groups;
    std::vector<std::int64_t> pids;
};

struct FileRow
{
    std::string subject; ///< For a person: a path, or a folder.
    std::string word;    ///< The path of the first candidate's rule; tells the row from others.
    std::size_t fileCount = 1;
    Severity severity;
    std::vector<std::size_t> groups;
    std::vector<std::string> paths; ///< At most kMaxLiteralRules of them.
    policy::Permissions permissions = 0;
    bool isOwner = false;              ///< Only owners asked.
    std::vector<Candidate> candidates; ///< The default first.
};

class FileNeeds
{
public:
    /// \p denial is a group of class File or Link.
    void add(const audit::Denial &denial, std::size_t group);

    /// A socket file: connecting to it is reading and writing it.
    void addSocket(const audit::Denial &denial, std::size_t group, std::string_view path);

    [[nodiscard]] std::vector<FileRow> take(const VariableValues &variables);

private:
    void add(const audit::Denial &denial, std::size_t group, std::string_view path,
             std::string_view target, policy::Permissions wanted);

    std::map<std::pair<std::string, std::string>, FileNeed> m_needs; ///< By path and link target.
};

/// The rules that grant \p word, a path as written: one, or two when only the owner may do more.
[[nodiscard]] std::vector<std::string> fileRules(std::string_view word, policy::Permissions any,
                                                 policy::Permissions ownerOnly);

} // namespace pavise::suggest
