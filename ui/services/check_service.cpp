// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/check_service.h"

#include "core/kernel/securityfs.h"
#include "core/lint/linter.h"
#include "core/store/profile_store.h"
#include "core/syntax/parser.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"

#include <QtConcurrentRun>

#include <mutex>
#include <utility>

namespace pavise::ui {

/// What the lints of one file share between checks. A check that was given up may still be running
/// when the next one begins, so that they take turns.
class LintState
{
public:
    [[nodiscard]] std::vector<text::Diagnostic>
    lint(text::SourceSet &sources, const text::FileReader &files, const std::string &path,
         const compile::CompileOptions &options, const std::stop_token &stop)
    {
        const std::scoped_lock lock(m_mutex);
        lookForProfiles(options, stop);
        return m_linter.lint(sources, files, path, options, m_lintOptions, stop);
    }

private:
    /// Which profiles a rule may lead to; again when files have come or gone.
    void lookForProfiles(compile::CompileOptions options, const std::stop_token &stop)
    {
        const text::DiskFiles disk;
        std::vector<std::string> paths;
        for (const std::string &name :
             disk.list(options.base).value_or(std::vector<std::string>())) {
            const std::string path = options.base + '/' + name;
            if (store::isProfileFileName(name) && disk.kind(path) == text::FileKind::Regular)
                paths.push_back(path);
        }
        if (m_lintOptions.known && paths == m_paths)
            return;
        text::SourceSet sources;
        options.parseCache = nullptr; // it knows other sources
        auto known = lint::knownProfiles(sources, disk, paths, options, stop);
        if (stop.stop_requested())
            return;
        m_lintOptions.known = std::move(known);
        m_paths = std::move(paths);
    }

    std::mutex m_mutex;
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
    compile::CompileOptions options;
    std::string path;
    std::string bytes;
    int version = 0;
    std::shared_ptr<LintState> lints;
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

void run(QPromise<CheckReport> &promise, const Job &job)
{
    const text::DiskFiles disk;
    text::MemoryFiles files(&disk);
    files.put(job.path, job.bytes);
    text::SourceSet sources;
    syntax::ParseCache cache(sources);
    compile::CompileOptions options = job.options;
    options.parseCache = &cache;
    auto diagnostics = lint::Linter().check(sources, files, job.path, options, {}, job.stop);

    auto parsed = std::make_shared<ParsedText>();
    const text::FileId file = parsed->sources.add(job.path, job.bytes);
    parsed->file = syntax::parse(parsed->sources, file, syntax::Context::TopLevel).value;
    const bool hasErrors = text::hasErrors(diagnostics);
    promise.addResult(reportOf(job, sources, std::move(diagnostics), parsed));
    if (hasErrors || job.stop.stop_requested())
        return;
    diagnostics = job.lints->lint(sources, files, job.path, options, job.stop);
    if (!job.stop.stop_requested())
        promise.addResult(reportOf(job, sources, std::move(diagnostics), std::move(parsed)));
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

CheckService::CheckService(compile::CompileOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_lints(std::make_shared<LintState>())
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        if (!m_stop.stop_requested())
            Q_EMIT checked(m_watcher.resultAt(index));
    });
}

void CheckService::setOptions(compile::CompileOptions options)
{
    m_options = std::move(options);
    m_lints = std::make_shared<LintState>();
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
        QtConcurrent::run([job = Job{.options = m_options,
                                     .path = path,
                                     .bytes = std::move(bytes),
                                     .version = version,
                                     .lints = m_lints,
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
