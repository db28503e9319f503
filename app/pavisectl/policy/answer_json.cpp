// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/policy/answer_json.h"

#include "core/explain/answer/rule_text.h"
#include "core/policy/names/names.h"
#include "core/text/bytes.h"

#include <format>
#include <utility>

namespace pavise::ctl {

namespace {

using namespace explain;

std::string numberName(std::span<const policy::NamedNumber> names, std::uint16_t number)
{
    for (const policy::NamedNumber &each : names) {
        if (each.number == number)
            return std::string(each.name);
    }
    return std::to_string(number);
}

std::string signalName(std::uint8_t number)
{
    constexpr unsigned kRealTime = 128;
    if (number >= kRealTime)
        return std::format("rtmin+{}", number - kRealTime);
    for (const std::string_view name : policy::signalNames()) {
        if (policy::signalNumber(name) == number)
            return std::string(name);
    }
    return std::to_string(number);
}

std::string resourceName(std::uint8_t number)
{
    for (const std::string_view name : policy::resourceNames()) {
        if (policy::resourceNumber(name) == number)
            return std::string(name);
    }
    return std::to_string(number);
}

std::string capabilityName(std::uint8_t number)
{
    const auto names = policy::capabilityNames();
    return number < names.size() ? std::string(names[number]) : std::to_string(number);
}

std::string unixAddress(const UnixEnd &end)
{
    return end.isNamed ? "@" + end.name : "none";
}

/// The names of an access in order, with their keys; empty values are left out.
using Named = std::vector<std::pair<std::string_view, std::string>>;

struct NamesOf
{
    Named operator()(const FileAccess &a) const { return {{"path", a.path}}; }
    Named operator()(const LinkAccess &a) const { return {{"path", a.path}, {"target", a.target}}; }
    Named operator()(const ChangeProfileAccess &a) const
    {
        return {{"target", a.target}, {"program", a.exec.value_or(std::string())}};
    }
    Named operator()(const CapabilityAccess &a) const
    {
        return {{"capability", capabilityName(a.capability)}};
    }
    Named operator()(const NetworkAccess &a) const
    {
        return {{"family", numberName(policy::networkFamilies(), a.family)},
                {"type", numberName(policy::socketTypes(), a.type)}};
    }
    Named operator()(const UnixAccess &a) const
    {
        return {{"type", numberName(policy::socketTypes(), a.type)},
                {"address", unixAddress(a.local)},
                {"peerAddress", unixAddress(a.peer)},
                {"peer", a.peer.label}};
    }
    Named operator()(const DbusAccess &a) const
    {
        return {{"bus", a.bus},   {"name", a.name},           {"label", a.label},
                {"path", a.path}, {"interface", a.interface}, {"member", a.member}};
    }
    Named operator()(const SignalAccess &a) const
    {
        return {{"signal", signalName(a.signal)}, {"peer", a.peer}};
    }
    Named operator()(const PtraceAccess &a) const { return {{"peer", a.peer}}; }
    Named operator()(const MountAccess &a) const
    {
        const bool isPivot = a.kind == MountAccess::Kind::PivotRoot;
        return {{isPivot ? "newRoot" : "mountPoint", a.mountPoint},
                {isPivot ? "oldRoot" : "device", a.device},
                {"type", a.type},
                {"flags", a.flags != 0 ? std::format("{:#x}", a.flags) : std::string()}};
    }
    Named operator()(const UsernsAccess &) const { return {}; }
    Named operator()(const MqueueAccess &a) const
    {
        return {{"name", a.name}, {"label", a.label.value_or(std::string())}};
    }
    Named operator()(const IoUringAccess &a) const { return {{"label", a.label}}; }
    Named operator()(const RlimitAccess &a) const
    {
        return {{"limit", resourceName(a.resource)}, {"value", std::to_string(a.value)}};
    }
};

std::string_view kindWord(ExecTarget::Kind kind)
{
    switch (kind) {
    case ExecTarget::Kind::Inherit:
        return "inherit";
    case ExecTarget::Kind::Unconfined:
        return "unconfined";
    case ExecTarget::Kind::Attached:
        return "attached";
    case ExecTarget::Kind::Child:
        return "child";
    case ExecTarget::Kind::Named:
        return "named";
    }
    std::unreachable();
}

std::string_view fallbackWord(ExecTarget::Fallback fallback)
{
    switch (fallback) {
    case ExecTarget::Fallback::None:
        return "none";
    case ExecTarget::Fallback::Inherit:
        return "inherit";
    case ExecTarget::Fallback::Unconfined:
        return "unconfined";
    }
    std::unreachable();
}

} // namespace

void writeAccess(JsonWriter &json, const Access &access)
{
    json.member("class", className(access));
    json.member("permissions", permissionText(access, requested(access)));
    for (const auto &[key, value] : std::visit(NamesOf(), access)) {
        if (!value.empty())
            json.member(key, value);
    }
    const auto *file = std::get_if<FileAccess>(&access);
    const auto *link = std::get_if<LinkAccess>(&access);
    if (file != nullptr || link != nullptr) {
        json.key("owner");
        json.boolean(file != nullptr ? file->isOwner : link->isOwner);
    }
}

std::string accessText(const Access &access)
{
    std::string text;
    for (const auto &[key, value] : std::visit(NamesOf(), access)) {
        if (value.empty())
            continue;
        if (!text.empty())
            text += ' ';
        const bool isPlain = key == "path" || key == "capability" || key == "mountPoint";
        text +=
            isPlain ? text::displayForm(value) : std::string(key) + '=' + text::displayForm(value);
    }
    return text;
}

void writeRule(JsonWriter &json, const text::SourceSet &sources, const policy::Policy &policy,
               const policy::Origin &origin)
{
    const RuleText rule = ruleText(sources, policy, origin);
    json.member("rule", rule.text);
    json.member("file", rule.path);
    json.member("line", rule.at.line);
    json.member("column", rule.at.column);
    if (rule.isImplied) {
        json.key("implied");
        json.boolean(true);
    }
    json.key("includedFrom");
    json.beginArray();
    for (const std::string &place : rule.includedFrom)
        json.string(place);
    json.endArray();
}

std::string ruleLines(const text::SourceSet &sources, const policy::Policy &policy,
                      const policy::Origin &origin, const std::string &indent)
{
    const RuleText rule = ruleText(sources, policy, origin);
    std::string lines =
        std::format("{}{}:{}: {}\n", indent, rule.path, rule.at.line,
                    rule.isImplied ? std::string("comes with the profile") : rule.text);
    for (const std::string &place : rule.includedFrom)
        lines += indent + "    included from " + place + '\n';
    return lines;
}

void writeExec(JsonWriter &json, const std::optional<ExecTarget> &exec)
{
    if (!exec) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("goesTo", kindWord(exec->kind));
    if (exec->kind == ExecTarget::Kind::Named)
        json.member("profile", exec->name);
    json.member("otherwise", fallbackWord(exec->fallback));
    json.key("keepsEnvironment");
    json.boolean(exec->keepsEnvironment);
    json.endObject();
}

std::string execText(const ExecTarget &exec)
{
    std::string text;
    switch (exec.kind) {
    case ExecTarget::Kind::Inherit:
        text = "stays in this profile";
        break;
    case ExecTarget::Kind::Unconfined:
        text = "runs unconfined";
        break;
    case ExecTarget::Kind::Attached:
        text = "goes to the profile that is attached to the program";
        break;
    case ExecTarget::Kind::Child:
        text = "goes to the child profile that is attached to the program";
        break;
    case ExecTarget::Kind::Named:
        text = "goes to the profile " + exec.name;
        break;
    }
    if (exec.fallback == ExecTarget::Fallback::Inherit)
        text += "; without such a profile it stays in this one";
    else if (exec.fallback == ExecTarget::Fallback::Unconfined)
        text += "; without such a profile it runs unconfined";
    if (exec.kind != ExecTarget::Kind::Inherit)
        text += exec.keepsEnvironment ? "; keeps the environment" : "; the environment is scrubbed";
    return text;
}

} // namespace pavise::ctl
