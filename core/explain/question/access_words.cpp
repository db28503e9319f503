// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/explain/question/access_words.h"

#include "core/policy/names/names.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace pavise::explain {

namespace {

using Parsed = std::expected<Access, std::string>;

constexpr std::string_view kHelp =
    R"(  file PATH PERMISSIONS          letters of rwaxmk; a folder's path ends in /
  exec PATH
  link PATH TARGET
  change_profile LABEL [PROGRAM]
  capability NAME
  network FAMILY TYPE [PERMISSIONS]
  unix TYPE PERMISSIONS [addr=@NAME] [peer_addr=@NAME] [peer=LABEL]
  dbus PERMISSIONS bus=BUS [name=N] [label=L] [path=P] [interface=I] [member=M]
  signal PERMISSIONS SIGNAL PEER
  ptrace PERMISSIONS PEER
  mount POINT [device=D] [type=T] [options=O,O]
  umount POINT
  pivot_root NEW-ROOT OLD-ROOT
  userns
  mqueue NAME PERMISSIONS [label=L]
  io_uring PERMISSIONS [label=L]
  rlimit NAME VALUE
)";

std::unexpected<std::string> wrong(std::string what)
{
    return std::unexpected(std::move(what));
}

/// The words after the class: first those that stand alone, then `key=value`.
class Words
{
public:
    Words(std::span<const std::string> words, std::size_t fixed)
    {
        for (const std::string &word : words) {
            const std::size_t equals = word.find('=');
            if (m_plain.size() < fixed || equals == std::string::npos)
                m_plain.push_back(word);
            else
                m_named[word.substr(0, equals)] = word.substr(equals + 1);
        }
    }

    [[nodiscard]] std::size_t count() const { return m_plain.size(); }
    [[nodiscard]] const std::string &operator[](std::size_t index) const { return m_plain[index]; }
    [[nodiscard]] std::string named(const std::string &key)
    {
        const auto it = m_named.find(key);
        if (it == m_named.end())
            return {};
        std::string value = std::move(it->second);
        m_named.erase(it);
        return value;
    }
    /// A key that nobody asked for.
    [[nodiscard]] std::optional<std::string> leftOver() const
    {
        return m_named.empty() ? std::nullopt : std::optional(m_named.begin()->first);
    }

private:
    std::vector<std::string> m_plain;
    std::map<std::string, std::string> m_named;
};

/// Letters for files, words between commas elsewhere.
std::expected<Permissions, std::string> permissions(const Access &access, std::string_view text)
{
    const bool isLetters = std::holds_alternative<FileAccess>(access);
    Permissions bits = 0;
    while (!text.empty()) {
        const std::size_t end = isLetters ? 1 : std::min(text.find(','), text.size());
        const auto bit = permissionOfWord(access, text.substr(0, end));
        if (!bit)
            return wrong(std::string(text.substr(0, end)) + " is not a permission of "
                         + std::string(className(access)));
        bits |= *bit;
        text.remove_prefix(std::min(text.size(), isLetters ? end : end + 1));
    }
    if (bits == 0)
        return wrong("permissions are missing");
    return bits;
}

template <typename Number>
std::optional<Number> number(std::string_view text)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

/// With the permissions of \p text put into \p access.
template <typename Of>
Parsed withWords(Of access, std::string_view text)
{
    const auto bits = permissions(access, text);
    if (!bits)
        return std::unexpected(bits.error());
    access.permissions = *bits;
    return access;
}

Parsed capability(std::string_view name)
{
    const auto names = policy::capabilityNames();
    const auto it = std::ranges::find(names, name);
    if (it == names.end())
        return wrong("there is no capability " + std::string(name));
    return CapabilityAccess{.capability = static_cast<std::uint8_t>(it - names.begin())};
}

Parsed network(const Words &words)
{
    const auto families = policy::networkFamilies();
    const auto family = std::ranges::find(families, words[0], &policy::NamedNumber::name);
    if (family == families.end())
        return wrong("there is no network family " + words[0]);
    const auto type = policy::unixSocketType(words[1]);
    if (!type)
        return wrong("there is no socket type " + words[1]);
    return withWords(NetworkAccess{.family = family->number, .type = *type},
                     words.count() > 2 ? std::string_view(words[2]) : "create");
}

UnixEnd unixEnd(std::string address, std::string label)
{
    UnixEnd end{.label = std::move(label)};
    end.isNamed = address.starts_with('@');
    if (end.isNamed)
        end.name = address.substr(1);
    return end;
}

Parsed unixSocket(Words &words)
{
    const auto type = policy::unixSocketType(words[0]);
    if (!type)
        return wrong("there is no socket type " + words[0]);
    UnixAccess access{.type = *type, .local = unixEnd(words.named("addr"), {})};
    access.peer = unixEnd(words.named("peer_addr"), words.named("peer"));
    return withWords(std::move(access), words[1]);
}

