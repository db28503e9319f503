# SPDX-License-Identifier: GPL-2.0-or-later
# Completion for bash: pavise, pavisectl and pavise-parser. Loaded by the name of each.

_pavise_profiles() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

_pavise_words() { # _pavise_words CURRENT WORDS...
    local current=$1
    shift
    mapfile -t COMPREPLY < <(compgen -W "$*" -- "$current")
}

_pavise() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --page) _pavise_words "$current" overview profiles processes denials editor explain history ;;
    --root) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --log) _pavise_profiles "$current" ;;
    *)
        case $current in
        -*) _pavise_words "$current" --root --sample --log --page --help --version ;;
        *) _pavise_profiles "$current" ;;
        esac
        ;;
    esac
}

_pavisectl() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} word command=
    local commands="status events check lints review new-profile sources explain diff dry-run reach transitions impact rules silenced state report export"
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case " $commands " in *" $word "*) command=$word && break ;; esac
    done
    case $before in
    --root | --base | --output) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --as) _pavise_words "$current" ansible spo deb ;;
    --log | --file | --session | --target) _pavise_profiles "$current" ;;
    *)
        case $current in
        -*)
            case $command in
            events) _pavise_words "$current" --root --json --log --each --follow --host --help ;;
            status) _pavise_words "$current" --root --json --all --help ;;
            check) _pavise_words "$current" --root --json --lints --allow --target --help ;;
            review)
                _pavise_words "$current" --root --json --log --base --profile --session --since --decide \
                    --accept-defaults --output --help
                ;;
            new-profile) _pavise_words "$current" --root --json --base --output --help ;;
            explain) _pavise_words "$current" --root --json --file --owner --help ;;
            dry-run) _pavise_words "$current" --root --json --log --help ;;
            transitions) _pavise_words "$current" --root --json --svg --help ;;
            rules) _pavise_words "$current" --root --json --log --cost --help ;;
            report) _pavise_words "$current" --root --json --csv --mask --log --help ;;
            export) _pavise_words "$current" --root --as --name --maintainer --output --help ;;
            *) _pavise_words "$current" --root --json --help --version ;;
            esac
            ;;
        *)
            case $command in
            '') _pavise_words "$current" $commands ;;
            check | new-profile | diff | dry-run | reach | impact | rules | silenced | state | export) _pavise_profiles "$current" ;;
            esac
            ;;
        esac
        ;;
    esac
}

_pavise_parser() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    -b | --base | -I | --Include | -f | --subdomainfs) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --warn | --Werror)
        _pavise_words "$current" rule-not-enforced rule-downgraded abi deprecated config jobs dangerous unexpected \
            format missing override dev pound-include all show
        ;;
    -j | --jobs) _pavise_words "$current" auto max 1 2 4 ;;
    *)
        case $current in
        -*)
            _pavise_words "$current" --add --replace --remove --stdout --ofile --names --preprocess --base --Include \
                --binary --namespace --features-file --match-string --kernel-features --policy-features \
                --override-policy-abi --skip-kernel-load --Complain --readimpliesX --subdomainfs --jobs \
                --abort-on-error --config-file --quiet --verbose --warn --Werror --debug --print-config-file \
                --print-cache-dir --version --help
            ;;
        *) _pavise_profiles "$current" ;;
        esac
        ;;
    esac
}

complete -F _pavise pavise
complete -F _pavisectl pavisectl
complete -F _pavise_parser pavise-parser
