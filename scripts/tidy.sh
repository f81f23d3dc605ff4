#!/usr/bin/env bash
# Runs clang-tidy over the sources of the program, with the warnings of clang as errors.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake --preset clang -DAIPATH_BUILD_TESTS=OFF >/dev/null
exec python3 scripts/tidy.py
