// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/binary/reader.h"

#include "core/binary/table_reader.h"

#include <algorithm>

namespace pavise::binary {

namespace {

using text::Diagnostic;
using text::DiagnosticCode;
using text::Result;

/// Source: kernel security/apparmor/include/policy_unpack.h, enum aa_code.
enum class Token : std::uint8_t {
    U8 = 0,
    U16 = 1,
    U32 = 2,
    U64 = 3,
    Name = 4,
    String = 5,
    Blob = 6,
    Struct = 7,
    StructEnd = 8,
    List = 9,
    ListEnd = 10,
    Array = 11,
    ArrayEnd = 12
};

/// Reads fields as the kernel does: a field that is asked for by name is there only when that name
/// comes next, and an unnamed field may carry any name. After the first error all reads give zero.
class Fields
{
public:
    explicit Fields(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::size_t offset() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] bool isGood() const { return !m_error; }
    [[nodiscard]] Diagnostic takeError() { return *std::move(m_error); }

    void fail(Diagnostic error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    void failAt(DiagnosticCode code, std::vector<std::string> args, std::size_t at)
    {
        args.push_back(std::to_string(at));
        fail({.code = code, .args = std::move(args)});
    }

    /// Past the name and the token when both are next.
    [[nodiscard]] bool take(std::string_view name, Token token)
    {
        const std::size_t before = m_at;
        if (!isGood() || isAtEnd() || Token(m_bytes[m_at]) != Token::Name)
            return false;
        ++m_at;
        const std::string_view found = text();
        if (isGood() && found == name && !isAtEnd() && Token(m_bytes[m_at]) == token) {
            ++m_at;
            return true;
        }
        m_at = before;
        return false;
    }

    /// Past a name that is next, if any, and the token, which must be.
    void need(Token token, std::string_view what)
    {
        if (isGood() && !isAtEnd() && Token(m_bytes[m_at]) == Token::Name) {
            ++m_at;
            (void)text();
        }
        if (!isGood())
            return;
        if (isAtEnd())
            failAt(DiagnosticCode::BlobTruncated, {}, m_at);
        else if (Token(m_bytes[m_at]) != token)
            failAt(DiagnosticCode::BlobFieldUnexpected, {std::string(what)}, m_at);
        else
            ++m_at;
    }

    [[nodiscard]] bool takeStructEnd()
    {
        const bool isEnd = isGood() && !isAtEnd() && Token(m_bytes[m_at]) == Token::StructEnd;
        m_at += isEnd ? 1 : 0;
        return isEnd;
    }

    [[nodiscard]] std::uint64_t number(std::size_t width)
    {
        const std::string_view bytes = raw(width);
        std::uint64_t value = 0;
        for (std::size_t i = bytes.size(); i > 0; --i)
            value = value << 8U | static_cast<std::uint8_t>(bytes[i - 1]);
        return value;
    }

    [[nodiscard]] std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }

    [[nodiscard]] std::uint32_t needU32(std::string_view what)
    {
        need(Token::U32, what);
        return u32();
    }

    [[nodiscard]] std::string needString(std::string_view what)
    {
        need(Token::String, what);
        return std::string(text());
    }

    [[nodiscard]] std::optional<std::string> takeString(std::string_view name)
    {
        if (!take(name, Token::String))
            return std::nullopt;
        return std::string(text());
    }

    [[nodiscard]] std::optional<std::uint32_t> takeU32(std::string_view name)
    {
        if (!take(name, Token::U32))
            return std::nullopt;
        return u32();
    }

    [[nodiscard]] std::size_t needArray(std::string_view what)
    {
        need(Token::Array, what);
        return static_cast<std::size_t>(number(2));
    }

    [[nodiscard]] std::string_view payload() { return raw(static_cast<std::size_t>(number(4))); }

    /// The rest of a struct whose beginning was taken, whatever it holds.
    void skipStruct()
    {
        for (int depth = 1; depth > 0 && isGood();) {
            if (isAtEnd())
                return failAt(DiagnosticCode::BlobTruncated, {}, m_at);
            const std::size_t at = m_at;
            switch (Token(m_bytes[m_at++])) {
            case Token::U8:
                (void)raw(1);
                break;
            case Token::U16:
                (void)raw(2);
                break;
            case Token::U32:
                (void)raw(4);
                break;
            case Token::U64:
                (void)raw(8);
                break;
            case Token::Name:
            case Token::String:
                (void)text();
                break;
            case Token::Blob:
                (void)payload();
                break;
            case Token::Array:
                (void)raw(2);
                ++depth;
                break;
            case Token::Struct:
            case Token::List:
                ++depth;
                break;
            case Token::StructEnd:
            case Token::ListEnd:
            case Token::ArrayEnd:
                --depth;
                break;
            default:
                failAt(DiagnosticCode::BlobFieldUnexpected, {"a field"}, at);
            }
        }
    }

private:
    /// A length, the bytes and a NUL, which is not part of the result.
    [[nodiscard]] std::string_view text()
    {
        const std::size_t at = m_at;
        const std::string_view bytes = raw(static_cast<std::size_t>(number(2)));
        if (isGood() && (bytes.empty() || bytes.back() != '\0'))
            failAt(DiagnosticCode::BlobFieldUnexpected, {"a text that ends in NUL"}, at);
        return isGood() ? bytes.substr(0, bytes.size() - 1) : std::string_view();
    }

