// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Checks a profile's text in the background: the same functions that a load runs, and then the
/// lints, which take longer and so come in a second report.

#pragma once

#include "core/compile/compiler.h"
#include "core/syntax/ast.h"
#include "ui/models/problem_model.h"
#include "ui/services/status/system_tree.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>
#include <string>
#include <utility>

namespace pavise::ui {

/// A text with its tree; the tree's views point into the sources.
struct ParsedText
{
    text::SourceSet sources;
    syntax::File file;
};

struct CheckReport
{
    int version = 0; ///< As given to check().
    std::vector<Problem> problems = {};
    std::shared_ptr<const ParsedText> parsed = {};
};

/// How profiles of \p tree are compiled: its folder, and what its kernel can enforce. A system
/// without AppArmor gets the features that a profile without `abi` is compiled for. Reads some
/// dozens of small files: not for the GUI thread.
[[nodiscard]] compile::CompileOptions compileOptionsOf(const SystemTree &tree);

class CheckState;

class CheckService final : public QObject
{
    Q_OBJECT

public:
    explicit CheckService(const compile::CompileOptions &options, QObject *parent = nullptr);
    ~CheckService() override;

    /// For the checks that start from now on.
    void setOptions(const compile::CompileOptions &options);

    /// Checks \p bytes as the unsaved content of \p path. What was still running is given up; only
    /// the newest version is reported.
    void check(const std::string &path, std::string bytes, int version);
    void cancel();

    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// First with what the compiler says, soon; then, for the same version, with the lints too.
    void checked(const pavise::ui::CheckReport &report);

private:
    std::shared_ptr<CheckState> m_state;
    std::stop_source m_stop;
    QFutureWatcher<CheckReport> m_watcher;
};

} // namespace pavise::ui
