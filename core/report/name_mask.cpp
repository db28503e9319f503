// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/report/name_mask.h"

#include "core/text/file_reader.h"

#include <algorithm>
#include <charconv>
#include <ranges>

namespace pavise::report {

namespace {

/// What names are made of; everything else ends one.
bool isNameByte(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '_' || character == '-';
}

std::vector<std::string> people(const std::string &root)
{
    constexpr unsigned kFirstPerson = 1000; // Source: Debian policy 9.2.2, as the next.
    constexpr unsigned kNobody = 65534;
    const text::DiskFiles files;
    std::vector<std::string> names;
    if (const auto accounts = files.read(root + "/etc/passwd")) {
        for (const auto line : std::views::split(*accounts, '\n')) {
            std::vector<std::string_view> fields;
            for (const auto field : std::views::split(line, ':'))
                fields.emplace_back(field.begin(), field.end());
            unsigned uid = 0;
            if (fields.size() < 3
                || std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), uid).ec
                    != std::errc())
                continue;
            if (uid >= kFirstPerson && uid < kNobody)
                names.emplace_back(fields[0]);
        }
    }
    if (const auto homes = files.list(root + "/home"))
        names.insert(names.end(), homes->begin(), homes->end());
    return names;
}

} // namespace

std::string hostName(const std::string &root)
{
    const text::DiskFiles files;
    for (const char *file : {"/proc/sys/kernel/hostname", "/etc/hostname"}) {
        if (const auto name = files.read(root + file); name && !name->empty())
            return name->substr(0, name->find('\n'));
    }
    return {};
}

NameMask::NameMask(const std::string &root)
{
    std::size_t count = 0;
    for (const std::string &name : people(root)) {
        if (!std::ranges::contains(m_names, name, &std::pair<std::string, std::string>::first))
            add(name, "user" + std::to_string(++count));
    }
    add(hostName(root), "machine");
    std::ranges::stable_sort(m_names, std::ranges::greater(),
                             [](const auto &each) { return each.first.size(); });
}

void NameMask::add(std::string name, std::string mask)
{
    if (!name.empty())
        m_names.emplace_back(std::move(name), std::move(mask));
}

std::string NameMask::apply(std::string_view text) const
{
    constexpr std::string_view kHome = "/home/";
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        const bool begins = at == 0 || !isNameByte(text[at - 1]);
        const auto stands = [&](const std::pair<std::string, std::string> &each) {
            const std::size_t end = at + each.first.size();
            return text.substr(at).starts_with(each.first)
                && (end == text.size() || !isNameByte(text[end]));
        };
        const auto known = begins ? std::ranges::find_if(m_names, stands) : m_names.end();
        if (known != m_names.end()) {
            out += known->second;
            at += known->first.size();
        } else if (begins && out.ends_with(kHome) && isNameByte(text[at])) {
            out += "user";
            at = std::min(text.find('/', at), text.size());
        } else {
            out += text[at++];
        }
    }
    return out;
}

} // namespace pavise::report
