// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Capabilities, resource limits, `all`.
#include "core/policy/names/names.h"
#include "core/policy/rule_context.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

constexpr RuleKind kCapabilityKind{.name = "capability"};
constexpr RuleKind kAllKind{.name = "all", .takesPriority = false};

// Numbers of resources with their own rules. Source: asm-generic/resource.h.
constexpr std::uint8_t kCpu = 0;
constexpr std::uint8_t kNice = 13;
constexpr std::uint8_t kRealTime = 15;
constexpr std::array<std::uint8_t, 8> kSizes{1, 2, 3, 4, 5, 8, 9, 12};

constexpr std::uint64_t kInfinity = std::numeric_limits<std::uint64_t>::max();

struct Unit
{
    std::string_view name;
    std::uint64_t factor = 0;
};

constexpr std::uint64_t kSecond = 1'000'000;

/// In microseconds. Source: language.md 4.2, rlimit units.
constexpr std::array<Unit, 20> kTimeUnits{{{"us", 1},
                                           {"microsecond", 1},
                                           {"microseconds", 1},
                                           {"ms", 1000},
                                           {"millisecond", 1000},
                                           {"milliseconds", 1000},
                                           {"s", kSecond},
                                           {"sec", kSecond},
                                           {"second", kSecond},
                                           {"seconds", kSecond},
                                           {"min", 60 * kSecond},
                                           {"minute", 60 * kSecond},
                                           {"minutes", 60 * kSecond},
                                           {"h", 3600 * kSecond},
                                           {"hour", 3600 * kSecond},
                                           {"hours", 3600 * kSecond},
                                           {"d", 86400 * kSecond},
                                           {"day", 86400 * kSecond},
                                           {"days", 86400 * kSecond},
                                           {"week", 7 * 86400 * kSecond}}};

/// The factor of a size unit, which may be cut short: `K`, `KB`. 0: unknown.
std::uint64_t sizeFactor(std::string_view unit)
{
    constexpr std::array<Unit, 3> kUnits{
        {{"KB", 1ULL << 10}, {"MB", 1ULL << 20}, {"GB", 1ULL << 30}}};
    for (const Unit &each : kUnits) {
        if (!unit.empty() && each.name.starts_with(unit))
            return each.factor;
    }
    return 0;
}

/// The factor of a time unit in microseconds. 0: unknown.
std::uint64_t timeFactor(std::string_view unit)
{
    if (unit == "weeks")
        unit = "week";
    const auto *const found = std::ranges::find(kTimeUnits, unit, &Unit::name);
    return found != kTimeUnits.end() ? found->factor : 0;
}

/// A number as strtoll(3) with base 0 reads it, without the hexadecimal form, which is no word of
/// the language: `010` is 8.
std::optional<std::int64_t> readNumber(std::string_view digits)
{
    const bool isNegative = digits.starts_with('-');
    if (isNegative)
        digits.remove_prefix(1);
    const int base = digits.size() > 1 && digits.front() == '0' ? 8 : 10;
    std::int64_t value = 0;
    const auto [end, fault] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (fault != std::errc() || end == digits.data())
        return std::nullopt;
    return isNegative ? -value : value;
}

struct Amount
{
    std::int64_t number = 0;
    std::string_view unit;
};

class RlimitReader
{
public:
    RlimitReader(Session &session, const syntax::RlimitRule &rule, std::uint8_t resource)
        : m_session(session)
        , m_rule(rule)
        , m_resource(resource)
    {
    }

    std::optional<std::uint64_t> read()
    {
        const std::string_view value = m_rule.value.raw;
        if (value == "infinity")
            return kInfinity;
        const std::size_t split = std::min(
            value.find_first_not_of("0123456789", value.starts_with('-') ? 1 : 0), value.size());
        const auto number = readNumber(value.substr(0, split));
        if (!number)
            return invalid();
        Amount amount{*number, value.substr(split)};
        if (m_rule.unit) {
            if (!amount.unit.empty())
                return invalid();
            amount.unit = m_rule.unit->raw;
        }
        if (m_resource == kNice)
            return nice(amount);
        if (amount.number < 0)
            return invalid();
        if (m_resource == kCpu || m_resource == kRealTime)
            return time(amount);
        if (std::ranges::find(kSizes, m_resource) != kSizes.end())
            return size(amount);
        if (!amount.unit.empty())
            return invalid();
        return static_cast<std::uint64_t>(amount.number);
    }

private:
    [[nodiscard]] std::string valueText() const
    {
        std::string value(m_rule.value.raw);
        if (m_rule.unit)
            value += ' ' + std::string(m_rule.unit->raw);
        return value;
    }

