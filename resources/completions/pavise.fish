# SPDX-License-Identifier: GPL-2.0-or-later
complete -c pavise -l root -r -a '(__fish_complete_directories)' -d 'Look at the system below this folder'
complete -c pavise -l sample -d 'Look at the sample system'
complete -c pavise -l log -r -F -d 'Read denials from this file'
complete -c pavise -l page -x -a 'overview profiles processes denials editor explain history' -d 'Open this page'
complete -c pavise -s h -l help -d 'Show help'
complete -c pavise -s v -l version -d 'Show the version'
