// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/kernel/securityfs.h"

#include "core/kernel/small_file.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pavise::kernel {

namespace {

/// Features nest four deep, profiles as deep as hats and null profiles do. A tree that goes further
/// is no kernel's.
constexpr int kMaxDepth = 32;

std::unexpected<text::Diagnostic> unreadable(const std::string &path, int error)
{
    return std::unexpected(text::Diagnostic{.code = text::DiagnosticCode::FileUnreadable,
                                            .args = {path, errorText(error)}});
}

template <typename Number>
std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<std::string> words(std::string_view text, char separator)
{
    std::vector<std::string> result;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0)
            result.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return result;
}

bool isYes(std::string_view value)
{
    return value == "Y" || value == "yes" || value == "1";
}

bool isFolder(const std::string &path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

Availability availability(const KernelPaths &paths)
{
    if (isFolder(paths.securityfs)) {
        // The tree is what counts: the sample system has one and no kernel module.
        const auto profiles = listFolder(AT_FDCWD, paths.securityfs + "/policy/profiles");
        if (profiles.has_value() || profiles.error() == ENOENT)
            return Availability::Enabled;
        return Availability::NotReadable;
    }
    if (!isFolder(paths.module))
        return Availability::NotInKernel;
    return isYes(readWord(AT_FDCWD, paths.module + "/parameters/enabled"))
        ? Availability::NotMounted
        : Availability::DisabledAtBoot;
}

bool appendFeatures(const std::string &path, int depth, std::string &out, int &error)
{
    const auto names = listFolder(AT_FDCWD, path);
    if (!names) {
        error = names.error();
        return false;
    }
    for (const std::string &name : *names) {
        const std::string child = path + '/' + name;
        out += name;
        out += " {";
        if (isFolder(child)) {
            if (depth >= kMaxDepth) {
                error = ELOOP;
                return false;
            }
            if (!appendFeatures(child, depth + 1, out, error))
                return false;
        } else {
            const auto value = readSmallFile(AT_FDCWD, child);
            if (!value) {
                error = value.error();
                return false;
            }
            out += *value;
            if (!value->ends_with('\n'))
                out += '\n';
        }
        out += "}\n";
    }
    return true;
}

/// Kernels before 6.4 have sha1 where newer ones have sha256.
std::string digest(int folder, const std::string &path)
{
    std::string value = readWord(folder, path + "/sha256");
    return value.empty() ? readWord(folder, path + "/sha1") : value;
}

/// `raw_data` leads to `../../raw_data/REVISION/raw_data`.
std::optional<std::uint64_t> loadedAt(int folder, const std::string &path)
{
    std::string target(256, '\0');
    const ssize_t size =
        ::readlinkat(folder, (path + "/raw_data").c_str(), target.data(), target.size());
    if (size <= 0)
        return std::nullopt;
    target.resize(static_cast<std::size_t>(size));
    const std::vector<std::string> parts = words(target, '/');
    return parts.size() < 2 ? std::nullopt : number<std::uint64_t>(parts[parts.size() - 2]);
}

void sortByName(std::vector<LoadedProfile> &profiles)
{
    std::ranges::sort(profiles, [](const LoadedProfile &a, const LoadedProfile &b) {
        return std::tie(a.namespaceName, a.name) < std::tie(b.namespaceName, b.name);
    });
}

class TreeReader
{
public:
    explicit TreeReader(int policyFolder)
        : m_policy(policyFolder)
    {
    }

    /// Reads `PATHprofiles` and `PATHnamespaces`; \p path is "" or ends with a slash.
    std::expected<void, int> readNamespace(const std::string &path, const std::string &name,
                                           int depth)
    {
        auto profiles = readProfiles(path + "profiles", {}, name, depth);
        if (!profiles)
            return std::unexpected(profiles.error());
        std::ranges::move(*profiles, std::back_inserter(m_profiles));

        const std::string below = path + "namespaces";
        const auto namespaces = listFolder(m_policy, below);
        if (!namespaces || depth >= kMaxDepth)
            return {}; // an empty list, or one that is not for us to see
        for (const std::string &child : *namespaces) {
            std::string full = name.empty() ? child : name + "//" + child;
            // A namespace that vanished or is closed to us does not spoil the others.
            (void)readNamespace(below + '/' + child + '/', full, depth + 1);
        }
        return {};
    }

    std::vector<LoadedProfile> take()
    {
        sortByName(m_profiles);
        return std::move(m_profiles);
    }

private:
    std::expected<std::vector<LoadedProfile>, int> readProfiles(const std::string &path,
                                                                const std::string &parent,
                                                                const std::string &namespaceName,
                                                                int depth) const
    {
        const auto entries = listFolder(m_policy, path);
        if (!entries)
            return std::unexpected(entries.error());
        std::vector<LoadedProfile> profiles;
        profiles.reserve(entries->size());
        for (const std::string &entry : *entries) {
            const std::string at = path + '/' + entry;
            std::string name = readWord(m_policy, at + "/name");
            if (name.empty())
                continue; // removed since the folder was listed
            LoadedProfile profile;
            profile.name = parent.empty() ? std::move(name) : parent + "//" + name;
            profile.namespaceName = namespaceName;
            profile.mode = profileMode(readWord(m_policy, at + "/mode"));
            profile.attachment = readWord(m_policy, at + "/attach");
            profile.digest = digest(m_policy, at);
            profile.abi = readWord(m_policy, at + "/raw_abi");
            profile.loadedAtRevision = loadedAt(m_policy, at);
            if (depth < kMaxDepth) {
                if (auto children =
                        readProfiles(at + "/profiles", profile.name, namespaceName, depth + 1))
                    profile.children = std::move(*children);
            }
            profiles.push_back(std::move(profile));
        }
        sortByName(profiles);
        return profiles;
    }

    int m_policy;
    std::vector<LoadedProfile> m_profiles;
};

} // namespace

