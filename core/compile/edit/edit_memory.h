// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A text checked and compiled again after each keystroke: only what the keystroke changed is done
/// again.

#pragma once

#include "core/compile/compiler.h"
#include "core/compile/edit/packed_memory.h"
#include "core/compile/encoder.h"
#include "core/policy/walker/include_memory.h"

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace pavise::compile {

/// What is kept of one text between two looks at it: what its includes came to (see
/// policy::IncludeMemory for when that holds), their patterns, and the automata whose rules stayed
/// as they were. Only speed depends on it. The options name always the same workspace.
class EditMemory
{
public:
    /// What check() of compiler.h says; what is said of the encoding of an include comes before
    /// what is said of the text's own rules.
    [[nodiscard]] std::vector<text::Diagnostic>
    check(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
          const CompileOptions &options, std::stop_token stop = {});

    /// What compile() of compiler.h gives, without provenance. Of the rules of includes only
    /// capabilities and limits are then in the policy.
    [[nodiscard]] text::Outcome<CompiledFile>
    compile(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
            const CompileOptions &options, std::stop_token stop = {});

private:
    using Rules = std::shared_ptr<const policy::IncludedRules>;

    struct Known
    {
        std::vector<text::Diagnostic> said; ///< Of their encoding.
        EncodedRules encoded;
        std::vector<std::string> transitions; ///< Of the profile, when they were encoded.
    };

    [[nodiscard]] const Known &known(const policy::Included &included,
                                     const policy::Profile &profile, const policy::Policy &policy,
                                     Workspace &workspace, const CompileOptions &options);
    static void tell(const Known &known, const policy::Included &included,
                     const policy::Policy &policy, std::vector<text::Diagnostic> &all);
    void tidy(Workspace &workspace);

    policy::IncludeMemory m_includes;
    std::unordered_map<Rules, Known> m_known;
    PackedMemory m_packed;
    std::size_t m_generation = 0; ///< Of the workspace that they are of.
};

} // namespace pavise::compile
