// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/learn/use_counts.h"

#include <algorithm>

namespace pavise::ui {

namespace {

bool isOf(std::string_view label, std::string_view profile)
{
    return label == profile
        || (label.starts_with(profile) && label.substr(profile.size()).starts_with("//"));
}

} // namespace

UseCounts countUse(const DenialSnapshot &snapshot, const std::string &profile, std::int64_t since)
{
    UseCounts counts;
    for (const DenialEntry &entry : snapshot.groups) {
        const audit::Denial &denial = entry.denial;
        const audit::EventKind kind = denial.first.kind;
        const bool isDenial = kind == audit::EventKind::Denied || kind == audit::EventKind::Allowed
            || kind == audit::EventKind::Killed;
        if (!isDenial || denial.lastTime < since
            || !isOf(denial.first.text(audit::Field::Profile), profile))
            continue;
        counts.events[denial.first.eventClass] += denial.count;
        counts.all += denial.count;
        ++counts.groups;
        counts.last = std::max(counts.last, denial.lastTime);
    }
    return counts;
}

RunningUnder runningUnder(const StatusSnapshot &snapshot, const std::string &profile,
                          const std::string &program)
{
    RunningUnder running;
    for (const ProcessEntry &process : snapshot.processes) {
        const bool isUnder = process.isLabelKnown
            && std::ranges::any_of(process.confinement.parts,
                                   [&profile](const kernel::LabelPart &part) {
                                       return isOf(part.profile, profile);
                                   });
        if (isUnder)
            running.under.push_back(&process);
        else if (!program.empty() && process.details.exe == program)
            running.outside.push_back(&process);
    }
    return running;
}

} // namespace pavise::ui
