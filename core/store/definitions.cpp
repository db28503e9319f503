// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/store/definitions.h"

#include "core/text/bytes.h"

#include <memory>
#include <variant>

namespace pavise::store {

namespace {

void collect(const std::vector<syntax::Item> &items, std::vector<const syntax::Profile *> &found)
{
    for (const syntax::Item &item : items) {
        if (const auto *const profile = std::get_if<std::unique_ptr<syntax::Profile>>(&item.node)) {
            found.push_back(profile->get());
        } else if (const auto *const block = std::get_if<syntax::Block>(&item.node)) {
            collect(block->body, found);
        } else if (const auto *const choice = std::get_if<syntax::Conditional>(&item.node)) {
            for (const syntax::Conditional::Branch &branch : choice->branches)
                collect(branch.body, found);
        }
    }
}

} // namespace

std::vector<const syntax::Profile *> profilesIn(const std::vector<syntax::Item> &items)
{
    std::vector<const syntax::Profile *> found;
    collect(items, found);
    return found;
}

std::string kernelName(const syntax::Profile &profile, const std::string &parent)
{
    const std::string name = text::resolveEscapes(profile.name.raw);
    return parent.empty() ? name : parent + "//" + name;
}

} // namespace pavise::store
