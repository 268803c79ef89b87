#!/usr/bin/env bash
# Asks an archive in a file and its copy in a database the same questions, and compares what is found byte by byte.
#
#   tests/scripts/same-findings.sh FILE DATABASE
#
# FILE      an archive that 'lacuna import' made
# DATABASE  an address such as postgresql://lacuna@127.0.0.1/lacuna, where 'lacuna archive copy FILE DATABASE' was
# LACUNA    the program; built from this checkout when not given
#
# Prints each question that is answered otherwise, and at the end how many were asked. Exits with 1 when any was.
set -euo pipefail

if [[ $# -ne 2 ]]; then
    echo "usage: tests/scripts/same-findings.sh FILE DATABASE" >&2
    exit 2
fi

file=$1
database=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [[ -z "${LACUNA:-}" ]]; then
    dotnet publish "$here/src/Lacuna.Cli" -c Release --ucr -v q -o "$work/lacuna" >"$work/publish.log"
    LACUNA=$work/lacuna/lacuna
fi

asked=0
otherwise=0

# What is answered, with the archive's name in both forms left out. A draft is checked against an archive, all else is asked of it.
answer() {
    local archive=$1 status=0
    shift
    local option=--archive
    [[ $1 != check ]] || option=--against
    "$LACUNA" "$@" --json "$option" "$archive" >"$work/out" 2>"$work/told" || status=$?
    { cat "$work/out" "$work/told"; echo "exit $status"; } | sed -e "s#$archive#ARCHIVE#g" -e 's#postgresql://[^ "]*#ARCHIVE#g'
}

ask() {
    asked=$((asked + 1))
    answer "$file" "$@" >"$work/file"
    answer "$database" "$@" >"$work/database"
    if ! cmp -s "$work/file" "$work/database"; then
        otherwise=$((otherwise + 1))
        echo "answered otherwise: $*"
        diff "$work/file" "$work/database" | head -6 | cut -c1-200 || true
    fi
}

for who in Russia Ukraine "United States" China; do
    for what in Bucha Ukraine "nuclear power plant" grain; do
        ask silence --actor "$who" --about "$what" --from 2022-03-01 --to 2022-06-30
        ask said --by "$who" --about "$what" --from 2022-03-01 --to 2022-06-30
    done

    ask said --to "$who" --limit 200
done

ask said --by "Volodymyr Zelenskyy" --limit 1000
ask contacts
ask contacts --between Ukraine --and Poland
ask agenda --from 2022-04-01 --to 2022-04-30
ask claims --about Bucha
ask coverage
for words in "Black Sea" "security guarantees" "vaccine*" "Буч*"; do
    ask documents --about "$words"
    ask documents --about "$words" --best
done

ask documents --latest --limit 50
ask subject list
ask wording --actor state:USA --from 2022-01-01 --to 2022-12-31
ask silence --scan --from 2022-04-01 --to 2022-06-30

for draft in "$here"/tests/cases/drafts/*/draft.txt; do
    ask check "$draft"
done

ask compare "$here/samples/2022-04-04-wang-kuleba/xinhua-readout.txt" "$here/samples/2022-04-04-wang-kuleba/kuleba-tweets.txt"

# All that is held, as it is given to other programs.
for what in documents statements contacts agenda names coverage ledger subjects corrections refusals; do
    asked=$((asked + 1))
    "$LACUNA" export --archive "$file" --what $what --as jsonl --out "$work/file.jsonl" >"$work/told" 2>&1 || cp "$work/told" "$work/file.jsonl"
    "$LACUNA" export --archive "$database" --what $what --as jsonl --out "$work/database.jsonl" >"$work/told" 2>&1 || cp "$work/told" "$work/database.jsonl"
    if ! cmp -s "$work/file.jsonl" "$work/database.jsonl"; then
        otherwise=$((otherwise + 1))
        echo "exported otherwise: $what"
    fi

    rm -f "$work/file.jsonl" "$work/database.jsonl"
done

echo "$asked asked, $otherwise answered otherwise"
[[ $otherwise -eq 0 ]]
