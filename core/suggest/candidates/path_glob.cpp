// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/candidates/path_glob.h"

#include <algorithm>
#include <vector>

namespace pavise::suggest {

namespace {

constexpr std::size_t kMaxSteps = 4000;

/// Backtracking over pattern and text. What follows an alternative is kept as a list of rests.
class Matcher
{
public:
    explicit Matcher(std::string_view text)
        : m_text(text)
    {
    }

    /// Tries every way; remembers the longest end.
    void run(std::string_view glob)
    {
        std::vector<std::string_view> rests;
        match(glob, 0, rests);
    }

    [[nodiscard]] std::optional<std::size_t> longest() const { return m_longest; }

private:
    void match(std::string_view glob, std::size_t at, std::vector<std::string_view> &rests)
    {
        while (++m_steps <= kMaxSteps) {
            if (glob.empty()) {
                if (rests.empty()) {
                    m_longest = std::max(m_longest.value_or(0), at);
                    return;
                }
                const std::string_view rest = rests.back();
                rests.pop_back();
                match(rest, at, rests);
                rests.push_back(rest);
                return;
            }
            const char c = glob.front();
            if (c == '{')
                return matchChoice(glob, at, rests);
            if (c == '*')
                return matchAny(glob, at, rests);
            if (at >= m_text.size())
                return;
            if (c == '[') {
                const std::size_t end = glob.find(']', 2);
                if (end == std::string_view::npos || !inClass(glob.substr(1, end - 1), m_text[at]))
                    return;
                glob.remove_prefix(end + 1);
            } else if (c == '?') {
                if (m_text[at] == '/')
                    return;
                glob.remove_prefix(1);
            } else {
                const std::size_t escape = c == '\\' && glob.size() > 1 ? 1 : 0;
                if (glob[escape] != m_text[at])
                    return;
                glob.remove_prefix(1 + escape);
            }
            ++at;
        }
    }

    void matchAny(std::string_view glob, std::size_t at, std::vector<std::string_view> &rests)
    {
        const bool isDeep = glob.starts_with("**");
        const std::string_view rest = glob.substr(isDeep ? 2 : 1);
        for (std::size_t end = at;; ++end) {
            match(rest, end, rests);
            if (end >= m_text.size() || (!isDeep && m_text[end] == '/') || m_steps > kMaxSteps)
                return;
        }
    }

    void matchChoice(std::string_view glob, std::size_t at, std::vector<std::string_view> &rests)
    {
        const GlobChoices choices = globChoices(glob);
        rests.push_back(choices.rest);
        for (const std::string_view choice : choices.words)
            match(choice, at, rests);
        rests.pop_back();
    }

    static bool inClass(std::string_view set, char c)
    {
        const bool isNegated = set.starts_with('^');
        if (isNegated)
            set.remove_prefix(1);
        bool isIn = false;
        for (std::size_t i = 0; i < set.size(); ++i) {
            const auto low = static_cast<unsigned char>(set[i]);
            unsigned char high = low;
            if (i + 2 < set.size() && set[i + 1] == '-') {
                high = static_cast<unsigned char>(set[i + 2]);
                i += 2;
            }
            const auto value = static_cast<unsigned char>(c);
            isIn = isIn || (value >= low && value <= high);
        }
        return isIn != isNegated;
    }

    std::string_view m_text;
    std::optional<std::size_t> m_longest;
    std::size_t m_steps = 0;
};

} // namespace

GlobChoices globChoices(std::string_view glob)
{
    GlobChoices choices;
    std::size_t depth = 0;
    std::size_t begin = 1;
    for (std::size_t i = 0; i < glob.size(); ++i) {
        if (glob[i] == '\\') {
            ++i;
        } else if (glob[i] == '{') {
            ++depth;
        } else if ((glob[i] == ',' || glob[i] == '}') && depth == 1) {
            choices.words.push_back(glob.substr(begin, i - begin));
            begin = i + 1;
            if (glob[i] == '}') {
                choices.rest = glob.substr(begin);
                return choices;
            }
        } else if (glob[i] == '}') {
            --depth;
        }
    }
    return {};
}

std::optional<std::size_t> globPrefix(std::string_view glob, std::string_view path)
{
    Matcher matcher(path);
    matcher.run(glob);
    return matcher.longest();
}

bool globMatches(std::string_view glob, std::string_view path)
{
    const std::string_view prefix = literalPrefix(glob);
    if (!prefix.contains('\\') && !path.starts_with(prefix))
        return false;
    return globPrefix(glob, path) == path.size();
}

std::string_view literalPrefix(std::string_view glob)
{
    return glob.substr(0, std::min(glob.find_first_of("*?[{"), glob.size()));
}

GlobExample globExample(std::string_view glob)
{
    GlobExample out;
    std::size_t depth = 0; // of choices; the first alternative of each is taken
    while (!glob.empty()) {
        const char c = glob.front();
        std::size_t size = 1;
        if (c == '\\' && glob.size() > 1) {
            out.path += glob[1];
            size = 2;
        } else if (glob.starts_with("**")) {
            if (!out.tree)
                out.tree = out.path.size();
            out.path += 'x';
            size = 2;
        } else if (c == '*' || c == '?') {
            out.path += 'x';
        } else if (c == '[') {
            const bool isNegated = glob.size() > 1 && glob[1] == '^';
            out.path += isNegated || glob.size() < 2 ? 'x' : glob[1];
            size = std::min(glob.find(']', 2), glob.size() - 1) + 1;
        } else if (c == '{') {
            ++depth;
        } else if (c == ',' && depth > 0) {
            // Over the other alternatives.
            std::size_t inner = 1;
            while (size < glob.size() && inner > 0) {
                inner += glob[size] == '{' ? 1U : 0U;
                inner -= glob[size] == '}' ? 1U : 0U;
                size += glob[size] == '\\' ? 2U : 1U;
            }
            --depth;
        } else if (c == '}' && depth > 0) {
            --depth;
        } else {
            out.path += c;
        }
        glob.remove_prefix(std::min(size, glob.size()));
    }
    return out;
}

} // namespace pavise::suggest
