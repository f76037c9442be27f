#!/usr/bin/env bash
# Runs samples/AotCheck (all rulesets, checks, living edits) on the net8.0 assemblies and compares every line with the net10.0 ones.
# The program itself is net10.0, so that the net8.0 assemblies run on its runtime: this exercises their code, not the .NET 8 runtime. Where that is
# installed, eng/vendor.sh runs the consumer on it.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
out=$PWD/artifacts/net8
rm -rf "$out"; mkdir -p "$out"
dotnet build samples/AotCheck -c Release -nologo -v:q > "$out/build.log" 2>&1 || { tail -5 "$out/build.log"; echo "net8: the sample does not build"; exit 1; }
cp -r samples/AotCheck/bin/Release/net10.0 "$out/program"
for library in QuanZe.Sdk QuanZe.Rules; do
  dotnet build "src/$library" -c Release -f net8.0 -nologo -v:q > "$out/build.log" 2>&1 || { tail -5 "$out/build.log"; echo "net8: $library does not build"; exit 1; }
  cp "src/$library/bin/Release/net8.0/$library.dll" "$out/program/"
done
dotnet samples/AotCheck/bin/Release/net10.0/AotCheck.dll > "$out/net10.txt" || { echo "net8: the program fails on net10.0"; exit 1; }
dotnet "$out/program/AotCheck.dll" > "$out/net8.txt" || { echo "net8: the program fails on net8.0 assemblies"; exit 1; }
cmp "$out/net8.txt" "$out/net10.txt" || { echo "net8: the net8.0 assemblies say something else"; exit 1; }
echo "net8: $(wc -l < "$out/net8.txt") lines equal between the net8.0 and the net10.0 assemblies, both on the runtime of the program"
