// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The last look at a policy blob before the kernel sees it.
///
/// Kernels accept blobs that make them read out of bounds, and one shape crashes 6.18. So this
/// takes only what every kernel from 5.10 to 7.3 loads and understands alike, unless told that the
/// target knows more. It shares no code with the writer: a mistake in one is seen by the other.

#pragma once

#include "core/text/messages/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pavise::binary {

struct VerifyOptions
{
    /// Parents that the kernel has already; their children may come without them.
    /// Each as the kernel lists it, `:namespace:name` outside the root namespace.
    std::vector<std::string> loadedParents = {};
    /// Who will load it is not known: any child may come without its parent.
    bool allowOrphans = false;
    /// The target knows prompt mode; 5.10 and 6.1 refuse it.
    bool allowPrompt = false;
    /// The blob is for several writes, one for each run of profiles of one namespace; see writes().
    bool severalNamespaces = false;
};

/// One profile of a verified blob.
struct VerifiedProfile
{
    std::string name;          ///< `parent//child` for children and hats.
    std::string namespaceName; ///< Empty for the namespace of the writer.
    std::uint32_t mode = 0;    ///< A ProfileMode; Complain when the force-complain bit is set.
    std::size_t begin = 0;     ///< Where it begins in the blob; it ends where the next begins.

    friend bool operator==(const VerifiedProfile &, const VerifiedProfile &) = default;
};

/// What the blob would load, in its order, or the first thing that is wrong with it
/// (a Policy... code; the last argument is the byte offset of the place).
[[nodiscard]] text::Result<std::vector<VerifiedProfile>> verify(std::string_view blob,
                                                                const VerifyOptions &options = {});

/// The parts of \p blob that the kernel takes as one write each: it refuses a set with several
/// namespaces, or loads it into the wrong one. \p profiles are what verify() said of it.
[[nodiscard]] std::vector<std::string_view> writes(std::string_view blob,
                                                   const std::vector<VerifiedProfile> &profiles);

} // namespace pavise::binary
