// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/helper_service.h"

#include "helper1_adaptor.h"

#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/apply_operation.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/log_operation.h"

#include <QDBusConnectionInterface>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::helper {

using protocol::ErrorCode;

namespace {

constexpr std::size_t kFinishedNames = 256;

QString finishedName(const Caller &caller, const QString &name)
{
    return QString::number(caller.uid) + u' ' + name;
}

} // namespace

HelperService::HelperService(QDBusConnection bus, Services &services, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_services(services)
{
    protocol::registerWireTypes();
    new Helper1Adaptor(this);
    m_callers.setConnection(m_bus);
    m_callers.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_callers, &QDBusServiceWatcher::serviceUnregistered, this, &HelperService::cancelOf);
    m_idle.setSingleShot(true);
    m_idle.setInterval(limits::kIdle);
    connect(&m_idle, &QTimer::timeout, this, &HelperService::retire);
}

HelperService::~HelperService() = default;

bool HelperService::begin(const QString &serviceName)
{
    switch (recover({m_services.roots, m_services.kernel, m_services.files})) {
    case Recovery::Nothing:
        break;
    case Recovery::Finished:
        m_services.journal.write({.verb = "recover", .result = "done", .reason = "finished"});
        break;
    case Recovery::Undone:
        m_services.journal.write({.verb = "recover", .result = "done", .reason = "undone"});
        break;
    case Recovery::Inconsistent:
        m_services.journal.write({.verb = "recover",
                                  .result = "Inconsistent",
                                  .reason = "a file could not be put back after a crash",
                                  .isCritical = true});
        break;
    }
    if (const auto folder =
            store::ProfileFolder::open(m_services.roots.profiles, store::FolderOwner::Root))
        store::sweepTemporaries(*folder, limits::kTemporaryAge);

    m_name = serviceName;
    if (!m_bus.registerObject(protocol::kObjectPath, this, QDBusConnection::ExportAdaptors)
        || !m_bus.registerService(m_name))
        return false;
    m_idle.start();
    return true;
}

void HelperService::noteActivity()
{
    if (!m_isRetired)
        m_idle.start();
}

void HelperService::stop()
{
    cancelOf({});
    retire();
}

void HelperService::retire()
{
    if (m_isRetired)
        return;
    if (!m_operations.empty()) {
        m_idle.start();
        return;
    }
    m_isRetired = true;
    m_idle.stop();
    // After the name is gone no new call comes, but some may be on their way already.
    m_bus.unregisterService(m_name);
    QTimer::singleShot(std::chrono::milliseconds(200), this, [this] {
        if (m_operations.empty())
            Q_EMIT idle();
    });
}

Caller HelperService::caller() const
{
    // All from the bus itself. Two calls to the daemon, which never waits for anybody.
    Caller caller{.sender = message().service()};
    caller.mayAsk = message().isInteractiveAuthorizationAllowed();
    const QDBusReply<uint> uid = m_bus.interface()->serviceUid(caller.sender);
    const QDBusReply<uint> pid = m_bus.interface()->servicePid(caller.sender);
    caller.uid = uid.isValid() ? uid.value() : std::numeric_limits<std::uint32_t>::max();
    caller.pid = pid.isValid() ? pid.value() : 0;
    return caller;
}

void HelperService::refuse(const Caller &caller, std::string_view verb, const Refusal &refusal)
{
    const auto now = Quota::Clock::now();
    const bool isBusy = refusal.code == ErrorCode::Busy;
    if (!isBusy)
        m_services.quota.countFailure(caller.uid, now);
    if (!isBusy || now - m_lastBusyNote > std::chrono::seconds(1)) {
        m_lastBusyNote = now;
        m_services.journal.write(
            {.verb = verb,
             .result = protocol::errorName(refusal.code).section(u'.', -1).toStdString(),
             .reason = refusal.reason,
             .uid = caller.uid,
             .pid = caller.pid});
    }
    sendErrorReply(protocol::errorName(refusal.code), QString::fromStdString(refusal.reason));
}

