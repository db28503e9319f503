// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/bus/helper_service.h"

#include "helper1_adaptor.h"

#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/operation/change_operation.h"
#include "polkit/helper/operation/reading.h"

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
    , m_leases(services, [this](const QString &sender) {
        m_callers.addWatchedService(sender);
        return m_bus.interface()->isServiceRegistered(sender).value();
    })
{
    services.leases = &m_leases;
    protocol::registerWireTypes();
    new Helper1Adaptor(this);
    m_callers.setConnection(m_bus);
    m_callers.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_callers, &QDBusServiceWatcher::serviceUnregistered, this,
            &HelperService::callerLeft);
    m_idle.setSingleShot(true);
    m_idle.setInterval(limits::kIdle);
    connect(&m_idle, &QTimer::timeout, this, &HelperService::retire);
}

HelperService::~HelperService() = default;

bool HelperService::begin(const QString &serviceName)
{
    if (const Recovery done = recover({m_services.roots, m_services.kernel, m_services.files});
        done != Recovery::Nothing) {
        const bool isWhole = done != Recovery::Inconsistent;
        m_services.journal.write({.verb = "recover",
                                  .result = isWhole ? "done" : "Inconsistent",
                                  .reason = !isWhole ? "a file could not be put back after a crash"
                                      : done == Recovery::Finished ? "finished"
                                                                   : "undone",
                                  .isCritical = !isWhole});
    }
    if (const auto folder =
            store::ProfileFolder::open(m_services.roots.profiles, store::FolderOwner::Root))
        store::sweepTemporaries(*folder, limits::kTemporaryAge);

    m_name = serviceName;
    if (!m_bus.registerObject(protocol::kObjectPath, this, QDBusConnection::ExportAdaptors)
        || !m_bus.registerService(m_name))
        return false;
    m_leases.reload();
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
    m_isStopped = true; // what is pending is on the disk, and a unit starts the helper for it
    retire();
}

