// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/check_service.h"

#include "core/compile/edit/edit_session.h"
#include "core/kernel/securityfs.h"
#include "core/lint/linter.h"
#include "core/store/profile_store.h"
#include "core/syntax/parser/parser.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"

#include <QtConcurrentRun>

#include <utility>

namespace pavise::ui {

/// What the checks of one file keep from one to the next. The lints have a session of their own, so
/// that the check after the next keystroke need not wait until they are given up.
class CheckState
{
public:
    explicit CheckState(const compile::CompileOptions &options)
        : m_options(options)
        , m_checking(m_disk, options)
        , m_linting(m_disk, options)
    {
    }

    [[nodiscard]] const std::string &base() const { return m_options.base; }

    /// Calls \p report while what the diagnostics point into is there.
    template <typename Report>
    void check(const std::string &path, const std::string &bytes, const std::stop_token &stop,
               Report report)
    {
        m_checking.with(path, bytes, [&](const compile::EditSession::Prepared &prepared) {
            report(prepared.sources,
                   lint::Linter().check(prepared.sources, prepared.files, path, prepared.options,
                                        {}, stop, &prepared.memory));
        });
    }

    template <typename Report>
    void lint(const std::string &path, const std::string &bytes, const std::stop_token &stop,
              Report report)
    {
        m_linting.with(path, bytes, [&](const compile::EditSession::Prepared &prepared) {
            lookForProfiles(stop);
            report(prepared.sources,
                   m_linter.lint(prepared.sources, prepared.files, path, prepared.options,
                                 m_lintOptions, stop));
        });
    }

private:
    /// Which profiles a rule may lead to; again when files have come or gone.
    void lookForProfiles(const std::stop_token &stop)
    {
        std::vector<std::string> paths;
        for (const std::string &name :
             m_disk.list(m_options.base).value_or(std::vector<std::string>())) {
            const std::string path = m_options.base + '/' + name;
            if (store::isProfileFileName(name) && m_disk.kind(path) == text::FileKind::Regular)
                paths.push_back(path);
        }
        if (m_lintOptions.known && paths == m_paths)
            return;
        text::SourceSet sources;
        auto known = lint::knownProfiles(sources, m_disk, paths, m_options, stop);
        if (stop.stop_requested())
            return;
        m_lintOptions.known = std::move(known);
        m_paths = std::move(paths);
    }

    const text::DiskFiles m_disk;
    const compile::CompileOptions m_options;
    compile::EditSession m_checking;
    compile::EditSession m_linting; ///< What follows is used while it is held.
    lint::Linter m_linter;
    lint::LintOptions m_lintOptions;
    std::vector<std::string> m_paths;
};

namespace {

Problem toProblem(const text::SourceSet &sources, const std::string &checkedPath,
                  text::Diagnostic diagnostic)
{
    Problem problem;
    problem.message = diagnosticText(diagnostic);
    if (diagnostic.where) {
        problem.path = sources.path(diagnostic.where->file);
        problem.isInThisFile = problem.path == checkedPath;
        const text::Position at = sources.position(diagnostic.where->file, diagnostic.where->begin);
        const std::string name = problem.path.substr(problem.path.find_last_of('/') + 1);
        problem.place = QStringLiteral("%1:%2").arg(toDisplay(name)).arg(at.line);
    }
    problem.diagnostic = std::move(diagnostic);
    return problem;
}

struct Job
{
    std::string path;
    std::string bytes;
    int version = 0;
    std::shared_ptr<CheckState> state;
    std::stop_token stop;
};

CheckReport reportOf(const Job &job, const text::SourceSet &sources,
                     std::vector<text::Diagnostic> diagnostics,
                     std::shared_ptr<const ParsedText> parsed)
{
    CheckReport report{.version = job.version, .problems = {}, .parsed = std::move(parsed)};
    for (text::Diagnostic &diagnostic : diagnostics)
        report.problems.push_back(toProblem(sources, job.path, std::move(diagnostic)));
    return report;
}

/// Files in folders below the profile folder are parts of profiles, but for tunables, which
/// preambles include.
bool isPartOfProfiles(const std::string &base, const std::string &path)
{
    if (!path.starts_with(base + '/'))
        return false;
    const std::string_view name = std::string_view(path).substr(base.size() + 1);
    return name.contains('/') && !name.starts_with("tunables/");
}

void run(QPromise<CheckReport> &promise, const Job &job)
{
    auto parsed = std::make_shared<ParsedText>();
    const text::FileId file = parsed->sources.add(job.path, job.bytes);
    const bool isPart = isPartOfProfiles(job.state->base(), job.path);
    auto tree = syntax::parse(parsed->sources, file,
                              isPart ? syntax::Context::Body : syntax::Context::TopLevel);
    parsed->file = std::move(tree.value);
    if (isPart) {
        // What it means depends on the profile; the Apply sheet compiles those that include it.
        promise.addResult(reportOf(job, parsed->sources, std::move(tree.diagnostics), parsed));
        return;
    }
    bool hasErrors = false;
    job.state->check(job.path, job.bytes, job.stop, [&](const auto &sources, auto diagnostics) {
        hasErrors = text::hasErrors(diagnostics);
        promise.addResult(reportOf(job, sources, std::move(diagnostics), parsed));
    });
    if (hasErrors || job.stop.stop_requested())
        return;
    job.state->lint(job.path, job.bytes, job.stop, [&](const auto &sources, auto diagnostics) {
        if (!job.stop.stop_requested())
            promise.addResult(reportOf(job, sources, std::move(diagnostics), std::move(parsed)));
    });
}

} // namespace

compile::CompileOptions compileOptionsOf(const SystemTree &tree)
{
    compile::CompileOptions options;
    options.base = tree.path("/etc/apparmor.d");
    options.kernelFeatures = policy::Features::builtIn();
    const std::string folder = kernel::KernelPaths::below(tree.root).securityfs + "/features";
    if (auto features = policy::Features::read(text::DiskFiles(), folder);
        features && !features->isEmpty()) {
        options.kernelFeatures = std::move(*features);
    }
    return options;
}

CheckService::CheckService(const compile::CompileOptions &options, QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<CheckState>(options))
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        if (!m_stop.stop_requested())
            Q_EMIT checked(m_watcher.resultAt(index));
    });
}

void CheckService::setOptions(const compile::CompileOptions &options)
{
    m_state = std::make_shared<CheckState>(options);
}

CheckService::~CheckService()
{
    cancel();
    m_watcher.waitForFinished();
}

void CheckService::check(const std::string &path, std::string bytes, int version)
{
    cancel();
    m_stop = std::stop_source();
    m_watcher.setFuture(
        QtConcurrent::run([job = Job{.path = path,
                                     .bytes = std::move(bytes),
                                     .version = version,
                                     .state = m_state,
                                     .stop = m_stop.get_token()}](QPromise<CheckReport> &promise) {
            run(promise, job);
        }));
}

void CheckService::cancel()
{
    m_stop.request_stop();
}

bool CheckService::isRunning() const
{
    return m_watcher.isRunning();
}

} // namespace pavise::ui
