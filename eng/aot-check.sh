#!/usr/bin/env bash
# Publishes samples/AotCheck ahead of time and compares what it prints with the same program compiled at run time.
# Exit 0: equal, or skipped with a message because this machine has no native linker. Exit 1: a warning, a failure, or a difference.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
out=$PWD/artifacts/aot
skip() { echo "aot: skipped: $1"; exit 0; }

compiler=$(command -v clang || ls /usr/bin/clang-[0-9]* 2>/dev/null | grep -E 'clang-[0-9]+$' | sort -V | tail -1)
if [ -z "$compiler" ] || [ ! -e /usr/include/zlib.h ]; then
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || skip "clang and the zlib headers are needed and cannot be installed"
  { apt-get -o DPkg::Lock::Timeout=120 update -qq &&
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends clang zlib1g-dev; } >/dev/null 2>&1 ||
    skip "clang and the zlib headers could not be installed"
  compiler=$(command -v clang || ls /usr/bin/clang-[0-9]* 2>/dev/null | grep -E 'clang-[0-9]+$' | sort -V | tail -1)
fi

rm -rf "$out"; mkdir -p "$out"
dotnet publish samples/AotCheck -c Release -r linux-x64 -p:CppCompilerAndLinker="$compiler" -o "$out/native" -nologo -v:m > "$out/publish.log" 2>&1
published=$?
if [ $published -ne 0 ] && grep -qE 'NU1101|NU1301|NU1102' "$out/publish.log"; then skip "the native compiler package cannot be restored"; fi
if [ $published -ne 0 ]; then grep -E 'error|warning' "$out/publish.log" | sort -u | head -20; echo "aot: publishing failed"; exit 1; fi
if grep -qE 'warning (IL|NETSDK)' "$out/publish.log"; then grep -E 'warning (IL|NETSDK)' "$out/publish.log" | sort -u | head; echo "aot: trim or AOT warnings"; exit 1; fi

"$out/native/AotCheck" > "$out/native.txt" || { echo "aot: the published program failed"; exit 1; }
dotnet run --project samples/AotCheck -c Release > "$out/jit.txt" || { echo "aot: the program failed"; exit 1; }
cmp "$out/native.txt" "$out/jit.txt" || { echo "aot: the published program prints something else"; exit 1; }
echo "aot: $(wc -l < "$out/jit.txt") lines equal, $(stat -c %s "$out/native/AotCheck" | awk '{printf "%.1f MB", $1/1048576}')"
