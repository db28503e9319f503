// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/link_rewrite.h"

#include <regex>

namespace pavise::tests {

namespace {

std::string rewriteLine(const std::string &line)
{
    static const std::regex kRule(
        R"re(^(\s*)((?:priority\s*=\s*\S+\s+)?(?:audit\s+)?(?:deny\s+|allow\s+)?(?:owner\s+|other\s+)?)(?:file\s+)?("[^"]*"|[/@]\S*)\s+([rwamkl]*l[rwamkl]*)\s*->\s*("[^"]*"|\S+),(\s*(?:#.*)?)$)re",
        std::regex::optimize);
    std::smatch part;
    if (line.find("->") == std::string::npos || !std::regex_match(line, part, kRule))
        return line;
    std::string permissions = part[4];
    std::erase(permissions, 'l');
    const std::string prefix = part[2];
    const std::string path = part[3];
    std::string out = part[1];
    if (!permissions.empty())
        out += prefix + path + ' ' + permissions + ", ";
    return out + prefix + "link " + path + " -> " + part[5].str() + ',' + part[6].str();
}

} // namespace

std::string rewriteTrailingLinks(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        out += rewriteLine(std::string(text.substr(0, end)));
        if (end == std::string_view::npos)
            break;
        out += '\n';
        text.remove_prefix(end + 1);
    }
    return out;
}

} // namespace pavise::tests
