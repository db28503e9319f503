// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/binary/writer.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <string_view>
#include <utility>

namespace pavise::binary {

namespace {

using automata::PackedDfa;

/// Kernel ABI 7, parser ABI 2, policy version 2: what apparmor_parser 4.1.0 writes for every
/// upstream kernel (parser.h, ENCODE_VERSION). The kernel looks at the lowest 12 bits only.
constexpr std::uint32_t kVersion = 0x0020'2007;
constexpr std::uint32_t kForceComplain = 0x800;

/// Source: kernel security/apparmor/include/policy_unpack.h, enum aa_code.
enum class Token : std::uint8_t {
    U32 = 2,
    U64 = 3,
    Name = 4,
    String = 5,
    Blob = 6,
    Struct = 7,
    StructEnd = 8,
    Array = 11,
    ArrayEnd = 12
};

/// Source: kernel security/apparmor/include/match.h, YYTD_ID_*.
enum class Table : std::uint16_t {
    Accept = 1,
    Base = 2,
    Check = 3,
    Default = 4,
    Accept2 = 7,
    Next = 8
};

char *putBig(char *at, std::unsigned_integral auto value)
{
    for (std::size_t i = sizeof value; i > 0; --i)
        *at++ = static_cast<char>(value >> (8 * (i - 1)) & 0xFF);
    return at;
}

void appendBig(std::string &out, std::unsigned_integral auto value)
{
    const std::size_t size = out.size();
    out.resize(size + sizeof value);
    putBig(out.data() + size, value);
}

void appendPadding(std::string &out)
{
    out.append((8 - out.size() % 8) % 8, '\0');
}

template <std::unsigned_integral Word>
void appendTable(std::string &out, Table id, const std::vector<Word> &words)
{
    appendBig(out, std::to_underlying(id));
    appendBig(out, static_cast<std::uint16_t>(sizeof(Word)));
    appendBig(out, std::uint32_t{0});
    appendBig(out, static_cast<std::uint32_t>(words.size()));
    const std::size_t size = out.size();
    out.resize(size + words.size() * sizeof(Word));
    char *at = out.data() + size;
    for (const Word word : words)
        at = putBig(at, word);
    appendPadding(out);
}

/// The automaton as match.c, aa_dfa_unpack() wants it: big-endian, each table padded to 8 bytes.
std::string tables(const PackedDfa &dfa)
{
    constexpr std::uint32_t kMagic = 0x1B5E'783D;
    constexpr std::uint32_t kHeaderSize = 24;
    constexpr std::size_t kLengthAt = 8;
    constexpr std::uint16_t kOutOfBandHeaderFlag = 2;
    std::string out;
    appendBig(out, kMagic);
    appendBig(out, kHeaderSize);
    appendBig(out, std::uint32_t{0}); // the length of all, once it is known
    appendBig(out, dfa.hasOutOfBand ? kOutOfBandHeaderFlag : std::uint16_t{0});
    out += std::string_view("notflex\0", 8); // ignored, but every tool knows it
    appendPadding(out);
    appendTable(out, Table::Accept, dfa.accept);
    appendTable(out, Table::Accept2, dfa.accept2);
    appendTable(out, Table::Base, dfa.base);
    appendTable(out, Table::Default, dfa.fallback);
    appendTable(out, Table::Next, dfa.next);
    appendTable(out, Table::Check, dfa.check);
    putBig(out.data() + kLengthAt, static_cast<std::uint32_t>(out.size()));
    return out;
}

/// An automaton that accepts nothing: the trap and a start that leads there.
PackedDfa nothing()
{
    PackedDfa dfa;
    dfa.accept = dfa.accept2 = dfa.base = {0, 0};
    dfa.fallback = {0, 0};
    dfa.next.resize(256);
    dfa.check.resize(256);
    return dfa;
}

/// The token stream of policy_unpack.c: little-endian, not aligned.
class Stream
{
public:
    void profile(const ProfileImage &image, bool forceComplain)
    {
        name("version");
        u32(kVersion | (forceComplain ? kForceComplain : 0));
        if (image.namespaceName) {
            name("namespace");
            string(*image.namespaceName);
        }
        begin("profile");
        string(image.name);
        if (image.attachment) {
            automaton(*image.attachment);
            u32(image.attachmentLength);
        }
        if (image.disconnectedPath) {
            name("disconnected");
            string(*image.disconnectedPath);
        }
        flags(image);
        capabilities(image.capabilities);
        if (!image.xattrs.empty())
            strings("xattrs", image.xattrs);
        limits(image.limits);
        rules(image);
        end();
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void flags(const ProfileImage &image)
    {
        constexpr std::uint32_t kHat = 1;
        begin("flags");
        u32(image.flags | (image.isHat ? kHat : 0));
        u32(std::to_underlying(image.mode));
        u32(image.auditAll ? 1 : 0);
        end();
        if (image.pathFlags) {
            name("path_flags");
            u32(*image.pathFlags);
        }
    }

    void capabilities(const CapabilityMasks &masks)
    {
        // The fourth word is read and thrown away by every kernel.
        const std::array<std::uint64_t, 4> words{masks.allow, masks.audit, masks.quiet, 0};
        for (const std::uint64_t word : words)
            u32(static_cast<std::uint32_t>(word));
        begin("caps64");
        for (const std::uint64_t word : words)
            u32(static_cast<std::uint32_t>(word >> 32U));
        end();
    }

    void limits(const ResourceLimits &limits)
    {
        std::uint32_t mask = 0;
        for (std::size_t i = 0; i < limits.size(); ++i)
            mask |= limits[i] ? 1U << i : 0U;
        if (mask == 0)
            return;
        begin("rlimits");
        u32(mask);
        token(Token::Array);
        little(static_cast<std::uint16_t>(limits.size()));
        for (const std::optional<std::uint64_t> &limit : limits) {
            token(Token::U64);
            little(limit.value_or(0));
        }
        token(Token::ArrayEnd);
        end();
    }

    void rules(const ProfileImage &image)
    {
        if (!image.policy.isEmpty()) {
            begin("policydb");
            automaton(image.policy);
            end();
        }
        // Without a file automaton the kernel would take the policy automaton behind class 2, where
        // there is one, and misread its permissions (policy_unpack.c, unpack_profile). An
        // unconfined profile has no class 2, and no file rules to the kernel.
        if (!image.file.isEmpty())
            automaton(image.file);
        else if (mediatesFiles(image.policy))
            automaton(nothing());
        if (!image.transitions.empty())
            strings("xtable", transitionStrings(image.transitions));
    }

    static bool mediatesFiles(const automata::PackedDfa &policy)
    {
        return !policy.isEmpty() && automata::matchPacked(policy, 1, "\x02") != 0;
    }

    /// `:namespace:profile` goes with a NUL for the second colon, as the reference writes it.
    static std::vector<std::string> transitionStrings(std::vector<std::string> transitions)
    {
        for (std::string &each : transitions) {
            const std::size_t colon = each.find(':', 1);
            if (each.starts_with(':') && colon != std::string::npos)
                each[colon] = '\0';
        }
        return transitions;
    }

    /// Aligned so that the tables begin at a multiple of 8 from the start of the whole stream: the
    /// kernel drops (length mod 8) bytes in front, which is just this padding, as the tables'
    /// length is a multiple of 8 (policy_unpack.c, unpack_dfa).
    void automaton(const PackedDfa &dfa)
    {
        const std::string bytes = tables(dfa);
        name("aadfa");
        token(Token::Blob);
        const std::size_t start = m_out.size() + sizeof(std::uint32_t);
        const std::size_t padding = (8 - start % 8) % 8;
        little(static_cast<std::uint32_t>(padding + bytes.size()));
        m_out.append(padding, '\0');
        m_out += bytes;
    }

    void strings(std::string_view what, const std::vector<std::string> &list)
    {
        begin(what);
        token(Token::Array);
        little(static_cast<std::uint16_t>(list.size()));
        for (const std::string &each : list)
            string(each);
        token(Token::ArrayEnd);
        end();
    }

    void begin(std::string_view what)
    {
        name(what);
        token(Token::Struct);
    }

    void end() { token(Token::StructEnd); }

    void name(std::string_view text)
    {
        token(Token::Name);
        text16(text);
    }

    void string(std::string_view text)
    {
        token(Token::String);
        text16(text);
    }

    void u32(std::uint32_t value)
    {
        token(Token::U32);
        little(value);
    }

    void text16(std::string_view text)
    {
        little(static_cast<std::uint16_t>(text.size() + 1));
        m_out += text;
        m_out += '\0';
    }

    void token(Token token) { m_out += static_cast<char>(token); }

    void little(std::unsigned_integral auto value)
    {
        for (std::size_t i = 0; i < sizeof value; ++i)
            m_out += static_cast<char>(value >> (8 * i) & 0xFF);
    }

    std::string m_out;
};

} // namespace

std::string write(std::span<const ProfileImage> profiles, const WriteOptions &options)
{
    Stream stream;
    for (const ProfileImage &profile : profiles)
        stream.profile(profile, options.forceComplain);
    return stream.take();
}

} // namespace pavise::binary
