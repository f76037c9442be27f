#!/usr/bin/env bash
# Publishes samples/AotCheck trimmed and ahead of time, and compares what each prints with the same program compiled at run time.
# Exit 0: equal, or skipped with a message because this machine has no native linker. Exit 1: a warning, a failure, or a difference.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
out=$PWD/artifacts/aot
skip() { echo "aot: native: skipped: $1"; exit 0; }

rm -rf "$out"; mkdir -p "$out"
# publish NAME OPTIONS…: into its folder, without a warning of the trimmer or the compiler; 2 where a package for it cannot be restored.
publish() {
  local name=$1; shift
  dotnet publish samples/AotCheck -c Release -r linux-x64 "$@" -o "$out/$name" -nologo -v:m > "$out/$name.log" 2>&1
  local published=$?
  if [ $published -ne 0 ] && grep -qE 'NU1101|NU1301|NU1102' "$out/$name.log"; then return 2; fi
  if [ $published -ne 0 ]; then grep -E 'error|warning' "$out/$name.log" | sort -u | head -20; echo "aot: publishing $name failed"; exit 1; fi
  if grep -qE 'warning (IL|NETSDK)' "$out/$name.log"; then grep -E 'warning (IL|NETSDK)' "$out/$name.log" | sort -u | head; echo "aot: trim or AOT warnings"; exit 1; fi
}
# compare NAME: the published program prints what the program compiled at run time prints.
compare() {
  "$out/$1/AotCheck" > "$out/$1.txt" || { echo "aot: the $1 program failed"; exit 1; }
  cmp "$out/$1.txt" "$out/jit.txt" || { echo "aot: the $1 program prints something else"; exit 1; }
  echo "aot: $1: $(wc -l < "$out/jit.txt") lines equal, $(du -sb "$out/$1" | awk '{printf "%.1f MB", $1/1048576}')"
}

dotnet run --project samples/AotCheck -c Release > "$out/jit.txt" || { echo "aot: the program failed"; exit 1; }
publish trimmed --self-contained -p:PublishAot=false -p:PublishTrimmed=true
if [ $? -eq 2 ]; then echo "aot: trimmed: skipped: the runtime to trim cannot be restored"; else compare trimmed; fi

compiler=$(command -v clang || ls /usr/bin/clang-[0-9]* 2>/dev/null | grep -E 'clang-[0-9]+$' | sort -V | tail -1)
if [ -z "$compiler" ] || [ ! -e /usr/include/zlib.h ]; then
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || skip "clang and the zlib headers are needed and cannot be installed"
  { apt-get -o DPkg::Lock::Timeout=120 update -qq &&
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends clang zlib1g-dev; } >/dev/null 2>&1 ||
    skip "clang and the zlib headers could not be installed"
  compiler=$(command -v clang || ls /usr/bin/clang-[0-9]* 2>/dev/null | grep -E 'clang-[0-9]+$' | sort -V | tail -1)
fi

publish native -p:CppCompilerAndLinker="$compiler"
[ $? -eq 2 ] && skip "the native compiler package cannot be restored"
compare native
