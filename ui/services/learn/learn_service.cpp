// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/learn/learn_service.h"

#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace pavise::ui {

LearnService::LearnService(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LearnService::~LearnService()
{
    cancel();
    m_pool.waitForDone();
}

void LearnService::cancel()
{
    m_stop.request_stop();
    m_looking.request_stop();
}

/// \p work runs in the pool with the learner, \p take here with its result, unless it was stopped.
template <typename Work, typename Take>
void LearnService::run(Work work, Take take)
{
    QtConcurrent::run(&m_pool,
                      [learner = m_learner, work = std::move(work)] { return work(*learner); })
        .then(this,
              [stop = m_stop.get_token(),
               take = std::move(take)](const std::invoke_result_t<Work, Learner &> &result) {
                  if (!stop.stop_requested())
                      take(result);
              });
}

void LearnService::read(const LearnScope &scope)
{
    cancel();
    m_stop = std::stop_source();
    m_learner = std::make_shared<Learner>(scope, m_stop.get_token());
    run([](Learner &learner) { return learner.read(); },
        [this](const text::Result<LearnRows> &rows) {
            if (rows)
                Q_EMIT rowsReady(std::make_shared<const LearnRows>(*rows));
            else
                Q_EMIT failed(rows.error());
        });
}

void LearnService::decide(const suggest::Decisions &decisions)
{
    m_looking.request_stop();
    run([decisions](Learner &learner) { return learner.decide(decisions); },
        [this](const LearnRows &rows) {
            Q_EMIT rowsReady(std::make_shared<const LearnRows>(rows));
        });
}

void LearnService::write(const suggest::Decisions &decisions, bool intoLocal)
{
    m_looking.request_stop();
    run([decisions, intoLocal](Learner &learner) { return learner.texts(decisions, intoLocal); },
        [this](const text::Result<LearnTexts> &texts) {
            if (texts)
                Q_EMIT textsReady(std::make_shared<const LearnTexts>(*texts));
            else
                Q_EMIT failed(texts.error());
        });
}

void LearnService::keep(const suggest::Decisions &decisions)
{
    if (m_learner == nullptr)
        return;
    run([decisions](Learner &learner) { return learner.keep(decisions); },
        [this](const text::Result<void> &kept) {
            if (!kept)
                Q_EMIT notKept(kept.error());
        });
}

void LearnService::look(const std::string &key, const std::vector<suggest::Candidate> &candidates)
{
    m_looking.request_stop();
    m_looking = std::stop_source();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        run(
            [key, candidate = candidates[i],
             stop = m_looking.get_token()](Learner &learner) -> std::optional<LearnEffect> {
                if (stop.stop_requested())
                    return std::nullopt;
                return learner.effectOf(key, candidate);
            },
            [this, key, index = static_cast<int>(i)](const std::optional<LearnEffect> &effect) {
                if (effect)
                    Q_EMIT effectReady(key, index, *effect);
            });
    }
}

} // namespace pavise::ui
