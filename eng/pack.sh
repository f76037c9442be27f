#!/usr/bin/env bash
# Packs every package into a folder. Two clones of one commit give identical bytes: paths, times and ids come from the commit.
# usage: eng/pack.sh FOLDER [options of dotnet pack, --no-build for instance]
set -euo pipefail
cd "$(dirname "$0")/.."
export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct); export SOURCE_DATE_EPOCH
folder=$1; shift
mkdir -p "$folder"; folder=$(cd "$folder" && pwd)
# The templates are in no solution, so that nothing has restored them yet.
for project in templates/*/*.csproj; do
  dotnet restore "$project" -nologo -v:q
done
for project in src/*/*.csproj templates/*/*.csproj; do
  dotnet pack "$project" -c Release -o "$folder" -nologo -v:q "$@"
done
