// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The table behind severity.h, to be read and argued about as a whole.
///
/// Files: the first line whose pattern a path fits decides, so the special come before the general.
/// A level of 0 for writing means that there is nothing to write to.

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// Marks a text for lupdate, which finds it by this name.
#define PAVISE_TRANSLATABLE(context, text) text

namespace pavise::suggest {

struct FileLevel
{
    std::string_view pattern; ///< As in a rule, without variables.
    std::uint8_t read = 0;
    std::uint8_t write = 0;
    std::string_view reason;
};

inline constexpr std::array kFileLevels = {
    // Secrets of the system.
    FileLevel{"/etc/{shadow,gshadow}{,-,.lock}", 9, 10,
              PAVISE_TRANSLATABLE("Severity", "the password hashes of all users")},
    FileLevel{"/etc/sudoers{,.d/**}", 5, 10,
              PAVISE_TRANSLATABLE("Severity", "decides who may become root")},
    FileLevel{"/etc/ssh/ssh_host_*_key", 9, 10,
              PAVISE_TRANSLATABLE("Severity", "the private keys of this machine")},
    FileLevel{"/etc/ssl/private/**", 9, 10,
              PAVISE_TRANSLATABLE("Severity", "private keys of services")},
    FileLevel{"/etc/letsencrypt/{archive,live}/*/{cert,chain,fullchain}*.pem", 1, 9,
              PAVISE_TRANSLATABLE("Severity", "certificates of services")},
    FileLevel{"/etc/letsencrypt/{archive,live,keys,accounts}/**", 8, 10,
              PAVISE_TRANSLATABLE("Severity", "private keys of services")},
    FileLevel{"/etc/{pam.d,security}/**", 3, 10,
              PAVISE_TRANSLATABLE("Severity", "decides who may log in")},
    FileLevel{"/etc/apparmor{,.d}/**", 3, 10,
              PAVISE_TRANSLATABLE("Severity", "the rules of AppArmor itself")},
    FileLevel{"/etc/{passwd,group}{,-}", 2, 10,
              PAVISE_TRANSLATABLE("Severity", "the list of users")},
    FileLevel{"/etc/{crontab,cron.*/**,init.d/**,rc*.d/**,systemd/**,profile,profile.d/**,ld.so.*}",
              2, 10, PAVISE_TRANSLATABLE("Severity", "starts programs as root or for everybody")},
    FileLevel{"/etc/{hosts,resolv.conf,nsswitch.conf,host.conf,services,protocols,localtime}", 1, 8,
              PAVISE_TRANSLATABLE("Severity", "settings that most programs read")},
    FileLevel{"/etc/{ssl,ca-certificates,pki}/**", 1, 9,
              PAVISE_TRANSLATABLE("Severity", "decides whom connections trust")},
    FileLevel{"/etc/{fonts,gtk-*,xdg,mime.types,locale.*,ld.so.cache}{,/**}", 1, 7,
              PAVISE_TRANSLATABLE("Severity", "settings that most programs read")},
    FileLevel{"/etc/**", 3, 8, PAVISE_TRANSLATABLE("Severity", "settings of the system")},
    // Devices.
    FileLevel{"/dev/{null,zero,full,random,urandom}", 0, 0,
              PAVISE_TRANSLATABLE("Severity", "harmless devices")},
    FileLevel{"/dev/{mem,kmem,port,kmsg}", 10, 10,
              PAVISE_TRANSLATABLE("Severity", "the memory of the kernel")},
    FileLevel{"/dev/{sd*,nvme*,vd*,hd*,dm-*,md*,loop*,mapper/**,disk/**}", 9, 10,
              PAVISE_TRANSLATABLE("Severity", "whole disks, past all file permissions")},
    FileLevel{"/dev/{input/**,uinput,hidraw*}", 8, 9,
              PAVISE_TRANSLATABLE("Severity", "everything that is typed")},
    FileLevel{"/dev/{video*,snd/**,v4l/**}", 6, 5,
              PAVISE_TRANSLATABLE("Severity", "camera and microphone")},
    FileLevel{"/dev/shm/**", 3, 3,
              PAVISE_TRANSLATABLE("Severity", "memory shared between programs")},
    FileLevel{"/dev/{dri/**,nvidia*,kfd}", 3, 4,
              PAVISE_TRANSLATABLE("Severity", "graphics hardware")},
    FileLevel{"/dev/{tty,tty[0-9]*,pts/**,ptmx,console}", 3, 4,
              PAVISE_TRANSLATABLE("Severity", "terminals")},
    FileLevel{"/dev/**", 6, 8, PAVISE_TRANSLATABLE("Severity", "hardware")},
    // What the kernel shows.
    FileLevel{"/proc/{kcore,kmem,kallsyms}", 9, 10,
              PAVISE_TRANSLATABLE("Severity", "the memory of the kernel")},
    FileLevel{"/proc/*/{mem,environ,task/*/mem}", 8, 10,
              PAVISE_TRANSLATABLE("Severity", "memory and secrets of processes")},
    FileLevel{"/proc/sysrq-trigger", 0, 10,
              PAVISE_TRANSLATABLE("Severity", "can stop the machine")},
    FileLevel{"/proc/sys/**", 1, 8, PAVISE_TRANSLATABLE("Severity", "settings of the kernel")},
    FileLevel{"/proc/*/{attr,uid_map,gid_map,setgroups,oom_score_adj}{,/**}", 2, 6,
              PAVISE_TRANSLATABLE("Severity", "what processes are allowed to do")},
    FileLevel{"/proc/[0-9]*/**", 3, 6, PAVISE_TRANSLATABLE("Severity", "what processes do")},
    FileLevel{"/proc/**", 2, 8, PAVISE_TRANSLATABLE("Severity", "what the kernel tells")},
    FileLevel{"/sys/{kernel/security,firmware,kernel/debug,kernel/tracing}/**", 4, 10,
              PAVISE_TRANSLATABLE("Severity", "the inside of the kernel")},
    FileLevel{"/sys/**", 1, 8, PAVISE_TRANSLATABLE("Severity", "settings of devices")},
    // Secrets of people.
    FileLevel{"/{home/*,root}/.{ssh,gnupg,password-store,aws,kube,docker,netrc,pki}{,/**}", 9, 10,
              PAVISE_TRANSLATABLE("Severity", "keys and passwords of a person")},
    FileLevel{"/{home/*,root}/.local/share/{keyrings,kwalletd,gnome-keyring}/**", 9, 10,
              PAVISE_TRANSLATABLE("Severity", "keys and passwords of a person")},
    FileLevel{
        "/{home/*,root}/.{mozilla,thunderbird,config/{chromium,google-chrome,BraveSoftware}}/**", 8,
        8, PAVISE_TRANSLATABLE("Severity", "passwords and mail of a person")},
    FileLevel{"/{home/*,root}/.{bash*,zsh*,profile,xsession*,xinitrc}", 4, 9,
              PAVISE_TRANSLATABLE("Severity", "starts programs when a person logs in")},
    FileLevel{"/{home/*,root}/.{config/{autostart,systemd}/**,local/{bin,share/applications}/**}",
              3, 9, PAVISE_TRANSLATABLE("Severity", "starts programs when a person logs in")},
    FileLevel{"/{home/*,root}/.{cache,config,local,fonts,icons,themes}/*/**", 3, 4,
              PAVISE_TRANSLATABLE("Severity", "settings and data of one program")},
    FileLevel{"/{home/*,root}/.*", 4, 6, PAVISE_TRANSLATABLE("Severity", "settings of a person")},
    FileLevel{"/{home,root}/", 3, 0, PAVISE_TRANSLATABLE("Severity", "who has a home here")},
    FileLevel{"/{home,root}{,/**}", 5, 6, PAVISE_TRANSLATABLE("Severity", "files of a person")},
    // Programs and what comes with them.
    FileLevel{"/{usr/,}{bin,sbin}/**", 1, 10, PAVISE_TRANSLATABLE("Severity", "programs")},
    FileLevel{"/usr/local/**", 1, 9, PAVISE_TRANSLATABLE("Severity", "programs")},
    FileLevel{"/usr/share/**", 0, 9, PAVISE_TRANSLATABLE("Severity", "data of programs")},
    FileLevel{"/{usr/,}lib{,32,64,exec}/**", 0, 10,
              PAVISE_TRANSLATABLE("Severity", "libraries of programs")},
    FileLevel{"/usr/**", 1, 10, PAVISE_TRANSLATABLE("Severity", "programs")},
    FileLevel{"/opt/**", 2, 8, PAVISE_TRANSLATABLE("Severity", "programs")},
    FileLevel{"/boot/**", 3, 10, PAVISE_TRANSLATABLE("Severity", "the kernel and how it starts")},
    // Data that changes.
    FileLevel{"/var/{spool/cron,lib/{dpkg,apt,pavise,polkit-1,systemd}}/**", 3, 9,
              PAVISE_TRANSLATABLE("Severity", "steers what root does")},
    FileLevel{"/var/{mail,spool}/**", 6, 6, PAVISE_TRANSLATABLE("Severity", "mail and print jobs")},
    FileLevel{"/var/log/**", 4, 6, PAVISE_TRANSLATABLE("Severity", "logs")},
    FileLevel{"/var/backups/**", 8, 7,
              PAVISE_TRANSLATABLE("Severity", "copies of secrets of the system")},
    FileLevel{"/var/cache/**", 2, 3, PAVISE_TRANSLATABLE("Severity", "data of services")},
    FileLevel{"/var/www/**", 2, 6, PAVISE_TRANSLATABLE("Severity", "what a web server shows")},
    FileLevel{"/var/lib/**", 3, 5, PAVISE_TRANSLATABLE("Severity", "data of services")},
    FileLevel{"/{var/,}tmp/**", 3, 4, PAVISE_TRANSLATABLE("Severity", "temporary files")},
    FileLevel{"/{var/,}run/{docker.sock,containerd/**,libvirt/**,systemd/private}", 10, 10,
              PAVISE_TRANSLATABLE("Severity", "who can talk to it is as good as root")},
    FileLevel{"/{var/,}run/{utmp,user/*/**}", 3, 4,
              PAVISE_TRANSLATABLE("Severity", "what runs for a person")},
    FileLevel{"/{var/,}run/**", 3, 5, PAVISE_TRANSLATABLE("Severity", "what runs now")},
    FileLevel{"/{srv,media,mnt,data}/**", 4, 5, PAVISE_TRANSLATABLE("Severity", "data")},
    FileLevel{"/var/**", 4, 6, PAVISE_TRANSLATABLE("Severity", "data of services")},
    FileLevel{"/**", 5, 8, PAVISE_TRANSLATABLE("Severity", "a place that Pavise does not know")},
    FileLevel{"/", 1, 8, PAVISE_TRANSLATABLE("Severity", "the top folder")},
};

struct NamedLevel
{
    std::string_view name;
    std::uint8_t level = 0;
    std::string_view reason;
};

// Source of what each allows: capabilities(7).
inline constexpr std::array kCapabilityLevels = {
    NamedLevel{"sys_admin", 10, PAVISE_TRANSLATABLE("Severity", "most of what root can do")},
    NamedLevel{"sys_module", 10, PAVISE_TRANSLATABLE("Severity", "loads code into the kernel")},
    NamedLevel{"sys_rawio", 10,
               PAVISE_TRANSLATABLE("Severity", "reaches hardware and memory directly")},
    NamedLevel{"sys_ptrace", 10, PAVISE_TRANSLATABLE("Severity", "reads and steers any process")},
    NamedLevel{"mac_admin", 10, PAVISE_TRANSLATABLE("Severity", "changes AppArmor's own policy")},
    NamedLevel{"mac_override", 10, PAVISE_TRANSLATABLE("Severity", "goes past AppArmor")},
    NamedLevel{"sys_chroot", 9, PAVISE_TRANSLATABLE("Severity", "a known way out of confinement")},
    NamedLevel{"bpf", 9, PAVISE_TRANSLATABLE("Severity", "runs code in the kernel")},
    NamedLevel{"checkpoint_restore", 9, PAVISE_TRANSLATABLE("Severity", "rebuilds processes")},
    NamedLevel{"chown", 9, PAVISE_TRANSLATABLE("Severity", "takes over any file")},
    NamedLevel{"dac_override", 9,
               PAVISE_TRANSLATABLE("Severity", "goes past all file permissions")},
    NamedLevel{"fowner", 9, PAVISE_TRANSLATABLE("Severity", "changes permissions of any file")},
    NamedLevel{"fsetid", 9, PAVISE_TRANSLATABLE("Severity", "makes programs that run as others")},
    NamedLevel{"linux_immutable", 9, PAVISE_TRANSLATABLE("Severity", "undoes protection of files")},
    NamedLevel{"mknod", 9, PAVISE_TRANSLATABLE("Severity", "makes devices, and so reaches disks")},
    NamedLevel{"setfcap", 9, PAVISE_TRANSLATABLE("Severity", "gives programs privileges")},
    NamedLevel{"setgid", 9, PAVISE_TRANSLATABLE("Severity", "becomes any group")},
    NamedLevel{"setuid", 9, PAVISE_TRANSLATABLE("Severity", "becomes any user")},
    NamedLevel{"setpcap", 9, PAVISE_TRANSLATABLE("Severity", "passes privileges on")},
    NamedLevel{"audit_control", 8, PAVISE_TRANSLATABLE("Severity", "hides traces")},
    NamedLevel{"ipc_owner", 8, PAVISE_TRANSLATABLE("Severity", "reaches other programs' memory")},
    NamedLevel{"kill", 8, PAVISE_TRANSLATABLE("Severity", "ends any process")},
    NamedLevel{"lease", 8, PAVISE_TRANSLATABLE("Severity", "holds up other programs")},
    NamedLevel{"net_admin", 8,
               PAVISE_TRANSLATABLE("Severity", "changes network, routes and firewall")},
    NamedLevel{"net_raw", 8,
               PAVISE_TRANSLATABLE("Severity", "listens to and forges network traffic")},
    NamedLevel{"sys_boot", 8, PAVISE_TRANSLATABLE("Severity", "restarts the machine")},
    NamedLevel{"sys_pacct", 8, PAVISE_TRANSLATABLE("Severity", "turns accounting off")},
    NamedLevel{"sys_resource", 8, PAVISE_TRANSLATABLE("Severity", "goes past limits and quotas")},
    NamedLevel{"sys_time", 8, PAVISE_TRANSLATABLE("Severity", "changes the clock")},
    NamedLevel{"sys_tty_config", 8, PAVISE_TRANSLATABLE("Severity", "takes over terminals")},
    NamedLevel{"syslog", 8, PAVISE_TRANSLATABLE("Severity", "reads the kernel's messages")},
    NamedLevel{"wake_alarm", 8, PAVISE_TRANSLATABLE("Severity", "wakes the machine")},
    NamedLevel{"dac_read_search", 7, PAVISE_TRANSLATABLE("Severity", "reads any file")},
    NamedLevel{"audit_read", 7, PAVISE_TRANSLATABLE("Severity", "reads the audit log")},
    NamedLevel{"perfmon", 7, PAVISE_TRANSLATABLE("Severity", "watches other programs")},
    NamedLevel{"audit_write", 6, PAVISE_TRANSLATABLE("Severity", "writes to the audit log")},
    NamedLevel{"ipc_lock", 6, PAVISE_TRANSLATABLE("Severity", "keeps memory for itself")},
    NamedLevel{"net_bind_service", 5,
               PAVISE_TRANSLATABLE("Severity", "offers well-known services")},
    NamedLevel{"block_suspend", 4, PAVISE_TRANSLATABLE("Severity", "keeps the machine awake")},
    NamedLevel{"sys_nice", 4, PAVISE_TRANSLATABLE("Severity", "runs before others")},
    NamedLevel{"net_broadcast", 0, PAVISE_TRANSLATABLE("Severity", "is used by nothing")},
};

inline constexpr std::array kFamilyLevels = {
    NamedLevel{"packet", 9,
               PAVISE_TRANSLATABLE("Severity", "listens to and forges network traffic")},
    NamedLevel{"alg", 4,
               PAVISE_TRANSLATABLE("Severity", "encryption in the kernel, often attacked")},
    NamedLevel{"vsock", 6, PAVISE_TRANSLATABLE("Severity", "talks to virtual machines")},
    NamedLevel{"bluetooth", 6, PAVISE_TRANSLATABLE("Severity", "talks to devices nearby")},
    NamedLevel{"netlink", 3,
               PAVISE_TRANSLATABLE("Severity", "asks the kernel about network and devices")},
    NamedLevel{"unix", 3, PAVISE_TRANSLATABLE("Severity", "talks to programs on this machine")},
    NamedLevel{"inet", 5, PAVISE_TRANSLATABLE("Severity", "talks to the network")},
    NamedLevel{"inet6", 5, PAVISE_TRANSLATABLE("Severity", "talks to the network")},
};

} // namespace pavise::suggest
