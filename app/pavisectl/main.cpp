// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavisectl/command_line.h"

#include <cstdio>
#include <vector>

int main(int argc, char **argv)
{
    const std::vector<std::string_view> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto to = [](std::FILE *stream) {
        return [stream](std::string_view text) {
            (void)std::fwrite(text.data(), 1, text.size(), stream);
            (void)std::fflush(stream);
        };
    };
    return static_cast<int>(pavise::ctl::run(arguments, {.out = to(stdout), .error = to(stderr)}));
}
