// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/candidates/path_form.h"

#include "core/suggest/candidates/path_glob.h"
#include "core/suggest/candidates/rule_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace pavise::suggest {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isAlnum(char c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() < 20 && std::ranges::all_of(text, isDigit);
}

bool isInFolder(std::string_view path, std::span<const std::string_view> folders)
{
    return std::ranges::any_of(
        folders, [path](std::string_view folder) { return path.starts_with(folder); });
}

constexpr std::array kTemporaryFolders =
    std::to_array<std::string_view>({"/tmp/", "/var/tmp/", "/dev/shm/"});
constexpr std::array kPackageFolders =
    std::to_array<std::string_view>({"/usr/", "/opt/", "/lib/", "/lib64/", "/var/lib/"});
constexpr std::array kLibraryFolders =
    std::to_array<std::string_view>({"/usr/lib/", "/lib/", "/usr/local/lib/"});

/// Takes a path apart from the left and writes its form.
class Former
{
public:
    Former(std::string_view path, PathDetail detail, const VariableValues &variables,
           std::span<const std::int64_t> pids)
        : m_path(path)
        , m_rest(path)
        , m_detail(detail)
        , m_variables(variables)
        , m_pids(pids)
    {
    }

    PathForm form()
    {
        m_out.reserve(m_path.size() + 16);
        if (m_detail != PathDetail::Literal)
            takePlace();
        while (!m_rest.empty())
            takeComponent();
        const std::string_view name =
            m_out.ends_with('/') ? std::string_view(m_out).substr(0, m_out.size() - 1) : m_out;
        const std::size_t slash = name.rfind('/');
        const std::size_t folderSize = slash == std::string_view::npos ? 0 : slash + 1;
        return {.word = std::move(m_out), .folderSize = folderSize, .isChanged = m_isChanged};
    }

private:
    [[nodiscard]] bool has(std::string_view name) const { return m_variables.contains(name); }

    void variable(std::string_view name)
    {
        m_out += "@{";
        m_out += name;
        m_out += '}';
        m_isChanged = true;
    }

    /// What stands at the start of a path and has a name.
    void takePlace()
    {
        for (const std::string_view run : {"/run/", "/var/run/"}) {
            if (m_rest.starts_with(run) && has("run")) {
                m_rest.remove_prefix(run.size() - 1);
                variable("run");
                return takeNumberAfter("/user/", "uid");
            }
        }
        if (m_rest.starts_with("/proc/") && has("PROC")) {
            m_rest.remove_prefix(5);
            variable("PROC");
            takeNumberAfter("/", "pid");
            return takeNumberAfter("/task/", has("tid") ? "tid" : "pid");
        }
        if (m_rest.starts_with("/sys/") && has("sys")) {
            m_rest.remove_prefix(4);
            return variable("sys");
        }
        if (const auto home = homeSize()) {
            m_rest.remove_prefix(*home);
            variable("HOME");
        }
    }

    /// Quickly: false when the first names of a pattern and a path are different words.
    static bool canBegin(std::string_view glob, std::string_view path)
    {
        const std::string_view name = glob.substr(0, glob.find('/', 1));
        return name.size() < 2 || name != literalPrefix(name)
            || (path.starts_with(name) && (path.size() == name.size() || path[name.size()] == '/'));
    }

    /// How much of the path is somebody's home, without the slash at its end.
    [[nodiscard]] std::optional<std::size_t> homeSize() const
    {
        const auto values = m_variables.find("HOME");
        if (values == m_variables.end())
            return std::nullopt;
        std::size_t size = 0;
        for (const std::string &each : values->second) {
            if (!canBegin(each, m_rest))
                continue;
            std::string value = each;
            // `@{HOMEDIRS}/*/` with `/home/` put in has two slashes.
            const auto [first, last] =
                std::ranges::unique(value, [](char a, char b) { return a == '/' && b == '/'; });
            value.erase(first, last);
            if (value.ends_with('/'))
                value.pop_back();
            const auto end = globPrefix(value, m_rest);
            if (end && *end < m_rest.size() && m_rest[*end] == '/')
                size = std::max(size, *end);
        }
        // `/home/` itself fits no `/home/*/`.
        if (size == 0 || m_rest[size - 1] == '/')
            return std::nullopt;
        return size;
    }

