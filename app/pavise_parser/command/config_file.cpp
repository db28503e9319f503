// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/command/options.h"

namespace pavise::parser {

std::vector<std::string> configWords(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        line = line.substr(0, line.find('#'));
        const auto trim = [](std::string_view &part) {
            const std::size_t first = part.find_first_not_of(" \t\r");
            const std::size_t last = part.find_last_not_of(" \t\r");
            part = first == std::string_view::npos ? std::string_view()
                                                   : part.substr(first, last - first + 1);
        };
        trim(line);
        if (line.empty())
            continue;
        const std::size_t split = line.find_first_of(" \t=");
        std::string_view value =
            split == std::string_view::npos ? std::string_view() : line.substr(split + 1);
        trim(value);
        if (value.starts_with('=')) {
            value.remove_prefix(1);
            trim(value);
        }
        std::string word = "--" + std::string(line.substr(0, split));
        if (!value.empty())
            word += "=" + std::string(value);
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace pavise::parser
