// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/profile_header.h"

#include "core/policy/names/names.h"
#include "core/policy/names/words.h"
#include "core/text/bytes.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

struct ModeName
{
    std::string_view name;
    Mode mode;
};

constexpr std::array<ModeName, 6> kModes{{{"enforce", Mode::Enforce},
                                          {"complain", Mode::Complain},
                                          {"kill", Mode::Kill},
                                          {"unconfined", Mode::Unconfined},
                                          {"prompt", Mode::Prompt},
                                          {"default_allow", Mode::DefaultAllow}}};

/// A flag about paths: what it sets in the kernel's word, and the flag it excludes.
struct PathFlag
{
    std::string_view name;
    std::uint32_t bits = 0;
    std::string_view opposite;
    std::string_view otherOpposite = {};
};

/// Source: language.md 3, "Path group".
constexpr std::array<PathFlag, 9> kPathFlags{
    {{"chroot_relative", path_flag::kChrootRelative, "namespace_relative"},
     {"namespace_relative", 0, "chroot_relative"},
     {"mediate_deleted", path_flag::kMediateDeleted, "delegate_deleted"},
     {"delegate_deleted", 0, "mediate_deleted"},
     {"attach_disconnected", path_flag::kAttachDisconnected, "no_attach_disconnected"},
     {"no_attach_disconnected", 0, "attach_disconnected", "attach_disconnected.ipc"},
     {"chroot_attach", path_flag::kChrootAttach, "chroot_no_attach"},
     {"chroot_no_attach", 0, "chroot_attach"},
     {"attach_disconnected.ipc", path_flag::kAttachDisconnectedIpc, "no_attach_disconnected"}}};

constexpr std::array<std::string_view, 20> kAllFlags{"enforce",
                                                     "complain",
                                                     "kill",
                                                     "unconfined",
                                                     "prompt",
                                                     "default_allow",
                                                     "audit",
                                                     "debug",
                                                     "interruptible",
                                                     "kill.signal",
                                                     "error",
                                                     "attach_disconnected.path",
                                                     "chroot_relative",
                                                     "namespace_relative",
                                                     "mediate_deleted",
                                                     "delegate_deleted",
                                                     "attach_disconnected",
                                                     "no_attach_disconnected",
                                                     "chroot_attach",
                                                     "chroot_no_attach"};

class FlagReader
{
public:
    FlagReader(Session &session, ProfileFlags &result)
        : m_session(session)
        , m_result(result)
    {
    }

    void read(const syntax::Flag &flag)
    {
        if (flag.value)
            return readWithValue(flag, *flag.value);
        const std::string_view name = flag.name.raw;
        if (const auto *const mode = std::ranges::find(kModes, name, &ModeName::name);
            mode != kModes.end())
            return readMode(flag, *mode);
        if (const auto *const path = std::ranges::find(kPathFlags, name, &PathFlag::name);
            path != kPathFlags.end())
            return readPath(flag, *path);
        if (name == "audit") {
            m_result.auditAll = true;
        } else if (name == "debug") {
            m_result.debug = true;
        } else if (name == "interruptible") {
            m_result.isInterruptible = m_session.mediation.interruptible;
            tellUnless(m_session.mediation.interruptible, flag);
        } else {
            unknown(flag);
        }
    }

private:
    void unknown(const syntax::Flag &flag)
    {
        m_session.error(DiagnosticCode::FlagUnknown, flag.name.range, {std::string(flag.name.raw)},
                        replaceBy(flag.name, text::nearestWord(flag.name.raw, kAllFlags)));
    }

    void tellUnless(bool isEnforced, const syntax::Flag &flag)
    {
        if (!isEnforced)
            m_session.warn(DiagnosticCode::FlagNotEnforced, flag.name.range,
                           {std::string(flag.name.raw)});
    }

    void conflict(const syntax::Flag &flag, std::string_view other)
    {
        m_session.error(DiagnosticCode::FlagConflict, flag.name.range,
                        {std::string(flag.name.raw), std::string(other)});
    }

