// SPDX-License-Identifier: GPL-2.0-or-later
// What ends a transaction that a crash cut off.

#include "core/kernel/policy_lock.h"
#include "polkit/helper/apply/file_state.h"
#include "polkit/helper/apply/transaction.h"
#include "polkit/helper/limits.h"
#include "polkit/helper/state/state_folder.h"

#include <algorithm>
#include <ranges>

namespace pavise::helper {

namespace {

bool setMarks(const store::ProfileFolder &folder, const Record &record, bool asPlanned)
{
    return std::ranges::all_of(record.marks, [&](const MarkChange &each) {
        return putMark(folder, each, each.on == asPlanned);
    });
}

/// How far an unloading came: the profiles that are gone.
std::vector<std::string> missing(const KernelPolicy &kernel, const std::vector<std::string> &names)
{
    std::vector<std::string> gone = names;
    if (const auto loaded = kernel.loaded()) {
        for (const kernel::LoadedProfile *each : flattened(*loaded))
            std::erase(gone, each->name);
    }
    return gone;
}

} // namespace

Recovery recover(const Workplace &place)
{
    const StateFolder state(place.roots.state);
    const auto pending = state.pending();
    if (!pending) {
        state.removePending(); // written in one step: a damaged one never stood for a change
        return Recovery::Nothing;
    }
    const auto lock = kernel::lockPolicy(place.roots.runtime, limits::kLockWait);
    const auto folder = store::ProfileFolder::open(place.roots.profiles, store::FolderOwner::Root);
    if (!lock || !folder)
        return Recovery::Inconsistent;

    // Nothing is loaded before every file is in place. So with one still missing the kernel knows
    // nothing of it, and going back is exact; with all there, loading (again) is. What is only half
    // taken out goes back in: recovering never weakens anything.
    Record record = pending->record;
    const auto saved = [&](const FileChange &file) { return isAsLeft(*folder, file); };
    const bool isSameBoot = record.boot == bootToken(place.roots.runtime);
    const std::vector<std::string> gone = missing(place.kernel, pending->removals);
    if (std::ranges::all_of(record.files, saved) && gone.size() == pending->removals.size()
        && (pending->blob.empty() || place.kernel.replace(pending->blob, record.operation))
        && setMarks(*folder, record, true)) {
        record.result = "done";
        (void)state.append(record);
        state.removePending();
        return Recovery::Finished;
    }

    std::string blob;
    for (const PolicyChange &policy : record.policies) {
        if (isSameBoot && std::ranges::contains(gone, policy.name) && policy.before)
            blob += state.kept(*policy.before).value_or("");
    }
    bool isWhole = blob.empty() || place.kernel.replace(blob, record.operation).has_value();
    isWhole = setMarks(*folder, record, false) && isWhole;
    for (const FileChange &file : record.files | std::views::reverse) {
        // One that was not reached, or that somebody changed since, is theirs to keep.
        if (!saved(file))
            continue;
        const auto old = file.before ? state.kept(*file.before) : std::nullopt;
        isWhole = old.has_value() == file.before.has_value()
            && putFile(*folder, place.files, file.name, file.after, old) && isWhole;
    }
    if (!isWhole)
        return Recovery::Inconsistent;
    state.removeLease(record);
    state.removePending();
    return Recovery::Undone;
}

} // namespace pavise::helper
