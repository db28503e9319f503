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
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in status | events | check) command=$word ;; esac
    done
    case $before in
    --root) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --log) _pavise_profiles "$current" ;;
    *)
        case $current in
        -*)
            case $command in
            events) _pavise_words "$current" --root --json --log --each --follow --help ;;
            status) _pavise_words "$current" --root --json --all --help ;;
            *) _pavise_words "$current" --root --json --help --version ;;
            esac
            ;;
        *)
            case $command in
            '') _pavise_words "$current" status events check ;;
            check) _pavise_profiles "$current" ;;
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
