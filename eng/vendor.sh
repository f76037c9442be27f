#!/usr/bin/env bash
# What a vendor does on the first day, from a fresh clone of HEAD: packs, restores samples/VendorConsumer from that folder alone, runs it on every
# framework, installs the template, makes a project of it and runs its tests.
# usage: eng/vendor.sh [FOLDER]   FOLDER holds packages of the same commit; the clone's packages must have the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
compare=${1:+$(cd "$1" && pwd)}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
clone=$work/clone feed=$work/clone/artifacts/packages

git clone -q . "$clone"
# The clone says it came from where we came from, so that the address in the packages is the same.
if origin=$(git remote get-url origin 2>/dev/null); then git -C "$clone" remote set-url origin "$origin"; else git -C "$clone" remote remove origin; fi
"$clone/eng/pack.sh" "$feed"

if [ -n "$compare" ]; then
  for package in "$feed"/*.*nupkg; do
    cmp "$package" "$compare/$(basename "$package")" || { echo "vendor: $(basename "$package") differs between two clones"; exit 1; }
  done
  echo "vendor: $(ls "$feed"/*.*nupkg | wc -l) packages, the same bytes from two clones"
fi

# A cache of its own, so that no package of an earlier day is taken for today's. What others made may come from the machine's cache.
machine=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/cache
fallback=()
if [ -d "$machine" ] && ! ls -d "$machine"/quanze.* >/dev/null 2>&1; then fallback=("-p:RestoreAdditionalProjectFallbackFolders=$machine"); fi

consumer=$clone/samples/VendorConsumer
dotnet build "$consumer" -c Release -nologo -v:q "${fallback[@]}"
for framework in net8.0 net10.0; do
  major=${framework#net}; major=${major%.0}
  if dotnet --list-runtimes | grep -q "^Microsoft.NETCore.App $major\."; then
    dotnet "$consumer/bin/Release/$framework/VendorConsumer.dll" "$work/$framework" | tee "$work/$framework.txt"
  else
    echo "vendor: the .NET $major runtime is not here; the $framework build runs on a later one"
    DOTNET_ROLL_FORWARD=Major dotnet "$consumer/bin/Release/$framework/VendorConsumer.dll" "$work/$framework" | tee "$work/$framework.txt"
  fi
done
# Every line but the first, which names framework and runtime, must be the same.
cmp <(tail -n +2 "$work/net8.0.txt") <(tail -n +2 "$work/net10.0.txt") || { echo "vendor: the frameworks disagree"; exit 1; }

mkdir "$work/new"
cat > "$work/new/nuget.config" <<XML
<configuration><packageSources><add key="quanze" value="$feed" /></packageSources></configuration>
XML
dotnet new install "$feed"/QuanZe.Templates.*.nupkg --debug:custom-hive "$work/hive" >/dev/null
dotnet new quanze-rules --debug:custom-hive "$work/hive" -n Muni.Rules --vendor Muni -o "$work/new/Muni.Rules" >/dev/null
dotnet test "$work/new/Muni.Rules/Muni.Rules.Tests" -c Release -nologo -v:q "${fallback[@]}"
dotnet run --project "$work/new/Muni.Rules/Muni.Rules" -c Release "${fallback[@]}" | grep -q MUNI1001 || { echo "vendor: the project of the template finds nothing"; exit 1; }
echo "vendor: consumer and template work from the packages alone"
