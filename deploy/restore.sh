#!/bin/bash
# restore.sh FOLDER ARCHIVE [JOBS]
#
# Puts what backup.sh wrote into a database that holds no archive yet, and checks that every table has the rows and the digest that were written
# down then. Nothing is ever overwritten. A password is taken from PGPASSWORD or ~/.pgpass.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/archive-address.sh"
[ $# = 2 ] || [ $# = 3 ] || fail "say what and where: restore.sh FOLDER postgresql://user@host:5432/database [JOBS]"
folder=${1%/} jobs=${3:-2}
take_apart "$2"
for name in dump contents.tsv schema; do
  [ -e "$folder/$name" ] || fail "$folder is no folder that backup.sh wrote: $name is missing"
done
[ "$(cat "$folder/schema")" = "$schema" ] || fail "the archive stood in the schema $(cat "$folder/schema") and can be put back only there: $base?search_path=$(cat "$folder/schema")"
tables=$(ask "SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace('$schema') AND relkind IN ('r', 'p')") || fail "$base cannot be asked"
[ "$tables" = 0 ] ||
  fail "there are tables in $base, schema $schema; nothing is overwritten: make a new database with createdb, and restore into that"

# A database begins with the schema public, and others may have been made for their owner.
list=$(mktemp)
after=$(mktemp)
trap 'rm -f "$list" "$after"' EXIT
ask "SET client_min_messages = warning; CREATE SCHEMA IF NOT EXISTS $schema"
pg_restore -l "$folder/dump" | grep -v -E '^[0-9]+; [0-9]+ [0-9]+ (COMMENT - )?SCHEMA ' > "$list"
pg_restore -d "$base" -j "$jobs" --no-owner --no-privileges --exit-on-error -L "$list" "$folder/dump" ||
  fail "$base now holds a part of the archive; drop it with dropdb before another try"
ask 'ANALYZE'

PGOPTIONS="-c search_path=$schema" psql -XAtq -v ON_ERROR_STOP=1 -v schema="$schema" -F $'\t' -d "$base" -f "$here/archive-contents.sql" > "$after"
printf 'table\trows\tdigest\n'
cat "$after"
cmp -s "$folder/contents.tsv" "$after" || { diff "$folder/contents.tsv" "$after" >&2 || true; fail "what was restored is not what was kept; see above, before (<) and after (>)"; }
printf 'restored into %s: every table as it was\n' "$base"
