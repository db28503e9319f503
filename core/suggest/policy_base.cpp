// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/suggest/policy_base.h"

#include "core/explain/answer/verdict.h"
#include "core/explain/question/event_access.h"
#include "core/suggest/candidates/path_glob.h"
#include "core/text/file_descriptor.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace pavise::suggest {

namespace {

/// Source: the features of Linux 7.3 with those of out-of-tree kernels that Ubuntu ships.
constexpr std::string_view kAllFeatures =
    "query {label {multi_transaction {yes\n}\ndata {yes\n}\nperms {allow deny audit "
    "quiet\n}\n}\n}\n"
    "dbus {mask {acquire send receive\n}\n}\n"
    "signal {mask {hup int quit ill trap abrt bus fpe kill usr1 segv usr2 pipe alrm term stkflt "
    "chld cont stop stp ttin ttou urg xcpu xfsz vtalrm prof winch io pwr sys emt lost\n}\n}\n"
    "ptrace {mask {read trace\n}\n}\n"
    "caps {extended {yes\n}\nmask {chown dac_override dac_read_search fowner fsetid kill setgid "
    "setuid setpcap linux_immutable net_bind_service net_broadcast net_admin net_raw ipc_lock "
    "ipc_owner sys_module sys_rawio sys_chroot sys_ptrace sys_pacct sys_admin sys_boot sys_nice "
    "sys_resource sys_time sys_tty_config mknod lease audit_write audit_control setfcap "
    "mac_override mac_admin syslog wake_alarm block_suspend audit_read perfmon bpf "
    "checkpoint_restore\n}\n}\n"
    "rlimit {mask {cpu fsize data stack core rss nproc nofile memlock as locks sigpending "
    "msgqueue nice rtprio rttime\n}\n}\n"
    "capability {0xffffff\n}\n"
    "namespaces {pivot_root {no\n}\nprofile {yes\n}\nmask {userns_create\n}\n}\n"
    "io_uring {mask {sqpoll override_creds\n}\n}\n"
    "ipc {posix_mqueue {create read write open delete setattr getattr\n}\nsysv_mqueue {create read "
    "write open delete setattr getattr\n}\n}\n"
    "mount {mask {mount umount pivot_root\n}\nmove_mount {detached\n}\n}\n"
    "network_v8 {af_inet {yes\n}\naf_mask {unspec unix inet ax25 ipx appletalk netrom bridge "
    "atmpvc "
    "x25 inet6 rose netbeui security key netlink packet ash econet atmsvc rds sna irda pppox "
    "wanpipe llc ib mpls can tipc bluetooth iucv rxrpc isdn phonet ieee802154 caif alg nfc vsock "
    "kcm qipcrtr smc xdp mctp\n}\n}\n"
    "network_v9 {af_unix {yes\n}\naf_mask {unspec unix inet ax25 ipx appletalk netrom bridge "
    "atmpvc "
    "x25 inet6 rose netbeui security key netlink packet ash econet atmsvc rds sna irda pppox "
    "wanpipe llc ib mpls can tipc bluetooth iucv rxrpc isdn phonet ieee802154 caif alg nfc vsock "
    "kcm qipcrtr smc xdp mctp\n}\n}\n"
    "file {mask {create read write exec append mmap_exec link lock\n}\n}\n"
    "domain {version {1.2\n}\ncomputed_longest_left {yes\n}\npost_nnp_subset {yes\n}\n"
    "fix_binfmt_elf_mmap {yes\n}\nstack {yes\n}\nchange_profile {yes\n}\nchange_onexec {yes\n}\n"
    "change_hatv {yes\n}\nchange_hat {yes\n}\nunconfined_allowed_children {yes\n}\n"
    "disconnected.path {yes\n}\ndisconnected.ipc {yes\n}\nkill.signal {yes\n}\nerror {yes\n}\n"
    "interruptible {yes\n}\nattach_conditions {xattr {yes\n}\n}\n}\n"
    "policy {set_load {yes\n}\noutofband {0x000001\n}\nversions {v9 {yes\n}\nv8 {yes\n}\nv7 "
    "{yes\n}\nv6 {yes\n}\nv5 {yes\n}\n}\n}\n";

void addNames(const std::vector<compile::CompiledProfile> &profiles,
              std::map<std::string, explain::ProfileView, std::less<>> &views)
{
    for (const compile::CompiledProfile &profile : profiles)
        views.emplace(profile.name, explain::ProfileView(profile));
}

const policy::Profile *findProfile(const std::vector<policy::Profile> &profiles,
                                   std::string_view name)
{
    for (const policy::Profile &profile : profiles) {
        if (profile.name == name)
            return &profile;
        if (const policy::Profile *child = findProfile(profile.children, name))
            return child;
    }
    return nullptr;
}

/// Puts \p peer in the place of the other side's label, where the kind of access has one.
template <typename AnyAccess>
void setPeer(AnyAccess &access, std::string_view peer)
{
    if constexpr (requires { access.peer.label; })
        access.peer.label = peer;
    else if constexpr (requires { access.peer = std::string(); })
        access.peer = peer;
}

void setPeer(explain::DbusAccess &access, std::string_view peer)
{
    access.label = peer;
}

void setOwner(explain::Access &access, bool isOwner)
{
    if (auto *file = std::get_if<explain::FileAccess>(&access))
        file->isOwner = isOwner;
    if (auto *link = std::get_if<explain::LinkAccess>(&access))
        link->isOwner = isOwner;
}

} // namespace

