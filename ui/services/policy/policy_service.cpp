// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/policy/policy_service.h"

#include "ui/common/convert.h"
#include "ui/services/policy/policy_text.h"
#include "ui/services/status/status_service.h"

#include <QCryptographicHash>
#include <QFile>
#include <QThreadPool>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

using client::HelperClient;

/// The helper takes notes of at most 500 bytes; cut between characters.
QByteArray noteBytes(QString note)
{
    constexpr qsizetype kMostBytes = 500;
    note = note.simplified();
    while (note.toUtf8().size() > kMostBytes)
        note.chop(note.back().isLowSurrogate() ? 2 : 1);
    return note.toUtf8();
}

QByteArray digestOnDisk(const std::string &path)
{
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace

PolicyService::PolicyService(StatusService &status, const QDBusConnection &bus, QObject *parent,
                             const QString &service)
    : QObject(parent)
    , m_status(status)
    , m_client(bus, nullptr, service)
{
    if (!bus.isConnected())
        m_helper = Readiness::NoHelper; // no bus, no helper
    m_trialEnd.setSingleShot(true);
    connect(&m_trialEnd, &QTimer::timeout, this, [this] {
        endTrial(TrialEnd::TakenBack,
                 tr("Nobody kept the change in time, so all is as it was before."));
    });
    m_pendingEnd.setSingleShot(true);
    connect(&m_pendingEnd, &QTimer::timeout, this, [this] {
        m_status.refresh();
        setPending(m_pending.sliced(1));
    });
    connect(&status, &StatusService::treeChanged, this, [this] {
        setPending({});
        askPending();
        Q_EMIT readinessChanged();
    });
}

Readiness PolicyService::readiness() const
{
    return m_status.tree().isThisSystem() ? m_helper : Readiness::OtherSystem;
}

QString PolicyService::readOnlyText() const
{
    switch (readiness()) {
    case Readiness::Unknown:
    case Readiness::Ready:
        return {};
    case Readiness::OtherSystem:
        return m_status.tree().isSample
            ? tr("This is the sample system: it can be read, edited and checked, and nothing can "
                 "be changed. You can export the text.")
            : tr("These are the files of another system: they can be read, edited and checked, and "
                 "are not changed. You can export the text and put it there yourself.");
    case Readiness::NoHelper:
        return tr("The helper that changes policy is not installed or cannot be started. "
                  "Everything can be read, edited and checked. You can export the text.");
    case Readiness::OtherVersion:
        return tr("The helper is of another version than Pavise. Restart Pavise after the update "
                  "is complete, or export the text.");
    }
    return {};
}

void PolicyService::probe()
{
    if (m_helper == Readiness::Ready || !m_status.tree().isThisSystem())
        return;
    m_client.version().then(this, [this](const client::Result<client::HelperVersion> &version) {
        if (!version) {
            learnFrom(version.error().failure);
            return;
        }
        m_helper = Readiness::Ready;
        Q_EMIT readinessChanged();
    });
}

void PolicyService::learnFrom(client::Failure failure)
{
    if (failure == client::Failure::NotInstalled)
        m_helper = Readiness::NoHelper;
    else if (failure == client::Failure::OtherVersion)
        m_helper = Readiness::OtherVersion;
    else
        return;
    Q_EMIT readinessChanged();
}

QString PolicyService::apply(const protocol::ProfileTexts &items, protocol::ApplyFlags flags,
                             const QString &note, quint32 seconds, const QString &what,
                             QObject *context, Done done)
{
    const QString operation = HelperClient::newOperation();
    QList<Expectation> expected;
    if (flags.testFlag(protocol::ApplyFlag::Save)) {
        for (const protocol::ProfileText &item : items)
            expected << Expectation{
                m_status.tree().path("/etc/apparmor.d/") + item.file.toStdString(),
                QCryptographicHash::hash(item.text, QCryptographicHash::Sha256)};
    }
    watch(m_client.applyProfiles(operation, noteBytes(note), items, flags, seconds), operation,
          seconds, true, what, expected, context, std::move(done));
    return operation;
}

QString PolicyService::setMode(const protocol::ProfileRefs &profiles, protocol::ProfileMode mode,
                               const QString &note, quint32 seconds, const QString &what,
                               QObject *context, Done done)
{
    const QString operation = HelperClient::newOperation();
    // A weaker mode for a while comes back by itself; there is nothing to keep.
    const bool isTrial =
        mode != protocol::ProfileMode::Complain && mode != protocol::ProfileMode::Unconfined;
    rememberMode(operation, profiles);
    watch(m_client.setMode(operation, noteBytes(note), profiles, mode, seconds), operation, seconds,
          isTrial, what, {}, context, std::move(done));
    return operation;
}

QString PolicyService::disable(const QList<QByteArray> &files,
                               const QList<QByteArray> &acknowledged, const QString &note,
                               const QString &what, QObject *context, Done done)
{
    const QString operation = HelperClient::newOperation();
    addInverse(operation,
               [this, files](const QString &undone, QObject *caller, const Done &answer) {
                   return enable(files, {}, undone, caller, answer);
               });
    watch(m_client.disable(operation, noteBytes(note), files, acknowledged), operation, 0, false,
          what, {}, context, std::move(done));
    return operation;
}

QString PolicyService::enable(const QList<QByteArray> &files, const QString &note,
                              const QString &what, QObject *context, Done done)
{
    const QString operation = HelperClient::newOperation();
    addInverse(operation,
               [this, files](const QString &undone, QObject *caller, const Done &answer) {
                   return disable(files, {}, {}, undone, caller, answer);
               });
    watch(m_client.enable(operation, noteBytes(note), files), operation, 0, false, what, {},
          context, std::move(done));
    return operation;
}

QString PolicyService::unload(const QList<QByteArray> &profiles,
                              const QList<QByteArray> &acknowledged, const QString &note,
                              const QString &what, QObject *context, Done done)
{
    const QString operation = HelperClient::newOperation();
    watch(m_client.unload(operation, noteBytes(note), profiles, acknowledged), operation, 0, false,
          what, {}, context, std::move(done));
    return operation;
}

QString PolicyService::unloadEverything(const QList<QByteArray> &acknowledged, const QString &note,
                                        const QString &what, QObject *context, Done done)
{
    const QString operation = HelperClient::newOperation();
    watch(m_client.unloadEverything(operation, noteBytes(note), acknowledged), operation, 0, false,
          what, {}, context, std::move(done));
    return operation;
}

QString PolicyService::restore(quint64 entry, protocol::ApplyFlags flags,
                               const QList<QByteArray> &acknowledged, const QString &note,
                               const QString &what, QObject *context, Done done)
{
    const QString operation = HelperClient::newOperation();
    watch(m_client.restore(operation, noteBytes(note), entry, flags, acknowledged), operation, 0,
          false, what, {}, context, std::move(done));
    return operation;
}

void PolicyService::watch(HelperClient::Items future, const QString &operation, quint32 seconds,
                          bool isTrial, const QString &what, const QList<Expectation> &expected,
                          QObject *context, Done done)
{
    const QPointer<QObject> caller(context);
    future.then(this, [=, this](const client::Result<protocol::ItemResults> &result) {
        ChangeOutcome outcome = outcomeOf(result, expected);
        outcome.operation = operation;
        outcome.isPart = m_parts.remove(operation);
        outcome.seconds = outcome.isDone() ? seconds : 0;
        if (!result)
            learnFrom(result.error().failure);
        else if (seconds > 0 && isTrial)
            startTrial(operation, seconds, what);
        else if (seconds > 0)
            askPending();
        if (outcome.isDone() || outcome.kind == ChangeOutcome::Kind::Uncertain) {
            m_status.refresh();
            Q_EMIT changed(outcome, what);
        }
        if (caller != nullptr && done)
            done(outcome);
    });
}

ChangeOutcome PolicyService::outcomeOf(const client::Result<protocol::ItemResults> &result,
                                       const QList<Expectation> &expected) const
{
    using Kind = ChangeOutcome::Kind;
    ChangeOutcome outcome;
    outcome.results = result ? *result : result.error().items;
    for (const protocol::ItemResult &item : std::as_const(outcome.results)) {
        if (const QString sentence = itemText(item); !sentence.isEmpty())
            outcome.items << sentence;
    }
    if (result) {
        outcome.kind = Kind::Done;
        return outcome;
    }
    const client::HelperError &error = result.error();
    outcome.code = error.code;
    outcome.detail = error.detail;
    outcome.sentence = failureText(error);
    if (error.failure == client::Failure::Dismissed)
        outcome.kind = Kind::Dismissed;
    if (error.failure != client::Failure::Died && error.failure != client::Failure::Changed)
        return outcome;
    outcome.kind = Kind::Uncertain;
    if (error.failure == client::Failure::Died && !expected.isEmpty()) {
        const auto written = std::ranges::count_if(expected, [](const Expectation &file) {
            return digestOnDisk(file.path) == file.digest;
        });
        outcome.items << tr("Of %n file(s), %1 now have the new text.", nullptr,
                            static_cast<int>(expected.size()))
                             .arg(written);
    }
    return outcome;
}

void PolicyService::cancel(const QString &operation)
{
    // The call that is given up answers for itself.
    const QString running = m_reloads.take(operation);
    m_client.cancel(running.isEmpty() ? operation : running)
        .then(this, [](const client::Result<void> &) { });
}

void PolicyService::startTrial(const QString &operation, quint32 seconds, const QString &what)
{
    const auto length = std::chrono::seconds(seconds);
    m_trial = Trial{.operation = operation,
                    .what = what,
                    .deadline = QDeadlineTimer(length),
                    .seconds = static_cast<int>(seconds)};
    // The helper counts, not we: a second later it has taken the change back.
    m_trialEnd.start(length + std::chrono::seconds(1));
    Q_EMIT trialChanged();
}

void PolicyService::endTrial(TrialEnd end, const QString &sentence)
{
    m_trial.reset();
    m_trialEnd.stop();
    Q_EMIT trialChanged();
    m_status.refresh();
    Q_EMIT trialEnded(end, sentence);
}

void PolicyService::takeTrialAnswer(const QString &operation, const client::Result<void> &result,
                                    TrialEnd wanted, const QString &done, const QString &problem)
{
    if (m_trial && m_trial->operation != operation)
        return; // of an earlier one
    if (result) {
        endTrial(wanted, done);
    } else if (m_trial && result.error().code == protocol::ErrorCode::Unavailable) {
        endTrial(TrialEnd::Unknown,
                 tr("The trial was over already. What is true now was read again."));
    } else if (m_trial) {
        // The helper still counts, so it can be tried again until the time is over.
        m_trial->problem = problem.arg(failureText(result.error()));
        Q_EMIT trialChanged();
    }
}

void PolicyService::keepTrial()
{
    if (!m_trial)
        return;
    m_client.confirm(m_trial->operation)
        .then(this, [this, operation = m_trial->operation](const client::Result<void> &result) {
            takeTrialAnswer(operation, result, TrialEnd::Kept, m_trial ? m_trial->what : QString(),
                            tr("It could not be kept: %1"));
        });
}

void PolicyService::revertTrial()
{
    if (!m_trial)
        return;
    m_client.revert(m_trial->operation)
        .then(this, [this, operation = m_trial->operation](const client::Result<void> &result) {
            takeTrialAnswer(operation, result, TrialEnd::TakenBack, tr("All is as it was before."),
                            tr("It could not be taken back at once: %1 It is when the time is "
                               "over."));
        });
}

void PolicyService::listHistory(quint64 before, quint32 most, QObject *context,
                                Answer<protocol::HistoryEntries> answer)
{
    m_client.listHistory(before, most)
        .then(context,
              [this,
               answer = std::move(answer)](const client::Result<protocol::HistoryEntries> &page) {
                  if (!page)
                      learnFrom(page.error().failure);
                  answer(page);
              });
}

void PolicyService::readHistoryText(const QByteArray &digest, QObject *context,
                                    Answer<QByteArray> answer)
{
    m_client.readHistoryText(digest).then(
        context,
        [answer = std::move(answer)](const client::Result<QByteArray> &text) { answer(text); });
}

void PolicyService::readLoadedPolicy(const QByteArray &profile, QObject *context,
                                     Answer<QByteArray> answer)
{
    using Opened = client::Result<QDBusUnixFileDescriptor>;
    m_client.openPolicy(profile)
        .then(QThreadPool::globalInstance(),
              [](const Opened &policy) -> client::Result<QByteArray> {
                  if (!policy)
                      return std::unexpected(policy.error());
                  QFile file;
                  QByteArray bytes;
                  if (file.open(policy->fileDescriptor(), QIODevice::ReadOnly))
                      bytes = file.readAll();
                  return bytes;
              })
        .then(context, [answer = std::move(answer)](const client::Result<QByteArray> &bytes) {
            answer(bytes);
        });
}

QString PolicyService::recordSilenced(const QString &note, quint32 seconds, QObject *context,
                                      Answer<void> answer)
{
    const QString operation = HelperClient::newOperation();
    m_client.recordSilenced(operation, noteBytes(note), seconds)
        .then(context, [this, answer = std::move(answer)](const client::Result<void> &done) {
            if (!done)
                learnFrom(done.error().failure);
            answer(done);
        });
    return operation;
}

} // namespace pavise::ui
