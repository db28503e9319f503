// SPDX-License-Identifier: GPL-2.0-or-later
// What polkitd asks logind, answered from the file /run/rig-sessions, a line `UID STATE SEAT` for
// each user that has a session (SEAT is `-` for one from elsewhere). Loaded into polkitd before
// libsystemd: the rig has no logind, and who sits at the machine is what the shipped policy is
// about.

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/stat.h>
#include <sys/types.h>

namespace {

struct Session
{
    unsigned uid = 0;
    char state[16] = "";
    char seat[16] = "";
};

bool find(unsigned uid, Session &session)
{
    FILE *file = std::fopen("/run/rig-sessions", "re");
    if (file == nullptr)
        return false;
    bool isFound = false;
    while (!isFound
           && std::fscanf(file, "%u %15s %15s", &session.uid, session.state, session.seat) == 3)
        isFound = session.uid == uid;
    (void)std::fclose(file);
    return isFound;
}

bool find(const char *name, Session &session)
{
    return find(static_cast<unsigned>(std::strtoul(name + 1, nullptr, 10)), session);
}

} // namespace

extern "C" {

int sd_pid_get_session(pid_t pid, char **name)
{
    char path[64];
    struct stat info{};
    Session session;
    (void)std::snprintf(path, sizeof path, "/proc/%d", pid);
    if (::stat(path, &info) != 0 || !find(info.st_uid, session))
        return -ENODATA;
    return ::asprintf(name, "s%u", session.uid) < 0 ? -ENOMEM : 0;
}

int sd_pidfd_get_session(int fd, char **name)
{
    char path[64];
    (void)std::snprintf(path, sizeof path, "/proc/self/fdinfo/%d", fd);
    FILE *file = std::fopen(path, "re");
    if (file == nullptr)
        return -EBADF;
    char line[128];
    int pid = -1;
    while (pid < 0 && std::fgets(line, sizeof line, file) != nullptr)
        (void)std::sscanf(line, "Pid: %d", &pid);
    (void)std::fclose(file);
    return sd_pid_get_session(pid, name);
}

int sd_session_get_uid(const char *name, uid_t *uid)
{
    Session session;
    if (!find(name, session))
        return -ENXIO;
    *uid = session.uid;
    return 0;
}

int sd_uid_get_state(uid_t uid, char **state)
{
    Session session;
    *state = ::strdup(find(uid, session) ? session.state : "offline");
    return *state == nullptr ? -ENOMEM : 0;
}

int sd_session_get_state(const char *name, char **state)
{
    return sd_uid_get_state(static_cast<uid_t>(std::strtoul(name + 1, nullptr, 10)), state);
}

int sd_session_is_active(const char *name)
{
    Session session;
    return find(name, session) && std::strcmp(session.state, "active") == 0 ? 1 : 0;
}

int sd_session_get_seat(const char *name, char **seat)
{
    Session session;
    if (!find(name, session) || std::strcmp(session.seat, "-") == 0)
        return -ENXIO;
    *seat = ::strdup(session.seat);
    return *seat == nullptr ? -ENOMEM : 0;
}

int sd_uid_get_display(uid_t, char **)
{
    return -ENODATA;
}
}