void HelperService::retire()
{
    if (m_isRetired)
        return;
    if (!m_operations.empty() || !(m_isStopped || m_leases.isEmpty())) {
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

Caller HelperService::caller()
{
    noteActivity();
    // From the bus itself: one call to the daemon, which never waits for anybody.
    const QString sender = message().service();
    const QDBusReply<QVariantMap> known =
        m_bus.interface()->call(u"GetConnectionCredentials"_s, sender);
    constexpr auto kNobody = std::numeric_limits<std::uint32_t>::max();
    return {.sender = sender,
            .uid = known.value().value(u"UnixUserID"_s, kNobody).toUInt(),
            .pid = known.value().value(u"ProcessID"_s).toUInt(),
            .mayAsk = message().isInteractiveAuthorizationAllowed()};
}

void HelperService::refuse(const Caller &caller, std::string_view verb, const Refusal &refusal)
{
    if (refusal.code != ErrorCode::Busy
        && !m_services.quota.countFailure(caller.uid, Quota::Clock::now()))
        return refuse(caller, verb, {.code = ErrorCode::Busy, .reason = "too many failures"});
    m_services.journal.write({.verb = verb,
                              .result = protocol::errorWord(refusal.code).toStdString(),
                              .reason = refusal.reason,
                              .uid = caller.uid,
                              .pid = caller.pid});
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
    unwatch(sender);

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

void HelperService::callerLeft(const QString &sender)
{
    cancelOf(sender);
    m_leases.callerLeft(sender);
    unwatch(sender);
}

void HelperService::unwatch(const QString &sender)
{
    if (std::ranges::none_of(m_operations,
                             [&](const auto &other) { return other->caller().sender == sender; })
        && !m_leases.needs(sender))
        m_callers.removeWatchedService(sender);
}

protocol::ItemResults HelperService::change(std::string_view verb, Parsed<ChangeRequest> request)
{
    const Caller from = caller();
    if (!request)
        refuse(from, verb, request.error());
    else if (admit(from, verb, request->operation()))
        run(std::make_unique<ChangeOperation>(m_services, from, *std::move(request)));
    return {};
}

void HelperService::call(std::string_view verb, Action action, CallOperation::Step step,
                         const QString &name)
{
    const Caller from = caller();
    if (admit(from, verb, name))
        run(std::make_unique<CallOperation>(m_services, from, name, verb, action, std::move(step)));
}

void HelperService::answer(const Caller &caller, std::string_view verb, const Parsed<void> &result)
{
    if (!result)
        refuse(caller, verb, result.error());
}

uint HelperService::Version(uint &features)
{
    noteActivity();
    features = protocol::kAllFeatures;
    return protocol::kApiVersion;
}

protocol::ItemResults HelperService::ApplyProfiles(const QString &operation, const QByteArray &note,
                                                   const protocol::ProfileTexts &items, uint flags,
                                                   uint seconds)
{
    return change("apply", ChangeRequest::apply(operation, note, items, flags, seconds));
}

protocol::ItemResults HelperService::SetMode(const QString &operation, const QByteArray &note,
                                             const protocol::ProfileRefs &profiles, uint mode,
                                             uint seconds)
{
    return change("set-mode", ChangeRequest::setMode(operation, note, profiles, mode, seconds));
}

protocol::ItemResults HelperService::Disable(const QString &operation, const QByteArray &note,
                                             const QList<QByteArray> &files,
                                             const QList<QByteArray> &acknowledged)
{
    return change("disable",
                  ChangeRequest::files(Verb::Disable, operation, note, files, acknowledged));
}

protocol::ItemResults HelperService::Enable(const QString &operation, const QByteArray &note,
                                            const QList<QByteArray> &files)
{
    return change("enable", ChangeRequest::files(Verb::Enable, operation, note, files, {}));
}

protocol::ItemResults HelperService::Unload(const QString &operation, const QByteArray &note,
                                            const QList<QByteArray> &profiles,
                                            const QList<QByteArray> &acknowledged)
{
    return change("unload", ChangeRequest::unload(operation, note, profiles, acknowledged));
}

protocol::ItemResults HelperService::UnloadEverything(const QString &operation,
                                                      const QByteArray &note,
                                                      const QList<QByteArray> &acknowledged)
{
    return change("unload-everything",
                  ChangeRequest::unloadEverything(operation, note, acknowledged));
}

protocol::ItemResults HelperService::Restore(const QString &operation, const QByteArray &note,
                                             qulonglong entry, uint flags,
                                             const QList<QByteArray> &acknowledged)
{
    return change("restore", ChangeRequest::restore(operation, note, entry, flags, acknowledged));
}

void HelperService::RecordSilenced(const QString &operation, const QByteArray &note, uint seconds)
{
    const Caller from = caller();
    const auto request = ChangeRequest::silence(operation, note, seconds);
    if (!request)
        return refuse(from, "record-silenced", request.error());
    if (seconds == 0)
        return answer(from, "record-silenced", m_leases.revertAudit(from));
    call(
        "record-silenced", Action::RecordSilenced,
        [this, from, request] { return m_leases.recordSilenced(from, *request); }, operation);
}

protocol::PendingReverts HelperService::Pending()
{
    noteActivity();
    return m_leases.pending();
}

void HelperService::Confirm(const QString &operation)
{
    const Caller from = caller();
    answer(from, "confirm", m_leases.confirm(from, operation));
    unwatch(from.sender);
}

void HelperService::Revert(const QString &operation)
{
    const Caller from = caller();
    answer(from, "revert", m_leases.revert(from, operation));
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

QDBusUnixFileDescriptor HelperService::OpenLog(uint source, qulonglong since)
{
    call("read-log", Action::ReadLog, LogRequest::parse(source, since),
         [this](const LogRequest &request) { return openLog(m_services.roots, request); });
    return {};
}

protocol::LoadedProfiles HelperService::ListProfiles()
{
    call("read-policy", Action::ReadPolicy, [this] { return listProfiles(m_services.kernel); });
    return {};
}

QByteArray HelperService::ReadProfileFile(const QByteArray &file, QByteArray & /*digest*/,
                                          uint & /*mode*/)
{
    const auto name = FileName::parse(file);
    const bool isPublic = name && isWorldReadable(m_services.roots, *name);
    call("read-policy", isPublic ? Action::ReadPolicy : Action::ReadRestricted, name,
         [this](const FileName &parsed) { return readProfileFile(m_services.roots, parsed); });
    return {};
}

QDBusUnixFileDescriptor HelperService::OpenPolicy(const QByteArray &profile)
{
    call("read-policy", Action::ReadRestricted, parseProfileName(profile),
         [this](const std::string &name) { return openPolicy(m_services.kernel, name); });
    return {};
}

protocol::Parameters HelperService::ReadParameters()
{
    call("read-policy", Action::ReadRestricted,
         [this] { return readParameters(m_services.kernel); });
    return {};
}

protocol::HistoryEntries HelperService::ListHistory(qulonglong before, uint most)
{
    call(
        "read-history", Action::ReadRestricted, parseCount(most),
        [this, before](std::size_t count) { return listHistory(m_services.state, before, count); });
    return {};
}

QByteArray HelperService::ReadHistoryText(const QByteArray &digest)
{
    call("read-history", Action::ReadRestricted, parseDigest(digest),
         [this](const text::Sha256 &parsed) { return readHistoryText(m_services.state, parsed); });
    return {};
}

} // namespace pavise::helper
