// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/policy_permissions.h"

#include <stdexcept>

namespace pavise::tests {

namespace {

std::uint32_t oldFileBits(std::uint32_t old)
{
    std::uint32_t now = old & 0xf;
    if (old & 0x4)
        now |= 0x200 | 0x40; // read
    if (old & 0x2)
        now |= 0x100 | 0x10 | 0x20 | 0x1000 | 0x2000 | 0x40; // write
    if (old & 0x10)
        now |= 0x40000; // link
    if (old & 0x20)
        now |= 0x8000; // lock or link subset
    if (old & 0x40)
        now |= 0x10000; // map executable
    return now;
}

std::uint32_t oldTarget(std::uint32_t mask)
{
    std::uint32_t out = 0;
    if (mask & 0x100)
        out |= 0x10000000;
    if (mask & 0x200)
        out |= 0x40000000;
    if (mask & 0x80)
        out |= 0x80000000;
    const std::uint32_t index = mask >> 10 & 0xf;
    if (index == 1)
        out |= 0x80000000;
    else if (index == 2)
        out |= 0x04000000;
    else if (index == 3)
        out |= 0x04000000 | 0x20000000;
    else if (index)
        out |= 0x08000000 | (index - 4);
    return out;
}

} // namespace

Perms permissions(const PolicyDb &db, std::uint32_t state, Kind kind, const CompareOptions &options,
                  bool mixed)
{
    Perms out;
    auto &v = out.value;
    const std::uint32_t a = db.dfa->accept(state), b = db.dfa->accept2(state);
    if (db.table) {
        std::size_t index = a;
        if (kind == Kind::FileOther)
            ++index;
        if (index >= db.perms.size())
            throw std::runtime_error("accept index " + std::to_string(index)
                                     + " beyond the permission table");
        out = db.perms[index];
    } else if (kind == Kind::FileOwner || kind == Kind::FileOther) {
        const int shift = kind == Kind::FileOwner ? 0 : 14;
        v[Allow] = oldFileBits(a >> shift & 0x7f) | 0x200;
        if (a & 0x80000000)
            v[Allow] |= 0x40000000;
        if (a & 0x40000000)
            v[Allow] |= 0x20000000;
        v[Audit] = oldFileBits(b >> shift & 0x7f);
        v[Quiet] = oldFileBits(b >> shift >> 7 & 0x7f);
        v[Xindex] = oldTarget(a >> shift & 0x3fff);
    } else if (state != 0 && kind == Kind::Attachment) {
        v[Allow] = (a & 0x7f) | (a & 0x80000000);
    } else if (state != 0) {
        const auto other = [](std::uint32_t x) {
            return (x & 3) << 8 | (x & 0x1c) << 18 | (x & 0x60) << 19;
        };
        const auto extra = [](std::uint32_t x) { return (x & 1) << 7 | (x & 0x7e) << 9; };
        const bool v9 = (db.version & 0x3ff) > 8;
        v[Allow] = (a & 0x7f) | (a & 0x80000000) | other((a >> 14 & 0x7f) | (a & 0x80000000));
        v[Allow] |= v9 ? extra(a >> 7 & 0x7f) : 0x8000;
        v[Audit] = (b & 0x7f) | other(b >> 14 & 0x7f);
        v[Quiet] = (b >> 7 & 0x7f) | other(b >> 21 & 0x7f);
        if (v9)
            v[Quiet] |= extra(b >> 21 & 0x7f);
    }
    if (!options.strict) {
        // The kernel logs only what it allows and is silent only about what it refuses.
        // Source: kernel file.c: aa_audit_file; lib.c: aa_check_perms.
        v[Audit] &= v[Allow];
        v[Quiet] &= ~v[Allow];
    }
    if (kind == Kind::Attachment) {
        const std::uint32_t exec = v[Allow] & 1; // all the kernel looks at
        out = Perms();
        out.value[Allow] = exec;
        return out;
    }
    const bool file = kind != Kind::Other;
    if (!file && !options.strict)
        v[Allow] &= ~0x8000u; // set on every live state for old reasons and never asked for
    if (file)
        for (Field f : {Allow, Deny, Subtree, Cond, Kill, Complain, Prompt, Audit, Quiet, Hide})
            v[f] &= ~options.ignoredFileBits;
    if (file && ((v[Allow] & 1) || options.strict))
        out.target = db.target(v[Xindex]);
    if (db.table) {
        if (v[Tag])
            out.tagText = v[Tag] < db.tagSets.size() ? db.tagSets[v[Tag]] : db.text(v[Tag]);
        out.labelText = db.text(v[Label]);
    }
    if (mixed) {
        // Old accept tables cannot say these; getattr is always granted there.
        for (Field f : {Deny, Subtree, Cond, Kill, Complain, Prompt, Hide})
            v[f] = 0;
        if (file)
            v[Allow] |= 0x200;
        out.tagText.clear();
        out.labelText.clear();
    }
    return out;
}

} // namespace pavise::tests
