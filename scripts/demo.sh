#!/usr/bin/env bash
# Installs what is missing, builds the release and shows the gap of an example profile.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/install-dependencies.sh build
cmake --preset release -DAIPATH_BUILD_TESTS=OFF >&2
cmake --build --preset release >&2
build/release/aipath gap examples/profile.yaml
