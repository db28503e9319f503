// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The mode of a profile as it stands on the disk: a flag in the profile's header, and the links
/// that disable a file or force it into complain mode.

#pragma once

#include "core/kernel/confinement.h"
#include "core/store/profile_folder.h"
#include "core/text/messages/diagnostic.h"

#include <expected>
#include <string>
#include <string_view>

namespace pavise::store {

/// The text of a profile file with the mode of one profile changed and every other byte kept:
/// spacing, comments and the other flags (audit, attach_disconnected ...). Hats and children of the
/// profile follow it, because a complaining parent with enforcing children surprises; not those
/// that are unconfined, prompt or default_allow, which have that for a reason of their own.
/// \p profile is the name as the kernel lists it; \p mode is Enforce, Complain, Kill, Unconfined or
/// Prompt. A text that is in that mode already comes back unchanged.
/// Errors: ProfileNotInFile, ModeNotAvailable, and the first error of the parser.
[[nodiscard]] text::Result<std::string> withMode(std::string_view text, std::string_view profile,
                                                 kernel::ProfileMode mode);

/// The same for a flag that is no mode, as `audit`: given to the profile, its hats and its
/// children, or taken away from them. Errors: ProfileNotInFile and the first error of the parser.
[[nodiscard]] text::Result<std::string> withFlag(std::string_view text, std::string_view profile,
                                                 std::string_view flag, bool on);

/// Marks beside a profile file. Both are symbolic links of the file's name in a folder.
/// Source: apparmor_parser(8) and rc.apparmor.functions.
enum class FileMark : std::uint8_t {
    Disabled,      ///< disable/NAME: not loaded at boot.
    ForceComplain, ///< force-complain/NAME: loaded in complain mode whatever the flags say.
};

/// The mark's place, as `disable/usr.bin.foo`.
[[nodiscard]] std::string markName(FileMark mark, std::string_view file);

/// Sets or clears a mark; one that is as wanted already is left alone. The link leads to
/// `../FILE`, so that the folder can be moved or looked at from outside.
/// Errors: FileUnsafe, FileUnwritable.
[[nodiscard]] std::expected<void, text::Diagnostic>
setMark(const ProfileFolder &folder, FileMark mark, const std::string &file, bool on);

} // namespace pavise::store
