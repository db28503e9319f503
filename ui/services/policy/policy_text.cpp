// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/policy/policy_text.h"

#include "core/text/messages/diagnostic.h"
#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

QString display(const QByteArray &bytes)
{
    return toDisplay({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QString refusalText(protocol::ErrorCode code)
{
    using protocol::ErrorCode;
    switch (code) {
    case ErrorCode::NotAuthorized:
    case ErrorCode::InteractionRequired:
        return PolicyText::tr(
            "You were not given permission. Ask an administrator of this computer, or "
            "export the text and hand it over.");
    case ErrorCode::Dismissed:
        return {};
    case ErrorCode::Invalid:
        return PolicyText::tr(
            "The helper did not understand what was asked. Nothing was changed. "
            "Pavise and its helper may be of different versions: install both again.");
    case ErrorCode::TooLarge:
        return PolicyText::tr("This is more than one change may hold (64 files, 1 MiB each, 4 MiB "
                              "together). Nothing was changed. Apply it in smaller parts.");
    case ErrorCode::Busy:
        return PolicyText::tr(
            "The helper is busy with other changes. Nothing was changed. Close other "
            "password prompts, or try again in a minute.");
    case ErrorCode::Cancelled:
        return PolicyText::tr("The change was given up before it began. Nothing was changed.");
    case ErrorCode::Conflict:
        return PolicyText::tr(
            "A file was changed by somebody else in the meantime. Nothing was changed. "
            "Look at the new text first, then apply again.");
    case ErrorCode::CompileFailed:
        return PolicyText::tr("A text does not compile. Nothing was changed. Correct what the list "
                              "names, then apply again.");
    case ErrorCode::Refused:
        return PolicyText::tr(
            "The helper refuses to use a file or its policy, because others than root "
            "may write it or because it is not sound. Nothing was changed. Set the "
            "owner of the file to root and take write permission from others.");
    case ErrorCode::Dangerous:
        return PolicyText::tr(
            "The profile confines a program that the system cannot do without. "
            "Nothing was changed. Allow it below: it is then tried first and taken "
            "back by itself unless you keep it.");
    case ErrorCode::SaveFailed:
        return PolicyText::tr(
            "The disk did not take the text: it may be full or read-only. The files "
            "are as they were. Make room, then apply again.");
    case ErrorCode::KernelRefused:
        return PolicyText::tr(
            "The kernel refused the policy. Files and kernel are as they were. The "
            "target of the editor may be newer than this kernel.");
    case ErrorCode::Inconsistent:
        return PolicyText::tr(
            "The kernel refused the policy, and a file could not be put back. Files "
            "and kernel now differ: the profiles page shows where. Restore the file "
            "from the history.");
    case ErrorCode::Unavailable:
        return PolicyText::tr(
            "What was asked for is not there any more. Nothing was changed. Refresh "
            "and look again.");
    case ErrorCode::Unacknowledged:
        return PolicyText::tr("More running programs would lose their confinement than were shown. "
                              "Nothing was changed. Look at the list again before you go on.");
    }
    return {};
}

} // namespace

QString failureText(const client::HelperError &error)
{
    using client::Failure;
    switch (error.failure) {
    case Failure::NotInstalled:
        return PolicyText::tr(
            "The helper that changes policy is not installed or could not be started, "
            "so nothing was changed. Install the whole package, or export the text.");
    case Failure::OtherVersion:
        return PolicyText::tr(
            "The helper is of another version than Pavise, so nothing was changed. "
            "Restart Pavise after the update is complete.");
    case Failure::NotAuthorized:
        return PolicyText::tr(
            "You were not given permission, so nothing was changed. Somebody must be "
            "logged in at this screen, with a program that asks for passwords, and "
            "know an administrator’s password. You can export the text instead.");
    case Failure::Dismissed:
        return {};
    case Failure::Died:
        return PolicyText::tr(
            "The helper ended before it answered. What is true now was read again: "
            "look at it before you go on.");
    case Failure::Timeout:
        return PolicyText::tr("The helper did not answer in time. Nothing was changed. Try again.");
    case Failure::Refused:
    case Failure::Changed:
        return refusalText(error.code.value_or(protocol::ErrorCode::Invalid));
    }
    return {};
}

QString itemText(const protocol::ItemResult &item)
{
    using protocol::ItemCode;
    const QString file = display(item.file);
    switch (static_cast<ItemCode>(item.code)) {
    case ItemCode::Done:
    case ItemCode::Unchanged:
    case ItemCode::NotAttempted:
        return {};
    case ItemCode::Conflict:
        return item.digest.isEmpty()
            ? PolicyText::tr("%1 is not there any more.").arg(file)
            : PolicyText::tr("%1 has another text on the disk now.").arg(file);
    case ItemCode::CompileFailed: {
        if (item.diagnostics.isEmpty())
            return PolicyText::tr("%1 does not compile: it needs more memory or time than allowed.")
                .arg(file);
        for (const protocol::WireDiagnostic &wire : item.diagnostics) {
            if (wire.severity != static_cast<quint32>(text::Severity::Error))
                continue;
            text::Diagnostic diagnostic{.code = static_cast<text::DiagnosticCode>(wire.code)};
            for (const QByteArray &argument : wire.args)
                diagnostic.args.push_back(argument.toStdString());
            return PolicyText::tr("%1, line %2: %3")
                .arg(display(wire.file.isEmpty() ? item.file : wire.file))
                .arg(wire.line)
                .arg(diagnosticText(diagnostic));
        }
        return PolicyText::tr("%1 does not compile.").arg(file);
    }
    case ItemCode::NotUsed:
        return PolicyText::tr("%1 is not included by any profile of this change.").arg(file);
    case ItemCode::Refused:
        return PolicyText::tr("%1 or its folder may be written by others than root.").arg(file);
    case ItemCode::SaveFailed:
        return PolicyText::tr("%1 could not be written.").arg(file);
    case ItemCode::RolledBack:
        return PolicyText::tr("%1 was written and put back.").arg(file);
    case ItemCode::Inconsistent:
        return PolicyText::tr("%1 differs from what the kernel holds.").arg(file);
    case ItemCode::Dangerous:
        return PolicyText::tr("%1 attaches to a program the system cannot do without.").arg(file);
    case ItemCode::SavedOnly:
        return PolicyText::tr("%1 was saved and not loaded, because it is disabled.").arg(file);
    case ItemCode::Running:
        return PolicyText::tr("%n running process(es) would lose the confinement of %1.", nullptr,
                              static_cast<int>(item.processes.size()))
            .arg(file);
    }
    return {};
}

QString verbText(const QString &verb)
{
    if (verb == u"apply"_s)
        return PolicyText::tr("Applied");
    if (verb == u"set-mode"_s)
        return PolicyText::tr("Set mode");
    if (verb == u"disable"_s)
        return PolicyText::tr("Disabled");
    if (verb == u"enable"_s)
        return PolicyText::tr("Enabled");
    if (verb == u"unload"_s)
        return PolicyText::tr("Unloaded");
    if (verb == u"unload-everything"_s)
        return PolicyText::tr("Unloaded everything");
    if (verb == u"restore"_s)
        return PolicyText::tr("Restored");
    if (verb == u"revert"_s)
        return PolicyText::tr("Taken back");
    if (verb == u"record-silenced"_s)
        return PolicyText::tr("Recorded silenced denials");
    return verb;
}

} // namespace pavise::ui
