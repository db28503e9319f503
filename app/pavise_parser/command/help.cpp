// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pavise_parser/command/options.h"

namespace pavise::parser {

std::string helpText()
{
    return R"(Usage: pavise-parser [OPTION...] [FILE-OR-FOLDER...]

Compiles AppArmor profiles and gives them to the kernel. Without a file the profile is read from
standard input. Of a folder every profile in it is taken, not those in folders below.

What to do (one of):
  -a, --add                  load what is not loaded yet; the default
  -r, --replace, --reload    load, or replace what is loaded
  -R, --remove               unload
  -S, --stdout               write the compiled policy to standard output
  -o, --ofile FILE           write it to FILE
  -N, --names                list the names of the profiles
  -p, --preprocess           write the text with everything that it includes

What to read:
  -b, --base DIR             folder of <...> includes [/etc/apparmor.d]
  -I, --Include DIR          another such folder, searched first
  -B, --binary               the input is compiled policy
  -n, --namespace NAME       load into this policy namespace

For which kernel:
  -M, --features-file FILE   features of the kernel and of policy without an abi
  -m, --match-string TEXT    the same, given as text
      --kernel-features FILE       features of the kernel only
      --policy-features FILE, --compile-features FILE
                                   features of policy without an abi; <kernel> for the kernel's
      --override-policy-abi FILE   instead of what the profiles say

How:
  -Q, --skip-kernel-load     everything but the loading; needs no privilege
  -C, --Complain, --complain put the profiles into complain mode
  -X, --readimpliesX         read permission of files includes mapping them as executable
  -f, --subdomainfs DIR, --apparmorfs DIR
                             where the kernel's files are [/sys/kernel/security/apparmor]
  -j, --jobs N               files compiled at once; auto, max and xN mean all processors
      --abort-on-error       stop at the first file with an error
      --config-file FILE     read before other options [/etc/apparmor/parser.conf]

What to tell:
  -q, --quiet                no warnings
  -v, --verbose              the name of each profile as it is loaded
      --warn CLASS           also these warnings, no-CLASS for fewer; --warn=show lists them
      --Werror[=CLASS]       warnings are errors
  -d, --debug                the profiles as they were understood, instead of loading
      --print-config-file, -V, --version, -h, --help

Cache of compiled policy, in the layout of apparmor_parser:
  -W, --write-cache          keep what was compiled
  -K, --skip-cache           neither read nor write it
  -T, --skip-read-cache      do not read it
  -L, --cache-loc DIR,...    where it is [/var/cache/apparmor]; the first is written to
  -k, --show-cache           say what is found and written
      --skip-bad-cache       make no folder for other features of the kernel
      --purge-cache          remove what is kept, instead of compiling
      --debug-cache          say why a file is not taken
      --print-cache-dir      where it is for this kernel, instead of compiling
  Only what this program wrote is taken, and only while the profile, its includes and the features
  are the same.

Accepted without effect:
  --skip-bad-cache-rebuild, --create-cache-dir
        -W does it
  -O, --optimize WORD, --Optimize WORD
        the automata are always minimal and packed; there is nothing to trade
  --max-jobs N, --estimated-compile-size SIZE
        jobs are threads of one process and share their memory
  --prompt-compat WORD, -c, --zstd-compress-level[=LEVEL]
        one form of policy is written, which every kernel since 5.10 understands

Not supported:
  -D, --dump WORD
        shows the inside of another compiler
)";
}

std::string warningsHelp()
{
    return R"(Classes of warnings for --warn and --Werror:
  rule-not-enforced   a rule has no effect on this kernel
  rule-downgraded     a rule has only a part of its effect on this kernel
  abi                 the profile does not say which features it was written for
  deprecated          an old way of writing something
  config              the configuration file; on by default
  cache               compiled policy that cannot be kept; on by default
  debug-cache         why a file of the cache is not taken
  jobs                parallel work; on by default
  dangerous           a rule that gives more away than it seems to
  unexpected          something that should not happen; on by default
  format              something written in a confusing way
  missing             something left out for which a default is taken
  override            an option that overrides the profile; on by default
  dev                 for those who write profiles
  pound-include       #include, which looks like a comment
  all                 all of these
)";
}

} // namespace pavise::parser
