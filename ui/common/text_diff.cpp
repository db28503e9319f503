// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/text_diff.h"

#include <algorithm>
#include <cstdint>

namespace pavise::ui {

namespace {

/// Cells of the table of common subsequences; 16 MiB.
constexpr std::size_t kMostCells = 4'000'000;

using Lines = std::vector<std::string_view>;

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

/// Longest common subsequence of what lies between the common head and tail.
void diffMiddle(const Lines &before, const Lines &after, std::size_t head, std::size_t tail,
                std::vector<DiffLine> &out)
{
    const std::size_t rows = before.size() - head - tail;
    const std::size_t columns = after.size() - head - tail;
    std::vector<std::uint32_t> length;
    const bool isSmall = (rows + 1) * (columns + 1) <= kMostCells;
    if (isSmall)
        length.assign((rows + 1) * (columns + 1), 0);
    const auto cell = [&](std::size_t row, std::size_t column) -> std::uint32_t & {
        return length[(row * (columns + 1)) + column];
    };
    for (std::size_t row = rows; isSmall && row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            cell(row, column) = before[head + row] == after[head + column]
                ? cell(row + 1, column + 1) + 1
                : std::max(cell(row + 1, column), cell(row, column + 1));
        }
    }
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < rows || column < columns) {
        const bool isSame =
            isSmall && row < rows && column < columns && before[head + row] == after[head + column];
        if (isSame) {
            out.push_back(
                {DiffLine::Kind::Same, after[head + column], static_cast<int>(head + column + 1)});
            ++row;
            ++column;
        } else if (row < rows
                   && (!isSmall || column == columns
                       || cell(row + 1, column) >= cell(row, column + 1))) {
            out.push_back(
                {DiffLine::Kind::Removed, before[head + row], static_cast<int>(head + row + 1)});
            ++row;
        } else {
            out.push_back(
                {DiffLine::Kind::Added, after[head + column], static_cast<int>(head + column + 1)});
            ++column;
        }
    }
}

} // namespace

TextDiff diffLines(std::string_view before, std::string_view after, int context)
{
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    const std::size_t shorter = std::min(old.size(), now.size());
    std::size_t head = 0;
    while (head < shorter && old[head] == now[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;

    std::vector<DiffLine> all;
    all.reserve(now.size() + 16);
    for (std::size_t i = 0; i < head; ++i)
        all.push_back({DiffLine::Kind::Same, now[i], static_cast<int>(i + 1)});
    diffMiddle(old, now, head, tail, all);
    for (std::size_t i = now.size() - tail; i < now.size(); ++i)
        all.push_back({DiffLine::Kind::Same, now[i], static_cast<int>(i + 1)});

    TextDiff diff;
    const auto around = static_cast<std::ptrdiff_t>(context);
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    std::vector<bool> isShown(all.size(), false);
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const DiffLine::Kind kind = all[static_cast<std::size_t>(i)].kind;
        if (kind == DiffLine::Kind::Same)
            continue;
        ++(kind == DiffLine::Kind::Added ? diff.added : diff.removed);
        for (std::ptrdiff_t j = std::max<std::ptrdiff_t>(0, i - around);
             j < std::min(count, i + around + 1); ++j)
            isShown[static_cast<std::size_t>(j)] = true;
    }
    if (diff.added + diff.removed == 0)
        return diff;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isShown[i])
            diff.lines.push_back(all[i]);
        else if (diff.lines.empty() || diff.lines.back().kind != DiffLine::Kind::Gap)
            diff.lines.push_back({.kind = DiffLine::Kind::Gap});
    }
    return diff;
}

std::string diffText(const TextDiff &diff)
{
    std::string text;
    for (const DiffLine &line : diff.lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            text += "  ";
            break;
        case DiffLine::Kind::Removed:
            text += "- ";
            break;
        case DiffLine::Kind::Added:
            text += "+ ";
            break;
        case DiffLine::Kind::Gap:
            text += "  …";
            break;
        }
        text += line.text;
        text += '\n';
    }
    return text;
}

} // namespace pavise::ui
