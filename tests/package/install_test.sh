#!/usr/bin/env bash
# Installs a build into an empty folder, compares the list of files, runs the program, and builds a consumer project
# against the library. usage: install_test.sh BUILD_FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

cmake --install "$build" --prefix "$root/usr" >/dev/null

# Multi-arch library folders have the machine's name in them.
(cd "$root/usr" && find . -type f | sed -E 's|^\./lib/[a-z0-9_]+-linux-gnu[a-z0-9]*/|./lib/|; s|aipathTargets-[a-z]+|aipathTargets-CONFIG|' |
  LC_ALL=C sort) > "$root/files.txt"
if [ -n "${AIPATH_UPDATE_GOLDEN:-}" ]; then cp "$root/files.txt" "$here/installed_files.txt"; fi
diff -u "$here/installed_files.txt" "$root/files.txt"

(cd "$root" && "$root/usr/bin/aipath" --version)

cmake -S "$here/consumer" -B "$root/consumer" -DCMAKE_PREFIX_PATH="$root/usr" -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build "$root/consumer" >/dev/null
"$root/consumer/consumer"
