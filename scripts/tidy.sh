#!/usr/bin/env bash
# Runs clang-tidy over the sources of the program; needs the `clang` preset to be configured.
set -euo pipefail
cd "$(dirname "$0")/.."

run-clang-tidy-19 -quiet -p build/clang -j "$(nproc)" "^$PWD/src/.*\.cpp$" > build/clang/tidy.log 2>&1 || {
  grep -E 'error:|warning:' build/clang/tidy.log | sort -u >&2
  exit 1
}
