// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The profiles that proposals are made for: where each is defined, what it means, and what the
/// compiled policy says, before and after an edit.

#pragma once

#include "core/audit/event.h"
#include "core/compile/compiler.h"
#include "core/explain/profile_view.h"
#include "core/explain/question/access.h"
#include "core/policy/resolve.h"
#include "core/store/profile_store.h"
#include "core/suggest/candidates/path_form.h"
#include "core/text/file_reader.h"
#include "core/text/source_set.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::suggest {

/// Everything that any kernel can mediate: a log proves that its kernel did, whatever this one can.
[[nodiscard]] const policy::Features &allFeatures();

/// What is asked of a profile's text: is an event allowed, and where does an exec lead?
class CompiledText
{
public:
    explicit CompiledText(text::Outcome<compile::CompiledFile> outcome);

    [[nodiscard]] bool isGood() const { return !text::hasErrors(m_outcome.diagnostics); }
    [[nodiscard]] const std::vector<text::Diagnostic> &diagnostics() const
    {
        return m_outcome.diagnostics;
    }
    [[nodiscard]] const policy::Policy &policy() const { return m_outcome.value.policy; }
    [[nodiscard]] std::vector<std::string> profileNames() const;
    [[nodiscard]] const explain::ProfileView *view(std::string_view profile) const;
    /// The resolved profile, child or hat of that name.
    [[nodiscard]] const policy::Profile *profile(std::string_view name) const;

    /// True when the profile \p profile lets \p event happen, as its owner and, with \p alsoOthers,
    /// as somebody else too. False when there is no such profile and when nothing decides it.
    /// \p peer, when it is not empty, stands for the peer that the event names.
    [[nodiscard]] bool allows(std::string_view profile, const audit::Event &event,
                              bool alsoOthers = false, std::string_view peer = {}) const;
    /// The same of an access that the event was taken for.
    [[nodiscard]] bool allows(std::string_view profile, explain::Access access, bool isOwner,
                              bool alsoOthers, std::string_view peer) const;

private:
    text::Outcome<compile::CompiledFile> m_outcome;
    std::map<std::string, explain::ProfileView, std::less<>> m_views;
};

/// New texts of files by path, over what is on the disk.
using ChangedTexts = std::map<std::string, std::string>;

class PolicyBase
{
public:
    /// \p files must outlive it. \p folder is the profile folder, `/etc/apparmor.d`.
    PolicyBase(const text::FileReader &files, std::string folder);

    /// Reads which profiles there are. Errors: FileUnreadable, Cancelled.
    [[nodiscard]] text::Result<void> load(std::stop_token stop = {});

    [[nodiscard]] const std::string &folder() const { return m_folder; }
    [[nodiscard]] const text::FileReader &files() const { return m_files; }
    [[nodiscard]] const std::vector<store::ProfileFile> &profileFiles() const { return m_profiles; }
    [[nodiscard]] std::optional<store::DefinitionPlace> find(std::string_view profile) const
    {
        return store::findDefinition(m_profiles, profile);
    }

    /// The file that defines \p profile or, of a child or hat that no file defines, the nearest
    /// profile above it. Null when there is none.
    [[nodiscard]] const store::ProfileFile *fileOf(std::string_view profile) const;

    /// Where the text of a profile stands.
    struct TextPlace
    {
        std::string path;
        std::string parent;      ///< The profile that it is in; empty for one at the top.
        bool isIncluded = false; ///< In a file that the parent's file includes: `apache2.d/...`.
    };
    /// Unlike find() also of hats and children that an include brings in.
    [[nodiscard]] std::optional<TextPlace> placeOf(std::string_view profile);

    /// The text of a file as it was read.
    [[nodiscard]] std::string_view textOf(const std::string &path) const;
    [[nodiscard]] std::string_view textOf(const text::SourceRange &range) const
    {
        return m_sources.text(range);
    }

    /// The file that \p range is of.
    [[nodiscard]] std::string_view pathOf(const text::SourceRange &range) const
    {
        return m_sources.path(range.file);
    }

    /// Names of the profiles that are attached to \p program, children left out.
    [[nodiscard]] std::vector<std::string> attachedTo(std::string_view program);

    /// What a new profile file begins with: the newest abi that the folder has, and the tunables.
    [[nodiscard]] std::string preambleForNew() const;

    /// The rules that a new child or hat begins with.
    [[nodiscard]] std::vector<std::string> rulesForNewChild() const;

    /// Whether a program's file begins with `#!`; false when it cannot be read.
    [[nodiscard]] bool isScript(const std::string &program) const;

    /// The compiled file as it is on the disk; kept.
    [[nodiscard]] const CompiledText &compiled(const std::string &path);

    /// The file with these texts in place of the disk's.
    [[nodiscard]] CompiledText compiled(const std::string &path, const ChangedTexts &changed) const;

    /// The set variables that a file's preamble leaves behind.
    [[nodiscard]] const VariableValues &variables(const std::string &path);

    /// A profile `candidate` with these rules behind the preamble of the file.
    [[nodiscard]] CompiledText compiledRules(const std::string &path,
                                             const std::vector<std::string> &rules);

    /// What `include <NAME>` brings into a profile that has tunables/global; nothing when it has
    /// errors.
    [[nodiscard]] std::optional<policy::Rules> rulesOfInclude(const std::string &name);

private:
    [[nodiscard]] compile::CompileOptions options() const;
    [[nodiscard]] policy::ResolveOptions resolveOptions();
    [[nodiscard]] std::string preambleOf(const std::string &path) const;

    const text::FileReader &m_files;
    std::string m_folder;
    text::SourceSet m_sources;
    syntax::ParseCache m_cache;
    std::vector<store::ProfileFile> m_profiles;
    std::map<std::string, CompiledText> m_compiled;
    std::map<std::string, VariableValues> m_variables;
    std::size_t m_ruleTexts = 0; ///< How many texts compiledRules() has made.
};

} // namespace pavise::suggest
