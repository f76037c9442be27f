#!/usr/bin/env bash
# A throwaway PostgreSQL for tests and benchmarks.
#   eng/pg.sh start   installs the server where it is missing, starts it and prints its connection string: export QUANZE_PG=$(eng/pg.sh start)
#   eng/pg.sh stop    ends it and deletes its files
# QUANZE_PG_DIR and QUANZE_PG_PORT choose another place and port, for several at once.
set -euo pipefail
dir=${QUANZE_PG_DIR:-${TMPDIR:-/tmp}/quanze-pg}
port=${QUANZE_PG_PORT:-54329}

as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

install() {
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && return
  apt-get -o DPkg::Lock::Timeout=120 update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends postgresql >&2
}

case "${1:-start}" in
  start)
    install
    bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
    # One that was left running in this place ends first.
    [ -d "$dir/data" ] && as "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$dir"; mkdir -p "$dir"
    [ "$(id -u)" = 0 ] && chown postgres "$dir"
    cd "$dir"
    as "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log"
    # Nothing in it is worth keeping, so nothing is forced to disk.
    as "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 60 \
      -o "-p $port -k $dir -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_wal_size=4GB" start >/dev/null
    as "$bin/createdb" -h 127.0.0.1 -p "$port" -U postgres quanze
    echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=quanze"
    ;;
  stop)
    bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
    [ -n "$bin" ] && as "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$dir"
    ;;
  *)
    echo "usage: eng/pg.sh start|stop" >&2
    exit 2
    ;;
esac