Parsed dbus(Words &words)
{
    DbusAccess access{.bus = words.named("bus"),
                      .name = words.named("name"),
                      .label = words.named("label"),
                      .path = words.named("path"),
                      .interface = words.named("interface"),
                      .member = words.named("member")};
    if (access.bus.empty())
        return wrong("bus= is missing");
    return withWords(std::move(access), words[0]);
}

Parsed mount(Words &words)
{
    MountAccess access{
        .mountPoint = words[0], .device = words.named("device"), .type = words.named("type")};
    const std::string options = words.named("options");
    for (std::string_view rest = options; !rest.empty();) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        const auto *option = policy::findMountOption(rest.substr(0, end));
        if (option == nullptr)
            return wrong("there is no mount option " + std::string(rest.substr(0, end)));
        access.flags |= option->set;
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return access;
}

Parsed mqueue(Words &words)
{
    MqueueAccess access{.isPosix = words[0].starts_with('/'), .name = words[0]};
    if (const std::string label = words.named("label"); !label.empty())
        access.label = label;
    return withWords(std::move(access), words[1]);
}

Parsed signal(const Words &words)
{
    const auto number = policy::signalNumber(words[1]);
    if (!number)
        return wrong("there is no signal " + words[1]);
    return withWords(SignalAccess{.signal = *number, .peer = words[2]}, words[0]);
}

Parsed rlimit(const Words &words)
{
    const auto resource = policy::resourceNumber(words[0]);
    if (!resource)
        return wrong("there is no limit " + words[0]);
    const auto value = number<std::uint64_t>(words[1]);
    if (!value)
        return wrong(words[1] + " is not a number");
    return RlimitAccess{.resource = *resource, .value = *value};
}

struct ClassForm
{
    std::string_view name;
    std::size_t least = 0; ///< Words that must follow.
    std::size_t most = 0;  ///< Words without `=` that may follow.
    Parsed (*parse)(Words &, bool isOwner) = nullptr;
};

constexpr ClassForm kForms[] = {
    {"file", 2, 2,
     [](Words &w, bool isOwner) {
         return withWords(FileAccess{.path = w[0], .isOwner = isOwner}, w[1]);
     }},
    {"exec", 1, 1,
     [](Words &w, bool isOwner) -> Parsed {
         return FileAccess{
             .path = w[0], .permissions = policy::file_permission::kExec, .isOwner = isOwner};
     }},
    {"link", 2, 2,
     [](Words &w, bool isOwner) -> Parsed {
         return LinkAccess{.path = w[0], .target = w[1], .isOwner = isOwner};
     }},
    {"change_profile", 1, 2,
     [](Words &w, bool) -> Parsed {
         ChangeProfileAccess access{.target = w[0]};
         if (w.count() > 1)
             access.exec = w[1];
         return access;
     }},
    {"capability", 1, 1, [](Words &w, bool) { return capability(w[0]); }},
    {"network", 2, 3, [](Words &w, bool) { return network(w); }},
    {"unix", 2, 2, [](Words &w, bool) { return unixSocket(w); }},
    {"dbus", 1, 1, [](Words &w, bool) { return dbus(w); }},
    {"signal", 3, 3, [](Words &w, bool) { return signal(w); }},
    {"ptrace", 2, 2, [](Words &w, bool) { return withWords(PtraceAccess{.peer = w[1]}, w[0]); }},
    {"mount", 1, 1, [](Words &w, bool) { return mount(w); }},
    {"umount", 1, 1,
     [](Words &w, bool) -> Parsed {
         return MountAccess{.kind = MountAccess::Kind::Umount, .mountPoint = w[0]};
     }},
    {"pivot_root", 2, 2,
     [](Words &w, bool) -> Parsed {
         return MountAccess{
             .kind = MountAccess::Kind::PivotRoot, .mountPoint = w[0], .device = w[1]};
     }},
    {"userns", 0, 0, [](Words &, bool) -> Parsed { return UsernsAccess{}; }},
    {"mqueue", 2, 2, [](Words &w, bool) { return mqueue(w); }},
    {"io_uring", 1, 1,
     [](Words &w, bool) { return withWords(IoUringAccess{.label = w.named("label")}, w[0]); }},
    {"rlimit", 2, 2, [](Words &w, bool) { return rlimit(w); }},
};

/// Letters for files; elsewhere the words with commas between them, as permissions() reads them.
std::string commaText(const Access &access)
{
    std::string text = permissionText(access, requested(access));
    std::ranges::replace(text, ' ', ',');
    return text;
}

std::string withKey(std::string_view key, std::string_view value)
{
    return value.empty() ? std::string() : std::string(key) + '=' + std::string(value);
}

