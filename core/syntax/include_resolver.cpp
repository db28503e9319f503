// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/syntax/include_resolver.h"

#include "core/syntax/limits.h"
#include "core/text/bytes.h"

#include <algorithm>
#include <array>
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
    const auto isIn = [&](const text::SourceRange &rule) {
        return m_sources.path(rule.file) == path;
    };
    return isIn(where) || std::ranges::any_of(includedFrom, isIn);
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
    if (includedFrom.size() >= kMaxIncludeDepth) {
        fail(DiagnosticCode::IncludeTooDeep, std::to_string(kMaxIncludeDepth));
    } else if (m_count >= kMaxIncludedFiles) {
        fail(DiagnosticCode::TooManyIncludes, std::to_string(kMaxIncludedFiles));
    } else if (!path || include.path.raw.empty()) {
        if (!include.ifExists)
            fail(DiagnosticCode::IncludeNotFound, text::displayForm(include.path.raw));
    } else if (m_files.kind(*path) == FileKind::Directory) {
        addFolder(*path, context, scope, out);
    } else if (scope.insert(*path)) {
        add(*path, context, out);
    } else if (leadsTo(where, includedFrom, *path)) {
        out.diagnostics.push_back({.severity = text::Severity::Warning,
                                   .code = DiagnosticCode::IncludeCycle,
                                   .args = {text::displayForm(*path)}});
    }
    for (Diagnostic &each : out.diagnostics) {
        each.includedFrom.assign(includedFrom.begin(), includedFrom.end());
        if (!each.where)
            each.where = where;
        else if (*each.where != where)
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
        else if (kind == FileKind::Regular && scope.insert(file))
            add(file, context, out);
    }
}

} // namespace pavise::syntax
