// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The strings that the kernel can ask of one class, as a small automaton: what an example may look
/// like, so that two policies are not told apart by strings that nobody ever asks.

#pragma once

#include "core/automata/pattern/byte_set.h"
#include "core/explain/question/access.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pavise::explain {

/// What a byte of a string belongs to.
enum class Part : std::uint8_t {
    None,  ///< A separator or a byte that is always the same.
    First, ///< The path, label, name or number that comes first.
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Count,
};

inline constexpr std::size_t kPartCount = static_cast<std::size_t>(Part::Count);

/// The bytes of a string by what they belong to.
using Parts = std::array<std::string, kPartCount>;

struct FormStep
{
    automata::ByteSet bytes;
    std::uint8_t to = 0;
    Part part = Part::None;
};

struct FormPhase
{
    std::vector<FormStep> steps;
    std::uint32_t wanted = 0; ///< Kernel bits that are asked of a string that ends here.
    /// A string that goes on needs these bits here as well: the first half of a pair.
    std::uint32_t carried = 0;
};

struct QuestionForm
{
    std::uint8_t mediationClass = 0; ///< kernel AA_CLASS_*; 2 is the file automaton.
    std::string prefix;              ///< Always there; with the class but for files.
    std::vector<FormPhase> phases;   ///< The first is where strings begin, after the prefix.

    /// The access that a string with \p parts that ended in phase \p end asks for.
    [[nodiscard]] Access access(const Parts &parts, std::uint8_t end, std::uint32_t kernelBits,
                                bool isOwner) const;
};

/// Of every class that an automaton decides by strings of any length; the others (network families,
/// capabilities) are few enough to ask one by one.
[[nodiscard]] std::span<const QuestionForm> questionForms();

/// Unix sockets, in the class that the network rules of a policy are in.
[[nodiscard]] const QuestionForm &unixForm(std::uint8_t networkClass);

} // namespace pavise::explain
