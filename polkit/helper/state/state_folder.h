// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// What the helper keeps on the disk: the history, what was replaced, and what is not done yet.
/// Below its own folder, root's alone, and never below the profile folder, where it would be loaded
/// at boot.

#pragma once

#include "core/text/messages/diagnostic.h"
#include "polkit/helper/state/record.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::helper {

using Written = std::expected<void, text::Diagnostic>;

/// `objects/SHA256`: texts and compiled policy, each once. `history/ID`: a Record each. `pending`:
/// the operation under way. `leases/OPERATION`: a Lease each. At most 500 entries and 64 MiB of
/// objects; the oldest entries go, never the newest nor what a lease needs.
class StateFolder
{
public:
    explicit StateFolder(std::string path)
        : m_path(std::move(path))
    {
    }

    /// Keeps \p bytes, synced to the disk.
    /// Errors: FileUnwritable.
    [[nodiscard]] std::expected<text::Sha256, text::Diagnostic> keep(std::string_view bytes) const;
    /// Nothing when it is not there or not what its name says.
    [[nodiscard]] std::optional<std::string> kept(const text::Sha256 &digest) const;

    /// For an entry that is made at \p time: later than all others, whatever the clock says.
    [[nodiscard]] std::uint64_t nextId(std::uint64_t time) const;
    /// Adds \p record, or writes it once more.
    /// Errors: FileUnwritable.
    [[nodiscard]] Written append(const Record &record) const;
    /// Newest first: at most \p most with an id below \p before (0: any).
    [[nodiscard]] std::vector<Record> history(std::uint64_t before, std::size_t most) const;
    [[nodiscard]] std::optional<Record> entry(std::uint64_t id) const;

    [[nodiscard]] Written writePending(const Pending &pending) const;
    [[nodiscard]] std::optional<Pending> pending() const; ///< A damaged one is none.
    void removePending() const;

    [[nodiscard]] Written writeLease(const Lease &lease) const;
    [[nodiscard]] std::vector<Lease> leases() const;
    void removeLease(const Record &record) const;

private:
    void removeOldest() const;

    std::string m_path;
};

/// Something that is the same until the next boot: made in \p runtime, which does not survive one.
[[nodiscard]] std::string bootToken(const std::string &runtime);

} // namespace pavise::helper
