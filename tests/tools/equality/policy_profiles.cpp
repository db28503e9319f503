// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/policy_profiles.h"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace pavise::tests {

namespace {

std::string valueText(const Node &node)
{
    switch (node.code) {
    case U8:
    case U16:
    case U32:
    case U64:
        return hex(node.number);
    case String:
        return "\"" + printable(node.bytes) + "\"";
    case Blob:
        return "blob[" + std::to_string(node.bytes.size()) + "] "
            + printable(node.bytes.substr(0, 64))
            + (node.bytes.size() > 64 ? "... hash " + hex(std::hash<std::string>()(node.bytes))
                                      : "");
    default:
        return "";
    }
}

void flatten(const Node &node, const std::string &path, std::map<std::string, std::string> &out)
{
    if (node.code == Struct || node.code == List || node.code == Array) {
        if (node.code == Array)
            out[path + "#"] = std::to_string(node.number);
        std::map<std::string, int> seen;
        for (const Node &child : node.children) {
            const int index = seen[child.tag]++;
            flatten(child, path + "/" + (child.tag.empty() ? std::to_string(index) : child.tag),
                    out);
        }
        return;
    }
    out[path] = valueText(node);
}

void readPermTable(const Node &node, PolicyDb &db)
{
    db.table = true;
    for (const Node &child : node.children) {
        if (child.tag == "version")
            db.permsVersion = std::max(db.permsVersion, static_cast<std::uint32_t>(child.number));
        if (child.code != Array)
            continue;
        constexpr std::size_t width = 14; // one reserved word, then the thirteen fields
        if (child.children.size() % width)
            throw std::runtime_error("permission table with a row of odd length");
        for (std::size_t at = 0; at < child.children.size(); at += width) {
            Perms row;
            for (std::size_t f = 0; f < FieldCount; ++f)
                row.value[f] = static_cast<std::uint32_t>(child.children[at + 1 + f].number);
            db.perms.push_back(std::move(row));
        }
    }
}

void readTags(const Node &node, PolicyDb &db)
{
    // Newer kernels: strings, headers (mask, count, size, string index) and sets of header indexes.
    std::vector<std::string> strings, headers;
    std::vector<std::uint32_t> sets;
    for (const Node &child : node.children) {
        if (child.tag == "strs") {
            for (const Node &list : child.children)
                for (const Node &item : list.children)
                    strings.push_back(printable(item.bytes));
        } else if (child.tag == "hdrs") {
            for (std::size_t i = 0; i + 3 < child.children.size(); i += 4) {
                const std::uint64_t index = child.children[i + 3].number;
                headers.push_back(hex(child.children[i].number) + ":"
                                  + (index < strings.size() ? strings[index] : "?"));
            }
        } else if (child.tag == "sets") {
            for (const Node &item : child.children)
                sets.push_back(static_cast<std::uint32_t>(item.number));
        }
    }
    db.tagSets.resize(sets.size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        std::vector<std::string> parts;
        for (std::size_t k = 1; k <= sets[i] && i + k < sets.size(); ++k)
            parts.push_back(sets[i + k] < headers.size() ? headers[sets[i + k]] : "?");
        std::sort(parts.begin(), parts.end());
        for (const std::string &part : parts)
            db.tagSets[i] += (db.tagSets[i].empty() ? "{" : " ") + part;
        if (!parts.empty())
            db.tagSets[i] += "}";
    }
}

void readTargets(const Node &node, PolicyDb &db)
{
    for (const Node &list : node.children)
        for (const Node &item : list.children)
            db.targets.push_back(item.bytes);
}

// Takes the children that belong to one policy database; true when the child was one.
bool takeDbPart(const Node &node, PolicyDb &db)
{
    if (node.tag == "perms" && node.code == Struct)
        readPermTable(node, db);
    else if (node.tag == "tags" && node.code == Struct)
        readTags(node, db);
    else if (node.tag == "permsv")
        db.permsVersion = static_cast<std::uint32_t>(node.number);
    else if (node.tag == "aadfa" && node.code == Blob)
        db.dfa = std::make_shared<Automaton>(node.bytes);
    else if (node.tag == "start")
        db.start = static_cast<std::uint32_t>(node.number);
    else if (node.tag == "dfa_start")
        db.fileStart = static_cast<std::uint32_t>(node.number);
    else if (node.tag == "xtable" && node.code == Struct)
        readTargets(node, db);
    else
        return false;
    return true;
}

Profile readProfile(const Node &top, const std::string &prefix, std::uint32_t version)
{
    static const char *const capNames[4] = {"caps.allow", "caps.audit", "caps.quiet",
                                            "caps.reserved"};
    static const char *const flagNames[3] = {"flags.kind", "flags.mode", "flags.audit"};
    static const char *const cap64Names[4] = {"caps.allow.high", "caps.audit.high",
                                              "caps.quiet.high", "caps.reserved.high"};
    Profile profile;
    profile.version = version;
    PolicyDb attachment, file;
    bool afterFlags = false, afterPolicy = false;
    int caps = 0;
    std::map<std::string, int> unnamed;
    for (std::size_t i = 0; i < top.children.size(); ++i) {
        const Node &node = top.children[i];
        if (i == 0) {
            profile.name = prefix + printable(node.bytes);
            continue;
        }
        if (node.tag == "policydb" && node.code == Struct) {
            PolicyDb db;
            db.version = version;
            for (const Node &child : node.children)
                if (!takeDbPart(child, db))
                    flatten(child, "policydb/" + child.tag, profile.scalars);
            if (db.dfa)
                profile.policy = std::move(db);
            afterPolicy = true;
            continue;
        }
        if (takeDbPart(node, afterFlags ? file : attachment))
            continue;
        if (node.tag == "flags" && node.code == Struct) {
            for (std::size_t k = 0; k < node.children.size(); ++k)
                profile.scalars[k < 3 ? flagNames[k] : "flags." + std::to_string(k)] =
                    valueText(node.children[k]);
            afterFlags = true;
            continue;
        }
        if (node.tag == "caps64" && node.code == Struct) {
            for (std::size_t k = 0; k < node.children.size(); ++k)
                profile.scalars[k < 4 ? cap64Names[k] : "caps64." + std::to_string(k)] =
                    valueText(node.children[k]);
            continue;
        }
        if (node.tag.empty() && node.code == U32) {
            if (!afterFlags)
                profile.scalars["xmatch_len"] = valueText(node);
            else if (caps < 4)
                profile.scalars[capNames[caps++]] = valueText(node);
            else
                profile.scalars["number." + std::to_string(unnamed["u32"]++)] = valueText(node);
            continue;
        }
        if (node.tag == "data" && node.code == Struct) {
            // Key and value pairs: their order carries no meaning.
            for (std::size_t k = 0; k + 1 < node.children.size(); k += 2)
                profile.scalars["data." + printable(node.children[k].bytes)] =
                    valueText(node.children[k + 1]);
            continue;
        }
        flatten(node, node.tag.empty() ? "unnamed." + std::to_string(unnamed["x"]++) : node.tag,
                profile.scalars);
    }
    (void)afterPolicy;
    attachment.version = file.version = version;
    if (attachment.dfa)
        profile.attachment = std::move(attachment);
    if (file.dfa)
        profile.file = std::move(file);
    return profile;
}

} // namespace

std::vector<Profile> readPolicy(const std::string &data)
{
    Reader reader(data);
    std::vector<Profile> profiles;
    std::uint32_t version = 0;
    std::string space;
    while (!reader.atEnd()) {
        const Node node = reader.next();
        if (node.tag == "version" && node.code == U32) {
            version = static_cast<std::uint32_t>(node.number);
            space.clear();
        } else if (node.tag == "namespace" && node.code == String) {
            space = ":" + printable(node.bytes) + ":";
        } else if (node.tag == "profile" && node.code == Struct) {
            profiles.push_back(readProfile(node, space, version));
        } else {
            throw std::runtime_error("unexpected item '" + node.tag + "' between profiles");
        }
    }
    return profiles;
}

} // namespace pavise::tests
