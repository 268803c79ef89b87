#!/bin/bash
# rolling-upgrade.sh [DOCUMENTS]
#
# Replaces the silos of a cluster by those of a newer version, one by one, while an import runs through them and a site is read, with a PostgreSQL
# server, silos and a site of its own on loopback. The old version is this checkout. The new one is made of what deploy/Containerfile copies of it, with
# one more migration, which the old may go on beside; so it also shows that the container's build has all it needs.
# Programs built before are taken from OLD and NEW (folders) where these are set.
set -euo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)
documents=${1:-20000}
work=$(mktemp -d /tmp/lacuna-upgrade-XXXXXX)
chmod 755 "$work"
started=()
fail() { printf 'rolling-upgrade: %s\n' "$*" >&2; tail -n 5 "$work"/*.log >&2 || true; exit 1; }
say() { printf '%4ds  %s\n' "$SECONDS" "$*"; }
end() {
  # What the shell says of those that are killed here is of no interest.
  exec 2> /dev/null
  exec 2>/dev/null
  for pid in "${started[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
  [ ! -e "$work/pg/postmaster.pid" ] || kill -INT "$(head -n 1 "$work/pg/postmaster.pid")" 2>/dev/null || true
  sleep 1
  rm -rf "$work"
}
trap end EXIT

# A port that is free now.
port() { local try; while :; do try=$((20000 + RANDOM % 20000)); (exec 3<>"/dev/tcp/127.0.0.1/$try") 2>/dev/null || { echo "$try"; return; }; done; }
code() { curl -s -o /dev/null -m 10 -w '%{http_code}' "$1" || true; }
wait_for() { local what=$1 seconds=$2; shift 2; local until=$((SECONDS + seconds)); until "$@"; do [ $SECONDS -lt $until ] || fail "$what: not within $seconds s"; sleep 0.3; done; }

# --- both versions
publish() { dotnet publish "$1/src/Lacuna.Cli" -c Release -o "$2" -v q -p:RunAnalyzers=false -p:GenerateDocumentationFile=false > "$work/build.log" 2>&1 || fail "the build failed"; }
old=${OLD:-$work/old}
[ -n "${OLD:-}" ] || publish "$repository" "$old"
say "the old version is built"
new=${NEW:-$work/new}
if [ -z "${NEW:-}" ]; then
  mkdir "$work/source"
  (cd "$repository" && grep -E '^COPY [^-]' deploy/Containerfile | sed -E 's/^COPY //; s/ [^ ]+$//' | xargs tar -c --exclude bin --exclude obj) | tar -x -C "$work/source"
  migrations=$work/source/src/Lacuna.Archive/Postgres/Migrations
  last=$(find "$migrations" -name '*.sql' | wc -l)
  printf 'ALTER TABLE item ADD COLUMN remark text COLLATE "C";\nUPDATE archive_form SET form = %d, oldest = %d;\n' $((last + 1)) "$last" > "$migrations/$(printf '%04d' $((last + 1))).sql"
  publish "$work/source" "$new"
fi
say "the new version is built"

# --- a server
programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
as=()
if [ "$(id -u)" = 0 ]; then as=(runuser -u postgres --); mkdir "$work/pg"; chown postgres "$work/pg"; fi
db=$(port)
"${as[@]}" "$programs/initdb" -D "$work/pg" -U lacuna -A trust -E UTF8 --locale C.UTF-8 --no-sync > "$work/initdb.log"
"${as[@]}" "$programs/pg_ctl" -D "$work/pg" -w -l "$work/pg/log" -o "-p $db -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300" start > /dev/null
archive=postgresql://lacuna@127.0.0.1:$db/postgres
ask() { "$programs/psql" -XAtq -d "$archive" -c "$1"; }

awk -v n="$documents" 'BEGIN { for (i = 0; i < n; i++) { t = ""; for (p = 0; p < 6; p++) t = t sprintf("Minister Number %d said on Monday that matter %d would be raised in room %d. China urged Ukraine to speak of item %d.\\n\\n", i, i * 7 + p, (i * 13) % 101, (i * p) % 977); printf "{\"text\":\"%s\",\"url\":\"https://example.org/%d\",\"source\":\"Ministry\",\"published\":\"2022-04-04\"}\n", t, i } }' > "$work/pile.jsonl"

# --- silos, a site, an import
silo() { # name, program
  local health; health=$(port)
  "$2/lacuna" silo --archive "$archive" --reader rules --health-port "$health" > "$work/$1.log" 2>&1 &
  started+=($!)
  eval "$1_pid=$! $1_health=$health"
  wait_for "$1 is ready" 60 ready "$health"
}
ready() { [ "$(code "http://127.0.0.1:$1/health/ready")" = 200 ]; }
for i in 1 2 3; do silo "old$i" "$old"; done
form=$(ask 'SELECT form FROM archive_form')
say "three old silos are ready; the archive has form $form"

site=$(port)
"$old/lacuna" serve --archive "$archive" --port "$site" > "$work/site.log" 2>&1 &
started+=($!)
site_pid=$!
wait_for 'the site is ready' 60 ready "$site"
(while :; do printf '%s %s\n' "$(code "http://127.0.0.1:$site/health/ready")" "$(code "http://127.0.0.1:$site/search?q=minister")"; sleep 0.5; done) > "$work/visits.txt" &
started+=($!)
visitor=$!

"$old/lacuna" import "$work/pile.jsonl" --archive "$archive" --cluster lacuna --reader rules > "$work/import.log" 2>&1 &
started+=($!)
import=$!
stored() { [ "$(ask 'SELECT count(*) FROM item')" -gt "$1" ]; }
wait_for 'the import stores' 60 stored 0
say "the import stores"

# --- one by one
for i in 1 2 3; do
  silo "new$i" "$new"
  [ "$(ask 'SELECT form FROM archive_form')" = $((form + 1)) ] || fail "the new silo did not bring the archive to form $((form + 1))"
  before=$(ask 'SELECT count(*) FROM item')
  if [ "$i" = 1 ]; then
    wait_for 'the import goes on with old silos after the migration' 60 stored "$((before < documents ? before : before - 1))"
    kill -0 "$old2_pid" "$old3_pid" || fail 'an old silo has ended after the migration'
  fi
  pid=old${i}_pid
  kill -TERM "${!pid}"
  status=0
  wait "${!pid}" || status=$?
  [ "$status" = 0 ] || fail "old silo $i ended with $status"
  say "silo $i is replaced: form $(ask 'SELECT form FROM archive_form'), $(ask 'SELECT count(*) FROM item') documents"
done

status=0
wait "$import" || status=$?
[ "$status" = 0 ] || fail "the import ended with $status: $(cat "$work/import.log")"
say "the import is done"
counts=$(ask "SELECT count(*) || ' ' || count(DISTINCT name) || ' ' || (SELECT count(*) FROM version) FROM item")
[ "$counts" = "$documents $documents $documents" ] || fail "of $documents documents the archive has (items, names, versions): $counts"
say "every document is in the archive once"

kill "$visitor"
kill -0 "$site_pid" || fail 'the site has ended'
visits=$(wc -l < "$work/visits.txt")
[ "$visits" -gt 5 ] || fail "the site was visited $visits times only"
! grep -v '^200 200$' "$work/visits.txt" || fail 'the site did not answer throughout; see the codes above'
say "the old site answered all $visits visits"

# --- the reverse: a migration after which no old program may go on, which writes this at its end
ask "UPDATE archive_form SET oldest = $((form + 1))"
for call in "said --about matter" "silo"; do
  status=0
  # shellcheck disable=SC2086
  timeout 60 "$old/lacuna" $call --archive "$archive" > "$work/refused.out" 2> "$work/refused.err" || status=$?
  [ "$status" != 0 ] && [ ! -s "$work/refused.out" ] && [ "$(wc -l < "$work/refused.err")" = 1 ] && grep -q 'newer Lacuna.*update Lacuna' "$work/refused.err" ||
    fail "the old program did not refuse the newer archive in one line ($status): $(cat "$work/refused.err")"
done
"$new/lacuna" said --about matter --archive "$archive" --limit 1 > /dev/null || fail 'the new program refuses its own archive'
say "the old program refuses what only newer ones may use: $(cat "$work/refused.err")"
for i in 1 2 3; do pid=new${i}_pid; kill -TERM "${!pid}"; wait "${!pid}" || fail "new silo $i did not end well"; done
say 'done'
