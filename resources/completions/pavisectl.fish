# SPDX-License-Identifier: GPL-2.0-or-later
set -l commands status events check
complete -c pavisectl -f
complete -c pavisectl -n "not __fish_seen_subcommand_from $commands" -a status -d 'What is loaded and what it confines'
complete -c pavisectl -n "not __fish_seen_subcommand_from $commands" -a events -d 'What AppArmor denied'
complete -c pavisectl -n "not __fish_seen_subcommand_from $commands" -a check -d 'Do profiles have errors'
complete -c pavisectl -n '__fish_seen_subcommand_from check' -F
complete -c pavisectl -l root -r -a '(__fish_complete_directories)' -d 'Look at the system below this folder'
complete -c pavisectl -l json -d 'Output for programs'
complete -c pavisectl -n '__fish_seen_subcommand_from status' -l all -d 'All processes'
complete -c pavisectl -n '__fish_seen_subcommand_from events' -l log -r -F -d 'Read this log'
complete -c pavisectl -n '__fish_seen_subcommand_from events' -l each -d 'Every event by itself'
complete -c pavisectl -n '__fish_seen_subcommand_from events' -l follow -d 'Go on with what comes'
complete -c pavisectl -s h -l help -d 'Show help'
complete -c pavisectl -l version -d 'Show the version'