std::string typeName(std::uint16_t type)
{
    for (const std::string_view name : {"stream", "dgram", "seqpacket", "rdm", "raw", "packet"}) {
        if (policy::unixSocketType(name) == type)
            return std::string(name);
    }
    return {};
}

std::string optionNames(std::uint32_t flags)
{
    std::string text;
    for (const std::string_view name : policy::mountOptionNames()) {
        const auto *option = policy::findMountOption(name);
        if (option == nullptr || option->set == 0 || (flags & option->set) != option->set)
            continue;
        flags &= ~option->set;
        text += (text.empty() ? "" : ",") + std::string(name);
    }
    return text;
}

/// What follows the class; empty words are none.
struct WordsOf
{
    std::vector<std::string> &words;
    const std::string &permissions;

    void add(std::initializer_list<std::string> more) const { words.insert(words.end(), more); }
    void operator()(const FileAccess &file) const { add({file.path, permissions}); }
    void operator()(const LinkAccess &link) const { add({link.path, link.target}); }
    void operator()(const ChangeProfileAccess &change) const
    {
        add({change.target, change.exec.value_or(std::string())});
    }
    void operator()(const CapabilityAccess &of) const
    {
        const auto names = policy::capabilityNames();
        if (of.capability < names.size())
            add({std::string(names[of.capability])});
    }
    void operator()(const NetworkAccess &network) const
    {
        const auto families = policy::networkFamilies();
        const auto it = std::ranges::find(families, network.family, &policy::NamedNumber::number);
        add({it == families.end() ? std::string() : std::string(it->name), typeName(network.type),
             permissions});
    }
    void operator()(const UnixAccess &socket) const
    {
        const auto address = [](const UnixEnd &end) {
            return end.isNamed ? '@' + end.name : std::string();
        };
        add({typeName(socket.type), permissions, withKey("addr", address(socket.local)),
             withKey("peer_addr", address(socket.peer)), withKey("peer", socket.peer.label)});
    }
    void operator()(const DbusAccess &dbus) const
    {
        add({permissions, withKey("bus", dbus.bus), withKey("name", dbus.name),
             withKey("label", dbus.label), withKey("path", dbus.path),
             withKey("interface", dbus.interface), withKey("member", dbus.member)});
    }
    void operator()(const SignalAccess &of) const
    {
        std::string name;
        for (const std::string_view each : policy::signalNames()) {
            if (policy::signalNumber(each) == of.signal)
                name = each;
        }
        add({permissions, name, of.peer});
    }
    void operator()(const PtraceAccess &trace) const { add({permissions, trace.peer}); }
    void operator()(const MountAccess &of) const
    {
        if (of.kind == MountAccess::Kind::Umount) {
            words = {"umount", of.mountPoint};
        } else if (of.kind == MountAccess::Kind::PivotRoot) {
            words = {"pivot_root", of.mountPoint, of.device};
        } else {
            add({of.mountPoint, withKey("device", of.device), withKey("type", of.type),
                 withKey("options", optionNames(of.flags))});
        }
    }
    void operator()(const UsernsAccess &) const { }
    void operator()(const MqueueAccess &queue) const
    {
        add({queue.name, permissions, withKey("label", queue.label.value_or(std::string()))});
    }
    void operator()(const IoUringAccess &ring) const
    {
        add({permissions, withKey("label", ring.label)});
    }
    void operator()(const RlimitAccess &limit) const
    {
        std::string name;
        for (const std::string_view each : policy::resourceNames()) {
            if (policy::resourceNumber(each) == limit.resource)
                name = each;
        }
        add({name, std::to_string(limit.value)});
    }
};

} // namespace

std::expected<Access, std::string> parseAccess(std::span<const std::string> words, bool isOwner)
{
    if (words.empty())
        return wrong("a class is missing");
    const auto *const form = std::ranges::find(kForms, words[0], &ClassForm::name);
    if (form == std::end(kForms))
        return wrong("there is no class " + words[0]);
    Words rest(words.subspan(1), form->least);
    if (rest.count() < form->least)
        return wrong(words[0] + " needs more words");
    if (rest.count() > form->most)
        return wrong(rest[form->most] + " is a word too many for " + words[0]);
    Parsed parsed = form->parse(rest, isOwner);
    if (parsed) {
        if (const auto unknown = rest.leftOver())
            return wrong(*unknown + "= does not belong to " + words[0]);
    }
    return parsed;
}

std::vector<std::string> accessWords(const Access &access)
{
    const std::string permissions = commaText(access);
    std::vector<std::string> words{std::string(className(access))};
    std::visit(WordsOf{.words = words, .permissions = permissions}, access);
    std::erase(words, std::string());
    return words;
}

std::string_view accessHelp()
{
    return kHelp;
}

} // namespace pavise::explain
