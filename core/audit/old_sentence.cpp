// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/audit/old_sentence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace pavise::audit {

namespace {

/// What of a hat or program the profile did not know.
constexpr std::string_view kUnknownProfile = "null-complain-profile";

bool takeStart(std::string_view &text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

/// The text up to \p end, which is taken too; nothing when it is not there.
std::optional<std::string_view> takeUntil(std::string_view &text, std::string_view end)
{
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view before = text.substr(0, at);
    text.remove_prefix(at + end.size());
    return before;
}

/// `bash(23415) profile /bin/x active /bin/x)`
bool readProcess(std::string_view text, Event &event)
{
    const auto comm = takeUntil(text, "(");
    const auto pid = takeUntil(text, ") profile ");
    const auto profile = takeUntil(text, " active ");
    const bool isNumber = pid && !pid->empty()
        && std::ranges::all_of(*pid, [](char c) { return c >= '0' && c <= '9'; });
    if (!comm || !isNumber || !profile || !text.ends_with(')'))
        return false;
    const std::string_view active = text.substr(0, text.size() - 1);
    event.set(Field::Comm, *comm);
    event.set(Field::Pid, *pid);
    if (active == *profile || *profile == kUnknownProfile)
        event.set(Field::Profile, *profile);
    else if (active == kUnknownProfile)
        event.set(Field::Profile, active);
    else // a hat
        event.set(Field::Profile, std::string(*profile) + "//" + std::string(active));
    return true;
}

/// Takes the process off the end of \p text. A path before it may hold anything that looks like
/// one: only the last counts.
bool takeProcess(std::string_view &text, Event &event)
{
    for (std::size_t at = text.rfind(" ("); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : text.rfind(" (", at - 1)) {
        if (readProcess(text.substr(at + 2), event)) {
            text = text.substr(0, at);
            return true;
        }
    }
    return false;
}

bool isMask(std::string_view text)
{
    return !text.empty() && text.size() <= 8
        && text.find_first_not_of("rwaxmlkcd") == std::string_view::npos;
}

void setFile(Event &event, std::string_view operation, std::string_view path, std::string_view mask)
{
    event.eventClass = EventClass::File;
    event.set(Field::Operation, operation);
    event.set(Field::Name, path);
    event.set(Field::RequestedMask, mask);
    event.set(Field::DeniedMask, mask);
}

/// What was wanted, without the process.
void readAccess(std::string_view text, Event &event)
{
    if (takeStart(text, "access to syscall '")) {
        const std::string_view call = text.substr(0, text.find('\''));
        event.set(Field::Operation, call);
        event.eventClass = call == "ptrace" ? EventClass::Ptrace
            : call.ends_with("mount")       ? EventClass::Mount
                                            : EventClass::Other;
    } else if (takeStart(text, "access to capability '")) {
        event.eventClass = EventClass::Capability;
        event.set(Field::Operation, "capable");
        event.set(Field::CapabilityName, text.substr(0, text.find('\'')));
    } else if (takeStart(text, "link access from ")) {
        event.eventClass = EventClass::Link;
        event.set(Field::Operation, "link");
        event.set(Field::RequestedMask, "l");
        event.set(Field::DeniedMask, "l");
        const std::size_t to = text.find(" to /");
        event.set(Field::Name, text.substr(0, to));
        if (to != std::string_view::npos)
            event.set(Field::Target, text.substr(to + 4));
    } else if (takeStart(text, "attribute (")) {
        if (const auto attribute = takeUntil(text, ") change to ")) {
            setFile(event, "setattr", text, "w");
            event.set(Field::Attribute, *attribute);
        }
    } else if (takeStart(text, "mkdir on ")) {
        setFile(event, "mkdir", text, "c");
    } else if (takeStart(text, "rmdir on ")) {
        setFile(event, "rmdir", text, "d");
    } else if (const auto mask = takeUntil(text, " access to "); mask && isMask(*mask)) {
        const bool isExec = *mask == "x";
        setFile(event, isExec ? "exec" : "open", text, *mask);
        event.eventClass = isExec ? EventClass::Exec : EventClass::File;
    }
}

/// `unknown_hat NAME pid=1 profile=/p active=/p`
void readHint(std::string_view text, Event &event)
{
    event.set(Field::Operation, text.substr(0, text.find(' ')));
    if (takeStart(text, "unknown_hat "))
        event.set(Field::Name, text.substr(0, text.find(' ')));
    static constexpr std::array keys = {std::pair{std::string_view(" pid="), Field::Pid},
                                        std::pair{std::string_view(" profile="), Field::Profile}};
    for (const auto &[key, field] : keys) {
        const std::size_t at = text.find(key);
        if (at == std::string_view::npos)
            continue;
        const std::string_view value = text.substr(at + key.size());
        event.set(field, value.substr(0, value.find(' ')));
    }
}

} // namespace

void readSentence(std::string_view sentence, Event &event)
{
    event.set(Field::Info, sentence);
    if (takeStart(sentence, "LOGPROF-HINT ")) {
        event.kind = EventKind::Hint;
        return readHint(sentence, event);
    }
    if (takeStart(sentence, "REJECTING "))
        event.kind = EventKind::Denied;
    else if (takeStart(sentence, "PERMITTING "))
        event.kind = EventKind::Allowed;
    else
        return;
    if (takeProcess(sentence, event))
        readAccess(sentence, event);
    else // cut: whatever is missing, no one can tell where the path ends
        event.isTruncated = true;
}

} // namespace pavise::audit
