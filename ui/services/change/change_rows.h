// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The differences of two policies in words: what changes, an example, and the rule responsible.

#pragma once

#include "core/explain/compare/diff.h"
#include "core/policy/policy.h"
#include "core/text/source_set.h"
#include "ui/common/appearance/shapes.h"

#include <QString>

#include <string>
#include <vector>

namespace pavise::ui {

struct PreviewRow
{
    enum class Kind { Allowed, Denied, ExecTarget, Logging, Header };

    Kind kind = Kind::Allowed;
    QString permissions = {};
    QString target = {};      ///< An example, the shortest there is.
    QString reason = {};      ///< The rule, and where it stands.
    QString concern = {};     ///< Newly allowed and sensitive: why. Empty for others.
    QString accessClass = {}; ///< AppArmor's word: `file`, `network` ...; empty of a header.
    QString note = {};        ///< Whose files, where an exec goes, that it is a whole class.
    QString rule = {};        ///< As written; empty when no rule is known.
    std::string path = {};    ///< Of the file that holds the rule.
    int line = 0;             ///< From 1.
    bool ruleIsOld = false;   ///< The rule is of the version before.
};

[[nodiscard]] Badge rowBadge(const PreviewRow &row);

/// What the rules of changes stand in.
struct RuleSide
{
    const text::SourceSet &sources;
    const policy::Policy &policy;
};

/// Words for the differences between two versions of one profile, header first.
class ChangeRows
{
public:
    /// \p base is the profile folder, which names leave out. A side that is null was not compiled
    /// from text: nothing is said of its rules.
    ChangeRows(std::string base, const RuleSide *before, const RuleSide *after)
        : m_base(std::move(base))
        , m_before(before)
        , m_after(after)
    {
    }

    /// At most \p most.
    [[nodiscard]] std::vector<PreviewRow> of(const explain::ProfileDiff &difference,
                                             std::size_t most) const;

private:
    [[nodiscard]] PreviewRow rowOf(const explain::Change &change) const;

    std::string m_base;
    const RuleSide *m_before;
    const RuleSide *m_after;
};

/// \p path without the profile folder \p base.
[[nodiscard]] QString nameBelow(const std::string &base, std::string_view path);

} // namespace pavise::ui
