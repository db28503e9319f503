// SPDX-License-Identifier: GPL-2.0-or-later
// Which profile files hold a fragment, told from the include lines of their texts.
#include "ui/services/change/change_preview.h"

#include <algorithm>
#include <set>

namespace pavise::ui {

namespace {

/// Folders within folders that are looked into; the deepest real one is abstractions/NAME.d.
constexpr int kMostDepth = 4;

struct Source
{
    std::string file;                  ///< Below the base.
    std::vector<std::string> includes; ///< Lines that begin with `include` or `#include`.
};

std::vector<std::string> includeLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.starts_with("include") || line.starts_with("#include"))
            lines.emplace_back(line);
    }
    return lines;
}

void collect(const text::FileReader &files, const std::string &base, const std::string &folder,
             int depth, std::vector<Source> &out)
{
    const auto names = files.list(base + '/' + folder);
    if (!names || depth > kMostDepth)
        return;
    for (const std::string &name : *names) {
        const std::string file = folder.empty() ? name : folder + '/' + name;
        const text::FileKind kind = files.kind(base + '/' + file);
        // Top-level files are the candidates; they are read by the caller.
        if (kind == text::FileKind::Directory) {
            collect(files, base, file, depth + 1, out);
        } else if (kind == text::FileKind::Regular && depth > 0) {
            if (const auto text = files.read(base + '/' + file))
                out.push_back({.file = file, .includes = includeLines(*text)});
        }
    }
}

/// Whether \p line names \p path as a whole, not as the beginning of a longer name.
bool namesWhole(const std::string &line, const std::string &path)
{
    for (std::size_t at = line.find(path); at != std::string::npos; at = line.find(path, at + 1)) {
        const std::size_t end = at + path.size();
        const bool begins = at == 0 || std::string_view("<\"/ \t").contains(line[at - 1]);
        const bool ends = end == line.size() || std::string_view(">\" \t\r").contains(line[end])
            || (line[end] == '/'
                && (end + 1 == line.size() || line[end + 1] == '>' || line[end + 1] == '"'));
        if (begins && ends)
            return true;
    }
    return false;
}

bool includesAny(const Source &source, const std::set<std::string> &wanted)
{
    return std::ranges::any_of(source.includes, [&](const std::string &line) {
        return std::ranges::any_of(wanted, [&](const std::string &file) {
            // The file itself, or the folder that it is in.
            const std::size_t slash = file.find_last_of('/');
            return namesWhole(line, file)
                || (slash != std::string::npos && namesWhole(line, file.substr(0, slash)));
        });
    });
}

} // namespace

std::vector<std::string> includersOf(const text::FileReader &files, const std::string &base,
                                     const std::string &fragment,
                                     const std::vector<std::string> &candidates)
{
    std::vector<Source> fragments;
    collect(files, base, "", 0, fragments);
    std::set<std::string> wanted{fragment};
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const Source &source : fragments) {
            if (!wanted.contains(source.file) && includesAny(source, wanted)) {
                wanted.insert(source.file);
                isGrowing = true;
            }
        }
    }
    std::vector<std::string> found;
    for (const std::string &file : candidates) {
        const auto text = files.read(base + '/' + file);
        if (text && includesAny({.file = file, .includes = includeLines(*text)}, wanted))
            found.push_back(file);
    }
    return found;
}

} // namespace pavise::ui
