// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Learning sessions on the disk.

#pragma once

#include "core/suggest/session.h"
#include "core/text/messages/diagnostic.h"
#include "core/text/sha256.h"

#include <optional>
#include <string>

namespace pavise::suggest {

struct SavedSession
{
    Session session;
    std::optional<text::Sha256> digest; ///< Of the file; nothing when there is none yet.
};

/// The session in the file \p path, or an empty one when there is no such file. A file that is not
/// wholly right is an error and is left as it is: half a session would ask again what was decided.
/// Errors: FileUnreadable, FileUnsafe, FileTooLarge (as profiles: text::kMaxFileBytes),
/// SessionInvalid.
[[nodiscard]] text::Result<SavedSession> readSession(const std::string &path);

/// Writes \p saved to \p path in one step, for its owner alone: it tells what programs do. The file
/// must still be what it was when \p saved was read, so that of two windows none undoes what the
/// other decided. Afterwards \p saved knows the new digest.
/// Errors: those of store::atomicWrite(); the file is as it was.
[[nodiscard]] text::Result<void> writeSession(const std::string &path, SavedSession &saved);

} // namespace pavise::suggest
