// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/protocol/wire.h"

#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace pavise::protocol {

namespace {

constexpr QLatin1StringView kErrorPrefix("org.pavise.Error.");

} // namespace

QString errorWord(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

QString errorName(ErrorCode code)
{
    return kErrorPrefix + errorWord(code);
}

std::optional<ErrorCode> errorCode(const QString &name)
{
    const QByteArray word = name.sliced(name.lastIndexOf(u'.') + 1).toLatin1();
    const auto value = QMetaEnum::fromType<ErrorCode>().keyToValue(word.constData());
    const auto code = static_cast<ErrorCode>(value);
    return value >= 0 && name == errorName(code) ? std::optional(code) : std::nullopt;
}

template <typename... Structs>
static void registerStructs()
{
    (qDBusRegisterMetaType<Structs>(), ...);
    (qDBusRegisterMetaType<QList<Structs>>(), ...);
}

void registerWireTypes()
{
    using List = QList<QByteArray>;
    QDBusMetaType::registerMarshallOperators(
        QMetaType::fromType<List>(),
        [](QDBusArgument &out, const void *list) { out << *static_cast<const List *>(list); },
        [](const QDBusArgument &in, void *list) { readItems(in, *static_cast<List *>(list)); });
    registerStructs<ProfileText, ProfileRef, WireDiagnostic, RunningProcess, ItemResult,
                    LoadedProfile, Parameter, PendingRevert, ChangedFile, HistoryEntry>();
}

} // namespace pavise::protocol