    std::nullopt_t invalid()
    {
        m_session.error(DiagnosticCode::RlimitValueInvalid, m_rule.value.range,
                        {std::string(m_rule.name.raw), valueText()});
        return std::nullopt;
    }

    std::optional<std::uint64_t> nice(const Amount &amount)
    {
        constexpr std::int64_t kLowest = -20;
        constexpr std::int64_t kHighest = 19;
        if (!amount.unit.empty() || amount.number < kLowest || amount.number > kHighest)
            return invalid();
        return static_cast<std::uint64_t>(amount.number - kLowest);
    }

    std::optional<std::uint64_t> scaled(std::int64_t number, std::uint64_t factor)
    {
        const auto value = static_cast<std::uint64_t>(number);
        if (factor == 0 || value > kInfinity / factor)
            return invalid();
        return value * factor;
    }

    std::optional<std::uint64_t> size(const Amount &amount)
    {
        return scaled(amount.number, amount.unit.empty() ? 1 : sizeFactor(amount.unit));
    }

    std::optional<std::uint64_t> time(const Amount &amount)
    {
        const std::uint64_t base = m_resource == kCpu ? kSecond : 1;
        if (amount.unit.empty()) {
            m_session.note(
                DiagnosticCode::RlimitDefaultUnit, m_rule.value.range,
                {std::string(m_rule.name.raw), m_resource == kCpu ? "seconds" : "microseconds"});
            return static_cast<std::uint64_t>(amount.number);
        }
        const auto micro = scaled(amount.number, timeFactor(amount.unit));
        if (micro && *micro < base) {
            m_session.error(DiagnosticCode::RlimitTooSmall, m_rule.value.range,
                            {std::string(m_rule.name.raw), valueText()});
            return std::nullopt;
        }
        return micro ? std::optional(*micro / base) : std::nullopt;
    }

    Session &m_session;
    const syntax::RlimitRule &m_rule;
    std::uint8_t m_resource;
};

/// The mount rules of `all`: any mount, any remount, umount, pivot_root.
void addAllMounts(const RuleContext &context, const Qualifiers &qualifiers)
{
    if (!context.session.mediation.mount)
        return;
    for (const auto kind : {MountRule::Kind::Mount, MountRule::Kind::Remount,
                            MountRule::Kind::Umount, MountRule::Kind::PivotRoot}) {
        context.rules.mounts.push_back(MountRule{.qualifiers = qualifiers,
                                                 .kind = kind,
                                                 .device = {},
                                                 .mountPoint = {},
                                                 .types = {},
                                                 .origin = context.origin()});
    }
}

void addAllFiles(const RuleContext &context, const Qualifiers &qualifiers)
{
    const std::string everything = "/{**,}";
    const bool isDeny = qualifiers.decision == Decision::Deny;
    FileRule rule{.qualifiers = qualifiers,
                  .path = everything,
                  .permissions = file_permission::kAll & ~file_permission::kExec,
                  .exec = {},
                  .linkTarget = {},
                  .origin = context.origin()};
    addFileRule(context.session, context.rules, rule);
    rule.qualifiers.priority -= 1; // So that any other exec rule wins.
    rule.permissions = file_permission::kExec | (isDeny ? Permissions{0} : file_permission::kMmap);
    rule.exec = Exec{.kind = isDeny ? Exec::Kind::Deny : Exec::Kind::Inherit};
    addFileRule(context.session, context.rules, std::move(rule));
}

} // namespace

