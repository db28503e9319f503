// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Where the boxes of a drawn transition graph stand and which lines join them. What one rule leads
/// to in great number is one box, so that a drawing of hundreds of profiles can be read.

#pragma once

#include "core/explain/transitions/transitions.h"

#include <cstddef>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace pavise::explain {

/// A profile, or a bundle of many that are reached in the same way.
struct DrawnBox
{
    std::vector<std::size_t> nodes; ///< One: a profile. More: a bundle, in the order of the text.
    std::size_t column = 0;         ///< The distance from the start.
    std::size_t row = 0;            ///< The first of rows() that it takes in its column.
    /// The first transition that leads to a bundle; names it in DrawingWish::opened.
    std::size_t opener = std::string_view::npos;
    bool isOneRule = false; ///< All of a bundle is reached by the rule of `opener`.
    bool isOpen = false;    ///< Its profiles stand below its title, one a row.

    [[nodiscard]] bool isBundle() const { return nodes.size() > 1; }
    [[nodiscard]] std::size_t rows() const { return isOpen ? nodes.size() + 1 : 1; }

    friend bool operator==(const DrawnBox &, const DrawnBox &) = default;
};

/// At most one from each box to each other.
struct DrawnLine
{
    std::size_t from = 0; ///< Indexes of boxes.
    std::size_t to = 0;
    std::size_t transition = 0; ///< The first of those that it stands for, one of the path if any.
};

struct Drawing
{
    std::vector<DrawnBox> boxes; ///< Nearest to the start first.
    std::vector<DrawnLine> lines;

    /// How many profiles are in its boxes.
    [[nodiscard]] std::size_t nodeCount() const;
};

struct DrawingWish
{
    std::size_t mostBoxes = 60;
    /// So many profiles that one rule leads to are a bundle.
    std::size_t leastBundle = 5;
    /// Where one profile leads to more others by rules of their own, those of a kind are bundled.
    std::size_t mostSingles = 8;
    /// Transitions to draw whatever their number: what they lead to is in no bundle.
    std::span<const std::size_t> path;
    std::set<std::size_t> opened; ///< DrawnBox::opener of the bundles to show one by one.
};

/// What can be reached from \p start, in columns by distance; npos: from every profile that nothing
/// leads to. What a bundle leads to is bundled as a whole; unconfined always stands alone.
[[nodiscard]] Drawing drawingFrom(const TransitionGraph &graph, std::size_t start,
                                  const DrawingWish &wish = {});

/// The drawing as a file that uses no fonts or files but what a viewer has.
[[nodiscard]] std::string toSvg(const TransitionGraph &graph, const Drawing &drawing);

} // namespace pavise::explain