const policy::Features &allFeatures()
{
    static const policy::Features features =
        policy::Features::parse(kAllFeatures, "all").value_or(policy::Features::builtIn());
    return features;
}

// --- one compiled text ---------------------------------------------------------------------------

CompiledText::CompiledText(text::Outcome<compile::CompiledFile> outcome)
    : m_outcome(std::move(outcome))
{
    // The views point into the vector's elements, which do not move with the vector.
    addNames(m_outcome.value.profiles, m_views);
}

std::vector<std::string> CompiledText::profileNames() const
{
    std::vector<std::string> names;
    for (const auto &[name, view] : m_views)
        names.push_back(name);
    return names;
}

const explain::ProfileView *CompiledText::view(std::string_view profile) const
{
    const auto found = m_views.find(profile);
    return found == m_views.end() ? nullptr : &found->second;
}

const policy::Profile *CompiledText::profile(std::string_view name) const
{
    return findProfile(m_outcome.value.policy.profiles, name);
}

bool CompiledText::allows(std::string_view profile, const audit::Event &event, bool alsoOthers,
                          std::string_view peer) const
{
    auto access = explain::accessOf(event);
    return access && allows(profile, std::move(*access), event.isOwner(), alsoOthers, peer);
}

bool CompiledText::allows(std::string_view profile, explain::Access access, bool isOwner,
                          bool alsoOthers, std::string_view peer) const
{
    const explain::ProfileView *found = view(profile);
    if (found == nullptr)
        return false;
    if (!peer.empty())
        std::visit([peer](auto &each) { setPeer(each, peer); }, access);
    // A profile that sets no such limit lets its own be changed; the log tells of another's.
    if (const auto *limit = std::get_if<explain::RlimitAccess>(&access);
        limit != nullptr && !found->limits().at(limit->resource))
        return false;
    setOwner(access, isOwner);
    if (!explain::evaluate(*found, access).isAllowed())
        return false;
    if (!isOwner || !alsoOthers)
        return true;
    setOwner(access, false);
    return explain::evaluate(*found, access).isAllowed();
}

// --- the folder ----------------------------------------------------------------------------------

PolicyBase::PolicyBase(const text::FileReader &files, std::string folder)
    : m_files(files)
    , m_folder(std::move(folder))
    , m_cache(m_sources)
{
}

text::Result<void> PolicyBase::load(std::stop_token stop)
{
    auto profiles = store::listProfiles(m_files, m_sources, m_folder, std::move(stop));
    if (!profiles)
        return std::unexpected(std::move(profiles.error()));
    m_profiles = std::move(*profiles);
    m_compiled.clear();
    m_variables.clear();
    return {};
}

namespace {

/// `a//b` of `a//b//c`; of `P///usr/bin/x` it is P: the third slash belongs to the child's name.
std::string_view parentOf(std::string_view profile)
{
    const std::size_t slashes = profile.rfind("//");
    if (slashes == std::string_view::npos || slashes == 0)
        return {};
    return profile.substr(0, profile[slashes - 1] == '/' ? slashes - 1 : slashes);
}

} // namespace

const store::ProfileFile *PolicyBase::fileOf(std::string_view profile) const
{
    for (; !profile.empty(); profile = parentOf(profile)) {
        if (const auto place = find(profile))
            return place->file;
    }
    return nullptr;
}

std::optional<PolicyBase::TextPlace> PolicyBase::placeOf(std::string_view profile)
{
    const std::string_view parent = parentOf(profile);
    if (const auto place = find(profile))
        return TextPlace{.path = place->file->path, .parent = std::string(parent)};
    const store::ProfileFile *file = fileOf(parent);
    const policy::Profile *found =
        file == nullptr ? nullptr : compiled(file->path).profile(profile);
    if (found == nullptr)
        return std::nullopt;
    return TextPlace{.path = std::string(m_sources.path(found->origin.where.file)),
                     .parent = std::string(parent),
                     .isIncluded = true};
}

std::string_view PolicyBase::textOf(const std::string &path) const
{
    const auto id = m_sources.find(path);
    return id ? m_sources.text(*id) : std::string_view();
}

compile::CompileOptions PolicyBase::options() const
{
    compile::CompileOptions options;
    options.base = m_folder;
    options.kernelFeatures = allFeatures();
    options.policyFeatures = allFeatures();
    return options;
}

policy::ResolveOptions PolicyBase::resolveOptions()
{
    policy::ResolveOptions options;
    options.base = m_folder;
    options.kernel = allFeatures();
    options.overrideAbi = allFeatures();
    options.cache = &m_cache;
    return options;
}

