// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/include_resolver.h"

#include "core/syntax/limits.h"
#include "core/text/bytes.h"
#include "core/text/nearest_word.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <ranges>
#include <utility>

namespace pavise::syntax {

using text::Diagnostic;
using text::DiagnosticCode;
using text::FileKind;

FolderEntry folderEntry(std::string_view name)
{
    static constexpr std::array kSilent =
        std::to_array<std::string_view>({".dpkg-new", ".dpkg-old", ".dpkg-dist", ".dpkg-bak",
                                         ".dpkg-remove", ".pacsave", ".pacnew"});
    static constexpr std::array kTold =
        std::to_array<std::string_view>({".rpmnew", ".rpmsave", ".orig", ".rej", "~"});
    const auto endsName = [&](std::string_view suffix) { return name.ends_with(suffix); };
    if (name.empty() || name.starts_with('.') || name == "README"
        || std::ranges::any_of(kSilent, endsName))
        return FolderEntry::Skipped;
    return std::ranges::any_of(kTold, endsName) ? FolderEntry::Leftover : FolderEntry::Used;
}

namespace {

/// \p chain with each rule once, where it stands first: innermost.
std::vector<text::SourceRange> withoutRepeats(std::span<const text::SourceRange> chain)
{
    std::vector<text::SourceRange> once;
    for (const text::SourceRange &rule : chain) {
        if (!std::ranges::contains(once, rule))
            once.push_back(rule);
    }
    return once;
}

} // namespace

std::optional<std::string> IncludeResolver::locate(std::string_view path, bool isMagic) const
{
    const std::string name = text::resolveEscapes(path);
    if (!isMagic)
        return m_files.kind(name) == FileKind::Missing ? std::nullopt : std::optional(name);
    for (const std::string &folder : m_searchPath) {
        std::string full = folder.ends_with('/') ? folder + name : folder + '/' + name;
        if (m_files.kind(full) != FileKind::Missing)
            return full;
    }
    return std::nullopt;
}

bool IncludeResolver::leadsTo(text::SourceRange where,
                              std::span<const text::SourceRange> includedFrom,
                              std::string_view path) const
{
    const std::string folder = std::string(path) + '/';
    const auto isIn = [&](const text::SourceRange &rule) {
        const std::string_view file = m_sources.path(rule.file);
        return file == path || file.starts_with(folder);
    };
    return isIn(where) || std::ranges::any_of(includedFrom, isIn);
}

std::vector<text::FixHint> IncludeResolver::nearestFile(const Include &include) const
{
    const std::string path = text::resolveEscapes(include.path.raw);
    if (path != include.path.raw)
        return {};
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : path.substr(0, slash);
    const std::string start = slash == std::string::npos ? std::string() : folder + '/';
    std::vector<std::string> places;
    if (!include.isMagic)
        places.push_back(folder.empty() && slash == 0 ? "/" : folder);
    for (const std::string &each : include.isMagic ? m_searchPath : std::vector<std::string>())
        places.push_back(folder.empty() ? each : each + '/' + folder);
    for (const std::string &place : places) {
        const text::Result<std::vector<std::string>> names = m_files.list(place);
        if (!names)
            continue;
        std::vector<std::string_view> known;
        std::ranges::copy_if(*names, std::back_inserter(known), [](std::string_view name) {
            return folderEntry(name) == FolderEntry::Used;
        });
        const std::string_view near =
            text::nearestWord(std::string_view(path).substr(start.size()), known);
        if (near.empty())
            continue;
        text::SourceRange written = include.path.range;
        const std::string_view text = m_sources.text(written);
        const std::size_t at = text.find(path);
        if (at == std::string_view::npos)
            return {};
        written.begin += static_cast<std::uint32_t>(at + start.size());
        written.end = written.begin + static_cast<std::uint32_t>(path.size() - start.size());
        return {{written, std::string(near)}};
    }
    return {};
}

text::Outcome<std::vector<const File *>>
IncludeResolver::resolve(const Include &include, text::SourceRange where, Context context,
                         IncludeScope &scope, std::span<const text::SourceRange> includedFrom)
{
    text::Outcome<std::vector<const File *>> out;
    const auto fail = [&](DiagnosticCode code, std::string arg) {
        out.diagnostics.push_back({.code = code, .where = where, .args = {std::move(arg)}});
    };
    const std::optional<std::string> path = locate(include.path.raw, include.isMagic);
    const bool isTooDeep = includedFrom.size() >= kMaxIncludeDepth;
    if (m_count >= kMaxIncludedFiles) {
        fail(DiagnosticCode::TooManyIncludes, std::to_string(kMaxIncludedFiles));
    } else if (!path || include.path.raw.empty()) {
        if (!include.ifExists) {
            fail(DiagnosticCode::IncludeNotFound, text::displayForm(include.path.raw));
            out.diagnostics.back().fixes = nearestFile(include);
        }
    } else if (scope.contains(*path)) {
        if (leadsTo(where, includedFrom, *path))
            out.diagnostics.push_back({.severity = text::Severity::Warning,
                                       .code = DiagnosticCode::IncludeCycle,
                                       .args = {text::displayForm(*path)}});
    } else if (std::ranges::contains(includedFrom, where)
               || (isTooDeep && leadsTo(where, includedFrom, *path))) {
        // A file whose profile includes the file opens a scope each time, and so never ends. With
        // several such profiles it would grow exponentially before it is too deep.
        fail(DiagnosticCode::IncludeCycle, text::displayForm(*path));
    } else if (isTooDeep) {
        fail(DiagnosticCode::IncludeTooDeep, std::to_string(kMaxIncludeDepth));
    } else if (m_files.kind(*path) == FileKind::Directory) {
        addFolder(*path, context, scope, out);
    } else {
        scope.insert(*path);
        add(*path, context, out);
    }
    const std::vector<text::SourceRange> way = withoutRepeats(includedFrom);
    for (Diagnostic &each : out.diagnostics) {
        each.includedFrom = way;
        if (!each.where)
            each.where = where;
        else if (*each.where != where && !std::ranges::contains(way, where))
            each.includedFrom.insert(each.includedFrom.begin(), where);
    }
    return out;
}

void IncludeResolver::add(const std::string &path, Context context,
                          text::Outcome<std::vector<const File *>> &out)
{
    ++m_count;
    std::optional<text::FileId> id = m_sources.find(path);
    if (!id) {
        text::Result<std::string> bytes = m_files.read(path);
        if (!bytes) {
            out.diagnostics.push_back(std::move(bytes.error()));
            return;
        }
        id = m_sources.add(path, std::move(*bytes));
    }
    const text::Outcome<File> &parsed = m_cache.parsed(*id, context);
    if (m_told.insert(&parsed.value).second)
        out.diagnostics.insert(out.diagnostics.end(), parsed.diagnostics.begin(),
                               parsed.diagnostics.end());
    out.value.push_back(&parsed.value);
}

void IncludeResolver::addFolder(const std::string &path, Context context, IncludeScope &scope,
                                text::Outcome<std::vector<const File *>> &out)
{
    const text::Result<std::vector<std::string>> names = m_files.list(path);
    if (!names) {
        out.diagnostics.push_back(names.error());
        return;
    }
    for (const std::string &name : *names | std::views::reverse) {
        const FolderEntry entry = folderEntry(name);
        const std::string file = path.ends_with('/') ? path + name : path + '/' + name;
        if (entry == FolderEntry::Leftover)
            out.diagnostics.push_back({.severity = text::Severity::Note,
                                       .code = DiagnosticCode::IncludeIgnoredFile,
                                       .args = {text::displayForm(file)}});
        if (entry != FolderEntry::Used)
            continue;
        const FileKind kind = m_files.kind(file);
        if (kind == FileKind::Missing)
            out.diagnostics.push_back(
                {.code = DiagnosticCode::IncludeUnreadable, .args = {text::displayForm(file)}});
        else if (kind == FileKind::Regular && scope.insert(file)) {
            if (m_count >= kMaxIncludedFiles) {
                out.diagnostics.push_back({.code = DiagnosticCode::TooManyIncludes,
                                           .args = {std::to_string(kMaxIncludedFiles)}});
                return;
            }
            add(file, context, out);
        }
    }
}

} // namespace pavise::syntax
