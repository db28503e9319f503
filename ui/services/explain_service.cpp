// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/explain_service.h"

#include "core/explain/answer/running_kernel.h"
#include "core/text/file_reader.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/services/check_service.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace pavise::ui {

namespace {

using Answer = std::shared_ptr<const ExplainAnswer>;

void takeProblem(ExplainAnswer &answer, const text::SourceSet &sources,
                 const std::vector<text::Diagnostic> &diagnostics)
{
    const auto error =
        std::ranges::find(diagnostics, text::Severity::Error, &text::Diagnostic::severity);
    Problem problem{.diagnostic = *error,
                    .message = diagnosticText(*error),
                    .place = {},
                    .path = answer.question.file};
    if (error->where) {
        problem.path = sources.path(error->where->file);
        answer.problemLine = sources.position(error->where->file, error->where->begin).line;
        const std::string name = problem.path.substr(problem.path.find_last_of('/') + 1);
        problem.place = QStringLiteral("%1:%2").arg(toDisplay(name)).arg(answer.problemLine);
    }
    answer.problem = std::move(problem);
}

void takeRules(ExplainAnswer &answer, const text::SourceSet &sources,
               const compile::CompiledFile &file, const explain::Explanation &explanation)
{
    using Part = ExplainedRule::Part;
    const auto add = [&](Part part, const policy::Origin &origin, explain::Permissions of) {
        answer.rules.push_back({.part = part,
                                .rule = explain::ruleText(sources, file.policy, origin),
                                .permissions = of,
                                .variables = explain::matchedVariables(sources, file.policy, origin,
                                                                       answer.question.profile,
                                                                       answer.question.access)});
    };
    for (const explain::RuleShare &share : explanation.rules) {
        const bool denies = share.mode == compile::RuleMode::Deny;
        if (share.decides != 0)
            add(denies ? Part::Denies : Part::Allows, share.origin, share.decides);
        else
            add(Part::Overruled, share.origin, share.overruled);
    }
    for (const explain::NearRule &near : explanation.nearest) {
        add(Part::Near, near.origin, near.permissions);
        answer.rules.back().why = near.why;
        answer.rules.back().example = near.example;
    }
}

void askRunningKernel(ExplainAnswer &answer, const compile::CompiledProfile &profile)
{
    if (!answer.question.tree.isThisSystem())
        return;
    const auto said = explain::askKernel(kernel::KernelPaths::below(answer.question.tree.root),
                                         profile, answer.question.access, ::geteuid() == 0);
    using Kernel = ExplainAnswer::Kernel;
    answer.kernel = !said.isLoaded ? Kernel::NotLoaded
        : said.isSame              ? Kernel::Same
                                   : Kernel::Differs;
}

void run(QPromise<Answer> &promise, const ExplainQuestion &question, const std::stop_token &stop)
{
    auto answer = std::make_shared<ExplainAnswer>(ExplainAnswer{.question = question});
    compile::CompileOptions options = compileOptionsOf(question.tree);
    options.keepProvenance = true;
    text::SourceSet sources;
    const auto compiled =
        compile::compile(sources, text::DiskFiles(), question.file, options, stop);
    if (stop.stop_requested())
        return;
    const std::size_t profile = explain::profileIndex(compiled.value, question.profile);
    if (text::hasErrors(compiled.diagnostics)) {
        takeProblem(*answer, sources, compiled.diagnostics);
    } else if (profile == std::string_view::npos) {
        // The file has changed since it was listed.
        answer->problem =
            Problem{.diagnostic = {},
                    .message = ExplainService::tr("The file no longer defines this profile."),
                    .place = {},
                    .path = question.file};
    } else {
        const auto explanation = explain::explain(compiled.value, profile, question.access);
        if (stop.stop_requested())
            return;
        answer->verdict = explanation.verdict;
        takeRules(*answer, sources, compiled.value, explanation);
        askRunningKernel(*answer, compiled.value.profiles[profile]);
    }
    promise.addResult(Answer(std::move(answer)));
}

} // namespace

ExplainService::ExplainService(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        if (!m_stop.stop_requested())
            Q_EMIT answered(m_watcher.resultAt(index));
    });
    connect(&m_watcher, &QFutureWatcherBase::started, this, [this] { Q_EMIT busyChanged(true); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT busyChanged(false); });
}

ExplainService::~ExplainService()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExplainService::ask(const ExplainQuestion &question)
{
    cancel();
    m_stop = std::stop_source();
    m_watcher.setFuture(
        QtConcurrent::run([question, stop = m_stop.get_token()](QPromise<Answer> &promise) {
            run(promise, question, stop);
        }));
}

void ExplainService::cancel()
{
    m_stop.request_stop();
}

} // namespace pavise::ui
