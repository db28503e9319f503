// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/policy/recent_changes.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

RecentChanges::RecentChanges(PolicyService &policy, QString file, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_file(std::move(file))
{
    load();
    connect(&policy, &PolicyService::changed, this, &RecentChanges::add);
    connect(&policy, &PolicyService::trialChanged, this, [this] {
        if (m_policy.trial())
            m_trial = m_policy.trial()->operation;
    });
    connect(&policy, &PolicyService::trialEnded, this, [this](PolicyService::TrialEnd end) {
        if (end == PolicyService::TrialEnd::TakenBack)
            remove(m_trial);
        m_trial.clear();
    });
}

QString RecentChanges::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + u"/pavise/changes"_s;
}

void RecentChanges::add(const ChangeOutcome &outcome, const QString &what)
{
    if (!outcome.isDone() || outcome.operation.isEmpty() || what.isEmpty())
        return;
    m_list.prepend({outcome.operation, what, QDateTime::currentMSecsSinceEpoch()});
    m_list.resize(std::min(m_list.size(), kMost));
    save();
    Q_EMIT changed();
}

void RecentChanges::remove(const QString &operation)
{
    if (m_list.removeIf([&](const RecentChange &each) { return each.operation == operation; }) == 0)
        return;
    save();
    Q_EMIT changed();
}

void RecentChanges::undo(const RecentChange &change)
{
    m_policy.undo(change.operation, tr("Undone: %1").arg(change.what), this,
                  [this, operation = change.operation](const ChangeOutcome &outcome) {
                      if (outcome.isDone())
                          remove(operation);
                      if (outcome.kind != ChangeOutcome::Kind::Dismissed)
                          Q_EMIT undone(outcome.isDone() ? QString() : outcome.sentence);
                  });
}

void RecentChanges::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows) {
        const RecentChange change{row[u"operation"].toString(), row[u"what"].toString(),
                                  static_cast<qint64>(row[u"time"].toDouble())};
        if (!change.operation.isEmpty() && m_list.size() < kMost)
            m_list << change;
    }
}

void RecentChanges::save()
{
    QDir().mkpath(QFileInfo(m_file).path());
    QJsonArray rows;
    for (const RecentChange &change : std::as_const(m_list))
        rows << QJsonObject{{u"operation"_s, change.operation},
                            {u"what"_s, change.what},
                            {u"time"_s, static_cast<double>(change.time)}};
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(rows).toJson());
        file.commit(); // without it the list is shorter at the next start, nothing else
    }
}

} // namespace pavise::ui
