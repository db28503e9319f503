// SPDX-License-Identifier: GPL-2.0-or-later
// Compares random paths in random profiles for as long as asked; see differential.h. Ends with 0
// when all agreed.
#include "core/policy/features.h"
#include "core/text/file_reader.h"
#include "tests/tools/differential/differential.h"

#include <charconv>
#include <filesystem>
#include <format>
#include <print>
#include <string_view>

#include <unistd.h>

using namespace pavise::tests;

int main(int argc, char **argv)
{
    namespace fs = std::filesystem;
    if (argc < 2) {
        std::print(stderr, "usage: differential FEATURES [COMPARISONS [SEED]]\n");
        return 2;
    }
    const auto number = [&](int at, auto &value) {
        const std::string_view text = argc > at ? argv[at] : "";
        std::from_chars(text.data(), text.data() + text.size(), value);
    };
    DifferentialOptions options;
    number(2, options.comparisons);
    number(3, options.seed);
    options.paths = 20'000;
    options.features = pavise::text::DiskFiles().read(argv[1]).value_or(std::string());
    options.folder =
        (fs::temp_directory_path() / std::format("differential.{}", ::getpid())).string();
    fs::create_directories(options.folder + "/base");
    const ReferenceParser reference(argv[1], options.folder + "/base", options.folder + "/results");
    if (reference.isAvailable())
        options.reference = &reference;
    else
        std::println("there is no apparmor_parser: comparing with the rules alone");
    const DifferentialResult result = runDifferential(options);
    fs::remove_all(options.folder);
    std::println("{} comparisons over {} random profiles of {} rules, something granted in {}",
                 result.comparisons, result.profiles, options.rules, result.granting);
    if (result.failure.empty())
        return 0;
    std::print("{}", result.failure);
    return 1;
}
