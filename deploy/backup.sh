#!/bin/bash
# backup.sh ARCHIVE FOLDER [JOBS]
#
# Writes an archive in PostgreSQL into a new folder, as it is at one moment, while it goes on being used: dump/ (pg_dump, by JOBS at once, 2 when
# not given) and contents.tsv, with the rows and a digest of each table at that very moment. A password is taken from PGPASSWORD or ~/.pgpass.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/archive-address.sh"
[ $# = 2 ] || [ $# = 3 ] || fail "say what and where: backup.sh postgresql://user@host:5432/database FOLDER [JOBS]"
take_apart "$1"
folder=${2%/} jobs=${3:-2}
[ ! -e "$folder" ] || fail "$folder is there already; name a new folder"
form=$(ask "SELECT to_regclass('$schema.archive_form')") || fail "$base cannot be asked"
[ -n "$form" ] || fail "there is no archive in $base, schema $schema"

part=$folder.part
rm -rf "$part"
mkdir -p "$part"
trap 'rm -rf "$part"' EXIT

# A transaction that stays open gives pg_dump and the count the same moment to look at.
coproc teller { exec psql -XAtq -v ON_ERROR_STOP=1 -v schema="$schema" -F $'\t' -d "$base"; }
counting=$teller_PID
tell() { printf '%s\n' "$@" >&"${teller[1]}"; }
tell 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;' 'SELECT pg_export_snapshot();'
read -r snapshot <&"${teller[0]}" || fail "$base cannot be asked"
pg_dump -d "$base" -n "$schema" -Fd -j "$jobs" --snapshot="$snapshot" --no-owner --no-privileges \
  --exclude-table-data="$schema.cluster_silo" --exclude-table-data="$schema.cluster_version" --exclude-table-data="$schema.cluster_lease" -f "$part/dump"
tell "SET LOCAL search_path = $schema;" "\\i $here/archive-contents.sql" "\\echo end"
while read -r line <&"${teller[0]}"; do
  [ "$line" != end ] || break
  printf '%s\n' "$line"
done > "$part/contents.tsv"
tell '\q'
wait "$counting" 2>/dev/null || true
[ "${line:-}" = end ] || fail "the contents of $base could not be counted"

printf '%s\n' "$schema" > "$part/schema"
mv "$part" "$folder"
printf 'table\trows\tdigest\n'
cat "$folder/contents.tsv"
printf 'kept in %s, %s\n' "$folder" "$(du -sh "$folder" | cut -f1)"
