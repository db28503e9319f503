// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Asks a profile on disk about one access, in the background: it is compiled as a load would, and
/// the running kernel is asked too where it holds the profile.

#pragma once

#include "core/explain/answer/explanation.h"
#include "core/explain/answer/rule_text.h"
#include "ui/models/problem_model.h"
#include "ui/services/status/system_tree.h"

#include <QFutureWatcher>
#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

struct ExplainQuestion
{
    SystemTree tree;
    std::string file;    ///< Path of the profile's file on disk.
    std::string profile; ///< `parent//child`, as the kernel lists it.
    explain::Access access;
};

/// A rule that takes part, or that nearly does.
struct ExplainedRule
{
    enum class Part : std::uint8_t { Allows, Denies, Overruled, Near };

    Part part = Part::Allows;
    explain::RuleText rule;
    explain::Permissions permissions = 0;
    explain::NearRule::Why why{}; ///< Near only.
    std::string example = {};     ///< Near only: a target that it matches.
    std::vector<explain::MatchedVariable> variables = {};
};

struct ExplainAnswer
{
    enum class Kernel : std::uint8_t { OtherSystem, NotLoaded, Same, Differs };

    ExplainQuestion question;
    /// Why there is no answer; with the place of the first error when the text does not compile.
    std::optional<Problem> problem = {};
    std::uint32_t problemLine = 0;
    explain::Verdict verdict = {};
    std::vector<ExplainedRule> rules = {}; ///< Those that decide first.
    Kernel kernel = Kernel::OtherSystem;
};

class ExplainService final : public QObject
{
    Q_OBJECT

public:
    explicit ExplainService(QObject *parent = nullptr);
    ~ExplainService() override;

    /// An older question that is still open is given up; only the newest is answered.
    void ask(const ExplainQuestion &question);
    void cancel();

Q_SIGNALS:
    void answered(const std::shared_ptr<const pavise::ui::ExplainAnswer> &answer);
    void busyChanged(bool busy);

private:
    QFutureWatcher<std::shared_ptr<const ExplainAnswer>> m_watcher;
    std::stop_source m_stop;
};

} // namespace pavise::ui
