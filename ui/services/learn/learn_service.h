// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning from a log without holding up the GUI thread: one piece of work after the other, each
/// answered by a signal, an older question dropped when a newer one takes its place.

#pragma once

#include "ui/services/learn/learner.h"

#include <QObject>
#include <QThreadPool>

namespace pavise::ui {

class LearnService final : public QObject
{
    Q_OBJECT

public:
    explicit LearnService(QObject *parent = nullptr);
    ~LearnService() override;

    /// Reads anew; what ran before is given up. rowsReady() or failed() follows.
    void read(const LearnScope &scope);
    /// After rowsReady() only. rowsReady() follows.
    void decide(const suggest::Decisions &decisions);
    /// textsReady() or failed() follows.
    void write(const suggest::Decisions &decisions, bool intoLocal);
    /// effectReady() follows for each, in order, unless another row is looked at before that.
    void look(const std::string &key, const std::vector<suggest::Candidate> &candidates);
    /// Writes the decisions into the session; nothing without one. notKept() follows when it fails.
    void keep(const suggest::Decisions &decisions);
    void cancel();

Q_SIGNALS:
    void rowsReady(const std::shared_ptr<const pavise::ui::LearnRows> &rows);
    void effectReady(const std::string &key, int candidate, const pavise::ui::LearnEffect &effect);
    void textsReady(const std::shared_ptr<const pavise::ui::LearnTexts> &texts);
    void failed(const pavise::text::Diagnostic &reason);
    void notKept(const pavise::text::Diagnostic &reason);

private:
    template <typename Work, typename Take>
    void run(Work work, Take take);

    QThreadPool m_pool; ///< One thread: the learner is not made for more.
    std::shared_ptr<Learner> m_learner;
    std::stop_source m_stop;
    std::stop_source m_looking;
};

} // namespace pavise::ui
