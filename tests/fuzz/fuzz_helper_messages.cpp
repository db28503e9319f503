// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes as a worker's answer, or as the helper's own state on the disk: either no message, or
/// one that is exactly these bytes.

#include "polkit/helper/state/record.h"
#include "polkit/helper/worker/messages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace pavise::helper;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

template <typename Message>
void tryAs(std::string_view bytes)
{
    const auto message = decode<Message>(bytes);
    if (message && encode(*message) != bytes)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size); // NOLINT
    tryAs<Answer>(bytes);
    tryAs<Job>(bytes);
    tryAs<Record>(bytes);
    tryAs<Pending>(bytes);
    tryAs<Lease>(bytes);
    return 0;
}
