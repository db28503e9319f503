// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/source_set.h"

#include <algorithm>
#include <format>
#include <utility>

namespace pavise::text {

FileId SourceSet::add(std::string path, std::string bytes)
{
    File file{.path = std::move(path), .bytes = std::move(bytes), .lineStarts = {0}};
    for (std::size_t i = 0; i < file.bytes.size(); ++i) {
        if (file.bytes[i] == '\n')
            file.lineStarts.push_back(static_cast<std::uint32_t>(i + 1));
    }
    const std::scoped_lock lock(m_mutex);
    const auto id = static_cast<FileId>(m_files.size());
    const File &kept = m_files.emplace_back(std::move(file));
    m_byPath.insert_or_assign(kept.path, id);
    return id;
}

void SourceSet::forget(FileId id)
{
    const std::scoped_lock lock(m_mutex);
    File &gone = m_files.at(std::to_underlying(id));
    if (const auto at = m_byPath.find(gone.path); at != m_byPath.end() && at->second == id)
        m_byPath.erase(at);
    gone.bytes = {};
    gone.lineStarts = {0};
}

std::optional<FileId> SourceSet::find(std::string_view path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto it = m_byPath.find(path);
    return it == m_byPath.end() ? std::nullopt : std::optional(it->second);
}

std::string_view SourceSet::path(FileId id) const
{
    return file(id).path;
}

std::string_view SourceSet::text(FileId id) const
{
    return file(id).bytes;
}

std::string_view SourceSet::text(const SourceRange &range) const
{
    const std::string_view all = text(range.file);
    return all.substr(std::min<std::size_t>(range.begin, all.size()), range.end - range.begin);
}

Position SourceSet::position(FileId id, std::uint32_t offset) const
{
    const File &source = file(id);
    const auto end = static_cast<std::uint32_t>(source.bytes.size());
    const std::uint32_t at = std::min(offset, end);
    const auto next = std::ranges::upper_bound(source.lineStarts, at);
    const auto line = static_cast<std::uint32_t>(next - source.lineStarts.begin());
    return {.line = line, .column = at - source.lineStarts[line - 1] + 1};
}

std::string SourceSet::describe(const SourceRange &range) const
{
    const Position at = position(range.file, range.begin);
    return std::format("{}:{}:{}", path(range.file), at.line, at.column);
}

const SourceSet::File &SourceSet::file(FileId id) const
{
    const std::scoped_lock lock(m_mutex);
    return m_files.at(std::to_underlying(id));
}

} // namespace pavise::text