    void readMode(const syntax::Flag &flag, const ModeName &mode)
    {
        if (!m_mode.empty() && m_mode != mode.name)
            return conflict(flag, m_mode);
        m_mode = mode.name;
        m_result.mode = mode.mode;
        if (mode.mode != Mode::Prompt || m_session.mediation.promptMode)
            return;
        // Nobody is asked on any kernel without Ubuntu's additions: what is not allowed is refused.
        m_result.mode = Mode::Enforce;
        tellUnless(false, flag);
    }

    void readPath(const syntax::Flag &flag, const PathFlag &path)
    {
        for (const std::string_view opposite : {path.opposite, path.otherOpposite}) {
            if (!opposite.empty() && std::ranges::find(m_paths, opposite) != m_paths.end())
                return conflict(flag, opposite);
        }
        m_paths.push_back(path.name);
        m_result.path = m_result.path.value_or(0) | path.bits;
    }

    void readWithValue(const syntax::Flag &flag, const syntax::Word &value)
    {
        const std::string_view name = flag.name.raw;
        if (name == "attach_disconnected.path") {
            readPath(flag, *std::ranges::find(kPathFlags, "attach_disconnected", &PathFlag::name));
            readDisconnected(flag, value, m_result.disconnectedPath);
        } else if (name == "attach_disconnected.ipc") {
            readPath(flag,
                     *std::ranges::find(kPathFlags, "attach_disconnected.ipc", &PathFlag::name));
            readDisconnected(flag, value, m_result.disconnectedIpcPath);
        } else if (name == "kill.signal") {
            readNumber(flag, value, signalNumber(value.raw), m_result.killSignal);
            tellUnless(m_session.mediation.killSignal, flag);
        } else if (name == "error") {
            readNumber(flag, value, errnoNumber(value.raw), m_result.error);
            tellUnless(m_session.mediation.error, flag);
        } else {
            unknown(flag);
        }
    }

    template <typename T>
    void readNumber(const syntax::Flag &flag, const syntax::Word &value, std::optional<T> number,
                    std::optional<T> &target)
    {
        if (!number) {
            m_session.error(DiagnosticCode::FlagValueInvalid, value.range,
                            {std::string(flag.name.raw), std::string(value.raw)});
            return;
        }
        if (target && *target != *number)
            return conflict(flag, flag.name.raw);
        target = number;
    }

    void readDisconnected(const syntax::Flag &flag, const syntax::Word &value,
                          std::optional<std::string> &target)
    {
        auto path = m_session.resolveText(value, TextForm{.isPath = true, .isPattern = false});
        if (!path || m_session.isDead)
            return;
        if (!path->starts_with('/')) {
            m_session.error(DiagnosticCode::FlagValueInvalid, value.range,
                            {std::string(flag.name.raw), std::string(value.raw)});
            return;
        }
        path->erase(path->find_last_not_of('/') + 1);
        if (target && *target != *path)
            return conflict(flag, flag.name.raw);
        target = std::move(*path);
    }

    Session &m_session;
    ProfileFlags &m_result;
    std::string_view m_mode;
    std::vector<std::string_view> m_paths;
};

/// What stands after the last `//`.
std::string_view localName(std::string_view name)
{
    const std::size_t at = name.rfind("//");
    return at == std::string_view::npos ? name : name.substr(at + 2);
}

void resolveName(Session &session, const syntax::Profile &profile, const Profile *parent,
                 Profile &result, std::string &local)
{
    const std::string written = text::resolveEscapes(profile.name.raw);
    Label label;
    if (const auto fault = parseLabel(written, label))
        session.error(*fault, profile.name.range, {std::string(profile.name.raw)});
    else if (label.isStacked)
        session.error(DiagnosticCode::ProfileNameInvalid, profile.name.range,
                      {std::string(profile.name.raw)});
    else if (parent == nullptr && !profile.hasKeyword && !profile.isHat && !label.namespaceName
             && !label.name.starts_with('/'))
        session.error(
            DiagnosticCode::ProfileNameInvalid, profile.name.range, {std::string(profile.name.raw)},
            {{{profile.name.range.file, profile.name.range.begin, profile.name.range.begin},
              "profile "}});
    if (label.namespaceName)
        result.namespaceName = std::string(*label.namespaceName);

    local = session.expand(std::string(label.name), profile.name, kPlain)
                .value_or(std::string(label.name));
    result.name = parent != nullptr ? parent->name + "//" + local : local;
}

