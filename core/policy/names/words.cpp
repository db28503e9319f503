// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/policy/names/words.h"

#include <algorithm>

namespace pavise::policy {

namespace {

/// Walks a pattern keeping what is open.
class GlobChecker
{
public:
    explicit GlobChecker(std::string_view glob)
        : m_glob(glob)
    {
    }

    std::optional<GlobFault> check()
    {
        using enum text::DiagnosticCode;
        for (; m_at < m_glob.size(); ++m_at) {
            switch (m_glob[m_at]) {
            case '\\':
                if (++m_at == m_glob.size())
                    return GlobFault{GlobTrailingBackslash, {}};
                break;
            case '[':
                if (auto fault = checkClass())
                    return fault;
                break;
            case ']':
                return GlobFault{GlobStray, "]"};
            case '{':
                if (m_depth == kMaxGlobDepth)
                    return GlobFault{GlobTooDeep, std::to_string(kMaxGlobDepth)};
                m_commas[m_depth++] = 0;
                break;
            case ',':
                if (m_depth > 0)
                    ++m_commas[m_depth - 1];
                break;
            case '}':
                if (m_depth == 0)
                    return GlobFault{GlobStray, "}"};
                if (m_commas[--m_depth] == 0)
                    return GlobFault{GlobOneAlternative, {}};
                break;
            default:
                break;
            }
        }
        if (m_depth > 0)
            return GlobFault{GlobUnclosed, "{"};
        return m_lint;
    }

private:
    /// From the `[` to its `]`.
    std::optional<GlobFault> checkClass()
    {
        using enum text::DiagnosticCode;
        std::size_t members = 0;
        std::size_t at = m_at + 1;
        if (at < m_glob.size() && m_glob[at] == '^')
            ++at;
        for (; at < m_glob.size(); ++at, ++members) {
            const char c = m_glob[at];
            if (c == ']')
                break;
            if (c == '\\' && ++at == m_glob.size())
                return GlobFault{GlobTrailingBackslash, {}};
            if (c == '*' || c == '?')
                m_lint = GlobFault{GlobWildcardInClass, std::string(1, c), true};
        }
        if (at >= m_glob.size())
            return GlobFault{GlobUnclosed, "["};
        if (members == 0)
            return GlobFault{GlobBadClass, {}};
        m_at = at;
        return std::nullopt;
    }

    std::string_view m_glob;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::size_t m_commas[kMaxGlobDepth] = {};
    std::optional<GlobFault> m_lint;
};

} // namespace

std::string collapseSlashes(std::string path)
{
    if (path.find("//") == std::string::npos)
        return path;
    const std::size_t lead = std::min(path.find_first_not_of('/'), path.size());
    std::string out;
    out.reserve(path.size());
    for (std::size_t at = 0; at < path.size(); ++at) {
        const bool isRepeated = path[at] == '/' && at > 0 && path[at - 1] == '/';
        if (!isRepeated || (lead == 2 && at == 1))
            out += path[at];
    }
    return out;
}

std::optional<text::DiagnosticCode> parseLabel(std::string_view word, Label &label)
{
    label = {};
    if (word.starts_with('&')) {
        label.isStacked = true;
        word.remove_prefix(1);
    }
    if (word.starts_with(':')) {
        const std::size_t end = word.find(':', 1);
        if (end == std::string_view::npos)
            return text::DiagnosticCode::NamespaceUnterminated;
        label.namespaceName = word.substr(1, end - 1);
        word.remove_prefix(end + 1);
        if (word.starts_with("//"))
            word.remove_prefix(2);
    }
    label.name = word;
    if (label.namespaceName && label.namespaceName->empty())
        return text::DiagnosticCode::NamespaceEmpty;
    if (label.name.empty())
        return text::DiagnosticCode::LabelEmpty;
    return std::nullopt;
}

std::optional<GlobFault> findGlobFault(std::string_view glob)
{
    return GlobChecker(glob).check();
}

} // namespace pavise::policy
