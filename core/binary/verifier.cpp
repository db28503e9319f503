// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/binary/verifier.h"

#include "core/binary/automaton_check.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace pavise::binary {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;
using text::Result;

/// Larger than any real set of profiles; the kernel gives no limit of its own.
constexpr std::size_t kMaxBytes = 256ULL * 1024 * 1024;
/// 5.10 and 6.1 refuse more, and the accept words have no room for more.
constexpr std::size_t kMaxTransitions = 12;
constexpr std::size_t kMaxXattrs = 64;
constexpr std::size_t kMaxLimits = 16;

/// The only event class that has an automaton of its own.
constexpr std::uint8_t kFileClass = 2;

/// Goes through the tokens; the first thing that is wrong stays, and from then on nothing moves.
class Tokens
{
public:
    explicit Tokens(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::size_t offset() const { return m_at; }
    [[nodiscard]] bool isGood() const { return !m_error; }
    [[nodiscard]] bool isAtEnd() const { return m_error || m_at == m_bytes.size(); }
    [[nodiscard]] Diagnostic takeError() { return *std::move(m_error); }

    /// \p args without the offset.
    void fail(DiagnosticCode code, std::vector<std::string> args, std::size_t at)
    {
        if (m_error)
            return;
        args.push_back(std::to_string(at));
        m_error = Diagnostic{.code = code, .args = std::move(args)};
    }

    void fail(Diagnostic error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    /// True and past it when a name token with \p text is next.
    bool takeName(std::string_view text)
    {
        constexpr std::size_t kHead = 3;
        const std::string_view rest = m_bytes.substr(std::min(m_at, m_bytes.size()));
        if (m_error || rest.size() < kHead + text.size() + 1 || rest[0] != 4)
            return false;
        const std::size_t length = little(m_at + 1, 2);
        if (length != text.size() + 1 || rest.substr(kHead, text.size()) != text
            || rest[kHead + text.size()] != '\0')
            return false;
        m_at += kHead + length;
        return true;
    }

    void needName(std::string_view text)
    {
        if (!takeName(text))
            fail(DiagnosticCode::BlobFieldUnexpected, {std::string(text)}, m_at);
    }

    void needCode(std::uint8_t code, std::string_view what)
    {
        if (m_error)
            return;
        if (m_at == m_bytes.size())
            fail(DiagnosticCode::BlobTruncated, {}, m_at);
        else if (static_cast<std::uint8_t>(m_bytes[m_at]) != code)
            fail(DiagnosticCode::BlobFieldUnexpected, {std::string(what)}, m_at);
        else
            ++m_at;
    }

    void begin(std::string_view what) { needCode(7, what); }
    void end(std::string_view what) { needCode(8, what); }

    [[nodiscard]] std::uint32_t u32(std::string_view what)
    {
        needCode(2, what);
        return static_cast<std::uint32_t>(number(4));
    }

    [[nodiscard]] std::uint64_t u64(std::string_view what)
    {
        needCode(3, what);
        return number(8);
    }

    [[nodiscard]] std::size_t arrayCount(std::string_view what)
    {
        needCode(11, what);
        return static_cast<std::size_t>(number(2));
    }

    void endArray(std::string_view what) { needCode(12, what); }

    /// Without its last NUL, which must be there.
    [[nodiscard]] std::string_view string(std::string_view what)
    {
        needCode(5, what);
        const std::size_t at = m_at;
        const std::string_view text = take(static_cast<std::size_t>(number(2)));
        if (!m_error && (text.empty() || text.back() != '\0'))
            fail(DiagnosticCode::BlobFieldUnexpected, {std::string(what)}, at);
        return m_error ? std::string_view() : text.substr(0, text.size() - 1);
    }

    [[nodiscard]] std::string_view blob(std::string_view what)
    {
        needCode(6, what);
        return take(static_cast<std::size_t>(number(4)));
    }

private:
    [[nodiscard]] std::uint64_t number(std::size_t width)
    {
        const std::string_view bytes = take(width);
        return bytes.size() == width ? little(m_at - width, width) : 0;
    }

    [[nodiscard]] std::string_view take(std::size_t count)
    {
        if (m_error)
            return {};
        if (count > m_bytes.size() - m_at) {
            fail(DiagnosticCode::BlobTruncated, {}, m_at);
            return {};
        }
        m_at += count;
        return m_bytes.substr(m_at - count, count);
    }

    [[nodiscard]] std::uint64_t little(std::size_t at, std::size_t width) const
    {
        std::uint64_t value = 0;
        for (std::size_t i = width; i > 0; --i)
            value = value << 8U | static_cast<std::uint8_t>(m_bytes[at + i - 1]);
        return value;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::optional<Diagnostic> m_error;
};

/// One pass over the blob in the order in which the kernel unpacks it (policy_unpack.c,
/// aa_unpack() and unpack_profile()).
class Verification
{
public:
    Verification(std::string_view blob, const VerifyOptions &options)
        : m_tokens(blob)
        , m_options(options)
    {
        if (blob.size() > kMaxBytes)
            m_tokens.fail(DiagnosticCode::BlobTooLarge,
                          {std::to_string(kMaxBytes), std::to_string(blob.size())}, 0);
    }

    [[nodiscard]] Result<std::vector<VerifiedProfile>> run()
    {
        do {
            header();
            profile();
        } while (!m_tokens.isAtEnd());
        if (!m_tokens.isGood())
            return std::unexpected(m_tokens.takeError());
        return std::move(m_profiles);
    }

private:
    void header()
    {
        const std::size_t at = m_tokens.offset();
        const bool hasVersion = m_tokens.takeName("version");
        if (hasVersion) {
            const std::uint32_t version = m_tokens.u32("version");
            const std::uint32_t abi = version & 0x3FFU;
            if (abi < 5 || abi > 8 || (version & 0x400U) != 0)
                m_tokens.fail(DiagnosticCode::BlobVersionUnknown, {std::to_string(abi)}, at);
            m_forcesComplain = (version & 0x800U) != 0;
        }
        std::string space;
        if (m_tokens.takeName("namespace")) {
            const std::size_t nameAt = m_tokens.offset();
            space = m_tokens.string("namespace");
            if (!isNamespaceName(space))
                m_tokens.fail(DiagnosticCode::BlobNameInvalid, {space}, nameAt);
        }
        const bool isFirst = m_profiles.empty();
        const bool isOther = !isFirst && space != m_profiles.back().namespaceName;
        // The kernel keeps the version of the profile before; the first of a write needs one.
        if (!hasVersion && (isFirst || isOther))
            m_tokens.fail(DiagnosticCode::BlobFieldUnexpected, {"version"}, at);
        m_isMisplaced = isOther && !m_options.severalNamespaces;
        if (isOther)
            m_names.clear();
        m_current = {.name = {}, .namespaceName = std::move(space), .mode = 0, .begin = at};
    }

    void profile()
    {
        m_tokens.needName("profile");
        m_tokens.begin("profile");
        name();
        attachment();
        if (m_tokens.takeName("disconnected"))
            (void)m_tokens.string("disconnected");
        flags();
        capabilities();
        xattrs();
        limits();
        rules();
        m_tokens.end("the end of the profile");
        m_profiles.push_back(std::move(m_current));
    }

    void name()
    {
        const std::size_t at = m_tokens.offset();
        m_current.name = m_tokens.string("the name of the profile");
        if (!m_tokens.isGood())
            return;
        const std::string &name = m_current.name;
        const std::optional<std::size_t> cut = parentLength(name);
        // A namespace in the name makes 6.18 free it twice.
        if (name.empty() || name.starts_with(':') || name.contains('\0')
            || (cut && (*cut == 0 || *cut + 2 == name.size())))
            m_tokens.fail(DiagnosticCode::BlobNameInvalid, {name}, at);
        if (m_isMisplaced)
            m_tokens.fail(DiagnosticCode::BlobNamespacesMixed, {name}, at);
        if (!m_names.insert(name).second)
            m_tokens.fail(DiagnosticCode::BlobNameRepeated, {name}, at);
        if (cut && !m_options.allowOrphans && !hasParent(name.substr(0, *cut)))
            m_tokens.fail(DiagnosticCode::BlobParentMissing, {name}, at);
    }

    /// Where the last `//` begins, as the kernel finds it: from the left (policy.c,
    /// __lookup_parent()), so `a///b` is the child `/b` of `a`.
    [[nodiscard]] static std::optional<std::size_t> parentLength(std::string_view name)
    {
        std::optional<std::size_t> last;
        for (std::size_t cut = name.find("//"); cut != std::string_view::npos;
             cut = name.find("//", cut + 2))
            last = cut;
        return last;
    }

    [[nodiscard]] bool hasParent(const std::string &parent) const
    {
        const std::string &space = m_current.namespaceName;
        const std::string full = space.empty() ? parent : ':' + space + ':' + parent;
        return m_names.contains(parent) || std::ranges::contains(m_options.loadedParents, full);
    }

    [[nodiscard]] static bool isNamespaceName(std::string_view name)
    {
        return !name.empty() && !name.starts_with('/') && !name.ends_with('/')
            && std::ranges::all_of(name, [](char each) {
                   return static_cast<std::uint8_t>(each) > ' ' && each != ':';
               });
    }

    void attachment()
    {
        m_hasAttachment = false;
        const std::optional<AutomatonCheck> automaton = takeAutomaton();
        if (!automaton)
            return;
        m_hasAttachment = true;
        check(automaton->checkAttachment());
        const std::size_t at = m_tokens.offset();
        const std::uint32_t length = m_tokens.u32("the length of the attachment");
        // It is a priority that nobody checks: too much would take other profiles' programs.
        if (length > automaton->shortestMatch().value_or(0))
            badValue("the length of the attachment", length, at);
    }

    void flags()
    {
        constexpr std::uint32_t kKnown = 0x1F;
        constexpr std::uint32_t kComplain = 1;
        constexpr std::uint32_t kUnconfined = 3;
        constexpr std::uint32_t kPrompt = 4;
        m_tokens.needName("flags");
        m_tokens.begin("flags");
        const std::size_t at = m_tokens.offset();
        const std::uint32_t flags = m_tokens.u32("flags");
        const std::uint32_t mode = m_tokens.u32("mode");
        const std::uint32_t audit = m_tokens.u32("audit");
        m_tokens.end("flags");
        if ((flags & ~kKnown) != 0)
            badValue("flags", flags, at);
        if (mode > (m_options.allowPrompt ? kPrompt : kUnconfined))
            badValue("mode", mode, at);
        if (audit > 1)
            badValue("audit", audit, at);
        m_current.mode = m_forcesComplain ? kComplain : mode;
        pathFlags();
    }

    void pathFlags()
    {
        // path.h of 5.10 .. 7.3: attach and chroot (4, 8, 0x10, 0x20), delegate and mediate
        // deleted (0x8000, 0x10000, 0x20000).
        constexpr std::uint32_t kKnown = 0x3'803C;
        if (!m_tokens.takeName("path_flags"))
            return;
        const std::size_t at = m_tokens.offset();
        const std::uint32_t flags = m_tokens.u32("path_flags");
        if ((flags & ~kKnown) != 0)
            badValue("path_flags", flags, at);
    }

    void capabilities()
    {
        for (int word = 0; word < 4; ++word)
            (void)m_tokens.u32("capabilities");
        if (!m_tokens.takeName("caps64"))
            return;
        m_tokens.begin("caps64");
        for (int word = 0; word < 4; ++word)
            (void)m_tokens.u32("caps64");
        m_tokens.end("caps64");
    }

    void xattrs()
    {
        const std::size_t at = m_tokens.offset();
        if (!m_tokens.takeName("xattrs"))
            return;
        m_tokens.begin("xattrs");
        const std::size_t count = m_tokens.arrayCount("xattrs");
        if (count == 0 || count > kMaxXattrs || !m_hasAttachment)
            badValue("xattrs", count, at);
        for (std::size_t i = 0; i < count && m_tokens.isGood(); ++i) {
            const std::size_t nameAt = m_tokens.offset();
            const std::string_view name = m_tokens.string("the name of an attribute");
            if (name.empty() || name.contains('\0'))
                m_tokens.fail(DiagnosticCode::BlobNameInvalid, {std::string(name)}, nameAt);
        }
        m_tokens.endArray("xattrs");
        m_tokens.end("xattrs");
    }

    void limits()
    {
        if (!m_tokens.takeName("rlimits"))
            return;
        m_tokens.begin("rlimits");
        const std::size_t at = m_tokens.offset();
        const std::uint32_t mask = m_tokens.u32("rlimits");
        const std::size_t count = m_tokens.arrayCount("rlimits");
        if (count > kMaxLimits || mask >> count != 0)
            badValue("rlimits", mask, at);
        for (std::size_t i = 0; i < count && m_tokens.isGood(); ++i)
            (void)m_tokens.u64("a resource limit");
        m_tokens.endArray("rlimits");
        m_tokens.end("rlimits");
    }

    void rules()
    {
        bool mediatesFiles = false;
        const std::size_t at = m_tokens.offset();
        if (m_tokens.takeName("policydb")) {
            m_tokens.begin("policydb");
            const std::optional<AutomatonCheck> policy = takeAutomaton();
            if (!policy)
                m_tokens.fail(DiagnosticCode::BlobFieldUnexpected, {"aadfa"}, m_tokens.offset());
            else
                check(policy->checkLabels());
            mediatesFiles = policy && policy->classStart(kFileClass) != 0;
            m_tokens.end("policydb");
        }
        const std::optional<AutomatonCheck> file = takeAutomaton();
        // Else the kernel reads the policy automaton behind class 2 as one, with the wrong bits.
        if (mediatesFiles && !file)
            m_tokens.fail(DiagnosticCode::BlobFieldUnexpected, {"a file automaton"}, at);
        const std::size_t targets = transitions(file.has_value());
        if (file)
            check(file->checkExec(targets));
    }

    [[nodiscard]] std::size_t transitions(bool hasFile)
    {
        const std::size_t at = m_tokens.offset();
        if (!m_tokens.takeName("xtable"))
            return 0;
        m_tokens.begin("xtable");
        const std::size_t count = m_tokens.arrayCount("xtable");
        if (count == 0 || count > kMaxTransitions || !hasFile)
            badValue("xtable", count, at);
        for (std::size_t i = 0; i < count && m_tokens.isGood(); ++i) {
            const std::size_t nameAt = m_tokens.offset();
            const std::string_view name = m_tokens.string("an exec target");
            if (!isTransition(name))
                m_tokens.fail(DiagnosticCode::BlobNameInvalid, {std::string(name)}, nameAt);
        }
        m_tokens.endArray("xtable");
        m_tokens.end("xtable");
        return count;
    }

    /// policy_unpack.c, unpack_trans_table(): `:namespace` NUL `profile`, or a name without NUL.
    [[nodiscard]] static bool isTransition(std::string_view name)
    {
        if (name.empty() || std::string_view(" \t\n\v\f\r").contains(name.front()))
            return false;
        const auto nuls = std::ranges::count(name, '\0');
        if (name.front() != ':')
            return nuls == 0;
        const std::size_t cut = name.find_first_of(std::string_view(":\0", 2), 1);
        return nuls <= 1 && cut != std::string_view::npos && cut > 1 && cut + 1 < name.size();
    }

    [[nodiscard]] std::optional<AutomatonCheck> takeAutomaton()
    {
        if (!m_tokens.takeName("aadfa"))
            return std::nullopt;
        const std::string_view bytes = m_tokens.blob("aadfa");
        if (!m_tokens.isGood())
            return std::nullopt;
        Result<AutomatonCheck> automaton =
            AutomatonCheck::open(bytes, m_tokens.offset() - bytes.size());
        if (!automaton) {
            m_tokens.fail(std::move(automaton.error()));
            return std::nullopt;
        }
        return *automaton;
    }

    void check(Result<void> rule)
    {
        if (!rule)
            m_tokens.fail(std::move(rule.error()));
    }

    void badValue(std::string field, std::uint64_t value, std::size_t at)
    {
        m_tokens.fail(DiagnosticCode::BlobValueInvalid, {std::move(field), std::to_string(value)},
                      at);
    }

    Tokens m_tokens;
    const VerifyOptions &m_options;
    std::vector<VerifiedProfile> m_profiles;
    std::set<std::string> m_names; ///< Of this namespace.
    VerifiedProfile m_current;
    bool m_forcesComplain = false;
    bool m_isMisplaced = false; ///< In another namespace than the profiles before.
    bool m_hasAttachment = false;
};

} // namespace

Result<std::vector<VerifiedProfile>> verify(std::string_view blob, const VerifyOptions &options)
{
    return Verification(blob, options).run();
}

std::vector<std::string_view> writes(std::string_view blob,
                                     const std::vector<VerifiedProfile> &profiles)
{
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < profiles.size();) {
        const std::size_t begin = profiles[i].begin;
        const std::string &space = profiles[i].namespaceName;
        while (++i < profiles.size() && profiles[i].namespaceName == space)
            ;
        const std::size_t end = i < profiles.size() ? profiles[i].begin : blob.size();
        parts.push_back(blob.substr(begin, end - begin));
    }
    return parts;
}

} // namespace pavise::binary
