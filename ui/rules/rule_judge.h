// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The rules of a profile file against reality: what the kernel enforces, what decides, what they
/// open, what recorded events needed, what they cost.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/answer/rule_text.h"
#include "ui/common/appearance/shapes.h"
#include "ui/services/logs/denial_service.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

struct RuleFinding
{
    /// The gravest first.
    enum class Kind : std::uint8_t {
        Sensitive,   ///< Opens what an attacker would want.
        NotEnforced, ///< This kernel does not look at it, or only at a part.
        Dead,        ///< Can never apply.
        Shadowed,    ///< Another rule decides wherever it applies.
        Redundant,   ///< Others grant the same.
        Unused,      ///< No recorded event needed it.
        Other,       ///< Another remark of the lints.
    };

    Kind kind = Kind::Other;
    QString sentence = {};
    /// The rule that wins instead; empty when none is known.
    std::string winnerPath = {};
    int winnerLine = 0;
};

[[nodiscard]] Badge findingBadge(RuleFinding::Kind kind);

struct JudgedRule
{
    std::string profile;
    explain::RuleText rule;
    bool isOwn = false; ///< Stands in the file itself, not in one that it includes.
    std::vector<RuleFinding> findings = {};  ///< The gravest first.
    std::optional<std::uint64_t> needs = {}; ///< Groups of recorded events; empty: none recorded.
    std::optional<std::int64_t> states = {}; ///< When measured.
};

struct JudgedRules
{
    std::vector<JudgedRule> rules;
    QString problem = {}; ///< The text has errors: there are no rules.
};

struct JudgeInput
{
    std::string path;
    std::string bytes; ///< The text, saved or not.
    compile::CompileOptions options;
    std::shared_ptr<const DenialSnapshot> denials;
};

/// Everything but costs; seconds for large policies, so not for the GUI thread.
[[nodiscard]] JudgedRules judgeRules(const JudgeInput &input, const std::stop_token &stop);

/// What each rule or include of the file costs.
struct MeasuredRules
{
    struct Cost
    {
        std::uint32_t begin = 0; ///< Byte offset of the rule in the file.
        std::int64_t states = 0;
        QString text = {}; ///< As written.
        int line = 0;
    };
    std::size_t states = 0; ///< Of all profiles of the file.
    std::vector<Cost> costs;
};

/// Compiles once more without each rule.
[[nodiscard]] MeasuredRules measureRules(const JudgeInput &input, const std::stop_token &stop);

} // namespace pavise::ui
