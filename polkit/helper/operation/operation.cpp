// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/operation/operation.h"

using namespace Qt::StringLiterals;

namespace pavise::helper {

using protocol::ErrorCode;

Operation::Operation(Services &services, Caller caller, QString name)
    : m_services(services)
    , m_caller(std::move(caller))
    , m_name(std::move(name))
{
    m_promptLifetime.setSingleShot(true);
    m_promptLifetime.setInterval(services.promptLifetime);
    connect(&m_promptLifetime, &QTimer::timeout, this, &Operation::cancel);
}

Operation::~Operation()
{
    closePrompt();
}

void Operation::ask(Action action, const QMap<QString, QString> &details)
{
    if (m_hasEnded)
        return;
    if (m_caller.isHelper) {
        granted();
        return;
    }
    if (!m_services.quota.openPrompt(m_caller.uid, m_caller.sender)) {
        refuse({.code = ErrorCode::Busy, .reason = "another prompt of this caller is open"});
        return;
    }
    m_promptLifetime.start();
    m_question = m_services.authority.ask({.sender = m_caller.sender,
                                           .action = action,
                                           .details = details,
                                           .mayAsk = m_caller.mayAsk},
                                          [this](const Parsed<void> &answer) {
                                              closePrompt();
                                              if (answer)
                                                  granted();
                                              else
                                                  refuse(answer.error());
                                          });
}

void Operation::closePrompt()
{
    if (m_question == 0)
        return;
    m_promptLifetime.stop();
    m_services.authority.withdraw(m_question);
    m_question = 0;
    m_services.quota.closePrompt(m_caller.uid, m_caller.sender);
}

void Operation::cancel()
{
    closePrompt();
    refuse({.code = ErrorCode::Cancelled, .reason = "cancelled"});
}

void Operation::refuse(Refusal refusal)
{
    JournalEntry record = entry();
    // What the helper itself cannot take back needs somebody.
    const ErrorCode code = m_caller.isHelper ? ErrorCode::Inconsistent : refusal.code;
    record.result = protocol::errorWord(code).toStdString();
    record.reason = refusal.reason;
    record.isCritical = code == ErrorCode::Inconsistent;
    finish(std::unexpected(std::move(refusal)), std::move(record));
}

void Operation::finish(Reply reply, JournalEntry record)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    record.operation = m_name.toStdString();
    record.uid = m_caller.uid;
    record.pid = m_caller.pid;
    if (reply)
        record.result = "done";
    else if (!m_caller.isHelper && reply.error().code != ErrorCode::Busy)
        m_services.quota.countFailure(m_caller.uid, Quota::Clock::now());
    m_services.journal.write(record);
    m_onEnd(reply);
}

} // namespace pavise::helper
