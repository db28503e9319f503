// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Time of the engines that ask policies: the bars are 200 ms for a dry run of 100,000 events, 100
/// ms for the difference of two profiles of apparmor.d's size, 10 s for an edit of
/// abstractions/base over the whole corpus on two processors with a first result within 1 s. Usage:
/// bench_explain FEATURES-FILE BASE

#include "core/audit/event.h"
#include "core/explain/compare/diff.h"
#include "core/explain/compare/dry_run.h"
#include "core/explain/compare/impact.h"
#include "core/explain/reality/sensitive_targets.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace pavise;

namespace {

class Clock
{
public:
    [[nodiscard]] double milliseconds() const
    {
        const std::chrono::duration<double, std::milli> passed =
            std::chrono::steady_clock::now() - m_start;
        return passed.count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

compile::CompiledFile compiled(const std::string &path, const std::string &added,
                               compile::CompileOptions options, bool withRules)
{
    const text::DiskFiles disk;
    text::MemoryFiles files(&disk);
    if (auto text = disk.read(path)) {
        const std::size_t end = text->rfind('}');
        files.put(path, text->substr(0, end) + added + "}\n");
    }
    text::SourceSet sources;
    options.keepProvenance = withRules;
    return std::move(compile::compile(sources, files, path, options).value);
}

void dryRun(const compile::CompileOptions &options)
{
    constexpr std::size_t kEvents = 100'000;
    const auto file = compiled(options.base + "/nautilus", "", options, false);
    if (file.profiles.empty())
        return;
    explain::RecordedEvents events;
    events.reserve(kEvents);
    Clock adding;
    for (std::size_t i = 0; i < kEvents; ++i) {
        audit::Event event;
        event.kind = audit::EventKind::Denied;
        event.eventClass = audit::EventClass::File;
        event.set(audit::Field::Profile, file.profiles.front().name);
        event.set(audit::Field::Name,
                  "/home/anna/.cache/mozilla/firefox/x" + std::to_string(i) + "/entries/"
                      + std::to_string(i * 7919));
        event.set(audit::Field::RequestedMask, i % 3 == 0 ? "wc" : "r");
        event.set(audit::Field::FsUid, "1000");
        event.set(audit::Field::OwnerUid, i % 2 == 0 ? "1000" : "0");
        events.add(event);
    }
    std::printf("%-44s %9.1f ms\n", "taking in 100,000 events", adding.milliseconds());
    Clock running;
    const explain::DryRun run = explain::dryRun(file.profiles, events);
    std::printf("%-44s %9.1f ms  (%zu fixed; bar 200 ms)\n", "dry run of 100,000 events",
                running.milliseconds(), run.count(explain::Replay::Fixed));
}

/// \p ofTexts: with the rules that make the changes; otherwise as what is loaded is compared.
void difference(const compile::CompileOptions &options, const char *name, bool ofTexts)
{
    const std::string path = options.base + '/' + name;
    const auto left = compiled(path, "", options, false);
    const auto right =
        compiled(path, "  /etc/edit/** rw,\n  deny /usr/share/edit* r,\n", options, false);
    if (left.profiles.empty() || right.profiles.empty())
        return;
    const Clock clock;
    const auto found = ofTexts ? explain::diff(left, 0, right, 0)
                               : explain::diff(explain::ProfileAutomata(left.profiles.front()),
                                               explain::ProfileAutomata(right.profiles.front()));
    std::printf("%-32s %-11s %9.1f ms  (%zu changes; bar 100 ms)\n", name,
                ofTexts ? "of texts" : "of tables", clock.milliseconds(), found.changes.size());
}

void targets(const compile::CompileOptions &options)
{
    const auto file = compiled(options.base + "/nautilus", "", options, true);
    if (file.profiles.empty())
        return;
    (void)explain::reachedTargets(explain::ProfileAutomata(file.profiles.front()));
    const Clock clock;
    const auto found = explain::reachedTargets(explain::ProfileAutomata(file.profiles.front()));
    std::printf("%-44s %9.1f ms  (%zu reached)\n", "sensitive targets of nautilus",
                clock.milliseconds(), found.size());
}

void impact(const compile::CompileOptions &options)
{
    const text::DiskFiles disk;
    // apparmor.d has a stricter one, which nearly all of its profiles read.
    std::string path = options.base + "/abstractions/base-strict";
    if (disk.kind(path) != text::FileKind::Regular)
        path = options.base + "/abstractions/base";
    const auto text = disk.read(path);
    if (!text)
        return;
    const Clock clock;
    double first = 0;
    std::size_t changed = 0;
    std::size_t total = 0;
    explain::impact(disk, path, *text + "\n  /etc/edit/** rw,\n", {.compile = options},
                    [&](const explain::FileImpact &file) {
                        changed += file.changed.size();
                        if (first == 0 && !file.changed.empty())
                            first = clock.milliseconds();
                        total = file.total;
                    });
    std::printf("%-44s %9.1f ms  (first result %.1f ms, %zu files, %zu profiles; bar 10 s, 1 s)\n",
                "impact of an edit of the base abstraction", clock.milliseconds(), first, total,
                changed);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("Usage: bench_explain FEATURES-FILE BASE\n", stderr);
        return 2;
    }
    compile::CompileOptions options;
    options.base = argv[2];
    options.kernelFeatures =
        policy::Features::read(text::DiskFiles(), argv[1]).value_or(policy::Features::builtIn());
    dryRun(options);
    for (const char *name : {"nautilus", "papers", "code"}) {
        difference(options, name, true);
        difference(options, name, false);
    }
    targets(options);
    impact(options);
}
