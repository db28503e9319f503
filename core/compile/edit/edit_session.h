// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One text checked and compiled again and again while a person writes it.

#pragma once

#include "core/compile/compiler.h"
#include "core/compile/edit/edit_memory.h"

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::compile {

/// Keeps the parsed includes and what was built of their rules, so that only what changed is looked
/// at again. Before each call it asks whether a file that was read is still the same; when one is
/// not, everything is read anew. Only speed depends on what is kept.
///
/// Safe to call from several threads: one call waits for the other.
class EditSession
{
public:
    /// \p files outlives this. The caches in \p options are the session's own.
    EditSession(const text::FileReader &files, CompileOptions options);
    ~EditSession();
    EditSession(const EditSession &) = delete;
    EditSession &operator=(const EditSession &) = delete;

    struct Report
    {
        std::vector<text::Diagnostic> diagnostics;
        CompiledFile file; ///< Of compile() only.
        /// What the ranges point into. Of the edited text the last two versions stay.
        std::shared_ptr<const text::SourceSet> sources;
    };

    /// What a function that reads profiles is given: the edited text is in the sources, and the
    /// options hold what the session keeps.
    struct Prepared
    {
        text::SourceSet &sources;
        const text::FileReader &files;
        const CompileOptions &options;
        EditMemory &memory; ///< Of the one path that is edited.
    };

    /// Calls \p look once, with \p bytes as the file at \p path.
    void with(const std::string &path, std::string bytes,
              const std::function<void(const Prepared &prepared)> &look);

    /// What compile::check() says about \p bytes as the file at \p path.
    [[nodiscard]] Report check(const std::string &path, std::string bytes,
                               std::stop_token stop = {});
    /// What compile::compile() says.
    [[nodiscard]] Report compile(const std::string &path, std::string bytes,
                                 std::stop_token stop = {});

private:
    struct Kept;

    /// Makes the text known and everything that is out of date unknown.
    Kept &prepare(const std::string &path, std::string bytes);

    const text::FileReader &m_files;
    CompileOptions m_options;
    std::mutex m_mutex;
    std::unique_ptr<Kept> m_kept;
};

} // namespace pavise::compile
