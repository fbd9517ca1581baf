#!/usr/bin/env bash
# Runs every test. Installs what the tests need on Debian, elsewhere says what is missing.
# The last line is "N passed, M failed"; the exit code is 0 only when nothing failed.
#   --long   also the runs that take long, such as the whole of the fuzz test
set -u -o pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

case "${1:-}" in
  "") ;;
  --long) export ORM_TEST_LONG=1 ;;
  *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
esac

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
log=$(mktemp)
trap 'rm -f "$log"' EXIT

has_postgres() { [ -n "${ORM_TEST_POSTGRES:-}" ] || command -v postgres >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; }
has_pgbouncer() { command -v pgbouncer >/dev/null || [ -x /usr/sbin/pgbouncer ]; }
has_linker() { local cc; for cc in clang gcc; do echo 'int main(void){return 0;}' | "$cc" -xc - -lz -o /dev/null 2>/dev/null && return; done; return 1; }

# install WHAT-FOR PACKAGE...
install() {
  local reason=$1 privileged=()
  shift
  if [ "$(id -u)" != 0 ]; then
    privileged=(sudo)
    [ -t 0 ] || privileged+=(-n)
  fi
  if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; }; then
    echo "Installing $* ($reason)"
    "${privileged[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null &&
      "${privileged[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null && return
  fi
  echo "Missing: $reason. On Debian: apt-get install $*" >&2
}

finish() {
  echo "$1 passed, $2 failed"
  [ "$2" = 0 ]
  exit
}

if ! command -v dotnet >/dev/null; then
  echo "Missing: the .NET 10 SDK (https://dotnet.microsoft.com/download)" >&2
  finish 0 1
fi
has_postgres || install "a PostgreSQL server, which the tests start for themselves" postgresql
has_pgbouncer || install "PgBouncer, through which some tests go" pgbouncer
has_linker || install "a linker and zlib, for NativeAOT" gcc libc6-dev zlib1g-dev

if [ -z "${ORM_TEST_DATA:-}" ] && [ -d ../shared/data ]; then
  ORM_TEST_DATA=$(cd ../shared/data && pwd)
  export ORM_TEST_DATA
fi

dotnet build Orm.sln </dev/null || finish 0 1

# One project after the other: some of them measure, and some build.
options=(--no-build --max-parallel-test-modules 1)
# On CI a skipped test is a failed one: nothing that the tests need may be missing there.
[ "${CI:-}" != true ] || options+=(--fail-skips on)
dotnet test --solution Orm.sln "${options[@]}" </dev/null 2>&1 | tee "$log"
status=$?

count() { sed -n "s/^ *$1: \([0-9]*\)\r\{0,1\}$/\1/p" "$log" | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count succeeded) failed=$(count failed)
[ "$status" = 0 ] || [ "$failed" != 0 ] || failed=1      # a project that crashed, or ran no test
finish "$passed" "$failed"
