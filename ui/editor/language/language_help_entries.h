// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The texts of language_help.cpp: rules, qualifiers, permissions. Internal to it.
///
/// Facts: apparmor.d(5), and the verdicts of the tests of core/syntax and core/policy.

#pragma once

#include "ui/editor/language/language_help.h"

#include <QtTranslation>

namespace pavise::ui {

inline constexpr HelpEntry kRuleHelp[] = {
    {HelpTopic::Rule, "file",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Access to files by path. The word may be left out before a path; alone it allows every "
         "file."),
     "/etc/hosts r,"},
    {HelpTopic::Rule, "link",
     QT_TRANSLATE_NOOP("LanguageHelp", "Making a hard link from one name to another."),
     "link /tmp/new -> /tmp/old,"},
    {HelpTopic::Rule, "capability",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "A part of what only root may do, by name. Without names: all of them. The program must "
         "also hold the capability; the rule gives it none."),
     "capability net_bind_service,"},
    {HelpTopic::Rule, "network",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Sockets by family, type or protocol. Without more it allows every kind of network."),
     "network inet stream,"},
    {HelpTopic::Rule, "unix",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Unix sockets with an abstract name or none. Sockets that are files follow file rules."),
     "unix (send, receive) type=stream peer=(label=other),"},
    {HelpTopic::Rule, "dbus",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Messages over D-Bus: which bus, name, path, interface and partner. The bus asks the "
         "kernel about each message."),
     "dbus send bus=session interface=org.freedesktop.Notifications,"},
    {HelpTopic::Rule, "signal",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Signals to and from other programs. Both profiles must allow it: the sender's and the "
         "receiver's."),
     "signal send set=(term, kill) peer=worker,"},
    {HelpTopic::Rule, "ptrace",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Looking into other programs, as debuggers do, and being looked into. Reading much of "
         "/proc about others needs it too."),
     "ptrace read peer=worker,"},
    {HelpTopic::Rule, "mount",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Mounting a file system or moving one. It changes what every path means, so it takes a "
         "narrow rule."),
     "mount options=(ro, bind) /srv/ -> /mnt/,"},
    {HelpTopic::Rule, "remount",
     QT_TRANSLATE_NOOP("LanguageHelp", "Changing the options of what is mounted."),
     "remount options=ro /srv/,"},
    {HelpTopic::Rule, "umount", QT_TRANSLATE_NOOP("LanguageHelp", "Unmounting a file system."),
     "umount /mnt/,"},
    {HelpTopic::Rule, "pivot_root",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Making another folder the root of all paths, as containers do at their start."),
     "pivot_root oldroot=/new/old/ /new/,"},
    {HelpTopic::Rule, "change_profile",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Going over to another profile while running, as the program itself asks for."),
     "change_profile -> worker,"},
    {HelpTopic::Rule, "userns",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Making a user namespace: a world in which the program is its own root. Browsers use it "
         "for their sandbox; flaws of the kernel are often reached through it."),
     "userns create,"},
    {HelpTopic::Rule, "mqueue", QT_TRANSLATE_NOOP("LanguageHelp", "Message queues, by their name."),
     "mqueue (read, write) /jobs,"},
    {HelpTopic::Rule, "io_uring",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Rights of the fast input and output interface: threads of the kernel, and acting as "
         "somebody else."),
     "io_uring sqpoll,"},
    {HelpTopic::Rule, "all",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "Allows everything of every kind. Only rules with deny still refuse."),
     "all,"},
    {HelpTopic::Rule, "rlimit",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "A limit of the system for the program, such as how many files it may have open. Begins "
         "with the word set."),
     "set rlimit nofile <= 256,"},
    {HelpTopic::Rule, "set",
     QT_TRANSLATE_NOOP("LanguageHelp", "Begins a limit: set rlimit NAME <= VALUE."),
     "set rlimit nproc <= 50,"},

    {HelpTopic::Qualifier, "allow",
     QT_TRANSLATE_NOOP("LanguageHelp", "Says in words what a rule does without it."),
     "allow /etc/hosts r,"},
    {HelpTopic::Qualifier, "deny",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Refuses, whatever other rules allow, and keeps quiet: nothing is logged unless audit "
         "stands before it."),
     "deny /etc/shadow r,"},
    {HelpTopic::Qualifier, "audit",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Logs each use of the rule, also when it is allowed. With deny: refuses and logs."),
     "audit deny /etc/shadow r,"},
    {HelpTopic::Qualifier, "prompt",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Asks somebody in the user's session, where a program that answers is there."),
     "prompt /home/** r,"},
    {HelpTopic::Qualifier, "owner",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "Only when the file belongs to the user the program runs as."),
     "owner @{HOME}/.config/** rw,"},
    {HelpTopic::Qualifier, "other",
     QT_TRANSLATE_NOOP("LanguageHelp", "Only when the file belongs to somebody else."),
     "other /srv/** r,"},
    {HelpTopic::Qualifier, "priority",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "A rule with the higher number decides, be it allow or deny. From -1000 to 1000; without "
         "it 0."),
     "priority=10 allow /srv/public/** r,"},
    {HelpTopic::Qualifier, "safe",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "The kernel cleans the environment when the program is started. Capital letters of exec "
         "modes mean the same."),
     "safe px /usr/bin/worker,"},
    {HelpTopic::Qualifier, "unsafe",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "The environment goes on as it is, LD_PRELOAD and the like included."),
     "unsafe px /usr/bin/worker,"},

    {HelpTopic::Permission, "r",
     QT_TRANSLATE_NOOP("LanguageHelp", "Read the file, or list the folder.")},
    {HelpTopic::Permission, "w",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Write, make, remove and rename the file, and change its attributes. Includes a.")},
    {HelpTopic::Permission, "a",
     QT_TRANSLATE_NOOP("LanguageHelp", "Write at the end only, as logs are written.")},
    {HelpTopic::Permission, "l",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Make a hard link of this name. What it leads to must not get more rights by it.")},
    {HelpTopic::Permission, "k", QT_TRANSLATE_NOOP("LanguageHelp", "Lock the file.")},
    {HelpTopic::Permission, "m",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "Map the file into memory as code, as shared libraries are.")},
    {HelpTopic::Permission, "x",
     QT_TRANSLATE_NOOP("LanguageHelp", "Start the program. In a rule with deny it stands alone.")},
    {HelpTopic::Permission, "ix",
     QT_TRANSLATE_NOOP("LanguageHelp", "Start the program under this same profile.")},
    {HelpTopic::Permission, "px",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Start the program under its own profile; when there is none it may not start. The "
         "environment goes on as it is.")},
    {HelpTopic::Permission, "Px",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Start the program under its own profile, with a cleaned environment; when there is no "
         "such profile it may not start.")},
    {HelpTopic::Permission, "cx",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Start the program under a child of this profile. The environment goes on as it is.")},
    {HelpTopic::Permission, "Cx",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Start the program under a child of this profile, with a cleaned environment.")},
    {HelpTopic::Permission, "ux",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Start the program without any profile, and with the environment as it is: whoever "
         "controls this program controls that one.")},
    {HelpTopic::Permission, "Ux",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "Start the program without any profile, with a cleaned environment.")},
    {HelpTopic::Permission, "pix",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As px; when the program has no profile it runs under this one.")},
    {HelpTopic::Permission, "Pix",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As Px; when the program has no profile it runs under this one.")},
    {HelpTopic::Permission, "cix",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As cx; when there is no such child the program runs under this profile.")},
    {HelpTopic::Permission, "Cix",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As Cx; when there is no such child the program runs under this profile.")},
    {HelpTopic::Permission, "pux",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As px; when the program has no profile it runs without one.")},
    {HelpTopic::Permission, "PUx",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As Px; when the program has no profile it runs without one.")},
    {HelpTopic::Permission, "cux",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As cx; when there is no such child the program runs without a profile.")},
    {HelpTopic::Permission, "CUx",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "As Cx; when there is no such child the program runs without a profile.")},
    {HelpTopic::Permission, "->",
     QT_TRANSLATE_NOOP(
         "LanguageHelp",
         "Names the profile that the program is started under, or where a link leads."),
     "/usr/bin/worker Px -> worker,"},
    {HelpTopic::Permission, "send",
     QT_TRANSLATE_NOOP("LanguageHelp", "Send: a signal, a message, bytes through a socket.")},
    {HelpTopic::Permission, "receive",
     QT_TRANSLATE_NOOP("LanguageHelp", "Receive what another program sends.")},
    {HelpTopic::Permission, "read",
     QT_TRANSLATE_NOOP("LanguageHelp", "Read: look into a program, or take from a queue.")},
    {HelpTopic::Permission, "write",
     QT_TRANSLATE_NOOP("LanguageHelp", "Write: put something into a queue.")},
    {HelpTopic::Permission, "trace",
     QT_TRANSLATE_NOOP("LanguageHelp", "Control another program as a debugger does.")},
    {HelpTopic::Permission, "tracedby",
     QT_TRANSLATE_NOOP("LanguageHelp", "Be controlled by a debugger.")},
    {HelpTopic::Permission, "readby",
     QT_TRANSLATE_NOOP("LanguageHelp", "Be looked into by another program.")},
    {HelpTopic::Permission, "bind",
     QT_TRANSLATE_NOOP("LanguageHelp", "Take an address or a name, so that others can reach it.")},
    {HelpTopic::Permission, "listen", QT_TRANSLATE_NOOP("LanguageHelp", "Wait for connections.")},
    {HelpTopic::Permission, "accept",
     QT_TRANSLATE_NOOP("LanguageHelp", "Take a connection that somebody opens.")},
    {HelpTopic::Permission, "connect",
     QT_TRANSLATE_NOOP("LanguageHelp", "Open a connection to somebody who listens.")},
    {HelpTopic::Permission, "create",
     QT_TRANSLATE_NOOP("LanguageHelp", "Make a new one: a socket, a queue, a namespace.")},
    {HelpTopic::Permission, "delete", QT_TRANSLATE_NOOP("LanguageHelp", "Remove a message queue.")},
    {HelpTopic::Permission, "open",
     QT_TRANSLATE_NOOP("LanguageHelp", "Open a message queue that is there.")},
    {HelpTopic::Permission, "shutdown",
     QT_TRANSLATE_NOOP("LanguageHelp", "Close one direction of a socket.")},
    {HelpTopic::Permission, "getattr", QT_TRANSLATE_NOOP("LanguageHelp", "Ask for attributes.")},
    {HelpTopic::Permission, "setattr", QT_TRANSLATE_NOOP("LanguageHelp", "Change attributes.")},
    {HelpTopic::Permission, "getopt",
     QT_TRANSLATE_NOOP("LanguageHelp", "Ask for options of a socket.")},
    {HelpTopic::Permission, "setopt",
     QT_TRANSLATE_NOOP("LanguageHelp", "Change options of a socket.")},
    {HelpTopic::Permission, "eavesdrop",
     QT_TRANSLATE_NOOP("LanguageHelp", "See messages on a bus that are for others.")},
    {HelpTopic::Permission, "sqpoll",
     QT_TRANSLATE_NOOP("LanguageHelp",
                       "Let a thread of the kernel look for new requests all the time.")},
    {HelpTopic::Permission, "override_creds",
     QT_TRANSLATE_NOOP("LanguageHelp", "Do requests with the rights of whoever registered them.")},
};

} // namespace pavise::ui
