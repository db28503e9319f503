// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/tools/equality/reference_features.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <vector>

namespace pavise::tests {

namespace {

constexpr std::array<std::string_view, 24> kAsked{"caps/mask",
                                                  "dbus",
                                                  "domain/attach_conditions/xattr",
                                                  "domain/stack",
                                                  "file",
                                                  "io_uring",
                                                  "ipc/posix_mqueue",
                                                  "ipc/sysv_mqueue",
                                                  "mount",
                                                  "mount/move_mount/detached",
                                                  "namespaces/mask/userns_create",
                                                  "network",
                                                  "network/af_unix",
                                                  "network_v8",
                                                  "policy/outofband",
                                                  "policy/perms_compatprompt",
                                                  "policy/profile/error",
                                                  "policy/profile/interruptible",
                                                  "policy/profile/kill.signal",
                                                  "policy/set_load",
                                                  "policy/versions/v6",
                                                  "policy/versions/v7",
                                                  "ptrace",
                                                  "signal"};

/// A tree of names; a leaf holds words.
struct Node
{
    std::map<std::string, Node, std::less<>> children;
    std::string words;
};

void put(Node &root, std::string_view path, std::string_view words)
{
    Node *node = &root;
    while (!path.empty()) {
        const std::string_view name = path.substr(0, path.find('/'));
        node = &node->children[std::string(name)];
        path.remove_prefix(std::min(path.size(), name.size() + 1));
    }
    node->words = words;
}

std::string joined(const std::vector<std::string_view> &words)
{
    std::string all;
    for (const std::string_view word : words)
        all += (all.empty() ? "" : " ") + std::string(word);
    return all;
}

std::string textOf(const Node &node)
{
    std::string out;
    for (const auto &[name, child] : node.children) {
        out +=
            name + " {" + textOf(child) + (child.words.empty() ? "" : child.words + '\n') + "}\n";
    }
    return out;
}

} // namespace

std::string referenceFeatures(const policy::Features &kernel, bool unixSockets)
{
    Node root;
    for (const std::string_view path : kAsked) {
        if (!kernel.has(path))
            continue;
        const std::size_t slash = path.rfind('/');
        const std::string_view folder = slash == path.npos ? "" : path.substr(0, slash);
        if (const auto words = kernel.words(path); !words.empty())
            put(root, path, joined(words));
        else if (!kernel.words(folder).empty()) // One of the words of an entry.
            put(root, folder, path.substr(slash + 1));
        else
            put(root, std::string(path) + "/mask", "yes");
    }
    if (unixSockets)
        put(root, "network/af_unix", "yes");
    return textOf(root);
}

} // namespace pavise::tests