bool HelperService::admit(const Caller &caller, std::string_view verb, const QString &name)
{
    const bool isRunning =
        !name.isEmpty() && std::ranges::any_of(m_operations, [&](const auto &operation) {
            return operation->name() == name && operation->caller().uid == caller.uid;
        });
    if (isRunning) {
        refuse(caller, verb, {.code = ErrorCode::Busy, .reason = "this operation is running"});
        return false;
    }
    if (std::ranges::find(m_finished, finishedName(caller, name)) != m_finished.end()) {
        refuse(caller, verb, {.code = ErrorCode::Invalid, .reason = "this operation was done"});
        return false;
    }
    if (!m_services.quota.enter(caller.uid, Quota::Clock::now())) {
        refuse(caller, verb, {.code = ErrorCode::Busy, .reason = "too many requests"});
        return false;
    }
    return true;
}

void HelperService::run(std::unique_ptr<Operation> owned)
{
    setDelayedReply(true);
    const QDBusMessage call = message();
    Operation *operation = owned.get();
    m_operations.push_back(std::move(owned));
    m_callers.addWatchedService(operation->caller().sender);
    operation->onEnd(
        [this, operation, call](const Operation::Reply &reply) { end(operation, call, reply); });
    operation->start();
}

void HelperService::end(Operation *operation, const QDBusMessage &call,
                        const Operation::Reply &reply)
{
    if (reply) {
        m_bus.send(call.createReply(*reply));
        if (!operation->name().isEmpty()) {
            m_finished.push_back(finishedName(operation->caller(), operation->name()));
            if (m_finished.size() > kFinishedNames)
                m_finished.pop_front();
        }
    } else {
        QDBusMessage error = call.createErrorReply(protocol::errorName(reply.error().code),
                                                   QString::fromStdString(reply.error().reason));
        if (!reply.error().items.isEmpty())
            error << QVariant::fromValue(reply.error().items);
        m_bus.send(error);
    }

    m_services.quota.leave(operation->caller().uid);
    const QString sender = operation->caller().sender;
    const auto found = std::ranges::find(m_operations, operation, &std::unique_ptr<Operation>::get);
    found->release()->deleteLater(); // it is what calls this
    m_operations.erase(found);
    if (std::ranges::none_of(m_operations, [&sender](const auto &other) {
            return other->caller().sender == sender;
        }))
        m_callers.removeWatchedService(sender);

    noteActivity();
    if (m_isRetired && m_operations.empty())
        Q_EMIT idle();
}

void HelperService::cancelOf(const QString &sender)
{
    std::vector<Operation *> left; // cancelling changes the list
    for (const auto &operation : m_operations) {
        if (sender.isEmpty() || operation->caller().sender == sender)
            left.push_back(operation.get());
    }
    for (Operation *operation : left)
        operation->cancel();
}

uint HelperService::Version(uint &features)
{
    noteActivity();
    features = static_cast<uint>(protocol::Feature::Apply)
        | static_cast<uint>(protocol::Feature::SetMode)
        | static_cast<uint>(protocol::Feature::OpenLog);
    return protocol::kApiVersion;
}

protocol::ItemResults HelperService::ApplyProfiles(const QString &operation,
                                                   const protocol::ProfileTexts &items, uint flags)
{
    noteActivity();
    const Caller from = caller();
    auto request = ApplyRequest::parse(operation, items, flags);
    if (!request)
        refuse(from, "apply", request.error());
    else if (admit(from, "apply", request->operation()))
        run(std::make_unique<ApplyOperation>(m_services, from, *std::move(request)));
    return {};
}

protocol::ItemResults HelperService::SetMode(const QString &operation,
                                             const protocol::ProfileRefs &profiles, uint mode)
{
    noteActivity();
    const Caller from = caller();
    const auto request = SetModeRequest::parse(operation, profiles, mode);
    if (!request)
        refuse(from, "set-mode", request.error());
    else if (admit(from, "set-mode", request->operation()))
        run(std::make_unique<ApplyOperation>(m_services, from, *request));
    return {};
}

QDBusUnixFileDescriptor HelperService::OpenLog(uint source, qulonglong since)
{
    noteActivity();
    const Caller from = caller();
    const auto request = LogRequest::parse(source, since);
    if (!request)
        refuse(from, "read-log", request.error());
    else if (admit(from, "read-log", {}))
        run(std::make_unique<LogOperation>(m_services, from, *request));
    return {};
}

void HelperService::Cancel(const QString &operation)
{
    noteActivity();
    const QString sender = message().service();
    const auto found = std::ranges::find_if(m_operations, [&](const auto &other) {
        return !operation.isEmpty() && other->name() == operation
            && other->caller().sender == sender;
    });
    if (found != m_operations.end())
        (*found)->cancel();
}

} // namespace pavise::helper
