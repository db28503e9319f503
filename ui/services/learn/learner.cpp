// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/learn/learner.h"

#include "core/suggest/session.h"
#include "ui/services/check_service.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pavise::ui {

Learner::Learner(LearnScope scope, std::stop_token stop)
    : m_scope(std::move(scope))
    , m_stop(std::move(stop))
    , m_base(m_files, compileOptionsOf(m_scope.tree).base)
{
    m_options.profiles = m_scope.profiles;
    m_options.since = m_scope.since;
    m_options.stop = m_stop;
}

text::Result<void> Learner::readLog()
{
    auto opened = audit::openLog(m_scope.place, audit::ReadFrom::Beginning);
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    audit::EventReader reader(std::move(*opened));
    audit::Event event;
    while (!m_stop.stop_requested()) {
        const auto line = reader.next(event);
        if (!line)
            return std::unexpected(line.error());
        if (line->kind == audit::LineKind::Other)
            break;
        if (line->kind == audit::LineKind::Lost)
            m_log.addLost(*line);
        else
            m_log.add(event);
    }
    return {};
}

text::Result<LearnRows> Learner::read()
{
    if (auto log = readLog(); !log)
        return std::unexpected(std::move(log.error()));
    if (auto loaded = m_base.load(m_stop); !loaded)
        return std::unexpected(std::move(loaded.error()));
    if (!m_scope.session.empty()) {
        auto saved = suggest::readSession(m_scope.session);
        if (!saved)
            return std::unexpected(std::move(saved.error()));
        m_saved = std::move(*saved);
        m_saved.session.profiles = m_scope.profiles;
        m_saved.session.since = m_scope.since;
    }
    m_review =
        std::make_unique<suggest::Review>(m_base, m_log, m_saved.session.decisions, m_options);
    LearnRows found = rows();
    if (!m_scope.session.empty())
        takePass(found);
    return found;
}

void Learner::takePass(LearnRows &found)
{
    suggest::Session &session = m_saved.session;
    if (m_scope.isPass) {
        const bool isFirst = session.passes.empty();
        const suggest::SessionPass before =
            isFirst ? suggest::SessionPass() : session.passes.back();
        const suggest::SessionPass pass =
            suggest::addPass(session, *m_review,
                             std::chrono::duration_cast<std::chrono::milliseconds>(
                                 std::chrono::system_clock::now().time_since_epoch())
                                 .count());
        std::int64_t last = 0; // of what was recorded
        for (const suggest::Row &row : m_review->rows())
            last = std::max(last, row.lastTime);
        LearnPass now{.number = static_cast<int>(session.passes.size()),
                      .newRows = pass.newRows,
                      .muted = found.totals.mutedRows,
                      .isUnused = !isFirst && last != 0 && last < before.time};
        if (!isFirst)
            now.newBefore = before.newRows;
        if (now.isUnused)
            session.passes.pop_back(); // it says nothing about whether learning has come to an end
        m_pass = now;
    }
    found.pass = m_pass;
    if (auto written = suggest::writeSession(m_scope.session, m_saved); !written)
        found.sessionProblem = written.error();
}

text::Result<void> Learner::keep(const suggest::Decisions &decisions)
{
    if (m_scope.session.empty())
        return {};
    for (const auto &[key, decision] : decisions) {
        if (decision.kind == suggest::Decision::Kind::Ignore)
            m_saved.session.decisions.erase(key);
        else
            m_saved.session.decisions[key] = decision;
    }
    return suggest::writeSession(m_scope.session, m_saved);
}

LearnRows Learner::rows() const
{
    return {.rows = m_review->rows(),
            .totals = m_review->totals(),
            .log = m_log.totals(),
            .pass = m_pass};
}

LearnRows Learner::decide(const suggest::Decisions &decisions)
{
    for (const auto &[key, decision] : decisions)
        m_review->decide(key, decision);
    m_review->update();
    return rows();
}

LearnEffect Learner::effectOf(const std::string &key, const suggest::Candidate &candidate)
{
    const auto row = std::ranges::find(m_review->rows(), key, &suggest::Row::key);
    if (row == m_review->rows().end())
        return {};
    LearnEffect effect{.settles = m_review->effect(*row, candidate).settles, .opens = {}};
    const auto place = m_base.find(row->profile);
    using Kind = suggest::CandidateKind;
    if (place && row->eventClass == audit::EventClass::File && candidate.kind != Kind::Deny
        && candidate.kind != Kind::Flag)
        effect.opens = suggest::newlyOpened(
            m_base.compiledRules(place->file->path, candidate.rules),
            m_base.compiled(place->file->path), row->profile, m_scope.tree.root, 3, m_stop);
    return effect;
}

text::Result<LearnTexts> Learner::texts(const suggest::Decisions &decisions, bool intoLocal)
{
    suggest::ReviewOptions options = m_options;
    options.intoLocal = intoLocal;
    const suggest::Review review(m_base, m_log, decisions, options);
    auto changes = review.changes();
    if (!changes)
        return std::unexpected(std::move(changes.error()));
    LearnTexts texts{.changes = {},
                     .unsettled = review.unsettled(*changes),
                     .again = suggest::toExerciseAgain(review)};
    for (suggest::FileChange &change : *changes)
        texts.changes.push_back({.file = change.path.substr(m_base.folder().size() + 1),
                                 .before = std::move(change.before),
                                 .after = std::move(change.after),
                                 .existed = !change.isNew});
    return texts;
}

} // namespace pavise::ui