    /// `/user/1000/` -> `/user/@{uid}`; leaves the slash behind the number. The first process is
    /// always the same one.
    void takeNumberAfter(std::string_view before, std::string_view name)
    {
        if (!m_rest.starts_with(before) || !has(name))
            return;
        const std::string_view after = m_rest.substr(before.size());
        const std::string_view number = after.substr(0, after.find('/'));
        if (!isNumber(number) || (name == "pid" && number == "1"))
            return;
        m_out += before;
        variable(name);
        m_rest = after.substr(number.size());
    }

    void takeComponent()
    {
        while (m_rest.starts_with('/')) {
            m_out += '/';
            m_rest.remove_prefix(1);
        }
        const std::string_view name = m_rest.substr(0, m_rest.find('/'));
        const bool isLast = name.size() == m_rest.size();
        m_rest.remove_prefix(name.size());
        if (m_detail != PathDetail::Literal && takeArchitecture(name))
            return;
        if (m_detail != PathDetail::Pattern)
            m_out += escaped(name);
        else if (!takeLibrary(name) && !takeVersion(name, isLast))
            takeParts(name);
    }

    /// `x86_64-linux-gnu`
    bool takeArchitecture(std::string_view name)
    {
        if (!name.contains("-linux-gnu") || !has("multiarch")
            || !isInFolder(m_path, kLibraryFolders))
            return false;
        variable("multiarch");
        return true;
    }

    /// `libfoo.so.1.2.3` -> `libfoo.so.*`
    bool takeLibrary(std::string_view name)
    {
        const std::size_t at = name.rfind(".so.");
        if (at == std::string_view::npos || at == 0)
            return false;
        const std::string_view version = name.substr(at + 4);
        if (version.empty() || !isDigit(version.front())
            || !std::ranges::all_of(version, [](char c) { return isDigit(c) || c == '.'; }))
            return false;
        m_out += escaped(name.substr(0, at + 4));
        m_out += '*';
        m_isChanged = true;
        return true;
    }

    /// A folder `python3.13` -> `python3.@{int}`: the first number tells the kind, the others
    /// change with every update.
    bool takeVersion(std::string_view name, bool isLast)
    {
        if (isLast || !name.contains('.') || !isInFolder(m_path, kPackageFolders) || !has("int"))
            return false;
        const std::size_t digits = name.find_first_of("0123456789");
        if (digits == std::string_view::npos)
            return false;
        const std::string_view version = name.substr(digits);
        if (!version.contains('.') || version.ends_with('.') || version.contains("..")
            || !std::ranges::all_of(version, [](char c) { return isDigit(c) || c == '.'; }))
            return false;
        const std::size_t dot = version.find('.');
        m_out += escaped(name.substr(0, digits + dot));
        for (const char c : version.substr(dot)) {
            if (c != '.')
                continue;
            m_out += '.';
            variable("int");
        }
        return true;
    }

    /// What is inside of a name: uuids, hashes, pids, and a random end.
    void takeParts(std::string_view name)
    {
        const std::string_view whole = name;
        while (!name.empty()) {
            const std::size_t size =
                static_cast<std::size_t>(std::ranges::find_if_not(name, isAlnum) - name.begin());
            if (size == 0) {
                m_out += escaped(name.substr(0, characterEnd(name)));
                name.remove_prefix(characterEnd(name));
            } else if (takeUuid(name)) {
                name.remove_prefix(36);
            } else {
                takeWord(name.substr(0, size), whole);
                name.remove_prefix(size);
            }
        }
    }

