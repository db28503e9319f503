// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/protocol/wire.h"

#include <QDBusMetaType>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::protocol {

namespace {

constexpr QLatin1StringView kErrorPrefix("org.pavise.Error.");

constexpr std::array<std::pair<ErrorCode, QLatin1StringView>, 15> kErrors{{
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

void registerWireTypes()
{
    qDBusRegisterMetaType<ProfileText>();
    qDBusRegisterMetaType<ProfileTexts>();
    qDBusRegisterMetaType<ProfileRef>();
    qDBusRegisterMetaType<ProfileRefs>();
    qDBusRegisterMetaType<WireDiagnostic>();
    qDBusRegisterMetaType<QList<WireDiagnostic>>();
    qDBusRegisterMetaType<ItemResult>();
    qDBusRegisterMetaType<ItemResults>();
}

QDBusArgument &operator<<(QDBusArgument &out, const ProfileText &value)
{
    out.beginStructure();
    out << value.file << value.text << value.expectedDigest;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, ProfileText &value)
{
    in.beginStructure();
    in >> value.file >> value.text >> value.expectedDigest;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const ProfileRef &value)
{
    out.beginStructure();
    out << value.file << value.profile;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, ProfileRef &value)
{
    in.beginStructure();
    in >> value.file >> value.profile;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const WireDiagnostic &value)
{
    out.beginStructure();
    out << value.severity << value.code << value.file << value.line << value.column << value.args;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, WireDiagnostic &value)
{
    in.beginStructure();
    in >> value.severity >> value.code >> value.file >> value.line >> value.column >> value.args;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const ItemResult &value)
{
    out.beginStructure();
    out << value.file << value.code << value.digest << value.diagnostics;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, ItemResult &value)
{
    in.beginStructure();
    in >> value.file >> value.code >> value.digest >> value.diagnostics;
    in.endStructure();
    return in;
}

} // namespace pavise::protocol
