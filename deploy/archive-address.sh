# Read by backup.sh and restore.sh: takes an archive's address apart, as `lacuna --archive` has it.
# Sets base (the address as PostgreSQL's own programs take it) and schema.

fail() { printf '%s: %s\n' "$(basename "$0" .sh)" "$*" >&2; exit 1; }

take_apart() {
  case $1 in
    postgres://*|postgresql://*) ;;
    *) fail "'$1' is no address of a database; write postgresql://user@host:5432/database. How an archive in a file is kept safe, docs/operations.md says" ;;
  esac
  base=${1%%\?*} schema=public
  if [ "$base" != "$1" ]; then
    settings=${1#*\?}
    case $settings in
      search_path=*[!A-Za-z0-9_]*|search_path=) fail "of settings behind the '?' only search_path=SCHEMA is known here; give others by PGSSLMODE and the like" ;;
      search_path=*) schema=${settings#search_path=} ;;
      *) fail "of settings behind the '?' only search_path=SCHEMA is known here; give others by PGSSLMODE and the like" ;;
    esac
  fi
}

# One value; nothing where there is no row.
ask() { psql -XAtq -v ON_ERROR_STOP=1 -d "$base" -c "$1"; }
