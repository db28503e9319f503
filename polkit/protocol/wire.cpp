// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/protocol/wire.h"

#include <QDBusMetaType>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::protocol {

namespace {

constexpr QLatin1StringView kErrorPrefix("org.pavise.Error.");

constexpr std::array<std::pair<ErrorCode, QLatin1StringView>, 16> kErrors{{
    {ErrorCode::NotAuthorized, "NotAuthorized"_L1},
    {ErrorCode::Dismissed, "Dismissed"_L1},
    {ErrorCode::InteractionRequired, "InteractionRequired"_L1},
    {ErrorCode::Invalid, "Invalid"_L1},
    {ErrorCode::TooLarge, "TooLarge"_L1},
    {ErrorCode::Busy, "Busy"_L1},
    {ErrorCode::Cancelled, "Cancelled"_L1},
    {ErrorCode::Conflict, "Conflict"_L1},
    {ErrorCode::CompileFailed, "CompileFailed"_L1},
    {ErrorCode::Refused, "Refused"_L1},
    {ErrorCode::Dangerous, "Dangerous"_L1},
    {ErrorCode::SaveFailed, "SaveFailed"_L1},
    {ErrorCode::KernelRefused, "KernelRefused"_L1},
    {ErrorCode::Inconsistent, "Inconsistent"_L1},
    {ErrorCode::Unavailable, "Unavailable"_L1},
    {ErrorCode::Unacknowledged, "Unacknowledged"_L1},
}};

} // namespace

QString errorName(ErrorCode code)
{
    for (const auto &[known, name] : kErrors) {
        if (known == code)
            return kErrorPrefix + name;
    }
    return kErrorPrefix + "Invalid"_L1;
}

std::optional<ErrorCode> errorCode(const QString &name)
{
    for (const auto &[code, known] : kErrors) {
        if (name == kErrorPrefix + known)
            return code;
    }
    return std::nullopt;
}

template <typename... Structs>
static void registerStructs()
{
    (qDBusRegisterMetaType<Structs>(), ...);
    (qDBusRegisterMetaType<QList<Structs>>(), ...);
}

void registerWireTypes()
{
    qDBusRegisterMetaType<QList<QByteArray>>();
    registerStructs<ProfileText, ProfileRef, WireDiagnostic, RunningProcess, ItemResult,
                    LoadedProfile, Parameter, PendingRevert, ChangedFile, HistoryEntry>();
}

} // namespace pavise::protocol
