// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Profile text compiled for a test, with everything that stays alive beside it.

#pragma once

#include "core/compile/compiler.h"
#include "core/explain/profile_view.h"

#include <memory>
#include <string>
#include <string_view>

namespace pavise::tests {

/// What kernel 7.3 can enforce, and Ubuntu's message queues: every class that there is.
inline constexpr std::string_view kEveryClass =
    "capability {0xffffff\n}\n"
    "caps {mask {chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap "
    "linux_immutable net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner "
    "sys_module sys_rawio sys_chroot sys_ptrace sys_pacct sys_admin sys_boot sys_nice "
    "sys_resource sys_time sys_tty_config mknod lease audit_write audit_control setfcap "
    "mac_override mac_admin syslog wake_alarm block_suspend audit_read perfmon bpf "
    "checkpoint_restore\n}\n}\n"
    "dbus {mask {acquire send receive\n}\n}\n"
    "domain {attach_conditions {xattr {yes\n}\n}\nchange_profile {yes\n}\nstack {yes\n}\n}\n"
    "file {mask {create read write exec append mmap_exec link lock\n}\n}\n"
    "io_uring {mask {sqpoll override_creds\n}\n}\n"
    "ipc {posix_mqueue {create read write open delete setattr getattr\n}\n"
    "sysv_mqueue {create read write open delete setattr getattr\n}\n}\n"
    "mount {mask {mount umount pivot_root\n}\n}\n"
    "namespaces {mask {userns_create\n}\nprofile {yes\n}\npivot_root {no\n}\n}\n"
    "network_v9 {af_mask {unix inet inet6 netlink\n}\naf_unix {yes\n}\n}\n"
    "policy {outofband {1\n}\nversions {v5 {yes\n}\nv6 {yes\n}\nv7 {yes\n}\nv8 {yes\n}\n}\n}\n"
    "ptrace {mask {read trace\n}\n}\n"
    "rlimit {mask {cpu fsize data stack core rss nproc nofile memlock as locks sigpending "
    "msgqueue nice rtprio rttime\n}\n}\n"
    "signal {mask {hup int quit ill trap abrt bus fpe kill usr1 segv usr2 pipe alrm term stkflt "
    "chld cont stop stp ttin ttou urg xcpu xfsz vtalrm prof winch io pwr sys emt lost\n}\n}\n";

class CompiledText
{
public:
    explicit CompiledText(std::string text, std::string_view features = kEveryClass)
        : m_sources(std::make_unique<text::SourceSet>())
    {
        m_files.put("/etc/apparmor.d/p", std::move(text));
        recompile(features);
    }

    void put(const std::string &path, std::string text) { m_files.put(path, std::move(text)); }

    void recompile(std::string_view features = kEveryClass)
    {
        m_sources = std::make_unique<text::SourceSet>();
        compile::CompileOptions options;
        const auto parsed = policy::Features::parse(features, "features");
        options.kernelFeatures = parsed.value_or(policy::Features());
        options.policyFeatures = options.kernelFeatures;
        options.keepProvenance = true;
        auto outcome = compile::compile(*m_sources, m_files, "/etc/apparmor.d/p", options);
        m_file = std::move(outcome.value);
        m_problems.clear();
        for (const text::Diagnostic &diagnostic : outcome.diagnostics) {
            if (diagnostic.severity == text::Severity::Error)
                m_problems += text::toEnglish(diagnostic) + '\n';
        }
        if (m_problems.empty() && m_file.profiles.empty())
            m_problems = "no profile";
    }

    [[nodiscard]] const std::string &problems() const { return m_problems; } ///< Empty when good.
    [[nodiscard]] const compile::CompiledFile &file() const { return m_file; }
    [[nodiscard]] const text::SourceSet &sources() const { return *m_sources; }
    [[nodiscard]] explain::ProfileView view(std::size_t profile = 0) const
    {
        return explain::ProfileView(m_file.profiles.at(profile));
    }

private:
    text::MemoryFiles m_files;
    std::unique_ptr<text::SourceSet> m_sources;
    compile::CompiledFile m_file;
    std::string m_problems;
};

} // namespace pavise::tests