    [[nodiscard]] std::string_view raw(std::size_t count)
    {
        if (!isGood())
            return {};
        if (count > m_bytes.size() - m_at) {
            failAt(DiagnosticCode::BlobTruncated, {}, m_at);
            return {};
        }
        m_at += count;
        return m_bytes.substr(m_at - count, count);
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::optional<Diagnostic> m_error;
};

/// In the order of policy_unpack.c, unpack_profile(), with the fields later kernels added.
class ProfileReader
{
public:
    ProfileReader(Fields &fields, ReadProfile &into)
        : m_fields(fields)
        , m_profile(into)
    {
    }

    void run()
    {
        if (!m_fields.take("profile", Token::Struct)) {
            return m_fields.failAt(DiagnosticCode::BlobFieldUnexpected, {"profile"},
                                   m_fields.offset());
        }
        m_profile.name = m_fields.needString("the name of the profile");
        m_profile.rename = m_fields.takeString("rename");
        m_profile.attachText = m_fields.takeString("attach");
        m_profile.attachment = automaton();
        if (m_profile.attachment)
            m_profile.attachmentLength = m_fields.needU32("the length of the attachment");
        m_profile.disconnectedPath = m_fields.takeString("disconnected");
        m_profile.killSignal = m_fields.takeU32("kill");
        m_profile.error = m_fields.takeU32("error");
        flags();
        capabilities();
        xattrs();
        limits();
        securityMarks();
        networkFamilies();
        if (m_fields.take("policydb", Token::Struct)) {
            m_profile.policy = automaton();
            m_fields.need(Token::StructEnd, "the end of the policy automaton");
        }
        m_profile.file = automaton();
        data();
        m_fields.need(Token::StructEnd, "the end of the profile");
    }

private:
    void flags()
    {
        if (!m_fields.take("flags", Token::Struct)) {
            return m_fields.failAt(DiagnosticCode::BlobFieldUnexpected, {"flags"},
                                   m_fields.offset());
        }
        m_profile.flags = m_fields.needU32("flags");
        m_profile.mode = m_fields.needU32("mode");
        m_profile.audit = m_fields.needU32("audit");
        m_fields.need(Token::StructEnd, "the end of the flags");
        m_profile.pathFlags = m_fields.takeU32("path_flags");
    }

    void capabilities()
    {
        const auto addWords = [this](unsigned shift) {
            for (std::uint64_t *mask : {&m_profile.capabilitiesAllow, &m_profile.capabilitiesAudit,
                                        &m_profile.capabilitiesQuiet})
                *mask |= std::uint64_t{m_fields.needU32("capabilities")} << shift;
            (void)m_fields.needU32("capabilities"); // every kernel throws it away
        };
        addWords(0);
        if (m_fields.take("caps64", Token::Struct)) {
            addWords(32);
            m_fields.need(Token::StructEnd, "the end of caps64");
        }
        if (m_fields.take("capsx", Token::Struct)) {
            m_profile.capabilitiesExtended = m_fields.needU32("capsx");
            m_profile.capabilitiesExtended |= std::uint64_t{m_fields.needU32("capsx")} << 32U;
            m_fields.need(Token::StructEnd, "the end of capsx");
        }
    }

    void xattrs()
    {
        if (m_fields.take("xattrs", Token::Struct))
            m_profile.xattrs = strings();
    }

    void limits()
    {
        if (!m_fields.take("rlimits", Token::Struct))
            return;
        const std::uint32_t mask = m_fields.needU32("rlimits");
        const std::size_t at = m_fields.offset();
        const std::size_t count = m_fields.needArray("rlimits");
        if (count > m_profile.limits.size()) {
            return m_fields.failAt(DiagnosticCode::BlobValueInvalid,
                                   {"rlimits", std::to_string(count)}, at);
        }
        for (std::size_t i = 0; i < count; ++i) {
            m_fields.need(Token::U64, "a resource limit");
            const std::uint64_t value = m_fields.number(8);
            if ((mask >> i & 1U) != 0)
                m_profile.limits[i] = value;
        }
        endArray();
    }

    void securityMarks()
    {
        if (!m_fields.take("secmark", Token::Struct))
            return;
        const std::size_t count = m_fields.needArray("secmark");
        for (std::size_t i = 0; i < count && m_fields.isGood(); ++i) {
            SecurityMark mark;
            m_fields.need(Token::U8, "secmark");
            mark.audit = m_fields.number(1) != 0;
            m_fields.need(Token::U8, "secmark");
            mark.deny = m_fields.number(1) != 0;
            mark.label = m_fields.needString("secmark");
            m_profile.securityMarks.push_back(std::move(mark));
        }
        endArray();
    }

