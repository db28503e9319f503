// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/check_service.h"

#include "core/kernel/securityfs.h"
#include "core/syntax/parser.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"

#include <QtConcurrentRun>

#include <utility>

namespace pavise::ui {

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

CheckReport run(const compile::CompileOptions &options, const std::string &path,
                const std::string &bytes, int version, const std::stop_token &stop)
{
    const text::DiskFiles disk;
    text::MemoryFiles files(&disk);
    files.put(path, bytes);

    CheckReport report{.version = version};
    text::SourceSet sources;
    for (text::Diagnostic &diagnostic : compile::check(sources, files, path, options, stop))
        report.problems.push_back(toProblem(sources, path, std::move(diagnostic)));

    auto parsed = std::make_shared<ParsedText>();
    const text::FileId file = parsed->sources.add(path, bytes);
    parsed->file = syntax::parse(parsed->sources, file, syntax::Context::TopLevel).value;
    report.parsed = std::move(parsed);
    return report;
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
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_stop.stop_requested())
            Q_EMIT checked(m_watcher.result());
    });
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
    m_watcher.setFuture(QtConcurrent::run(
        [options = m_options, path, bytes = std::move(bytes), version, stop = m_stop.get_token()] {
            return run(options, path, bytes, version, stop);
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