void resolveAttachment(Session &session, const syntax::Profile &profile, const std::string &local,
                       Profile &result)
{
    std::optional<std::string> attachment;
    if (profile.attachment) {
        const std::string_view raw = profile.attachment->raw;
        if (!raw.starts_with('/') && !raw.starts_with("@{")) {
            session.error(DiagnosticCode::AttachmentInvalid, profile.attachment->range,
                          {std::string(raw)});
            return;
        }
        attachment = session.resolveText(*profile.attachment, kPath);
    } else if (local.starts_with('/')) {
        attachment = session.expand(std::string(localName(local)), profile.name, kPath);
        if (!profile.hasKeyword && !profile.isHat)
            session.note(DiagnosticCode::ProfileNameIsPath, profile.name.range,
                         {std::string(profile.name.raw)});
    } else {
        // Without an attachment the name itself must be a valid pattern, as for apparmor_parser.
        (void)session.expand(local, profile.name, kPattern);
    }
    if (!attachment)
        return;
    const std::string first = *attachment;
    result.attachments.push_back(std::move(*attachment));
    for (const Aliases::Match &alias : session.aliases.matching(first))
        result.attachments.push_back(
            collapseSlashes(std::string(alias.to) + first.substr(alias.from.size())));
}

void resolveXattrs(Session &session, const syntax::Profile &profile, Profile &result)
{
    if (profile.xattrs.empty())
        return;
    if (profile.isHat) {
        session.error(DiagnosticCode::HatWithXattrs, profile.name.range,
                      {std::string(profile.name.raw)});
        return;
    }
    for (const syntax::Condition &condition : profile.xattrs) {
        XattrMatch match{.name = text::resolveEscapes(condition.name.raw), .value = {}};
        const bool hasValue =
            condition.op == syntax::Condition::Operator::Equal && !condition.values.empty();
        if (hasValue) {
            const std::string value = text::resolveEscapes(condition.values.front().raw);
            if (const auto fault = findGlobFault(value); fault && !fault->isLint)
                session.error(fault->code, condition.values.front().range,
                              fault->arg.empty() ? std::vector<std::string>()
                                                 : std::vector{fault->arg});
            match.value = value;
        }
        result.xattrs.push_back(std::move(match));
    }
    if (!session.mediation.attachmentXattrs || !session.mediation.outOfBand) {
        session.notEnforced("xattrs", profile.xattrs.front().range);
        result.xattrs.clear();
    }
}

} // namespace

Profile resolveHeader(Session &session, const syntax::Profile &profile, const Profile *parent)
{
    Profile result;
    result.isHat = profile.isHat;
    result.origin = session.originOf(profile.header);
    result.body = profile.bodyRange;
    std::string local;
    resolveName(session, profile, parent, result, local);
    resolveAttachment(session, profile, local, result);
    resolveXattrs(session, profile, result);
    for (const syntax::Word &identity : profile.identities) {
        std::string value = text::resolveEscapes(identity.raw);
        if (!value.starts_with('/') && value.find(' ') != std::string::npos)
            session.error(DiagnosticCode::IdentityHasSpace, identity.range, {value});
        else if (session.mediation.identities)
            result.identities.push_back(std::move(value));
    }
    FlagReader flags(session, result.flags);
    for (const syntax::Flag &flag : profile.flags)
        flags.read(flag);
    if (session.options.forceComplain)
        result.flags.mode = Mode::Complain;
    return result;
}

std::string escapedName(std::string_view name)
{
    constexpr std::string_view kPatternBytes = "{}[]*?";
    std::string out;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name[at] == '\\') {
            out += name.substr(at, 2);
            ++at;
            continue;
        }
        if (kPatternBytes.find(name[at]) != std::string_view::npos)
            out += '\\';
        out += name[at];
    }
    return out;
}

} // namespace pavise::policy
