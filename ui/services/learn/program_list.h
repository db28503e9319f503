// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The programs that a person can name for a new profile: those of the menu and those that run.

#pragma once

#include "ui/services/status/status_snapshot.h"

#include <QString>

#include <stop_token>
#include <string>
#include <vector>

namespace pavise::ui {

/// An entry of the applications menu.
struct MenuProgram
{
    std::string entry;   ///< Path of the .desktop file, as its system calls it.
    QString name;        ///< In the person's language.
    std::string command; ///< The first word of Exec.
};

/// Those that the menu shows, by name; reads some hundred small files: not for the GUI thread.
/// Source: the Desktop Entry Specification 1.5.
[[nodiscard]] std::vector<MenuProgram> menuPrograms(const SystemTree &tree,
                                                    const std::stop_token &stop);

/// A program of which at least one process runs, its path known.
struct RunningProgram
{
    std::string path;
    std::string command;
    std::vector<process::Pid> pids;
    std::string user;
    std::string profile;      ///< That confines the first; empty: none.
    bool isOnNetwork = false; ///< At least one listens.
    bool isStale = false;     ///< The file was replaced since it was started.
};

/// Each program once; those without a profile and on the network first.
[[nodiscard]] std::vector<RunningProgram>
runningPrograms(const std::vector<ProcessEntry> &processes);

} // namespace pavise::ui
