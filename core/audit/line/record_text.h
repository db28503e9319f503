// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Records that are known already, told by their bytes: in a log of a million lines most differ
/// from an earlier one only in when it was and which process did it, and need not be taken apart
/// again.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::audit {

/// A record cut at the number of its process.
struct RecordText
{
    std::string_view before; ///< Up to and with `pid=`.
    std::string_view after;  ///< What follows the number.
    std::int64_t pid = 0;
    std::uint64_t hash = 0; ///< Of `before` and `after`.
};

/// Cuts \p record, which begins with `apparmor="`. \returns nothing when it is not surely so that
/// parseLine() would give records with the same `before` and `after` the same event but for the
/// field Pid: no number, one within a value, quotes in unusual places, a backslash.
[[nodiscard]] std::optional<RecordText> recordText(std::string_view record);

/// The same cut at the first ` pid=` and number, wherever that stands: for KnownRecords::find()
/// alone. What it finds was added with the cut of recordText(), which looks at nothing but the
/// text, and so is right for \p record too.
[[nodiscard]] std::optional<RecordText> guessedText(std::string_view record);

/// Which group the records of a text are in. A cache of bounded size: what it has forgotten is
/// taken apart once more. Texts are compared in full: no one can make a record pass for another.
class KnownRecords
{
public:
    [[nodiscard]] std::optional<std::size_t> find(const RecordText &record) const;
    void add(const RecordText &record, std::size_t group);

private:
    /// Most slots, of one text each, which takes a few hundred bytes: 20 MB when all are used.
    static constexpr std::size_t kMaxSlots = 1UL << 16U;
    /// Longer ones are rare and would only take room.
    static constexpr std::size_t kMaxText = 1024;

    struct Slot
    {
        std::uint64_t hash = 0;
        std::size_t group = 0;
        std::size_t cut = 0; ///< Where `after` begins.
        std::string text;    ///< Empty: unused.
    };

    [[nodiscard]] static bool holds(const Slot &slot, const RecordText &record);
    void grow();

    /// A power of two; none before the first add(). A text is in one of two neighbours: of texts
    /// that all fit, few would have a place each to themselves.
    std::vector<Slot> m_slots;
    std::size_t m_added = 0; ///< Since it grew.
};

/// Which records were seen lately, so that the same one out of a second log is not counted twice.
class RecentRecords
{
public:
    /// How many are remembered, at least.
    static constexpr std::size_t kWindow = 65536;

    /// True when a record with this \p hash was there already: from the same \p host, a hash of its
    /// name, or when one of both names none (0). Otherwise it is remembered.
    [[nodiscard]] bool isTwin(std::uint64_t hash, std::uint64_t host);

private:
    struct Slot
    {
        std::uint64_t hash = 0; ///< 0: unused.
        std::uint64_t host = 0;
    };
    [[nodiscard]] static Slot &slotOf(std::vector<Slot> &slots, std::uint64_t hash);
    void makeRoom();

    /// When the newer is full it takes the place of the older: nothing is ever erased singly.
    std::vector<Slot> m_newer;
    std::vector<Slot> m_older;
    std::size_t m_used = 0; ///< Of the newer; its slots are a power of two.
};

/// A hash of bytes that is quick for the few hundred of a record; not against forgery.
[[nodiscard]] std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed = 0);

} // namespace pavise::audit
