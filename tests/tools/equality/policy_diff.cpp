// SPDX-License-Identifier: GPL-2.0-or-later
// policy_diff A B: says where two compiled policies differ in meaning; 0 same, 1 different, 2
// trouble.
#include "core/text/file_reader.h"
#include "tests/tools/equality/policy_compare.h"

#include <cstdio>
#include <string>
#include <vector>

int main(int argc, char **argv)
{
    pavise::tests::CompareOptions options;
    std::vector<std::string> contents;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--strict") {
            options.strict = true;
        } else if (word == "--ignore-version") {
            options.ignoreVersion = true;
        } else {
            const auto bytes = pavise::text::DiskFiles().read(word);
            if (!bytes) {
                std::fprintf(stderr, "policy_diff: %s\n",
                             pavise::text::toEnglish(bytes.error()).c_str());
                return 2;
            }
            contents.push_back(*bytes);
        }
    }
    if (contents.size() != 2) {
        std::fputs("usage: policy_diff [--strict] [--ignore-version] A B\n", stderr);
        return 2;
    }
    const auto result = pavise::tests::comparePolicies(contents[0], contents[1], options);
    for (const std::string &line : result.differences)
        std::puts(line.c_str());
    if (!result.trouble.empty()) {
        std::fprintf(stderr, "policy_diff: %s\n", result.trouble.c_str());
        return 2;
    }
    return result.isSame() ? 0 : 1;
}
