// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/learn/profile_maker.h"

#include "core/suggest/candidates/abstractions.h"
#include "core/suggest/candidates/path_glob.h"
#include "ui/services/check_service.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace pavise::ui {

/// What the worker thread works with.
class ProfileMaker::Bench
{
public:
    Bench(SystemTree tree, std::stop_token stop)
        : m_tree(std::move(tree))
        , m_stop(std::move(stop))
        , m_base(m_files, m_tree.path("/etc/apparmor.d"))
    {
    }

    text::Result<ProgramReport> inspect(const std::string &program)
    {
        if (auto loaded = m_base.load(m_stop); !loaded)
            return std::unexpected(std::move(loaded.error()));
        m_facts = suggest::programFacts(program, m_tree.root);
        ProgramReport report{
            .facts = m_facts, .made = suggest::newProfile(m_facts, m_base), .abstractions = {}};
        suggest::Abstractions known(m_base);
        const auto add = [&](OfferedAbstraction offered) {
            if (const suggest::Abstraction *found = known.find(offered.name)) {
                offered.severity = found->severity;
                offered.rules = found->ruleCount;
            }
            report.abstractions.push_back(std::move(offered));
        };
        for (const suggest::SuggestedAbstraction &each : report.made.abstractions)
            add({.name = each.name, .because = each.because, .reason = each.reason});
        for (const std::string &name :
             m_files.list(m_base.folder() + "/abstractions").value_or(std::vector<std::string>())) {
            const std::string path = "abstractions/" + name;
            const suggest::Abstraction *found = known.find(path);
            if (found != nullptr && !found->isOfOther
                && !std::ranges::contains(report.abstractions, path, &OfferedAbstraction::name))
                add({.name = path});
            if (m_stop.stop_requested())
                break;
        }
        return report;
    }

    ProfileDraft draft(const suggest::NewProfileChoices &choices)
    {
        ProfileDraft made{.name = choices.name,
                          .fileName = choices.fileName,
                          .text = suggest::newProfileText(m_facts, choices, m_base),
                          .problems = {},
                          .lines = {}};
        check(made, m_facts.path);
        return made;
    }

    ContainerSource readContainer(const std::string &profile)
    {
        (void)m_base.load(m_stop); // without it there is no preamble; the check says what is wrong
        m_container = containerSource(m_tree, profile);
        return m_container;
    }

    ProfileDraft draftContainer(const ContainerChoices &choices)
    {
        ProfileDraft made{.name = choices.name,
                          .fileName = choices.fileName,
                          .text = containerText(m_container, choices, m_base.preambleForNew()),
                          .problems = {},
                          .lines = {}};
        check(made, {});
        return made;
    }

private:
    void check(ProfileDraft &made, const std::string &program)
    {
        const compile::CompileOptions options = compileOptionsOf(m_tree);
        const std::string path = options.base + '/' + made.fileName;
        text::MemoryFiles files(&m_files);
        files.put(path, made.text);
        text::SourceSet sources;
        const auto outcome = compile::compile(sources, files, path, options, m_stop);
        for (const text::Diagnostic &each : outcome.diagnostics) {
            if (each.severity != text::Severity::Error && each.severity != text::Severity::Warning)
                continue;
            made.problems.push_back(each);
            const bool isHere = each.where && sources.path(each.where->file) == path;
            made.lines.push_back(
                isHere
                    ? static_cast<int>(sources.position(each.where->file, each.where->begin).line)
                    : 0);
        }
        made.hasErrors = text::hasErrors(outcome.diagnostics);
        const auto &profiles = outcome.value.policy.profiles;
        made.isAttached = program.empty()
            || std::ranges::any_of(profiles, [&program](const policy::Profile &profile) {
                              return std::ranges::any_of(
                                  profile.attachments, [&program](const std::string &each) {
                                      return suggest::globMatches(each, program);
                                  });
                          });
    }

    SystemTree m_tree;
    std::stop_token m_stop;
    text::DiskFiles m_files;
    suggest::PolicyBase m_base;
    suggest::ProgramFacts m_facts;
    ContainerSource m_container;
};

ProfileMaker::ProfileMaker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ProfileMaker::~ProfileMaker()
{
    cancel();
    m_pool.waitForDone();
}

void ProfileMaker::cancel()
{
    m_stop.request_stop();
}

/// \p work runs in the pool with the bench, \p take here with its result, unless it was stopped.
template <typename Work, typename Take>
void ProfileMaker::run(Work work, Take take)
{
    if (m_bench == nullptr)
        return;
    QtConcurrent::run(&m_pool, [bench = m_bench, work = std::move(work)] { return work(*bench); })
        .then(this,
              [stop = m_stop.get_token(),
               take = std::move(take)](const std::invoke_result_t<Work, Bench &> &result) {
                  if (!stop.stop_requested())
                      take(result);
              });
}

void ProfileMaker::inspect(const SystemTree &tree, const std::string &program)
{
    cancel();
    m_stop = std::stop_source();
    m_bench = std::make_shared<Bench>(tree, m_stop.get_token());
    run([program](Bench &bench) { return bench.inspect(program); },
        [this](const text::Result<ProgramReport> &report) {
            if (report)
                Q_EMIT reported(std::make_shared<const ProgramReport>(*report));
            else
                Q_EMIT failed(report.error());
        });
}

void ProfileMaker::draft(const suggest::NewProfileChoices &choices)
{
    run([choices](Bench &bench) { return bench.draft(choices); },
        [this](const ProfileDraft &draft) {
            Q_EMIT drafted(std::make_shared<const ProfileDraft>(draft));
        });
}

void ProfileMaker::readContainer(const SystemTree &tree, const std::string &profile)
{
    cancel();
    m_stop = std::stop_source();
    m_bench = std::make_shared<Bench>(tree, m_stop.get_token());
    run([profile](Bench &bench) { return bench.readContainer(profile); },
        [this](const ContainerSource &source) { Q_EMIT containerRead(source); });
}

void ProfileMaker::draftContainer(const ContainerChoices &choices)
{
    run([choices](Bench &bench) { return bench.draftContainer(choices); },
        [this](const ProfileDraft &draft) {
            Q_EMIT drafted(std::make_shared<const ProfileDraft>(draft));
        });
}

} // namespace pavise::ui
