#!/usr/bin/env bash
# Builds the release with the benchmarks and measures the promises about speed.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/install-dependencies.sh build
cmake --preset bench -DAIPATH_BUILD_TESTS=OFF >&2
cmake --build --preset bench >&2
python3 bench/run.py build/bench
