// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/automata/dfa.h"

#include <format>
#include <iterator>

namespace pavise::automata {

namespace {

std::string nameOf(std::uint8_t byte)
{
    if (byte > ' ' && byte < 0x7F && byte != '\'' && byte != '\\')
        return std::format("'{}'", static_cast<char>(byte));
    return std::format("{:02x}", byte);
}

void appendRow(std::string &out, std::span<const Transition> row)
{
    for (auto at = row.begin(); at != row.end();) {
        auto last = at;
        while (std::next(last) != row.end() && std::next(last)->to == at->to
               && std::next(last)->byte == last->byte + 1)
            ++last;
        out += nameOf(at->byte);
        if (last != at)
            out += '-' + nameOf(last->byte);
        out += std::format(" -> {}, ", static_cast<std::uint32_t>(at->to));
        at = std::next(last);
    }
}

} // namespace

std::string dump(const Dfa &dfa)
{
    std::string out;
    for (std::uint32_t i = 0; i < dfa.stateCount(); ++i) {
        const StateId state{i};
        out += std::format("{}: ", i);
        const AcceptWords accept = dfa.accept(state);
        if (accept != AcceptWords{})
            out += std::format("accept {:x}/{:x}, ", accept.accept, accept.accept2);
        if (!dfa.rules(state).empty()) {
            out += "rules";
            for (const AcceptId rule : dfa.rules(state))
                out += std::format(" {}", static_cast<std::uint32_t>(rule));
            out += ", ";
        }
        appendRow(out, dfa.exceptions(state));
        if (dfa.nextOutOfBand(state) != StateId::Trap) {
            out += std::format("out of band -> {}, ",
                               static_cast<std::uint32_t>(dfa.nextOutOfBand(state)));
        }
        out += std::format("else {}\n", static_cast<std::uint32_t>(dfa.defaultNext(state)));
    }
    return out;
}

} // namespace pavise::automata
