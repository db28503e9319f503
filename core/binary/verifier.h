// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The last look at a policy blob before the kernel sees it.
///
/// Kernels accept blobs that make them read out of bounds, and one shape crashes 6.18. So this
/// takes only what every kernel from 5.10 to 7.3 loads and understands alike. It shares no code
/// with the writer: a mistake in one is seen by the other.

#pragma once

#include "core/text/diagnostic.h"

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
    std::vector<std::string> loadedParents;
};

/// One profile of a verified blob.
struct VerifiedProfile
{
    std::string name;          ///< `parent//child` for children and hats.
    std::string namespaceName; ///< Empty for the namespace of the writer.
    std::uint32_t mode = 0;    ///< A ProfileMode; Complain when the force-complain bit is set.

    friend bool operator==(const VerifiedProfile &, const VerifiedProfile &) = default;
};

/// What the blob would load, in its order, or the first thing that is wrong with it
/// (a Policy... code; the last argument is the byte offset of the place).
[[nodiscard]] text::Result<std::vector<VerifiedProfile>> verify(std::string_view blob,
                                                                const VerifyOptions &options = {});

} // namespace pavise::binary
