// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Any bytes as kernel policy: the reader says no or gives automata that can be walked.

#include "core/binary/reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace pavise;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void walk(const binary::ReadDfa &read)
{
    const std::size_t states = read.dfa.stateCount();
    automata::StateId state = read.start;
    for (unsigned byte = 0; byte < 256; ++byte) {
        if (static_cast<std::size_t>(state) >= states)
            std::abort();
        state = read.dfa.next(state, static_cast<std::uint8_t>(byte));
        state = byte % 16 == 0 ? read.dfa.nextOutOfBand(state) : state;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view blob(reinterpret_cast<const char *>(data), size); // NOLINT
    const auto profiles = binary::read(blob);
    if (!profiles)
        return profiles.error().args.empty() ? (std::abort(), 0) : 0;
    for (const binary::ReadProfile &profile : *profiles) {
        for (const auto *each : {&profile.attachment, &profile.policy, &profile.file}) {
            if (*each)
                walk(**each);
        }
    }
    return 0;
}
