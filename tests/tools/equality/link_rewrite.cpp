// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/link_rewrite.h"

#include <QRegularExpression>

namespace pavise::tests {

namespace {

std::string rewriteLine(const std::string &line)
{
    static const QRegularExpression rule(
        QStringLiteral("^(\\s*)((?:priority\\s*=\\s*\\S+\\s+)?(?:audit\\s+)?(?:deny\\s+|allow\\s+)?"
                       "(?:owner\\s+|other\\s+)?)(?:file\\s+)?(\"[^\"]*\"|[/@]\\S*)\\s+"
                       "([rwamkl]*l[rwamkl]*)\\s*->\\s*(\"[^\"]*\"|\\S+),(\\s*(?:#.*)?)$"));
    if (line.find("->") == std::string::npos)
        return line;
    // As Latin-1 every byte is one character, there and back.
    const QRegularExpressionMatch match = rule.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return line;
    const auto part = [&match](int number) {
        return match.captured(number).toLatin1().toStdString();
    };
    std::string permissions = part(4);
    std::erase(permissions, 'l');
    std::string out = part(1);
    if (!permissions.empty())
        out += part(2) + part(3) + ' ' + permissions + ", ";
    return out + part(2) + "link " + part(3) + " -> " + part(5) + ',' + part(6);
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