std::vector<std::string> PolicyBase::attachedTo(std::string_view program)
{
    std::vector<std::string> names;
    const std::string_view basename = program.substr(program.rfind('/') + 1);
    for (const store::ProfileFile &file : m_profiles) {
        // Its name stands somewhere in the text unless the attachment is a pattern for many, and
        // those are no profile of this program's own.
        if (file.isDisabled || basename.empty() || !textOf(file.path).contains(basename))
            continue;
        const auto resolved = policy::resolve(m_sources, m_files, file.path, resolveOptions());
        for (const policy::Profile &profile : resolved.value.profiles) {
            if (std::ranges::any_of(profile.attachments, [program](const std::string &each) {
                    return globMatches(each, program);
                }))
                names.push_back(profile.name);
        }
    }
    return names;
}

std::string PolicyBase::preambleForNew() const
{
    std::string newest;
    for (const std::string &name :
         m_files.list(m_folder + "/abi").value_or(std::vector<std::string>())) {
        // `kernel-5.4-vanilla` and the like are of one kernel.
        if (name.find_first_not_of("0123456789.") == std::string::npos
            && (name.size() > newest.size() || (name.size() == newest.size() && name > newest)))
            newest = name;
    }
    std::string out = newest.empty() ? std::string() : "abi <abi/" + newest + ">,\n\n";
    if (m_files.kind(m_folder + "/tunables/global") == text::FileKind::Regular)
        out += "include <tunables/global>\n\n";
    return out;
}

std::vector<std::string> PolicyBase::rulesForNewChild() const
{
    if (m_files.kind(m_folder + "/abstractions/base") != text::FileKind::Regular)
        return {};
    return {"include <abstractions/base>"};
}

bool PolicyBase::isScript(const std::string &program) const
{
    std::array<char, 2> start{};
    const text::FileDescriptor file(
        ::open(program.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    return file.isOpen() && ::pread(file.get(), start.data(), start.size(), 0) == 2
        && start[0] == '#' && start[1] == '!';
}

const CompiledText &PolicyBase::compiled(const std::string &path)
{
    const auto found = m_compiled.find(path);
    if (found != m_compiled.end())
        return found->second;
    compile::CompileOptions compileOptions = options();
    compileOptions.parseCache = &m_cache;
    return m_compiled
        .emplace(path, CompiledText(compile::compile(m_sources, m_files, path, compileOptions)))
        .first->second;
}

CompiledText PolicyBase::compiled(const std::string &path, const ChangedTexts &changed) const
{
    text::MemoryFiles files(&m_files);
    for (const auto &[name, bytes] : changed)
        files.put(name, bytes);
    text::SourceSet sources;
    return CompiledText(compile::compile(sources, files, path, options()));
}

const VariableValues &PolicyBase::variables(const std::string &path)
{
    const auto found = m_variables.find(path);
    if (found != m_variables.end())
        return found->second;
    policy::Variables variables =
        policy::resolve(m_sources, m_files, path, resolveOptions()).value.variables;
    std::vector<std::string> names;
    for (const std::string_view name : variables.setNames())
        names.emplace_back(name);
    VariableValues all;
    for (std::string &name : names) {
        // What cannot be found out is as good as not defined.
        if (const auto values = variables.values(name))
            all.emplace(std::move(name), **values);
    }
    return m_variables.emplace(path, std::move(all)).first->second;
}

std::optional<policy::Rules> PolicyBase::rulesOfInclude(const std::string &name)
{
    const bool hasTunables = m_files.kind(m_folder + "/tunables/global") == text::FileKind::Regular;
    std::string text = hasTunables ? "include <tunables/global>\n" : "";
    text += "profile candidate {\ninclude <" + name + ">\n}\n";
    const std::string path = m_folder + "/ include " + name;
    m_sources.add(path, std::move(text));
    auto resolved = policy::resolve(m_sources, m_files, path, resolveOptions());
    if (text::hasErrors(resolved.diagnostics) || resolved.value.profiles.size() != 1)
        return std::nullopt;
    return std::move(resolved.value.profiles.front().rules);
}

std::string PolicyBase::preambleOf(const std::string &path) const
{
    std::string_view text = textOf(path);
    for (const store::ProfileFile &file : m_profiles) {
        if (file.path == path && !file.profiles.empty())
            text = text.substr(0, file.profiles.front().header.begin);
    }
    return std::string(text);
}

CompiledText PolicyBase::compiledRules(const std::string &path,
                                       const std::vector<std::string> &rules)
{
    std::string text = preambleOf(path) + "\nprofile candidate {\n";
    for (const std::string &rule : rules)
        text += rule + '\n';
    text += "}\n";
    // A name that no file has: the text of the last question is not this one's.
    const std::string name = m_folder + "/ candidate " + std::to_string(m_ruleTexts++ % 2);
    m_sources.add(name, std::move(text));
    compile::CompileOptions compileOptions = options();
    compileOptions.parseCache = &m_cache;
    return CompiledText(compile::compile(m_sources, m_files, name, compileOptions));
}

} // namespace pavise::suggest
