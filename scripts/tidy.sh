#!/usr/bin/env bash
# Runs clang-tidy over the sources of the program, with the warnings of clang as errors.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake --preset clang -DAIPATH_BUILD_TESTS=OFF >/dev/null
run-clang-tidy-19 -quiet -p build/clang -j "$(nproc)" "^$PWD/src/.*\.cpp$" > build/clang/tidy.log 2>&1 || {
  grep -E 'error:|warning:' build/clang/tidy.log | sort -u >&2
  exit 1
}