    /// Up to the next letter or digit, so that a character of several bytes stays whole.
    static std::size_t characterEnd(std::string_view name)
    {
        return static_cast<std::size_t>(std::ranges::find_if(name, isAlnum) - name.begin());
    }

    bool takeUuid(std::string_view name)
    {
        static constexpr std::array<std::size_t, 5> sizes = {8, 4, 4, 4, 12};
        if (name.size() < 36 || (name.size() > 36 && isAlnum(name[36])))
            return false;
        std::size_t at = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            if (i > 0 && name[at++] != '-')
                return false;
            for (const std::size_t end = at + sizes[i]; at < end; ++at) {
                if (!isHex(name[at]))
                    return false;
            }
        }
        if (has("uuid")) {
            variable("uuid");
            return true;
        }
        if (!has("hex8") || !has("hex4") || !has("hex12"))
            return false;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            m_out += i > 0 ? "-" : "";
            variable("hex" + std::to_string(sizes[i]));
        }
        return true;
    }

    void takeWord(std::string_view word, std::string_view name)
    {
        if (const auto variableName = nameOf(word, name)) {
            variable(*variableName);
            return;
        }
        m_out += escaped(word);
    }

    /// The variable that stands for what \p word, a part of \p name, is.
    [[nodiscard]] std::optional<std::string> nameOf(std::string_view word,
                                                    std::string_view name) const
    {
        std::int64_t number = 0;
        if (isNumber(word) && word.front() != '0'
            && std::from_chars(word.data(), word.data() + word.size(), number).ec == std::errc()
            && number > 99 && std::ranges::contains(m_pids, number) && has("pid"))
            return "pid";
        const bool hasDigit = std::ranges::any_of(word, isDigit);
        if (word.size() >= 16 && hasDigit && std::ranges::all_of(word, isHex)) {
            std::string hex = "hex" + std::to_string(word.size());
            if (has(hex))
                return hex;
        }
        // What mkstemp(3) and its relatives put at the end of a name.
        const bool isEnd = word.data() + word.size() == name.data() + name.size();
        const bool isTemporary = isInFolder(m_path, kTemporaryFolders);
        if (isEnd && isRandom(word, isTemporary) && (isTemporary || word.size() < name.size())) {
            std::string random = "rand" + std::to_string(word.size());
            if (has(random))
                return random;
        }
        return std::nullopt;
    }

    /// Whether a word looks drawn by lot: letters of both cases, or letters around digits. Where
    /// temporary files are, one change of case is enough, unless it is a name with a capital.
    static bool isRandom(std::string_view word, bool isTemporary)
    {
        if (word.size() != 6 && word.size() != 8 && word.size() != 10)
            return false;
        int changes = 0;
        bool hasOddCase = false;
        for (std::size_t i = 1; i < word.size(); ++i) {
            const auto kind = [&](std::size_t at) {
                return isDigit(word[at]) ? 0 : isLower(word[at]) ? 1 : 2;
            };
            changes += kind(i) != kind(i - 1) ? 1 : 0;
            hasOddCase |= kind(i) * kind(i - 1) == 2 && (kind(i) == 2 || i > 1);
        }
        return isTemporary ? changes >= 2 || hasOddCase : changes >= 3;
    }

    std::string_view m_path;
    std::string_view m_rest;
    PathDetail m_detail;
    const VariableValues &m_variables;
    std::span<const std::int64_t> m_pids;
    std::string m_out;
    bool m_isChanged = false;
};

} // namespace

PathForm pathForm(std::string_view path, PathDetail detail, const VariableValues &variables,
                  std::span<const std::int64_t> pids)
{
    return Former(path, detail, variables, pids).form();
}

std::string_view fileExtension(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || name.size() - dot > 9 || name.size() - dot < 2)
        return {};
    const std::string_view extension = name.substr(dot);
    if (!std::ranges::all_of(extension.substr(1), isAlnum) || isDigit(extension[1]))
        return {};
    return extension;
}

} // namespace pavise::suggest
