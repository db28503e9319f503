// SPDX-License-Identifier: GPL-2.0-or-later
// The way back of a change by one call: one password. Reading the history would need another one.
#include "ui/services/policy/policy_service.h"
#include "ui/services/policy/policy_text.h"
#include "ui/services/status/status_service.h"

#include <QPointer>

#include <algorithm>

namespace pavise::ui {

namespace {

constexpr qsizetype kMostInverses = 8;

const ProfileEntry *findEntry(const std::vector<ProfileEntry> &entries, const std::string &file,
                              const std::string &name)
{
    for (const ProfileEntry &entry : entries) {
        if (entry.fileName == file && entry.name == name)
            return &entry;
        if (const ProfileEntry *child = findEntry(entry.children, file, name))
            return child;
    }
    return nullptr;
}

std::optional<protocol::ProfileMode> wireMode(kernel::ProfileMode mode)
{
    switch (mode) {
    case kernel::ProfileMode::Enforce:
        return protocol::ProfileMode::Enforce;
    case kernel::ProfileMode::Complain:
        return protocol::ProfileMode::Complain;
    case kernel::ProfileMode::Kill:
        return protocol::ProfileMode::Kill;
    case kernel::ProfileMode::Unconfined:
        return protocol::ProfileMode::Unconfined;
    default:
        return std::nullopt;
    }
}

} // namespace

void PolicyService::addInverse(const QString &operation, Inverse inverse)
{
    m_inverses.emplace_back(operation, std::move(inverse));
    if (m_inverses.size() > kMostInverses)
        m_inverses.removeFirst();
}

void PolicyService::rememberUndo(const QString &operation, const protocol::ProfileTexts &items,
                                 protocol::ApplyFlags flags)
{
    addInverse(operation,
               [this, items, flags](const QString &what, QObject *context, const Done &done) {
                   return apply(items, flags, {}, 0, what, context, done);
               });
}

void PolicyService::rememberMode(const QString &operation, const protocol::ProfileRefs &profiles)
{
    std::optional<protocol::ProfileMode> before;
    for (const protocol::ProfileRef &ref : profiles) {
        const ProfileEntry *entry = findEntry(m_status.snapshot()->profiles, ref.file.toStdString(),
                                              ref.profile.toStdString());
        // A link that goes with the mode does not come back with it.
        if (entry == nullptr || !entry->fileMode || entry->isForcedComplain
            || entry->state == ProfileState::Disabled)
            return;
        const auto mode = wireMode(*entry->fileMode);
        if (!mode || (before && before != mode))
            return;
        before = mode;
    }
    if (before)
        addInverse(operation,
                   [this, profiles, mode = *before](const QString &what, QObject *context,
                                                    const Done &done) {
                       return setMode(profiles, mode, {}, 0, what, context, done);
                   });
}

QString PolicyService::undo(const QString &operation, const QString &what, QObject *context,
                            const Done &done, const QList<QByteArray> &acknowledged)
{
    const auto known =
        std::ranges::find(m_inverses, operation, &decltype(m_inverses)::value_type::first);
    if (known != m_inverses.end()) {
        const Inverse inverse = known->second;
        return inverse(what, context, done);
    }
    constexpr quint32 kRecent = 50;
    const QPointer<QObject> caller(context);
    listHistory(0, kRecent, this, [=, this](const client::Result<protocol::HistoryEntries> &page) {
        if (caller == nullptr)
            return;
        if (!page) {
            ChangeOutcome failed;
            failed.sentence = failureText(page.error());
            if (page.error().failure == client::Failure::Dismissed)
                failed.kind = ChangeOutcome::Kind::Dismissed;
            done(failed);
            return;
        }
        const auto entry = std::ranges::find(*page, operation, &protocol::HistoryEntry::operation);
        if (entry == page->end()) {
            ChangeOutcome failed;
            failed.sentence = tr("The history does not hold this change any more, so it cannot be "
                                 "taken back from here. The history page has what is left.");
            done(failed);
            return;
        }
        protocol::ApplyFlags flags = protocol::ApplyFlag::Load;
        flags.setFlag(protocol::ApplyFlag::Save, !entry->files.isEmpty());
        restore(entry->id, flags, acknowledged, {}, what, caller, done);
    });
    return operation;
}

} // namespace pavise::ui
