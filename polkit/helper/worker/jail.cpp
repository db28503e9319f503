// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/helper/worker/jail.h"

#include "core/text/file_descriptor.h"
#include "polkit/helper/limits.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>

#include <fcntl.h>
#include <grp.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pavise::helper {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kHasSanitizer = true; // its shadow memory needs terabytes of address space
#else
constexpr bool kHasSanitizer = false;
#endif

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_RISCV64;
#else
#error "name this architecture for the worker's system call filter"
#endif

bool limit(__rlimit_resource resource, std::uint64_t value)
{
    const rlimit both{.rlim_cur = value, .rlim_max = value};
    return ::setrlimit(resource, &both) == 0;
}

/// What compiling and reading files takes. Everything else answers EPERM, so that a library that
/// only tries goes on.
constexpr std::array kAllowedCalls{
#if defined(__SANITIZE_ADDRESS__)
    SYS_pipe2, // with one it tries whether memory is there
    SYS_pipe,
#endif
    SYS_read,
    SYS_write,
    SYS_readv,
    SYS_writev,
    SYS_pread64,
    SYS_close,
    SYS_openat,
    SYS_lseek,
    SYS_fstat,
    SYS_newfstatat,
    SYS_statx,
    SYS_getdents64,
    SYS_readlinkat,
    SYS_faccessat,
    SYS_faccessat2,
    SYS_fcntl,
    SYS_ppoll,
    SYS_munmap,
    SYS_mremap,
    SYS_madvise,
    SYS_brk,
    SYS_futex,
    SYS_exit,
    SYS_exit_group,
    SYS_rt_sigreturn,

    SYS_clock_gettime,
    SYS_getrandom,
    SYS_sched_yield,
    SYS_getpid,
    SYS_gettid,
    SYS_tgkill,
    SYS_set_robust_list,
    SYS_rseq,
    SYS_restart_syscall,
    SYS_getrusage,
    SYS_fadvise64,
    SYS_flock,
#if defined(__x86_64__)
    SYS_open,
    SYS_stat,
    SYS_lstat,
    SYS_access,
    SYS_readlink,
    SYS_poll,
#endif
};

bool filterSystemCalls()
{
    // mmap and mprotect only without PROT_EXEC, so that a hole in the parser finds no place for
    // code; then the list.
    constexpr std::uint32_t kNumber = offsetof(seccomp_data, nr);
    constexpr std::uint32_t kArch = offsetof(seccomp_data, arch);
    constexpr std::uint32_t kThirdArgument =
        offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t);
    constexpr std::uint32_t kRefuse = SECCOMP_RET_ERRNO | EPERM;

    std::array<sock_filter, 16 + 2 * kAllowedCalls.size()> program{};
    unsigned short length = 0;
    const auto emit = [&program, &length](sock_filter step) { program.at(length++) = step; };
    const auto loadWord = [&emit](std::uint32_t offset) {
        emit(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset));
    };
    const auto jump = [&emit](std::uint16_t test, std::uint32_t value, std::uint8_t yes,
                              std::uint8_t no) {
        emit({static_cast<std::uint16_t>(BPF_JMP | test | BPF_K), yes, no, value});
    };
    const auto answer = [&emit](std::uint32_t value) { emit(BPF_STMT(BPF_RET | BPF_K, value)); };

    loadWord(kArch);
    jump(BPF_JEQ, kArchitecture, 1, 0);
    answer(SECCOMP_RET_KILL_PROCESS);
    loadWord(kNumber);
    jump(BPF_JEQ, SYS_mmap, 1, 0);
    jump(BPF_JEQ, SYS_mprotect, 0, 4);
    loadWord(kThirdArgument);
    jump(BPF_JSET, PROT_EXEC, 0, 1);
    answer(kRefuse);
    answer(SECCOMP_RET_ALLOW);
    for (const long call : kAllowedCalls) {
        jump(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 1);
        answer(SECCOMP_RET_ALLOW);
    }
    answer(kRefuse);

    const sock_fprog filter{.len = length, .filter = program.data()};
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// True also when this kernel has no Landlock.
bool restrictFiles(std::span<const std::string> readable)
{
    landlock_ruleset_attr handled{};
    handled.handled_access_fs =
        (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1U; // all of the first version
    const text::FileDescriptor rules(
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0)));
    if (!rules.isOpen())
        return errno == ENOSYS || errno == EOPNOTSUPP;
    for (const std::string &path : readable) {
        const text::FileDescriptor place(::open(path.c_str(), O_PATH | O_CLOEXEC));
        struct stat info{};
        if (!place.isOpen() || ::fstat(place.get(), &info) != 0)
            continue; // not there: nothing to allow
        landlock_path_beneath_attr rule{};
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
        if (S_ISDIR(info.st_mode))
            rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
        rule.parent_fd = place.get();
        if (::syscall(SYS_landlock_add_rule, rules.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0)
            != 0)
            return false;
    }
    return ::syscall(SYS_landlock_restrict_self, rules.get(), 0) == 0;
}

} // namespace

bool dropPrivileges(WorkerKind kind)
{
    // Several workers at their limits are more than the unit may have: then one of them goes, not
    // the helper. Where it cannot be said, the largest goes, which is a worker as well.
    if (const text::FileDescriptor score(::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC));
        score.isOpen())
        (void)!::write(score.get(), "1000", 4);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    if (::geteuid() == 0) {
        if (kind == WorkerKind::Compile && ::setgroups(0, nullptr) != 0)
            return false;
        if (::setresgid(kWorkerUser, kWorkerUser, kWorkerUser) != 0
            || ::setresuid(kWorkerUser, kWorkerUser, kWorkerUser) != 0)
            return false;
        if (::setresuid(0, 0, 0) == 0) // it must be for good
            return false;
    }
    // After the change of user, which clears both.
    if (::prctl(PR_SET_DUMPABLE, 0) != 0 || ::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return false;
    // A hard limit above the soft one: SIGXCPU then tells this end from others.
    const rlimit cpu{.rlim_cur = limits::kWorkerCpuSeconds,
                     .rlim_max = limits::kWorkerCpuSeconds + 1};
    return ::setrlimit(RLIMIT_CPU, &cpu) == 0 && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0)
        && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, limits::kWorkerOpenFiles)
        && (kHasSanitizer || limit(RLIMIT_AS, limits::kWorkerMemoryBytes));
}

bool lockDown(std::span<const std::string> readable, std::chrono::seconds life)
{
    // Nothing that the filter leaves can stop this clock or ignore its signal.
    ::alarm(static_cast<unsigned>(life.count()));
    return restrictFiles(readable) && filterSystemCalls();
}

} // namespace pavise::helper
