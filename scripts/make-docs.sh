#!/usr/bin/env bash
# Makes the reference of all modules from what was built: make-docs.sh BUILD OUT. A broken link is an error.
set -euo pipefail
build=$1 out=$2

resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
tools=$(dirname "$(dirname "$resources")")/bin
target=$(swift -print-target-info | sed -n 's/.*"triple": "\(.*\)".*/\1/p' | head -1)

flags=(-target "$target" -minimum-access-level public -I "$build/debug/Modules")
for map in Sources/C*/module.modulemap "$build"/checkouts/*/Sources/*/module.modulemap \
  "$build"/checkouts/*/Sources/*/include/module.modulemap; do
  [ ! -e "$map" ] || flags+=(-Xcc "-fmodule-map-file=$PWD/${map#"$PWD"/}" -Xcc "-I$(dirname "$map")")
done
for flag in $(pkg-config --cflags-only-I pangocairo libxml-2.0); do flags+=(-Xcc "$flag"); done

graphs=$(mktemp -d)
trap 'rm -rf "$graphs"' EXIT
for module in Sources/GX*; do
  module=$(basename "$module")
  case $module in *Command*) continue ;; esac
  "$tools/swift-symbolgraph-extract" -module-name "$module" -output-dir "$graphs" "${flags[@]}" >/dev/null
done
mkdir -p "$out"
"$tools/docc" convert Sources/GXStats/GXStats.docc --additional-symbol-graph-dir "$graphs" \
  --output-path "$out/GXStats.doccarchive" --warnings-as-errors
