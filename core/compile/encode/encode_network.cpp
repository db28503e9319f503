// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compile/encode/accept_words.h"
#include "core/compile/encoder.h"
#include "core/policy/names/names.h"

#include <algorithm>

namespace pavise::compile {

namespace {

namespace permission = policy::network_permission;

constexpr std::uint16_t kUnixFamily = 1; ///< AF_UNIX

// Bytes that follow the local end of a unix socket. Source: kernel af_unix.c.
constexpr std::uint8_t kPeerAddress = 1;
constexpr std::uint8_t kListen = 2;
constexpr std::uint8_t kOption = 4;

/// Permissions checked on the local end alone, without a byte that says what for.
constexpr policy::Permissions kLocalPlain = permission::kBind | permission::kAccept
    | permission::kGetAttribute | permission::kSetAttribute | permission::kShutdown;
constexpr policy::Permissions kOptions = permission::kGetOption | permission::kSetOption;

void appendAddress(PatternBuilder &pattern, const policy::UnixAddress &address)
{
    switch (address.kind) {
    case policy::UnixAddress::Kind::Any:
        pattern.anyBinary();
        break;
    case policy::UnixAddress::Kind::Anonymous:
        pattern.byte(1);
        break;
    case policy::UnixAddress::Kind::Auto: {
        // The kernel's own choice: NUL and five hexadecimal digits.
        automata::ByteSet digits = automata::ByteSet::range('0', '9');
        for (const char c : {'a', 'b', 'c', 'd', 'e', 'f'})
            digits.add(static_cast<std::uint8_t>(c));
        pattern.byte(0);
        for (int i = 0; i < 5; ++i)
            pattern.oneOf(digits);
        break;
    }
    case policy::UnixAddress::Kind::Abstract:
        pattern.byte(0).glob(address.name, GlobAlphabet::Binary);
        break;
    }
    pattern.byte(0);
}

} // namespace

/// Class, family, type: what every kernel since 4.17 asks for. Conditions on addresses and ports
/// are checked by no mainline kernel up to 7.3, and CONT_MATCH, which they need, is not in accept
/// words; resolving has warned that they are not enforced.
void Encoder::encodeNetwork(const policy::NetworkRule &rule)
{
    const RuleIndex index = note(rule.origin);
    const std::uint32_t bits = acceptBits(rule.permissions);
    const auto addFamily = [&](std::uint16_t family, std::optional<std::uint16_t> type) {
        PatternBuilder pattern = start(networkClass()).number16(family);
        if (type)
            pattern.number16(*type);
        else
            pattern.anyBytes(2);
        add(pattern, rule.qualifiers, bits, index);
    };
    if (rule.family && rule.type) {
        addFamily(*rule.family, *rule.type);
        return;
    }
    if (rule.family) {
        // The types that have a name, as apparmor_parser 4.1.0 has it; so not SOCK_DCCP.
        for (const policy::NamedNumber &type : policy::socketTypes())
            addFamily(*rule.family, type.number);
        return;
    }
    if (rule.type) {
        for (const policy::NamedNumber &family : policy::networkFamilies())
            addFamily(family.number, rule.type);
        return;
    }
    // Every number, also the one that has no name in the language (12).
    for (std::uint16_t family = 0; family <= policy::networkFamilies().back().number; ++family)
        addFamily(family, std::nullopt);
}

/// Source: kernel af_unix.c; apparmor_parser 4.1.0, af_unix.cc: gen_policy_re.
void Encoder::encodeUnix(const policy::UnixRule &rule)
{
    const RuleIndex index = note(rule.origin);
    if (!m_policy.mediation.unixSockets) {
        // All that can be kept is the family and type; a deny would then refuse too much.
        if (rule.qualifiers.decision == policy::Decision::Deny)
            return;
        PatternBuilder pattern = start(networkClass()).number16(kUnixFamily);
        if (rule.type)
            pattern.number16(*rule.type);
        else
            pattern.anyBytes(2);
        add(pattern, rule.qualifiers, acceptBits(rule.permissions), index);
        return;
    }

    PatternBuilder pattern = start(networkClass()).number16(kUnixFamily);
    if (rule.type)
        pattern.number16(*rule.type);
    else
        pattern.anyBytes(2);
    pattern.anyBytes(2); // The protocol.
    policy::Permissions rest = rule.permissions;
    const auto addSome = [&](const PatternBuilder &where, policy::Permissions permissions) {
        if (permissions != 0)
            add(where, rule.qualifiers, acceptBits(permissions), index);
    };

    if (!rule.hasPeer)
        addSome(pattern, rest & permission::kCreate);
    rest &= ~permission::kCreate;

    const bool isAuto = rule.local.kind == policy::UnixAddress::Kind::Auto;
    if ((rest & permission::kBind) != 0
        && (isAuto || rule.local.kind == policy::UnixAddress::Kind::Any)) {
        // Binding to no address at all asks the kernel to choose one.
        PatternBuilder unnamed = pattern;
        unnamed.byte(0).anyText().byte(0);
        addSome(unnamed, permission::kBind);
        if (isAuto)
            rest &= ~permission::kBind;
    }

    appendAddress(pattern, rule.local);
    pattern.anyText().byte(0); // The local label.
    addSome(pattern, rest & (rule.hasPeer ? permission::kAccept : kLocalPlain));
    if (!rule.hasPeer) {
        PatternBuilder listen = pattern;
        listen.byte(kListen).anyBytes(2); // Any backlog.
        addSome(listen, rest & permission::kListen);
        PatternBuilder option = pattern;
        option.byte(kOption).anyBytes(2); // Any option.
        addSome(option, rest & kOptions);
    }
    if ((rest & permission::kPeer) != 0) {
        pattern.byte(kPeerAddress);
        appendAddress(pattern, rule.peer);
        pattern.globOrAny(rule.peerLabel);
        addSome(pattern, rest & permission::kPeer);
    }
}

} // namespace pavise::compile
