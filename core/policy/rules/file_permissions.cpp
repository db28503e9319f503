// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/rules/file_permissions.h"

#include <algorithm>
#include <utility>

namespace pavise::policy {

namespace {

using text::DiagnosticCode;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// As they are told to people: what each is for is in apparmor.d(5), "Access Modes".
constexpr std::string_view kLetters = "r, w, a, l, k, m, and x after i, u, U, p, P, c or C";

class PermissionReader
{
public:
    PermissionReader(Session &session, const syntax::Word &word)
        : m_session(session)
        , m_word(word)
    {
    }

    std::optional<FilePermissions> read()
    {
        while (m_at < m_word.raw.size() && m_isGood)
            readOne();
        if (!m_isGood)
            return std::nullopt;
        if (m_hasUpperCase)
            tellUpperCase();
        if ((m_result.bits & file_permission::kExec) != 0 && !m_result.exec)
            m_result.exec = Exec{.kind = Exec::Kind::Deny};
        return std::move(m_result);
    }

private:
    void refuse(DiagnosticCode code)
    {
        m_session.error(code, m_word.range, {std::string(m_word.raw)});
        m_isGood = false;
    }

    [[nodiscard]] char peek(std::size_t ahead) const
    {
        return m_at + ahead < m_word.raw.size() ? m_word.raw[m_at + ahead] : '\0';
    }

    void readOne()
    {
        using namespace file_permission;
        const char c = peek(0);
        switch (c) {
        case 'R':
        case 'W':
        case 'L':
        case 'M':
        case 'X':
        case 'I':
            m_hasUpperCase = true;
            break;
        default:
            break;
        }
        switch (c) {
        case 'r':
        case 'R':
            m_result.bits |= kRead | (m_session.options.readImpliesExec ? kMmap : 0);
            break;
        case 'w':
        case 'W':
            if ((m_result.bits & (kAppend | kWrite)) == kAppend)
                return refuse(DiagnosticCode::AppendAndWrite);
            m_result.bits |= kWrite | kAppend;
            break;
        case 'a':
            if ((m_result.bits & kWrite) != 0)
                return refuse(DiagnosticCode::AppendAndWrite);
            m_result.bits |= kAppend;
            break;
        case 'l':
        case 'L':
            m_result.bits |= kLink;
            break;
        case 'k':
            m_result.bits |= kLock;
            break;
        case 'm':
        case 'M':
            m_result.bits |= kMmap;
            break;
        case 'x':
        case 'X':
            m_result.bits |= kExec;
            break;
        case 'i':
        case 'I':
        case 'u':
        case 'U':
        case 'p':
        case 'P':
        case 'c':
        case 'C':
            return readExec();
        default:
            m_session.error(DiagnosticCode::PermissionUnknown, m_word.range,
                            {std::string(1, c), "file", std::string(kLetters)});
            m_isGood = false;
            return;
        }
        ++m_at;
    }

    /// An exec mode: the letters before its x, and the x.
    void readExec()
    {
        const char first = peek(0);
        Exec exec;
        std::size_t length = 1;
        switch (lower(first)) {
        case 'i':
            exec.kind = Exec::Kind::Inherit;
            break;
        case 'u':
            exec.kind = Exec::Kind::Unconfined;
            break;
        case 'p':
            exec.kind = Exec::Kind::Profile;
            break;
        default:
            exec.kind = Exec::Kind::Child;
            break;
        }
        const char second = lower(peek(1));
        if (exec.kind == Exec::Kind::Profile || exec.kind == Exec::Kind::Child) {
            if (second == 'i' || second == 'u') {
                exec.fallback =
                    second == 'i' ? Exec::Fallback::Inherit : Exec::Fallback::Unconfined;
                ++length;
            }
        }
        // The first letter alone decides. Source: language.md 4.1 "case of exec letters".
        exec.keepsEnvironment = exec.kind != Exec::Kind::Inherit && first == lower(first);
        if (lower(peek(length)) != 'x')
            return refuse(DiagnosticCode::ExecModeMissing);
        m_hasUpperCase = m_hasUpperCase || peek(length) == 'X';

        // `ixix` and `xix` pass upstream; anything else must be the same twice.
        const bool hadExec = (m_result.bits & file_permission::kExec) != 0;
        const bool isInherit = exec.kind == Exec::Kind::Inherit;
        if (m_result.exec ? *m_result.exec != exec : (hadExec && !isInherit))
            return refuse(DiagnosticCode::ExecModesDiffer);
        if (exec.kind == Exec::Kind::Unconfined && exec.keepsEnvironment)
            m_session.warn(DiagnosticCode::ExecUnconfined, m_word.range,
                           {std::string(m_word.raw.substr(m_at, length + 1))});
        m_result.bits |= file_permission::kExec;
        if (exec.kind == Exec::Kind::Inherit || exec.fallback == Exec::Fallback::Inherit)
            m_result.bits |= file_permission::kMmap;
        m_result.exec = exec;
        m_at += length + 1;
    }

    void tellUpperCase()
    {
        // The letters P, C and U mean something; a first one of theirs stays.
        std::string fixed;
        bool inExec = false;
        for (const char c : m_word.raw) {
            const bool isMode = c == 'P' || c == 'C' || c == 'U';
            fixed += isMode && !inExec ? c : lower(c);
            inExec = lower(c) == 'p' || lower(c) == 'c' || (inExec && lower(c) != 'x');
        }
        m_session.note(DiagnosticCode::UpperCasePermission, m_word.range,
                       {std::string(m_word.raw), fixed}, replaceBy(m_word, fixed));
    }

    Session &m_session;
    const syntax::Word &m_word;
    std::size_t m_at = 0;
    bool m_isGood = true;
    bool m_hasUpperCase = false;
    FilePermissions m_result;
};

} // namespace

std::optional<FilePermissions> parseFilePermissions(Session &session, const syntax::Word &word)
{
    return PermissionReader(session, word).read();
}

std::string describe(const Exec &exec)
{
    std::string mode;
    switch (exec.kind) {
    case Exec::Kind::Deny:
        break;
    case Exec::Kind::Inherit:
        mode = "i";
        break;
    case Exec::Kind::Unconfined:
        mode = exec.keepsEnvironment ? "u" : "U";
        break;
    case Exec::Kind::Profile:
        mode = exec.keepsEnvironment ? "p" : "P";
        break;
    case Exec::Kind::Child:
        mode = exec.keepsEnvironment ? "c" : "C";
        break;
    }
    if (exec.kind == Exec::Kind::Inherit && exec.keepsEnvironment)
        mode = "unsafe i";
    if (exec.fallback == Exec::Fallback::Inherit)
        mode += 'i';
    if (exec.fallback == Exec::Fallback::Unconfined)
        mode += 'u';
    mode += 'x';
    if (exec.target)
        mode += " -> " + *exec.target;
    return mode;
}

} // namespace pavise::policy