    void networkFamilies()
    {
        if (!m_fields.take("net_allowed_af", Token::Array))
            return;
        const auto count = static_cast<std::size_t>(m_fields.number(2));
        for (std::size_t i = 0; i < count && m_fields.isGood(); ++i) {
            std::array<std::uint16_t, 3> family{};
            for (std::uint16_t &mask : family) {
                m_fields.need(Token::U16, "net_allowed_af");
                mask = static_cast<std::uint16_t>(m_fields.number(2));
            }
            m_profile.networkFamilies.push_back(family);
        }
        m_fields.need(Token::ArrayEnd, "the end of net_allowed_af");
    }

    void data()
    {
        if (!m_fields.take("data", Token::Struct))
            return;
        while (m_fields.isGood() && !m_fields.takeStructEnd()) {
            std::string key = m_fields.needString("data");
            m_fields.need(Token::Blob, "data");
            m_profile.data.emplace_back(std::move(key), std::string(m_fields.payload()));
        }
    }

    /// The tables with all that may stand before and after them (policy_unpack.c, unpack_pdb()).
    [[nodiscard]] std::optional<ReadDfa> automaton()
    {
        ReadDfa read;
        if (m_fields.take("tags", Token::Struct))
            m_fields.skipStruct();
        rows(read);
        const bool isThere = m_fields.take("aadfa", Token::Blob);
        const std::string_view bytes = isThere ? m_fields.payload() : std::string_view();
        if (m_fields.isGood() && !bytes.empty()) {
            Result<automata::Dfa> dfa = readTables(bytes, m_fields.offset() - bytes.size());
            if (!dfa)
                m_fields.fail(std::move(dfa.error()));
            else
                read.dfa = std::move(*dfa);
        }
        start(read);
        if (m_fields.take("xtable", Token::Struct))
            read.transitions = strings();
        for (std::string &each : read.transitions)
            std::ranges::replace(each, '\0', ':');
        if (!isThere || !m_fields.isGood() || bytes.empty())
            return std::nullopt;
        return read;
    }

    void rows(ReadDfa &into)
    {
        if (m_fields.take("perms", Token::Struct)) {
            (void)m_fields.needU32("the version of the permission table");
            const std::size_t count = m_fields.needArray("perms");
            for (std::size_t i = 0; i < count && m_fields.isGood(); ++i)
                into.rows.push_back(row());
            endArray();
        }
        into.rowsVersion = m_fields.takeU32("permsv").value_or(0);
    }

    [[nodiscard]] PermissionRow row()
    {
        PermissionRow row;
        (void)m_fields.needU32("a permission"); // reserved
        for (std::uint32_t *word :
             {&row.allow, &row.deny, &row.subtree, &row.cond, &row.kill, &row.complain, &row.prompt,
              &row.audit, &row.quiet, &row.hide, &row.xindex, &row.tag, &row.label})
            *word = m_fields.needU32("a permission");
        return row;
    }

    void start(ReadDfa &into)
    {
        const std::size_t at = m_fields.offset();
        // The policy automaton may have both: one for itself, one for files in it.
        const std::optional<std::uint32_t> own = m_fields.takeU32("start");
        const std::optional<std::uint32_t> file = m_fields.takeU32("dfa_start");
        const std::size_t states = into.dfa.stateCount();
        const std::uint32_t start = own.value_or(file.value_or(1));
        if (m_fields.isGood() && (own || file || states > 1) && states != 0 && start >= states) {
            m_fields.failAt(DiagnosticCode::BlobValueInvalid, {"start", std::to_string(start)}, at);
        }
        into.start = automata::StateId{start < states ? start : 0};
    }

    [[nodiscard]] std::vector<std::string> strings()
    {
        std::vector<std::string> list;
        const std::size_t count = m_fields.needArray("a list");
        for (std::size_t i = 0; i < count && m_fields.isGood(); ++i)
            list.push_back(m_fields.needString("a list"));
        endArray();
        return list;
    }

    void endArray()
    {
        m_fields.need(Token::ArrayEnd, "the end of a list");
        m_fields.need(Token::StructEnd, "the end of a list");
    }

    Fields &m_fields;
    ReadProfile &m_profile;
};

} // namespace

Result<std::vector<ReadProfile>> read(std::string_view blob)
{
    Fields fields(blob);
    if (blob.size() > kMaxBlobBytes) {
        fields.failAt(DiagnosticCode::BlobTooLarge,
                      {std::to_string(kMaxBlobBytes), std::to_string(blob.size())}, 0);
    }
    std::vector<ReadProfile> profiles;
    std::uint32_t version = 0;
    do {
        ReadProfile profile;
        profile.offset = fields.offset();
        const std::optional<std::uint32_t> own = fields.takeU32("version");
        if (!own && profiles.empty())
            fields.failAt(DiagnosticCode::BlobFieldUnexpected, {"version"}, fields.offset());
        version = own.value_or(version);
        profile.version = version;
        profile.namespaceName = fields.takeString("namespace").value_or("");
        ProfileReader(fields, profile).run();
        profiles.push_back(std::move(profile));
    } while (fields.isGood() && !fields.isAtEnd());
    if (!fields.isGood())
        return std::unexpected(fields.takeError());
    return profiles;
}

} // namespace pavise::binary
