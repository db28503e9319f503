// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes as kernel policy: what the verifier takes, the reader, which is written apart from
/// it, understands in the same way.

#include "core/binary/reader.h"
#include "core/binary/verifier.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace pavise;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view blob(reinterpret_cast<const char *>(data), size); // NOLINT
    const auto verified = binary::verify(blob);
    if (!verified)
        return 0;
    const auto profiles = binary::read(blob);
    if (!profiles || profiles->size() != verified->size())
        std::abort();
    for (std::size_t i = 0; i < profiles->size(); ++i) {
        if ((*profiles)[i].name != (*verified)[i].name
            || (*profiles)[i].namespaceName != (*verified)[i].namespaceName)
            std::abort();
    }
    return 0;
}
