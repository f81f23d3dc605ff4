#!/usr/bin/env bash
# Installs what is missing, builds the release, shows the gap of an example profile and runs all tests.
# With CI=true, warnings are errors.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=release
[ "${CI:-}" = true ] && preset=release-ci
scripts/install-dependencies.sh test
cmake --preset "$preset" -DAIPATH_BUILD_TESTS=ON >&2
cmake --build --preset "$preset" >&2
"build/$preset/aipath" gap examples/profile.yaml
ctest --preset "$preset"