void resolveCapabilityRule(const RuleContext &context, const syntax::CapabilityRule &rule)
{
    Session &session = context.session;
    auto qualifiers = context.qualifiers(kCapabilityKind);
    if (!qualifiers)
        return;
    const syntax::Prefix &own = context.item.prefix;
    if (own.priority.value_or(0) != 0)
        session.note(DiagnosticCode::PrefixWithoutEffect, own.range, {"priority", "capability"});
    if (qualifiers->decision == Decision::Prompt) {
        session.note(DiagnosticCode::PrefixWithoutEffect, context.item.range,
                     {"prompt", "capability"});
        qualifiers->decision = Decision::Allow;
    }
    qualifiers->priority = 0;

    std::uint64_t mask = rule.names.empty() ? ~std::uint64_t{0} : 0;
    bool isGood = true;
    for (const syntax::Word &name : rule.names) {
        const auto number = capabilityNumber(name.raw, session.options.kernel, session.abi);
        if (number) {
            mask |= std::uint64_t{1} << *number;
            continue;
        }
        session.error(DiagnosticCode::CapabilityUnknown, name.range, {std::string(name.raw)},
                      replaceBy(name, text::nearestWord(name.raw, capabilityNames())));
        isGood = false;
    }
    if (isGood)
        context.rules.capabilities.push_back(
            {.qualifiers = *qualifiers, .capabilities = mask, .origin = context.origin()});
}

void resolveRlimitRule(const RuleContext &context, const syntax::RlimitRule &rule)
{
    Session &session = context.session;
    const text::SourceRange prefix = context.item.prefix.range;
    if (prefix.begin != prefix.end) {
        session.error(DiagnosticCode::PrefixNotAllowed, prefix, {"a prefix", "set rlimit"});
        return;
    }
    const auto resource = resourceNumber(rule.name.raw);
    if (!resource) {
        session.error(DiagnosticCode::RlimitUnknown, rule.name.range, {std::string(rule.name.raw)},
                      replaceBy(rule.name, text::nearestWord(rule.name.raw, resourceNames())));
        return;
    }
    const auto value = RlimitReader(session, rule, *resource).read();
    if (!value)
        return;
    if (!context.blocks.empty())
        session.note(DiagnosticCode::BlockAppliesHere, context.item.range, {"set rlimit"});
    context.rules.rlimits.push_back(
        {.resource = *resource, .value = *value, .origin = context.origin()});
}

void resolveAllRule(const RuleContext &context)
{
    const auto qualifiers = context.qualifiers(kAllKind);
    if (!qualifiers)
        return;
    const Mediation &target = context.session.mediation;
    const Origin origin = context.origin();
    Rules &rules = context.rules;

    addAllFiles(context, *qualifiers);
    addAllMounts(context, *qualifiers);
    Qualifiers plain = *qualifiers;
    if (plain.decision == Decision::Prompt)
        plain.decision = Decision::Allow;
    rules.capabilities.push_back({plain, ~std::uint64_t{0}, origin});
    if (target.anyNetwork())
        rules.networks.push_back(NetworkRule{.qualifiers = *qualifiers,
                                             .permissions = network_permission::kAll,
                                             .family = {},
                                             .type = {},
                                             .protocol = {},
                                             .local = {},
                                             .interfaceName = {},
                                             .label = {},
                                             .peer = {},
                                             .peerLabel = {},
                                             .origin = origin});
    if (target.unixSockets)
        rules.unixSockets.push_back(UnixRule{.qualifiers = *qualifiers,
                                             .permissions = network_permission::kAll,
                                             .type = {},
                                             .local = {},
                                             .peer = {},
                                             .peerLabel = {},
                                             .origin = origin});
    if (target.dbus)
        rules.dbus.push_back(DbusRule{.qualifiers = *qualifiers,
                                      .permissions = dbus_permission::kAll,
                                      .bus = {},
                                      .name = {},
                                      .path = {},
                                      .interface = {},
                                      .member = {},
                                      .peerName = {},
                                      .peerLabel = {},
                                      .origin = origin});
    if (target.signal)
        rules.signals.push_back({*qualifiers, signal_permission::kAll, {}, {}, origin});
    if (target.ptrace)
        rules.ptraces.push_back({*qualifiers, ptrace_permission::kAll, {}, origin});
    if (target.userns)
        rules.userns.push_back({*qualifiers, userns_permission::kCreate, origin});
    if (target.posixMqueue || target.sysvMqueue)
        rules.mqueues.push_back(
            {*qualifiers, mqueue_permission::kAll, MqueueRule::Type::Any, {}, {}, origin});
    if (target.ioUring)
        rules.ioUrings.push_back({*qualifiers, io_uring_permission::kAll, {}, origin});
}

} // namespace pavise::policy