KernelPaths KernelPaths::below(std::string_view root)
{
    KernelPaths paths;
    while (root.ends_with('/'))
        root.remove_suffix(1);
    for (std::string *path : {&paths.securityfs, &paths.module, &paths.lsmList})
        path->insert(0, root);
    return paths;
}

KernelState kernelState(const KernelPaths &paths)
{
    KernelState state;
    state.availability = availability(paths);
    state.lsms = words(readWord(AT_FDCWD, paths.lsmList), ',');
    state.namespaceName = readWord(AT_FDCWD, paths.securityfs + "/.ns_name");
    state.namespaceLevel =
        number<std::uint32_t>(readWord(AT_FDCWD, paths.securityfs + "/.ns_level")).value_or(0);
    state.isStacked = isYes(readWord(AT_FDCWD, paths.securityfs + "/.stacked"));
    // Never by reading to the end: the kernel holds back a second read until the policy changes.
    if (auto watch = RevisionWatch::open(paths))
        state.revision = watch->read().value_or(std::nullopt);
    if (const std::string locked = readWord(AT_FDCWD, paths.module + "/parameters/lock_policy");
        !locked.empty())
        state.policyLocked = isYes(locked);
    return state;
}

text::Result<std::string> featuresText(const KernelPaths &paths)
{
    std::string out;
    int error = 0;
    const std::string path = paths.securityfs + "/features";
    if (!appendFeatures(path, 0, out, error))
        return unreadable(path, error);
    return out;
}

text::Result<std::vector<LoadedProfile>> loadedProfiles(const KernelPaths &paths)
{
    const std::string path = paths.securityfs + "/policy";
    const text::FileDescriptor policy(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!policy.isOpen())
        return unreadable(path, errno);
    TreeReader reader(policy.get());
    if (const auto read = reader.readNamespace({}, {}, 0); !read)
        return unreadable(path + "/profiles", read.error());
    return reader.take();
}

text::Result<std::vector<LoadedProfile>> loadedProfilesFlat(const KernelPaths &paths)
{
    const std::string path = paths.securityfs + "/profiles";
    const auto lines = readSmallFile(AT_FDCWD, path);
    if (!lines)
        return unreadable(path, lines.error());
    std::vector<LoadedProfile> profiles;
    for (const std::string &line : words(*lines, '\n')) {
        Confinement each = parseConfinement(line);
        if (each.parts.empty())
            continue;
        LoadedProfile profile;
        profile.namespaceName = std::move(each.parts.front().namespaceName);
        profile.name = std::move(each.parts.front().profile);
        profile.mode = each.mode;
        profiles.push_back(std::move(profile));
    }
    sortByName(profiles);
    return profiles;
}

text::Result<std::string> loadedPolicy(const KernelPaths &paths, const std::string &profile)
{
    const std::string path = paths.securityfs + "/policy/profiles";
    const auto entries = listFolder(AT_FDCWD, path);
    if (!entries)
        return unreadable(path, entries.error());
    for (const std::string &entry : *entries) {
        const std::string at = path + '/' + entry;
        if (readWord(AT_FDCWD, at + "/name") != profile)
            continue;
        auto blob = readSmallFile(AT_FDCWD, at + "/raw_data");
        if (!blob)
            return unreadable(at + "/raw_data", blob.error());
        return std::move(*blob);
    }
    return std::unexpected(
        text::Diagnostic{.code = text::DiagnosticCode::ProfileNotLoaded, .args = {profile}});
}

} // namespace pavise::kernel
